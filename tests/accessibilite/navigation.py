"""Opening a page of the list in a real browser, with the visitor's own cookies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, BrowserContext, Page

from tests.accessibilite.monde import Lieu
from tests.simulateur.site_lance import UsagerDeTest

ENVOYER = """([adresse, champs]) => {
    const formulaire = document.createElement("form");
    formulaire.method = "post";
    formulaire.action = adresse;
    for (const [nom, valeur] of Object.entries(champs)) {
        const entree = document.createElement("input");
        entree.type = "hidden"; entree.name = nom; entree.value = valeur;
        formulaire.append(entree);
    }
    document.body.append(formulaire);
    HTMLFormElement.prototype.submit.call(formulaire);
}"""


@contextmanager
def onglet(navigateur: Browser, usager: UsagerDeTest, *, largeur: int = 1280) -> Iterator[Page]:
    """A tab signed in as this person, at this width in CSS pixels."""
    contexte = navigateur.new_context(locale="fr-FR", viewport={"width": largeur, "height": 900})
    devenir(contexte, usager)
    try:
        yield contexte.new_page()
    finally:
        contexte.close()


def devenir(contexte: BrowserContext, usager: UsagerDeTest) -> None:
    """This person's cookies in place of those of another."""
    contexte.clear_cookies()
    racine = usager.bac.adresse.rstrip("/")
    contexte.add_cookies([{"name": c.name, "value": c.value or "", "url": racine} for c in usager.session.cookies])


def aller(page: Page, lieu: Lieu) -> None:
    """To the page of the list, as its visitor; a form is really posted, from another page of the site."""
    devenir(page.context, lieu.usager)
    adresse = lieu.usager.bac.adresse + lieu.chemin
    if lieu.champs is None:
        page.goto(adresse, wait_until="domcontentloaded")
        return
    if not page.url.startswith(lieu.usager.bac.adresse):
        page.goto(lieu.usager.bac.adresse + "contact", wait_until="domcontentloaded")
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.evaluate(ENVOYER, [adresse, dict(lieu.champs)])
