"""The gate within pytest: what is played, whatever the selection, alone or spread over workers."""

from __future__ import annotations

from pathlib import Path

import pytest

from steps.garde.resultats import lire
from tests.garde.projet import EN_REGLE, Projet, creer

PLAN = """\
# language: fr
@ASE
Fonctionnalité: Plan

  Règle: Les boutons

    @cas1
    Plan du scénario: Un bouton répond
      Étant donné un usager
      Quand il clique sur « <bouton> »
      Alors la page porte « <texte> »

      Exemples:
        | bouton | texte  |
        | Créer  | Été    |
        | Ôter   | a::b   |

      @navigateur @cas2
      Exemples:
        | bouton | texte |
        | Voir   | Vu    |

    @horloge
    Scénario: Une date
      Étant donné un usager
      Alors la page porte « il y a 10 jours »
"""

FAUTIF = """\
# language: fr
Fonctionnalité: Fautif

  Scénario: Vide
"""


@pytest.fixture
def projet(tmp_path: Path) -> Projet:
    projet = creer(tmp_path)
    projet.feature("accueil", EN_REGLE)
    projet.feature("plan", PLAN)
    return projet


def _noms(sortie: str) -> list[str]:
    return [ligne.partition("::")[2] for ligne in sortie.splitlines() if ".feature::" in ligne]


def test_un_dossier_de_features_se_joue_seul(projet: Projet) -> None:
    passage = projet.jouer("features/ase", "-v")
    assert passage.code == 0, passage.sortie
    for nom in (
        "features/ase/accueil.feature::L'accueil se lit PASSED",
        "features/ase/plan.feature::Un bouton répond[Créer-Été] PASSED",
        "features/ase/plan.feature::Un bouton répond[Ôter-a:b] PASSED",
        "features/ase/plan.feature::Un bouton répond[Voir-Vu] PASSED",
        "features/ase/plan.feature::Une date PASSED",
    ):
        assert nom in passage.sortie


@pytest.mark.parametrize(
    ("arguments", "attendus"),
    [
        (["features/ase/plan.feature:15"], ["Un bouton répond[Créer-Été]"]),
        (["features/ase/plan.feature:15:23"], ["Un bouton répond[Créer-Été]", "Une date"]),
        (
            ["features/ase/plan.feature:15", "features/ase/plan.feature:24"],
            ["Un bouton répond[Créer-Été]", "Une date"],
        ),
        (
            ["features/ase/plan.feature:9"],
            ["Un bouton répond[Créer-Été]", "Un bouton répond[Ôter-a:b]", "Un bouton répond[Voir-Vu]"],
        ),
        (["features/ase/plan.feature:24", "features/ase/accueil.feature"], ["Une date", "L'accueil se lit"]),
        (["-k", "accueil", "features"], ["L'accueil se lit"]),
        (
            ["-m", "cas1 and not navigateur", "features"],
            ["Un bouton répond[Créer-Été]", "Un bouton répond[Ôter-a:b]"],
        ),
        (["-m", "ASE-001"], ["L'accueil se lit"]),
        (["features/ase/plan.feature::Une date"], ["Une date"]),
        (["features/ase/plan.feature::Un bouton répond[Créer-Été]"], ["Un bouton répond[Créer-Été]"]),
    ],
)
def test_selection(projet: Projet, arguments: list[str], attendus: list[str]) -> None:
    passage = projet.jouer("--collect-only", "-q", *arguments)
    assert _noms(passage.sortie) == attendus, passage.sortie


def test_un_nom_a_colonnes_se_lit_avec_ses_valeurs(projet: Projet) -> None:
    projet.feature("plan", PLAN.replace("Un bouton répond", "« <bouton> » répond"))
    noms = _noms(projet.jouer("--collect-only", "-q", "-m", "cas1").sortie)
    assert noms == ["« Créer » répond[Été]", "« Ôter » répond[a:b]", "« Voir » répond[Vu]"]


def test_une_ligne_sans_scenario_est_dite(projet: Projet) -> None:
    passage = projet.jouer("features/ase/plan.feature:3")
    assert passage.code == pytest.ExitCode.USAGE_ERROR
    assert "features/ase/plan.feature:3: aucun scénario à cette ligne" in passage.sortie
    assert "les scénarios du fichier : l. 8 « Un bouton répond », l. 24 « Une date »" in passage.sortie


def test_une_exigence_inconnue_de_m_est_dite(projet: Projet) -> None:
    passage = projet.jouer("-m", "ASE and ASE-042")
    assert passage.code == pytest.ExitCode.USAGE_ERROR
    assert "« ASE-042 » n'est d'aucun référentiel ; au plus près : ASE-00" in passage.sortie


def test_un_fichier_hors_de_features_n_est_pas_joue_sans_garde(projet: Projet) -> None:
    projet.ecrire("ailleurs/vide.feature", FAUTIF)
    passage = projet.jouer(".")
    assert passage.code == pytest.ExitCode.INTERRUPTED
    assert "vide.feature : la garde n'a pas lu ce fichier" in passage.sortie
    assert "ailleurs/vide.feature:4: « Scénario: Vide » : scénario sans étape" in projet.jouer("ailleurs").sortie


def test_l_ordre_au_hasard_ne_derange_pas(projet: Projet) -> None:
    passage = projet.jouer("-p", "pytest_randomly", "-n", "2", "--junitxml=junit.xml")
    assert passage.code == 0, passage.sortie
    assert "Using --randomly-seed" in passage.sortie
    assert "5 passed" in passage.sortie
    assert "Un bouton répond[Ôter-a:b]" in (projet.dossier / "junit.xml").read_text(encoding="utf-8")


def test_depuis_un_sous_dossier(projet: Projet) -> None:
    passage = projet.jouer("plan.feature:24", "-q", depuis="features/ase")
    assert passage.code == 0
    assert "1 passed" in passage.sortie


def test_navigateur_ne_se_joue_pas_sans_navigateur(projet: Projet) -> None:
    passage = projet.jouer("--pilote", "http", "-rs", "-q")
    assert passage.code == 0
    assert "4 passed, 1 skipped" in passage.sortie
    assert "plan.feature:21: @navigateur : ne se joue qu'avec --pilote navigateur" in passage.sortie


@pytest.mark.parametrize(
    "arguments",
    [
        ["features/ase/accueil.feature"],
        ["features/ase/accueil.feature:6"],
        ["-k", "accueil"],
        ["-m", "ASE-001"],
        ["--collect-only"],
        ["."],
        ["-n", "2"],
    ],
)
def test_un_seul_fichier_fautif_arrete_tout(projet: Projet, arguments: list[str]) -> None:
    projet.feature("fautif", FAUTIF)
    passage = projet.jouer(*arguments)
    assert passage.code == pytest.ExitCode.USAGE_ERROR, passage.sortie
    assert passage.sortie.count("features/ase/fautif.feature:4: « Scénario: Vide » : scénario sans étape") == 1
    for bruit in ("Traceback", "crashed", "INTERNALERROR", "passed"):
        assert bruit not in passage.sortie


def test_les_ouvriers_jouent_et_le_bilan_revient(projet: Projet) -> None:
    passage = projet.jouer("-n", "2", "-q")
    assert passage.code == 0, passage.sortie
    assert "5 passed" in passage.sortie
    resultats = lire(projet.dossier / "reports/out/honneur.json")
    honorees = [r.scenario for r in resultats if r.honore("ASE-001")]
    assert honorees == ["features/ase/accueil.feature::L'accueil se lit"]


def test_une_definition_inutile_est_refusee(projet: Projet) -> None:
    phrases = projet.dossier / "phrases_essai.py"
    ajout = '\n\n@when("personne ne dit cela")\ndef _():\n    pass\n'
    phrases.write_text(phrases.read_text(encoding="utf-8") + ajout, encoding="utf-8")
    passage = projet.jouer("-k", "accueil")
    assert passage.code == pytest.ExitCode.USAGE_ERROR
    assert "« Quand personne ne dit cela » : définition d'étape qu'aucun scénario n'utilise" in passage.sortie


def test_les_tests_sans_feature_ne_passent_pas_par_la_garde(projet: Projet) -> None:
    projet.feature("fautif", FAUTIF)
    projet.ecrire("tests/test_rien.py", "def test_rien():\n    pass\n")
    assert projet.jouer("tests", "-q").code == 0


def test_deux_fonctionnalites_de_meme_nom(projet: Projet) -> None:
    projet.feature("copie", EN_REGLE.replace("L'accueil se lit", "Autre"))
    assert "même nom que la fonctionnalité de accueil.feature:3" in projet.jouer().sortie


def test_un_fichier_que_personne_ne_jouerait(projet: Projet) -> None:
    projet.ecrire("features/ase/oublie.feature.txt", EN_REGLE)
    assert "features/ase/oublie.feature.txt:1: ce fichier n'est pas joué" in projet.jouer().sortie


def test_un_alors_qui_ne_verifie_rien_echoue(projet: Projet) -> None:
    phrases = projet.dossier / "phrases_essai.py"
    texte = phrases.read_text(encoding="utf-8")
    ajout = '\n\n@then("tout va bien")\ndef _(carnet):\n    carnet.usage("ecran", "page", [])\n'
    phrases.write_text(texte + ajout, encoding="utf-8")
    projet.feature("creux", EN_REGLE.replace("Accueil", "Creux").replace("    Alors", "    Alors tout va bien\n    Et"))
    passage = projet.jouer("features/ase/creux.feature")
    assert passage.code == pytest.ExitCode.TESTS_FAILED
    assert "l. 9 « Alors tout va bien » : cette étape n'a rien vérifié" in passage.sortie


def test_un_et_apres_alors_doit_verifier_aussi(projet: Projet) -> None:
    phrases = projet.dossier / "phrases_essai.py"
    texte = phrases.read_text(encoding="utf-8")
    phrases.write_text(texte + '\n\n@then("tout va bien")\ndef _():\n    pass\n', encoding="utf-8")
    projet.feature("creux", EN_REGLE.replace("Accueil", "Creux") + "    Et tout va bien\n")
    assert "l. 10 « Et tout va bien » : cette étape n'a rien vérifié" in projet.jouer("-k", "creux").sortie


def test_rien_observe_sur_la_cible(projet: Projet) -> None:
    projet.feature("seul", "# language: fr\nFonctionnalité: Seul\n\nScénario: Seul\n  Alors la page porte « x »\n")
    assert "rien n'a été observé sur la cible" in projet.jouer("-k", "seul").sortie


def test_une_exigence_non_honoree_fait_echouer(projet: Projet) -> None:
    projet.feature("accueil", EN_REGLE.replace("Retour à l'accueil", "Accueil"))
    passage = projet.jouer("-k", "accueil", "-n", "2")
    assert passage.code == pytest.ExitCode.TESTS_FAILED
    assert "ASE-001 n'est pas honorée : « Retour à l'accueil » n'a été ni utilisé ni vérifié" in passage.sortie
