"""The data of each kind of document: dates, amounts in euros, names and places as in the dossier.

Values are printed in capitals by the composition, as the guides show them: the data keep their own case.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator


def _une_ligne(valeur: object) -> object:
    """A value stands on one line: runs of blanks and line feeds become one space."""
    return " ".join(valeur.split()) if isinstance(valeur, str) else valeur


Ligne = Annotated[str, BeforeValidator(_une_ligne), Field(max_length=200)]
LignePleine = Annotated[str, BeforeValidator(_une_ligne), Field(min_length=1, max_length=200)]


def verifier_periode(debut: date, fin: date) -> None:
    if fin < debut:
        raise ValueError(f"fin de validité {fin:%d/%m/%Y} antérieure au début {debut:%d/%m/%Y}")


class Donnees(BaseModel):
    """Any data of a document: frozen, and a misspelt datum is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Titulaire(Donnees):
    """Who the document is about. `adresse` is whole: « 20 rue Nationale 59800 Lille France »."""

    nom_naissance: LignePleine
    nom_usage: Ligne = ""
    prenom: LignePleine
    date_naissance: date
    naissance_incomplete: Ligne = ""
    """Printed in the stead of a birth date whose day or month is not known: « 00/00/1996 »."""
    lieu_naissance: LignePleine
    pays_naissance: LignePleine
    nationalite: LignePleine
    adresse: LignePleine


class Attestation(Donnees):
    """What every document about a dossier has. `identifiant` is '' for an unknown usager (OP)."""

    entete: LignePleine = "MINISTÈRE DE L'INTÉRIEUR ET DES OUTRE-MER"
    identifiant: str = Field(default="", pattern=r"^(\d{10})?$")
    numero_demande: str = Field(pattern=r"^\d{19}$")
    date_emission: date
    titulaire: Titulaire


class ConfirmationDepot(Attestation):
    """« CONFIRMATION DU DÉPÔT … » ; ASE-096..100, RF-089..092, EM-092..095, OP-094..101."""

    objet: Literal[
        "D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR",
        "D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR",
        "D'UNE PRÉ-DEMANDE",
    ]
    date_depot: date


class TitreAccorde(Donnees):
    """The residence document granted (« Une carte de séjour temporaire »), `debut` and `fin` included."""

    designation: LignePleine
    debut: date
    fin: date
    mention: LignePleine

    @model_validator(mode="after")
    def _dates_dans_l_ordre(self) -> TitreAccorde:
        verifier_periode(self.debut, self.fin)
        return self


class AttestationDecision(Attestation):
    """« ATTESTATION DE DÉCISION FAVORABLE »; ASE-138..142, RF-124..127, EM-144..147. `taxe` in euros."""

    objet: LignePleine = "SUR UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR"
    date_decision: date
    titre: TitreAccorde
    taxe: Decimal = Field(ge=0, max_digits=8, decimal_places=2)


class AttestationProlongation(Attestation):
    """« ATTESTATION DE PROLONGATION D'INSTRUCTION »: RF-128..131, EM-134..136, BPI-085..091.

    `redaction` chooses the legal sentences; `statut` is BPI's « A OBTENU LE BÉNÉFICE DE … » ('' elsewhere).
    """

    redaction: Literal["protection_internationale", "renouvellement"]
    date_depot: date
    debut: date
    fin: date
    statut: Ligne = ""

    @model_validator(mode="after")
    def _dates_dans_l_ordre(self) -> AttestationProlongation:
        verifier_periode(self.debut, self.fin)
        return self


class Piece(Donnees):
    """A requested document: a paragraph is a text, a bulleted list is a tuple of texts; '' titre for none."""

    titre: str = ""
    contenu: tuple[str | tuple[str, ...], ...] = ()


class Section(Donnees):
    """A rubric of the list, e.g. « INFORMATIONS PERSONNELLES »; `rang` 2 is a sub-rubric in capitals."""

    titre: str
    pieces: tuple[Piece, ...] = ()
    rang: Literal[1, 2] = 1


class PageDeListe(Donnees):
    """One page: its general instructions, if it repeats them, then its sections."""

    consignes: tuple[str, ...] = ()
    sections: tuple[Section, ...] = Field(min_length=1)


class ListePieces(Donnees):
    """« Liste des documents justificatifs à fournir », page by page as in the guide."""

    guide: LignePleine
    direction: str = "DIRECTION DES ÉTRANGERS EN FRANCE"
    slogan: str = "L'Europe se mobilise"
    titre: LignePleine
    pages: tuple[PageDeListe, ...] = Field(min_length=1)


class NoticeExplicative(Donnees):
    """EM annex 3: the same for everyone; `edition` is the one printed on it."""

    edition: LignePleine = "Mars 2019"


class AccordCommunication(Donnees):
    """EM annex 4: « Demande de communication d'informations médicales », blank, signed by the patient."""


class CertificatMedical(Donnees):
    """EM annex 5: the blank medical certificate, its first block filled in by the administration."""

    identifiant: str = Field(pattern=r"^\d{10}$")
    titulaire: Titulaire
    sexe: Literal["M", "F"]
    entree_en_france: date | None = None
    telephone: Ligne = ""
    courriel: Ligne = ""
    responsable_legal: Ligne = ""
