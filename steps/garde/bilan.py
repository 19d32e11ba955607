"""What a run honoured, gathered on the controller from the reports, wherever the scenarios were played."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from steps.garde.resultats import ECHOUE, IGNORE, REUSSI, Resultat, ajouter

ATTRIBUT = "garde_honneur"
"""Attribute of the reports of a scenario: {"empreinte": str, "exigences": {"ASE-050": [strings left aside]}}."""

_ETATS = {"passed": REUSSI, "failed": ECHOUE, "skipped": IGNORE}


@dataclass
class Bilan:
    """The scenarios of the run under way, by node id. `cible` is '' for the simulator."""

    pilote: str = ""
    cible: str = ""
    scenarios: dict[str, Resultat] = field(default_factory=dict)

    def noter(self, rapport: pytest.TestReport) -> None:
        """Take a report in: the phase that plays the scenario, and any other that did not go well."""
        dit: dict[str, Any] | None = getattr(rapport, ATTRIBUT, None)
        if dit is None and str(rapport.when) == "???" and ".feature::" in rapport.nodeid:  # its worker died with it
            dit = {"empreinte": "", "exigences": {}}
        if dit is None or (rapport.when != "call" and rapport.passed):
            return
        self.scenarios[rapport.nodeid] = Resultat(
            rapport.nodeid,
            self.pilote,
            self.cible,
            datetime.now().astimezone().isoformat(timespec="milliseconds"),
            _ETATS[rapport.outcome],
            dit["empreinte"],
            dit["exigences"],
        )

    def ecrire(self, fichier: Path) -> None:
        """Add the run to the results that `make coverage` reads."""
        ajouter(fichier, self.scenarios.values())


CLE_BILAN = pytest.StashKey[Bilan]()
"""On the controller's `config.stash`: the account of the run under way."""
