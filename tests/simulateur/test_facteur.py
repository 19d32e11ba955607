"""The outbox from inside, where the moment of each try can be told: nothing here waits for a delay."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from courriels.client import ClientCourriels

from simulator.bacs.bac import Bac
from simulator.bacs.registre import Bacs
from simulator.courrier import facteur as courrier
from simulator.courrier.facteur import Facteur, poster
from simulator.temps import reel

MESSAGE = b"From: anef@example.org\r\nTo: %s\r\nSubject: Essai\r\n\r\nBonjour\r\n"
ATTENTE = 10.0
"""Seconds past which a test gives up waiting for what must come."""


@pytest.fixture
def bacs(tmp_path: Path, smtp: str) -> Bacs:
    return Bacs(tmp_path, smtp=smtp, base_publique="http://exemple.example.org/")


@pytest.fixture
def facteur(bacs: Bacs) -> Iterator[Facteur]:
    ouvert = Facteur(bacs)
    bacs.au_courrier = ouvert.signaler
    ouvert.demarrer()
    yield ouvert
    ouvert.arreter()


def ecrire(bac: Bac) -> str:
    """A mail in the outbox; its address, unlike any other."""
    adresse = f"usager-{bac.nom}@example.org"
    with bac.transaction() as session:
        poster(session, genre="essai", destinataire=adresse, message=MESSAGE % adresse.encode(), quand=reel())
    return adresse


def poser(bac: Bac, *noms: str) -> None:
    """These faults and no other, without settings."""
    bac.ecrire_parametre("pannes", {nom: {} for nom in noms})


@pytest.fixture
def essais(monkeypatch: pytest.MonkeyPatch) -> list[Event]:
    """One event per try to come, set when the try has ended, whatever became of the mail."""
    attendus = [Event() for _ in range(2)]
    restent = iter(attendus)
    marquer = Facteur._marquer

    def apres(self: Facteur, *args: Any, **options: Any) -> None:
        marquer(self, *args, **options)
        next(restent, Event()).set()

    monkeypatch.setattr(Facteur, "_marquer", apres)
    return attendus


def test_la_panne_smtp_refuse_un_essai_acheve_puis_laisse_partir(
    bacs: Bacs, facteur: Facteur, boite: ClientCourriels, essais: list[Event]
) -> None:
    """The try is over before anyone looks: a fault posed without settings must have held the mail."""
    bac = bacs.creer()
    poser(bac, "smtp_refuse")
    adresse = ecrire(bac)
    assert essais[0].wait(ATTENTE)
    assert boite.recus(adresse) == ()
    poser(bac)
    facteur.signaler(bac.nom)
    assert facteur.vider(bac, ATTENTE) == (1, 0)
    assert len(boite.recus(adresse)) == 1


def test_la_panne_levee_pendant_un_essai_n_attend_pas_le_suivant(
    bacs: Bacs, facteur: Facteur, boite: ClientCourriels, essais: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fault is lifted while a refused try has not ended yet: the mail leaves at once, not when the try is due."""
    monkeypatch.setattr(courrier, "ATTENTES", (1000.0,))
    refuse, levee = Event(), Event()
    expedier = courrier._expedier

    def lent(bac: Bac, destinataire: str, message: bytes) -> None:
        try:
            expedier(bac, destinataire, message)
        except OSError:
            refuse.set()
            assert levee.wait(ATTENTE)
            raise

    monkeypatch.setattr(courrier, "_expedier", lent)
    bac = bacs.creer()
    poser(bac, "smtp_refuse")
    adresse = ecrire(bac)
    assert refuse.wait(ATTENTE)
    poser(bac)
    facteur.signaler(bac.nom)
    levee.set()
    assert essais[1].wait(ATTENTE)
    assert facteur.vider(bac, ATTENTE) == (1, 0)
    assert len(boite.recus(adresse)) == 1
