"""Small parts: fragments, names of files, options of a list, months."""

from __future__ import annotations

from datetime import date

import pytest
from lxml import html

from steps.drivers.fichiers import nom_propose
from steps.drivers.http.arbre import options
from steps.drivers.http.fragments import Fragments
from steps.ecran.dates import FormatDeDate, option_de_mois
from steps.ecran.modele import Element


@pytest.mark.parametrize(
    ("disposition", "nom"),
    [
        ("attachment; filename*=UTF-8''d%C3%A9p%C3%B4t.pdf; filename=\"depot.pdf\"", "dépôt.pdf"),
        ('attachment; filename="a \\"b\\".pdf"', 'a "b".pdf'),
        ("attachment; filename=a.pdf", "a.pdf"),
        ('attachment; filename="dÃ©pÃ´t.pdf"', "dépôt.pdf"),
        ("inline", "reçu.pdf"),
        ("", "reçu.pdf"),
    ],
)
def test_nom_propose(disposition: str, nom: str) -> None:
    assert nom_propose(disposition, "http://x/y/re%C3%A7u.pdf?z=1") == nom


def test_un_fragment_se_traduit_en_page() -> None:
    fragments = Fragments({"#!/mot-de-passe?token={token}": "mot-de-passe?token={token}"})
    base = "http://x/bac/1/"
    assert fragments.traduire(f"{base}#!/mot-de-passe?token=a.b", base) == "mot-de-passe?token=a.b"
    assert fragments.traduire(f"{base}p/#!/mot-de-passe?token=a.b", base) == "mot-de-passe?token=a.b"
    assert fragments.traduire(f"{base}#bas", base) == f"{base}#bas"
    assert fragments.traduire("accueil", base) == "accueil"


@pytest.mark.parametrize(
    ("liste", "choisie"),
    [
        ("<select><option>A<option>B</select>", "A"),
        ("<select><option disabled>A<option>B</select>", "B"),
        ("<select><option selected>A<option selected>B</select>", "B"),
        ("<select multiple><option>A<option>B</select>", ""),
    ],
)
def test_l_option_choisie_est_celle_du_navigateur(liste: str, choisie: str) -> None:
    lues = options(html.fragment_fromstring(liste))
    assert "".join(texte for texte, _, prise in lues if prise) == choisie


@pytest.mark.parametrize(("mois", "attendu"), [("AOÛT", "Août"), ("08", "08"), ("8", "8"), ("", "Août")])
def test_le_mois_s_ecrit_comme_la_liste(mois: str, attendu: str) -> None:
    assert option_de_mois(Element("liste", "Mois", options=(mois,)), date(2024, 8, 1)) == attendu


def test_une_date_en_une_case() -> None:
    format_date = FormatDeDate()
    assert format_date.ecrire(date(2024, 2, 9)) == "09/02/2024"
    assert format_date.ecrire(date(2024, 2, 9), iso=True) == "2024-02-09"
    assert format_date.ecrire(("31", "Février", "2024")) == "31/02/2024"
    assert format_date.ecrire(("", "", "")) == ""
