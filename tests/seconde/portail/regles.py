"""What each étape asks: a table of rules from an étape to the fields that must be there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from tests.seconde.portail.magasin import Fiche

ETAPES = ("identite", "motif", "pieces", "depot", "fin")
SITUATIONS = ("Célibataire", "Concubin(ne)", "Divorcé(e)", "Marié(e)", "Pacsé(e)")
UNIS = ("Marié(e)", "Pacsé(e)")
FICHIERS_AU_PLUS = 3
OCTETS_AU_PLUS = 10 * 1024 * 1024
MANQUE = "Cette réponse est attendue."

TRAVAIL, POLYGAMIE, SANCTIONS = "travail", "polygamie", "sanctions"
ATTESTATIONS: dict[str, tuple[str, ...]] = {
    "mineur": (TRAVAIL, SANCTIONS),
    "emancipe": (TRAVAIL, POLYGAMIE, SANCTIONS),
    "majeur": (POLYGAMIE, SANCTIONS),
}
PIECES: dict[str, tuple[str, ...]] = {
    "mineur": ("nationalite", "identite", "accord", "domicile", "placement", "activite", "liens"),
    "emancipe": ("nationalite", "identite", "emancipation", "domicile", "placement", "activite", "liens"),
    "majeur": ("nationalite", "identite", "domicile", "placement", "activite", "liens"),
}
# First bytes of what may be joined, by the end of the name.
SIGNATURES: dict[str, tuple[bytes, ...]] = {
    "png": (b"\x89PNG",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "pdf": (b"%PDF-",),
    "bmp": (b"BM",),
    "tiff": (b"II*\0", b"MM\0*"),
    "tif": (b"II*\0", b"MM\0*"),
}

_JOUR = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
Regle = Callable[[Fiche, Fiche, frozenset[str]], Iterator[tuple[str, str]]]


def jour(texte: Any) -> date | None:
    """The date written JJ/MM/AAAA, None when it is none."""
    ecrit = str(texte or "").strip()
    if not _JOUR.fullmatch(ecrit):
        return None
    try:
        return datetime.strptime(ecrit, "%d/%m/%Y").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        return None


def age(ne: date, le: date) -> int:
    return le.year - ne.year - ((le.month, le.day) < (ne.month, ne.day))


def statut(personne: Fiche, saisie: Fiche, le: date) -> str:
    """« mineur », « emancipe » or « majeur »."""
    if age(date.fromisoformat(personne["naissance"]), le) >= 18:
        return "majeur"
    return "emancipe" if saisie.get("emancipe") else "mineur"


def erreurs(etape: str, demande: Fiche, personne: Fiche, le: date, bogues: frozenset[str]) -> dict[str, str]:
    """What is missing or wrong in `etape`, by field."""
    regle = _REGLES.get(etape)
    if regle is None:
        return {}
    vue = {**demande, "statut": statut(personne, demande["saisie"], le), "le": le}
    return dict(regle(vue, demande["saisie"], bogues))


def _identite(_: Fiche, saisie: Fiche, bogues: frozenset[str]) -> Iterator[tuple[str, str]]:
    for nom in ("adresse", "ville"):
        if not saisie.get(nom):
            yield nom, MANQUE
    telephone = re.sub(r"[ .-]", "", str(saisie.get("telephone", "")))
    if not telephone and "telephone-facultatif" in bogues:
        return
    if not re.fullmatch(r"\+?\d{10,14}", telephone):
        yield "telephone", "Un numéro à dix chiffres est attendu." if telephone else MANQUE


def _motif(vue: Fiche, saisie: Fiche, bogues: frozenset[str]) -> Iterator[tuple[str, str]]:
    dates = ["prise_en_charge", "entree"]
    if saisie.get("situation") in UNIS and "union-inversee" not in bogues:
        dates.append("union_date")
        if not saisie.get("union_pays"):
            yield "union_pays", MANQUE
    for nom in dates:
        lu = jour(saisie.get(nom))
        if lu is None or lu > vue["le"]:
            yield nom, "Une date passée, jj/mm/aaaa, est attendue."
    if saisie.get("situation") not in SITUATIONS:
        yield "situation", MANQUE
    if saisie.get("enfants") not in ("Oui", "Non"):
        yield "enfants", MANQUE
    for nom in ATTESTATIONS[vue["statut"]]:
        if not saisie.get(nom):
            yield nom, "Cette attestation est nécessaire."


def _pieces(vue: Fiche, saisie: Fiche, bogues: frozenset[str]) -> Iterator[tuple[str, str]]:
    if not re.fullmatch(r"\d{22}", str(saisie.get("ephoto", ""))):
        yield "ephoto", "22 chiffres sont attendus."
    for nom in PIECES[vue["statut"]]:
        if not vue["fichiers"].get(nom) and "pieces-facultatives" not in bogues:
            yield nom, "Un fichier est attendu."


_REGLES: dict[str, Regle] = {"identite": _identite, "motif": _motif, "pieces": _pieces}
