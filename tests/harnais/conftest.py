"""A small project with its own features, played by the real plug-ins on the fake target."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from tests.harnais.faux import FauxPilotage
from tests.harnais.projet import Projet

RACINE = Path(__file__).resolve().parents[2]


@pytest.fixture
def faux_pilotage() -> Iterator[FauxPilotage]:
    serveur = FauxPilotage()
    fil = Thread(target=serveur.serve_forever, kwargs={"poll_interval": 0.02})
    fil.start()
    yield serveur
    serveur.shutdown()
    fil.join()
    serveur.server_close()


@pytest.fixture
def projet(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Projet:
    chemins = [str(RACINE), str(RACINE / "mailbox"), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, chemins)))
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    return Projet(pytester)
