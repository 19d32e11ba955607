"""Gathers the records on the process that leads the run, then writes the reports and the last lines."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from _pytest.junitxml import xml_key

from reports.ecriture import ecrire
from reports.fiche import Fiche
from reports.fusion_fiches import INSTABLE
from reports.fusion_passage import Passage, lire
from reports.fusion_reprise import reprendre
from reports.page import duree
from reports.resultats import Resultats
from steps.harnais import options
from steps.harnais.codes import SENS, Code
from steps.harnais.releve import CLE_RELEVE, Releve
from steps.harnais.reprise import CLE_REPRISE


class Rapporteur:
    """A pytest plug-in object; `dossier` is where the reports go."""

    def __init__(self, config: pytest.Config, dossier: Path) -> None:
        self._config, self._dossier = config, dossier
        self._debut = time.perf_counter()
        self._resultats = Resultats({})
        self._page: Path | None = None
        self._avant: Passage | None = None
        self._code = Code.REUSSI

    def pytest_sessionstart(self) -> None:
        if CLE_REPRISE in self._config.stash:
            self._avant = lire(self._dossier)

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
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        releve = self._config.stash[CLE_RELEVE]
        lot_vide = releve.ensemble and not releve.selection and session.exitstatus == Code.RIEN
        if lot_vide:
            session.exitstatus = Code.REUSSI
        if self._resultats.fiches or lot_vide or self._avant:
            self._conclure(session, releve)

    def _conclure(self, session: pytest.Session, releve: Releve) -> None:
        self._resultats.en_tete = self._en_tete(releve) | {"code": int(session.exitstatus)}
        self._resultats.duree = time.perf_counter() - self._debut
        if self._avant is not None:
            accepter = bool(self._config.getoption("accepter_instables"))
            self._resultats = reprendre(
                self._avant, self._resultats, Path(self._config.option.xmlpath), accepter_instables=accepter
            )
            session.exitstatus = self._resultats.en_tete["code"]
        releve.ecrire(self._dossier, str(self._config.option.pilote))
        self._code = Code(int(session.exitstatus))
        self._page = ecrire(self._resultats, self._dossier)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self._page is None:
            return
        terminalreporter.section("parcours")
        terminalreporter.write_line(
            f"{self._resultats.decrire()}, en {duree(self._resultats.duree)} "
            f"(graine {self._config.option.graine}, pilote {self._config.option.pilote})"
        )
        for ligne in self._suites():
            terminalreporter.write_line(ligne)
        terminalreporter.write_line(f"Rapport : {self._page}")
        if self._code:
            terminalreporter.write_line(f"code {self._code.value} : {SENS[self._code]}")

    def _suites(self) -> Iterator[str]:
        """What was not played, or not for the first time."""
        tete = self._resultats.en_tete
        if tete["non_joues"]:
            yield f"{len(tete['non_joues'])} scénarios non joués : la reprise par --rejouer-echecs les joue aussi"
        for fiche in self._resultats.ranges():
            if fiche["etat"] == INSTABLE:
                yield f"Instable : {fiche['nom']} ({fiche['fonctionnalite']['chemin']}:{fiche['ligne']})"

    def _nommer(self, report: Any, fonctionnalite: str, scenario: str, exigences: list[str]) -> None:
        xml: Any = self._config.stash.get(xml_key, None)
        if xml is not None:
            noeud = xml.node_reporter(report)
            noeud.add_attribute("classname", fonctionnalite)
            noeud.add_attribute("name", scenario)
            for exigence in exigences if report.when == "teardown" else ():
                noeud.add_property("exigence", exigence)

    def _en_tete(self, releve: Releve) -> dict[str, Any]:
        lot = self._config.getoption("shard")
        joues = {fiche["id"] for fiche in self._resultats.fiches}
        return {
            "lot": {"rang": lot.rang, "nombre": lot.nombre, **releve.ensemble} if lot else None,
            "non_joues": [nom for nom in releve.scenarios() if nom not in joues],
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
