"""The doubles answer the machine they run on, and elsewhere only who has the token."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from starlette.types import ASGIApp, Message

from simulator.app import creer
from simulator.settings import Reglages
from tests.boite.outils import a_part

MACHINE, AUTRE = "127.0.0.1", "192.0.2.7"
PORTEUR = {"Authorization": "Bearer un-jeton"}


@pytest.mark.parametrize("chemin", ["doublures", "bac/commun/doublures"])
@pytest.mark.parametrize(
    ("pair", "jeton", "entetes", "statut", "dit"),
    [
        (MACHINE, "", {}, 200, ""),
        ("::1", "", {}, 200, ""),
        (MACHINE, "un-jeton", {}, 200, ""),
        (AUTRE, "", {}, 403, "exigent le réglage ANEF_JETON_PILOTAGE"),
        (AUTRE, "", {"Authorization": "Bearer "}, 403, "exigent le réglage ANEF_JETON_PILOTAGE"),
        (AUTRE, "un-jeton", {}, 401, "demandent un jeton"),
        (AUTRE, "un-jeton", {"Authorization": "Bearer autre"}, 401, "demandent un jeton"),
        (AUTRE, "un-jeton", PORTEUR, 200, ""),
        ("pas-une-adresse", "", {}, 403, "exigent le réglage ANEF_JETON_PILOTAGE"),
    ],
)
def test_qui_peut_interroger_les_doublures(
    tmp_path: Path, chemin: str, pair: str, jeton: str, entetes: dict[str, str], statut: int, dit: str
) -> None:
    site = creer(Reglages(donnees=tmp_path, hote="192.0.2.1", jeton_pilotage=jeton), 8000)
    recu, corps = a_part(lambda: asyncio.run(demander(site, f"/{chemin}/registre/personnes", pair, entetes)))
    assert recu == statut, corps
    assert dit in corps.get("erreur", "")


async def demander(site: ASGIApp, chemin: str, pair: str, entetes: dict[str, str]) -> tuple[int, dict[str, Any]]:
    """Status and JSON of a GET, asked by this peer: no socket lets a test choose its own address."""
    envoyes: list[Message] = []

    async def recevoir() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def envoyer(message: Message) -> None:
        envoyes.append(message)

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": chemin,
        "raw_path": chemin.encode(),
        "root_path": "",
        "query_string": b"courriel=personne%40example.org",
        "headers": [(nom.lower().encode(), valeur.encode()) for nom, valeur in entetes.items()],
        "client": (pair, 50000),
        "server": ("192.0.2.1", 8000),
    }
    await site(scope, recevoir, envoyer)
    corps = b"".join(m.get("body", b"") for m in envoyes if m["type"] == "http.response.body")
    return envoyes[0]["status"], json.loads(corps)
