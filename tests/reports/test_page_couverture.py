"""The page and the file of the matrix."""

from __future__ import annotations

import json
from pathlib import Path

import lxml.html
import pytest

from reports.couverture import main
from reports.page import ancre
from steps.garde.matrice import porteurs
from steps.garde.resultats import Resultat, ajouter
from tests.garde.projet import EN_REGLE, creer

LISTE = '[[hors_test]]\nid = "ASE-003"\nnature = "variante_de_capture"\nraison = "autre capture du même écran"\nsatisfait_par = "ASE-001"\n'


@pytest.fixture
def features(tmp_path: Path) -> Path:
    projet = creer(tmp_path)
    projet.feature("accueil", EN_REGLE)
    projet.ecrire("features/ase/hors_test.toml", LISTE)
    return tmp_path / "features"


def passer(features: Path, partie: str, pilote: str, **jugements: list[str]) -> str:
    """Leave the result of a run and its report; the anchor of the scenario in it."""
    (porteur,) = porteurs(features)
    dossier = features.parent / "reports" / "out" / partie
    etat = "echoue" if any(jugements.values()) else "reussi"
    exigences = {nom.replace("_", "-"): manque for nom, manque in jugements.items()}
    le = "2026-11-21T10:00:00.000+01:00"
    ajouter(dossier / "honneur.json", [Resultat(porteur.noeud, pilote, "", le, etat, porteur.empreinte, exigences)])
    (dossier / "rapport.html").write_text(f'<details class="scenario {etat}" id="{ancre(porteur.noeud)}">')
    return ancre(porteur.noeud)


def page(features: Path) -> lxml.html.HtmlElement:
    main(["--features", str(features)])
    return lxml.html.document_fromstring((features.parent / "reports/out/couverture.html").read_text("utf-8"))


def dit(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_une_exigence_verifiee_mene_au_rapport(features: Path) -> None:
    lien = passer(features, "http", "http", ASE_001=[])
    (exigence,) = page(features).cssselect("#ASE-001")
    assert exigence.get("data-etat") == "honoree"
    assert "Accueil, guide l. 1 à 2" in dit(exigence)
    assert "L'accueil se lit features/ase/accueil.feature:6" in dit(exigence)
    assert [a.get("href") for a in exigence.cssselect(".verdict-court a")] == [f"http/rapport.html#{lien}"]
    assert "http : vérifiée, 21/11/2026 à 10 h 00" in dit(exigence)


def test_un_rapport_qui_ne_montre_plus_le_scenario_n_est_pas_lie(features: Path) -> None:
    passer(features, "http", "http", ASE_001=[])
    (features.parent / "reports/out/http/rapport.html").write_text("autre chose")
    assert page(features).cssselect("#ASE-001 .verdict-court a") == []


def test_un_echec_dit_ce_qui_manque(features: Path) -> None:
    passer(features, "", "navigateur", ASE_001=["Valider"])
    (exigence,) = page(features).cssselect("#ASE-001")
    assert exigence.get("data-etat") == "echec"
    assert "ni utilisé ni vérifié : Valider" in dit(exigence)


def test_une_variante_mene_a_l_exigence_qui_la_satisfait(features: Path) -> None:
    racine = page(features)
    (exigence,) = racine.cssselect("#ASE-003")
    assert "autre capture du même écran Satisfaite par ASE-001." in dit(exigence)
    assert [a.get("href") for a in exigence.cssselect(".raison a")] == ["#ASE-001"]
    assert {a.get("href") for a in racine.cssselect("a[href^='#']")} <= {
        f"#{e.get('id')}" for e in racine.cssselect("[id]")
    }


def test_la_page_se_suffit_et_compte(features: Path) -> None:
    racine = page(features)
    assert [x for _, a, x, _ in racine.iterlinks() if not x.startswith(("#", "data:"))] == []
    assert [c.text_content() for c in racine.cssselect(".synthese tfoot td")][:2] == ["3", "1"]
    assert len(racine.cssselect(".exigence-lue")) == 3


def test_le_json_dit_la_meme_chose(features: Path) -> None:
    passer(features, "http", "http", ASE_001=[])
    page(features)
    lu = json.loads((features.parent / "reports/out/couverture.json").read_text("utf-8"))
    assert lu["guides"]["ASE"]["honoree"] == 1
    une, deux, trois = lu["exigences"]
    assert une["scenarios"] == [
        {
            "fichier": "features/ase/accueil.feature",
            "ligne": 6,
            "nom": "L'accueil se lit",
            "resultats": [
                {"pilote": "http", "verdict": "honoree", "le": "2026-11-21T10:00:00.000+01:00", "manque": []}
            ],
        }
    ]
    assert (deux["etat"], deux["scenarios"], trois["hors_test"]["satisfait_par"]) == ("manquante", [], ["ASE-001"])
