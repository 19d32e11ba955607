// Keeps the list of mails fresh: each arrival is announced by the stream, then the list alone is swapped.
(() => {
  const liste = () => document.getElementById("liste");
  const annonce = document.getElementById("annonce");

  async function rafraichir(sujet) {
    const reponse = await fetch(location.href, { cache: "no-store" });
    const page = new DOMParser().parseFromString(await reponse.text(), "text/html");
    const occupe = liste().contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
    liste().replaceWith(page.getElementById("liste"));
    document.title = page.title;
    if (occupe) liste().querySelector(`a[href="${CSS.escape(occupe)}"]`)?.focus();
    if (sujet) annonce.textContent = `Nouveau courriel : ${sujet}`;
  }

  const flux = new EventSource("/api/flux");
  flux.onmessage = (evenement) => {
    // What came between the page and the opening of the stream shows by its number.
    if (evenement.lastEventId !== liste().dataset.arrivees) rafraichir(evenement.data);
  };
  addEventListener("pagehide", () => flux.close());
})();
