"""One compiler per template, kept warm: a document then costs a few milliseconds."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock

import typst

from simulator.documents.erreurs import caracteres_sans_dessin

GABARITS = Path(__file__).parent / "gabarits"
_SANS_DESSIN = re.compile(r'the text `"(.+?)"` could not be displayed')


def imprimer(genre: str, gabarit: str, donnees: Mapping[str, object]) -> bytes:
    """The tagged PDF (PDF/UA-1) of `donnees` drawn by `gabarit`.

    Same data, same bytes: fonts are the wheel's own and no clock is read. Raises `DocumentImpossible` when a
    character of the data has no glyph.
    """
    compilateur, verrou = _atelier(gabarit)
    try:
        with verrou:  # the compiler refuses to be borrowed by two threads at once
            octets = compilateur.compile(
                format="pdf",
                pdf_standards="ua-1",
                sys_inputs={"donnees": json.dumps(donnees, ensure_ascii=False)},
                timestamp=0,
            )
    except typst.TypstError as erreur:
        sans_dessin = dict.fromkeys(_SANS_DESSIN.findall(erreur.diagnostic))
        if sans_dessin:
            raise caracteres_sans_dessin(genre, sans_dessin) from None
        raise
    assert isinstance(octets, bytes)  # noqa: S101  a PDF is one file, whatever its pages
    return octets


@cache
def _atelier(gabarit: str) -> tuple[typst.Compiler, Lock]:
    return typst.Compiler(GABARITS / gabarit, root=GABARITS, ignore_system_fonts=True), Lock()
