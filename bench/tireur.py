"""A load of GET requests on the loopback, from a process of its own: a few connections kept open, a bounded count."""

from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import httptools

from bench.enfant import repondre


class _Connexion(asyncio.Protocol):
    """Sends `requete` again as soon as its answer is whole, until `restant` is used up."""

    def __init__(self, requete: bytes, restant: list[int], statuts: list[int], fini: asyncio.Future[None]) -> None:
        self._requete, self._restant, self._statuts, self._fini = requete, restant, statuts, fini
        self._analyseur = httptools.HttpResponseParser(self)
        self._transport: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self._tirer()

    def data_received(self, data: bytes) -> None:
        self._analyseur.feed_data(data)

    def on_message_complete(self) -> None:
        self._statuts.append(self._analyseur.get_status_code())
        self._analyseur = httptools.HttpResponseParser(self)
        self._tirer()

    def connection_lost(self, erreur: Exception | None) -> None:
        if not self._fini.done():
            self._fini.set_exception(erreur or ConnectionError("la cible a fermé la connexion"))

    def _tirer(self) -> None:
        if self._restant[0] > 0:
            self._restant[0] -= 1
            self._transport.write(self._requete)
        elif not self._fini.done():
            self._fini.set_result(None)
            self._transport.close()


def _donner(connexion: _Connexion) -> _Connexion:
    return connexion


async def tirer(adresse: str, temoin: str, nombre: int, connexions: int) -> dict[str, Any]:
    """`nombre` requests over `connexions`; requests per second, or what was answered instead of 200."""
    lue = urlsplit(adresse)
    chemin = lue.path + (f"?{lue.query}" if lue.query else "")
    entetes = f"GET {chemin} HTTP/1.1\r\nHost: {lue.netloc}\r\n" + (f"Cookie: {temoin}\r\n" if temoin else "") + "\r\n"
    hote, port = lue.hostname or "127.0.0.1", lue.port or 80
    restant, statuts = [nombre], list[int]()
    boucle = asyncio.get_running_loop()
    debut = time.perf_counter()
    attentes = []
    for _ in range(connexions):
        fini: asyncio.Future[None] = boucle.create_future()
        connexion = _Connexion(entetes.encode(), restant, statuts, fini)
        await boucle.create_connection(partial(_donner, connexion), hote, port)
        attentes.append(fini)
    async with asyncio.timeout(120):
        await asyncio.gather(*attentes)
    duree = time.perf_counter() - debut
    autres = sorted({statut for statut in statuts if statut != 200})
    if autres or len(statuts) != nombre:
        return {"echec": f"{adresse} : {len(statuts)} réponses sur {nombre}, statuts {autres}"}
    return {"debit": nombre / duree}


if __name__ == "__main__":
    repondre(lambda demande: asyncio.run(tirer(**demande)))
