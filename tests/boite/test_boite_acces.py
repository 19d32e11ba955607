"""How a site reaches the capture: STARTTLS and AUTH, offered to all, compulsory when the profile says whose."""

from __future__ import annotations

import base64
import smtplib
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
from courriels.acces import NOM, certificat_du_jour
from courriels.client import ClientCourriels
from courriels.reglages import ReglageRefuse, lire_reglages

from tests.boite.outils import Capture, Ecrire, Lancer, arreter, lancer


@pytest.fixture(scope="module")
def fermee() -> Iterator[Capture]:
    """A capture that asks for a login."""
    with pytest.MonkeyPatch.context() as environnement:
        environnement.setenv("ESSAI_QUI", "site")
        environnement.setenv("ESSAI_MDP", "mot de passé")
        lancee = lancer(["--utilisateur", "ESSAI_QUI", "--mot-de-passe", "ESSAI_MDP"])
    yield lancee
    arreter(lancee)


def sans_verifier() -> ssl.SSLContext:
    contexte = ssl.create_default_context()
    contexte.check_hostname, contexte.verify_mode = False, ssl.CERT_NONE
    return contexte


def test_starttls_puis_n_importe_quel_identifiant(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    with smtplib.SMTP(capture.hote, capture.port, timeout=10) as smtp:
        smtp.starttls(context=sans_verifier())
        smtp.login("le site", "ce qu'il a dans ses réglages".encode("ascii", "ignore").decode())
        smtp.send_message(courriel("Chiffré"), "anef@example.org", [zoe])
    assert client.attendre(zoe).sujet == "Chiffré"


def test_un_identifiant_passe_aussi_en_clair(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    with smtplib.SMTP(capture.hote, capture.port, timeout=10) as smtp:
        smtp.login("site", "secret")
        smtp.send_message(courriel("En clair"), "anef@example.org", [zoe])
    assert client.attendre(zoe).sujet == "En clair"


def test_le_certificat_donne_est_celui_presente(capture_a_part: Lancer, tmp_path: Path) -> None:
    fichier = tmp_path / "certificat.pem"
    fichier.write_bytes(certificat_du_jour())
    capture = capture_a_part("--certificat", str(fichier), "--cle", str(fichier))
    with smtplib.SMTP(capture.hote, capture.port, timeout=10) as smtp:
        smtp._host = NOM  # type: ignore[attr-defined] # the name under which it is checked
        smtp.starttls(context=ssl.create_default_context(cafile=fichier))
        assert smtp.noop()[0] == 250


def test_l_identification_exigee_refuse_qui_ne_la_donne_pas(fermee: Capture, zoe: str, courriel: Ecrire) -> None:
    with smtplib.SMTP(fermee.hote, fermee.port, timeout=10) as smtp:
        with pytest.raises(smtplib.SMTPSenderRefused, match="Identification demandee") as refus:
            smtp.send_message(courriel(), "anef@example.org", [zoe])
        assert refus.value.smtp_code == 530
    client = ClientCourriels(fermee.http)
    assert client.recus(zoe) == ()
    client.fermer()


@pytest.mark.parametrize(("qui", "mot_de_passe"), [("site", "mot de passe"), ("autre", "mot de passé"), ("site", "")])
def test_l_identification_exigee_refuse_la_mauvaise(fermee: Capture, qui: str, mot_de_passe: str) -> None:
    with smtplib.SMTP(fermee.hote, fermee.port, timeout=10) as smtp:
        assert _plain(smtp, qui, mot_de_passe) == 535


def test_l_identification_exigee_recoit_qui_la_donne(fermee: Capture, zoe: str, courriel: Ecrire) -> None:
    with smtplib.SMTP(fermee.hote, fermee.port, timeout=10) as smtp:
        smtp.starttls(context=sans_verifier())
        assert _plain(smtp, "site", "mot de passé") == 235
        smtp.send_message(courriel("Entré"), "anef@example.org", [zoe])
    client = ClientCourriels(fermee.http)
    assert client.attendre(zoe, delai=5).sujet == "Entré"
    client.fermer()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--certificat", "absent.pem", "--cle", "absent.pem"], "--certificat absent.pem : on attend un fichier PEM"),
        (
            ["--utilisateur", "ESSAI_ABSENTE"],
            "--utilisateur ESSAI_ABSENTE : cette variable d'environnement est absente",
        ),
        (["--utilisateur", "PATH"], "--utilisateur et --mot-de-passe : il faut les deux, ou aucune des deux"),
        (["--certificat", __file__], "--certificat et --cle : il faut les deux, ou aucune des deux"),
        (["--certificat", __file__, "--cle", __file__], "ne vont pas ensemble"),
    ],
)
def test_un_acces_fautif_est_dit_en_une_ligne(options: list[str], message: str) -> None:
    with pytest.raises(ReglageRefuse) as refus:
        lire_reglages(options)
    assert message in str(refus.value)
    assert len(str(refus.value).splitlines()) == 1


def _plain(smtp: smtplib.SMTP, qui: str, mot_de_passe: str) -> int:
    """The code that answers AUTH PLAIN, in UTF-8 as RFC 4616 has it; smtplib's own is ASCII only."""
    jeton = base64.b64encode(f"\0{qui}\0{mot_de_passe}".encode()).decode()
    smtp.ehlo()
    return smtp.docmd("AUTH", f"PLAIN {jeton}")[0]
