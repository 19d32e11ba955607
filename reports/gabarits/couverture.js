(() => {
  const filtres = document.querySelector(".filtres");
  const noms = ["guide", "phase", "etat", "texte"];
  const champs = Object.fromEntries(noms.map((nom) => [nom, document.getElementById("filtre-" + nom)]));
  const exigences = [...document.querySelectorAll(".exigence-lue")];
  const plier = (t) => t.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const contenus = new WeakMap();
  const contenu = (e) => {
    if (!contenus.has(e)) contenus.set(e, plier(e.textContent));
    return contenus.get(e);
  };
  const filtrer = () => {
    const mots = plier(champs.texte.value).split(/\s+/).filter(Boolean);
    let montrees = 0;
    for (const e of exigences) {
      const garde = ["guide", "phase", "etat"].every((nom) => !champs[nom].value || e.dataset[nom] === champs[nom].value)
        && mots.every((mot) => contenu(e).includes(mot));
      e.hidden = !garde;
      montrees += garde ? 1 : 0;
    }
    document.querySelectorAll(".phase").forEach((s) => { s.hidden = !s.querySelector(".exigence-lue:not([hidden])"); });
    document.getElementById("aucun").hidden = montrees > 0;
    document.getElementById("filtre-compte").textContent = montrees + " sur " + exigences.length;
  };
  const viser = () => {
    const visee = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!visee || !visee.hidden) return;
    noms.forEach((nom) => { champs[nom].value = ""; });
    filtrer();
    visee.scrollIntoView();
  };
  filtres.hidden = false;
  filtres.addEventListener("input", filtrer);
  filtres.addEventListener("submit", (e) => e.preventDefault());
  addEventListener("hashchange", viser);
  filtrer();
})();
