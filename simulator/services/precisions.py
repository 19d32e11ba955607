"""The mail of a demande de complément that is answered inside the wizard (OP-104 to 108)."""

from __future__ import annotations

from sqlalchemy.orm import Session

from simulator.services import dossiers, identite
from simulator.services.courriels import envoyer
from simulator.services.monde import Monde
from simulator.store.modeles import Complement, DocumentDemande, Dossier

NON_VALIDE, MANQUANT = "Le document n'est pas valide", "Le document est manquant"


def ecrire(monde: Monde, db: Session, complement: Complement, *, jours: int) -> None:
    """Tell the usager what is asked of each piece; the link leads to the log in page, then to his demande."""
    dossier = complement.dossier
    envoyer(
        monde,
        db,
        "complement_reprise",
        dossier.compte.courriel,
        nom_affiche=identite.nom_affiche(monde, dossier),
        numero=dossier.numero,
        precisions=[_ligne(dossier, d) for d in complement.documents],
        jours=jours,
        lien=monde.lien(f"connexion?vers={chemin(dossier)}"),
    )


def chemin(dossier: Dossier) -> str:
    """Where the usager answers, relative to the bac's root."""
    return f"demarches/{dossier.demarche}/dossiers/{dossier.id}/complement"


def _ligne(dossier: Dossier, demande: DocumentDemande) -> str:
    """« JUSTIFICATIF.png « JUSTIFICATIF_NATIONALITE » (Le document n'est pas valide) : consigne » (OP-105)."""
    piece = next(p for p in dossiers.demarche_de(dossier).pieces() if p.nom == demande.piece)
    noms = ", ".join(f.nom for f in dossier.fichiers if f.piece == piece.nom and f.demande_id is None)
    motif = MANQUANT if demande.manquante or not noms else NON_VALIDE
    return f"{noms or piece.nom_court} « {piece.code or piece.nom.upper()} » ({motif}) : {demande.observation}"
