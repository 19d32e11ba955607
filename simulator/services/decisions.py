"""The décision of the agent, and the notification that tells it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from simulator.services import documents, notifications
from simulator.services.dossiers import DECIDE, DEPOSE
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Dossier


def decider(monde: Monde, db: Session, dossier: Dossier, *, favorable: bool) -> None:
    """Decide a filed dossier. Favourable: attestation (ASE-136). Raises `RefusMetier` in any other state."""
    if dossier.etat != DEPOSE:
        raise RefusMetier(f"Le dossier {dossier.numero} est « {dossier.etat} » : seul un dossier déposé se décide.")
    with db.begin_nested():  # an attestation that cannot be made leaves the dossier undecided
        dossier.etat = DECIDE
        dossier.decide_le = monde.bac.maintenant()
        attestation = documents.attestation_decision(monde, db, dossier) if favorable else None
    notifications.notifier(
        monde, db, dossier, "decision", favorable=favorable, document=attestation.id if attestation else ""
    )
    monde.bac.noter(db, "agent", "décision prise", numero=dossier.numero, favorable=favorable)
