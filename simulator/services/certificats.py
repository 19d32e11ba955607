"""The blank medical certificate: three documents that the agent makes available, sent to the OFII by post."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.documents import Document, produire
from simulator.documents.modeles import AccordCommunication, CertificatMedical, NoticeExplicative
from simulator.services import dossiers, notifications
from simulator.services.documents import garder, ou_refus, titulaire
from simulator.services.dossiers import COMPLEMENT, DEPOSE
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Dossier, Notification

GENRE = "certificat"

_SEXES = {"Masculin": "M", "Féminin": "F"}


def _notice(monde: Monde, dossier: Dossier) -> Document:
    del monde, dossier
    return produire("notice_explicative", NoticeExplicative())


def _accord(monde: Monde, dossier: Dossier) -> Document:
    del monde, dossier
    return produire("accord_communication", AccordCommunication())


def _certificat(monde: Monde, dossier: Dossier) -> Document:
    """Its first block bears what the administration knows of the patient (EM-162)."""
    fiche: Mapping[str, Any] = dossier.compte.fiche
    entree = fiche.get("entree_en_france")
    donnees = CertificatMedical(
        identifiant=fiche.get("numero_etranger", ""),
        titulaire=titulaire(monde, dossier),
        sexe=_SEXES[fiche["sexe"]],  # type: ignore[arg-type]
        entree_en_france=date.fromisoformat(entree) if entree else None,
        telephone=dossiers.marcher(monde, dossier).valeurs.get("telephone", ""),
        courriel=dossier.compte.courriel,
    )
    return produire("certificat_medical", donnees)


DOCUMENTS: Mapping[str, tuple[str, Callable[[Monde, Dossier], Document]]] = {
    "notice_explicative": ("TÉLÉCHARGER LA NOTICE EXPLICATIVE", _notice),
    "accord_communication": ("TÉLÉCHARGER LA NOTICE ARTICLE 56 IMDAEIR", _accord),
    "certificat_medical": ("TÉLÉCHARGER LE FORMULAIRE VIERGE DE CERTIFICAT MÉDICAL", _certificat),
}
"""Kind of document to the label of its link and what makes it, in the order shown (EM-130)."""


def mettre_a_disposition(monde: Monde, db: Session, dossier: Dossier) -> Notification:
    """Make the three documents and notify the usager (EM-124 to 127).

    Raises `RefusMetier` for a procedure without certificate, a dossier that is not under instruction, or a
    certificate made available already.
    """
    regle = dossiers.demarche_de(dossier).certificat
    if regle is None:
        raise RefusMetier("Cette démarche ne comporte pas de certificat médical.", statut=422)
    if dossier.etat not in (DEPOSE, COMPLEMENT):
        raise RefusMetier(
            f"Le dossier {dossier.numero or dossier.id} est « {dossier.etat} » : le certificat médical se met à "
            "disposition sur un dossier en cours d'instruction."
        )
    deja = select(Notification.id).where(Notification.dossier_id == dossier.id, Notification.genre == GENRE)
    if db.scalar(deja) is not None:
        raise RefusMetier(f"Le certificat médical du dossier {dossier.numero} est déjà mis à disposition.")
    with db.begin_nested(), ou_refus():
        liens = [
            {"libelle": libelle, "id": garder(monde, db, dossier, genre, faire(monde, dossier)).id}
            for genre, (libelle, faire) in DOCUMENTS.items()
        ]
    monde.bac.noter(db, "agent", "certificat médical mis à disposition", numero=dossier.numero)
    delai = "de deux mois" if monde.bac.defaut("delai_certificat_deux_mois") else regle.delai
    return notifications.notifier(monde, db, dossier, GENRE, documents=liens, delai=delai)
