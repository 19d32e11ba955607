"""A target whose labels differ is played and read in the guide's words."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest

from steps.ecran.modele import Element, Introuvable, Page
from steps.harnais.alias import avec_alias
from steps.ports import Ecran


class EcranTemoin:
    def __init__(self) -> None:
        self.appels: list[object] = []

    def cliquer(self, nom: str, *, dans: str = "") -> None:
        self.appels.append(("cliquer", nom, dans))

    def saisir(self, champ: str, valeur: str, *, dans: str = "") -> None:
        self.appels.append(("saisir", champ, valeur, dans))

    def choisir(self, champ: str, option: str, *, dans: str = "") -> None:
        self.appels.append(("choisir", champ, option, dans))

    def page(self) -> Page:
        elements = (
            Element("titre", "Espace perso", niveau=1),
            Element("liste", "Votre pays", places=("Espace perso",), options=("La France", "Italie")),
        )
        return Page("http://x/", 200, elements)

    def lire(self, lecture: Callable[[Page], object], _: object = None) -> object:
        return lecture(self.page())

    def nouvel_onglet(self) -> EcranTemoin:
        return self


ALIAS = {"Mon espace": "Espace perso", "Pays": "Votre pays", "FRANCE": "La France"}


@pytest.fixture
def temoin() -> EcranTemoin:
    return EcranTemoin()


def test_les_actes_parlent_la_langue_de_la_cible(temoin: EcranTemoin) -> None:
    ecran = avec_alias(cast(Ecran, temoin), ALIAS)
    ecran.cliquer("mon  espace")
    ecran.cliquer("Autre", dans="Mon espace")
    ecran.choisir("Pays", "France")
    assert temoin.appels == [
        ("cliquer", "Espace perso", ""),
        ("cliquer", "Autre", "Espace perso"),
        ("choisir", "Votre pays", "La France", ""),
    ]


def test_ce_que_l_usager_tape_n_est_jamais_traduit(temoin: EcranTemoin) -> None:
    avec_alias(cast(Ecran, temoin), ALIAS).saisir("Pays", "Pays")
    assert temoin.appels == [("saisir", "Votre pays", "Pays", "")]


def test_la_page_se_lit_dans_les_mots_du_guide(temoin: EcranTemoin) -> None:
    for ecran in (
        avec_alias(cast(Ecran, temoin), ALIAS),
        avec_alias(cast(Ecran, temoin), ALIAS).nouvel_onglet(),
    ):
        assert ecran.page().titre == "Mon espace"
        question = ecran.lire(lambda page: page.question("Pays", dans="Mon espace"))
        assert question.options == ("FRANCE", "Italie")
        with pytest.raises(Introuvable):
            ecran.lire(lambda page: page.question("Votre pays"))


def test_sans_alias_l_ecran_reste_le_meme(temoin: EcranTemoin) -> None:
    ecran = cast(Ecran, temoin)
    assert avec_alias(ecran, {}) is ecran
