"""States and registration by the HTTP calls that the profile describes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import responses

from fixtures.cibles import charger
from fixtures.generation import Fabrique
from steps.drivers.appels_http import Appels, ErreurAdaptateur
from steps.drivers.etats_http import EtatsHttp, InscriptionHttp
from steps.ports import ActeIndisponible, EtatVoulu
from tests.harnais.test_profil import BASE

ICI = "https://recette.example.org"
PROFIL = (
    BASE
    + """
[etats]
mode = "http"
[etats.actes.depose]
chemin = "essais/depots"
corps = { qui = "{usager.numero_etranger}", quoi = "{demarche}/{cas}", ouvrir = "{connecte}", ville = "{usager.adresse.ville}" }
champs = { numero = "demande.n", adresse = "demande.lien" }
[etats.actes.compte]
chemin = "essais/{stade}"
[usagers]
inscription = "http"
[usagers.actes.inscrire]
chemin = "registre"
corps = "{usager}"
"""
)
AWA = Fabrique(1).usager(aujourdhui=date(2023, 8, 16), email="awa@example.org", cas="cas1")


@pytest.fixture
def bouchon() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as ouvert:
        yield ouvert


def etats(tmp_path: Path, texte: str = PROFIL) -> EtatsHttp:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(texte, encoding="utf-8")
    section = charger(chemin).etats
    return EtatsHttp(Appels("etats", section.actes.decrits, section.http, base=f"{ICI}/", secret=str))


def test_un_etat_se_prepare_en_un_appel(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.post(f"{ICI}/essais/depots", json={"demande": {"n": 5901, "lien": "/ici"}}, status=201)
    obtenu = etats(tmp_path).preparer(AWA, EtatVoulu("depose", "ase", "cas1", connecte=True))
    assert (obtenu.numero, obtenu.adresse) == ("5901", "/ici")
    assert json.loads(bouchon.calls[0].request.body or "") == {
        "qui": AWA.numero_etranger,
        "quoi": "ase/cas1",
        "ouvrir": True,
        "ville": AWA.adresse.ville,
    }


def test_un_stade_que_rien_ne_decrit_est_indisponible(tmp_path: Path) -> None:
    with pytest.raises(ActeIndisponible, match=r"le profil ne décrit pas \[etats\.actes\.brouillon\]"):
        etats(tmp_path).preparer(AWA, EtatVoulu("brouillon", "ase"))


def test_un_acte_sert_a_tous_les_stades_qui_n_ont_pas_le_leur(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    texte = PROFIL + '[etats.actes.preparer]\nchemin = "essais/autres/{stade}"\n'
    bouchon.post(f"{ICI}/essais/autres/brouillon", json={"numero": None, "adresse": "la"})
    bouchon.post(f"{ICI}/essais/compte", status=204)
    source = etats(tmp_path, texte)
    assert source.preparer(AWA, EtatVoulu("brouillon", "ase")).adresse == "la"
    assert source.preparer(AWA, EtatVoulu("compte")).adresse == ""


def test_une_donnee_que_la_personne_n_a_pas(tmp_path: Path) -> None:
    with pytest.raises(ErreurAdaptateur, match=r"renvoi \{usager\.villa\} du profil : « villa » n'y est pas \(nom, "):
        etats(tmp_path, PROFIL.replace("usager.adresse.ville", "usager.villa")).preparer(
            AWA, EtatVoulu("depose", "ase")
        )


def test_une_personne_est_inscrite_sans_son_mot_de_passe(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(PROFIL, encoding="utf-8")
    section = charger(chemin).usagers
    bouchon.post(f"{ICI}/registre", status=201)
    InscriptionHttp(Appels("usagers", section.actes.decrits, section.http, base=f"{ICI}/", secret=str))(AWA)
    corps = json.loads(bouchon.calls[0].request.body or "")
    assert corps == AWA.model_dump(mode="json", exclude={"mot_de_passe"})
