"""Prefix router: `/bac/<id>/…` puts the request in that bac; without a prefix one is in the default bac.

The prefix becomes the ASGI `root_path`, so every address the application builds stays in the bac.
"""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from simulator.bacs.bac import BAC_COMMUN
from simulator.bacs.registre import Bacs

PREFIXE = "/bac/"

CORPS_MAX = 80 * 1024 * 1024
"""Bytes of a request: eight files of the largest size."""


class RouteurDeBacs:
    """Sets `scope["state"]["bac"]` and `root_path`, then hands over to the application."""

    def __init__(self, application: ASGIApp, bacs: Bacs) -> None:
        self._application = application
        self._bacs = bacs

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._application(scope, receive, send)
            return
        chemin: str = scope["path"]
        nom, racine = BAC_COMMUN, ""
        if chemin.startswith(PREFIXE):
            nom = chemin[len(PREFIXE) :].partition("/")[0]
            racine = f"{PREFIXE}{nom}"
        bac = self._bacs.trouver(nom)
        if bac is None:
            reponse = PlainTextResponse(f"Le bac « {nom} » n'existe pas ou a été supprimé.", status_code=404)
            await reponse(scope, receive, send)
            return
        scope = {
            **scope,
            "root_path": scope.get("root_path", "") + racine,
            "state": {**scope.get("state", {}), "bac": bac},
        }
        await self._application(scope, _borner(receive), send)


def _borner(receive: Receive) -> Receive:
    """A body sent in chunks announces no size: it is counted as it comes."""
    recus = 0

    async def recevoir() -> Message:
        nonlocal recus
        message = await receive()
        recus += len(message.get("body", b""))
        if recus > CORPS_MAX:
            raise HTTPException(413, "Envoi trop volumineux.")
        return message

    return recevoir
