"""The capture of a run, told by the profile where to listen and whom to let in."""

from __future__ import annotations

import smtplib
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from courriels.client import BoiteInjoignable, ClientCourriels

from fixtures.cibles import charger
from steps.cible import Cible
from steps.harnais.capture import adresse_d_envoi
from steps.harnais.processus import DemarrageImpossible
from steps.harnais.services import Services
from tests.boite.outils import Ecrire

BASE = '[cible]\nnom = "Recette"\nadresse = "https://recette.example.org"\n'


def services(tmp_path: Path, table: str, base: str = BASE) -> Services:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(base + table, encoding="utf-8")
    return Services(charger(chemin))


@pytest.fixture
def port_pris() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as prise:
        yield prise.getsockname()[1]


def test_un_site_lance_ailleurs_envoie_a_l_adresse_du_profil(
    tmp_path: Path, zoe: str, courriel: Ecrire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ESSAI_QUI", "site")
    monkeypatch.setenv("ESSAI_MDP", "secret du site")
    with socket.create_server(("127.0.0.1", 0)) as prise:
        port = prise.getsockname()[1]
    table = f'[courriels]\necoute = "0.0.0.0:{port}"\nutilisateur = "ESSAI_QUI"\nmot_de_passe = "ESSAI_MDP"\n'
    lances = services(tmp_path, table)
    try:
        adresses = lances.demarrer()
        assert adresses.smtp == f"127.0.0.1:{port}"
        with smtplib.SMTP("127.0.0.1", port, timeout=10) as smtp:
            smtp.login("site", "secret du site")
            smtp.send_message(courriel("Du site"), "anef@example.org", [zoe])
        cible = Cible(charger(tmp_path / "cible.toml"), adresses, "http")
        assert cible.ouvrir_boite(None).attendre(zoe).sujet == "Du site"
        cible.fermer()
    finally:
        lances.arreter()


def test_un_port_d_ecoute_pris_est_dit_en_une_ligne(tmp_path: Path, port_pris: int) -> None:
    lances = services(tmp_path, f'[courriels]\necoute = "127.0.0.1:{port_pris}"\n')
    with pytest.raises(DemarrageImpossible) as refus:
        lances.demarrer()
    assert str(refus.value) == (
        f"[courriels] ecoute = 127.0.0.1:{port_pris} : ce port est déjà pris ; choisissez-en un autre, "
        "ou 0 pour un port libre"
    )


def test_une_adresse_d_ecoute_d_ailleurs_est_dite(tmp_path: Path) -> None:
    lances = services(tmp_path, '[courriels]\necoute = "203.0.113.7:0"\n')
    with pytest.raises(DemarrageImpossible, match=r"ecoute = 203\.0\.113\.7:0 : cette machine n'a pas cette adresse"):
        lances.demarrer()


def test_une_commande_qui_veut_la_boite_d_essai_sans_elle(tmp_path: Path) -> None:
    base = '[cible]\nnom = "Recette"\n[lancement]\ncommande = ["{python}", "--smtp", "{smtp}"]\n'
    table = '[courriels]\nsource = "mailpit"\nadresse = "http://127.0.0.1:8025"\n'
    with pytest.raises(DemarrageImpossible) as refus:
        services(tmp_path, table, base).demarrer()
    assert str(refus.value).startswith("[lancement] commande : « {smtp} » est l'adresse de la boîte d'essai")


def test_une_source_distante_ne_lance_aucune_capture(tmp_path: Path) -> None:
    lances = services(tmp_path, '[courriels]\nsource = "mailpit"\nadresse = "http://127.0.0.1:8025"\n')
    adresses = lances.demarrer()
    lances.arreter()
    assert (adresses.smtp, adresses.courriels) == ("", "")


@pytest.mark.parametrize(
    ("ecoute", "envoi"),
    [("0.0.0.0:25", "127.0.0.1:25"), ("[::]:25", "[::1]:25"), ("192.0.2.1:25", "192.0.2.1:25"), ("", "")],
)
def test_l_adresse_d_envoi_se_laisse_appeler(ecoute: str, envoi: str) -> None:
    assert adresse_d_envoi(ecoute) == envoi


def test_une_capture_disparue_nomme_un_reglage_qui_existe() -> None:
    client = ClientCourriels("http://127.0.0.1:2")
    with pytest.raises(BoiteInjoignable) as refus:
        client.sante()
    client.fermer()
    assert "http://127.0.0.1:2" in str(refus.value)
    assert "[courriels] adresse" not in str(refus.value)
