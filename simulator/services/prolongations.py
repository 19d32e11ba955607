"""The prolongation of the instruction: an attestation that lets the usager stay, and the notification that tells it."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from simulator.services import documents, dossiers, notifications
from simulator.services.dossiers import COMPLEMENT, DEPOSE
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Dossier
from simulator.temps import ajouter_mois


def prolonger(monde: Monde, db: Session, dossier: Dossier) -> None:
    """Give the attestation de prolongation (RF-128 to 131, EM-133 to 136), as often as the agent needs to.

    Raises `RefusMetier` for a dossier that is not under instruction, a procedure that has no such attestation, or
    one whose validity, counted from the dépôt, is already past.
    """
    regle = dossiers.demarche_de(dossier).prolongation
    if regle is None:
        raise RefusMetier("Cette démarche n'a pas d'attestation de prolongation d'instruction.")
    if dossier.etat not in (DEPOSE, COMPLEMENT):
        raise RefusMetier(
            f"Le dossier {dossier.numero} est « {dossier.etat} » : seule l'instruction d'un dossier déposé se prolonge."
        )
    debut = _debut(monde, dossier)
    if ajouter_mois(debut, regle.mois) - timedelta(days=1) < monde.bac.aujourd_hui():
        raise RefusMetier(
            f"Le dossier {dossier.numero} est déposé depuis plus de {regle.mois} mois : l'attestation de prolongation "
            "serait déjà échue."
        )
    attestation = documents.attestation_prolongation(monde, db, dossier, emise=debut)
    notifications.notifier(monde, db, dossier, "prolongation", document=attestation.id)
    monde.bac.noter(db, "agent", "instruction prolongée", numero=dossier.numero)


def _debut(monde: Monde, dossier: Dossier) -> date:
    """The first day of validity: that of the dépôt or of the act, as the procedure says."""
    regle = dossiers.demarche_de(dossier).prolongation
    if regle is not None and regle.depuis == "depot" and dossier.depose_le is not None:
        return dossier.depose_le.date()
    return monde.bac.aujourd_hui()
