"""Acts by hand: a person is slow, so nothing is timed, and there is one terminal, so no workers."""

from __future__ import annotations

import pytest

from fixtures.cibles import Profil
from steps.harnais.adaptateurs import a_la_main
from steps.harnais.scenarios import scenario_de


class SansMinuterie:
    """A plug-in, registered where the profile has acts by hand."""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            if scenario_de(item) is not None:
                item.add_marker(pytest.mark.timeout(0))


def installer(config: pytest.Config, profil: Profil) -> None:
    """Raises `pytest.UsageError` when workers are asked for."""
    ports = a_la_main(profil)
    if not ports:
        return
    if hasattr(config, "workerinput") or getattr(config.option, "numprocesses", None):
        tables = ", ".join(f"[{port}]" for port in ports)
        raise pytest.UsageError(
            f"mode = « main » dans {tables} : quelqu'un agit au terminal, un scénario à la fois ; jouer avec -n 0 (make run N=0)"
        )
    config.pluginmanager.register(SansMinuterie(), "parcours-a-la-main")
