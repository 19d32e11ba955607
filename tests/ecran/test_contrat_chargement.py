"""A page whose scripts come late is not ready for a click before they are there."""

from __future__ import annotations

import pytest

from steps.drivers.navigateur import EcranNavigateur

pytestmark = pytest.mark.navigateur


@pytest.mark.parametrize("comment", ["defer", "async"])
def test_le_premier_clic_attend_les_scripts(avec_scripts: EcranNavigateur, comment: str) -> None:
    avec_scripts.ouvrir(f"scripts-{comment}")
    avec_scripts.cliquer("Faire")
    assert avec_scripts.page().titre == "Cliqué"
