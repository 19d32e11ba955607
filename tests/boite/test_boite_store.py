"""The store alone: waits, ranks, bounds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

import pytest
from courriels.api import attendre
from courriels.app import creer_app
from courriels.message import Courriel, lire
from courriels.store import Ferme, Store
from starlette.requests import Request
from starlette.types import Message

from tests.boite.outils import a_part

T = TypeVar("T")

ZOE = "zoe@example.org"


def jouer(scenario: Callable[[], Coroutine[Any, Any, T]]) -> T:
    return a_part(lambda: asyncio.run(scenario()))


def tout(_courriel: Courriel) -> bool:
    return True


def un_courriel(*destinataires: str, sujet: str = "Essai", poids: int = 0) -> Courriel:
    source = f"Subject: {sujet}\r\n\r\n".encode() + b"x" * poids
    return lire(source, "anef@example.org", destinataires or (ZOE,), "2026-11-21T10:00:00+01:00")


def sujets(courriels: Sequence[Courriel]) -> list[str]:
    return [courriel.sujet for courriel in courriels]


def test_chaque_guetteur_a_le_courriel_de_son_rang() -> None:
    async def scenario() -> list[Courriel | None]:
        store = Store(1_000_000)
        attentes = [asyncio.create_task(store.attendre(ZOE, rang, tout, 5)) for rang in (1, 2, 3)]
        await asyncio.sleep(0)
        assert store.en_attente == 3
        for sujet in ("un", "deux", "trois"):
            store.deposer(un_courriel(sujet=sujet))
        recus = await asyncio.gather(*attentes)
        assert store.en_attente == 0
        return recus

    assert sujets([c for c in jouer(scenario) if c]) == ["un", "deux", "trois"]


def test_le_rang_compte_parmi_ceux_qui_conviennent() -> None:
    async def scenario() -> Courriel | None:
        store = Store(1_000_000)
        for sujet in ("a", "b", "a", "b"):
            store.deposer(un_courriel(sujet=sujet))
        return await store.attendre(ZOE, 2, lambda c: c.sujet == "b", 0)

    trouve = jouer(scenario)
    assert trouve is not None
    assert trouve.identifiant == "4"


def test_un_autre_destinataire_ne_reveille_personne() -> None:
    async def scenario() -> Courriel | None:
        store = Store(1_000_000)
        attente = asyncio.create_task(store.attendre(ZOE, 1, tout, 0.05))
        await asyncio.sleep(0)
        store.deposer(un_courriel("adam@example.org"))
        return await attente

    assert jouer(scenario) is None


def test_l_arret_libere_les_guetteurs_et_les_abonnes() -> None:
    async def scenario() -> Courriel | None:
        store = Store(1_000_000)
        attente = asyncio.create_task(store.attendre(ZOE, 1, tout, 60))
        with store.abonnement() as arrivees:
            await asyncio.sleep(0)
            store.fermer()
            with pytest.raises(Ferme):
                await attente
            return await arrivees.get()

    assert jouer(scenario) is None


def test_au_dela_de_la_place_les_plus_anciens_sont_oublies_et_comptes() -> None:
    store = Store(10_000)
    for sujet in ("un", "deux", "trois"):
        store.deposer(un_courriel(sujet=sujet, poids=2_000))  # kept twice: source and text
    assert sujets(store.recus(ZOE)) == ["deux", "trois"]
    assert store.oublies(ZOE) == 1
    assert store.octets <= 10_000
    assert store.effacer(ZOE) == 2
    assert (store.oublies(ZOE), store.octets, len(store)) == (0, 0, 0)


def test_effacer_une_boite_laisse_le_courriel_a_l_autre_destinataire() -> None:
    store = Store(1_000_000)
    depose = store.deposer(un_courriel("ZOE@example.org", "adam@example.org"))
    assert store.effacer(ZOE) == 1
    assert list(store.recus(ZOE)) == []
    assert list(store.recus("Adam@Example.org")) == [depose]
    assert store.un(depose.identifiant) is depose
    assert store.effacer("adam@example.org") == 1
    assert store.un(depose.identifiant) is None


def test_une_adresse_voisine_est_proposee() -> None:
    store = Store(1_000_000)
    store.deposer(un_courriel("zoe.martin@example.org"))
    store.deposer(un_courriel("quelqu.un@exemple.example"))
    assert store.voisins("zoe.matin@example.org") == ["zoe.martin@example.org"]


def test_le_depart_du_client_libere_son_guetteur() -> None:
    async def scenario() -> int:
        store = Store(1_000_000)
        parti = asyncio.Event()
        recus: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

        async def receive() -> Message:
            if recus:
                return recus.pop()
            await parti.wait()
            return {"type": "http.disconnect"}

        portee = {
            "type": "http",
            "method": "GET",
            "path": "/api/attendre",
            "headers": [],
            "query_string": f"destinataire={ZOE}&delai=60".encode(),
            "app": creer_app(store),
        }
        appel = asyncio.create_task(attendre(Request(portee, receive)))
        while store.en_attente == 0:
            await asyncio.sleep(0)
        parti.set()
        with pytest.raises(Exception, match="client est parti"):
            await appel
        return store.en_attente

    assert jouer(scenario) == 0
