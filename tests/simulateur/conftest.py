"""The fixtures of this folder: one simulator and one mail capture for the whole session, one bac per test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from courriels.client import ClientCourriels

from tests.boite.outils import Capture, arreter
from tests.boite.outils import lancer as lancer_capture
from tests.simulateur.site_lance import BacDeTest, Site, lancer


@pytest.fixture(scope="session")
def capture() -> Iterator[Capture]:
    lancee = lancer_capture()
    yield lancee
    arreter(lancee)


@pytest.fixture(scope="session")
def smtp(capture: Capture) -> str:
    return f"{capture.hote}:{capture.port}"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, smtp: str) -> Iterator[Site]:
    lance = lancer(tmp_path_factory.mktemp("simulateur") / "donnees", smtp=smtp)
    yield lance
    lance.arreter()


@pytest.fixture
def bac(site: Site) -> Iterator[BacDeTest]:
    cree = site.bac()
    yield cree
    cree.supprimer()


@pytest.fixture
def boite(capture: Capture) -> Iterator[ClientCourriels]:
    client = ClientCourriels(capture.http, delai=10)
    yield client
    client.fermer()
