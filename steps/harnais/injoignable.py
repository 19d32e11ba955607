"""A target that stops answering in the middle of a run: told once, the run ends, no scenario takes the blame."""

from __future__ import annotations

from typing import Any

import pytest

from steps.cible import Cible
from steps.drivers.pilotage import ErreurPilotage
from steps.ecran.modele import CibleInjoignable
from steps.harnais.codes import CLE_CODE, Code

_CLE_PERDUE = pytest.StashKey[str]()
ATTRIBUT = "parcours_injoignable"
"""On the reports of a scenario during which the target was lost: what is told of it."""


def constater(item: pytest.Item, call: pytest.CallInfo[None], cible: Cible) -> None:
    """After a failure, ask the target whether it still answers; when it does not, that is the failure, and the last.

    One request per failed scenario. What the driver saw stays as the cause of the new exception.
    """
    if call.excinfo is None:
        return
    if _CLE_PERDUE in item.stash:
        call.excinfo = None  # what cannot be closed on a lost target has nothing more to tell
        return
    try:
        cible.joindre()
    except (ConnectionError, ErreurPilotage) as perte:
        message = f"cible injoignable en cours de passage : {perte}"
        call.excinfo = _levee(CibleInjoignable(message), call.excinfo.value)
        item.stash[_CLE_PERDUE] = message
        item.session.shouldstop = message


def annoncer(item: pytest.Item, rapport: Any) -> None:
    """Say it on the report too: the leading process learns of it there, with workers or without."""
    if _CLE_PERDUE in item.stash:
        setattr(rapport, ATTRIBUT, item.stash[_CLE_PERDUE])


def _levee(erreur: CibleInjoignable, cause: BaseException) -> pytest.ExceptionInfo[BaseException]:
    """pytest tells of exceptions that were raised."""
    try:
        raise erreur from cause
    except CibleInjoignable:
        return pytest.ExceptionInfo.from_current()


class Veilleur:
    """On the leading process: a report that tells of a lost target decides the run's exit code."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config

    def pytest_runtest_logreport(self, report: Any) -> None:
        if getattr(report, ATTRIBUT, ""):
            self._config.stash[CLE_CODE] = Code.INJOIGNABLE
