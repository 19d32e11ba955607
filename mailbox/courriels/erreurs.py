"""Refused calls: a JSON sentence under `/api/`, a page elsewhere."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from courriels.demande import Refus
from courriels.pages import rendre

_PHRASES = {
    404: "Il n'y a rien à cette adresse.",
    405: "Cette adresse ne s'appelle pas de cette façon.",
}


async def refuser(demande: Request, erreur: Exception) -> Response:
    statut, phrase = _dire(erreur)
    if demande.url.path.startswith("/api/"):
        return JSONResponse({"erreur": phrase}, statut)
    return rendre("refus.html", statut=statut, phrase=phrase)


def _dire(erreur: Exception) -> tuple[int, str]:
    if isinstance(erreur, Refus):
        return erreur.statut, erreur.phrase
    statut = erreur.status_code if isinstance(erreur, HTTPException) else 500
    return statut, _PHRASES.get(statut, "Cette demande n'a pas pu être servie.")
