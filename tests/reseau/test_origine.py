"""What is for the target's origin goes to it on every way a page asks for something, and nowhere else."""

from __future__ import annotations

import pytest

from steps.drivers.reseau import Mandataire, Reseau, origine_de
from steps.ecran.modele import CibleInjoignable
from tests.reseau.conftest import Ouvrir
from tests.reseau.sites import ENTETE, IDENTIFIANTS, Serveur, basique


def parcourir(ouvrir: Ouvrir, reseau: Reseau) -> None:
    """A page, a form and its redirections, a download, a status, links and redirections to elsewhere."""
    ecran = ouvrir(reseau)
    ecran.ouvrir("/")
    ecran.cliquer("Envoyer")
    assert ecran.page().titre == "Accueil"
    assert ecran.telecharger("Télécharger").octets == b"%PDF"
    assert ecran.statut("fichier") == 200
    assert ecran.statut("ailleurs") == 200
    ecran.cliquer("Partir")
    assert ecran.page().titre == "Accueil"
    ecran.ouvrir("/")
    ecran.cliquer("Lien")
    assert ecran.page().titre == "Accueil"


def test_les_entetes_ne_vont_qu_a_la_cible(ouvrir: Ouvrir, site: Serveur, etranger: Serveur) -> None:
    nom, valeur = ENTETE
    site.ailleurs, etranger.ailleurs, site.exige = etranger.adresse, etranger.adresse, {nom: valeur}
    parcourir(ouvrir, Reseau(origine_de(site.adresse), {nom: valeur}))
    assert site.valeurs(nom) == {valeur}
    assert {"POST", "GET"} <= {methode for methode, _, _ in site.recues}
    assert len(etranger.recues) >= 3
    assert etranger.valeurs(nom) == {""}


def test_les_identifiants_ne_vont_qu_a_la_cible(ouvrir: Ouvrir, site: Serveur, etranger: Serveur) -> None:
    site.ailleurs, etranger.ailleurs = etranger.adresse, etranger.adresse
    site.exige = {"Authorization": basique(*IDENTIFIANTS)}
    parcourir(ouvrir, Reseau(origine_de(site.adresse), {}, *IDENTIFIANTS))
    assert basique(*IDENTIFIANTS) in site.valeurs("Authorization")
    assert len(etranger.recues) >= 3
    assert etranger.valeurs("Authorization") == {""}


def test_un_onglet_ouvert_par_la_page_porte_les_entetes_des_sa_premiere_requete(
    ouvrir: Ouvrir, site: Serveur, etranger: Serveur
) -> None:
    nom, valeur = ENTETE
    site.ailleurs, site.exige = etranger.adresse, {nom: valeur}
    ecran = ouvrir(Reseau(origine_de(site.adresse), {nom: valeur}))
    ecran.ouvrir("/")
    avant = len(site.recues)
    ecran.cliquer("Onglet")
    assert ecran.page().titre == "Accueil"
    assert len(site.recues) > avant
    ecran.cliquer("Envoyer")
    assert ecran.page().titre == "Accueil"
    assert site.valeurs(nom) == {valeur}


def test_tout_passe_par_le_mandataire(ouvrir: Ouvrir, site: Serveur, etranger: Serveur, mandataire: Serveur) -> None:
    site.ailleurs, etranger.ailleurs = etranger.adresse, etranger.adresse
    mandataire.exige = {"Proxy-Authorization": basique(*IDENTIFIANTS)}
    parcourir(ouvrir, Reseau(origine_de(site.adresse), mandataire=Mandataire(mandataire.adresse, *IDENTIFIANTS)))
    passees = [chemin for methode, chemin, e in mandataire.recues if "proxy-authorization" in e]
    assert site.adresse in passees
    assert etranger.adresse in passees
    assert site.valeurs("Proxy-Authorization") == {""}


def test_un_hote_excepte_se_passe_du_mandataire(ouvrir: Ouvrir, site: Serveur, mandataire: Serveur) -> None:
    site.ailleurs = site.adresse
    parcourir(ouvrir, Reseau(origine_de(site.adresse), mandataire=Mandataire(mandataire.adresse, sauf=("127.0.0.1",))))
    assert not mandataire.recues


def test_un_mandataire_absent_se_dit_avec_son_reglage(ouvrir: Ouvrir, site: Serveur) -> None:
    reseau = Reseau(origine_de(site.adresse), mandataire=Mandataire("http://127.0.0.1:9"))
    with pytest.raises(CibleInjoignable, match=r"mandataire injoignable.*\[reseau\.mandataire\] adresse"):
        ouvrir(reseau).ouvrir("/")
    assert not site.recues


@pytest.mark.parametrize(
    ("une", "autre", "memes"),
    [
        ("https://recette.example.org/", "https://RECETTE.example.org:443/x", True),
        ("https://recette.example.org/", "http://recette.example.org/", False),
        ("https://recette.example.org/", "https://recette.example.org:8443/", False),
        ("https://recette.example.org/", "https://recette.example.org.example.net/", False),
        ("https://recette.example.org/", "https://recette.example.org@example.net/", False),
    ],
)
def test_une_origine_est_un_schema_un_hote_et_un_port(une: str, autre: str, *, memes: bool) -> None:
    assert Reseau(origine_de(une)).est_de_la_cible(autre) is memes


def test_un_secret_ne_se_lit_pas_dans_un_objet() -> None:
    reseau = Reseau("http://x:80", dict([ENTETE]), *IDENTIFIANTS, mandataire=Mandataire("http://m:1", *IDENTIFIANTS))
    assert not any(secret in repr(reseau) for secret in (ENTETE[1], *IDENTIFIANTS))
