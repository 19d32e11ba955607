// What scripts add to pages that work without them. No date is ever asked of the browser: the bac has its own clock.
(() => {
  "use strict";

  // The activation link of the mail is a fragment address: forward it to the page that reads the token.
  const fragment = /^#!?\/(espace-personnel\/inscription\/mot-de-passe\?token=.+)$/.exec(location.hash);
  if (fragment) {
    location.replace(new URL(`../${fragment[1]}`, `${location.origin}${location.pathname.replace(/\/?$/, "/")}`));
    return;
  }

  const dateComplete = (champ) => {
    const parties = [...champ.closest("fieldset").querySelectorAll("[data-date]")];
    return parties.every((p) => p.value) && /^\d{4}$/.test(parties.at(-1).value);
  };

  // A field on which others depend was changed: ask the server what the page shows now.
  const varier = (cible) => cible.form.dispatchEvent(new CustomEvent("varie", { bubbles: false }));
  document.addEventListener("change", (e) => {
    const c = e.target;
    if (c.matches("[data-varie]")) varier(c);
    else if (c.matches("[data-date]") && dateComplete(c)) varier(c);
    else if (c.matches("[data-envoyer]")) c.form.requestSubmit();
    else if (c.matches("[data-envoi] input[type=file]") && c.files.length) {
      const bouton = c.closest("[data-envoi]").querySelector("button");
      bouton.dataset.pret = "1";
      c.form.requestSubmit(bouton);
    }
  });
  document.addEventListener("input", (e) => {
    // The year typed to its fourth digit completes a date at once, without leaving the box.
    const c = e.target;
    if (c.matches("input[data-date]") && /^\d{4}$/.test(c.value) && dateComplete(c)) varier(c);
  });

  // « Joindre un document » opens the choice of files; choosing them sends them.
  document.addEventListener("click", (e) => {
    const envoi = e.target.closest("[data-envoi] button");
    if (envoi && !envoi.dataset.pret) {
      e.preventDefault();
      envoi.closest("[data-envoi]").querySelector("input[type=file]").click();
    }
    const option = e.target.closest("[role=option][data-action]");
    if (option) choisir(option);
    const onglet = e.target.closest("[role=tab]");
    if (onglet) {
      e.preventDefault();
      montrerOnglet(onglet);
    }
  });

  const ongletsAutourDe = (onglet) => [...onglet.closest("[role=tablist]").querySelectorAll("[role=tab]")];
  const montrerOnglet = (onglet) => {
    for (const autre of ongletsAutourDe(onglet)) {
      const actif = autre === onglet;
      autre.setAttribute("aria-selected", String(actif));
      if (actif) autre.removeAttribute("tabindex");
      else autre.tabIndex = -1;
      document.getElementById(autre.getAttribute("aria-controls")).hidden = !actif;
    }
  };

  // Keyboard on the tabs: arrows, Home and End go from one to the other, Space opens as Enter does.
  document.addEventListener("keydown", (e) => {
    const onglet = e.target.closest("[role=tab]");
    if (!onglet) return;
    const tous = ongletsAutourDe(onglet);
    const rang = tous.indexOf(onglet);
    const vers = {
      ArrowRight: (rang + 1) % tous.length, ArrowLeft: (rang + tous.length - 1) % tous.length,
      Home: 0, End: tous.length - 1, " ": rang,
    }[e.key];
    if (vers === undefined) return;
    e.preventDefault();
    montrerOnglet(tous[vers]);
    tous[vers].focus();
  });

  // Keyboard on the suggestions of an address.
  document.addEventListener("keydown", (e) => {
    const boite = e.target.closest(".adresse");
    if (!boite) return;
    const options = [...boite.querySelectorAll("[role=option]")];
    const rang = options.indexOf(document.activeElement);
    if (e.key === "ArrowDown" && options.length) { e.preventDefault(); options[Math.min(rang + 1, options.length - 1)].focus(); }
    else if (e.key === "ArrowUp" && rang > 0) { e.preventDefault(); options[rang - 1].focus(); }
    else if (e.key === "Enter" && rang >= 0) { e.preventDefault(); choisir(options[rang]); }
    else if (e.key === "Escape") {
      boite.querySelector("[role=listbox]")?.remove();
      const liste = boite.querySelector("[role=combobox]");
      liste.setAttribute("aria-expanded", "false");
      liste.focus();
    }
  });

  // Escape closes the menu or help one is in.
  document.addEventListener("keydown", (e) => {
    const repli = e.key === "Escape" && e.target.closest("details.deroulant[open], details.aide[open]");
    if (!repli) return;
    repli.open = false;
    repli.querySelector("summary").focus();
  });

  // The option is the source: its own `hx-vals` win over those of the form around it. The attribute is read because
  // the buttons named « action » hide the form's property.
  const choisir = (option) => {
    option.setAttribute("hx-vals", JSON.stringify({ action: option.dataset.action }));
    htmx.ajax("POST", option.closest("form").getAttribute("action"), {
      source: option, target: "#zone", select: "#zone", swap: "outerHTML",
    }).then(() => document.querySelector("#zone [role=combobox]")?.focus());
  };

  // The summary of errors is read first; its links lead into the field, a group of buttons included.
  document.addEventListener("DOMContentLoaded", () => document.querySelector("[data-sommaire]")?.focus());
  document.addEventListener("click", (e) => {
    const lien = e.target.closest("[data-sommaire] a");
    const vise = lien && document.getElementById(decodeURIComponent(lien.hash.slice(1)));
    if (!vise) return;
    e.preventDefault();
    const champs = "input:not([type=hidden]), select, textarea, button";
    (vise.matches(champs) ? vise : vise.querySelector(champs))?.focus();
  });

  const ouvrirFenetres = () => {
    for (const fenetre of document.querySelectorAll("dialog[data-modale]:not([open])")) fenetre.showModal();
  };
  document.addEventListener("htmx:afterSwap", ouvrirFenetres);
  document.addEventListener("htmx:afterSwap", (e) => {
    const liste = e.target.querySelector?.("[role=combobox]") ?? document.querySelector("[role=combobox]");
    liste?.setAttribute("aria-expanded", String(Boolean(document.querySelector("[role=listbox]"))));
  });
  // Answers 409 and 422 carry a page too: show it.
  document.addEventListener("htmx:beforeSwap", (e) => {
    if ([409, 422].includes(e.detail.xhr.status)) { e.detail.shouldSwap = true; e.detail.isError = false; }
  });
})();
