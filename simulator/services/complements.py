"""Demande de complément: the agent asks, the usager maintains or updates each document, once, within the delay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.services import dossiers, notifications, precisions
from simulator.services.dossiers import CLOS, COMPLEMENT, DEPOSE
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Complement, DocumentDemande, Dossier, Notification

ATTENDU, REPONDU, ECHU = "attendu", "repondu", "echu"

MAINTENIR, METTRE_A_JOUR = "maintenir", "mettre_a_jour"


@dataclass(frozen=True)
class PieceDemandee:
    """What the agent says of one document: its name as in the guide, the observation, whether it is missing."""

    piece: str
    observation: str
    manquante: bool = False


def demander(monde: Monde, db: Session, dossier: Dossier, pieces: Sequence[PieceDemandee]) -> Complement:
    """Ask for a complément. Raises `RefusMetier` for a dossier not filed, decided, or already asked."""
    if dossier.etat != DEPOSE:
        raise RefusMetier(
            f"Le dossier {dossier.numero} est « {dossier.etat} » : un complément se demande sur un dossier déposé."
        )
    if not pieces:
        raise RefusMetier("Une demande de complément nomme au moins une pièce.", statut=422)
    demarche = dossiers.demarche_de(dossier)
    complement = Complement(
        dossier_id=dossier.id,
        demande_le=monde.bac.maintenant(),
        etat=ATTENDU,
        observations="",
        deja_joints=[f.id for f in dossier.fichiers],
    )
    for demandee in pieces:
        connue = demarche.piece_nommee(demandee.piece)
        if connue is None:
            noms = ", ".join(f"« {p.nom_court} »" for p in demarche.pieces())
            raise RefusMetier(
                f"La pièce « {demandee.piece} » n'existe pas dans cette démarche. Il y a : {noms}.",
                statut=422,
            )
        complement.documents.append(
            DocumentDemande(
                piece=connue.nom,
                observation=demandee.observation,
                manquante=demandee.manquante,
                choix="",
                raisons="",
                message="",
            )
        )
    dossier.complements.append(complement)
    dossier.etat = COMPLEMENT
    db.flush()
    if demarche.complement.depuis == "courriel":
        lancer_delai(monde, complement)
    if demarche.complement.reprise is not None:
        precisions.ecrire(monde, db, complement, jours=jours(monde, dossier))
    else:
        notifications.notifier(monde, db, dossier, "complement", complement=complement.id)
    monde.bac.noter(db, "agent", "complément demandé", numero=dossier.numero, pieces=[p.piece for p in pieces])
    return complement


def jours(monde: Monde, dossier: Dossier) -> int:
    if monde.bac.defaut("delai_du_courriel_30") and dossiers.demarche_de(dossier).complement.depuis == "courriel":
        return 30
    return 60 if monde.bac.defaut("delai_complement_60") else dossiers.demarche_de(dossier).complement.jours


def lancer_delai(monde: Monde, complement: Complement) -> None:
    """The delay runs from the opening of the notification (or from the mail, as the procedure says)."""
    if complement.echeance is not None:
        return
    regle = dossiers.demarche_de(complement.dossier).complement
    depart = complement.demande_le if regle.depuis == "courriel" else monde.bac.maintenant()
    complement.echeance = depart + timedelta(days=jours(monde, complement.dossier))


@dataclass(frozen=True)
class Manque:
    """What prevents the answer from being sent: which document, which input, why."""

    document: DocumentDemande
    entree: str
    message: str


def manques(monde: Monde, complement: Complement) -> list[Manque]:
    """Every document must be maintained with reasons, or updated with a file (ASE-111, 116)."""
    trouves = []
    for d in complement.documents:
        if d.manquante:
            if not d.fichiers and not monde.bac.defaut("manquante_sans_fichier"):
                trouves.append(Manque(d, "fichier", "Joignez le document demandé."))
        elif d.choix == MAINTENIR:
            if not d.raisons.strip() and not monde.bac.defaut("maintien_sans_raison"):
                trouves.append(Manque(d, "raisons", "Précisez les raisons du maintien du document."))
        elif d.choix == METTRE_A_JOUR:
            if not d.fichiers:
                trouves.append(Manque(d, "fichier", "Joignez le nouveau document."))
        else:
            trouves.append(Manque(d, "choix", "Choisissez de maintenir ou de mettre à jour le document."))
    return trouves


def garder_saisie(complement: Complement, saisies: Mapping[int, Mapping[str, str]]) -> None:
    """Keep the choice, reasons and message typed for each document."""
    for d in complement.documents:
        saisie = saisies.get(d.id, {})
        if saisie.get("choix", d.choix) in ("", MAINTENIR, METTRE_A_JOUR):
            d.choix = saisie.get("choix", d.choix)
        d.raisons = saisie.get("raisons", d.raisons)[:4000]
        d.message = saisie.get("message", d.message)[:4000]


def repondre(monde: Monde, db: Session, complement: Complement, notification: Notification | None) -> None:
    """Send the answer, once. Raises `RefusMetier` when it was sent, is too late, or is not complete."""
    exiger_ouvert(monde, complement)
    if manques(monde, complement):
        raise RefusMetier("Votre réponse n'est pas complète.", statut=422)
    for d in complement.documents:
        if d.choix == MAINTENIR:
            d.message = ""
            for fichier in list(d.fichiers):
                complement.dossier.fichiers.remove(fichier)
        else:
            d.raisons = ""
    maintenant = monde.bac.maintenant()
    complement.etat = REPONDU
    complement.repondu_le = maintenant
    complement.dossier.etat = DEPOSE
    if notification is not None:
        notification.repondue_le = maintenant
    monde.bac.noter(db, "usager", "complément répondu", numero=complement.dossier.numero)


def exiger_ouvert(monde: Monde, complement: Complement) -> None:
    """Raises `RefusMetier` unless an answer can still be given."""
    if complement.etat == REPONDU and not monde.bac.defaut("reponse_repetee"):
        raise RefusMetier("Vous avez déjà répondu à cette demande de complément : une réponse ne s'envoie qu'une fois.")
    if complement.etat == ECHU or (complement.echeance and monde.bac.maintenant() > complement.echeance):
        raise RefusMetier("Le délai pour répondre à cette demande est dépassé : votre demande est clôturée.")


def echoir(monde: Monde) -> int:
    """Close every dossier whose delay is past; called at each tick of the clock. Returns how many."""
    maintenant = monde.bac.maintenant()
    with monde.bac.lecture() as db:
        en_retard = select(Complement.id).where(Complement.etat == ATTENDU, Complement.echeance < maintenant)
        if not db.scalars(en_retard).first():
            return 0
    with monde.bac.transaction() as db:
        echus = list(db.scalars(select(Complement).where(Complement.etat == ATTENDU, Complement.echeance < maintenant)))
        for complement in echus:
            complement.etat = ECHU
            complement.dossier.etat = CLOS
            monde.bac.noter(db, "service", "dossier clôturé faute de complément", numero=complement.dossier.numero)
        return len(echus)
