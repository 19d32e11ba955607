"""« Mes Notifications »: what the administration wrote, when it was read and answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from simulator.demarches.catalogue import DEMARCHES
from simulator.services.courriels import envoyer
from simulator.services.monde import Monde
from simulator.store.modeles import Compte, Dossier, Notification


@dataclass(frozen=True)
class GenreNotification:
    """A kind of notification: its name, its states as the list words them, where its mail leads."""

    titre: str
    lue: str = "lue"
    non_lue: str = "non lue"
    repondue: str = "répondu"
    gabarit: str = ""
    lien: str = "particuliers/"


GENRES: Mapping[str, GenreNotification] = {
    "complement": GenreNotification(
        "Demande de complément", lue="lu", non_lue="non lu", gabarit="complement", lien="se-connecter"
    ),
    "certificat": GenreNotification(
        "Mise à disposition de votre formulaire vierge de certificat médical", gabarit="certificat"
    ),
    "prolongation": GenreNotification("Notification de prolongation de l'instruction", gabarit="prolongation"),
    "decision": GenreNotification("Notification de décision", gabarit="decision"),
}
"""Literal table of the notifications. A new one is a line here and a template in `gabarits/notifications/`."""


def notifier(monde: Monde, db: Session, dossier: Dossier, genre: str, **donnees: Any) -> Notification:
    """Write a notification and send the mail that announces it without saying what it is about (ASE-103, 124)."""
    notification = Notification(
        compte_id=dossier.compte_id,
        dossier_id=dossier.id,
        genre=genre,
        donnees=donnees,
        cree_le=monde.bac.maintenant(),
    )
    db.add(notification)
    db.flush()
    envoyer(monde, db, "notification", dossier.compte.courriel, lien=monde.lien(GENRES[genre].lien))
    return notification


def ouvrir(monde: Monde, db: Session, notification: Notification) -> None:
    """Opening stands for acknowledgement of receipt and starts the delay to answer (ASE-133)."""
    if notification.lue_le is None and not monde.bac.defaut("notification_reste_non_lue"):
        notification.lue_le = monde.bac.maintenant()
        monde.bac.noter(db, "usager", "notification lue", genre=notification.genre)


def etat(notification: Notification) -> str:
    """« Demande de complément répondu », « Notification de décision non lue »."""
    genre = GENRES[notification.genre]
    if notification.repondue_le:
        return f"{genre.titre} {genre.repondue}"
    return f"{genre.titre} {genre.lue if notification.lue_le else genre.non_lue}"


_NON_LUES = (  # made once: every page asks
    select(Notification)
    .where(Notification.compte_id == bindparam("compte"), Notification.lue_le.is_(None))
    .order_by(Notification.cree_le.desc(), Notification.id.desc())
)


def non_lues(db: Session, compte: Compte) -> list[Notification]:
    """Unread notifications, most recent first."""
    return list(db.scalars(_NON_LUES, {"compte": compte.id}))


def lister(db: Session, compte: Compte, *, filtre: str, debut: int, nombre: int) -> tuple[list[Notification], int]:
    """One page of notifications, and how many there are in all.

    Oldest first (ASE-134), or most recent first when the usager's last procedure says so (EM-107).
    """
    tri = select(Notification).where(Notification.compte_id == compte.id)
    match filtre:
        case "non_lues":
            tri = tri.where(Notification.lue_le.is_(None))
        case "lues":
            tri = tri.where(Notification.lue_le.is_not(None))
        case genre if genre in GENRES:
            tri = tri.where(Notification.genre == genre)
    total = db.scalar(select(func.count()).select_from(tri.subquery())) or 0
    cles = (Notification.cree_le, Notification.id)
    ordre = [cle.desc() for cle in cles] if _recentes_en_tete(db, compte) else list(cles)
    return list(db.scalars(tri.order_by(*ordre).offset(debut).limit(nombre))), total


def _recentes_en_tete(db: Session, compte: Compte) -> bool:
    dernier = select(Dossier).where(Dossier.compte_id == compte.id).order_by(Dossier.cree_le.desc()).limit(1)
    dossier = db.scalar(dernier)
    return dossier is not None and DEMARCHES[dossier.demarche].suivi.recentes_en_tete
