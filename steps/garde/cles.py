"""Stash keys through which the gate and its neighbours talk."""

from __future__ import annotations

import pytest

from fixtures.personas import Usager
from steps.garde.modele import LigneExemple, ScenarioLu

CLE_USAGER = pytest.StashKey[Usager]()
"""Set by the steps on `request.node`: who the scenario plays, for texts that greet by name."""

CLE_SCENARIO = pytest.StashKey[ScenarioLu]()
"""Set by the collector on each item: the scenario as read in its feature file."""

CLE_EXEMPLE = pytest.StashKey[LigneExemple | None]()
"""Set by the collector on each item: the row of examples it plays, None outside an outline."""
