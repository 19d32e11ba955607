"""A site with its own labels, dates in one box and unnamed things, played in the guide's words by both drivers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from starlette.applications import Starlette

from steps.drivers.http import EcranHttp
from steps.drivers.navigateur import EcranNavigateur
from steps.ecran.adaptation import Adaptation
from steps.ecran.dates import FormatDeDate
from steps.ecran.localisateurs import Localisateur
from steps.ecran.modele import Introuvable

EcranTeste = EcranHttp | EcranNavigateur
PAGE = """<!doctype html><html lang="fr"><head><title>t</title></head><body><h1>Mon profil</h1>
<form method="post" action="recu">
<label>Né le <input name="ne" placeholder="jj.mm.aaaa"></label>
<label>Entré le <input type="date" name="entre"></label>
<label>Votre pays <select name="pays"><option value="">Sélectionner</option><option>La France</option>
<option>Le Maroc</option></select></label>
<div class="sans-nom"><input name="tel"></div><div class="double"><input name="d1"></div>
<div class="double"><input name="d2"></div>
<button class="envoi" name="action" value="ok"><svg></svg></button>
<button name="action" value="suite">Continuer</button></form></body></html>"""
ADAPTATION = {
    "alias": {"Date de naissance": "Né le", "Date d'entrée en France": "Entré le", "Enregistrer": "Continuer"},
    "par_ecran": {
        "Mon compte": {
            "Mon compte": "Mon profil",
            "Pays": "Votre pays",
            "FRANCE": "La France",
            "Choisir un pays": "Sélectionner",
        }
    },
    "localisateurs": [
        Localisateur("Téléphone", ".sans-nom > input", "Mon compte"),
        Localisateur("Déposer", "button.envoi"),
        Localisateur("Doublon", ".double input"),
        Localisateur("Absent", "#absent"),
        Localisateur("Ailleurs", ".sans-nom > input", "Autre écran"),
    ],
    "chemins": {"mon-compte/{quoi}": "libre?{quoi}"},
    "format_date": FormatDeDate("jj.mm.aaaa"),
}


@pytest.fixture
def adapte(pilote: str, fabrique: Callable[..., EcranTeste], application: Starlette) -> EcranTeste:
    application.state.libre = PAGE
    ecran = fabrique(pilote, adaptation=Adaptation(**ADAPTATION))  # type: ignore[arg-type]
    ecran.ouvrir("/mon-compte/changement")
    return ecran


def test_la_page_se_remplit_et_se_relit_dans_les_mots_du_guide(adapte: EcranTeste) -> None:
    assert adapte.adresse().endswith("/s/libre?changement")
    assert adapte.page().titre == "Mon compte"
    adapte.saisir_date("Date de naissance", ("16", "Août", "2004"))
    adapte.saisir_date("Date d'entrée en France", date(2019, 2, 3))
    adapte.choisir("Pays", "France")
    adapte.saisir("Téléphone", "0612345678")
    page = adapte.page()
    assert [(q.libelle, q.genre, q.valeur) for q in page.questions()][:4] == [
        ("Date de naissance", "date", "16 Août 2004"),
        ("Date d'entrée en France", "date", "03 Février 2019"),
        ("Pays", "liste", "FRANCE"),
        ("Téléphone", "texte", "0612345678"),
    ]
    assert page.question("Pays").options == ("FRANCE", "Le Maroc")
    assert page.boutons() == ("Déposer", "Enregistrer")
    adapte.cliquer("Déposer")
    recu = " ".join(adapte.page().textes())
    for envoye in ("ne='16.08.2004'", "entre='2019-02-03'", "pays='La France'", "tel='0612345678'", "action='ok'"):
        assert envoye in recu


def test_la_liste_se_vide_par_son_invite(adapte: EcranTeste) -> None:
    adapte.choisir("Pays", "FRANCE")
    adapte.choisir("Pays", "Choisir un pays")
    assert adapte.page().question("Pays").valeur == ""


@pytest.mark.parametrize(
    ("nom", "dit"),
    [
        ("Doublon", r"css « .double input » désigne 2 éléments sur cette page"),
        ("Absent", r"css « #absent » ne désigne rien sur cette page"),
        ("Ailleurs", r"\[alias\] ou \[alias_par_ecran\.\"Mon compte\"\] dans ce profil$"),
        ("Telephone", r"« Telephone » introuvable sur la page « Mon compte » ; au plus près : « Téléphone »"),
    ],
)
def test_un_nom_qui_manque_dit_ou_regarder(
    pilote: str, fabrique: Callable[..., EcranTeste], application: Starlette, nom: str, dit: str
) -> None:
    application.state.libre = PAGE
    ecran = fabrique(pilote, delai=0.2, adaptation=Adaptation(**ADAPTATION))  # type: ignore[arg-type]
    ecran.ouvrir("libre")
    with pytest.raises(Introuvable, match=dit):
        ecran.saisir(nom, "x")
