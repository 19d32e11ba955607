"""Technical faults of the site itself: slowness, 500, dropped connection. The control API is never disturbed."""

from __future__ import annotations

import asyncio

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from simulator.bacs.bac import Bac

PROTEGES = ("/pilotage", "/doublures", "/statique", "/console")


class Perturbations:
    """Applies the faults posed on the bac to the pages of the usager."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._protege(scope):
            bac: Bac = scope["state"]["bac"]
            lenteur = bac.panne("lenteur")
            if lenteur is not None:
                await asyncio.sleep(float(lenteur.get("ms", 1000)) / 1000)
            if bac.panne("erreur_500") is not None:
                reponse = PlainTextResponse("Erreur interne du service (panne posée).", status_code=500)
                await reponse(scope, receive, send)
                return
            if bac.panne("coupure") is not None:
                await _couper(send)
                return
        await self._application(scope, receive, send)

    def _protege(self, scope: Scope) -> bool:
        chemin = scope["path"].removeprefix(scope.get("root_path", ""))
        return any(chemin == p or chemin.startswith(f"{p}/") for p in PROTEGES)


async def _couper(send: Send) -> None:
    """Begin an answer and leave it unfinished: the server then drops the connection."""
    debut: Message = {
        "type": "http.response.start",
        "status": 200,
        "headers": [(b"content-length", b"1000000")],
    }
    await send(debut)
    await send({"type": "http.response.body", "body": b"<!DOCTYPE html>", "more_body": True})
