"""Scenarios played again and again within one pytest run, each time in a new bac with new addresses."""

from __future__ import annotations

import gc
import io
import secrets
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from bench.mesures import BancImpossible
from steps.cible import Cible
from steps.garde.bilan import CLE_BILAN
from steps.harnais.greffon import CLE_CAMPAGNE

Jouer = Callable[[], float]


class Banc:
    """A pytest plug-in that replaces the run's loop by `mesurer`.

    `mesurer(jouer, cible)` is called once: `jouer()` plays every collected scenario, set-up, steps, tear-down and
    records included, and returns its duration in seconds. Raises `BancImpossible` as soon as a scenario fails.
    """

    def __init__(self, mesurer: Callable[[Jouer, Cible], None]) -> None:
        self._mesurer = mesurer
        self._echec = ""
        self._depart: dict[pytest.Item, dict[pytest.StashKey[Any], object]] = {}
        self.erreur: Exception | None = None
        self.noms: tuple[str, ...] = ()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.noms = tuple(item.name for item in session.items)
        try:
            self._mesurer(lambda: self._jouer(session), session.config.stash[CLE_CAMPAGNE].cible)
        except Exception as erreur:  # carried to the caller of `jouer_au_banc`
            self.erreur = erreur
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not report.passed:
            self._echec = f"{report.nodeid} ({report.outcome}) : {report.longreprtext}"

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """A measure is not a run whose coverage is to be told."""
        session.config.stash[CLE_BILAN].scenarios.clear()

    def _a_neuf(self, item: pytest.Item) -> pytest.Stash:
        """What the collection left in the item's stash, without what playing it adds."""
        depart = self._depart.setdefault(item, dict(item.stash._storage))
        neuf = pytest.Stash()
        neuf._storage.update(depart)
        return neuf

    def _jouer(self, session: pytest.Session) -> float:
        session.config.stash[CLE_CAMPAGNE].identifiant = secrets.token_hex(4)
        for item in session.items:
            item.stash = self._a_neuf(item)
        gc.collect()
        debut = time.perf_counter()
        suivants = [*session.items[1:], session.items[0]]  # as in a run, what a session shares outlives each scenario
        for item, suivant in zip(session.items, suivants, strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=suivant)
        duree = time.perf_counter() - debut
        if self._echec:
            raise BancImpossible(f"un scénario mesuré n'est pas passé : {self._echec}")
        return duree


def jouer_au_banc(
    scenarios: Sequence[str], pilote: str, dossier: Path, mesurer: Callable[[Jouer, Cible], None]
) -> tuple[str, ...]:
    """Collect `scenarios` (paths, « fichier.feature:12 » included) and hand them to `mesurer`; their names."""
    banc = Banc(mesurer)
    arguments = [*scenarios, "--pilote", pilote, f"--rapports={dossier}", "--graine", "2023"]
    arguments += [
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
        "-s",
        "-W",
        "ignore::pytest.PytestAssertRewriteWarning",
    ]
    dit = io.StringIO()
    with redirect_stdout(dit):
        code = pytest.main(arguments, plugins=[banc])
    if banc.erreur is not None:
        raise banc.erreur
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED) or not banc.noms:
        raise BancImpossible(f"pytest s'est arrêté (code {int(code)}) sur {', '.join(scenarios)} :\n{dit.getvalue()}")
    return banc.noms
