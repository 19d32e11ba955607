"""The pytest plug-in of the harness: options, services of the run, notebook and evidence of each scenario."""

from __future__ import annotations

import gc
import hashlib
import sys
import time
from collections.abc import Generator
from typing import Any, cast

import pytest
from pytest_bdd.parser import Step

from steps.constats import Carnet
from steps.harnais import a_la_main, codes, dispenses, injoignable, options, releve, reprise, restes, shards
from steps.harnais.campagne import Campagne
from steps.harnais.cles import CLE_CARNET, CLE_DUREES, CLE_PREUVES, CLE_SCENE
from steps.harnais.fixtures import (  # noqa: F401 - pytest finds fixtures by their names here
    agent,
    boite,
    carnet,
    cible,
    documents,
    ecran,
    etats,
    exiger,
    horloge,
    pannes,
    scene,
    usagers,
    verifier,
)
from steps.harnais.horloge_partagee import tour_de_role
from steps.harnais.masque import Masque
from steps.harnais.preuves import recueillir
from steps.harnais.recherche import accelerer
from steps.harnais.scenarios import (
    commande,
    exiger_les_chemins,
    graine_de,
    marques_de,
    mot_cle,
    peut_jouer,
    ports_etiquetes,
    scenario_de,
)
from steps.harnais.scene import Scene

CLE_CAMPAGNE = pytest.StashKey[Campagne]()
_CLE_DEBUT = pytest.StashKey[float]()


def pytest_addoption(parser: pytest.Parser) -> None:
    options.declarer(parser)
    groupe = parser.getgroup("parcours")
    shards.declarer(groupe)
    reprise.declarer(groupe)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    accelerer()
    exiger_les_chemins(config)
    options.resoudre(config)
    shards.verifier(config)
    reprise.preparer(config)
    if config.option.cible:
        a_la_main.installer(config, options.profil(config))
    campagne = Campagne(config)
    config.stash[CLE_CAMPAGNE] = campagne
    config.add_cleanup(campagne.arreter)
    config.pluginmanager.register(Masque(), "parcours-masque")
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(injoignable.Veilleur(config), "parcours-veilleur")
        dossier = config.rootpath / str(config.getoption("rapports"))
        config.pluginmanager.register(restes.Inventaire(dossier), "parcours-inventaire")
        config.stash[releve.CLE_RELEVE] = releve.Releve(config)
        config.pluginmanager.register(config.stash[releve.CLE_RELEVE], "parcours-releve")


def pytest_sessionstart(session: pytest.Session) -> None:
    if session.config.option.cible and not hasattr(session.config, "workerinput"):
        dispenses.verifier(session.config)


def pytest_report_header(config: pytest.Config) -> str | None:
    if not peut_jouer(config):
        return None
    lu = options.profil(config)
    return f"parcours : cible « {lu.cible.nom} », pilote {config.option.pilote}, graine {config.option.graine}"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config) -> None:
    if peut_jouer(config):
        config.stash[CLE_CAMPAGNE].demarrer()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.config.stash[CLE_CAMPAGNE].confier(node.workerinput)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Once -k, -m and the gate have selected: what failed before, then one shard of it."""
    if config.option.cible:
        dispenses.marquer(config, items)
    if reprise.CLE_REPRISE in config.stash:
        config.stash[reprise.CLE_REPRISE].retenir(config, items)
    shards.retenir(config, items)
    if hasattr(config, "workerinput"):
        releve.confier(config)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """Start before the first scenario, so that an unreachable target is told once, not once a scenario."""
    config = session.config
    if config.option.collectonly or session.testsfailed or all(scenario_de(item) is None for item in session.items):
        return
    _ne_plus_parcourir()
    if not hasattr(config, "workerinput"):
        config.stash[CLE_CAMPAGNE].demarrer()


def _ne_plus_parcourir() -> None:
    """What is loaded and collected stays to the end: the collector took a quarter of a scenario walking through it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 50)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Before the time-out starts: on a target whose clock everybody shares, a scenario waits for its turn."""
    if scenario_de(item) is None or options.profil(item.config).horloge.portee != "globale":
        return (yield)
    with tour_de_role(item, item.config.stash[CLE_CAMPAGNE].cible.adresse):
        return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    joue = scenario_de(item)
    if joue is None:
        return
    dispenses.ecarter(item)
    item.stash[CLE_CARNET] = Carnet()
    item.stash[CLE_DUREES] = []
    campagne = item.config.stash[CLE_CAMPAGNE]
    cible_jouee = campagne.cible
    etiquettes = marques_de(item)
    item.stash[CLE_SCENE] = Scene(
        cible_jouee,
        item.stash[CLE_CARNET],
        graine=graine_de(reprise.graine(item.config, item.nodeid), item.nodeid),
        numero=campagne.identifiant + "-" + hashlib.sha256(item.nodeid.encode()).hexdigest()[:10],
        navigateur=campagne.navigateur,
        facultatifs=item.config.option.facultatifs,
        nom=joue.name,
        partage=campagne.partage.pour(joue, etiquettes, cible_jouee),
    )
    if "simulateur" in etiquettes and not cible_jouee.profil.cible.simulateur:
        pytest.skip(f"propre au simulateur (@simulateur) : la cible est « {cible_jouee.nom} »")
    for port in ports_etiquetes(etiquettes):
        exiger(cible_jouee, port)


def pytest_bdd_before_step(request: pytest.FixtureRequest, step: Step) -> None:
    item = cast(pytest.Item, request.node)
    item.stash[CLE_CARNET].ouvrir(mot_cle(step), step.name, step.line_number, step.type)
    item.stash[_CLE_DEBUT] = time.perf_counter()


@pytest.hookimpl(trylast=True)
def pytest_bdd_after_step(request: pytest.FixtureRequest) -> None:
    item = cast(pytest.Item, request.node)
    item.stash[CLE_DUREES].append(time.perf_counter() - item.stash[_CLE_DEBUT])


def pytest_bdd_step_func_lookup_error(request: pytest.FixtureRequest, step: Step) -> None:
    item = cast(pytest.Item, request.node)
    item.stash[CLE_CARNET].ouvrir(mot_cle(step), step.name, step.line_number, step.type)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if not hasattr(session.config, "workerinput"):
        codes.conclure(session)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Gather the evidence before anything of the scenario is closed."""
    manque = call.excinfo is not None and not call.excinfo.errisinstance(pytest.skip.Exception)
    if manque and CLE_SCENE in item.stash:
        injoignable.constater(item, call, item.stash[CLE_SCENE].cible)
    if manque and call.when != "teardown" and CLE_SCENE in item.stash:
        item.stash[CLE_PREUVES] = recueillir(item.stash[CLE_SCENE], _commande(item))
    rapport = yield
    dispenses.dire(item, rapport)
    injoignable.annoncer(item, rapport)
    if call.when == "teardown" and CLE_SCENE in item.stash:
        restes.annoncer(rapport, item.stash[CLE_SCENE].restes)
    if manque and call.when == "call" and item.config.option.visible:
        _pause(item, call)
    return rapport


def _commande(item: pytest.Item) -> str:
    return commande(item, reprise.graine(item.config, item.nodeid))


def _pause(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    if hasattr(item.config, "workerinput") or not sys.stdin or not sys.__stdin__ or not sys.__stdin__.isatty():
        return
    capture: Any = item.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        sys.stdout.write(f"\n{item.nodeid}\n{call.excinfo and call.excinfo.value}\nEntrée pour continuer… ")
        sys.stdout.flush()
        sys.__stdin__.readline()
