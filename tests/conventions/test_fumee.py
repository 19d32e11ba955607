"""The smoke set touches every guide and phase, stays short, and keeps something for a target without agent or clock."""

from __future__ import annotations

import json

import pytest

from steps.garde.examen import fichiers_du_passage
from steps.garde.modele import ScenarioLu
from steps.garde.referentiel import FEATURES, guides, registre
from tests.conventions.sources import RACINE

BESOINS = {"agent", "horloge", "pannes", "simulateur", "navigateur"}
SECONDES = 30
"""What the smoke set may take on the driver without browser, with one worker, by the recorded durations."""


def etiquettes(scenario: ScenarioLu) -> set[str]:
    return {e.nom for e in (*scenario.etiquettes, *(x for exemple in scenario.exemples for x in exemple.etiquettes))}


def fumee() -> list[tuple[str, ScenarioLu]]:
    """The smoke scenarios, each with its file from the root."""
    return [
        (fichier.chemin.relative_to(FEATURES.parent).as_posix(), scenario)
        for fichier in fichiers_du_passage([FEATURES])
        for scenario in fichier.scenarios
        if "fumee" in etiquettes(scenario)
    ]


@pytest.mark.parametrize("guide", guides())
def test_chaque_phase_d_un_guide_a_son_essai_court(guide: str) -> None:
    courts = [scenario for chemin, scenario in fumee() if not chemin.endswith("/parcours.feature")]
    phases = {e.id: e.phase for e in registre().values() if e.guide == guide}
    touchees = {phases[nom] for scenario in courts for nom in etiquettes(scenario) if nom in phases}
    assert sorted(set(phases.values()) - touchees) == []


@pytest.mark.parametrize("guide", guides())
def test_sans_agent_ni_horloge_il_reste_de_quoi_essayer(guide: str) -> None:
    sobres = [s for chemin, s in fumee() if f"/{guide.lower()}/" in chemin and not etiquettes(s) & BESOINS]
    assert len(sobres) >= 5


def test_l_essai_court_est_court() -> None:
    mesures = json.loads((RACINE / "fixtures" / "durees.json").read_text("utf-8"))["pilotes"]["http"]
    duree = sum(mesures.get(chemin, 0.2) * max(1, len(scenario.exemples)) for chemin, scenario in fumee())
    assert duree < SECONDES
