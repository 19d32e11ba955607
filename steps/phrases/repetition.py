"""Questions that the usager may answer several times."""

from __future__ import annotations

from pytest_bdd import then

from steps.constats import Verificateur
from steps.ecran.modele import Page
from steps.phrases.grammaire import Phrase
from steps.ports import Ecran
from steps.textes import meme_texte


@then(Phrase("« {champ} » compte {nombre:nombre} zone[|s] de saisie, avant « {suivant} »"))
def zones(ecran: Ecran, verifier: Verificateur, champ: str, nombre: str, suivant: str) -> None:
    """Whatever the site calls the zones after the first."""
    lues = ecran.lire(lambda page: _de_jusqu_a(page, champ, suivant), lambda lus: len(lus) == int(nombre))
    verifier.egal("question", champ, lues[0] if lues else "")
    verifier.egal(f"zones de saisie de « {champ} »", nombre, str(len(lues)))


def _de_jusqu_a(page: Page, champ: str, suivant: str) -> list[str]:
    """The labels from the question `champ` to the one before `suivant`; [] when either is not there."""
    libelles = [q.libelle for q in page.questions()]
    debut = next((rang for rang, lu in enumerate(libelles) if meme_texte(lu, champ)), len(libelles))
    fin = next((rang for rang, lu in enumerate(libelles) if meme_texte(lu, suivant)), debut)
    return libelles[debut:fin]
