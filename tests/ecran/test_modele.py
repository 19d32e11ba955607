"""The page model by itself: names, places, questions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from steps.ecran.modele import Ambigu, Element, Introuvable, Page, Role, SansEffet
from steps.textes import meme_texte

noms = st.text(alphabet="aAéÉ’' \u00a01*", max_size=6)


def _page(*elements: Element) -> Page:
    return Page("http://x/", 200, elements)


@given(st.lists(noms, max_size=8), noms.filter(lambda n: n.strip() != ""))
def test_un_nom_designe_ce_qui_se_lit_pareil_en_entier(portes: list[str], cherche: str) -> None:
    page = _page(*(Element("bouton", nom) for nom in portes))
    assert [e.nom for e in page.tous(["bouton"], cherche)] == [n for n in portes if meme_texte(n, cherche)]


@given(noms.filter(lambda n: n.strip() != ""), noms)
def test_un_morceau_de_nom_ne_designe_rien(nom: str, suite: str) -> None:
    page = _page(Element("bouton", nom + "z" + suite))
    with pytest.raises(Introuvable):
        page.choisir("bouton", ["bouton"], nom)


def test_un_nom_vu_et_un_nom_dit_designent() -> None:
    page = _page(Element("bouton", "Supprimer a.png", lu="SUPPRIMER"))
    assert page.choisir("bouton", ["bouton"], "supprimer") is page.choisir("bouton", ["bouton"], "Supprimer a.png")


def test_la_fenetre_ouverte_passe_devant() -> None:
    devant = Element("bouton", "Valider", ("Confirmer",))
    page = _page(Element("bouton", "Valider"), Element("fenetre", "Confirmer"), devant)
    assert page.choisir("bouton", ["bouton"], "Valider") is devant


def test_deux_liens_vers_le_meme_endroit_n_en_font_qu_un() -> None:
    page = _page(Element("lien", "Accueil", cible="/"), Element("lien", "Accueil", cible="/"))
    assert page.choisir("lien", ["lien"], "accueil").cible == "/"
    with pytest.raises(Ambigu):
        _page(Element("lien", "A", cible="/1"), Element("lien", "A", cible="/2")).choisir("lien", ["lien"], "A")


@pytest.mark.parametrize("role", ["titre", "texte", "alerte"])
def test_porte_lit_des_mots_entiers(role: Role) -> None:
    page = _page(Element(role, "Étape 16 sur 20"))
    assert page.porte("étape 16")
    assert not page.porte("tape 1")


def test_deux_dates_de_meme_forme_restent_deux_questions() -> None:
    parties = [
        Element("champ", nom, (question,), valeur=valeur)
        for question, valeurs in (("Naissance", "123"), ("Union", "456"))
        for nom, valeur in zip(("Jour *", "Mois :", "Année"), valeurs, strict=True)
    ]
    assert [(q.libelle, q.genre, q.valeur) for q in _page(*parties).questions()] == [
        ("Naissance", "date", "1 2 3"),
        ("Union", "date", "4 5 6"),
    ]


def test_le_titre_est_le_premier_du_plus_haut_niveau() -> None:
    page = _page(Element("titre", "B", niveau=2), Element("titre", "A", niveau=1), Element("titre", "C", niveau=1))
    assert page.titre == "A"
    assert _page().titre == ""


def test_un_manque_se_precise_sans_changer_de_nature() -> None:
    precise = SansEffet("lien", "Reçu", page="P").precise("cible http://x/")
    assert isinstance(precise, SansEffet)
    assert str(precise) == "lien « Reçu » sans effet sur la page « P » ; cible http://x/"
