"""The doubles online for every test of this folder, over one world emptied in between."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simulator.doublures import application
from tests.doublures.monde import Monde, servir


@pytest.fixture(scope="session")
def _en_ligne() -> Iterator[tuple[str, Monde]]:
    monde = Monde()
    with servir(application(monde)) as base:
        yield base, monde


@pytest.fixture
def monde(_en_ligne: tuple[str, Monde]) -> Monde:
    """The world behind the server, emptied for each test."""
    monde = _en_ligne[1]
    monde.fiches.clear()
    monde.posees.clear()
    return monde


@pytest.fixture
def base(_en_ligne: tuple[str, Monde], monde: Monde) -> str:
    """Address of the doubles, without a final slash."""
    del monde
    return _en_ligne[0]
