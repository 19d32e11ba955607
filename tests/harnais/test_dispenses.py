"""Tags that do not apply to a target, and known bugs that turn red when they are mended."""

from __future__ import annotations

import pytest

from tests.harnais.projet import FEATURE, Projet

SUITE = """
[[sans_objet]]
etiquette = "@agent"
raison = "l'agent n'agit pas en recette"
[[bogue_connu]]
etiquette = "fumee"
ticket = "RECETTE-12"
raison = "le titre est faux"
[[bogue_connu]]
scenario = "Le bouton demandé doit exister [Valider & continuer]"
ticket = "RECETTE-13"
raison = "le bouton manque"
"""


def test_ce_qui_ne_vaut_pas_et_ce_qui_est_connu(projet: Projet) -> None:
    feature = FEATURE.replace("  @hors_guide\n  Scénario: La page porte son", "  @agent\n  Scénario: La page porte son")
    projet.feature(
        feature.replace("  @hors_guide\n  Scénario: La page porte un", "  @fumee\n  Scénario: La page porte un")
    )
    projet.profil(suite=SUITE)
    joue = projet.jouer()
    joue.assert_outcomes(skipped=1, xfailed=1, failed=4)
    sans_objet = projet.scenario("La page porte son titre")
    assert sans_objet["etat"] == "ignore"
    assert (
        sans_objet["message"] == "sans objet pour la cible « Cible d'essai » (@agent) : l'agent n'agit pas en recette"
    )
    connu = projet.scenario("La page porte un autre titre")
    assert (connu["etat"], connu["message"]) == ("ignore", "bogue connu RECETTE-12 : le titre est faux")
    corriges = [
        fiche
        for fiche in projet.resultats()["scenarios"]
        if fiche["message"].startswith(
            "bogue connu corrigé (RECETTE-13) : ce scénario réussit ; retirer [[bogue_connu]]"
        )
    ]
    assert [(fiche["etat"], fiche["exemple"]) for fiche in corriges] == [("echoue", {"bouton": "Valider & continuer"})]
    assert "scenario = « Le bouton demandé doit exister [Valider & continuer] » du profil" in joue.stdout.str()
    assert "RECETTE-12" in (projet.sortie / "rapport.html").read_text(encoding="utf-8")
    assert "RECETTE-12" in (projet.sortie / "junit.xml").read_text(encoding="utf-8")


def test_une_etiquette_ou_un_scenario_inconnus_arretent_le_passage(projet: Projet) -> None:
    projet.profil(
        suite=SUITE.replace("@agent", "agents").replace("Le bouton demandé doit exister [", "Le bouton doit exister [")
    )
    joue = projet.jouer()
    assert joue.ret == pytest.ExitCode.USAGE_ERROR
    dit = joue.stderr.str()
    assert "[[sans_objet]] n° 1, etiquette = « agents » : aucune étiquette de ce nom ; au plus près : « @agent »" in dit
    assert "[[bogue_connu]] n° 2, scenario = « Le bouton doit exister [Valider & continuer] » : aucun scénario" in dit
    assert "au plus près : « Le bouton demandé doit exister »" in dit
    assert "Traceback" not in dit
