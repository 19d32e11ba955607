"""Whole runs of a small project: what is started, played, skipped, refused and left behind."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.harnais.projet import FEATURE, Projet

UN = "features/essai/espace.feature:10"


def scenario(feature: str, corps: str) -> str:
    return feature.partition("  @hors_guide")[0] + corps


def test_un_test_ordinaire_ne_demarre_rien(projet: Projet) -> None:
    projet.profil(commande=["/nulle/part"])
    projet.pytester.makepyfile(test_ordinaire="def test_un():\n    assert True\n")
    resultat = projet.pytester.runpytest_subprocess("test_ordinaire.py", "--cible", "cible.toml", timeout=60)
    resultat.assert_outcomes(passed=1)
    assert not projet.sortie.exists()
    resultat.stdout.no_fnmatch_line("*parcours :*")


def test_lister_les_scenarios_ne_demarre_rien(projet: Projet) -> None:
    projet.profil(commande=["/nulle/part"])
    resultat = projet.jouer("--collect-only", "-q")
    assert resultat.ret == 0
    assert not projet.sortie.exists()


def test_un_scenario_reussi_ferme_ce_qu_il_a_ouvert(projet: Projet) -> None:
    (projet.racine / "temoin.py").write_text(
        "import atexit, json\nfrom tests.harnais import faux\n"
        "atexit.register(lambda: open('fermes', 'w').write(str(faux.EcranHttp.fermes)))\n"
    )
    resultat = projet.jouer(UN, "-p", "temoin")
    resultat.assert_outcomes(passed=1)
    assert (projet.racine / "fermes").read_text() == "1"
    restes = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    assert str(projet.racine) not in restes
    assert projet.resultats()["comptes"] == {"reussi": 1, "echoue": 0, "ignore": 0}


@pytest.mark.parametrize("paralle", [(), ("-n", "2")])
def test_une_cible_injoignable_est_dite_une_fois(projet: Projet, paralle: tuple[str, ...]) -> None:
    projet.profil(commande=["{python}", "-m", "tests.harnais.faux", "--echec", "base illisible"])
    resultat = projet.jouer(*paralle)
    assert resultat.ret == 3
    texte = resultat.stdout.str()
    assert texte.count("cible injoignable : cible « Cible d'essai » : arrêté aussitôt") == 1
    assert "base illisible" in texte
    assert "vérifier [lancement] commande" in texte
    assert "Traceback" not in texte


def test_une_adresse_ou_rien_n_ecoute(projet: Projet) -> None:
    projet.profil(cible='adresse = "http://127.0.0.1:9/"', suite='adresse = "http://127.0.0.1:9/pilotage"')
    resultat = projet.jouer()
    assert resultat.ret == 3
    resultat.stdout.fnmatch_lines(["*cible « Cible d'essai » injoignable : GET http://127.0.0.1:9/pilotage/sante*"])


def test_sans_navigateur_une_seule_phrase_dit_que_faire(projet: Projet) -> None:
    conftest = (projet.racine / "conftest.py").read_text()
    remplace = "\nfrom steps.drivers.navigateur import chromium\nchromium.trouver = lambda *_: None\n"
    (projet.racine / "conftest.py").write_text(conftest + remplace)
    resultat = projet.pytester.runpytest_subprocess("features", "--cible", "cible.toml", timeout=60)
    assert resultat.ret == pytest.ExitCode.USAGE_ERROR
    assert resultat.stderr.str().count("aucun navigateur trouvé ; installer chromium-headless-shell") == 1
    assert "--pilote http" in resultat.stderr.str()


def test_un_profil_fautif_arrete_tout_de_suite(projet: Projet) -> None:
    projet.profil(suite="delais = 3\n[ecran]\ndelai = 0")
    resultat = projet.jouer()
    assert resultat.ret == pytest.ExitCode.USAGE_ERROR
    erreurs = resultat.stderr.str()
    assert "[pilotage] delais : clé inconnue ; voulait-on dire « delai » ?" in erreurs
    assert "[ecran] delai = 0 ; attendu un nombre de secondes" in erreurs
    assert "Traceback" not in erreurs


def test_un_port_absent_dispense_avec_la_raison_du_profil(projet: Projet) -> None:
    projet.profil(suite='[absents]\nagent = "pas de back office en recette"')
    resultat = projet.jouer()
    resultat.assert_outcomes(passed=2, failed=3, skipped=1)
    fiche = projet.scenario("La page porte un autre titre")
    assert fiche["etat"] == "ignore"
    assert fiche["message"] == "cible « Cible d'essai », port agent absent : pas de back office en recette"
    assert [pas["etat"] for pas in fiche["pas"]] == ["reussi", "reussi", "ignore", "non_joue", "non_joue"]
    assert fiche["preuves"] is None


def test_une_etiquette_de_port_dispense_avant_de_jouer(projet: Projet) -> None:
    projet.feature(
        FEATURE.replace(
            "  @hors_guide\n  Scénario: La page porte son",
            "  @hors_guide @agent\n  Scénario: La page porte son",
        )
    )
    projet.profil(suite='[absents]\nagent = "à la main"')
    projet.jouer(UN).assert_outcomes(skipped=1)
    assert {pas["etat"] for pas in projet.scenario("La page porte son titre")["pas"]} == {"non_joue"}


def test_un_scenario_propre_au_simulateur_ne_se_joue_que_la(projet: Projet) -> None:
    projet.feature(
        FEATURE.replace("  @hors_guide\n  Scénario: La page porte son", "  @simulateur\n  Scénario: La page porte son")
    )
    projet.jouer(UN).assert_outcomes(skipped=1)
    projet.profil()
    texte = (projet.racine / "cible.toml").read_text().replace("[cible]", "[cible]\nsimulateur = true")
    (projet.racine / "cible.toml").write_text(texte)
    projet.jouer(UN).assert_outcomes(passed=1)


def test_la_commande_imprimee_rejoue_le_scenario_et_ses_personnes(projet: Projet) -> None:
    premier = projet.jouer("--graine", "41")
    avant = projet.scenario("La page porte un autre titre")["preuves"]
    commande = re.search(r"Rejouer : (.*espace\.feature:15.*)", premier.stdout.str())
    assert commande is not None
    assert commande[1] == avant["commande"]
    rejoue = projet.pytester.run("sh", "-c", commande[1].replace("python", sys.executable, 1), timeout=60)
    rejoue.assert_outcomes(failed=1)
    apres = projet.scenario("La page porte un autre titre")["preuves"]
    sans_adresse = [[{**u, "email": ""} for u in preuves["usagers"]] for preuves in (avant, apres)]
    assert sans_adresse[0] == sans_adresse[1]
    assert avant["usagers"][0]["email"] != apres["usagers"][0]["email"]


def test_la_graine_est_tiree_et_dite(projet: Projet) -> None:
    graines = [re.search(r"graine (\d+)", projet.jouer(UN).stdout.str()) for _ in range(2)]
    assert all(graines)
    assert len({g[1] for g in graines if g}) == 2


def test_une_capture_impossible_ne_cache_pas_l_echec(projet: Projet) -> None:
    conftest = (projet.racine / "conftest.py").read_text()
    (projet.racine / "conftest.py").write_text(
        conftest + "\ndef _casse(self): raise OSError('écran éteint')\nfaux.EcranHttp.preuve = _casse\n"
    )
    projet.jouer("features/essai/espace.feature:15").assert_outcomes(failed=1)
    fiche = projet.scenario("La page porte un autre titre")
    assert fiche["message"] == "titre : attendu « Ton espace », observé « Mon espace »"
    assert fiche["preuves"]["manques"] == ["l'écran : écran éteint"]
