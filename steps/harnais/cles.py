"""Stash keys shared by the pytest plug-ins of the harness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from steps.constats import Carnet

if TYPE_CHECKING:
    from steps.harnais.preuves import Preuves
    from steps.harnais.scene import Scene

CLE_CARNET = pytest.StashKey[Carnet]()
"""The notebook of observations of the scenario that an item plays; set before its first step."""

CLE_SCENE: pytest.StashKey[Scene] = pytest.StashKey()
"""What the scenario opened: its bac and its ports; set before its first step."""

CLE_PREUVES: pytest.StashKey[Preuves] = pytest.StashKey()
"""The evidence gathered when the scenario failed; absent otherwise."""

CLE_DUREES = pytest.StashKey[list[float]]()
"""Seconds taken by each `Pas` of the notebook, in the same order; the last is missing after a failure."""
