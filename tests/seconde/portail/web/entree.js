// From the home page to the first étape: which demande, then what it will ask.
import { aller, appeler, ariane, bouton, h, note, p, sortie, titre } from './outils.js';
import { choix } from './champs.js';

const VULNERABLE = 'Je suis en situation de vulnérabilité';
const ASE = "En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)";
const AUTRES = "JE SOLLICITE UN AUTRE TITRE DE SÉJOUR :";
const MOTIFS = ["En tant qu'étudiant", 'En tant que visiteur', 'En tant que passeport talent', 'En tant que bénéficiaire de la protection internationale',
  'En tant que salarié - Hors passeport talent & hors Citoyen UE', 'En tant que membre de famille', VULNERABLE, "En tant que citoyen de l'Union Européenne",
  'En tant que ressortissant étranger né en France', 'Pour motif humanitaire', 'En tant que jeune au pair, ancien combattant ou retraité ayant travaillé en France'];
const VULNERABILITES = [ASE, "En tant que bénéficiaire d'une ordonnance de protection", 'En tant que victime de la traite des êtres humains'];

export function situation() {
  const suite = h('div');
  const alerte = h('div', { role: 'alert', class: 'erreur' });
  let voulu = '';
  const sous = choix('sous', `${VULNERABLE} :`, VULNERABILITES, { change: (v) => { voulu = v; } });
  const motif = choix('motif', AUTRES, MOTIFS, { change: (v) => {
    voulu = v;
    suite.replaceChildren(...(v === VULNERABLE ? [sous.el] : []));
  } });
  const commencer = async () => {
    if (voulu !== ASE) { alerte.textContent = "Ce motif n'est pas ouvert sur ce portail."; return; }
    const demande = await appeler('GET', '/demande');
    await aller(demande.cle && !demande.numero ? `/demande/${demande.etape}` : '/preambule');
  };
  return [
    ariane('Demander un titre de séjour'), titre(1, 'Votre situation actuelle'),
    p("Vous êtes titulaire d'un titre de séjour"), p('Je sollicite le renouvellement de ce titre'),
    note("La téléprocédure de demande de titre de séjour pour ce motif n'est pas accessible en ligne pour le moment. Nous vous invitons à vous connecter au site internet de la préfecture dont dépend votre résidence pour vous renseigner sur les démarches à effectuer."),
    motif.el, suite, alerte, bouton('Démarrer', commencer),
  ];
}

const PLAN = [
  ['1. Informations personnelles', 'Vérifiez et complétez les informations relatives à votre identité et vos informations de contact.'],
  ['2. Motif de séjour', 'Décrivez votre projet et renseignez les ressources dont vous bénéficiez.'],
  ['3. Justificatifs', 'Joignez les documents justifiant votre situation.'],
  ['4. Dépôt de la demande', 'Confirmez et déposez définitivement votre demande.'],
  ['5. Confirmation', 'Le dépôt de votre demande est confirmé.'],
];

export function preambule() {
  const continuer = async () => {
    const demande = await appeler('POST', '/demande');
    await aller(`/demande/${demande.etape}`);
  };
  return [
    ariane('Demander un titre de séjour'), titre(1, 'Demander un titre de séjour'), titre(2, 'Votre démarche en ligne'),
    p("Ce site vous permet d'effectuer une demande de titre de séjour Vie Privée et Familiale :"),
    p("en tant qu'étranger confié(e) à l'Aide Sociale à l'Enfance (ASE)"),
    p('Avant de commencer votre démarche, veuillez prendre connaissance des différentes étapes qui la composent.'),
    p("Si vous souhaitez signaler des observations à l'administration, vous pourrez le faire à l'étape Dépôt de la demande dans le champ « Observations à destination de l'administration »."),
    titre(3, 'DÉPOSEZ VOTRE DEMANDE EN 5 ÉTAPES'), PLAN.map(([nom, dit]) => [titre(4, nom), p(dit)]),
    p('Votre saisie est sauvegardée à la validation de chaque étape. Si vous quittez la télé-procédure vous pouvez la reprendre ultérieurement à la dernière étape enregistrée.'),
    titre(3, 'Vous devez joindre :'),
    p("l'ensemble des documents, photographiés ou numérisés (format JPG, PNG, PDF, TIFF, BMP)"),
    p("l'ensemble des documents vous permettant de justifier votre situation"),
    p('une e-photo. Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la ', sortie('carte de géolocalisation', 'https://permisdeconduire.ants.gouv.fr/'), '.'),
    bouton('Je continue', continuer),
  ];
}
