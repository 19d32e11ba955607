"""The gate wired into pytest: the one module of it that the root conftest lists in `pytest_plugins`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from _pytest.fixtures import FixtureRequest
from pytest_bdd.parser import Feature, Scenario, Step

from steps.garde import collecte, etiquettes, vigilance
from steps.garde.bilan import ATTRIBUT, CLE_BILAN, Bilan
from steps.garde.cles import CLE_EXEMPLE, CLE_SCENARIO
from steps.garde.definitions import definitions_chargees
from steps.garde.examen import dossiers_du_passage, examiner, fichiers_du_passage
from steps.garde.manquement import refus
from steps.garde.resultats import NOM, SORTIE, empreinte
from steps.garde.selection import Selection, sans_lignes

_CLE_DOSSIERS = pytest.StashKey[tuple[Path, ...]]()
_CLE_JUGES = pytest.StashKey[dict[str, list[str]]]()


def _est_ouvrier(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def pytest_configure(config: pytest.Config) -> None:
    depart = config.invocation_params.dir
    dossiers = config.stash[_CLE_DOSSIERS] = dossiers_du_passage(config.rootpath, depart, config.args)
    config.stash[collecte.CLE_SELECTION] = Selection.des_arguments(depart, config.args)
    if not _est_ouvrier(config):
        config.pluginmanager.register(Greffier(config), "garde-greffier")
    try:
        fichiers = fichiers_du_passage(dossiers)
        for declaration in etiquettes.declarations(fichiers, config.rootpath / "features"):
            config.addinivalue_line("markers", declaration)
    except ValueError:
        return  # a register that cannot be read: the gate says so, once, at the start of the session


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Refuse to start, before any worker, browser or server does."""
    config = session.config
    dossiers = config.stash[_CLE_DOSSIERS]
    if _est_ouvrier(config) or not dossiers:
        return
    message = refus(examiner(config.rootpath, dossiers, definitions_chargees()), config.rootpath)
    if message:
        raise pytest.UsageError(message)
    erreurs = [
        *config.stash[collecte.CLE_SELECTION].erreurs(config.rootpath),
        *etiquettes.inconnues(config.getoption("markexpr", ""), config.rootpath / "features"),
    ]
    if erreurs:
        raise pytest.UsageError(*erreurs)


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Hand pytest the paths it understands; the lines asked for were noted when it was configured."""
    session.config.args[:] = list(dict.fromkeys(sans_lignes(argument) for argument in session.config.args))


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A feature file is a collector; one that the gate has not read is refused."""
    lus = parent.config.stash[_CLE_DOSSIERS]
    collecteur = collecte.collecter(file_path, parent)
    if collecteur is not None and not any(file_path.is_relative_to(dossier) for dossier in lus):
        raise pytest.Collector.CollectError(
            f"{file_path} : la garde n'a pas lu ce fichier ; le mettre dans features/, "
            "ou le nommer sur la ligne de commande"
        )
    return collecteur


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    collecte.sans_navigateur(items, config.getoption("pilote", "navigateur"))


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_after_step(
    request: FixtureRequest,
    feature: Feature,
    scenario: Scenario,
    step: Step,
    step_func: Callable[..., object],
    step_func_args: dict[str, object],
) -> None:
    """A « Alors » that verified nothing fails; those who record steps are told as of any failing step."""
    reproche = vigilance.reproche_au_pas(request.node, step)
    if not reproche:
        return
    exception = pytest.fail.Exception(reproche, pytrace=False)
    request.config.hook.pytest_bdd_step_error(
        request=request,
        feature=feature,
        scenario=scenario,
        step=step,
        step_func=step_func,
        step_func_args=step_func_args,
        exception=exception,
    )
    raise exception


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """A scenario that passed must honour every statement it bears as a tag."""
    resultat = yield
    if isinstance(pyfuncitem, collecte.ScenarioJoue):
        jugements = vigilance.jugements(pyfuncitem, pyfuncitem.config.rootpath / "features")
        pyfuncitem.stash[_CLE_JUGES] = {j.exigence: list(j.manque) for j in jugements}
        if refuses := [j.dire() for j in jugements if not j.honoree]:
            pytest.fail("\n".join(refuses), pytrace=False)
    return resultat


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Each report of a scenario says what was played and what was judged, for the controller."""
    rapport = yield
    if isinstance(item, collecte.ScenarioJoue):
        dit = {
            "empreinte": empreinte(item.stash[CLE_SCENARIO], item.stash[CLE_EXEMPLE]),
            "exigences": item.stash.get(_CLE_JUGES, {}),
        }
        setattr(rapport, ATTRIBUT, dit)
    return rapport


class Greffier:
    """On the controller: gathers what every report honoured, and writes it down at the end.

    A run that breaks rules on purpose (`--defaut`) is no result of the suite: it is not kept.
    """

    def __init__(self, config: pytest.Config) -> None:
        self._sortie = config.rootpath / str(config.getoption("rapports", SORTIE)) / NOM
        self._retenu = not config.getoption("defaut", [])
        cible = config.getoption("cible", None)
        self._bilan = config.stash[CLE_BILAN] = Bilan(
            str(config.getoption("pilote", "navigateur")), Path(cible).stem if cible else ""
        )

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._bilan.noter(report)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        if self._bilan.scenarios and self._retenu:
            self._bilan.ecrire(self._sortie)
