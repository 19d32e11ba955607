"""The reports of real runs: evidence under the failing line, JUnit, the same content in parallel."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import lxml.etree
import lxml.html
import pytest

from tests.harnais.projet import Projet

ADRESSE = re.compile(r"qa\+[0-9a-f]{8}-|127\.0\.0\.1:\d+|/bac/b\d+/|0x[0-9a-f]+")


def page(projet: Projet) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring((projet.sortie / "rapport.html").read_text(encoding="utf-8"))


def scenario(racine: lxml.html.HtmlElement, nom: str) -> lxml.html.HtmlElement:
    return next(s for s in racine.cssselect("details.scenario") if s.cssselect("summary .nom")[0].text == nom)


def texte(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def stable(valeur: Any) -> Any:
    """What a run wrote, without what no two runs share: addresses, ports, order of the bacs, durations."""
    if isinstance(valeur, dict):
        return {c: stable(v) for c, v in valeur.items() if c not in ("duree", "le", "recu_le")}
    if isinstance(valeur, list):
        return [stable(v) for v in valeur]
    return ADRESSE.sub("…", valeur) if isinstance(valeur, str) else valeur


@pytest.fixture
def joue(projet: Projet) -> Projet:
    projet.jouer("--graine", "7").assert_outcomes(passed=2, failed=4)
    return projet


def test_les_preuves_sont_sous_la_ligne_qui_echoue(joue: Projet) -> None:
    fautif = scenario(page(joue), "La page porte un autre titre")
    assert "open" in fautif.attrib
    lignes = fautif.cssselect("ol.pas > li")
    assert [ligne.get("class") for ligne in lignes] == ["reussi", "reussi", "reussi", "echoue", "non_joue"]
    (echouee,) = fautif.cssselect("ol.pas > li.echoue")
    assert texte(echouee.cssselect(".ligne p")[0]).startswith("Alors la page s'intitule « Ton espace »")
    assert fautif.cssselect(".echec") == echouee.cssselect(".echec")
    dit = texte(echouee)
    assert "titre : attendu « Ton espace », observé « Mon espace »" in dit
    (constat,) = echouee.cssselect(".liste-constats li")
    assert [texte(cite) for cite in constat.cssselect(".cite")] == ["Ton espace", "Mon espace"]
    assert str(echouee.cssselect("figure img")[0].get("src")).startswith("data:image/png;base64,")
    assert texte(echouee.cssselect(".texte pre")[0]) == "Mon espace Valider & continuer"
    assert "Création de votre compte" in texte(echouee.cssselect(".courriel")[0])
    assert "votre compte est prêt." in texte(echouee.cssselect(".courriel pre")[0])
    assert texte(echouee.cssselect(".actes li")[0]) == "Décision défavorable sur 1"
    assert "compte créé" in texte(echouee.cssselect(".journal td")[1])
    assert '"numero_etranger"' in texte(echouee.cssselect(".usagers pre")[0])
    commande = texte(echouee.cssselect(".rejouer code")[0])
    assert commande.endswith("features/essai/espace.feature:15 --pilote http --graine 7 --cible=cible.toml")


def test_un_scenario_reussi_montre_ses_constats_plies_et_rien_d_autre(joue: Projet) -> None:
    reussi = scenario(page(joue), "La page porte son titre")
    assert "open" not in reussi.attrib
    plies = reussi.cssselect("details.constats")
    assert len(plies) == 2
    assert all("open" not in plie.attrib for plie in plies)
    assert reussi.cssselect(".echec, figure, .courriel") == []


def test_une_panne_du_code_montre_sa_trace_et_un_ecart_n_en_a_pas(joue: Projet) -> None:
    racine = page(joue)
    panne = scenario(racine, "Une panne")
    assert "TypeError : cassé par mégarde" in texte(panne.cssselect(".message")[0])
    assert "conftest.py" in texte(panne.cssselect(".trace")[0])
    assert scenario(racine, "La page porte un autre titre").cssselect(".trace") == []
    garde = scenario(racine, "Un Alors qui ne regarde rien")
    assert "n'a rien vérifié" in texte(garde.cssselect("li.echoue .message")[0])
    assert garde.cssselect(".trace") == []


def test_la_page_se_suffit(joue: Projet) -> None:
    racine = page(joue)
    liens = [lien for _, attribut, lien, _ in racine.iterlinks() if attribut in ("src", "href", "action")]
    assert liens
    assert [lien for lien in liens if not lien.startswith(("data:", "#"))] == []
    ancres = {lien[1:] for lien in liens if lien.startswith("#")}
    assert ancres <= {e.get("id") for e in racine.cssselect("[id]")}
    assert racine.get("lang") == "fr"
    assert "http://" not in texte(racine.cssselect("style")[0]) + texte(racine.cssselect("script")[0])


def test_le_terminal_dit_l_echec_avant_toute_trace(joue: Projet) -> None:
    resultat = joue.jouer("features/essai/espace.feature:15", "features/essai/espace.feature:38", "--graine", "7")
    resultat.stdout.fnmatch_lines(
        [
            "Scénario : La page porte un autre titre",
            "features/essai/espace.feature:18  Alors la page s'intitule « Ton espace »",
            "  titre : attendu « Ton espace », observé « Mon espace »",
            "Graine : 7",
            "Usager : *@example.org",
            "Rejouer : *features/essai/espace.feature:15 *--graine 7*",
        ],
        consecutive=False,
    )
    dit = resultat.stdout.str()
    assert dit.count("Traceback") == 0
    assert dit.count("in _execute_scenario") == 0
    assert dit.index("TypeError : cassé") < dit.index("raise TypeError")
    assert f"Rapport : {joue.sortie / 'rapport.html'}" in dit
    assert "2 scénarios : 0 réussis, 2 échoués, 0 ignorés" in dit


def test_junit_nomme_la_fonctionnalite_et_le_scenario(joue: Projet) -> None:
    cas = ElementTree.parse(joue.sortie / "junit.xml").findall(".//testcase")  # noqa: S314 - written just now
    assert {c.get("classname") for c in cas} == {"Espace personnel"}
    assert sorted(str(c.get("name")) for c in cas) == [
        "La page porte son titre",
        "La page porte un autre titre",
        "Le bouton demandé doit exister [Supprimé]",
        "Le bouton demandé doit exister [Valider & continuer]",
        "Un Alors qui ne regarde rien",
        "Une panne",
    ]
    (echec,) = [c for c in cas if c.get("name") == "La page porte un autre titre"]
    message = echec.findall("failure")[0].get("message") or ""
    assert "attendu « Ton espace », observé « Mon espace »" in message


def test_junit_porte_les_exigences_et_se_lit_une_fois_par_scenario(projet: Projet) -> None:
    referentiel = projet.racine / "features" / "referentiel" / "ESSAI.toml"
    referentiel.parent.mkdir()
    entree = '[[exigence]]\nid = "ESSAI-00{0}"\nphase = "acces"\necran = "Accueil"\nnature = "ecran"\n'
    entree += 'texte = "Un titre."\nverbatim = ["Mon espace"]\nligne = [3]\n'
    referentiel.write_text("".join(entree.format(n) for n in (1, 2)), encoding="utf-8")
    feature = projet.racine / "features" / "essai" / "espace.feature"
    etiquetee = feature.read_text("utf-8").replace("@hors_guide", "@hors_guide @ESSAI-002 @ESSAI-001", 1)
    feature.write_text(etiquetee, encoding="utf-8")
    projet.jouer("--graine", "7")
    racine = lxml.etree.parse(projet.sortie / "junit.xml").getroot()
    cas = racine.findall(".//testcase")
    assert len(cas) == 6
    (porteur,) = [c for c in cas if c.get("name") == "La page porte son titre"]
    proprietes = [(p.get("name"), p.get("value")) for p in porteur.findall("properties/property")]
    assert proprietes == [("exigence", "ESSAI-001"), ("exigence", "ESSAI-002")]
    assert [c.get("name") for c in cas if c is not porteur and c.find("properties") is not None] == []
    assert next(s["etiquettes"] for s in projet.resultats()["scenarios"]) == ["ESSAI-001", "ESSAI-002", "hors_guide"]


def test_en_parallele_le_rapport_est_le_meme(joue: Projet) -> None:
    seul = joue.resultats()
    joue.jouer("--graine", "7", "-n", "2").assert_outcomes(passed=2, failed=4)
    assert stable(joue.resultats()) == stable(seul)
    images = (joue.sortie / "rapport.html").read_text(encoding="utf-8").count("data:image/png;base64,")
    assert images == 2
    assert not list(joue.sortie.glob("*.tmp"))


def test_en_parallele_la_graine_tiree_est_celle_de_tous(projet: Projet) -> None:
    projet.jouer("-n", "2")
    lus = projet.resultats()
    commandes = [s["preuves"]["commande"] for s in lus["scenarios"] if s["preuves"]]
    assert len(commandes) == 4
    assert all(f"--graine {lus['graine']} " in commande for commande in commandes)


def test_un_travailleur_qui_meurt_laisse_un_echec_au_rapport(projet: Projet) -> None:
    conftest = projet.racine / "conftest.py"
    conftest.write_text(conftest.read_text().replace('raise TypeError("cassé par mégarde")', "import os; os._exit(9)"))
    projet.jouer("-n", "1", "features/essai/espace.feature:38")
    (mort,) = projet.resultats()["scenarios"]
    assert mort["etat"] == "echoue"
    assert mort["message"] == "le processus qui jouait ce scénario s'est arrêté en le jouant"


def test_le_dossier_des_rapports_se_choisit(projet: Projet) -> None:
    projet.jouer("features/essai/espace.feature:10", "--rapports", "ailleurs", "--junitxml", "a.xml")
    assert (projet.racine / "ailleurs" / "rapport.html").is_file()
    assert (projet.racine / "a.xml").is_file()
    assert not projet.sortie.joinpath("junit.xml").exists()
