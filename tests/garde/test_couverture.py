"""The matrix and its account: runs add up, stale results are told, what is missing is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from steps.garde.couverture import main, phases
from steps.garde.matrice import Ligne, matrice, porteurs
from steps.garde.resultats import Resultat, ajouter, lire, tous
from tests.garde.projet import EN_REGLE, Projet, creer

ACCUEIL = "features/ase/accueil.feature::L'accueil se lit"
VARIANTE = """\
[[hors_test]]
id = "ASE-003"
nature = "variante_de_capture"
raison = "une autre capture du même écran"
satisfait_par = "ASE-001"
"""


@pytest.fixture
def projet(tmp_path: Path) -> Projet:
    projet = creer(tmp_path)
    projet.feature("accueil", EN_REGLE)
    return projet


@pytest.fixture
def features(projet: Projet) -> Path:
    return projet.dossier / "features"


def resultat(features: Path, pilote: str = "http", jour: int = 1, **autres: object) -> Resultat:
    (porteur,) = porteurs(features)
    base = Resultat(
        ACCUEIL, pilote, "", f"2026-11-{jour:02}T10:00:00.000+01:00", "reussi", porteur.empreinte, {"ASE-001": []}
    )
    return replace(base, **autres)  # type: ignore[arg-type]


def lignes(features: Path) -> Sequence[Ligne]:
    return matrice("ASE", features, porteurs(features), tous([features.parent / "reports" / "out"]))


def etats(features: Path) -> list[str]:
    return [ligne.etat for ligne in lignes(features)]


def noter(features: Path, partie: str, *resultats: Resultat) -> None:
    ajouter(features.parent / "reports" / "out" / partie / "honneur.json", resultats)


def test_les_phases_d_un_guide(features: Path) -> None:
    assert [(p.nom, p.couvertes, p.manquantes) for p in phases("ASE", features)] == [
        ("acces", ("ASE-001",), ("ASE-002",)),
        ("depot", (), ("ASE-003",)),
    ]


def test_sans_passage_une_exigence_etiquetee_n_est_pas_verifiee(features: Path) -> None:
    assert etats(features) == ["jamais", "manquante", "manquante"]


def test_une_exigence_dit_ses_scenarios_et_ou_ils_sont(features: Path) -> None:
    ((porteur, verdicts),) = lignes(features)[0].scenarios
    assert (porteur.chemin, porteur.ligne, porteur.nom) == ("features/ase/accueil.feature", 6, "L'accueil se lit")
    assert verdicts == ()


def test_un_passage_plus_petit_n_efface_rien(features: Path) -> None:
    noter(features, "", resultat(features))
    noter(features, "", resultat(features, jour=2, scenario="features/ase/autre.feature::Autre"))
    assert len(lire(features.parent / "reports/out/honneur.json")) == 2
    assert etats(features)[0] == "honoree"


def test_verifiee_par_le_navigateur_seul_elle_est_verifiee(features: Path) -> None:
    noter(features, "http", resultat(features, jour=2, etat="ignore", exigences={}))
    noter(features, "navigateur", resultat(features, "navigateur"))
    assert etats(features)[0] == "honoree"
    (_, verdicts) = lignes(features)[0].scenarios[0]
    assert {v.voie: v.verdict for v in verdicts} == {"http": "ignore", "navigateur": "honoree"}


@pytest.mark.parametrize(
    ("jours", "etat"), [((1, 2), "echec"), ((2, 1), "honoree")], ids=["échec après", "échec avant"]
)
def test_le_dernier_resultat_d_un_pilote_l_emporte_ou_qu_il_soit_ecrit(
    features: Path, jours: tuple[int, int], etat: str
) -> None:
    noter(features, "http", resultat(features, jour=jours[0]))
    noter(features, "", resultat(features, jour=jours[1], etat="echoue", exigences={"ASE-001": ["Valider"]}))
    assert etats(features)[0] == etat


def test_un_echec_au_navigateur_ne_se_cache_pas_derriere_une_reussite(features: Path) -> None:
    noter(features, "http", resultat(features))
    noter(features, "navigateur", resultat(features, "navigateur", etat="echoue", exigences={}))
    assert etats(features)[0] == "echec"


def test_un_scenario_change_depuis_est_a_rejouer(projet: Projet, features: Path) -> None:
    noter(features, "http", resultat(features))
    projet.feature("accueil", EN_REGLE.replace("la page porte «", "la page porte  «"))
    assert etats(features)[0] == "perime"


def test_un_autre_scenario_ou_une_etiquette_ne_perime_rien(projet: Projet, features: Path) -> None:
    noter(features, "http", resultat(features))
    ajout = "\n  Scénario: Un autre\n    Étant donné un usager\n    Alors la page porte « Autre »\n"
    projet.feature("accueil", EN_REGLE.replace("  @ASE-001", "  @ASE-001 @ASE-002") + ajout)
    assert etats(features) == ["honoree", "perime", "manquante"]


def test_un_processus_mort_est_un_echec(features: Path) -> None:
    noter(features, "http", resultat(features, etat="echoue", empreinte="", exigences={}))
    assert etats(features)[0] == "echec"


def test_une_exigence_listee_dit_sa_nature(projet: Projet, features: Path) -> None:
    projet.ecrire("features/ase/hors_test.toml", VARIANTE)
    assert etats(features)[2] == "variante_de_capture"


def test_chaque_ligne_d_exemples_est_un_scenario(projet: Projet, features: Path) -> None:
    plan = EN_REGLE.replace("Scénario:", "Plan du scénario:").replace("« Valider »", "« <bouton> »")
    projet.feature("accueil", plan + "\n    Exemples:\n      | bouton |\n      | Valider |\n      | Autre |\n")
    assert [(p.nom, p.ligne) for p in porteurs(features)] == [
        ("L'accueil se lit[Valider]", 13),
        ("L'accueil se lit[Autre]", 14),
    ]


def test_ce_qui_se_joue_est_ce_que_la_matrice_attend(projet: Projet, features: Path) -> None:
    """The node ids of pytest and those computed from the feature files are the same."""
    assert projet.jouer("-q").code == 0
    assert etats(features)[0] == "honoree"


def test_un_passage_ecrit_dans_son_dossier_de_rapports(projet: Projet, features: Path) -> None:
    assert projet.jouer("-q", "--pilote", "http", "--rapports", "reports/out/http").code == 0
    ((_, (verdict,)),) = lignes(features)[0].scenarios
    assert (verdict.voie, verdict.dossier) == ("http", features.parent / "reports/out/http")


def test_un_passage_aux_regles_cassees_expres_ne_compte_pas(projet: Projet, features: Path) -> None:
    assert projet.jouer("-q", "--defaut", "lien_48h").code == 0
    assert etats(features)[0] == "jamais"


def test_une_exigence_refusee_est_en_echec(projet: Projet, features: Path) -> None:
    projet.feature("accueil", EN_REGLE.replace("« Valider »", "« Autre »"))
    passage = projet.jouer("-q")
    assert passage.code == pytest.ExitCode.TESTS_FAILED
    assert "ASE-001 n'est pas honorée : « Valider » n'a été ni utilisé ni vérifié" in passage.sortie
    ((_, (verdict,)),) = lignes(features)[0].scenarios
    assert (verdict.verdict, verdict.manque) == ("echec", ("Valider",))


def test_le_compte_imprime(features: Path, capsys: pytest.CaptureFixture[str]) -> None:
    noter(features, "http", resultat(features))
    assert main(["--features", str(features)]) == 1
    sortie = capsys.readouterr().out
    rangs = {ligne.split()[0]: ligne.split()[1:] for ligne in sortie.splitlines() if ligne.startswith("  ")}
    assert rangs["acces"] == ["1", "·", "·", "1", "1", "·", "·", "·"]
    assert rangs["total"] == ["1", "·", "·", "2", "1", "·", "·", "·", "sur", "3"]
    assert "manquent : ASE-002 ASE-003" in sortie
    assert "derniers résultats : 1 scénarios par http (le dernier le 01/11/2026 à 10:00)" in sortie


def test_un_guide_inconnu(features: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["XYZ", "--features", str(features)])
    assert "guide inconnu : XYZ ; il y a ASE" in capsys.readouterr().err


@pytest.mark.parametrize("contenu", ["", "{", '{"version": 1}', '{"version": 2, "resultats": [{"scenario": "x"}]}'])
def test_un_fichier_de_resultats_illisible_ne_dit_rien(tmp_path: Path, contenu: str) -> None:
    fichier = tmp_path / "honneur.json"
    fichier.write_text(contenu, encoding="utf-8")
    assert lire(fichier) == ()
