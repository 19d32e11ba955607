"""A site behind its own authority, that may ask for a client certificate whose key is encrypted."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.drivers.http import EcranHttp
from steps.drivers.navigateur import Navigateur
from steps.drivers.reseau import CertificatClient, Reseau, origine_de
from steps.ecran.modele import CibleInjoignable
from tests.reseau.certificats import PHRASE, Certificats, fabriquer
from tests.reseau.conftest import DELAI
from tests.reseau.sites import Serveur, Site, ouvert


@pytest.fixture(scope="session")
def certificats(tmp_path_factory: pytest.TempPathFactory) -> Certificats:
    return fabriquer(tmp_path_factory.mktemp("certificats"))


@pytest.fixture
def ouvert_a_tous(certificats: Certificats) -> Iterator[Serveur]:
    with ouvert(Site, certificats.tls(exige=False)) as serveur:
        yield serveur


@pytest.fixture
def ferme(certificats: Certificats) -> Iterator[Serveur]:
    with ouvert(Site, certificats.tls(exige=True)) as serveur:
        yield serveur


def lire(serveur: Serveur, reseau: Reseau) -> str:
    with EcranHttp(serveur.adresse, DELAI, reseau=reseau) as ecran:
        ecran.ouvrir("/")
        return ecran.page().titre


def test_l_autorite_du_profil_repond_du_site(ouvert_a_tous: Serveur, certificats: Certificats) -> None:
    ouvert_a_tous.ailleurs = ouvert_a_tous.adresse
    origine = origine_de(ouvert_a_tous.adresse)
    assert lire(ouvert_a_tous, Reseau(origine, autorite=certificats.autorite)) == "Accueil"
    for reseau in (Reseau(origine), Reseau(origine, autorite=certificats.autre_autorite)):
        with pytest.raises(CibleInjoignable, match=r"signé par aucune autorité connue.*\[reseau\] autorite"):
            lire(ouvert_a_tous, reseau)


def test_le_certificat_client_ouvre_le_site_avec_sa_phrase(ferme: Serveur, certificats: Certificats) -> None:
    origine = origine_de(ferme.adresse)
    piece = CertificatClient(certificats.client, certificats.client_cle, PHRASE)
    reseau = Reseau(origine, autorite=certificats.autorite, certificat_client=piece)
    assert lire(ferme, reseau) == "Accueil"
    with pytest.raises(CibleInjoignable, match=r"exige un certificat client.*\[reseau\.certificat_client\]"):
        lire(ferme, Reseau(origine, autorite=certificats.autorite))
    fausse = CertificatClient(certificats.client, certificats.client_cle, "autre phrase")
    with pytest.raises(CibleInjoignable, match=r"n'ouvre pas la clé.*\[reseau\.certificat_client\] .*phrase"):
        lire(ferme, Reseau(origine, autorite=certificats.autorite, certificat_client=fausse))


def test_le_navigateur_n_accepte_que_le_certificat_dont_l_autorite_repond(
    ouvert_a_tous: Serveur, certificats: Certificats, executable: str
) -> None:
    origine = origine_de(ouvert_a_tous.adresse)
    ouvert_a_tous.ailleurs = ouvert_a_tous.adresse
    with Navigateur(executable) as navigateur:
        with pytest.raises(CibleInjoignable, match=r"\[reseau\] autorite"):
            navigateur.ecran(ouvert_a_tous.adresse, DELAI, reseau=Reseau(origine)).ouvrir("/")
        autre = Reseau(origine, autorite=certificats.autre_autorite)
        with pytest.raises(CibleInjoignable, match=r"\[reseau\] autorite"):
            navigateur.ecran(ouvert_a_tous.adresse, DELAI, reseau=autre)
        sien = Reseau(origine, autorite=certificats.autorite)
        ecran = navigateur.ecran(ouvert_a_tous.adresse, DELAI, reseau=sien)
        ecran.ouvrir("/")
        assert ecran.page().titre == "Accueil"


SEUL = """
import json, sys
from pathlib import Path
from steps.drivers.navigateur import Navigateur
from steps.drivers.reseau import CertificatClient, Reseau, origine_de
executable, adresse, autorite, certificat, cle, phrase = json.loads(sys.argv[1])
piece = CertificatClient(Path(certificat), Path(cle), phrase)
reseau = Reseau(origine_de(adresse), autorite=Path(autorite), certificat_client=piece)
with Navigateur(executable) as navigateur, navigateur.ecran(adresse, 5, reseau=reseau) as ecran:
    ecran.ouvrir("/")
    print(ecran.page().titre, ecran.telecharger("Télécharger").octets, ecran.statut("retour"))
"""


def test_le_navigateur_presente_le_certificat_client(ferme: Serveur, certificats: Certificats, executable: str) -> None:
    """In a process of its own: Playwright learns of an authority when it starts."""
    ferme.ailleurs = ferme.adresse
    donnees = [executable, ferme.adresse, certificats.autorite, certificats.client, certificats.client_cle, PHRASE]
    joue = subprocess.run(
        [sys.executable, "-c", SEUL, json.dumps([str(donnee) for donnee in donnees])],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (joue.stdout.strip(), joue.returncode) == ("Accueil b'%PDF' 200", 0), joue.stderr
