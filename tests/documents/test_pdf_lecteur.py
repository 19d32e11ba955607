"""The reader told bytes that are no PDF, or a PDF made by something else."""

from __future__ import annotations

import io
import re

import pypdf
import pytest
from PIL import Image

from steps.drivers.documents_pdf import LecteurPdf


@pytest.mark.parametrize(
    ("octets", "message"),
    [
        (b"", "on a reçu un fichier vide"),
        (b"  \n", "on a reçu un fichier vide"),
        (b"<!DOCTYPE html><html>", "on a reçu une page HTML (21 octets) qui commence par b'<!DOCTYPE html"),
        (b"\n <html lang=fr>", "on a reçu une page HTML"),
        (b'{"erreur": "non"}', "on a reçu du JSON"),
        (b"\x89PNG\r\n\x1a\n....", "on a reçu une image PNG"),
        (b"PK\x03\x04....", "on a reçu une archive ZIP"),
        (b"bonjour", "on a reçu autre chose (7 octets) qui commence par b'bonjour'"),
        (b"%PDF-1.7\nrien", "PDF illisible (13 octets, tronqué ou abîmé)"),
    ],
)
def test_ce_n_est_pas_un_pdf(octets: bytes, message: str, lecteur: LecteurPdf) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        lecteur.lire(octets)


def test_pdf_sans_titre_ni_balises(lecteur: LecteurPdf) -> None:
    sortie = io.BytesIO()
    nu = pypdf.PdfWriter()
    nu.add_blank_page(200, 200)
    nu.add_blank_page(200, 200)
    nu.write(sortie)
    lu = lecteur.lire(sortie.getvalue())
    assert (lu.titre, lu.pages, lu.balise, lu.texte.strip(), lu.codes_2ddoc) == ("", 2, False, "", ())


def test_image_sans_code(lecteur: LecteurPdf) -> None:
    sortie = io.BytesIO()
    Image.new("RGB", (80, 80), "white").save(sortie, "PDF")
    assert lecteur.lire(sortie.getvalue()).codes_2ddoc == ()


def test_pdf_chiffre(lecteur: LecteurPdf) -> None:
    sortie = io.BytesIO()
    ferme = pypdf.PdfWriter()
    ferme.add_blank_page(200, 200)
    ferme.encrypt("secret", algorithm="AES-256")
    ferme.write(sortie)
    with pytest.raises(ValueError, match="protégé par un mot de passe"):
        lecteur.lire(sortie.getvalue())
