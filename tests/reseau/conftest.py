"""A site, a foreign one and a proxy, and a screen of each driver on the site."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from steps.drivers.http import EcranHttp
from steps.drivers.navigateur import EcranNavigateur, Navigateur
from steps.drivers.navigateur.chromium import NavigateurRefuse, trouver
from steps.drivers.reseau import Reseau
from tests.reseau.sites import Mandataire, Serveur, Site, ouvert

EcranOuvert = EcranHttp | EcranNavigateur
Ouvrir = Callable[[Reseau], EcranOuvert]
DELAI = 5.0


@pytest.fixture
def site() -> Iterator[Serveur]:
    with ouvert(Site) as serveur:
        yield serveur


@pytest.fixture
def etranger() -> Iterator[Serveur]:
    with ouvert(Site) as serveur:
        yield serveur


@pytest.fixture
def mandataire() -> Iterator[Serveur]:
    with ouvert(Mandataire) as serveur:
        yield serveur


@pytest.fixture(scope="session")
def executable() -> str:
    try:
        trouve = trouver()
    except NavigateurRefuse as refus:
        pytest.skip(str(refus))
    if trouve is None:
        pytest.skip("aucun Chromium sur cette machine")
    return str(trouve.chemin)


@pytest.fixture(scope="session")
def navigateur(executable: str) -> Iterator[Navigateur]:
    with Navigateur(executable) as lance:
        yield lance


@pytest.fixture(params=["http", "navigateur"])
def ouvrir(request: pytest.FixtureRequest) -> Iterator[Ouvrir]:
    """A screen of each driver on the origin of a `Reseau`."""
    ouverts: list[EcranOuvert] = []

    def sur(reseau: Reseau) -> EcranOuvert:
        base = reseau.origine + "/"
        if request.param == "http":
            ecran: EcranOuvert = EcranHttp(base, DELAI, reseau=reseau)
        else:
            ecran = request.getfixturevalue("navigateur").ecran(base, DELAI, reseau=reseau)
        ouverts.append(ecran)
        return ecran

    yield sur
    for ecran in ouverts:
        ecran.fermer()
