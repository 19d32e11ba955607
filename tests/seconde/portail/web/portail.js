// The routes: an address, the view that draws it, whether one must be signed in.
import { accueil, activation, acces, connexion, demanderCompte, rubrique } from './compte.js';
import { avis, tousLesAvis } from './avis.js';
import { etape } from './etapes.js';
import { preambule, situation } from './entree.js';
import { suivi } from './suivi.js';
import { dessinerPied, dessinerTete } from './tete.js';
import { aller, appeler, h, RACINE, surChangement } from './outils.js';

const ROUTES = [
  [/^\/$/, accueil],
  [/^\/connexion$/, connexion],
  [/^\/acces$/, acces],
  [/^\/demander$/, (contexte) => (contexte.moi.connecte ? situation(contexte) : demanderCompte(contexte))],
  [/^\/preambule$/, preambule, true],
  [/^\/demande\/(\w+)$/, etape, true],
  [/^\/suivi$/, suivi, true],
  [/^\/avis$/, tousLesAvis, true],
  [/^\/avis\/([\w-]+)$/, avis, true],
  [/./, rubrique],
];

let tour = 0;
let reglages = null;
const scene = document.getElementById('scene');

async function dessiner() {
  const mien = (tour += 1);
  scene.replaceChildren(h('div', { class: 'tourne' }, 'Chargement'));
  reglages = reglages || await appeler('GET', '/reglages');
  const moi = await appeler('GET', '/moi');
  if (mien !== tour) return;
  dessinerTete(moi, reglages);
  const chemin = location.pathname.slice(RACINE.length) || '/';
  const jeton = location.hash.startsWith('#/activation') && new URLSearchParams(location.hash.split('?')[1]).get('jeton');
  const [motif, vue, reservee] = jeton ? [/^/, () => activation(jeton)] : ROUTES.find(([m]) => m.test(chemin));
  if (reservee && !moi.connecte) {
    sessionStorage.setItem('apres', chemin);
    await aller('/connexion', { remplacer: true });
    return;
  }
  const contenu = await vue({ moi, reglages, chemin, parametres: (chemin.match(motif) || []).slice(1) });
  if (mien !== tour || !contenu) return;
  document.title = 'Portail des étrangers';
  scene.replaceChildren(...contenu.flat(Infinity).filter(Boolean));
  window.scrollTo(0, 0);
}

surChangement(dessiner);
window.addEventListener('popstate', dessiner);
dessinerPied();
dessiner();
