"""Search of the address double: by words, best score first, in the real service's GeoJSON."""

from __future__ import annotations

import heapq
import math
import re
import uuid
import zlib
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from simulator.doublures.geographie import Lieu, lieux, mots

_NUMERO = re.compile(r"^\s*(\d{1,4})\s*(bis|ter|quater|[a-d])?(?=[\s,]|$)[\s,]*", re.IGNORECASE)
NUMERO_MAX = 250
"""Streets go up to this number; beyond it the street alone is offered, as the real service does."""

_PART_MINIMALE = 0.6
"""Share of what was typed (by length) that a place must bear to be offered."""

_ESPACE_DE_NOMS = uuid.UUID("6f9619ff-8b86-d011-b42d-00cf4fc964ff")


@dataclass(frozen=True, slots=True)
class Filtres:
    """Optional filters of a search, '' when not given."""

    code_postal: str = ""
    code_insee: str = ""
    genre: str = ""


def chercher(
    saisie: str, *, limite: int, completer: bool = True, filtres: Filtres | None = None
) -> list[dict[str, Any]]:
    """GeoJSON features for `saisie`, best first. `completer`: the last word may be only begun."""
    return list(_chercher(saisie, limite, completer, filtres or Filtres()))


@lru_cache(maxsize=512)
def _chercher(saisie: str, limite: int, completer: bool, filtres: Filtres) -> tuple[dict[str, Any], ...]:
    numero, reste = _detacher_numero(saisie)
    termes = mots(reste)
    if not termes:
        return ()
    notes: list[tuple[float, int, dict[str, Any]]] = []
    for rang, trouves in _correspondances(termes, completer).items():
        lieu = lieux()[rang]
        genre = "municipality" if not lieu.voie else "housenumber" if numero else "street"
        if _ecarte(lieu, genre, filtres):
            continue
        part = sum(trouves.values()) / sum(len(t) for t in set(termes))
        if part < _PART_MINIMALE or (numero and not lieu.voie):
            continue
        couvert = sum(len(t) for t in trouves) / sum(len(m) for m in lieu.mots)
        score = 0.85 * part + 0.1 * min(couvert, 1.0) + 0.05 * _importance(lieu)
        notes.append((score, -rang, {"lieu": lieu, "numero": numero}))
    meilleurs = heapq.nlargest(limite, notes, key=lambda note: note[:2])
    return tuple(_trait(n["lieu"], n["numero"], score) for score, _, n in meilleurs)


def preparer() -> None:
    """Build the index now (50 ms) rather than under the first usager."""
    _index()


def _detacher_numero(saisie: str) -> tuple[str, str]:
    """The house number that opens `saisie` ('' when none or beyond the street) and the rest."""
    trouve = _NUMERO.match(saisie)
    if trouve is None:
        return "", saisie
    if not 0 < int(trouve[1]) <= NUMERO_MAX:
        return "", saisie[trouve.end() :]
    return trouve[1].lstrip("0") + (trouve[2] or "").lower(), saisie[trouve.end() :]


def _correspondances(termes: list[str], completer: bool) -> dict[int, dict[str, float]]:
    """For each place, the typed words it bears with their weight (length times quality)."""
    index = _index()
    resultat: dict[int, dict[str, float]] = defaultdict(dict)
    for position, terme in enumerate(termes):
        debut_permis = completer and position == len(termes) - 1
        for mot, rangs in index.items():
            qualite = _qualite(terme, mot, debut_permis)
            if qualite:
                poids = qualite * len(terme)
                for rang in rangs:
                    resultat[rang][terme] = max(poids, resultat[rang].get(terme, 0.0))
    return resultat


@lru_cache(maxsize=1)
def _index() -> dict[str, tuple[int, ...]]:
    rangs: dict[str, list[int]] = defaultdict(list)
    for lieu in lieux():
        for mot in lieu.mots:
            rangs[mot].append(lieu.rang)
    return {mot: tuple(liste) for mot, liste in rangs.items()}


def _qualite(terme: str, mot: str, debut_permis: bool) -> float:
    if terme == mot:
        return 1.0
    if debut_permis and mot.startswith(terme):
        return 0.95
    if len(terme) >= 5 and not terme.isdigit() and _a_une_faute_pres(terme, mot):
        return 0.8
    return 0.0


def _a_une_faute_pres(un: str, autre: str) -> bool:
    """Whether one letter added, missing or wrong separates both words."""
    if abs(len(un) - len(autre)) > 1:
        return False
    court, long = sorted((un, autre), key=len)
    commun = next((i for i, (a, b) in enumerate(zip(court, long, strict=False)) if a != b), len(court))
    return court[commun + (len(court) == len(long)) :] == long[commun + 1 :]


def _ecarte(lieu: Lieu, genre: str, filtres: Filtres) -> bool:
    return bool(
        (filtres.code_postal and filtres.code_postal != lieu.code_postal)
        or (filtres.code_insee and filtres.code_insee != lieu.commune.code_insee)
        or (filtres.genre and filtres.genre != genre)
    )


def _importance(lieu: Lieu) -> float:
    """Between 0 and 1, growing with the town."""
    return round(min(math.log10(max(lieu.commune.population, 10)) / 7, 1.0), 5)


def _trait(lieu: Lieu, numero: str, score: float) -> dict[str, Any]:
    commune = lieu.commune
    decalage_x, decalage_y = _decalage(lieu, numero)
    lon = commune.lon + decalage_x / (111_320 * math.cos(math.radians(commune.lat)))
    lat = commune.lat + decalage_y / 111_320
    nom = f"{numero} {lieu.voie}".strip() if lieu.voie else commune.ville
    identifiant = _identifiant(lieu, numero)
    proprietes: dict[str, Any] = {
        "label": f"{nom} {lieu.code_postal} {commune.ville}" if lieu.voie else commune.ville,
        "score": round(score, 6),
        "id": identifiant,
        "banId": str(uuid.uuid5(_ESPACE_DE_NOMS, identifiant)),
        "name": nom,
        "postcode": lieu.code_postal,
        "citycode": commune.code_insee,
        "x": round(commune.x + decalage_x, 2),
        "y": round(commune.y + decalage_y, 2),
        "city": commune.ville,
        "context": commune.contexte,
        "importance": _importance(lieu),
        "_type": "address",
    }
    if commune.district:
        proprietes["district"] = commune.district
    if not lieu.voie:
        proprietes["type"] = "municipality"
        proprietes |= {"population": commune.population, "municipality": commune.ville}
    elif numero:
        proprietes |= {"type": "housenumber", "housenumber": numero, "street": lieu.voie}
    else:
        proprietes |= {"type": "street", "street": lieu.voie}
    geometrie = {"type": "Point", "coordinates": [round(lon, 6), round(lat, 6)]}
    return {"type": "Feature", "geometry": geometrie, "properties": proprietes}


def _identifiant(lieu: Lieu, numero: str) -> str:
    """`59350_0001_00020`, `59350_0001` or `59350`; a second postcode of the town shifts the street."""
    if not lieu.voie:
        return lieu.commune.code_insee
    rue = lieu.rang_voie + 100 * lieu.commune.codes_postaux.index(lieu.code_postal)
    base = f"{lieu.commune.code_insee}_{rue:04d}"
    trouve = re.fullmatch(r"(\d+)(\D*)", numero)
    if trouve is None:
        return base
    return f"{base}_{int(trouve[1]):05d}" + (f"_{trouve[2]}" if trouve[2] else "")


def _decalage(lieu: Lieu, numero: str) -> tuple[float, float]:
    """Where the address lies from the town's centre, in metres: invented, always the same."""
    if not lieu.voie:
        return 0.0, 0.0
    graine = zlib.crc32(f"{lieu.voie}|{lieu.code_postal}|{numero}".encode())
    return (graine % 2_000) - 1_000.0, (graine // 2_000 % 2_000) - 1_000.0
