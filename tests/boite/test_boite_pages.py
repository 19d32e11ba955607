"""The pages for people."""

from __future__ import annotations

import re
from email.message import EmailMessage

import lxml.html
import pytest
import requests
from courriels.client import ClientCourriels

from tests.boite.outils import Capture, Ecrire


def page(capture: Capture, chemin: str, statut: int = 200) -> lxml.html.HtmlElement:
    reponse = requests.get(capture.http + chemin, timeout=10)
    assert reponse.status_code == statut
    return lxml.html.document_fromstring(reponse.content)


def texte(element: lxml.html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_la_liste_montre_les_plus_recents_d_abord(capture: Capture, zoe: str, courriel: Ecrire) -> None:
    for sujet in ("Premier", "Deuxième", ""):
        capture.expedier(courriel(sujet), zoe)
    lue = page(capture, f"/?q={zoe.upper()}")
    assert [texte(a) for a in lue.cssselect("td.sujet a")] == ["(sans sujet)", "Deuxième", "Premier"]
    assert "3 courriels pour" in texte(lue)
    assert "Boîte d’essai — données fictives" in texte(lue)
    assert lue.get("lang") == "fr"
    assert [texte(t) for t in lue.cssselect("h1")] == ["Courriels reçus"]
    assert lue.cssselect("label[for=q]")


def test_la_liste_se_pagine(capture: Capture, zoe: str, courriel: Ecrire) -> None:
    for rang in range(26):
        capture.expedier(courriel(f"n° {rang}"), zoe)
    premiere = page(capture, f"/?q={zoe}")
    assert len(premiere.cssselect("tbody tr")) == 25
    suite = premiere.cssselect("a[rel=next]")[0].get("href")
    assert [texte(a) for a in page(capture, str(suite)).cssselect("td.sujet a")] == ["n° 0"]


def test_un_courriel_montre_son_html_isole_ses_liens_et_ses_pieces(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    html = "<p>Bonjour <img src='cid:logo'><script>alert(1)</script><a href='https://a.example.org'>ici</a></p>"
    envoye = courriel("<b>Gras</b>", "Bonjour", html)
    partie = envoye.get_payload(1)
    assert isinstance(partie, EmailMessage)
    partie.add_related(b"\x89PNG", "image", "png", cid="<logo>")
    capture.expedier(envoye, zoe)
    identifiant = client.attendre(zoe).identifiant

    lue = page(capture, f"/courriels/{identifiant}")
    assert texte(lue.cssselect("h1")[0]) == "<b>Gras</b>"
    assert lue.cssselect("iframe")[0].get("sandbox") == "allow-popups allow-popups-to-escape-sandbox"
    assert [texte(a) for a in lue.cssselect(".onglets a")] == ["HTML", "Texte", "Source"]
    assert [a.get("href") for a in lue.cssselect(".liens a")] == ["https://a.example.org"]
    assert "image/png, 4 octets" in texte(lue)
    assert "Bonjour" in texte(page(capture, f"/courriels/{identifiant}?vue=texte").cssselect(".texte")[0])
    assert "Content-Type: multipart" in texte(page(capture, f"/courriels/{identifiant}?vue=source"))

    cadre = requests.get(f"{capture.http}/courriels/{identifiant}/html", timeout=10)
    politique = cadre.headers["content-security-policy"]
    assert politique.startswith("sandbox allow-popups")
    assert "default-src 'none'" in politique
    assert "allow-scripts" not in politique
    assert '<base target="_blank">' in cadre.text
    image = re.search(r"/api/courriels/\d+/pieces/1", cadre.text)
    assert image is not None
    assert requests.get(capture.http + image.group(), timeout=10).content == b"\x89PNG"


@pytest.mark.parametrize(("sous_type", "disposition"), [("pdf", "inline"), ("html", "attachment")])
def test_une_piece_qui_pourrait_agir_n_est_que_telechargee(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire, sous_type: str, disposition: str
) -> None:
    envoye = courriel()
    envoye.add_attachment(b"<script>", maintype="application", subtype=sous_type, filename="été.bin")
    capture.expedier(envoye, zoe)
    chemin = f"/api/courriels/{client.attendre(zoe).identifiant}/pieces/1"
    entetes = requests.get(capture.http + chemin, timeout=10).headers
    assert entetes["content-disposition"] == f"{disposition}; filename*=UTF-8''%C3%A9t%C3%A9.bin"
    assert entetes["x-content-type-options"] == "nosniff"


def test_le_flux_annonce_chaque_arrivee(capture: Capture, zoe: str, courriel: Ecrire) -> None:
    with requests.get(f"{capture.http}/api/flux", stream=True, timeout=20) as flux:
        lignes = flux.iter_lines(chunk_size=1, decode_unicode=True)
        avant = int(next(lignes).removeprefix("id: "))
        capture.expedier(courriel("Nouveau – été"), zoe)
        recues = [next(lignes) for _ in range(4)]
    assert recues == ["data: ", "", f"id: {avant + 1}", "data: Nouveau – été"]


def test_effacer_ne_touche_que_le_destinataire(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    capture.expedier(courriel(), zoe, f"autre.{zoe}")
    formulaire = page(capture, f"/?q={zoe}").forms[1]
    assert formulaire.action == "/effacer"
    reponse = requests.post(capture.http + "/effacer", data=dict(formulaire.fields), timeout=10)
    assert reponse.status_code == 200
    assert client.recus(zoe) == ()
    assert len(client.recus(f"autre.{zoe}")) == 1


def test_une_page_inconnue_le_dit_en_francais(capture: Capture) -> None:
    lue = page(capture, "/courriels/999999", 404)
    assert "Il n'y a pas (ou plus) de courriel « 999999 »" in texte(lue)
    assert "Il n'y a rien à cette adresse" in texte(page(capture, "/ailleurs", 404))
    assert requests.get(f"{capture.http}/api/ailleurs", timeout=10).json() == {
        "erreur": "Il n'y a rien à cette adresse."
    }
