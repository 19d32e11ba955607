"""Reading of PDF documents: text page by page, title, tags, and the 2D-DOC codes drawn on the pages.

The codes are read from the pages as rendered, then verified with certificates: a code is not
trusted because the simulator made it.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from threading import Lock

import pypdfium2  # type: ignore[import-untyped]

from steps.drivers.codes_2ddoc import VerificateurDeCodes
from steps.ports.autres import DocumentLu

_VERROU = Lock()  # PDFium is not safe across threads
_POINTS_PAR_POUCE = 72
_TRAITS_D_UN_CODE = 400  # rules and frames make tens on a page, the modules of a code far more
_RESOLUTIONS = (216, 300)  # dots per inch: enough for modules of 0.45 mm, then once more for smaller ones


class LecteurPdf:
    """The driver of the `Documents` port.

    `certificats` are paths of DER files (authority and signing certificates) against which 2D-DOC codes are
    verified; without any, codes are still read and their signature told « certificat inconnu ».
    """

    def __init__(self, certificats: Sequence[Path] = (), *, lire_codes: bool = True) -> None:
        self._codes = VerificateurDeCodes(certificats) if lire_codes else None
        self._lus: dict[bytes, DocumentLu] = {}

    def lire(self, octets: bytes) -> DocumentLu:
        """Raises `ValueError` telling what was found instead when the bytes are no PDF.

        A scenario looks at one document in several steps: the same bytes are read once.
        """
        lu = self._lus.get(octets)
        if lu is None:
            lu = self._lus[octets] = self._lire(octets)
        return lu

    def _lire(self, octets: bytes) -> DocumentLu:
        with _VERROU, closing(_ouvrir(octets)) as pdf:
            textes = tuple(_texte(page) for page in pdf)
            return DocumentLu(
                texte="\n".join(textes),
                titre=str(pdf.get_metadata_value("Title")),
                pages=len(pdf),
                balise=bool(pdf.is_tagged()),
                textes_par_page=textes,
                lire_les_codes=lambda: self._lire_les_codes(octets),
            )

    def _lire_les_codes(self, octets: bytes) -> tuple[dict[str, str], ...]:
        if self._codes is None:
            return ()
        with _VERROU, closing(_ouvrir(octets)) as pdf:
            return tuple(code for page in pdf for code in self._codes_de(page))

    def _codes_de(self, page: pypdfium2.PdfPage) -> list[dict[str, str]]:
        if self._codes is None or not _porte_un_dessin(page):
            return []
        for resolution in _RESOLUTIONS:
            image = page.render(scale=resolution / _POINTS_PAR_POUCE, grayscale=True).to_pil()
            codes = self._codes.lire(image)
            if codes:
                return codes
        return []


def _ouvrir(octets: bytes) -> pypdfium2.PdfDocument:
    if not octets.lstrip()[:5].startswith(b"%PDF-"):
        raise ValueError(f"un PDF était attendu, on a reçu {_dire(octets)}")
    try:
        return pypdfium2.PdfDocument(octets)
    except pypdfium2.PdfiumError as erreur:
        if erreur.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise ValueError("PDF protégé par un mot de passe : on ne peut pas le lire") from None
        raise ValueError(f"PDF illisible ({len(octets)} octets, tronqué ou abîmé) : {erreur}") from None


# What a service answers in place of the PDF it should: how it starts, and its name.
_SIGNATURES = (
    (b"<!doctype html", "une page HTML"),
    (b"<html", "une page HTML"),
    (b"<?xml", "du XML"),
    (b"{", "du JSON"),
    (b"pk\x03\x04", "une archive ZIP"),
    (b"\x89png", "une image PNG"),
    (b"\xff\xd8\xff", "une image JPEG"),
)


def _dire(octets: bytes) -> str:
    if not octets.strip():
        return "un fichier vide"
    debut = octets.lstrip()[:64].lower()
    nom = next((nom for signature, nom in _SIGNATURES if debut.startswith(signature)), "autre chose")
    return f"{nom} ({len(octets)} octets) qui commence par {octets[:40]!r}"


def _texte(page: pypdfium2.PdfPage) -> str:
    """The text in reading order, one line per line, without blank lines."""
    # PDFium writes U+FFFE for a hyphen ending a line and joins both lines: « sous-/préfecture ».
    brut = page.get_textpage().get_text_range().replace("\ufffe", "-")
    lignes = (ligne.strip() for ligne in brut.replace("\r\n", "\n").split("\n"))
    return "\n".join(ligne for ligne in lignes if ligne)


def _porte_un_dessin(page: pypdfium2.PdfPage) -> bool:
    """Whether the page has a picture or strokes enough to be a code: a plain page need not be rendered."""
    return sum(_traits(objet) for objet in page.get_objects(max_depth=5)) >= _TRAITS_D_UN_CODE


def _traits(objet: pypdfium2.PdfObject) -> int:
    genres = pypdfium2.raw
    if objet.type in (genres.FPDF_PAGEOBJ_IMAGE, genres.FPDF_PAGEOBJ_SHADING):
        return _TRAITS_D_UN_CODE
    return int(genres.FPDFPath_CountSegments(objet)) if objet.type == genres.FPDF_PAGEOBJ_PATH else 0
