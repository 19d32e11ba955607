(() => {
  const filtres = document.querySelector(".filtres");
  const [guide, etat, texte] = ["guide", "etat", "texte"].map((nom) => document.getElementById("filtre-" + nom));
  const scenarios = [...document.querySelectorAll(".scenario")];
  const plier = (t) => t.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const contenus = new WeakMap();
  const contenu = (s) => {
    if (!contenus.has(s)) {
      contenus.set(s, plier(s.closest("section").querySelector("h2").textContent + " " + s.querySelector("summary").textContent + " "
        + [...s.querySelectorAll(".etiquettes, .guide-dit, .ligne p, .message, .raison")].map((e) => e.textContent).join(" ")));
    }
    return contenus.get(s);
  };
  const bouton = document.getElementById("deplier");
  bouton.addEventListener("click", () => {
    const ouvrir = bouton.textContent === "Tout déplier";
    scenarios.forEach((s) => { if (!s.hidden) s.open = ouvrir; });
    bouton.textContent = ouvrir ? "Tout replier" : "Tout déplier";
  });
  const filtrer = () => {
    const mots = plier(texte.value).split(/\s+/).filter(Boolean);
    let montres = 0;
    for (const s of scenarios) {
      const garde = (!guide.value || s.dataset.guide === guide.value) && (!etat.value || s.dataset.etat === etat.value)
        && mots.every((mot) => contenu(s).includes(mot));
      s.hidden = !garde;
      montres += garde ? 1 : 0;
    }
    document.querySelectorAll(".regle").forEach((titre) => {
      let suivant = titre.nextElementSibling, vide = true;
      for (; suivant && !suivant.matches(".regle"); suivant = suivant.nextElementSibling) vide &&= suivant.hidden;
      titre.hidden = vide;
    });
    document.querySelectorAll(".fonctionnalite").forEach((section) => {
      section.hidden = !section.querySelector(".scenario:not([hidden])");
    });
    document.getElementById("aucun").hidden = montres > 0;
    document.getElementById("filtre-compte").textContent = montres + " sur " + scenarios.length;
  };
  filtres.hidden = false;
  filtres.addEventListener("input", filtrer);
  filtres.addEventListener("submit", (e) => e.preventDefault());
  const viser = () => {
    const vise = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (vise && vise.matches("details")) { vise.open = true; vise.scrollIntoView(); }
  };
  addEventListener("hashchange", viser);
  addEventListener("beforeprint", () => document.querySelectorAll(".scenario.echoue, .scenario.instable, .scenario.echoue .courriels, .scenario.echoue .actes").forEach((d) => { d.open = true; }));
  filtrer();
  viser();
})();
