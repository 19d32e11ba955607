"""A target whose labels and dates differ is played and read in the guide's words, by both drivers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from steps.ecran.adaptation import Adaptation
from steps.ecran.chemins import Chemins
from steps.ecran.dates import FormatDeDate
from steps.ecran.modele import Element, Introuvable, Page

ALIAS = {"Mon espace": "Espace perso", "Pays": "Votre pays", "FRANCE": "La France", "Choisir": "Sélectionner"}
BRUTE = Page(
    "http://x/",
    200,
    (
        Element("titre", "Espace perso", niveau=1),
        Element(
            "liste",
            "Votre pays",
            places=("Espace perso",),
            options=("La France", "Italie"),
            valeur="La France",
            attente="Sélectionner",
        ),
        Element("bouton", "Suite"),
    ),
)


def test_la_page_se_lit_dans_les_mots_du_guide() -> None:
    page = Adaptation(ALIAS).traduire(BRUTE)
    assert page.titre == "Mon espace"
    question = page.question("Pays", dans="Mon espace")
    assert (question.options, question.valeur, question.attentes) == (("FRANCE", "Italie"), "FRANCE", ("Choisir",))
    with pytest.raises(Introuvable):
        page.question("Votre pays")


@pytest.mark.parametrize("ecran", ["Espace perso", "Mon espace"], ids=["titre du site", "titre du guide"])
def test_un_alias_d_ecran_ne_vaut_que_pour_lui_et_passe_avant(ecran: str) -> None:
    adaptation = Adaptation({**ALIAS, "Partout": "Suite"}, {ecran: {"Enregistrer et poursuivre": "Suite"}})
    assert adaptation.traduire(BRUTE).boutons() == ("Enregistrer et poursuivre",)
    ailleurs = replace(BRUTE, elements=(Element("titre", "Autre page", niveau=1), *BRUTE.elements[1:]))
    assert adaptation.traduire(ailleurs).boutons() == ("Partout",)


def test_un_alias_d_ecran_peut_renommer_son_propre_titre() -> None:
    adaptation = Adaptation({}, {"Mon espace": {"Mon espace": "Espace perso", "Poursuivre": "Suite"}})
    page = adaptation.traduire(BRUTE)
    assert (page.titre, page.boutons()) == ("Mon espace", ("Poursuivre",))


def test_sans_rien_de_different_la_page_reste_la_meme() -> None:
    assert Adaptation().traduire(BRUTE) is BRUTE


def test_ce_que_l_usager_a_tape_n_est_jamais_traduit() -> None:
    tape = Page("", 200, (Element("champ", "Votre pays", valeur="La France"),))
    assert Adaptation(ALIAS).traduire(tape).question("Pays").valeur == "La France"


@pytest.mark.parametrize(
    ("patron", "jour", "attendu"),
    [
        ("jj/mm/aaaa", date(2004, 8, 6), "06/08/2004"),
        ("aaaa-mm-jj", date(2004, 8, 6), "2004-08-06"),
        ("mm.jj.aaaa", ("06", "Août", "2004"), "08.06.2004"),
        ("jjmmaaaa", ("32", "13", "2004"), "32132004"),
        ("jj/mm/aaaa", ("", "", ""), ""),
    ],
)
def test_une_date_en_une_case_s_ecrit_au_format_du_site(
    patron: str, jour: date | tuple[str, str, str], attendu: str
) -> None:
    assert FormatDeDate(patron).ecrire(jour) == attendu


@pytest.mark.parametrize(
    ("champ", "genre", "valeur"),
    [
        (Element("champ", "Né le", attente="JJ.MM.AAAA"), "date", ""),
        (Element("champ", "Né le", valeur="06.08.2004"), "date", "06 Août 2004"),
        (Element("champ", "Né le", genre="date", valeur="2004-08-06"), "date", "06 Août 2004"),
        (Element("champ", "Date de naissance *", valeur="32.13.2004"), "date", "32.13.2004"),
        (Element("champ", "Né le", valeur="hier"), "texte", "hier"),
    ],
)
def test_une_date_en_une_case_se_lit_comme_celle_du_guide(champ: Element, genre: str, valeur: str) -> None:
    page = Adaptation(format_date=FormatDeDate("jj.mm.aaaa")).traduire(Page("", 200, (champ,)))
    question = page.question(champ.nom)
    assert (question.genre, question.valeur) == (genre, valeur)


@pytest.mark.parametrize(
    ("adresse", "attendue"),
    [
        ("mon-compte/changement", "profil#adresse"),
        ("/mon-compte/changement/", "profil#adresse"),
        ("demarches/ase/preambule", "d/ase"),
        ("demarches/ase/preambule/2", "demarches/ase/preambule/2"),
        ("mon-compte", "mon-compte"),
        ("https://autre.example.org/mon-compte/changement", "https://autre.example.org/mon-compte/changement"),
    ],
)
def test_les_adresses_des_scenarios_sont_celles_du_site(adresse: str, attendue: str) -> None:
    chemins = Chemins({"mon-compte/changement": "profil#adresse", "demarches/{nom}/preambule": "d/{nom}"})
    assert chemins.traduire(adresse) == attendue
