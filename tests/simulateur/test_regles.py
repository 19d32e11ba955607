"""Dates, ages, conditions, password, field kinds: the rules at their boundaries."""

from __future__ import annotations

import calendar
import unicodedata
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.demarches.ase import ASE, EMANCIPE, MINEUR_NON_EMANCIPE
from simulator.demarches.champs import (
    Adresse,
    Case,
    Champ,
    Choix,
    Date,
    Ephoto,
    Erreur,
    Liste,
    Piece,
    Telephone,
    Texte,
    TexteLong,
)
from simulator.demarches.conditions import MAJEUR, Contexte, Non, si, toutes, une_de
from simulator.services.fichiers import nom_propre
from simulator.services.motdepasse import SPECIAUX, manques, provisoire
from simulator.temps import age, ajouter_mois, anniversaire
from tests.simulateur.strategies import HOSTILES, JOURS

JOUR = date(2023, 8, 16)

# ---- ages ----------------------------------------------------------------------------------------------------


@given(JOURS, st.integers(0, 120))
def test_on_a_cet_age_a_partir_de_l_anniversaire(naissance: date, ans: int) -> None:
    jour = anniversaire(naissance, ans)
    assert age(naissance, jour) == ans
    assert age(naissance, jour - timedelta(days=1)) == ans - 1


@pytest.mark.parametrize(
    ("naissance", "ans", "attendu"),
    [
        (date(2004, 2, 29), 16, date(2020, 2, 29)),
        (date(2004, 2, 29), 18, date(2022, 3, 1)),
        (date(2004, 2, 28), 18, date(2022, 2, 28)),
        (date(2004, 3, 1), 16, date(2020, 3, 1)),
        (date(1999, 12, 31), 1, date(2000, 12, 31)),
    ],
)
def test_anniversaires(naissance: date, ans: int, attendu: date) -> None:
    assert anniversaire(naissance, ans) == attendu


def _arrete(naissance: date, prise_en_charge: date, *defauts: str) -> bool:
    contexte = Contexte(date(2090, 1, 1), {"date_naissance": naissance.isoformat()}, defauts=frozenset(defauts))
    return ASE.arrets[0].atteint({"prise_en_charge": prise_en_charge}, contexte)


@given(JOURS)
def test_la_prise_en_charge_le_jour_des_16_ans_est_la_derniere_admise(naissance: date) -> None:
    seize = anniversaire(naissance, 16)
    assert not _arrete(naissance, seize)
    assert _arrete(naissance, seize + timedelta(days=1))
    assert not _arrete(naissance, seize + timedelta(days=1), "ase_16_ans_un_jour")


def test_ne_un_29_fevrier_a_16_ans_le_29_fevrier() -> None:
    assert not _arrete(date(2004, 2, 29), date(2020, 2, 29))
    assert _arrete(date(2004, 2, 29), date(2020, 3, 1))


@pytest.mark.parametrize("valeurs", [{}, {"prise_en_charge": None}, {"prise_en_charge": "16/04/2018"}])
def test_sans_date_lue_rien_n_arrete(valeurs: dict[str, Any]) -> None:
    assert not ASE.arrets[0].atteint(valeurs, Contexte(JOUR, {"date_naissance": "2006-08-10"}))
    assert not ASE.arrets[0].atteint({"prise_en_charge": JOUR}, Contexte(JOUR, {}))


# ---- conditions ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("naissance", "majeur"),
    [("2005-08-16", True), ("2005-08-17", False), ("2005-08-15", True), ("", True)],
)
def test_majeur_le_jour_de_ses_18_ans(naissance: str, majeur: bool) -> None:
    contexte = Contexte(JOUR, {"date_naissance": naissance})
    assert MAJEUR.vraie({}, contexte) is majeur
    assert EMANCIPE.vraie({"emancipe": "oui"}, contexte) is not majeur
    assert MINEUR_NON_EMANCIPE.vraie({}, contexte) is not majeur


@given(st.dictionaries(st.sampled_from("abc"), st.sampled_from(["oui", "non"])))
def test_les_conditions_se_composent_comme_on_les_lit(valeurs: dict[str, str]) -> None:
    contexte = Contexte(JOUR)
    a, b = si("a", "oui"), si("b", "oui", "non")
    va, vb = a.vraie(valeurs, contexte), b.vraie(valeurs, contexte)
    assert va is (valeurs.get("a") == "oui")
    assert vb is ("b" in valeurs)
    assert toutes(a, b).vraie(valeurs, contexte) is (va and vb)
    assert une_de(a, b).vraie(valeurs, contexte) is (va or vb)
    assert Non(toutes(a, b)).vraie(valeurs, contexte) is une_de(Non(a), Non(b)).vraie(valeurs, contexte)


# ---- months --------------------------------------------------------------------------------------------------


@given(JOURS, st.integers(0, 240))
def test_ajouter_des_mois(jour: date, mois: int) -> None:
    obtenu = ajouter_mois(jour, mois)
    assert (obtenu.year * 12 + obtenu.month) - (jour.year * 12 + jour.month) == mois
    dernier = calendar.monthrange(obtenu.year, obtenu.month)[1]
    assert obtenu.day == min(jour.day, dernier)


# ---- passwords -----------------------------------------------------------------------------------------------


@given(st.text(max_size=40))
def test_la_regle_des_mots_de_passe(essai: str) -> None:
    attendu = (
        len(essai) >= 8
        and any(c.isdecimal() for c in essai)
        and any(c in SPECIAUX for c in essai)
        and any("A" <= c <= "Z" or ("À" <= c <= "Þ" and c != "×") for c in essai)
        and any("a" <= c <= "z" or ("ß" <= c <= "ÿ" and c != "÷") for c in essai)
    )
    assert (manques(essai) == []) is attendu, (essai, manques(essai))


@pytest.mark.parametrize("special", SPECIAUX)
def test_chaque_caractere_special_convient(special: str) -> None:
    assert manques(f"Azerty1{special}") == []


@pytest.mark.parametrize(
    ("essai", "manque"),
    [
        ("Azert1-", "8 caractères"),
        ("azerty1-", "majuscule"),
        ("AZERTY1-", "minuscule"),
        ("Azertyu-", "chiffre"),
        ("Azertyu1", "spécial"),
        ("Azertyu1;", "spécial"),
        ("Azertyu1€", "spécial"),
    ],
)
def test_ce_qui_manque_est_nomme(essai: str, manque: str) -> None:
    (raison,) = manques(essai)
    assert manque in raison


def test_un_mot_de_passe_provisoire_convient_et_ne_se_repete_pas() -> None:
    tires = {provisoire() for _ in range(200)}
    assert len(tires) == 200
    assert all(manques(p) == [] for p in tires)


# ---- field kinds ---------------------------------------------------------------------------------------------

CHAMPS: tuple[Champ, ...] = (
    Texte(nom="c", libelle="C *", motif=r"\d+"),
    TexteLong(nom="c", libelle="C *"),
    Telephone(nom="c", libelle="C *"),
    Liste(nom="c", libelle="C *", options=("Un", "Deux")),
    Choix(nom="c", libelle="C *"),
    Case(nom="c", libelle="C *"),
    Date(nom="c", libelle="C *"),
    Date(nom="c", libelle="C *", futur=True, mois_saisi=True),
    Adresse(nom="c", libelle="C *"),
    Ephoto(nom="c", libelle="C *"),
    Ephoto(nom="c", libelle="C *", chiffres=0),
    Piece(nom="c", libelle="C *"),
)


@given(st.sampled_from(CHAMPS), st.data())
def test_chaque_genre_lit_n_importe_quoi(champ: Champ, data: st.DataObject) -> None:
    brut = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(champ.entrees(), HOSTILES | st.lists(HOSTILES))))
    contexte = Contexte(JOUR, {}, {"c": 1})
    lu = champ.lire(brut, contexte)
    assert champ.lire(brut, contexte) == lu
    if isinstance(lu, Erreur):
        assert lu.message
        assert lu.entree in champ.entrees()
    possibles = champ.reponses_possibles()
    if possibles is not None and isinstance(lu, str):
        assert lu in possibles
    if isinstance(lu, date) and not getattr(champ, "futur", True):
        assert lu <= JOUR


@pytest.mark.parametrize(
    ("saisi", "admis"),
    [
        ("0123456789", True),
        ("01 23 45 67 89", True),
        ("01.23.45.67.89", True),
        ("+33123456789", True),
        ("+33 1 23 45 67 89", True),
        ("0033123456789", True),
        ("+5561912345678", True),
        ("0023456789", False),
        ("012345678", False),
        ("01234567890", False),
        ("+330123456789", False),
        ("١٢٣٤٥٦٧٨٩٠", False),
        ("01٢٣٤٥٦٧٨٩", False),
        ("0123456789\n", True),
        ("0123456789; DROP", False),
    ],
)
def test_telephones(saisi: str, admis: bool) -> None:
    lu = Telephone(nom="c", libelle="C *").lire({"c": saisi}, Contexte(JOUR))
    assert isinstance(lu, str) is admis, lu


@pytest.mark.parametrize(
    ("jour", "mois", "annee", "attendu"),
    [
        ("29", "Février", "2024", date(2024, 2, 29)),
        ("29", "Février", "2023", None),
        ("31", "Avril", "2023", None),
        ("1", "janvier", "1900", date(1900, 1, 1)),
        ("1", "Janvier", "1899", None),
        ("0", "Janvier", "2000", None),
        ("1", "Brumaire", "2000", None),
        ("1", "13", "2000", None),
        ("²", "Mai", "2000", None),
        ("1", "²", "2000", None),
        ("-1", "Mai", "2000", None),
    ],
)
def test_dates(jour: str, mois: str, annee: str, attendu: date | None) -> None:
    champ = Date(nom="c", libelle="C *", futur=True)
    lu = champ.lire(dict(zip(champ.entrees(), (jour, mois, annee), strict=True)), Contexte(JOUR))
    assert (None if isinstance(lu, Erreur) else lu) == attendu


def test_aujourd_hui_n_est_pas_le_futur() -> None:
    champ = Date(nom="c", libelle="C *")
    assert champ.lire({"c.jour": "16", "c.mois": "Août", "c.annee": "2023"}, Contexte(JOUR)) == JOUR
    assert isinstance(champ.lire({"c.jour": "17", "c.mois": "Août", "c.annee": "2023"}, Contexte(JOUR)), Erreur)


@pytest.mark.parametrize(
    ("saisi", "admis"),
    [("0" * 22, True), ("0" * 21, False), ("0" * 23, False), ("00 " * 11, True), ("²" * 22, False), ("٣" * 22, False)],
)
def test_numeros_ephoto(saisi: str, admis: bool) -> None:
    lu = Ephoto(nom="c", libelle="C *").lire({"c": saisi}, Contexte(JOUR))
    assert isinstance(lu, str) is admis, lu


@pytest.mark.parametrize("ville", ["Lille", "L'Haÿ-les-Roses", "Saint-Étienne", "E\u0301tampes", "Đà Nẵng"])
def test_une_ville_que_les_documents_savent_ecrire(ville: str) -> None:
    assert not Adresse(nom="a", libelle="A *").erreurs({"a.ligne": ville, "a.ville": ville}, Contexte(JOUR))


@pytest.mark.parametrize("ville", ["東京", "Лион", "😀", "\u202e", "a\x07b", "x" * 181])
def test_une_ville_qu_aucun_document_ne_peut_porter(ville: str) -> None:
    assert Adresse(nom="a", libelle="A *").erreurs({"a.ligne": "Lille", "a.ville": ville}, Contexte(JOUR))


# ---- file names ----------------------------------------------------------------------------------------------


@given(st.text(max_size=300))
def test_un_nom_de_fichier_ne_sort_pas_de_son_dossier_ni_d_une_ligne(nom: str) -> None:
    propre = nom_propre(nom)
    assert propre
    assert len(propre) <= 150
    assert not set(propre) & set("/\\\r\n\x00")
    assert all(unicodedata.category(c) != "Cc" or c > "\x7f" for c in propre)
