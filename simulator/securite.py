"""Headers that keep a browser from doing with our pages what they never ask for."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

ENTETES = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "content-security-policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    ),
}
"""Sent with every answer that does not set its own: no script, style or frame but the site's own files."""

SANS_POLITIQUE = ("/pilotage/docs",)
"""The OpenAPI page of the control API loads its script from elsewhere: it goes without a content policy."""


class EntetesDeSecurite:
    """Adds `ENTETES` to every answer."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        libre = scope["type"] == "http" and scope["path"].endswith(SANS_POLITIQUE)

        async def envoyer(message: Message) -> None:
            if message["type"] == "http.response.start":
                entetes = MutableHeaders(scope=message)
                for nom, valeur in ENTETES.items():
                    if not (libre and nom == "content-security-policy"):
                        entetes.setdefault(nom, valeur)
            await send(message)

        await self._application(scope, receive, envoyer)
