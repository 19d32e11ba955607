"""A target whose mails word or address their links otherwise is read in the guides' words."""

from __future__ import annotations

from pathlib import Path

import pytest

from fixtures.cibles import Profil, ProfilInvalide, charger
from steps.harnais.boite_adaptee import boite_adaptee
from steps.ports import Courriel, Lien

GUIDE, SITE = "/particuliers/#/inscription/mot-de-passe?token=", "/#/activation?jeton="


class _Boite:
    """One mail for anybody; `cherche` keeps what was asked for."""

    def __init__(self) -> None:
        self.cherche: list[str] = []

    def attendre(self, destinataire: str, *, rang: int = 1, sujet: str = "", contient: str = "") -> Courriel:
        del rang, sujet
        self.cherche.append(contient)
        return self.recus(destinataire)[0]

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        lien = Lien("Choisir", f"https://site.example.org/p{SITE}abc")
        return (Courriel("1", "", (destinataire,), "", f"Choisir : {SITE}abc", "<a>Choisir</a>", (lien,), (), ""),)

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:
        del nombre
        return self.recus(destinataire)


def _profil(**tables: object) -> Profil:
    return Profil.model_validate({"cible": {"nom": "Site", "adresse": "https://site.example.org/"}, **tables})


def test_les_liens_se_lisent_comme_dans_le_guide_et_s_ouvrent_comme_sur_le_site() -> None:
    boite = _Boite()
    adaptee = boite_adaptee(boite, _profil(alias={"Mot de passe": "Choisir"}, courriels={"liens": {GUIDE: SITE}}))
    recu = adaptee.attendre("a@example.org", contient="/inscription/mot-de-passe?token=")
    assert boite.cherche == [SITE]
    assert recu.liens[0].adresse == f"https://site.example.org/p{SITE}abc"
    assert recu.liens[0].du_guide == f"https://site.example.org/p{GUIDE}abc"
    assert (recu.liens[0].texte, recu.texte, recu.html) == (
        "Mot de passe",
        f"Mot de passe : {GUIDE}abc",
        "<a>Mot de passe</a>",
    )
    assert adaptee.recus("a@example.org") == (recu,) == adaptee.aucun_autre("a@example.org", 1)


def test_un_libelle_cherche_est_celui_du_site() -> None:
    boite = _Boite()
    boite_adaptee(boite, _profil(alias={"Mot de passe": "Choisir"})).attendre("a@example.org", contient="mot de passe")
    boite_adaptee(boite, _profil(alias={"Mot de passe": "Choisir"})).attendre("a@example.org", contient="Autre")
    assert boite.cherche == ["Choisir", "Autre"]


def test_sans_difference_declaree_la_boite_est_la_meme() -> None:
    boite = _Boite()
    assert boite_adaptee(boite, _profil()) is boite
    lien = boite_adaptee(boite, _profil(courriels={"liens": {"/x?": "/y?"}})).recus("a@example.org")[0].liens[0]
    assert (lien.repere, lien.du_guide) == ("", lien.adresse)


@pytest.mark.parametrize(
    ("table", "faute"),
    [
        ('[courriels]\nliens = "/activation"', '[courriels] liens = "/activation"'),
        ('[courriels.liens]\n"/inscription" = 3', "[courriels.liens] /inscription = 3"),
    ],
)
def test_une_table_de_liens_fautive_dit_ce_qui_est_attendu(tmp_path: Path, table: str, faute: str) -> None:
    profil = tmp_path / "cible.toml"
    profil.write_text(f'[cible]\nnom = "Site"\nadresse = "https://site.example.org/"\n{table}\n', encoding="utf-8")
    with pytest.raises(ProfilInvalide) as refus:
        charger(profil)
    assert faute in str(refus.value)
    assert "attendu une table « morceau d'adresse du guide » = « celui des liens de la cible »" in str(refus.value)
