// The fields of a form. Each has `nom`, `valeur()` and `dire(error)`.
import { h, ident } from './outils.js';

function ligne(nom, libelle, controle, valeur, id) {
  const erreur = h('em', { class: 'erreur', id: ident('e'), hidden: true });
  const el = h('div', { class: 'ligne' }, h('span', { id }, libelle), controle, erreur);
  const dire = (texte) => {
    erreur.textContent = texte || '';
    erreur.hidden = !texte;
    controle.setAttribute('aria-invalid', texte ? 'true' : 'false');
    if (texte) controle.setAttribute('aria-describedby', erreur.id);
    else controle.removeAttribute('aria-describedby');
  };
  return { nom, el, controle, valeur, dire };
}

export function texte(nom, libelle, { initial = '', requis = false, genre = 'text', long = false, exemple, change, fige } = {}) {
  const id = ident('l');
  const controle = h(long ? 'textarea' : 'input', {
    type: long ? null : genre, 'aria-labelledby': id, 'aria-required': requis ? 'true' : 'false',
    placeholder: exemple, autocomplete: 'off', readonly: fige, onchange: () => change && change(controle.value),
  });
  controle.value = initial;
  return ligne(nom, libelle, controle, () => controle.value.trim(), id);
}

export const date = (nom, libelle, options) => texte(nom, libelle, { exemple: 'jj/mm/aaaa', ...options });

export function lu(libelle, valeur) {
  const id = ident('l');
  return h('div', { class: 'ligne' }, h('span', { id }, libelle), h('output', { 'aria-labelledby': id }, valeur));
}

// A list drawn by the page, as interface libraries do.
export function deroulante(nom, libelle, choix, { initial = '', requis = false, change } = {}) {
  const id = ident('l');
  const volet = h('ul', { role: 'listbox', id: ident('v'), class: 'volet', hidden: true });
  const controle = h('div', {
    role: 'combobox', tabindex: 0, class: 'menu-choix', 'aria-haspopup': 'listbox', 'aria-expanded': 'false',
    'aria-controls': volet.id, 'aria-labelledby': id, 'aria-required': requis ? 'true' : 'false',
  });
  let valeur = initial;
  const montrer = () => { controle.textContent = valeur || 'Choisir…'; };
  const ouvrir = (oui) => {
    controle.setAttribute('aria-expanded', oui ? 'true' : 'false');
    volet.hidden = !oui;
  };
  for (const un of choix)
    volet.append(h('li', {
      role: 'option', 'aria-selected': un === initial ? 'true' : 'false',
      onclick: (e) => {
        valeur = un;
        for (const autre of volet.children) autre.setAttribute('aria-selected', autre === e.currentTarget ? 'true' : 'false');
        montrer();
        ouvrir(false);
        if (change) change(un);
      },
    }, un));
  controle.addEventListener('click', () => ouvrir(volet.hidden));
  montrer();
  const fini = ligne(nom, libelle, controle, () => valeur, id);
  controle.after(volet);
  return fini;
}

export function choix(nom, libelle, options, { initial = '', requis = false, change } = {}) {
  const id = ident('l');
  let valeur = initial;
  const groupe = h('div', { role: 'radiogroup', 'aria-labelledby': id, 'aria-required': requis ? 'true' : 'false' });
  for (const option of options)
    groupe.append(h('div', {
      role: 'radio', tabindex: 0, class: 'option', 'aria-checked': option === initial ? 'true' : 'false',
      onclick: (e) => {
        valeur = option;
        for (const autre of groupe.children) autre.setAttribute('aria-checked', autre === e.currentTarget ? 'true' : 'false');
        if (change) change(option);
      },
    }, option));
  return ligne(nom, libelle, groupe, () => valeur, id);
}

export function coche(nom, libelle, { initial = false, requis = false, change } = {}) {
  const erreur = h('em', { class: 'erreur', id: ident('e'), hidden: true });
  const controle = h('div', {
    role: 'checkbox', tabindex: 0, class: 'option', 'aria-checked': initial ? 'true' : 'false', 'aria-required': requis ? 'true' : 'false',
    onclick: () => {
      controle.setAttribute('aria-checked', valeur() ? 'false' : 'true');
      if (change) change(valeur());
    },
  }, libelle);
  const valeur = () => controle.getAttribute('aria-checked') === 'true';
  const dire = (texte) => {
    erreur.textContent = texte || '';
    erreur.hidden = !texte;
    controle.setAttribute('aria-invalid', texte ? 'true' : 'false');
  };
  return { nom, el: h('div', { class: 'ligne' }, controle, erreur), controle, valeur, dire };
}

export function fichiers(libelle, recevoir) {
  const cache = h('input', { type: 'file', multiple: true, hidden: true, onchange: async () => {
    const choisis = [...cache.files];
    cache.value = '';
    if (choisis.length) await recevoir(choisis);
  } });
  return [cache, h('button', { type: 'button', onclick: () => cache.click() }, libelle)];
}

export const saisie = (champs) => Object.fromEntries(champs.map((c) => [c.nom, c.valeur()]));
export const signaler = (champs, erreurs) => champs.forEach((c) => c.dire((erreurs || {})[c.nom]));
