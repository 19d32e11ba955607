"""On the leading process: what the whole run left on the target, told at its end and kept beside its reports."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from steps.harnais.menage import Restes

ATTRIBUT = "parcours_restes"
FICHIER = "restes.json"
_MONTRES = 10


def annoncer(rapport: Any, restes: Restes | None) -> None:
    """Put on the report of the end of a scenario what it left: it travels from the workers with it."""
    if restes is not None and (restes.otes or restes.laisses):
        setattr(rapport, ATTRIBUT, {"otes": restes.otes, "laisses": restes.laisses})


class Inventaire:
    """A plug-in of the leading process."""

    def __init__(self, dossier: Path) -> None:
        self._dossier = dossier
        self._otes: list[str] = []
        self._laisses: list[dict[str, str]] = []

    def pytest_runtest_logreport(self, report: Any) -> None:
        dits = getattr(report, ATTRIBUT, None)
        if dits:
            self._otes += dits["otes"]
            self._laisses += [{"scenario": report.nodeid, "quoi": quoi} for quoi in dits["laisses"]]

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not self._otes and not self._laisses:
            return
        terminalreporter.section("laissé sur la cible")
        terminalreporter.write_line(f"{len(self._otes)} chose(s) ôtée(s), {len(self._laisses)} laissée(s)")
        for reste in self._laisses[:_MONTRES]:
            terminalreporter.write_line(f"  {reste['quoi']}")
        if len(self._laisses) > _MONTRES:
            terminalreporter.write_line(f"  … et {len(self._laisses) - _MONTRES} autres")
        self._dossier.mkdir(parents=True, exist_ok=True)
        chemin = self._dossier / FICHIER
        chemin.write_text(
            json.dumps({"otes": self._otes, "laisses": self._laisses}, ensure_ascii=False, indent=1) + "\n",
            encoding="utf-8",
        )
        terminalreporter.write_line(f"Le détail : {chemin}")
