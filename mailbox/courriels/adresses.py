"""How mail addresses are compared: as servers do, whole, whatever their case."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable


def cle_de(adresse: str) -> str:
    """The address as an index key: composed, folded case. « qa+1@ » and « qa+2@ » are two addresses."""
    return unicodedata.normalize("NFC", adresse.strip()).casefold()


def voisines(adresse: str, autres: Iterable[str]) -> list[str]:
    """Other addresses that look like this one: where a mail may have gone astray. At most three."""
    cle = cle_de(adresse)
    return difflib.get_close_matches(cle, [autre for autre in autres if autre != cle], n=3, cutoff=0.8)
