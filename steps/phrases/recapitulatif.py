"""The récapitulatif: its parts, validated one after the other."""

from __future__ import annotations

from pytest_bdd import when

from steps.ecran.modele import Element, Introuvable, Page
from steps.phrases.grammaire import Phrase
from steps.ports import Ecran
from steps.textes import meme_texte

VALIDER = ("Valider et vérifier la suite de ma saisie", "Valider")
"""The button of a part that others follow, then that of the last one."""


@when(Phrase("l'usager valide {nombre:nombre} partie[|s] du récapitulatif"))
def valider_parties(ecran: Ecran, nombre: str) -> None:
    for _ in range(int(nombre)):
        ecran.cliquer(ecran.lire(_bouton).nom)


def _bouton(page: Page) -> Element:
    boutons = page.tous(["bouton"])
    trouve = next((b for b in boutons if any(meme_texte(b.nom, nom) for nom in VALIDER)), None)
    if trouve is None:
        raise Introuvable("bouton", VALIDER[-1], voisins=[b.nom for b in boutons])
    return trouve
