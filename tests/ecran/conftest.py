"""Both drivers on one test site."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from starlette.applications import Starlette

from steps.drivers.http import EcranHttp
from steps.drivers.navigateur import EcranNavigateur, Navigateur
from steps.drivers.navigateur.chromium import NavigateurRefuse, trouver
from steps.ecran.adaptation import Adaptation
from tests.ecran.site_contrat import servir, site

DELAI = 3.0
FRAGMENTS = {"#/espace/jeton?token={token}": "jeton?token={token}"}
EcranTeste = EcranHttp | EcranNavigateur


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "navigateur: scripts, dialogues, focus: hors de portée du pilote http")


@pytest.fixture(scope="session")
def application() -> Starlette:
    return site()


@pytest.fixture(scope="session")
def base(application: Starlette) -> Iterator[str]:
    with servir(application) as adresse:
        yield adresse


@pytest.fixture(scope="session")
def navigateur() -> Iterator[Navigateur]:
    try:
        trouve = trouver()
    except NavigateurRefuse as refus:
        pytest.skip(str(refus))
    if trouve is None:
        pytest.skip("aucun Chromium sur cette machine")
    with Navigateur(str(trouve.chemin)) as lance:
        yield lance


@pytest.fixture
def fabrique(base: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., EcranTeste]]:
    """`fabrique("http", rechargement=0.1)`: a screen of that driver, closed at the end."""
    ouverts: list[EcranTeste] = []

    def ouvrir(
        pilote: str,
        *,
        sur: str = base,
        delai: float = DELAI,
        rechargement: float = 0.0,
        adaptation: Adaptation | None = None,
    ) -> EcranTeste:
        if pilote == "http":
            ecran: EcranTeste = EcranHttp(sur, delai, FRAGMENTS, {}, rechargement=rechargement, adaptation=adaptation)
        else:
            lance: Navigateur = request.getfixturevalue("navigateur")
            ecran = lance.ecran(sur, delai, rechargement=rechargement, adaptation=adaptation)
        ouverts.append(ecran)
        return ecran

    yield ouvrir
    for ecran in ouverts:
        ecran.fermer()


@pytest.fixture(params=["http", "navigateur"])
def pilote(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def ecran(pilote: str, fabrique: Callable[..., EcranTeste]) -> EcranTeste:
    return fabrique(pilote)


@pytest.fixture
def avec_scripts(fabrique: Callable[..., EcranTeste]) -> EcranNavigateur:
    ouvert = fabrique("navigateur")
    assert isinstance(ouvert, EcranNavigateur)
    return ouvert
