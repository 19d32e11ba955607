"""Double of the e-photo service: the beginning of a number decides what it is worth."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

LONGUEUR = 22

DEBUTS: dict[str, str] = {"404": "inconnu", "410": "expire"}
"""Any other number of 22 digits is valid: a person clicking through needs no list of good numbers."""

_STATUTS = {"valide": 200, "expire": 200, "inconnu": 404}


def repondre(numero: str) -> Response:
    """200 `valide` or `expire`, 404 `inconnu`, 400 when it is not made of digits."""
    if not (numero.isascii() and numero.isdigit()):
        return JSONResponse({"erreur": "Un numéro ephoto ne comporte que des chiffres."}, 400)
    etat = DEBUTS.get(numero[:3], "valide") if len(numero) == LONGUEUR else "inconnu"
    return JSONResponse({"numero": numero, "etat": etat}, _STATUTS[etat])
