"""What a run says it did not play are scenarios, whatever the tests played with them are called."""

from __future__ import annotations

import pytest

from steps.harnais.releve import Releve


def test_un_test_dont_le_nom_cite_un_scenario_n_en_est_pas_un(pytestconfig: pytest.Config) -> None:
    releve = Releve(pytestconfig)
    releve.selection = ("tests/test_a.py::test_b[features/ase/a.feature::C]", "features/ase/a.feature::C")
    assert releve.scenarios() == ["features/ase/a.feature::C"]
