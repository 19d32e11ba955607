"""The 2D-DOC code drawn on a document: what it says, and whether the target's authority signed it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from pytest_bdd import then

from steps.constats import Verificateur
from steps.phrases.fiche import Fiche, couples
from steps.ports import Documents, Fichier

DONNEES: dict[str, str] = {
    "N° de la demande": "6K",
    "N° étranger": "6Q",
    "Nom de naissance": "62",
    "Prénom(s)": "60",
    "Date de naissance": "69",
    "Lieu de naissance": "6A",
    "Date de la demande": "6L",
    "Début de validité": "6N",
    "Fin de validité": "6O",
    "Date de signature": "signe_le",
}
"""What a table may say of a code, to the identifier of the datum in the 2D-DOC standard."""

_LIGATURES = str.maketrans({"Œ": "OE", "Æ": "AE", "Ø": "O", "Ł": "L", "Đ": "D"})


@then("le document porte un 2D-DOC dont la signature est valide")
def code_signe(documents: Documents, verifier: Verificateur, fichier: Fichier) -> None:
    verifier.egal("signature du 2D-DOC", "valide", _code(documents, verifier, fichier)["signature"])


@then("le 2D-DOC du document dit :")
def code_dit(
    documents: Documents, verifier: Verificateur, fichier: Fichier, fiche: Fiche, datatable: Sequence[Sequence[str]]
) -> None:
    code = _code(documents, verifier, fichier)
    for libelle, valeur in couples(datatable, fiche):
        verifier.egal(f"« {libelle} » du 2D-DOC", en_majuscules(valeur), code.get(DONNEES[libelle], ""))


def _code(documents: Documents, verifier: Verificateur, fichier: Fichier) -> Mapping[str, str]:
    codes = documents.lire(fichier.octets).codes_2ddoc
    verifier.egal("nombre de 2D-DOC du document", "1", str(len(codes)))
    return codes[0]


def en_majuscules(texte: str) -> str:
    """As the standard writes names: capitals without accents, anything but letters, digits and « / » a space."""
    simple = unicodedata.normalize("NFKD", texte.upper().translate(_LIGATURES))
    lettres = (
        "" if unicodedata.combining(c) else c if c.isascii() and (c.isalnum() or c == "/") else " " for c in simple
    )
    return " ".join("".join(lettres).split())
