"""From a list of pieces to what its template draws: addresses become links, kept as they are written."""

from __future__ import annotations

import re
from typing import TypedDict
from urllib.parse import quote

from simulator.documents.modeles import ListePieces, PageDeListe

_ADRESSE = re.compile(r"https?://\S*[^\s.,;:]")


class Morceau(TypedDict):
    """A run of text; `lien` is the address it leads to, '' for plain text."""

    texte: str
    lien: str


def liste(donnees: ListePieces) -> dict[str, object]:
    return {
        "guide": donnees.guide,
        "direction": donnees.direction,
        "slogan": donnees.slogan,
        "titre": donnees.titre,
        "pages": [_page(page) for page in donnees.pages],
    }


def morceler(texte: str) -> list[Morceau]:
    """`texte` cut at its addresses. A link goes to the address percent-encoded, the text stays as printed."""
    morceaux: list[Morceau] = []
    debut = 0
    for trouve in _ADRESSE.finditer(texte):
        if trouve.start() > debut:
            morceaux.append(Morceau(texte=texte[debut : trouve.start()], lien=""))
        morceaux.append(Morceau(texte=trouve.group(), lien=quote(trouve.group(), safe=":/?#[]@!$&'()*+,;=%")))
        debut = trouve.end()
    if debut < len(texte):
        morceaux.append(Morceau(texte=texte[debut:], lien=""))
    return morceaux


def _page(page: PageDeListe) -> dict[str, object]:
    return {
        "consignes": [morceler(consigne) for consigne in page.consignes],
        "sections": [
            {
                "titre": section.titre,
                "rang": section.rang,
                "pieces": [
                    {"titre": piece.titre, "contenu": [_bloc(bloc) for bloc in piece.contenu]}
                    for piece in section.pieces
                ],
            }
            for section in page.sections
        ],
    }


def _bloc(bloc: str | tuple[str, ...]) -> dict[str, object]:
    puces = not isinstance(bloc, str)
    return {
        "puces": puces,
        "elements": [morceler(texte) for texte in ((bloc,) if isinstance(bloc, str) else bloc)],
    }
