"""One simulator for the folder, one bac for all its pages, and a browser where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from courriels.client import ClientCourriels
from playwright.sync_api import Browser, sync_playwright

from steps.drivers.navigateur.chromium import NavigateurRefuse, trouver
from tests.accessibilite.monde import Monde
from tests.accessibilite.simulateur_trace import TRACE
from tests.boite.outils import Capture, arreter
from tests.boite.outils import lancer as lancer_capture
from tests.simulateur.site_lance import Site, lancer

T = TypeVar("T")


@pytest.fixture(scope="session")
def boite_lancee() -> Iterator[Capture]:
    lancee = lancer_capture()
    yield lancee
    arreter(lancee)


@pytest.fixture(scope="session")
def trace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the simulator of this folder writes which templates it draws."""
    fichier = tmp_path_factory.mktemp("trace") / "gabarits.txt"
    fichier.touch()
    return fichier


@pytest.fixture(scope="session")
def site_lance(tmp_path_factory: pytest.TempPathFactory, boite_lancee: Capture, trace: Path) -> Iterator[Site]:
    donnees = tmp_path_factory.mktemp("accessibilite") / "donnees"
    smtp = f"{boite_lancee.hote}:{boite_lancee.port}"
    lance = lancer(donnees, smtp=smtp, env={TRACE: str(trace)}, module="tests.accessibilite.simulateur_trace")
    yield lance
    lance.arreter()


@pytest.fixture(scope="session")
def monde(site_lance: Site, boite_lancee: Capture) -> Iterator[Monde]:
    bac, boite = site_lance.bac(), ClientCourriels(boite_lancee.http, delai=10)
    yield Monde(bac, boite)
    boite.fermer()
    bac.supprimer()


Jouer = Callable[[Callable[[Browser], T]], T]


@pytest.fixture(scope="session")
def jouer() -> Iterator[Jouer[object]]:
    """Plays acts in the browser, all in one thread: Playwright's loop must not meet another test's."""
    try:
        trouve = trouver()
    except NavigateurRefuse as refus:
        pytest.skip(str(refus))
    if trouve is None:
        pytest.skip("aucun Chromium sur cette machine : ces règles ne se voient que dans un navigateur")
    with ThreadPoolExecutor(1) as fil:
        pilote = fil.submit(lambda: sync_playwright().start()).result()
        # --no-sandbox: the browser refuses to start as root, as in most containers, without it.
        chromium = fil.submit(
            lambda: pilote.chromium.launch(executable_path=trouve.chemin, args=["--no-sandbox"])
        ).result()
        yield lambda acte: fil.submit(acte, chromium).result()
        fil.submit(chromium.close).result()
        fil.submit(pilote.stop).result()
