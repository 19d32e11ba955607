"""What only the browser can see: scripts, dialogs, what covers what."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from steps.drivers.http import EcranHttp
from steps.drivers.navigateur import EcranNavigateur, Navigateur
from steps.drivers.navigateur.lanceur import NavigateurIntrouvable
from steps.ecran.modele import CibleInjoignable, Inactif
from tests.ecran.conftest import EcranTeste

pytestmark = pytest.mark.navigateur


def test_attend_ce_que_la_page_montre_plus_tard(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("tardif")
    avec_scripts.cliquer("Faire")
    assert avec_scripts.page().boutons() == ("Fait",)


def test_est_reveille_par_le_changement(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("tardif")
    debut = time.monotonic()
    assert avec_scripts.lire(lambda page: page.porte("Enfin là"), bool)
    assert time.monotonic() - debut < 2


def test_une_lecture_attend_la_fin_des_requetes(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("requete-lente")
    avec_scripts.cliquer("Aller")
    assert avec_scripts.page().porte("arrivé")


def test_ouvre_et_ferme_une_fenetre(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("modale")
    assert avec_scripts.page().fenetre == ""
    avec_scripts.cliquer("Ouvrir")
    assert avec_scripts.page().fenetre == "Confirmer"
    avec_scripts.cliquer("Fermer")
    assert avec_scripts.page().fenetre == ""


def test_ne_clique_pas_a_travers_une_fenetre(fabrique: Callable[..., EcranTeste]) -> None:
    ecran = fabrique("navigateur", delai=0.3)
    ecran.ouvrir("modale")
    ecran.cliquer("Ouvrir")
    with pytest.raises(Inactif, match=r"« Derrière ».*recouvert"):
        ecran.cliquer("Derrière")


def test_attend_que_rien_ne_recouvre(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("recouvert")
    avec_scripts.cliquer("Sous")
    assert avec_scripts.preuve().titre == "clic"


def test_accepte_les_dialogues_et_note_les_erreurs(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("alerte")
    avec_scripts.cliquer("Prévenir")
    assert avec_scripts.page().titre == "Lu"
    assert avec_scripts.dialogues == ["Attention"]
    assert avec_scripts.erreurs_de_script == []
    avec_scripts.cliquer("Casser")
    assert "absente is not defined" in avec_scripts.erreurs_de_script[0]


def test_joint_par_le_choix_de_fichiers(avec_scripts: EcranNavigateur, tmp_path: Path) -> None:
    fichiers = [tmp_path / "a.png", tmp_path / "b.png"]
    for fichier in fichiers:
        fichier.write_bytes(b"x")
    avec_scripts.ouvrir("choix-fichier")
    avec_scripts.joindre(fichiers, dans="Passeport")
    assert avec_scripts.page().textes("Passeport") == ("a.png", "b.png", "Joindre un document")


def test_voit_une_valeur_ecrite_par_un_script(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("valeur")
    assert avec_scripts.page().question("Ville").valeur == ""
    avec_scripts.cliquer("Remplir")
    assert avec_scripts.page().question("Ville").valeur == "Lille"


def test_voit_ce_que_le_style_montre(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("cascade")
    assert not avec_scripts.page().porte("Le reste")
    avec_scripts.cocher("Plus")
    assert avec_scripts.page().porte("Le reste")


def test_telecharge_ce_qu_un_script_fabrique(avec_scripts: EcranNavigateur) -> None:
    avec_scripts.ouvrir("lien-fichier")
    recu = avec_scripts.telecharger("Exporter")
    assert (recu.nom, recu.octets) == ("abc.txt", b"abc")


def test_une_reponse_trop_lente_a_un_clic_est_dite(fabrique: Callable[..., EcranTeste]) -> None:
    ecran = fabrique("navigateur", delai=0.2)
    ecran.ouvrir("liens")
    with pytest.raises(CibleInjoignable, match=r"\[ecran\] delai"):
        ecran.cliquer("Lent")


def test_le_pilote_http_ouvre_un_fragment_par_sa_page(base: str, fabrique: Callable[..., EcranTeste]) -> None:
    ecran = fabrique("http")
    assert isinstance(ecran, EcranHttp)
    ecran.ouvrir(f"{base}#/espace/jeton?token=a.b-c")
    assert ecran.page().titre == "Jeton a.b-c"
    ecran.ouvrir("liens")
    ecran.cliquer("Jeton")
    assert ecran.page().titre == "Jeton abc"


def test_dit_qu_un_navigateur_ne_demarre_pas() -> None:
    with Navigateur("/bin/false") as lance, pytest.raises(NavigateurIntrouvable, match=r"/bin/false.*--pilote http"):
        lance.ecran("http://127.0.0.1:1/", 1.0)
