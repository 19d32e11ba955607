"""The invented street map of the address double: real towns and postcodes, the same street names in each."""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_DONNEES = Path(__file__).parent / "donnees"
_MOT = re.compile(r"[a-z0-9]+")

ABREVIATIONS: dict[str, str] = {
    "all": "allee",
    "av": "avenue",
    "ave": "avenue",
    "bd": "boulevard",
    "bld": "boulevard",
    "bvd": "boulevard",
    "che": "chemin",
    "chem": "chemin",
    "gal": "general",
    "imp": "impasse",
    "mal": "marechal",
    "pl": "place",
    "r": "rue",
    "rte": "route",
    "sq": "square",
    "st": "saint",
    "ste": "sainte",
}


@dataclass(frozen=True, slots=True)
class Commune:
    """A town, or a district of Paris, Lyon or Marseille. `x`, `y` in metres in the local legal projection."""

    ville: str
    code_insee: str
    codes_postaux: tuple[str, ...]
    district: str
    contexte: str
    lon: float
    lat: float
    x: float
    y: float
    population: int


@dataclass(frozen=True, slots=True)
class Lieu:
    """What a search may find: a street of a town under one postcode, or the town itself (`voie` is '')."""

    rang: int
    commune: Commune
    code_postal: str
    voie: str
    rang_voie: int
    mots_voie: frozenset[str]
    mots: frozenset[str]


def mots(texte: str) -> list[str]:
    """The words of `texte` without case, accents or punctuation, abbreviations spelled out."""
    etendu = texte.replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae")
    nu = "".join(c for c in unicodedata.normalize("NFKD", etendu) if not unicodedata.combining(c)).lower()
    return [ABREVIATIONS.get(mot, mot) for mot in _MOT.findall(nu)]


@lru_cache(maxsize=1)
def communes() -> tuple[Commune, ...]:
    with (_DONNEES / "communes.csv").open(encoding="utf-8", newline="") as fichier:
        return tuple(
            Commune(
                ville=ligne["ville"],
                code_insee=ligne["code_insee"],
                codes_postaux=tuple(ligne["codes_postaux"].split("|")),
                district=ligne["district"],
                contexte=ligne["contexte"],
                lon=float(ligne["lon"]),
                lat=float(ligne["lat"]),
                x=float(ligne["x"]),
                y=float(ligne["y"]),
                population=int(ligne["population"]),
            )
            for ligne in csv.DictReader(fichier)
        )


@lru_cache(maxsize=1)
def voies() -> tuple[str, ...]:
    with (_DONNEES / "voies.csv").open(encoding="utf-8", newline="") as fichier:
        return tuple(ligne["voie"] for ligne in csv.DictReader(fichier))


@lru_cache(maxsize=1)
def lieux() -> tuple[Lieu, ...]:
    """Every street under every postcode of every town, then the towns; `rang` is the position."""
    rues = [
        (commune, code, voie, rang)
        for commune in communes()
        for code in commune.codes_postaux
        for rang, voie in enumerate(voies(), start=1)
    ]
    villes = [(commune, commune.codes_postaux[0], "", 0) for commune in communes()]
    return tuple(
        _lieu(rang, commune, code, voie, rang_voie)
        for rang, (commune, code, voie, rang_voie) in enumerate([*rues, *villes])
    )


def _lieu(rang: int, commune: Commune, code: str, voie: str, rang_voie: int) -> Lieu:
    mots_voie = frozenset(mots(voie))
    mots_ville = frozenset([*mots(commune.ville), *mots(commune.district), code])
    return Lieu(rang, commune, code, voie, rang_voie, mots_voie, mots_voie | mots_ville)
