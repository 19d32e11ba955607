// Étape 3: the e-photo by its number, the documents as files. Each file is sent as soon as it is chosen.
import { appeler, bouton, bulle, h, ident, note, p, region, sortie, titre } from './outils.js';
import { fichiers, texte } from './champs.js';

const UN_DES = 'Veuillez joindre un des justificatifs suivants :';
const UN_DES_DOMICILES = 'Veuillez joindre un des justificatifs de domicile suivants :';
const LE = 'Veuillez joindre le justificatif suivant :';
export const PIECES = {
  nationalite: ['Justificatif de nationalité *', [UN_DES, 'Passeport ;', "ou carte nationale d'identité ;", 'ou certificat de nationalité de moins de 6 mois.']],
  identite: ["Justificatif d'identité *", ["Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance"]],
  emancipation: ["Justificatif d'émancipation *", [LE, 'Décision du juge des tutelles ou un acte de mariage']],
  accord: ['Accord du parent/représentant légal ou du mandataire *', [LE, 'Accord des parents / représentant légal / mandataire...']],
  domicile: ['Justificatif de domicile datant de moins de 6 mois *', [UN_DES_DOMICILES,
    "Une facture d'électricité, gaz, eau, internet, fixe ou mobile ;", 'ou une copie du bail de location ;', "ou une copie d'une quittance de loyer ou de taxe d'habitation.",
    "Si hébergement à l'hôtel :", UN_DES_DOMICILES, "Une attestation de l'hôtelier ;", 'Une copie de la facture du dernier mois.',
    'Si hébergement chez un particulier :', UN_DES_DOMICILES, "Une attestation de l'hébergeant datée et signée ;", "Une copie de sa Carte Nationale d'Identité ou de sa carte de séjour ;",
    "Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité n'est plus à jour."]],
  placement: ["Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance (ASE) *", ["Justifiant que l'enfant est confié au service de l'aide sociale à l'enfance."]],
  activite: ["Justificatifs d'activité professionnelle *", [
    "Veuillez joindre tout document justifiant de l'activité professionnelle salariée ou de la formation professionnelle.",
    "Exemples : inscription dans un établissement scolaire, contrat de travail ou d'apprentissage, attestation du responsable du centre de formation...",
    "Si vous suivez une formation professionnelle veuillez joindre également les justificatifs du caractère réel et sérieux du suivi de la formation (relevé de notes, attestation d'assiduité)"]],
  liens: ["Nature des liens avec la famille restée dans le pays d'origine *", ["Tout document probant, y compris actes de décès des membres de la famille à l'étranger, perte de l'autorité parentale des parents restés sur place, etc."]],
};
const ETAT_CIVIL = ['nationalite', 'identite', 'emancipation', 'accord'];
const SEJOUR = ['placement', 'activite', 'liens'];

export function pieces({ demande }) {
  const champs = [];
  const parmi = (noms) => demande.pieces.filter((nom) => noms.includes(nom)).map((nom) => piece(nom, demande, champs));
  return { champs, contenu: [
    titre(2, 'Je joins mes documents justificatifs'),
    p('Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier.'),
    p('Vous avez la possibilité de joindre 3 fichiers maximum par document.'),
    p('Si les documents ne sont pas en français il est préférable de joindre une traduction ; vous pouvez ', sortie('consulter la liste des traducteurs agréés.', 'https://www.service-public.fr/particuliers/vosdroits/F12956')),
    region('INFORMATIONS PERSONNELLES', 3, note("Les champs marqués d'un * sont obligatoires."),
      titre(4, 'ÉTAT CIVIL'), photographie(demande, champs), parmi(ETAT_CIVIL),
      titre(4, 'DOMICILIATION'), parmi(['domicile'])),
    region('MOTIF DE SÉJOUR', 3, parmi(SEJOUR)),
  ] };
}

function photographie(demande, champs) {
  const place = h('div');
  let numero = demande.saisie.ephoto || '';
  const champ = texte('ephoto', 'Numéro ephoto (22 chiffres) * :', { initial: numero, requis: true, change: (v) => garder(v) });
  const garder = async (v) => {
    if (!/^\d{22}$/.test(v)) { champ.dire('22 chiffres sont attendus.'); return; }
    await appeler('PUT', '/demande/etapes/pieces', { saisie: { ephoto: v }, vers: 'sortie' });
    numero = v;
    montrer();
  };
  const oublier = async () => {
    await appeler('PUT', '/demande/etapes/pieces', { saisie: { ephoto: '' }, vers: 'sortie' });
    numero = '';
    champ.controle.value = '';
    montrer();
  };
  const montrer = () => place.replaceChildren(...(numero ? [p(numero), bouton('✖ Supprimer le numéro ephoto', oublier)] : [champ.el]));
  montrer();
  champs.push({ nom: 'ephoto', valeur: () => numero || champ.valeur(), dire: (texteErreur) => champ.dire(texteErreur) });
  return region("Photographie d'identité récente", 5,
    p("Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto figurant sur votre planche de photos d'identité."),
    p('Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en suivant ', sortie('ce lien', 'https://permisdeconduire.ants.gouv.fr/'), '.'),
    place);
}

function piece(nom, demande, champs) {
  const [libelle, aide] = PIECES[nom];
  const id = ident('p');
  const liste = h('div');
  const erreur = h('div', { class: 'erreur' });
  const envoyer = async (choisis) => {
    const envoi = new FormData();
    choisis.forEach((f) => envoi.append('fichier', f));
    erreur.replaceChildren();
    liste.append(h('div', { class: 'tourne' }, 'Envoi'));
    const recu = await appeler('POST', `/demande/pieces/${nom}`, envoi);
    montrer(recu.demande);
    erreur.textContent = recu.refuses[nom] || '';
    if (!recu.refuses[nom]) bulle('Fichier reçu');
  };
  const montrer = (vue) => liste.replaceChildren(...(vue.fichiers[nom] || []).map((f) => h('div', { class: 'rang' }, h('div', {}, f.nom),
    bouton(`✖ SUPPRIMER ${f.nom.toUpperCase()}`, async () => montrer((await appeler('DELETE', `/demande/pieces/${nom}/${f.cle}`)).demande)))));
  montrer(demande);
  champs.push({ nom, valeur: () => null, dire: (texteErreur) => { if (texteErreur) erreur.textContent = texteErreur; } });
  return h('div', { role: 'group', 'aria-labelledby': id, class: 'carte' }, h('div', { id, class: 't4' }, libelle), aide.map((l) => p(l)), erreur, liste,
    ...fichiers('Ajouter un fichier', envoyer));
}
