"""2D-DOC codes of the attestations: header, fields and signature as text, then the DataMatrix as SVG.

Type 13 « Document étranger », version 04, signed by the project's own test authority (`autorite`).
"""

from __future__ import annotations

import unicodedata
from base64 import b32encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from pystrich.datamatrix import DataMatrixData, DataMatrixEncoder

from simulator.documents.autorite import AUTORITE, CERTIFICAT, cle

GS, RS, US = "\x1d", "\x1e", "\x1f"  # end of a variable field, of a truncated one, of the data
_EPOQUE = date(2000, 1, 1)
_TYPE_DOCUMENT_ETRANGER, _PERIMETRE, _PAYS = "13", "01", "FR"

# Letters that no decomposition brings back to A-Z.
_LETTRES = str.maketrans({"Œ": "OE", "Æ": "AE", "Ø": "O", "Ł": "L", "Đ": "D", "Ð": "D", "Þ": "TH", "İ": "I"})


@dataclass(frozen=True, slots=True)
class Symbole:
    """A DataMatrix: `svg` is drawn one unit a module, `modules` wide and high with its quiet zone."""

    svg: str
    modules: int


@dataclass(frozen=True, slots=True)
class Champ:
    """A datum of a code. `taille` is its fixed length, or its maximum when `variable`."""

    identifiant: str
    valeur: str
    taille: int
    variable: bool = True


def texte(identifiant: str, valeur: str, maximum: int, *, chiffres: bool = False) -> Champ:
    """A field of capitals without accents (and digits if `chiffres`), everything else made a space."""
    simple = unicodedata.normalize("NFKD", valeur.upper().translate(_LETTRES))
    garde = [c for c in simple if not unicodedata.combining(c)]
    permis = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + ("0123456789" if chiffres else "")
    return Champ(identifiant, " ".join("".join(c if c in permis else " " for c in garde).split()), maximum)


def jour(identifiant: str, quand: date) -> Champ:
    return Champ(identifiant, f"{quand:%d%m%Y}", 8, variable=False)


def fixe(identifiant: str, valeur: str) -> Champ:
    return Champ(identifiant, valeur, len(valeur), variable=False)


def coder(champs: Sequence[Champ], *, emis: date, signe: date) -> str:
    """The whole text of the code, signed. Deterministic: same fields and dates, same code.

    Raises `ValueError` for a date before 2000, which the header cannot hold.
    """
    corps = _entete(emis, signe) + "".join(_champ(champ) for champ in champs if champ.valeur)
    return corps + US + _signature(corps)


def dessiner(code: str) -> Symbole:
    rendu = DataMatrixEncoder(DataMatrixData(code, encoding="ascii"), quiet_zone=2).init_renderer()
    cote = len(rendu.matrix)
    traits = "".join(
        f"M{x} {y}h{longueur}v1h-{longueur}z"
        for y, rangee in enumerate(rendu.matrix)
        for x, longueur in _suites([bool(module) for module in rangee])
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {cote} {cote}" shape-rendering="crispEdges">'
        f'<rect width="{cote}" height="{cote}" fill="#fff"/><path d="{traits}"/></svg>'
    )
    return Symbole(svg, cote)


def _entete(emis: date, signe: date) -> str:
    dates = "".join(f"{_jours(quand):04X}" for quand in (emis, signe))
    return f"DC04{AUTORITE}{CERTIFICAT}{dates}{_TYPE_DOCUMENT_ETRANGER}{_PERIMETRE}{_PAYS}"


def _jours(quand: date) -> int:
    jours = (quand - _EPOQUE).days
    if not 0 <= jours < 0xFFFF:
        raise ValueError(f"le {quand:%d/%m/%Y} ne tient pas dans un 2D-DOC, qui compte les jours depuis le 01/01/2000")
    return jours


def _champ(champ: Champ) -> str:
    if not champ.variable:
        return champ.identifiant + champ.valeur
    coupe = champ.valeur[: champ.taille]
    return champ.identifiant + coupe + (GS if coupe == champ.valeur else RS)


def _signature(corps: str) -> str:
    der = cle(CERTIFICAT).sign(corps.encode("ascii"), ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    r, s = decode_dss_signature(der)
    return b32encode(r.to_bytes(32, "big") + s.to_bytes(32, "big")).decode("ascii").rstrip("=")


def _suites(rangee: Sequence[bool]) -> list[tuple[int, int]]:
    """The runs of dark modules of a row: (first, length)."""
    suites: list[tuple[int, int]] = []
    for x, sombre in enumerate(rangee):
        if not sombre:
            continue
        if suites and sum(suites[-1]) == x:
            suites[-1] = (suites[-1][0], suites[-1][1] + 1)
        else:
            suites.append((x, 1))
    return suites
