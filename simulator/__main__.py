"""`python -m simulator`: serve the site. One JSON line on standard output says when and where it is ready."""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import signal
import socket
import sqlite3
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import uvicorn
from pydantic import ValidationError
from sqlalchemy.exc import DatabaseError
from starlette.types import ASGIApp

from simulator.settings import Reglages


def main(arguments: list[str] | None = None) -> int:
    """Exit 0 once stopped, 2 for a wrong setting, declaration or port, told in one line."""
    try:
        reglages = _reglages(arguments)
        prise = _ecouter(reglages)
        from simulator.app import creer  # the declarations are checked on import
        from simulator.demarches.catalogue import ajouter

        for reference in reglages.demarches:
            ajouter(reference)
        port = prise.getsockname()[1]
        application = _ouvrir(creer, reglages, port)
    except (ValueError, OSError) as erreur:
        print(f"simulateur : {erreur}", file=sys.stderr)  # noqa: T201
        return 2
    configuration = uvicorn.Config(
        application,
        log_level="warning",
        access_log=False,
        http="httptools",
        lifespan="on",
        server_header=False,
        timeout_graceful_shutdown=2,
    )
    # What is loaded stays: the collector need not walk through it again and again while pages are drawn.
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)
    asyncio.run(Serveur(configuration, reglages, port).serve(sockets=[prise]))
    return 0


class Serveur(uvicorn.Server):
    """Says on standard output when the site is ready."""

    def __init__(self, configuration: uvicorn.Config, reglages: Reglages, port: int) -> None:
        super().__init__(configuration)
        self._reglages, self._port = reglages, port

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        locale = f"http://{self._reglages.hote}:{self._port}/"
        pret = {
            "pret": True,
            "adresse": self._reglages.base_publique or locale,
            "pilotage": f"{locale}pilotage",
        }
        print(json.dumps(pret), flush=True)  # noqa: T201


_RAISONS = {
    "int_parsing": "attendu un nombre entier",
    "float_parsing": "attendu un nombre",
    "finite_number": "attendu un nombre fini",
    "greater_than": "attendu plus de {gt}",
    "greater_than_equal": "attendu au moins {ge}",
    "less_than_equal": "attendu au plus {le}",
}
"""Pydantic's refusals in French; those of our own validators are French already."""


class _LigneDeCommande(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise ValueError(f"ligne de commande : {message}")


def _reglages(arguments: list[str] | None) -> Reglages:
    lecteur = _LigneDeCommande(prog="python -m simulator", description="Simulateur ANEF")
    lecteur.add_argument("--hote")
    lecteur.add_argument("--port", help="0 : un port libre")
    lecteur.add_argument("--smtp", help="hôte:port du serveur de courriels")
    lecteur.add_argument("--donnees", type=Path, help="dossier des bases de données")
    lecteur.add_argument(
        "--demarche", action="append", dest="demarches", help="module:NOM d'une déclaration à servir en plus"
    )
    lecteur.add_argument("--avec-parent", action="store_true", help="s'arrêter quand l'entrée standard se ferme")
    lus = vars(lecteur.parse_args(arguments))
    if lus.pop("avec_parent"):
        threading.Thread(target=_suivre_le_parent, daemon=True).start()
    try:
        return Reglages(**{cle: valeur for cle, valeur in lus.items() if valeur is not None})
    except ValidationError as erreur:
        premiere = erreur.errors()[0]
        nom = str(premiere["loc"][0])
        ou = f"--{nom} ou " if nom in lus else ""
        raison = _RAISONS.get(premiere["type"], "{error}").format(**premiere.get("ctx", {"error": premiere["msg"]}))
        raise ValueError(f"réglage « {nom} » ({ou}ANEF_{nom.upper()}) = {premiere['input']!r} : {raison}") from None


def _ouvrir(creer: Callable[[Reglages, int], ASGIApp], reglages: Reglages, port: int) -> ASGIApp:
    try:
        return creer(reglages, port)
    except (OSError, DatabaseError, sqlite3.Error) as erreur:
        raison = getattr(erreur, "strerror", None) or str(getattr(erreur, "orig", erreur))
        raise OSError(
            f"le dossier des données {reglages.donnees} (--donnees ou ANEF_DONNEES) ne peut pas servir : {raison}"
        ) from None


def _ecouter(reglages: Reglages) -> socket.socket:
    prise = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # asyncio sets TCP_NODELAY only then
    prise.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        prise.bind((reglages.hote, reglages.port))
    except OSError as erreur:
        prise.close()
        raise OSError(
            f"le port {reglages.port} de {reglages.hote} ne peut pas être écouté ({erreur.strerror}) : libérez-le ou "
            "changez --port / ANEF_PORT"
        ) from None
    return prise


def _suivre_le_parent() -> None:
    """End with the process that holds the other end of standard input, so that none is left behind."""
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main())
