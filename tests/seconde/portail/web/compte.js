// Public pages: home, asking for an account, choosing a password, signing in.
import { aller, appeler, ariane, boite, bouton, bulle, h, lien, note, p, sortie, titre, touche } from './outils.js';
import { saisie, signaler, texte } from './champs.js';

const OBLIGATOIRES = "Les champs marqués d'un * sont obligatoires";
const DEHORS = ['Je valide mon VLS-TS', 'Je demande ou renouvelle un titre de séjour', 'Je demande un premier titre -sans numéro étranger, sans visa-',
  'Je demande la nationalité française', 'Demander une autorisation de travail', 'Je déclare un changement de situation', 'Je demande un document de voyage'];
const DEDANS = ['Je demande ou renouvelle un titre de séjour', 'Je demande la nationalité française', 'Demander une autorisation de travail',
  'Je déclare un changement de situation', 'Je demande un Document de Voyage'];

export function accueil({ moi }) {
  const briques = (moi.connecte ? DEDANS : DEHORS).map((nom, rang) =>
    touche('link', nom, () => aller(nom.includes('renouvelle') ? '/demander' : `/rubriques/${rang}`), { class: 'brique' }));
  return [titre(1, moi.connecte ? 'Mon espace' : 'Vos démarches en ligne'), h('div', { class: 'rang' }, briques)];
}

export const rubrique = ({ chemin }) => [titre(1, 'Rubrique'), p(`Rien n'est ouvert ici (${chemin}).`), lien("Revenir à l'accueil", '/')];

export function demanderCompte() {
  const champs = [
    texte('courriel', 'Adresse email *', { requis: true, genre: 'email' }),
    texte('encore', "Confirmation de l'adresse email *", { requis: true, genre: 'email' }),
  ];
  const envoyer = async () => {
    const recu = await appeler('POST', '/comptes', saisie(champs));
    signaler(champs, recu.erreurs);
    if (!recu.bien) return;
    boite('CRÉATION DE COMPTE', [
      p('Demande de création de compte bien enregistrée. Un email vous a été envoyé afin de confirmer votre adresse email.'),
      p('Vous devez confirmer votre adresse email et créer votre mot de passe avant de pouvoir envoyer votre demande.'),
    ], [["Retour à l'accueil", () => aller('/')]]);
  };
  return [
    ariane('Demander un titre de séjour'),
    titre(1, 'Compléter les renseignements suivants pour accéder à vos services.'),
    note(OBLIGATOIRES), champs.map((c) => c.el), bouton('Valider', envoyer),
  ];
}

export async function activation(jeton) {
  const examen = await appeler('GET', `/activations/${encodeURIComponent(jeton)}`);
  if (!examen.bien) return [titre(1, "Ce lien ne peut plus servir"), p('Demandez-en un autre depuis la page de connexion.'), lien('Page de connexion', '/connexion')];
  const champs = [
    texte('secret', 'Nouveau mot de passe :', { genre: 'password' }),
    texte('encore', 'Confirmation du mot de passe :', { genre: 'password' }),
  ];
  const valider = async () => {
    const recu = await appeler('POST', `/activations/${encodeURIComponent(jeton)}`, saisie(champs));
    signaler(champs, recu.erreurs);
    if (!recu.bien) return;
    bulle('Mot de passe enregistré');
    await aller('/connexion');
  };
  return [
    titre(1, 'Réinitialisation du mot de passe'),
    p('Votre mot de passe doit être réinitialisé. Merci de renseigner un nouveau mot de passe, qui doit faire au moins 8 caractères avec au moins une majuscule, une minuscule, un chiffre et un caractère spécial.'),
    champs.map((c) => c.el), bouton('Valider mon mot de passe', valider),
  ];
}

function identification(libelles) {
  const champs = [texte('identifiant', libelles[0]), texte('secret', libelles[1], { genre: 'password' })];
  const refus = h('div', { role: 'alert', class: 'erreur' });
  const entrer = async () => {
    const recu = await appeler('POST', '/visites', saisie(champs));
    if (!recu.bien) { refus.textContent = recu.motif; return; }
    bulle('Bienvenue');
    const apres = sessionStorage.getItem('apres') || '/';
    sessionStorage.removeItem('apres');
    await aller(apres, { remplacer: true });
  };
  return { champs, refus, entrer };
}

export function connexion() {
  const { champs, refus, entrer } = identification(['Mon numéro étranger', 'Mot de passe :']);
  return [
    ariane('Se connecter'), titre(1, 'Vous avez déjà un compte'), refus,
    champs[0].el, bouton('?', async () => bulle('Il figure sur vos courriers de la préfecture.')), champs[1].el,
    lien('MOT DE PASSE OUBLIÉ ?', '/oubli'), bouton("S'identifier", entrer), p('OU'),
    p("FranceConnect est la solution proposée par l'État pour sécuriser et simplifier la connexion à vos services en ligne."),
    lien("S'identifier avec FranceConnect", '/franceconnect'), p(sortie("Qu'est-ce que FranceConnect ?", 'https://franceconnect.gouv.fr/')),
    lien('PREMIÈRE VISITE ? CRÉER VOTRE COMPTE', '/demander'),
  ];
}

export function acces() {
  const { champs, refus, entrer } = identification(['* Identifiant', '* Mot de passe']);
  return [
    ariane('Se connecter'),
    h('div', { class: 'rang' }, ['Demander la nationalité française', 'Je demande une autorisation de travail'].map((nom, rang) =>
      touche('link', nom, () => aller(`/rubriques/${rang}`), { class: 'brique' }))),
    titre(1, 'Connectez-vous pour accéder à vos services'), refus,
    note('Le symbole * indique les champs obligatoires.'), champs.map((c) => c.el),
    bouton('Se connecter', entrer), p(lien('Identifiant oublié ?', '/oubli')), p(lien('Mot de passe oublié ?', '/oubli')),
  ];
}
