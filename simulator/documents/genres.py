"""The kinds of documents: for each, its data, its template, its composition and its file name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from simulator.documents import codes, composition, composition_liste, composition_sante
from simulator.documents.modeles import (
    AccordCommunication,
    AttestationDecision,
    AttestationProlongation,
    CertificatMedical,
    ConfirmationDepot,
    ListePieces,
    NoticeExplicative,
)


@dataclass(frozen=True, slots=True)
class Genre:
    """A kind of document: `composer` gives what the template draws, `nommer` the file name.

    The callables take the data of `modele`; the table below is what pairs them.
    """

    modele: type[BaseModel]
    gabarit: str
    composer: Callable[[Any], Mapping[str, object]]
    nommer: Callable[[Any], str]
    titrer: Callable[[Mapping[str, Any]], str]


def _avec_code(
    composer: Callable[[Any], Mapping[str, object]], coder: Callable[[Any], codes.Code] | None = None
) -> Callable[[Any], Mapping[str, object]]:
    return lambda donnees: {**composer(donnees), "code": coder(donnees) if coder else None}


def _nom(prefixe: str) -> Callable[[Any], str]:
    """« PREFIXE_<n° étranger, ou n° de demande>_<AAAAMMJJ>.pdf », the form of the BPI mail's attachment."""
    return lambda d: f"{prefixe}_{d.identifiant or d.numero_demande}_{d.date_emission:%Y%m%d}.pdf"


def _fixe(valeur: str) -> Callable[[Any], str]:
    return lambda _: valeur


def _titre_et_objet(compose: Mapping[str, Any]) -> str:
    return f"{compose['titre']} {compose['objet']}"


GENRES: dict[str, Genre] = {
    "confirmation_depot": Genre(
        ConfirmationDepot,
        "feuille.typ",
        _avec_code(composition.confirmation),
        _nom("CONFIRMATION_DEPOT"),
        _titre_et_objet,
    ),
    "attestation_decision": Genre(
        AttestationDecision,
        "feuille.typ",
        _avec_code(composition.decision, codes.decision),
        _nom("ATTESTATION_DECISION_FAVORABLE"),
        _titre_et_objet,
    ),
    "attestation_prolongation": Genre(
        AttestationProlongation,
        "feuille.typ",
        _avec_code(composition.prolongation, codes.prolongation),
        _nom("ATTESTATION_PROLOGATION_INSTRUCTION"),  # the service's own spelling (BPI-084)
        _titre_et_objet,
    ),
    "liste_pieces": Genre(
        ListePieces,
        "liste_pieces.typ",
        composition_liste.liste,
        _fixe("LISTE_PIECES_JUSTIFICATIVES.pdf"),
        lambda compose: f"Liste des documents justificatifs à fournir — {compose['titre']}",
    ),
    "notice_explicative": Genre(
        NoticeExplicative,
        "formulaire.typ",
        composition_sante.notice,
        _fixe("NOTICE_EXPLICATIVE.pdf"),
        lambda compose: f"{compose['titre']} — {compose['objet']}",
    ),
    "accord_communication": Genre(
        AccordCommunication,
        "formulaire.typ",
        composition_sante.accord,
        _fixe("ACCORD_COMMUNICATION_INFORMATIONS_MEDICALES.pdf"),
        lambda compose: str(compose["titre"]),
    ),
    "certificat_medical": Genre(
        CertificatMedical,
        "formulaire.typ",
        composition_sante.certificat,
        lambda d: f"CERTIFICAT_MEDICAL_{d.identifiant}.pdf",
        lambda compose: str(compose["titre"]),
    ),
}
