// What became of the usager's demandes.
import { ariane, appeler, bouton, h, lien, p, telecharger, titre } from './outils.js';

const ONGLETS = ['Demande de Titre de Séjour', 'Demande de changement de situation', "Demande d'accès à la Nationalité Française"];
const SUIVI = ['N° de la demande', 'Type de demande', 'N° Étranger', 'État de la demande'];
const TITRES = ['Début de validité', 'Fin de validité', 'Nature', 'Motif', 'Statut'];

export async function suivi() {
  const { demandes, personne } = await appeler('GET', '/demandes');
  return [
    ariane('Mon compte', 'Mes demandes en cours'), titre(1, 'Suivi de mes demandes'),
    p('Vos demandes en cours sont listées ci-dessous.'),
    p('Vous pouvez suivre les progrès du traitement de vos demandes une fois celles-ci envoyées.'),
    p("Ainsi que consulter l'historique de vos précédentes demandes."),
    h('div', { role: 'tablist', class: 'rang' }, ONGLETS.map((nom, rang) => h('div', { role: 'tab', tabindex: 0, 'aria-selected': rang ? 'false' : 'true' }, nom))),
    grille('Suivi de ma demande :', SUIVI, demandes.map((d) => [d.numero, 'Demande de vie privée et familiale', personne.etranger,
      [h('div', {}, `Demande envoyée : ${d.deposee}`), bouton('TÉLÉCHARGER LA CONFIRMATION DE DÉPÔT', () => telecharger(d.confirmation, 'confirmation.pdf'))]])),
    grille('Historique de mes Titres de Séjour :', TITRES, []),
    lien('Déclarer un changement >', '/rubriques/changement'),
  ];
}

export function grille(nom, colonnes, lignes) {
  return h('div', { role: 'table', 'aria-label': nom, class: 'grille carte' },
    h('div', { role: 'rowgroup' }, h('div', { role: 'row' }, colonnes.map((c) => h('div', { role: 'columnheader' }, c)))),
    h('div', { role: 'rowgroup' }, lignes.map((cellules) => h('div', { role: 'row' }, cellules.map((c) => h('div', { role: 'cell' }, c))))));
}
