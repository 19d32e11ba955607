"""Gathers the records on the process that leads the run, then writes the reports and the last lines."""

from __future__ import annotations

import json
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from _pytest.junitxml import xml_key

from reports.ecriture import ecrire
from reports.fiche import Fiche
from reports.page import duree
from reports.resultats import Resultats
from steps.harnais import options


class Rapporteur:
    """A pytest plug-in object; `dossier` is where the reports go."""

    def __init__(self, config: pytest.Config, dossier: Path) -> None:
        self._config, self._dossier = config, dossier
        self._debut = time.perf_counter()
        self._resultats = Resultats({})
        self._page: Path | None = None

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: Any) -> None:
        nom = getattr(report, "parcours_nom", None)
        if nom is not None:
            self._nommer(report, *nom)
        recue = getattr(report, "parcours_fiche", None)
        if recue is not None:
            self._resultats.ajouter(json.loads(recue))
        elif nom is None and report.failed and report.when == "???" and ".feature" in report.nodeid:
            self._resultats.ajouter(_fiche_d_arret(report))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self) -> None:
        if not self._resultats.fiches:
            return
        self._resultats.en_tete = self._en_tete()
        self._resultats.duree = time.perf_counter() - self._debut
        self._page = ecrire(self._resultats, self._dossier)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self._page is None:
            return
        comptes = self._resultats.comptes
        terminalreporter.section("parcours")
        terminalreporter.write_line(
            f"{len(self._resultats.fiches)} scénarios : {comptes['reussi']} réussis, "
            f"{comptes['echoue']} échoués, {comptes['ignore']} ignorés, en {duree(self._resultats.duree)} "
            f"(graine {self._config.option.graine}, pilote {self._config.option.pilote})"
        )
        terminalreporter.write_line(f"Rapport : {self._page}")

    def _nommer(self, report: Any, fonctionnalite: str, scenario: str, exigences: list[str]) -> None:
        xml: Any = self._config.stash.get(xml_key, None)
        if xml is not None:
            noeud = xml.node_reporter(report)
            noeud.add_attribute("classname", fonctionnalite)
            noeud.add_attribute("name", scenario)
            for exigence in exigences if report.when == "teardown" else ():
                noeud.add_property("exigence", exigence)

    def _en_tete(self) -> dict[str, Any]:
        return {
            "cible": options.profil(self._config).cible.nom,
            "pilote": str(self._config.option.pilote),
            "graine": int(self._config.option.graine),
            "le": datetime.now().astimezone().isoformat(timespec="seconds"),
        }


def _fiche_d_arret(report: Any) -> Fiche:
    """The record of a scenario whose worker died with it."""
    chemin, _, nom = report.nodeid.partition("::")
    return {
        "id": report.nodeid,
        "guide": Path(chemin).parent.name.upper() or "(SANS GUIDE)",
        "fonctionnalite": {"nom": chemin, "chemin": chemin, "description": ""},
        "regle": "",
        "nom": nom,
        "exemple": {},
        "ligne": 0,
        "etiquettes": [],
        "etat": "echoue",
        "duree": 0.0,
        "message": "le processus qui jouait ce scénario s'est arrêté en le jouant",
        "trace": str(report.longrepr),
        "interrompu": None,
        "pas": [],
        "preuves": None,
    }
