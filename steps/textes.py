"""Comparison of texts as a reader compares them, shared by every driver and every check.

Case, runs of spaces, non-breaking spaces and typographic apostrophes are ignored; nothing else is.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "′": "'"})
_ESPACES = re.compile(r"[\s\u00a0\u202f\u2007\u2009]+")


@lru_cache(maxsize=20_000)
def normaliser(texte: str) -> str:
    """`texte` composed (NFC), apostrophes straight, runs of any space as one space, folded case, trimmed."""
    compose = unicodedata.normalize("NFC", texte).translate(_APOSTROPHES)
    return _ESPACES.sub(" ", compose).strip().casefold()


def meme_texte(un: str, autre: str) -> bool:
    """Whether both texts are the same to a reader: whole, never by substring."""
    return normaliser(un) == normaliser(autre)


def contient_texte(ensemble: str, partie: str) -> bool:
    """Whether `partie` stands in `ensemble` as whole words (« 1 » is not in « 16 »)."""
    aiguille = normaliser(partie)
    foin = normaliser(ensemble)
    if not aiguille:
        return False
    debut = foin.find(aiguille)
    while debut >= 0:
        fin = debut + len(aiguille)
        avant_libre = debut == 0 or not (foin[debut - 1].isalnum() and aiguille[0].isalnum())
        apres_libre = fin == len(foin) or not (foin[fin].isalnum() and aiguille[-1].isalnum())
        if avant_libre and apres_libre:
            return True
        debut = foin.find(aiguille, debut + 1)
    return False


def proches(cherche: str, candidats: Iterable[str], *, nombre: int = 5) -> list[str]:
    """The `nombre` candidates nearest to `cherche`, best first, for « voulait-on dire » messages."""
    uniques = {normaliser(candidat): candidat for candidat in candidats if candidat.strip()}
    retenus = difflib.get_close_matches(normaliser(cherche), list(uniques), n=nombre, cutoff=0.3)
    return [uniques[retenu] for retenu in retenus]
