"""A pytest plug-in: the screens a scenario passes (--inventaire), and the differences that the profile accepts."""

from __future__ import annotations

from argparse import BooleanOptionalAction
from collections.abc import Generator
from typing import Any, cast

import pytest

from steps.divergences import Acceptees
from steps.ecran.modele import Introuvable
from steps.harnais import options
from steps.harnais.cles import CLE_CARNET, CLE_SCENE
from steps.inventaire import DE_L_ETAPE, nom_d_ecran, sans_numero, vue_de

PREFIXE = "divergence acceptée : "
"""How the reason of a scenario that met accepted differences starts."""


def pytest_addoption(parser: pytest.Parser) -> None:
    groupe = parser.getgroup("parcours")
    groupe.addoption(
        "--inventaire",
        action=BooleanOptionalAction,
        default=None,
        help="note what each screen offers, to compare sites; default: for every target but the simulator",
    )


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    if config.option.inventaire is None:
        config.option.inventaire = bool(config.option.cible) and not options.profil(config).cible.simulateur


@pytest.hookimpl(trylast=True)
def pytest_bdd_after_step(request: pytest.FixtureRequest) -> None:
    """Read the page once more, as the step left it. Nothing is read when no inventory is asked for."""
    item = cast(pytest.Item, request.node)
    scene = item.stash.get(CLE_SCENE, None)
    if not item.config.option.inventaire or scene is None or not scene.ouvert("ecran"):
        return
    carnet = item.stash[CLE_CARNET]
    pas = carnet.pas[-1]
    if any(usage.port == "ecran" for usage in pas.usages):
        pris = scene.usagers.pris if scene.ouvert("usagers") else ()
        page = scene.ecran.page()
        carnet.ecran = nom_d_ecran(page.titre, sans_numero(page.etape_courante))
        pas.vue = vue_de(page, pris)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """A scenario that met nothing but accepted differences is told as expected: neither red nor green."""
    rapport = yield
    if call.when != "call" or CLE_SCENE not in item.stash:
        return rapport
    raisons = _raisons(item, call)
    if raisons:
        rapport.outcome, rapport.longrepr = "skipped", None
        rapport.wasxfail = PREFIXE + " ; ".join(raisons)
    return rapport


def _raisons(item: pytest.Item, call: pytest.CallInfo[None]) -> tuple[str, ...]:
    """Why the scenario is told so, () when it passed or failed for good."""
    rencontrees = item.stash[CLE_CARNET].acceptes()
    if call.excinfo is None:
        return rencontrees
    erreur = call.excinfo.value
    if type(erreur) is not Introuvable:
        return ()
    acceptees = Acceptees(item.stash[CLE_SCENE].cible.profil.divergence)
    raison = acceptees.raison_du_nom(_ecran(item, erreur), erreur.nom)
    return (*rencontrees, raison) if raison else ()


def _ecran(item: pytest.Item, erreur: Introuvable) -> str:
    """The page that the error names; the screen last read, étape included, when it is the same one."""
    lu = item.stash[CLE_CARNET].ecran
    return lu if not erreur.page or erreur.page == lu.partition(DE_L_ETAPE)[0] else erreur.page
