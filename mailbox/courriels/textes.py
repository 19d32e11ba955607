"""How subjects and bodies are compared: as a reader does.

Case, runs of spaces, non-breaking spaces and typographic apostrophes are ignored; nothing else is. The
capture depends on nothing of the harness, so this rule stands here a second time; a test holds both together.
"""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "′": "'"})
_ESPACES = re.compile(r"[\s\u00a0\u202f\u2007\u2009]+")


def normaliser(texte: str) -> str:
    """`texte` composed (NFC), apostrophes straight, runs of any space as one space, folded case, trimmed."""
    compose = unicodedata.normalize("NFC", texte).translate(_APOSTROPHES)
    return _ESPACES.sub(" ", compose).strip().casefold()


def meme_texte(un: str, autre: str) -> bool:
    """Whether both texts are the same to a reader: whole, never by substring."""
    return normaliser(un) == normaliser(autre)


def contient_texte(ensemble: str, partie: str) -> bool:
    """Whether `partie` stands in `ensemble` as whole words (« 1 » is not in « 16 »)."""
    aiguille, foin = normaliser(partie), normaliser(ensemble)
    if not aiguille:
        return False
    debut = foin.find(aiguille)
    while debut >= 0:
        fin = debut + len(aiguille)
        coupe_avant = debut > 0 and foin[debut - 1].isalnum() and aiguille[0].isalnum()
        coupe_apres = fin < len(foin) and foin[fin].isalnum() and aiguille[-1].isalnum()
        if not coupe_avant and not coupe_apres:
            return True
        debut = foin.find(aiguille, debut + 1)
    return False
