"""One simulator for the folder, one bac for all its pages, and a browser where there is one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest
from playwright.sync_api import Browser, sync_playwright

from steps.drivers.navigateur.chromium import NavigateurRefuse, trouver
from tests.accessibilite.pages_du_site import Monde
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
def site_lance(tmp_path_factory: pytest.TempPathFactory, boite_lancee: Capture) -> Iterator[Site]:
    donnees = tmp_path_factory.mktemp("accessibilite") / "donnees"
    lance = lancer(donnees, smtp=f"{boite_lancee.hote}:{boite_lancee.port}")
    yield lance
    lance.arreter()


@pytest.fixture(scope="session")
def monde(site_lance: Site) -> Iterator[Monde]:
    bac = site_lance.bac()
    yield Monde(bac)
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
