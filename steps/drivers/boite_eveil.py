"""Being woken by a server's websocket when a mail arrives; by the clock where there is none."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from ssl import SSLContext

from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import ClientConnection, connect

from steps.drivers.boite_relevee import Guet, GuetParIntervalle

_OUVERTURE = 5.0  # seconds
Accord = Callable[[ClientConnection], None]


class GuetWeb:
    """Every frame is a reason to read again. `reponses`: what the server's own pings are answered with."""

    def __init__(self, connexion: ClientConnection, reponses: Mapping[str, str], sinon: Guet) -> None:
        self._connexion, self._reponses, self._sinon = connexion, reponses, sinon
        self._ferme = False

    def attendre(self, delai: float) -> None:
        fin = time.monotonic() + delai
        while not self._ferme:
            try:
                trame = str(self._connexion.recv(timeout=max(0.0, fin - time.monotonic())))
            except TimeoutError:
                return
            except ConnectionClosed:
                self._ferme = True
                break
            if trame not in self._reponses:
                return
            self._connexion.send(self._reponses[trame])
        self._sinon.attendre(fin - time.monotonic())


@contextmanager
def guet_web(
    adresse: str,
    *,
    entetes: Mapping[str, str],
    tls: SSLContext | None,
    mandataire: bool,
    intervalle: float,
    accord: Accord = lambda _: None,
    reponses: Mapping[str, str] | None = None,
) -> Iterator[Guet]:
    """Watch through the websocket at `adresse` (ws or wss), or every `intervalle` seconds when it refuses.

    `accord` is the exchange after which events flow.
    """
    sinon = GuetParIntervalle(intervalle)
    with ExitStack() as pile:
        try:
            connexion = pile.enter_context(
                connect(
                    adresse,
                    additional_headers=dict(entetes),
                    ssl=tls if adresse.startswith("wss:") else None,
                    proxy=True if mandataire else None,
                    open_timeout=_OUVERTURE,
                    close_timeout=1,
                    max_size=None,
                )
            )
            accord(connexion)
        except (OSError, WebSocketException):
            yield sinon
            return
        yield GuetWeb(connexion, reponses or {}, sinon)
