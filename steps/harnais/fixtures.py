"""The pytest fixtures of the steps: one port each, opened on first use, its calls noted in the notebook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar, cast

import pytest

from steps.cible import Cible
from steps.constats import Carnet, Verificateur, enregistrer
from steps.divergences import Acceptees
from steps.harnais.cles import CLE_CARNET, CLE_SCENE
from steps.harnais.horloge_partagee import exiger_d_etre_seul
from steps.harnais.renoncement import avec_renoncement
from steps.harnais.scene import Scene
from steps.lieux import situer
from steps.ports import Agent, Boite, Documents, Ecran, Etats, Horloge, Pannes, Usagers

T = TypeVar("T")


@pytest.fixture
def carnet(request: pytest.FixtureRequest) -> Carnet:
    return cast(pytest.Item, request.node).stash[CLE_CARNET]


@pytest.fixture
def verifier(request: pytest.FixtureRequest, carnet: Carnet) -> Verificateur:
    profil = cast(pytest.Item, request.node).stash[CLE_SCENE].cible.profil
    return Verificateur(carnet, Acceptees(profil.divergence))


@pytest.fixture
def scene(request: pytest.FixtureRequest) -> Iterator[Scene]:
    ouverte = cast(pytest.Item, request.node).stash[CLE_SCENE]
    yield ouverte
    ouverte.fermer(garder_le_bac=bool(request.config.getoption("garder_bacs")))


@pytest.fixture
def cible(scene: Scene) -> Cible:
    return scene.cible


@pytest.fixture
def ecran(scene: Scene) -> Ecran:
    return enregistrer(situer(scene.ecran, scene.carnet), "ecran", scene.carnet)


@pytest.fixture
def boite(scene: Scene) -> Boite:
    return _noter(scene, "boite", "boite")


@pytest.fixture
def agent(scene: Scene) -> Agent:
    return _noter(scene, "agent", "agent")


@pytest.fixture
def horloge(scene: Scene, request: pytest.FixtureRequest) -> Horloge:
    exiger_d_etre_seul(cast(pytest.Item, request.node))
    return _noter(scene, "horloge", "horloge")


@pytest.fixture
def etats(scene: Scene) -> Etats:
    return _noter(scene, "etats", "etats")


@pytest.fixture
def usagers(scene: Scene) -> Usagers:
    return _noter(scene, "usagers", "usagers")


@pytest.fixture
def pannes(scene: Scene) -> Pannes:
    return _noter(scene, "pannes", "pannes")


@pytest.fixture
def documents(scene: Scene) -> Documents:
    return _noter(scene, "documents", "documents")


def _noter(scene: Scene, port: str, attribut: str) -> T:  # type: ignore[type-var]
    exiger(scene.cible, port)
    return cast(T, enregistrer(avec_renoncement(getattr(scene, attribut)), port, scene.carnet))


def exiger(cible: Cible, port: str) -> None:
    """Skip the scenario, with the profile's reason, when the target has no such port."""
    raison = cible.profil.raison(port)
    if raison:
        pytest.skip(f"cible « {cible.nom} », port {port} absent : {raison}")
