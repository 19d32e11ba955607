"""A real server on loopback, and a world that the test arranges."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.types import ASGIApp


@dataclass
class Monde:
    """A `SourceDonnees` held in memory."""

    fiches: list[dict[str, Any]] = field(default_factory=list)
    posees: dict[str, dict[str, Any]] = field(default_factory=dict)

    def personnes(self) -> list[dict[str, Any]]:
        return self.fiches

    def pannes(self) -> dict[str, dict[str, Any]]:
        return self.posees


class _Serveur(uvicorn.Server):
    """Tells when it is ready, and drops what is under way as soon as it is stopped."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.pret = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.pret.set()


@contextmanager
def servir(app: ASGIApp) -> Iterator[str]:
    """`app` on a free port of loopback; gives its base address."""
    with socket.create_server(("127.0.0.1", 0)) as ecoute:
        config = uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1)
        serveur = _Serveur(config)
        fil = threading.Thread(target=serveur.run, args=([ecoute],), daemon=True)
        fil.start()
        try:
            assert serveur.pret.wait(10), "le serveur n'a pas démarré"
            yield f"http://127.0.0.1:{ecoute.getsockname()[1]}"
        finally:
            serveur.should_exit = True
            fil.join(10)
            assert not fil.is_alive()
