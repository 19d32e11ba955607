"""The page and its words, from records made by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from reports.ecriture import ecrire
from reports.page import duree, rendre
from reports.resultats import Resultats
from steps.garde.referentiel import Exigence

TETE = {"cible": "Essai", "pilote": "http", "graine": 3, "le": "2026-11-21T10:20:00+01:00"}


def fiche(nom: str = "Un", ligne: int = 3, **autres: Any) -> dict[str, Any]:
    pas = {
        "mot_cle": "Alors",
        "texte": "tout va",
        "ligne": ligne + 1,
        "genre": "then",
        "table": [],
        "bloc": "",
        "etat": "reussi",
        "duree": 0.01,
        "constats": [],
        "usages": [],
    }
    base = {
        "id": f"features/ase/a.feature::{nom}",
        "guide": "ASE",
        "fonctionnalite": {"nom": "Dépôt", "chemin": "features/ase/a.feature", "description": ""},
        "regle": "",
        "nom": nom,
        "exemple": {},
        "ligne": ligne,
        "etiquettes": [],
        "etat": "reussi",
        "duree": 1.5,
        "message": "",
        "trace": "",
        "interrompu": None,
        "pas": [pas],
        "preuves": None,
    }
    return base | autres


def page(*fiches: dict[str, Any], exigences: dict[str, Exigence] | None = None) -> lxml.html.HtmlElement:
    resultats = Resultats(TETE, 75.0, list(fiches))
    return lxml.html.document_fromstring(rendre(resultats, exigences or {}))


LIEN = Exigence("ASE-050", "ASE", "choix_profil", "Courriel", "delai", "Le lien\n vaut 24 h.", ("24 heures",), (40, 43))


def test_a_cote_du_scenario_ce_que_dit_le_guide_et_ou() -> None:
    racine = page(fiche(etiquettes=["ASE", "ASE-050"]), exigences={"ASE-050": LIEN})
    (dit,) = racine.cssselect(".scenario .guide-dit li")
    assert " ".join(dit.text_content().split()) == (
        "ASE-050 Le lien vaut 24 h. Courriel · Choix du profil · guide ASE, l. 40 à 43"
    )
    assert racine.cssselect("details details .guide-dit") == []
    assert [e.text for e in racine.cssselect(".etiquettes > li > span")] == ["ASE"]


def test_sans_exigence_le_guide_ne_dit_rien() -> None:
    assert page(fiche(etiquettes=["fumee"]), exigences={"ASE-050": LIEN}).cssselect(".guide-dit") == []


def test_un_constat_conforme_ne_se_dit_qu_une_fois() -> None:
    pareil = {"quoi": "titre", "attendu": ["A"], "observe": ["A"], "conforme": True}
    autre = {"quoi": "titre", "attendu": ["A"], "observe": ["a"], "conforme": True}
    pas = fiche()["pas"][0] | {"constats": [pareil, autre]}
    dits = page(fiche(pas=[pas])).cssselect(".liste-constats li")
    assert [[d.text for d in constat.cssselect("dt")] for constat in dits] == [["Constaté"], ["Attendu", "Observé"]]


def test_ce_qui_vient_de_la_cible_est_du_texte() -> None:
    hostile = "<script>alert(1)</script>\"'</style>"
    racine = page(fiche(hostile, etat="echoue", message=hostile, trace=hostile, interrompu=0))
    assert len(racine.cssselect("script")) == 1
    assert hostile in racine.text_content()


def test_un_echec_hors_de_toute_etape_est_dit_au_scenario() -> None:
    racine = page(fiche(etat="echoue", message="@ASE-050 n'est pas honorée"))
    assert racine.cssselect("ol.pas .echec") == []
    assert "n'est pas honorée" in racine.cssselect(".corps > .echec .message")[0].text_content()


def test_l_ordre_joue_ne_se_voit_pas() -> None:
    un, deux = fiche("Un", 3), fiche("Deux", 9)
    noms = [[e.text for e in page(*ordre).cssselect(".nom")] for ordre in ((un, deux), (deux, un))]
    assert noms == [["Un", "Deux"], ["Un", "Deux"]]


def test_un_second_passage_du_meme_scenario_remplace_le_premier() -> None:
    resultats = Resultats(TETE)
    resultats.ajouter(fiche())
    resultats.ajouter(fiche(etat="echoue"))
    assert resultats.comptes == {"reussi": 0, "echoue": 1, "ignore": 0}


def test_les_regles_titrent_leurs_scenarios() -> None:
    racine = page(fiche("Un", 3), fiche("Deux", 9, regle="Trois fichiers au plus"))
    assert [" ".join(t.text_content().split()) for t in racine.cssselect("h3.regle")] == [
        "Règle Trois fichiers au plus"
    ]


@pytest.mark.parametrize(
    ("comptes", "verdict"),
    [
        (["reussi"], "✓ Aucun échec"),
        (["reussi", "echoue"], "✗ 1 scénario en échec"),
        (["echoue", "echoue"], "✗ 2 scénarios en échec"),
        (["ignore"], "Aucun scénario joué jusqu'au bout"),
    ],
)
def test_le_verdict_est_une_phrase(comptes: list[str], verdict: str) -> None:
    racine = page(*(fiche(str(rang), rang, etat=etat) for rang, etat in enumerate(comptes)))
    assert " ".join(racine.cssselect(".verdict")[0].text_content().split()) == verdict


@pytest.mark.parametrize(
    ("secondes", "dite"), [(0.0351, "35 ms"), (4.21, "4,2 s"), (187, "3 min 07 s"), (59.6, "59,6 s")]
)
def test_les_durees_se_lisent(secondes: float, dite: str) -> None:
    assert duree(secondes) == dite


def test_le_json_ne_porte_pas_les_images(tmp_path: Path) -> None:
    preuves = {
        "graine": 3,
        "commande": "pytest x",
        "adresse_bac": "",
        "ecrans": [{"adresse": "/", "titre": "t", "texte": "x", "capture": "QUJD"}],
        "courriels": [],
        "actes": [],
        "journal": [],
        "usagers": [],
        "manques": ["le journal : refusé"],
    }
    chemin = ecrire(Resultats(TETE, 1.0, [fiche(etat="echoue", preuves=preuves, interrompu=0)]), tmp_path / "out")
    lu = json.loads((tmp_path / "out" / "resultats.json").read_text(encoding="utf-8"))
    assert lu["scenarios"][0]["preuves"]["ecrans"][0]["capture"] is True
    texte = chemin.read_text(encoding="utf-8")
    assert "data:image/png;base64,QUJD" in texte
    assert "Preuve impossible à recueillir : le journal : refusé" in texte


def test_une_longue_observation_s_abrege_quand_elle_est_conforme() -> None:
    pas = fiche()["pas"][0]
    for conforme, montres in ((True, 12), (False, 30)):
        constat = {
            "quoi": "liste",
            "attendu": ["A"],
            "observe": ["x" * 900, *map(str, range(29))],
            "conforme": conforme,
        }
        dit = page(fiche(pas=[pas | {"constats": [constat]}])).cssselect(".liste-constats dd")[-1]
        assert len(dit.cssselect(".cite")) == montres
        assert ("et 18 autres" in dit.text_content()) is conforme
        assert len(str(dit.cssselect(".cite")[0].text)) == (300 if conforme else 900)


def test_neuf_cents_scenarios_reussis_font_une_page_legere() -> None:
    """Twenty steps each is twice what the suite has; none is open."""
    pas = fiche()["pas"] * 20
    racine = rendre(Resultats(TETE, 75.0, [fiche(str(n), n, pas=pas) for n in range(900)]), {})
    assert len(racine.encode()) < 5_000_000
    assert '" open' not in racine
