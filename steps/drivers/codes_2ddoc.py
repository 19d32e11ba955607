"""2D-DOC codes: found on an image with zxing-cpp, parsed and verified with tddoc.

Both are imported when first needed: reading the text of a PDF does without them.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from PIL.Image import Image


class VerificateurDeCodes:
    """Reads codes and judges their signature against the certificates of these DER files.

    Raises `ValueError` at once when a certificate file is missing or is no certificate.
    """

    def __init__(self, certificats: Sequence[Path] = ()) -> None:
        self._chemins = tuple(certificats)
        for chemin in self._chemins:
            _controler(chemin)
        self._trousseau: Any = None

    def lire(self, image: Image) -> list[dict[str, str]]:
        """One mapping per code: « autorite », « certificat », « type », « titre », « emis_le », « signe_le »,
        « signature » (« valide », « invalide », « certificat inconnu »…) and each datum by its identifier
        (« 6K »), dates as JJ/MM/AAAA."""
        zxing = _module("zxingcpp", "zxing-cpp")
        trouves = zxing.read_barcodes(image, formats=zxing.BarcodeFormat.DataMatrix)
        textes = (bytes(trouve.bytes).decode("latin-1") for trouve in trouves)
        return [self.verifier(texte) for texte in textes if texte.startswith("DC")]

    def verifier(self, texte: str) -> dict[str, str]:
        """The content of a code given as text, with the verdict on its signature."""
        tddoc = _module("tddoc.doc", "tddoc")
        try:
            document = tddoc.TwoDDoc.from_code(texte)
            intitule = document.header.doc_type().emitter_type
        except (ValueError, KeyError, IndexError, AttributeError) as erreur:
            return {"signature": "illisible", "erreur": f"{type(erreur).__name__} : {erreur}", "texte": texte}
        entete = document.header
        return {
            "autorite": entete.ca_id,
            "certificat": entete.cert_id,
            "type": entete.doc_type_id,
            "titre": str(intitule),
            "emis_le": _lisible(entete.emit_date),
            "signe_le": _lisible(entete.sign_date),
            "signature": self._verdict(document),
            **{donnee.definition.id: _lisible(donnee.value) for donnee in document.message.dataset},
        }

    def _verdict(self, document: Any) -> str:
        if self._trousseau is None:
            self._trousseau = _trousseau(self._chemins)
        try:
            return "valide" if document.signature_is_valid(self._trousseau) else "invalide"
        except KeyError:
            return "certificat inconnu"
        except InvalidSignature:
            return "certificat non signé par son autorité"
        except _module("tddoc.keychain", "tddoc").ExpiredCertificateError:
            return "certificat hors de sa validité"


def _controler(chemin: Path) -> None:
    if not chemin.is_file():
        raise ValueError(f"certificat 2D-DOC introuvable : {chemin}")
    try:
        x509.load_der_x509_certificate(chemin.read_bytes())
    except ValueError:
        raise ValueError(f"{chemin} n'est pas un certificat DER") from None


def _trousseau(chemins: Sequence[Path]) -> Any:
    trousseau = _module("tddoc.keychain", "tddoc").KeyChain()
    for chemin in chemins:
        trousseau.load_der_blob(chemin.read_bytes())
    return trousseau


def _module(nom: str, paquet: str) -> Any:
    try:
        return importlib.import_module(nom)
    except ModuleNotFoundError:
        raise RuntimeError(f"lire un 2D-DOC demande le paquet « {paquet} » : pip install {paquet}") from None


def _lisible(valeur: object) -> str:
    if isinstance(valeur, datetime):
        return f"{valeur:%d/%m/%Y %H:%M}"
    if isinstance(valeur, date):
        return f"{valeur:%d/%m/%Y}"
    return "" if valeur is None else str(valeur)
