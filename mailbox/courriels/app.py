"""The HTTP side: every address that the capture answers."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from courriels import api, pages
from courriels.demande import Refus
from courriels.erreurs import refuser
from courriels.store import Store

ROUTES = [
    Route("/", pages.liste),
    Route("/courriels/{identifiant}", pages.un),
    Route("/courriels/{identifiant}/html", pages.html),
    Route("/effacer", pages.effacer, methods=["POST"]),
    Mount("/statique", StaticFiles(directory=Path(__file__).parent / "statique")),
    Route("/api/sante", api.sante),
    Route("/api/attendre", api.attendre),
    Route("/api/courriels", api.lister),
    Route("/api/courriels", api.effacer, methods=["DELETE"]),
    Route("/api/courriels/{identifiant}", api.un),
    Route("/api/courriels/{identifiant}/source", api.source),
    Route("/api/courriels/{identifiant}/pieces/{n:int}", api.piece),
    Route("/api/flux", pages.flux),
]


def creer_app(store: Store) -> Starlette:
    app = Starlette(routes=ROUTES, exception_handlers={Refus: refuser, HTTPException: refuser})
    app.state.store = store
    return app
