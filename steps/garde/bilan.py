"""What a run honoured, gathered on the controller from the reports, wherever the scenarios were played."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from steps.garde.hors_test import HorsTest, hors_test
from steps.garde.referentiel import FEATURES, exigences_du_guide
from steps.garde.vigilance import PROPRIETE

SORTIE = Path("reports") / "out" / "honneur.json"


@dataclass(frozen=True, slots=True)
class BilanDuGuide:
    """One guide: statements honoured with the scenarios that did, listed as out of test, and missing."""

    guide: str
    honorees: dict[str, tuple[str, ...]]
    listees: dict[str, HorsTest]
    manquantes: tuple[str, ...]


@dataclass
class Bilan:
    """Statements honoured, and refused with what was left aside, by scenario (node id)."""

    scenarios: set[str] = field(default_factory=set)
    honorees: dict[str, list[str]] = field(default_factory=dict)
    refusees: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def noter(self, rapport: pytest.TestReport) -> None:
        """Take a report in; only the call phase of a scenario bears judgements."""
        jugements = dict(rapport.user_properties).get(PROPRIETE)
        if rapport.when != "call" or not isinstance(jugements, dict):
            return
        self.scenarios.add(rapport.nodeid)
        for exigence, manque in jugements["exigences"].items():
            if manque:
                self.refusees.setdefault(exigence, {})[rapport.nodeid] = list(manque)
            elif rapport.passed:
                self.honorees.setdefault(exigence, []).append(rapport.nodeid)

    def du_guide(self, guide: str, dossier: Path = FEATURES) -> BilanDuGuide:
        """This run's account for one guide; what one scenario left aside another may have honoured."""
        exigences = [e.id for e in exigences_du_guide(guide, dossier)]
        listees = {h.id: h for h in hors_test(guide, dossier)}
        honorees = {e: tuple(sorted(self.honorees[e])) for e in exigences if e in self.honorees}
        return BilanDuGuide(
            guide, honorees, listees, tuple(e for e in exigences if e not in honorees and e not in listees)
        )

    def ecrire(self, fichier: Path) -> None:
        """Keep the run's account for `python -m steps.garde.couverture`."""
        fichier.parent.mkdir(parents=True, exist_ok=True)
        contenu = {
            "scenarios": sorted(self.scenarios),
            "honorees": {e: sorted(s) for e, s in sorted(self.honorees.items())},
            "refusees": dict(sorted(self.refusees.items())),
        }
        fichier.write_text(json.dumps(contenu, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    @classmethod
    def lire(cls, fichier: Path) -> Bilan | None:
        """The last run's account; None when there is none, or none that can be read."""
        if not fichier.is_file():
            return None
        try:
            lu = json.loads(fichier.read_text(encoding="utf-8"))
            return cls(set(lu["scenarios"]), dict(lu["honorees"]), dict(lu["refusees"]))
        except (ValueError, KeyError, TypeError):
            return None


CLE_BILAN = pytest.StashKey[Bilan]()
"""On the controller's `config.stash`: the account of the run under way."""


def honorees_par(bilan: Bilan, exigences: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The scenarios that honoured each of these statements, () for none: what a report shows beside them."""
    return {e: tuple(bilan.honorees.get(e, ())) for e in exigences}
