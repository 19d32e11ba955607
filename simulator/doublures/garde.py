"""Who may ask the doubles: they hold the persons of the register, as the control API does."""

from __future__ import annotations

import secrets
from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class ReserveALaMachine:
    """Serves this very machine, where the site itself calls from, and elsewhere who has the token of the pilotage."""

    def __init__(self, application: ASGIApp, *, jeton: str) -> None:
        self._application = application
        self._jeton = jeton

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not _de_la_machine(scope) and not self._autorise(scope):
            await _refus(self._jeton)(scope, receive, send)
            return
        await self._application(scope, receive, send)

    def _autorise(self, scope: Scope) -> bool:
        recu = Headers(scope=scope).get("authorization", "").encode("latin-1")
        return bool(self._jeton) and secrets.compare_digest(recu, f"Bearer {self._jeton}".encode())


def _de_la_machine(scope: Scope) -> bool:
    """No peer address at all is a socket of this machine."""
    pair = scope.get("client")
    if pair is None:
        return True
    try:
        return ip_address(pair[0]).is_loopback
    except ValueError:
        return False


def _refus(jeton: str) -> JSONResponse:
    if jeton:
        raison = "Les doublures demandent un jeton : en-tête « Authorization: Bearer … »."
        return JSONResponse({"erreur": raison}, 401)
    raison = "Hors de la boucle locale, les doublures exigent le réglage ANEF_JETON_PILOTAGE."
    return JSONResponse({"erreur": raison}, 403)
