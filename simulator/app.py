"""The application, read as a table of contents."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from simulator import console, doublures, pages, pilotage
from simulator.asgi import RouteurDeBacs
from simulator.bacs.registre import Bacs
from simulator.courrier.facteur import Facteur
from simulator.incidents import brancher_incidents
from simulator.perturbations import Perturbations
from simulator.securite import EntetesDeSecurite
from simulator.settings import Reglages
from simulator.source import source_des_doublures

STATIQUE = Path(__file__).parent / "statique"


def creer(reglages: Reglages, port: int) -> ASGIApp:
    """The whole site: pages of the usager, agent console, control API, doubles of the external services.

    `port` is the one really listened on: the site calls its own doubles there.
    """
    publique = reglages.base_publique or f"http://{reglages.hote}:{port}/"
    bacs = Bacs(reglages.donnees, smtp=reglages.smtp, base_publique=publique)
    facteur = Facteur(bacs)
    bacs.au_courrier = facteur.signaler

    @asynccontextmanager
    async def vie(_: FastAPI) -> AsyncIterator[None]:
        facteur.demarrer()
        yield
        facteur.arreter()

    app = FastAPI(title="Simulateur ANEF", lifespan=vie, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.reglages = reglages
    app.state.bacs = bacs
    app.state.facteur = facteur
    app.state.interne = f"http://127.0.0.1:{port}/"

    app.mount("/statique", StaticFiles(directory=STATIQUE), name="statique")
    app.mount("/pilotage", pilotage.application(app.state))
    servies = doublures.application(source_des_doublures)
    app.mount("/doublures", doublures.ReserveALaMachine(servies, jeton=reglages.jeton_pilotage))
    app.include_router(console.routeur)
    for routeur in pages.ROUTEURS:
        app.include_router(routeur)
    brancher_incidents(app)
    return EntetesDeSecurite(RouteurDeBacs(Perturbations(app), bacs))
