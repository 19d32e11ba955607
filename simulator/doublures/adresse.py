"""Double of the address search: the real service's parameters, answers and refusals."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from starlette.responses import JSONResponse, Response

from simulator.doublures.recherche import Filtres, chercher

LIMITE_PAR_DEFAUT, LIMITE_MAX = 10, 20
GENRES = ("housenumber", "street", "locality", "municipality")
_VRAI, _FAUX = frozenset({"1", "true", "yes"}), frozenset({"0", "false", "no"})


def repondre(parametres: Mapping[str, str]) -> Response:
    """200 with the GeoJSON collection, or 400 with every wrong parameter in `detail`."""
    recus = {cle: valeur.strip() for cle, valeur in parametres.items() if valeur.strip()}
    refus = [f"{cle}: {raison}" for cle, regle in _REGLES.items() if cle in recus and (raison := regle(recus[cle]))]
    if refus or "q" not in recus:
        return _refuser(refus or ["q: required param"])
    traits = chercher(
        recus["q"],
        limite=int(recus.get("limit", LIMITE_PAR_DEFAUT)),
        completer=recus.get("autocomplete", "1") in _VRAI,
        filtres=Filtres(recus.get("postcode", ""), recus.get("citycode", ""), recus.get("type", "")),
    )
    return JSONResponse({"type": "FeatureCollection", "features": traits, "query": recus["q"]})


def _refuser(detail: list[str]) -> Response:
    return JSONResponse({"code": 400, "message": "Failed parsing query", "detail": detail}, 400)


def _q(valeur: str) -> str:
    permis = 3 <= len(valeur) <= 200 and (valeur[0].isalpha() or valeur[0].isdigit())
    return "" if permis else "must contain between 3 and 200 chars and start with a number or a letter"


def _limit(valeur: str) -> str:
    permis = valeur.isascii() and valeur.isdigit() and 1 <= int(valeur[:4]) <= LIMITE_MAX
    return "" if permis else f"must be an integer between 1 and {LIMITE_MAX}"


def _autocomplete(valeur: str) -> str:
    return "" if valeur in _VRAI | _FAUX else "must be a boolean"


def _motif(motif: str, raison: str) -> Callable[[str], str]:
    return lambda valeur: "" if re.fullmatch(motif, valeur, re.ASCII) else raison


_REGLES: dict[str, Callable[[str], str]] = {
    "q": _q,
    "limit": _limit,
    "autocomplete": _autocomplete,
    "postcode": _motif(r"\d{5}", "must contain 5 digits"),
    "citycode": _motif(r"\d{5}|\d[AB]\d{3}", "not valid"),
    "type": _motif("|".join(GENRES), f"unexpected value, must be one of {', '.join(GENRES)}"),
}
