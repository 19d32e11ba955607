"""The lists of pieces: pages, links that lead somewhere, and addresses read whole."""

from __future__ import annotations

import io

import pypdf
import pytest

from simulator.documents import produire
from simulator.documents.composition_liste import morceler
from simulator.documents.listes import LISTES
from steps.drivers.documents_pdf import LecteurPdf


@pytest.mark.parametrize(("guide", "pages"), [("ASE", 2), ("BPI", 1), ("EM", 2), ("OP", 3), ("RF", 2)])
def test_nombre_de_pages(guide: str, pages: int, lecteur: LecteurPdf) -> None:
    lu = lecteur.lire(produire("liste_pieces", LISTES[guide]).octets)
    assert lu.pages == pages
    numeros = [f"Page {n}/{pages}" in texte for n, texte in enumerate(lu.textes_par_page, start=1)]
    assert numeros == [pages > 1] * pages
    for texte in lu.textes_par_page:
        assert "Étrangers en France" in texte
        assert "Liste des documents justificatifs à fournir" in texte


def test_chaque_page_ase_porte_les_siennes(lecteur: LecteurPdf) -> None:
    premiere, seconde = lecteur.lire(produire("liste_pieces", LISTES["ASE"]).octets).textes_par_page
    assert premiere.index("INFORMATIONS PERSONNELLES") < premiere.index("DOMICILE")
    assert "MOTIF DE SÉJOUR" not in premiere
    assert "Insertion dans la société française" in seconde
    assert "Vous devez fournir" not in seconde


def test_liens_de_la_liste_ase() -> None:
    pdf = pypdf.PdfReader(io.BytesIO(produire("liste_pieces", LISTES["ASE"]).octets))
    adresses = [
        annotation["/A"]["/URI"]
        for page in pdf.pages
        for annotation in (reference.get_object() for reference in page.get("/Annots", []))
    ]
    assert list(dict.fromkeys(adresses)) == [
        "https://www.service-public.fr/particuliers/vosdroits/F12956",
        "https://permisdeconduire.ants.gouv.fr/Services-associ%C3%A9s/Ou-faire-ma-photo-et-ma-signature-numerisee",
    ]


@pytest.mark.parametrize(
    ("texte", "morceaux"),
    [
        ("sans lien", [("sans lien", "")]),
        ("", []),
        ("https://a.fr/é", [("https://a.fr/é", "https://a.fr/%C3%A9")]),
        (
            "voir https://a.fr/x-y. Puis",
            [("voir ", ""), ("https://a.fr/x-y", "https://a.fr/x-y"), (". Puis", "")],
        ),
    ],
)
def test_morceler(texte: str, morceaux: list[tuple[str, str]]) -> None:
    assert [(m["texte"], m["lien"]) for m in morceler(texte)] == morceaux
