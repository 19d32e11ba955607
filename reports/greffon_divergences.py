"""The pytest plug-in of the divergence report: written after a run whose screens were noted (--inventaire)."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from reports import divergences_page
from reports.divergences import Bilan, dresser
from reports.divergences_lecture import Lu, ResultatsIllisibles, lire
from steps.harnais import options
from steps.harnais.scenarios import peut_jouer


def pytest_addoption(parser: pytest.Parser) -> None:
    groupe = parser.getgroup("parcours")
    groupe.addoption(
        "--reference",
        metavar="DOSSIER",
        default=None,
        help="reports of a run with --inventaire on the reference target: what is in excess shows too",
    )


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput") and peut_jouer(config):
        config.pluginmanager.register(Divergences(config), "parcours-divergences")


class Divergences:
    """On the leading process. A reference that cannot be read stops the run before it starts."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._dossier = config.rootpath / str(config.getoption("rapports"))
        self._avant = self._ecrit_le()
        self._reference: Lu | None = None
        self._bilan: Bilan | None = None
        self._page: Path | None = None
        choisi = config.getoption("reference")
        if choisi:
            try:
                self._reference = lire(config.invocation_params.dir / choisi)
            except ResultatsIllisibles as erreur:
                raise pytest.UsageError(f"--reference : {erreur}") from None
            if not self._reference.vues:
                raise pytest.UsageError(
                    f"--reference : {choisi} n'a pas d'inventaire.json ; rejouer la référence avec --inventaire"
                )

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self) -> Generator[None, object, object]:
        """Once the results are written."""
        rendu = yield
        if self._config.option.inventaire and self._ecrit_le() != self._avant:
            tables = options.profil(self._config).divergence
            self._bilan = dresser(lire(self._dossier), tables, self._reference)
            self._page = divergences_page.ecrire(self._bilan, self._dossier)
        return rendu

    @pytest.hookimpl(trylast=True)
    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self._bilan is None:
            return
        terminalreporter.section("divergences")
        for ligne in divergences_page.resumer(self._bilan):
            terminalreporter.write_line(ligne)
        terminalreporter.write_line(f"Divergences : {self._page}")

    def _ecrit_le(self) -> int:
        resultats = self._dossier / "resultats.json"
        return resultats.stat().st_mtime_ns if resultats.is_file() else 0
