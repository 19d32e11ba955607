"""Home page, and the pages of the footer and header."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from simulator.pages.menus import NON_SIMULEES
from simulator.pages.visite import Ici, introuvable

routeur = APIRouter()


@routeur.get("/")
@routeur.get("/particuliers")
@routeur.get("/particuliers/")
def accueil(ici: Ici) -> Response:
    """The tiles (ASE-003, 023, 126); a small script forwards the fragment of the activation link."""
    with ici.scene() as scene:
        return scene.rendre("accueil.html")


@routeur.get("/non-simule/{slug}")
def non_simule(ici: Ici, slug: str) -> Response:
    """A démarche that the site names and the simulator does not simulate."""
    with ici.scene() as scene:
        if slug not in NON_SIMULEES:
            raise introuvable()
        return scene.rendre("non_simule.html", nom=NON_SIMULEES[slug])


PAGES = {
    "contact": "Contact",
    "plan-du-site": "Plan du site",
    "mentions-legales": "Mentions légales",
    "accessibilite": "Accessibilité",
    "aide": "Besoin d'aide ?",
}


@routeur.get("/{slug}", name="page_fixe")
def page_fixe(ici: Ici, slug: str) -> Response:
    with ici.scene() as scene:
        if slug not in PAGES:
            raise introuvable()
        return scene.rendre("page_fixe.html", titre=PAGES[slug], slug=slug)
