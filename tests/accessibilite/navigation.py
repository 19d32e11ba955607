"""Opening a page of the list in a real browser, with the visitor's own cookies."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page

from tests.accessibilite.pages_du_site import Lieu
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
    for cookie in usager.session.cookies:
        contexte.add_cookies(
            [{"name": cookie.name, "value": cookie.value or "", "url": usager.bac.adresse.rstrip("/")}]
        )
    try:
        yield contexte.new_page()
    finally:
        contexte.close()


def aller(page: Page, lieu: Lieu) -> None:
    """To the page of the list; a form is really posted, from another page of the site."""
    adresse = lieu.usager.bac.adresse + lieu.chemin
    if lieu.champs is None:
        page.goto(adresse)
        return
    page.goto(lieu.usager.bac.adresse + "contact")
    with page.expect_navigation():
        page.evaluate(ENVOYER, [adresse, dict(lieu.champs)])
