// Injected before any script of the page. Says when the page is calm, photographs what is rendered, acts on a
// photographed node. It never writes to the page except through the acts asked.
(() => {
  if (window.__ecran || window.top !== window) return;
  const minuterie = window.setTimeout.bind(window);
  const etat = { version: 1, reseau: 0, requetes: 0, navigations: 0, envois: 0, minuteries: new Set(), dansMinuterie: false };
  const document_ = `${performance.timeOrigin}/${Math.random()}`;
  let reveils = [];
  const reveiller = () => { const r = reveils; reveils = []; r.forEach((f) => f()); };
  const signaler = () => { etat.version += 1; reveiller(); };
  const reveil = (ms) => new Promise((fini) => {
    reveils.push(fini);
    if (ms < Infinity) minuterie(fini, Math.max(0, ms));
  });
  const canal = new MessageChannel();
  let tours = [];
  canal.port1.onmessage = () => { const t = tours; tours = []; t.forEach((f) => f()); };
  const tour = () => new Promise((fini) => { tours.push(fini); canal.port2.postMessage(0); });

  // ---- what moves ----------------------------------------------------------------------------------------
  new MutationObserver(signaler).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  for (const nom of ['DOMContentLoaded', 'readystatechange', 'load', 'toggle', 'close'])
    document.addEventListener(nom, signaler, true);
  window.addEventListener('load', reveiller);
  // Deferred scripts and modules, which draw the page of many a site, have run when the content is said to be there.
  let contenu = false;
  document.addEventListener('DOMContentLoaded', () => { contenu = true; });
  window.addEventListener('hashchange', signaler);
  window.addEventListener('popstate', signaler);
  if (window.navigation)
    navigation.addEventListener('navigate', (e) => {
      if (!e.destination.sameDocument && !e.downloadRequest && !e.destination.url.startsWith('javascript:')) {
        etat.navigations += 1;
        reveiller();
      }
    });

  // Between a submit and its navigation: the browser starts it in a task of its own.
  window.addEventListener('submit', async (e) => {
    const avant = etat.navigations;
    const cible = (e.submitter && e.submitter.getAttribute('formtarget')) || e.target.getAttribute('target');
    etat.envois += 1;
    await tour();
    const limite = performance.now() + 300;
    while (!e.defaultPrevented && !cible && etat.navigations === avant && performance.now() < limite
           && (e.submitter && e.submitter.formMethod || e.target.getAttribute('method')) !== 'dialog')
      await reveil(limite - performance.now());
    etat.envois -= 1;
    reveiller();
  }, true);

  const compter = (promesse) => {
    etat.reseau += 1;
    const fini = () => { etat.reseau -= 1; signaler(); };
    promesse.then(fini, fini);
    return promesse;
  };
  const fetchDOrigine = window.fetch;
  window.fetch = function (...a) { etat.requetes += 1; return compter(fetchDOrigine.apply(this, a)); };
  for (const lecture of ['text', 'json', 'blob', 'arrayBuffer', 'formData']) {
    const origine = Response.prototype[lecture];
    Response.prototype[lecture] = function (...a) { return compter(origine.apply(this, a)); };
  }
  const envoi = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...a) {
    etat.reseau += 1; etat.requetes += 1;
    this.addEventListener('loadend', () => { etat.reseau -= 1; signaler(); }, { once: true });
    try { return envoi.apply(this, a); } catch (e) { etat.reseau -= 1; throw e; }
  };
  // A short timer set by the page (a debounce) is work under way; one set by a timer (a clock) is not.
  window.setTimeout = function (f, d, ...a) {
    if (typeof f !== 'function' || !((d || 0) <= 500) || etat.dansMinuterie) return minuterie(f, d, ...a);
    const id = minuterie((...b) => {
      etat.dansMinuterie = true;
      try { f(...b); } finally { etat.dansMinuterie = false; etat.minuteries.delete(id); signaler(); }
    }, d, ...a);
    etat.minuteries.add(id);
    return id;
  };
  const arret = window.clearTimeout.bind(window);
  window.clearTimeout = (id) => { if (etat.minuteries.delete(id)) reveiller(); arret(id); };

  const styleAttendu = () => {
    for (const l of document.querySelectorAll('link[rel~=stylesheet][href]'))
      if (!l.sheet && !l.disabled && !l.__vu && (!l.media || matchMedia(l.media).matches)) {
        l.__vu = true;
        const fini = () => { l.__fini = true; reveiller(); };
        l.addEventListener('load', fini); l.addEventListener('error', fini);
      }
    return [...document.querySelectorAll('link[rel~=stylesheet][href]')].some((l) => l.__vu && !l.__fini && !l.sheet);
  };
  const motif = (tolerance) => {
    if (etat.navigations > 0 || etat.envois > 0) return 'navigation';
    if (document.readyState !== 'complete' && (!contenu || document.querySelector('script[src][async]'))) return 'chargement';
    if (document.readyState !== 'complete' && styleAttendu()) return 'style';
    if (etat.reseau > 0) return 'reseau';
    if (etat.minuteries.size > 0 && performance.now() < tolerance) return 'minuterie';
    if (document.querySelector('[aria-busy="true"]')) return 'occupe';
    return '';
  };
  const calme = async (fin) => {
    const tolerance = performance.now() + 1000;
    for (;;) {
      let raison = motif(tolerance);
      if (!raison) {
        await tour();
        raison = motif(tolerance);
        if (!raison) return '';
      }
      const reste = fin - performance.now();
      if (reste <= 0) return raison;
      await reveil(raison === 'minuterie' ? Math.min(reste, tolerance - performance.now()) : reste);
    }
  };

  // ---- photograph ----------------------------------------------------------------------------------------
  const OUBLIES = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta', 'iframe', 'object', 'video', 'audio', 'canvas', 'datalist', 'area', 'map', 'param', 'source', 'track']);
  const GARDES = new Set('role id for type title alt placeholder href required readonly disabled open scope aria-label'.split(' '));
  let noeuds = [];
  let valeurs = [];
  let photo = '';
  // A list drawn by the page: what opens it, and the options it opens, shown or not yet.
  const estDeroulante = (el) => el.getAttribute('role') === 'combobox' && !('value' in el && el.localName !== 'button')
    && !el.isContentEditable && !el.querySelector('input');
  const optionsDe = (el) => (el.getAttribute('aria-controls') || el.getAttribute('aria-owns') || '').split(/\s+/)
    .filter(Boolean).flatMap((id) => [...(document.getElementById(id) || el).querySelectorAll('[role=option]')]);
  const libelle = (el) => el.textContent.trim().replace(/\s+/g, ' ');
  const choixDe = (el) => {
    const lu = libelle(el);
    const offertes = optionsDe(el).map((o) => [libelle(o), libelle(o), o.getAttribute('aria-selected') === 'true']);
    if (offertes.some((o) => o[2])) return offertes;
    const choisie = offertes.find((o) => o[0] === lu);
    if (choisie) choisie[2] = true;
    return choisie || !lu ? offertes : [[lu, '', true], ...offertes]; // what it says before any choice is no answer
  };
  const etatDe = (el) => {
    if (el.localName === 'select') return [...el.options].map((o) => (o.selected ? '1' : '0')).join('');
    if (el.type === 'checkbox' || el.type === 'radio') return el.checked ? '1' : '';
    if (el.type === 'file') return [...el.files].map((f) => f.name).join(', ');
    return el.value;
  };
  const rendu = (el) => el.checkVisibility() || getComputedStyle(el).display === 'contents';
  const etiquetteVisible = (el) => el.localName === 'input' && (el.type === 'file' || el.type === 'radio' || el.type === 'checkbox')
    && [...el.labels].some((l) => l.checkVisibility());
  const serialiser = (el, references) => {
    const tag = el.localName;
    if (OUBLIES.has(tag) || (tag === 'input' && el.type === 'hidden')) return null;
    if (!rendu(el) && !etiquetteVisible(el)) return null;
    const voile = getComputedStyle(el).visibility !== 'visible';
    const attrs = {};
    const controle = tag === 'input' || tag === 'select' || tag === 'textarea';
    if (!voile)
      for (const a of el.attributes) {
        const n = a.name;
        if (GARDES.has(n) || n.startsWith('aria-') || (n === 'value' && tag === 'input')) attrs[n] = a.value;
        if (n === 'aria-labelledby' || n === 'aria-describedby' || n === 'aria-errormessage')
          for (const id of a.value.split(/\s+/)) references.add(id);
      }
    if (controle && voile) return null;
    if (!voile && estDeroulante(el)) {
      noeuds.push(el);
      return ['select', attrs, choixDe(el)];
    }
    noeuds.push(el); // its rank is the node's `ref`, counted the same way by the driver
    const sortie = [voile ? 'div' : tag, attrs];
    if (controle) {
      const v = etatDe(el);
      valeurs.push([el, v]);
      if (tag === 'select') sortie.push([...el.options].map((o) => [o.text, o.value, o.selected]));
      else if (el.type === 'checkbox' || el.type === 'radio') { if (v) attrs.$coche = '1'; }
      else if (v) attrs.$valeur = v;
      return sortie;
    }
    if (tag === 'svg') return sortie;
    const muet = voile || (tag === 'details' && !el.open); // a closed one shows its summary alone
    for (let e = el.firstChild; e; e = e.nextSibling) {
      if (e.nodeType === 3) { if (!muet) sortie.push(e.data); }
      else if (e.nodeType === 1) { const s = serialiser(e, references); if (s) sortie.push(s); }
    }
    return sortie;
  };
  // The nodes that each CSS selector of the profile designates among those rendered; null when it is refused.
  const designes = (css) => {
    try { return [...document.querySelectorAll(css)].map((el) => noeuds.indexOf(el)).filter((ref) => ref >= 0); }
    catch { return null; }
  };
  const cle = () => `${document_}:${etat.version}`;
  const photographier = (raison) => {
    noeuds = []; valeurs = [];
    const references = new Set();
    const racine = document.body ? serialiser(document.body, references) : null;
    const vus = new Set(noeuds);
    const caches = {};
    for (const id of references) {
      const el = id && document.getElementById(id);
      if (el && !vus.has(el)) caches[id] = el.textContent;
    }
    photo = cle();
    const nav = performance.getEntriesByType('navigation')[0];
    return JSON.stringify({
      cle: photo, adresse: location.href, statut: (nav && nav.responseStatus) || 0,
      langue: document.documentElement.lang || '', racine: racine || ['body', {}], caches, raison, requetes: etat.requetes,
      vises: (window.__localisateurs || []).map(designes),
    });
  };
  const valeursChangees = () => valeurs.some(([el, v]) => etatDe(el) !== v);

  // ---- acts ----------------------------------------------------------------------------------------------
  let vise = null;
  let touche = '';
  for (const nom of ['click', 'auxclick'])
    window.addEventListener(nom, (e) => {
      if (vise) touche = e.composedPath().includes(vise) ? 'oui' : 'non';
    }, true);
  // A double click posts twice whatever the speed of the target: the first submit is held, and sent beside the
  // second. Where the page lets only one through, the held one goes alone.
  let double = null;
  window.addEventListener('submit', (e) => {
    if (!double || e.defaultPrevented || e.target.method !== 'post') return;
    double.nombre += 1;
    if (double.nombre > 1) { envoyerDeCote(double); return; }
    e.preventDefault();
    Object.assign(double, { formulaire: e.target, bouton: e.submitter, donnees: new FormData(e.target, e.submitter) });
  });
  // The attribute: a control named « action » hides the form's property.
  const destination = ({ formulaire, bouton }) => (bouton && bouton.hasAttribute('formaction') ? bouton.formAction
    : new URL(formulaire.getAttribute('action') || '', document.baseURI).href);
  const envoyerDeCote = (d) => {
    const multiple = d.formulaire.enctype === 'multipart/form-data';
    fetchDOrigine(destination(d), {
      method: 'POST', redirect: 'manual', keepalive: !multiple,
      body: multiple ? d.donnees : new URLSearchParams(d.donnees),
    }).catch(() => {});
  };
  const envoyerRetenu = ({ formulaire, bouton }) => {
    if (bouton && bouton.name)
      formulaire.append(Object.assign(document.createElement('input'), { type: 'hidden', name: bouton.name, value: bouton.value }));
    formulaire.setAttribute('action', destination({ formulaire, bouton }));
    HTMLFormElement.prototype.submit.call(formulaire);
  };
  const noeud = (connue, ref) => {
    if (connue !== photo || connue !== cle()) return null;
    const el = noeuds[ref];
    return el && el.isConnected ? el : null;
  };
  const devant = (el) => !el.closest('[inert]') && (![...document.querySelectorAll('dialog:modal')].length
    || [...document.querySelectorAll('dialog:modal')].pop().contains(el));
  const annoncer = (el, ...noms) => noms.forEach((n) => el.dispatchEvent(new Event(n, { bubbles: true, composed: true })));
  const accesseur = (el) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(el), 'value');
  const ecrire = (el, texte) => {
    if (el.isContentEditable) { el.textContent = ''; }
    else if (el.select && el.type !== 'date') el.select();
    const inseree = el.type !== 'date' && el.type !== 'number' && el.type !== 'email'
      && document.execCommand(texte ? 'insertText' : 'delete', false, texte);
    if (!el.isContentEditable && el.value !== texte && (!inseree || !texte || el.maxLength < 0)) {
      accesseur(el).set.call(el, texte);
      annoncer(el, 'input');
    }
  };
  const ACTES = {
    remplir(el, texte) {
      const avant = el.value;
      el.focus();
      ecrire(el, texte);
      // A person leaves the field: the page's own `change` comes with the blur, unless the browser saw none.
      let vu = false;
      const note = () => { vu = true; };
      el.addEventListener('change', note, { once: true });
      el.blur();
      el.removeEventListener('change', note);
      if (!vu && el.value !== avant) annoncer(el, 'change');
    },
    debuter(el, texte) { el.focus(); if (texte !== null) ecrire(el, texte); },
    selectionner(el, texte) {
      if (el.localName !== 'select') return this.derouler(el, texte);
      const rang = [...el.options].findIndex((o) => (texte ? o.text.trim().replace(/\s+/g, ' ') === texte : !o.value || !o.text));
      if (rang < 0) return 'absente';
      if (el.selectedIndex === rang) return '';
      el.focus();
      el.selectedIndex = rang;
      annoncer(el, 'input', 'change');
    },
    async derouler(el, texte) {
      if (choixDe(el).some((o) => o[2] && o[1] === texte)) return '';
      if (el.getAttribute('aria-expanded') !== 'true') { el.focus(); el.click(); }
      await calme(performance.now() + 2000);
      const option = optionsDe(el).find((o) => libelle(o) === texte);
      if (!option) return 'absente';
      option.click();
      return '';
    },
    cocher(el, coche) {
      const estCoche = () => (el.localName === 'input' ? el.checked : el.getAttribute('aria-checked') === 'true');
      if (estCoche() === coche) return '';
      el.focus();
      el.click();
    },
  };

  window.__ecran = {
    // The photograph once calm; null when nothing changed since `connue` (awaited up to `attente` ms).
    async lire(connue, attente, delai) {
      const fin = performance.now() + delai;
      const limite = performance.now() + attente;
      let raison = await calme(fin);
      if (connue) {
        while (connue === cle() && !valeursChangees()) {
          const reste = limite - performance.now();
          if (attente <= 0 || reste <= 0) return null;
          await reveil(reste);
          raison = await calme(fin);
        }
      }
      return photographier(raison);
    },
    // 'perime' when the photograph no longer holds; else '' or what prevented the act.
    async agir(connue, ref, acte, argument, delai) {
      const el = noeud(connue, ref);
      if (!el) return 'perime';
      if (!devant(el)) return 'recouvert';
      const refus = await ACTES[acte](el, argument);
      if (refus || acte === 'debuter') return refus || '';
      await calme(performance.now() + delai);
      return '';
    },
    // Where to click, whether that opens another tab, or why the element cannot be clicked.
    viser(connue, ref, fois) {
      const el = noeud(connue, ref);
      if (!el) return { refus: 'perime' };
      const lien = el.closest('a[target], form[target]');
      const onglet = !!lien && lien.target === '_blank';
      vise = el; touche = '';
      double = fois > 1 ? { nombre: 0 } : null;
      let r = [...el.getClientRects()].find((c) => c.width > 0 && c.height > 0);
      if (!r) { el.click(); return { refus: '', x: null, y: null, onglet: false }; }
      if (r.top < 0 || r.left < 0 || r.bottom > innerHeight || r.right > innerWidth || !this.atteint(el, r)) {
        el.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        r = [...el.getClientRects()].find((c) => c.width > 0 && c.height > 0);
      }
      if (!this.atteint(el, r)) { vise = null; return { refus: 'recouvert' }; }
      return { refus: '', x: r.left + r.width / 2, y: r.top + r.height / 2, onglet };
    },
    atteint(el, r) {
      const sous = document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2);
      return !!sous && (el === sous || el.contains(sous) || (sous.closest('label') || {}).control === el);
    },
    // After a click: 'manque' when it never reached the element aimed at, else the page.
    async apresClic(delai) {
      const manque = vise !== null && touche !== 'oui';
      vise = null;
      if (double && double.nombre === 1) { envoyerRetenu(double); await tour(); await tour(); }
      double = null;
      return manque ? 'manque' : this.lire('', 0, delai);
    },
    navigationAbandonnee() { if (etat.navigations > 0) etat.navigations -= 1; reveiller(); },
    noeud: (ref) => noeuds[ref],
    signaler,
  };
})();
