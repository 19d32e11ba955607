"""The pytest plug-in of the reports: records every scenario and tells failures in French."""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from reports.ecarts import ecart_de
from reports.fiche import Fiche, etiquettes_de, exemple_de, fiche
from reports.messages import bloc, message_de, pour_un_lecteur
from reports.rapporteur import Rapporteur
from steps.constats import Carnet
from steps.garde.referentiel import est_identifiant
from steps.harnais.cles import CLE_CARNET
from steps.harnais.scenarios import peut_jouer, scenario_de

_CLE_BILAN = pytest.StashKey[dict[str, Any]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    groupe = parser.getgroup("parcours")
    groupe.addoption("--rapports", metavar="DOSSIER", default="reports/out", help="where the reports are written")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    if not _travailleur(config) and not config.option.xmlpath and not config.option.collectonly and peut_jouer(config):
        config.option.xmlpath = str(dossier(config) / "junit.xml")
    if not _travailleur(config):
        config.pluginmanager.register(Rapporteur(config, dossier(config)), "parcours-rapporteur")


def dossier(config: pytest.Config) -> Path:
    """Where this run writes its reports."""
    return config.rootpath / str(config.getoption("rapports"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    rapport: Any = yield
    scenario = scenario_de(item)
    if scenario is None:
        return rapport
    exemple = ", ".join(exemple_de(item).values())
    nom = f"{scenario.name} [{exemple}]" if exemple else scenario.name
    exigences = [etiquette for etiquette in etiquettes_de(item, scenario) if est_identifiant(etiquette)]
    rapport.parcours_nom = [scenario.feature.name, nom, exigences]
    bilan = item.stash.setdefault(_CLE_BILAN, {"etat": "reussi", "message": "", "trace": "", "duree": 0.0})
    bilan["duree"] += rapport.duration
    premier = rapport.outcome != "passed" and bilan["etat"] != "echoue"
    if premier:
        _noter(bilan, rapport, call, item.stash.get(CLE_CARNET, Carnet()).ecran)
    if premier and rapport.outcome == "failed" and call.excinfo is not None:
        rapport.longrepr = bloc(_fiche(item, scenario, bilan), graine=item.config.option.graine)
    if call.when == "teardown":
        rapport.parcours_fiche = json.dumps(_fiche(item, scenario, bilan), ensure_ascii=False, default=str)
    return rapport


def _noter(bilan: dict[str, Any], rapport: Any, call: pytest.CallInfo[None], ecran: str) -> None:
    erreur = call.excinfo.value if call.excinfo is not None else None
    bilan["ecart"] = ecart_de(erreur, ecran)
    if rapport.outcome == "skipped":
        bilan.update(etat="ignore", message=_raison(rapport))
        return
    message = message_de(erreur) if erreur is not None else str(rapport.longrepr)
    trace = "" if erreur is None or pour_un_lecteur(erreur) else rapport.longreprtext
    bilan.update(etat="echoue", message=message, trace=trace)


def _raison(rapport: Any) -> str:
    if isinstance(rapport.longrepr, tuple):
        return str(rapport.longrepr[2]).removeprefix("Skipped: ")
    return str(getattr(rapport, "wasxfail", "") or rapport.longrepr)


def _fiche(item: pytest.Item, scenario: Any, bilan: dict[str, Any]) -> Fiche:
    dits = {cle: bilan[cle] for cle in ("duree", "message", "trace")}
    return fiche(item, scenario, bilan["etat"], **dits, ecart=bilan.get("ecart"))


def _travailleur(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")
