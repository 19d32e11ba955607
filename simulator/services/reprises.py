"""The answer to a complément inside the wizard: files changed at the étape of pieces, then sent once (OP-112 to 118)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from simulator.services import complements, dossiers
from simulator.services.dossiers import COMPLEMENT, DEPOSE
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Complement, Dossier

OBSERVATIONS_MAX = 4000


def attendue(dossier: Dossier) -> Complement | None:
    """The complément that this dossier's usager is asked to answer in the wizard, None when there is none."""
    if dossier.etat != COMPLEMENT or dossiers.demarche_de(dossier).complement.reprise is None:
        return None
    return next((c for c in dossier.complements if c.etat == complements.ATTENDU), None)


def manques(complement: Complement) -> dict[str, str]:
    """Why the answer cannot be sent, by piece: each one asked for needs a file joined since."""
    nouvelles = {f.piece for f in complement.dossier.fichiers if f.id not in complement.deja_joints}
    demandees = [d.piece for d in complement.documents if d.piece not in nouvelles]
    return dict.fromkeys(demandees, "Joignez le document demandé par le message reçu.")


def garder_observations(complement: Complement, texte: str) -> None:
    complement.observations = texte[:OBSERVATIONS_MAX]


def repondre(monde: Monde, db: Session, complement: Complement) -> None:
    """« Déposer les compléments ». Raises `RefusMetier` when it was sent, is too late, or is not complete."""
    complements.exiger_ouvert(monde, complement)
    if manques(complement):
        raise RefusMetier("Votre réponse n'est pas complète.", statut=422)
    complement.etat = complements.REPONDU
    complement.repondu_le = monde.bac.maintenant()
    complement.dossier.etat = DEPOSE
    monde.bac.noter(db, "usager", "complément répondu", numero=complement.dossier.numero)
