"""The ASGI sub-application of the doubles."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from fastapi import FastAPI, Request
from starlette.responses import Response

from simulator.doublures import adresse, ephoto, registre
from simulator.doublures.pannes import subir
from simulator.doublures.recherche import preparer


class SourceDonnees(Protocol):
    """What the doubles need to know of the world (the bac) they stand in."""

    def personnes(self) -> Sequence[Mapping[str, Any]]:
        """The persons of the register, as posted to the control API (JSON values, dates in ISO form)."""

    def pannes(self) -> Mapping[str, Mapping[str, Any]]:
        """The faults posed, by name, with their settings."""


Chercheur: TypeAlias = Callable[[Request], "SourceDonnees | Awaitable[SourceDonnees]"]


def application(source: SourceDonnees | Chercheur) -> FastAPI:
    """The doubles over one world, or over the world that `source` finds for each request (one app, all bacs).

    Serves `/adresse/search`, `/registre/personnes` and `/ephoto/{numero}`.
    """
    preparer()
    app = FastAPI(title="Doublures des services extérieurs", docs_url=None, redoc_url=None, openapi_url=None)

    async def monde(requete: Request) -> SourceDonnees:
        if not callable(source):
            return source
        trouve = source(requete)
        return await trouve if inspect.isawaitable(trouve) else trouve

    async def servir_adresse(requete: Request) -> Response:
        panne = await subir("adresse", (await monde(requete)).pannes())
        return panne or adresse.repondre(requete.query_params)

    async def servir_registre(requete: Request) -> Response:
        donnees = await monde(requete)
        panne = await subir("registre", donnees.pannes())
        return panne or registre.repondre(requete.query_params, donnees.personnes())

    async def servir_ephoto(requete: Request) -> Response:
        panne = await subir("ephoto", (await monde(requete)).pannes())
        return panne or ephoto.repondre(requete.path_params["numero"])

    app.add_route("/adresse/search", servir_adresse, methods=["GET"])
    app.add_route("/registre/personnes", servir_registre, methods=["GET"])
    app.add_route("/ephoto/{numero}", servir_ephoto, methods=["GET"])
    return app
