// Drawing, calling the server, going from page to page.
export const RACINE = '/portail';

export function h(balise, attributs, ...enfants) {
  const el = document.createElement(balise);
  for (const [nom, valeur] of Object.entries(attributs || {})) {
    if (nom.startsWith('on')) el.addEventListener(nom.slice(2), valeur);
    else if (valeur === true) el.setAttribute(nom, '');
    else if (valeur !== false && valeur !== null && valeur !== undefined) el.setAttribute(nom, valeur);
  }
  el.append(...enfants.flat(Infinity).filter((e) => e !== null && e !== undefined && e !== false && e !== ''));
  return el;
}

export const titre = (niveau, texte, id) =>
  h('div', { role: 'heading', 'aria-level': niveau, class: `t${niveau}`, id }, texte);
export const p = (...contenu) => h('div', { class: 'p' }, ...contenu);
export const note = (texte) => h('div', { class: 'note' }, texte);

let prochain = 0;
export const ident = (prefixe) => `${prefixe}-${(prochain += 1)}`;

export function region(nom, niveau, ...contenu) {
  const id = ident('r');
  return h('div', { role: 'region', 'aria-labelledby': id, class: 'carte' }, titre(niveau, nom, id), ...contenu);
}

export async function appeler(methode, chemin, corps) {
  const options = { method: methode };
  if (corps instanceof FormData) options.body = corps;
  else if (corps !== undefined) {
    options.body = JSON.stringify(corps);
    options.headers = { 'Content-Type': 'application/json' };
  }
  const reponse = await fetch(`${RACINE}/api${chemin}`, options);
  const donnees = await reponse.json();
  return { ...donnees, bien: reponse.ok };
}

// ---- moving --------------------------------------------------------------------------------------------------
let redessiner = () => {};
export const surChangement = (fonction) => { redessiner = fonction; };

export function aller(chemin, { remplacer = false } = {}) {
  history[remplacer ? 'replaceState' : 'pushState'](null, '', RACINE + chemin);
  return redessiner();
}

export function lien(texte, chemin, attributs) {
  const suivre = (e) => { e.preventDefault(); aller(chemin); };
  return h('a', { href: RACINE + chemin, onclick: suivre, ...attributs }, texte);
}

export const sortie = (texte, adresse) => h('a', { href: adresse, target: '_blank', rel: 'noreferrer' }, texte);

// An area that acts as a link without being one.
export function touche(role, texte, faire, attributs) {
  const auClavier = (e) => { if (e.key === 'Enter' || e.key === ' ') { e.preventDefault(); faire(e); } };
  return h('div', { role, tabindex: 0, onclick: faire, onkeydown: auClavier, ...attributs }, texte);
}

// The button is out of use while its work lasts: nobody sends twice.
export function bouton(texte, travail, attributs) {
  const el = h('button', { type: 'button', ...attributs }, texte);
  el.addEventListener('click', async (e) => {
    if (el.disabled) return;
    el.disabled = !('repetable' in el.dataset);
    try { await travail(e); } finally { el.disabled = false; }
  });
  return el;
}

export function ariane(...entrees) {
  return h('div', { class: 'p' }, 'Vous êtes ici : ', lien('Accueil', '/'), ...entrees.map((e) => ` > ${e}`));
}

// ---- what comes over the page --------------------------------------------------------------------------------
export function bulle(texte) {
  const el = h('div', { role: 'status', class: 'bulle' }, texte);
  document.getElementById('bulles').append(el);
  setTimeout(() => el.remove(), 2500);
}

export function boite(nom, contenu, boutons) {
  const id = ident('boite');
  const voile = h('div', { class: 'voile' });
  const fermer = () => voile.remove();
  voile.append(
    h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id, class: 'boite' },
      titre(2, nom, id), ...contenu,
      h('div', { class: 'rang' }, boutons.map(([texte, faire]) => bouton(texte, async () => { fermer(); await faire(); })))),
  );
  document.getElementById('scene').append(voile);
}

export async function telecharger(cle, nom) {
  const reponse = await fetch(`${RACINE}/api/fichiers/${cle}`);
  const adresse = URL.createObjectURL(await reponse.blob());
  const a = h('a', { href: adresse, download: nom });
  a.click();
  setTimeout(() => URL.revokeObjectURL(adresse), 60000);
}
