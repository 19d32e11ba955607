"""Stash keys shared by the pytest plug-ins of the harness."""

from __future__ import annotations

import pytest

from steps.constats import Carnet

CLE_CARNET = pytest.StashKey[Carnet]()
"""The notebook of observations of the scenario that an item plays; set before its first step."""
