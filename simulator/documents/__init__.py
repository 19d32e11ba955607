"""The PDF documents of the service: `produire(genre, donnees)` gives the same bytes for the same data.

Every page is marked « SPÉCIMEN — SANS VALEUR » and « SIMULATEUR — données fictives »; nothing of the
State's visual identity is used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import BaseModel, ValidationError

from simulator.documents.erreurs import DocumentImpossible, donnees_invalides, genre_inconnu
from simulator.documents.genres import GENRES
from simulator.documents.typographie import imprimer

__all__ = ["GENRES", "Document", "DocumentImpossible", "produire"]


@dataclass(frozen=True, slots=True)
class Document:
    """A PDF made: its file name, its title (the one in its metadata) and its bytes."""

    nom: str
    titre: str
    octets: bytes


def produire(genre: str, donnees: BaseModel | Mapping[str, object]) -> Document:
    """The document of this kind for these data: a `GENRES[genre].modele`, or a mapping it accepts.

    Raises `DocumentImpossible` naming the unknown genre, the missing or misspelt datum, or the character that
    cannot be printed.
    """
    fiche = GENRES.get(genre)
    if fiche is None:
        raise genre_inconnu(genre, GENRES)
    verifiees = _verifier(genre, fiche.modele, donnees)
    try:
        compose = fiche.composer(verifiees)
    except ValueError as erreur:
        raise DocumentImpossible(f"document « {genre} » : {erreur}") from None
    titre = fiche.titrer(compose)
    return Document(fiche.nommer(verifiees), titre, imprimer(genre, fiche.gabarit, {**compose, "titre_pdf": titre}))


def _verifier(genre: str, modele: type[BaseModel], donnees: BaseModel | Mapping[str, object]) -> BaseModel:
    if isinstance(donnees, modele):
        return donnees
    brutes = donnees.model_dump() if isinstance(donnees, BaseModel) else dict(donnees)
    try:
        return modele.model_validate(brutes)
    except ValidationError as erreur:
        raise donnees_invalides(genre, modele, erreur) from None
