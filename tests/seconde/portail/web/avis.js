// The messages of the administration: the list, a decision, a complément and its answer.
import { aller, appeler, ariane, bouton, bulle, h, ident, lien, p, titre } from './outils.js';
import { fichiers } from './champs.js';
import { grille } from './suivi.js';

const TOUTES = 'Toutes les notifications';
const RETOUR = '< RETOUR A TOUTES MES NOTIFICATIONS';
const MAINTENIR = 'Maintenir le Document';
const REMPLACER = 'Mettre à jour le Document';

export async function tousLesAvis() {
  const recu = await appeler('GET', '/avis');
  const place = h('div');
  const id = ident('f');
  const filtre = h('select', { 'aria-labelledby': id, onchange: () => montrer() },
    [TOUTES, 'Demande de complément', 'Notification de décision'].map((nom) => h('option', { value: nom }, nom)));
  const etat = (a) => (a.repondu ? 'répondu' : a.lu ? 'lue' : 'non lue');
  const quand = (a) => (a.repondu ? `Répondu le ${a.repondu}` : a.lu ? `Lu le ${a.lu}` : '');
  const montrer = () => place.replaceChildren(grille('Mes notifications', ['Date', 'Domaine', 'Notification', 'Suite'],
    recu.avis.filter((a) => filtre.value === TOUTES || a.titre === filtre.value)
      .map((a) => [a.le, 'SEJOUR', lien(`${a.titre} ${etat(a)}`, `/avis/${a.cle}`), quand(a)])));
  montrer();
  const pages = () => h('div', { class: 'rang' }, h('div', {}, 'Résultats par page : 10'), h('div', {}, '1 sur 1'));
  return [
    ariane('Mon compte', 'Mes notifications'), titre(1, 'Mes Notifications'),
    p("Vous pouvez suivre votre correspondance avec l'administration ci-dessous."),
    p("L'ouverture d'une notification fait office, pour l'administration, d'accusé de réception et déclenche donc le délai dans lequel vous devez répondre à une demande de l'agent en charge de votre dossier."),
    h('div', { class: 'rang' }, h('span', { id }, 'Filtrer mes notifications :'), filtre), pages(), place, pages(),
  ];
}

export async function avis({ parametres, moi, reglages }) {
  const { avis: lu, bien } = await appeler('GET', `/avis/${parametres[0]}`);
  if (!bien) return [titre(1, "Cette notification n'existe pas")];
  const bonjour = p(`Bonjour ${moi.personne.prenoms} ${moi.personne.famille},`);
  const haut = [ariane('Mon compte', 'Mes notifications'), lien(RETOUR, '/avis'), titre(1, lu.titre), bonjour];
  return lu.nature === 'decision' ? [...haut, ...decision(lu)] : [...haut, ...complement(lu, reglages)];
}

function decision(lu) {
  const suite = lu.sens === 'accord' ? [
    p(`Je vous informe que votre demande en ligne de titre de séjour n° ${lu.numero} a été acceptée. Un nouveau titre de séjour est en cours de fabrication et vous sera prochainement remis.`),
    p("Dans l'attente de cette remise, vous trouverez en pièce jointe l'attestation de décision favorable qui vous permettra de justifier votre droit au séjour et de maintenir vos droits associés dans l'attente de la remise de votre nouveau titre en préfecture."),
    p("L'administration vous recontactera pour que vous veniez retirer ce titre en préfecture, et vous précisera le montant de la taxe à acquitter."),
    h('a', { href: `/portail/api/fichiers/${lu.document}` }, 'TELECHARGER LE DOCUMENT'),
  ] : [p(`Je vous informe que votre demande en ligne de titre de séjour n° ${lu.numero} n'a pas été acceptée.`)];
  return [...suite, p("L'agent Instructeur"), p("Ministère de l'Intérieur"), lien(RETOUR, '/avis')];
}

function complement(lu, reglages) {
  const lignes = lu.lignes.map((une) => ligne(une, Boolean(lu.repondu)));
  const envoyer = async () => {
    const envoi = new FormData();
    lignes.forEach((l, rang) => l.remplir(envoi, rang));
    const recu = await appeler('POST', `/avis/${lu.cle}/reponses`, envoi);
    lignes.forEach((l, rang) => l.dire(recu.erreurs || {}, rang));
    if (!recu.bien) return;
    bulle('Réponse envoyée');
    await aller('/avis');
  };
  const close = lu.repondu || reglages.bogues.includes('complement-sans-bouton');
  return [
    p("Je vous informe qu'après avoir pris connaissance des documents justificatifs joints à votre demande, un complément d'information est nécessaire à la poursuite de son instruction."),
    p("Vous devez mettre à jour ou maintenir tous les documents justificatifs en fonction de ce qui vous est demandé par l'agent afin de pouvoir répondre."),
    p('Les formats acceptés : .jpg, .png, .pdf, .tiff, .bmp. La taille maximale : 10 Mo'),
    p('Les documents mentionnés ci-dessous ne sont pas valides :'),
    lignes.map((l) => l.el),
    p("Si vous n'apportez pas les compléments nécessaires dans un délai de 30 jours après avoir pris connaissance de ce message, votre demande pourra être considérée comme incomplète par l'administration qui ne sera pas en mesure de prendre une décision d'acceptation ou de refus de votre demande, et elle sera clôturée."),
    p('Cordialement,'), p("L'agent Instructeur"), p("Ministère de l'Intérieur et des Outre-Mer"),
    close ? null : bouton('Envoyer ma réponse', envoyer),
  ];
}

function ligne(une, close) {
  const id = ident('d');
  const question = ident('q');
  const groupe = ident('g');
  const suite = h('div');
  const erreur = h('div', { class: 'erreur', id: ident('e') });
  let choisi = '';
  let joints = [];
  const raisons = zone('Veuillez préciser les raisons du maintien du document * :', true);
  const message = zone("Message à l'agent :", false);
  const liste = h('div');
  const montrerJoints = () => liste.replaceChildren(...joints.map((f) => h('div', { class: 'rang' }, h('div', {}, f.name),
    bouton('SUPPRIMER', async () => { joints = joints.filter((autre) => autre !== f); montrerJoints(); }))));
  const ajouter = (choisis) => { joints = [...joints, ...choisis].slice(0, 3); montrerJoints(); };
  const radio = (nom) => {
    const r = ident('o');
    return [h('input', { type: 'radio', name: groupe, id: r, required: true, onchange: () => {
      choisi = nom;
      suite.replaceChildren(...(nom === MAINTENIR ? [raisons.el] : [liste, ...fichiers('Ajouter un fichier', ajouter), message.el]));
    } }), h('label', { for: r }, nom)];
  };
  const el = h('div', { role: 'group', 'aria-labelledby': id, class: 'carte' },
    h('div', { id, class: 't4' }, `${une.intitule} :`),
    une.fichiers.map((f) => h('div', { class: 'rang' }, h('div', {}, f.nom), h('a', { href: `/portail/api/fichiers/${f.cle}` }, 'VOIR LE DOCUMENT'))),
    p('Observations :'), p(une.remarque),
    close ? p('Votre réponse a été envoyée.') : [
      h('div', { role: 'radiogroup', 'aria-labelledby': question, 'aria-required': 'true' }, h('span', { id: question }, 'Votre réponse * :'), radio(MAINTENIR), radio(REMPLACER)),
      erreur, suite]);
  const remplir = (envoi, rang) => {
    envoi.append(`choix-${rang}`, choisi === MAINTENIR ? 'maintenir' : choisi === REMPLACER ? 'remplacer' : '');
    envoi.append(`texte-${rang}`, choisi === MAINTENIR ? raisons.valeur() : message.valeur());
    joints.forEach((f) => envoi.append(`fichier-${rang}`, f));
  };
  const dire = (erreurs, rang) => { erreur.textContent = ['choix', 'texte', 'fichier'].map((n) => erreurs[`${n}-${rang}`]).filter(Boolean).join(' '); };
  return { el, remplir, dire };
}

function zone(libelle, requis) {
  const id = ident('z');
  const controle = h('textarea', { 'aria-labelledby': id, 'aria-required': requis ? 'true' : 'false' });
  return { el: h('div', { class: 'ligne' }, h('span', { id }, libelle), controle), valeur: () => controle.value.trim() };
}
