"""The exit code of a run says what went wrong; a target lost on the way is told once."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from steps.harnais.codes import CLE_CODE, SENS, Code, conclure, le_plus_grave
from tests.harnais.projet import Projet

TUEUR = """

@when("la cible s'arrête")
def _(scene):
    scene.cible.pilotage.appeler("POST", "arret")
"""
SCENARIO = """
  @hors_guide
  Scénario: Numéro {rang}
    Quand {geste}
    Alors la page s'intitule « Mon espace »
"""
AVANT, APRES = 2, 20


@pytest.mark.parametrize("parallele", [(), ("-n", "2")], ids=["seul", "n2"])
def test_une_cible_perdue_en_route_est_dite_une_fois(projet: Projet, parallele: tuple[str, ...]) -> None:
    conftest = projet.racine / "conftest.py"
    conftest.write_text(conftest.read_text("utf-8") + TUEUR, encoding="utf-8")
    gestes = ["l'usager clique sur « Valider & continuer »"] * (AVANT + 1 + APRES)
    gestes[AVANT] = "la cible s'arrête"
    corps = "".join(SCENARIO.format(rang=rang, geste=geste) for rang, geste in enumerate(gestes))
    contexte = "# language: fr\nFonctionnalité: Panne\n  Contexte:\n    Étant donné un usager connu\n"
    projet.feature(contexte + corps, "essai/panne.feature")
    resultat = projet.jouer("features/essai/panne.feature", "-p", "no:randomly", *parallele)
    assert resultat.ret == Code.INJOIGNABLE
    texte = resultat.stdout.str()
    assert "Traceback" not in texte
    assert texte.count("Interrupted: cible injoignable en cours de passage") == 1
    assert "code 3 : cible injoignable" in texte
    lus = projet.resultats()
    echoues = [s for s in lus["scenarios"] if s["etat"] == "echoue"]
    assert 1 <= len(echoues) <= 1 + len(parallele)
    assert all(s["message"].startswith("cible injoignable en cours de passage : cible") for s in echoues)
    assert all(s["trace"] == "" for s in echoues)
    assert len(lus["scenarios"]) < len(gestes)
    assert lus["code"] == Code.INJOIGNABLE
    assert len(lus["non_joues"]) == len(gestes) - len(lus["scenarios"])
    assert f"{len(lus['non_joues'])} scénarios non joués" in texte


def test_un_fichier_absent_est_nomme_avec_des_travailleurs_aussi(projet: Projet) -> None:
    projet.feature("# language: fr\nFonctionnalité: Une\n", "essai/suivi.feature")
    resultat = projet.jouer("features/essai/suivis.feature", "-n", "2")
    assert resultat.ret == Code.USAGE
    attendu = "« features/essai/suivis.feature » n'existe pas ; voulait-on dire « features/essai/suivi.feature » ?"
    assert attendu in resultat.stderr.str()


def test_rien_de_choisi_avec_des_travailleurs(projet: Projet) -> None:
    assert projet.jouer("-k", "inexistant", "-n", "2").ret == Code.RIEN


@pytest.mark.parametrize(
    ("de_pytest", "voulu", "attendu"),
    [
        (pytest.ExitCode.INTERNAL_ERROR, None, Code.INTERNE),
        (pytest.ExitCode.INTERRUPTED, Code.INJOIGNABLE, Code.INJOIGNABLE),
        (pytest.ExitCode.TESTS_FAILED, None, Code.ECHEC),
        (pytest.ExitCode.USAGE_ERROR, None, Code.USAGE),
        (pytest.ExitCode.OK, None, Code.REUSSI),
    ],
)
def test_l_erreur_interne_de_pytest_ne_passe_pas_pour_une_cible_injoignable(
    de_pytest: pytest.ExitCode, voulu: Code | None, attendu: Code
) -> None:
    cachette = pytest.Stash()
    if voulu is not None:
        cachette[CLE_CODE] = voulu
    session = cast(Any, SimpleNamespace(config=SimpleNamespace(stash=cachette), exitstatus=de_pytest))
    conclure(session)
    assert session.exitstatus == attendu


@pytest.mark.parametrize(
    ("codes", "attendu"),
    [
        ((0, 0), Code.REUSSI),
        ((0, 1), Code.ECHEC),
        ((1, 3, 0), Code.INJOIGNABLE),
        ((2, 1), Code.INCOMPLET),
        ((5, 0), Code.REUSSI),
        ((5,), Code.RIEN),
        ((137, 1), Code.INTERNE),
        ((), Code.REUSSI),
    ],
)
def test_le_plus_grave_decide(codes: tuple[int, ...], attendu: Code) -> None:
    assert le_plus_grave(*codes) is attendu


def test_chaque_code_a_un_sens_et_se_lit_dans_la_documentation() -> None:
    doc = (Path(__file__).resolve().parents[2] / "docs" / "rapports.md").read_text("utf-8")
    assert set(SENS) == set(Code)
    assert [c for c in Code if f"| {c.value} |" not in doc] == []
