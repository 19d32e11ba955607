"""Double of the register of foreign nationals: the persons of the bac, found by one criterion."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from starlette.responses import JSONResponse, Response

Fiche = Mapping[str, Any]

_JAMAIS_RENDUS = frozenset({"mot_de_passe"})
_CRITERES_ATTENDUS = "« courriel », ou « numero », ou « numero_titre » avec « debut » et « fin »"


def repondre(parametres: Mapping[str, str], personnes: Sequence[Fiche]) -> Response:
    """200 with `{"personnes": [...]}`, empty when nobody is known, or 400 for a query it cannot read."""
    recus = {cle: valeur.strip() for cle, valeur in parametres.items() if valeur.strip()}
    convient = _CRITERES.get(frozenset(recus))
    if convient is None:
        return JSONResponse({"erreur": f"Recherche illisible : attendu {_CRITERES_ATTENDUS}."}, 400)
    trouvees = [fiche for fiche in personnes if convient(fiche, recus)]
    return JSONResponse(
        {"personnes": [{c: v for c, v in fiche.items() if c not in _JAMAIS_RENDUS} for fiche in trouvees]}
    )


def _par_courriel(fiche: Fiche, recus: Mapping[str, str]) -> bool:
    return str(fiche.get("email", "")).casefold() == recus["courriel"].casefold()


def _par_numero(fiche: Fiche, recus: Mapping[str, str]) -> bool:
    return fiche.get("numero_etranger") == recus["numero"]


def _par_titre(fiche: Fiche, recus: Mapping[str, str]) -> bool:
    return any(
        titre.get("numero") == recus["numero_titre"]
        and str(titre.get("debut")) == recus["debut"]
        and str(titre.get("fin")) == recus["fin"]
        for titre in fiche.get("titres") or ()
    )


_CRITERES: dict[frozenset[str], Callable[[Fiche, Mapping[str, str]], bool]] = {
    frozenset({"courriel"}): _par_courriel,
    frozenset({"numero"}): _par_numero,
    frozenset({"numero_titre", "debut", "fin"}): _par_titre,
}
