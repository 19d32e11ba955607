// The head and the foot of every page: menus, bell, the usager's own menu.
import { aller, appeler, bouton, h, lien, p, titre } from './outils.js';

const MENU = ['Valider mon VLS-TS', 'Demander un titre de séjour', 'Acheter un timbre fiscal électronique', 'Déclarer un changement', 'Document de voyage'];

export function dessinerTete(moi, reglages) {
  const zone = h('div');
  const bascule = (contenu) => {
    const ouvert = zone.dataset.de === contenu.nom;
    zone.replaceChildren(...(ouvert ? [] : contenu.faire()));
    zone.dataset.de = ouvert ? '' : contenu.nom;
  };
  const droite = moi.connecte
    ? [cloche(moi, reglages, bascule), bouton(nomDe(moi.personne), async () => bascule({ nom: 'moi', faire: menuPersonnel }))]
    : [lien('SE CONNECTER', '/connexion')];
  document.getElementById('tete').replaceChildren(
    p('Étrangers en France'), p('DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE'),
    h('div', { class: 'rang' }, h('div', {}, lien('NOUS CONTACTER', '/contact')), h('div', {}, lien("BESOIN D'AIDE ?", '/aide')), h('div', {}, 'Français')),
    h('div', { role: 'navigation', 'aria-label': 'Menu principal', class: 'rang' },
      lien('Accueil', '/'), h('button', { type: 'button', 'aria-expanded': 'false' }, 'Démarches'),
      ...MENU.map((texte, rang) => lien(texte, `/rubriques/${rang}`)), ...droite),
    zone,
  );
}

export const nomDe = (personne) => `${personne.prenoms} ${personne.famille}`;

function cloche(moi, reglages, bascule) {
  const nombre = reglages.bogues.includes('pastille-absente') ? 0 : moi.nouveaux.length;
  const nom = nombre ? `${nombre} notification${nombre > 1 ? 's' : ''} à lire` : 'Notifications';
  return bouton(h('span', { 'aria-hidden': 'true' }, `🔔 ${nombre || ''}`),
    async () => bascule({ nom: 'cloche', faire: () => [listeDeLaCloche(moi)] }), { 'aria-label': nom });
}

function listeDeLaCloche(moi) {
  return h('div', { role: 'region', 'aria-label': 'Dernières notifications', class: 'volet' },
    titre(2, 'Mes Notifications'),
    ...moi.nouveaux.map((avis) => h('div', {}, p(avis.le), p(avis.titre))),
    lien('Voir toutes mes notifications', '/avis'));
}

const menuPersonnel = () => [
  h('div', { class: 'volet' }, lien('Suivi de mes demandes', '/suivi'), ' ',
    bouton('Me déconnecter', async () => { await appeler('DELETE', '/visites'); await aller('/'); })),
];

export function dessinerPied() {
  const entrees = [['Contact', '/contact'], ['Plan du site', '/plan'], ['Mentions légales', '/mentions'], ['Accessibilité', '/accessibilite']];
  document.getElementById('pied').replaceChildren(
    ...entrees.map(([texte, chemin]) => lien(texte, chemin)),
    h('a', { href: 'https://www.data.gouv.fr/', target: '_blank', rel: 'noreferrer' }, 'Data.gouv.fr'),
  );
}
