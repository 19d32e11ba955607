"""The process: binds both ports, says it is ready, serves until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator, Sequence

import uvicorn

from courriels.app import creer_app
from courriels.prises import prise_d_ecoute
from courriels.reglages import Ecoute, ReglageRefuse, Reglages, lire_reglages
from courriels.smtp import fabrique
from courriels.store import Store


def main(arguments: Sequence[str]) -> int:
    """Serve until SIGTERM, SIGINT or, with `--avec-parent`, the end of the standard input. 2: bad setting."""
    try:
        reglages = lire_reglages(arguments)
        with prise_d_ecoute("--smtp", reglages.smtp) as smtp, prise_d_ecoute("--http", reglages.http) as http:
            asyncio.run(_servir(reglages, smtp, http))
    except ReglageRefuse as refus:
        print(f"courriels : {refus}", file=sys.stderr)  # noqa: T201
        return 2
    return 0


class _Http(uvicorn.Server):
    """Signals are handled once, for both servers."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _servir(reglages: Reglages, prise_smtp: socket.socket, prise_http: socket.socket) -> None:
    store = Store(reglages.memoire)
    arret = _arret_demande(avec_parent=reglages.avec_parent)
    boucle = asyncio.get_running_loop()
    smtp = await boucle.create_server(
        fabrique(store, reglages.taille_max, reglages.acces), sock=prise_smtp, backlog=512
    )
    http = _Http(
        uvicorn.Config(
            creer_app(store),
            log_level="warning",
            access_log=False,
            lifespan="off",
            backlog=512,
            timeout_keep_alive=120,  # seconds; workers keep one connection for their whole run
            timeout_graceful_shutdown=2,
        )
    )
    service = asyncio.create_task(http.serve(sockets=[prise_http]))
    _annoncer(prise_smtp, prise_http)
    await asyncio.wait({service, asyncio.ensure_future(arret.wait())}, return_when=asyncio.FIRST_COMPLETED)
    smtp.close()
    store.fermer()
    http.should_exit = True
    await service


def _annoncer(smtp: socket.socket, http: socket.socket) -> None:
    # Both sockets listen already: a client that reads this line may connect at once.
    adresses = {"pret": True, "smtp": _adresse(smtp), "http": f"http://{_adresse(http)}"}
    print(json.dumps(adresses), flush=True)  # noqa: T201


def _adresse(prise: socket.socket) -> str:
    hote, port = prise.getsockname()[:2]
    return str(Ecoute(hote, port))


def _arret_demande(*, avec_parent: bool) -> asyncio.Event:
    arret, boucle = asyncio.Event(), asyncio.get_running_loop()
    for nom in (signal.SIGTERM, signal.SIGINT):
        boucle.add_signal_handler(nom, arret.set)

    def guetter_parent() -> None:
        # A bare read of the descriptor: the buffered reader's lock would be held at the interpreter's exit.
        with contextlib.suppress(OSError):
            while os.read(0, 4096):
                pass
        with contextlib.suppress(RuntimeError):
            boucle.call_soon_threadsafe(arret.set)

    if avec_parent:
        threading.Thread(target=guetter_parent, name="parent", daemon=True).start()
    return arret
