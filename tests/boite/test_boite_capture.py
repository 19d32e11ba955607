"""The capture as a target and a test worker see it: real SMTP in, real HTTP out, on loopback."""

from __future__ import annotations

import smtplib
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage

import pytest
import requests
from courriels.client import Absent, BoiteInjoignable, ClientCourriels
from courriels.liens import Lien

from tests.boite.outils import Capture, Ecrire, Lancer


def test_un_courriel_complet_arrive_tel_qu_envoye(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    sujet = "Créez votre mot de passe – « Étrangers en France »"
    html = "<p>Bonjour Zoé, <a href='https://site.example.org/#!/x?token=a.b.c'>créez votre mot de passe</a></p>"
    envoye = courriel(sujet, "Bonjour Zoé,\nécrivez-nous : https://aide.example.org/€.\n", html)
    octets = b"%PDF-1.7\n" + bytes(range(256)) * 400
    envoye.add_attachment(octets, maintype="application", subtype="pdf", filename="confirmation_dépôt été.pdf")
    capture.expedier(envoye, zoe, f"copie.{zoe}")

    recu = client.attendre(zoe)
    assert recu.sujet == sujet
    assert recu.expediteur == "anef@example.org"
    assert recu.de == "Étrangers en France <anef@example.org>"
    assert recu.destinataires == (zoe, f"copie.{zoe}")
    assert recu.texte == "Bonjour Zoé,\nécrivez-nous : https://aide.example.org/€.\n"
    assert recu.html.strip() == html
    assert recu.liens == (
        Lien("créez votre mot de passe", "https://site.example.org/#!/x?token=a.b.c"),
        Lien("https://aide.example.org/€", "https://aide.example.org/€"),
    )
    assert [(p.nom, p.type, p.octets) for p in recu.pieces_jointes] == [
        ("confirmation_dépôt été.pdf", "application/pdf", octets)
    ]
    assert client.recus(f"COPIE.{zoe.upper()}") == (recu,)
    assert client.source(recu.identifiant).startswith(b"From: =?utf-8?")
    assert recu.anomalies == ()


def test_un_courriel_en_utf8_brut_est_accepte(capture: Capture, client: ClientCourriels, courriel: Ecrire) -> None:
    destinataire = "élodie@example.org"
    with smtplib.SMTP(capture.hote, capture.port, timeout=10) as smtp:
        smtp.ehlo()
        assert smtp.has_extn("smtputf8")
        assert smtp.has_extn("8bitmime")
        smtp.send_message(courriel("Reçu d’été"), "anef@example.org", [destinataire])
    recu = client.attendre("ÉLODIE@example.org")
    assert (recu.sujet, recu.destinataires) == ("Reçu d’été", (destinataire,))


def test_l_attente_deja_satisfaite_ne_bloque_pas(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    capture.expedier(courriel("Déjà là"), zoe)
    assert client.attendre(zoe, delai=0).sujet == "Déjà là"


def test_l_attente_est_reveillee_par_l_arrivee(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    with ThreadPoolExecutor(1) as ailleurs:
        attente = ailleurs.submit(client.attendre, zoe, sujet="Le bon", delai=30)
        _jusqu_a_guetteurs(capture, 1)
        capture.expedier(courriel("Un autre"), zoe)
        capture.expedier(courriel("Le bon"), zoe)
        assert attente.result(timeout=10).sujet == "Le bon"


def test_l_attente_decue_dit_ce_qui_est_venu(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    capture.expedier(courriel("Un autre"), zoe)
    with pytest.raises(Absent) as absence:
        client.attendre(zoe, sujet="Le bon", delai=0.1)
    assert [r["sujet"] for r in absence.value.recus] == ["Un autre"]


def test_le_rang_et_le_contenu_choisissent(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    for texte in ("votre demande n° 16", "votre demande n° 1", "rien", "encore la\u00a0demande N° 1"):
        capture.expedier(courriel(texte=texte), zoe)
    trouve = client.attendre(zoe, rang=2, contient="demande n° 1", delai=0)
    assert trouve.texte.strip() == "encore la\u00a0demande N° 1"


def test_cent_guetteurs_ont_chacun_le_leur(capture: Capture, zoe: str, courriel: Ecrire) -> None:
    adresses = [f"{rang}.{zoe}" for rang in range(100)]
    prets = threading.Barrier(101)

    def guetter(adresse: str) -> str:
        client = ClientCourriels(capture.http, delai=30)
        prets.wait(30)
        sujet = client.attendre(adresse).sujet
        client.fermer()
        return sujet

    with ThreadPoolExecutor(100) as ailleurs:
        attentes = [ailleurs.submit(guetter, adresse) for adresse in adresses]
        prets.wait(30)
        with smtplib.SMTP(capture.hote, capture.port, timeout=20) as smtp:
            for adresse in reversed(adresses):
                smtp.send_message(courriel(f"pour {adresse}"), "anef@example.org", [adresse])
        assert [attente.result(timeout=30) for attente in attentes] == [f"pour {adresse}" for adresse in adresses]


def test_un_courriel_trop_gros_est_refuse(capture_a_part: Lancer, zoe: str) -> None:
    capture = capture_a_part("--taille", "1", "--memoire", "2")
    with smtplib.SMTP(capture.hote, capture.port, timeout=20) as smtp:
        smtp.ehlo()
        assert smtp.esmtp_features["size"] == "1000000"
        assert smtp.mail("anef@example.org", ["size=1000001"])[0] == 552
        smtp.rset()
        # A client that does not announce the size is refused after the data.
        smtp.mail("anef@example.org")
        smtp.rcpt(zoe)
        assert smtp.data(b"Subject: gros\r\n\r\n" + b"x" * 76 + b"\r\n" + b"y" * 1_000_000)[0] == 552
        smtp.sendmail("anef@example.org", [zoe], b"Subject: petit\r\n\r\nx")
    client = ClientCourriels(capture.http)
    assert [c.sujet for c in client.recus(zoe)] == ["petit"]
    client.fermer()


def test_vingt_cinq_megaoctets_passent(capture: Capture, client: ClientCourriels, zoe: str) -> None:
    octets = bytes(range(256)) * 70_000
    envoye = EmailMessage()
    envoye["Subject"] = "Lourd"
    envoye.add_attachment(octets, maintype="application", subtype="octet-stream", filename="lourd.bin")
    capture.expedier(envoye, zoe)
    assert client.attendre(zoe).pieces_jointes[0].octets == octets
    client.effacer(zoe)


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"pas d'en-tete du tout",
        b"Subject: =?utf-8?B?%%%?=\r\nContent-Type: multipart/alternative; boundary=\r\n\r\n--\r\n",
        b"Content-Type: text/html; charset=klingon\r\nContent-Transfer-Encoding: base64\r\n\r\n&",
        b"Subject: long\r\n\r\n" + b"x" * 50_000,
        b"From: \xff\xfe<<>>\r\nTo: ((((\r\nContent-Disposition: attachment; filename*=x'y\r\n\r\n\x00\x01",
    ],
    ids=["vide", "sans en-tête", "frontière vide", "jeu inconnu", "longue ligne", "octets hostiles"],
)
def test_un_courriel_mal_forme_est_garde(capture: Capture, client: ClientCourriels, zoe: str, source: bytes) -> None:
    capture.expedier(source, zoe)
    recu = client.attendre(zoe, delai=0)
    assert client.source(recu.identifiant).rstrip(b"\r\n") == source.rstrip(b"\r\n")
    for vue in ("html", "texte", "source"):
        assert requests.get(f"{capture.http}/courriels/{recu.identifiant}?vue={vue}", timeout=10).status_code == 200


def test_un_rebond_sans_expediteur_est_accepte(capture: Capture, client: ClientCourriels, zoe: str) -> None:
    capture.expedier(b"Subject: rebond\r\n\r\nx", zoe, de="")
    assert client.attendre(zoe, delai=0).expediteur == ""


def test_la_liste_va_au_dela_d_une_page_dans_l_ordre(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    with smtplib.SMTP(capture.hote, capture.port, timeout=20) as smtp:
        for rang in range(120):
            smtp.send_message(courriel(f"n° {rang}"), "anef@example.org", [zoe])
    assert [c.sujet for c in client.recus(zoe)] == [f"n° {rang}" for rang in range(120)]
    assert client.effacer(zoe) == 120
    assert client.recus(zoe) == ()


def test_une_boite_amputee_faute_de_place_refuse_de_compter(capture_a_part: Lancer, zoe: str) -> None:
    capture = capture_a_part("--taille", "1", "--memoire", "1")
    client = ClientCourriels(capture.http)
    for rang in range(2):
        capture.expedier(f"Subject: {rang}\r\n\r\n".encode() + b"x" * 76 + b"\r\n" + b"y" * 400_000, zoe)
    with pytest.raises(BoiteInjoignable, match="effacés faute de place"):
        client.recus(zoe)
    with pytest.raises(BoiteInjoignable, match="--memoire"):
        client.attendre(zoe, delai=0)
    client.fermer()


@pytest.mark.parametrize(
    ("chemin", "statut", "phrase"),
    [
        ("/api/attendre", 422, "« destinataire »"),
        ("/api/attendre?destinataire=x&rang=0", 422, "« rang » doit être un entier"),
        ("/api/attendre?destinataire=x&delai=nan", 422, "« delai » doit être une durée"),
        ("/api/attendre?destinataire=x&delai=100000", 422, "de 0 à 600 secondes"),
        ("/api/courriels?page=-1", 422, "« page »"),
        ("/api/courriels/inconnu", 404, "« inconnu »"),
        ("/api/courriels/inconnu/pieces/1", 404, "« inconnu »"),
    ],
)
def test_une_demande_fautive_a_une_phrase(capture: Capture, chemin: str, statut: int, phrase: str) -> None:
    reponse = requests.get(capture.http + chemin, timeout=10)
    assert reponse.status_code == statut
    assert phrase in reponse.json()["erreur"]


def test_une_boite_absente_est_nommee() -> None:
    client = ClientCourriels("http://127.0.0.1:9")
    with pytest.raises(BoiteInjoignable, match=r"http://127\.0\.0\.1:9.*python -m courriels"):
        client.recus("zoe@example.org")
    client.fermer()


def test_le_delai_est_tenu(client: ClientCourriels, zoe: str) -> None:
    debut = time.perf_counter()
    with pytest.raises(Absent):
        client.attendre(zoe, delai=0.3)
    assert 0.3 <= time.perf_counter() - debut < 3


def _jusqu_a_guetteurs(capture: Capture, nombre: int) -> None:
    """Until so many wait: the only way from outside to know that a request is in."""
    for _ in range(2000):
        if requests.get(f"{capture.http}/api/sante", timeout=10).json()["en_attente"] >= nombre:
            return
    raise AssertionError("aucun guetteur")
