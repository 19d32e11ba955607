"""Posting of the mails of the service, each within the transaction of what it tells."""

from __future__ import annotations

from collections.abc import Sequence
from email.policy import SMTP
from typing import Any

from sqlalchemy.orm import Session

from simulator.courrier.facteur import poster
from simulator.courrier.message import ADRESSE, PieceJointe, composer
from simulator.services.monde import Monde, RefusMetier


def envoyer(
    monde: Monde,
    db: Session,
    genre: str,
    destinataire: str,
    *,
    pieces: Sequence[PieceJointe] = (),
    **donnees: Any,
) -> None:
    """Compose the mail of this kind and put it in the outbox. Raises `RefusMetier` for an impossible address."""
    if not ADRESSE.fullmatch(destinataire):
        raise RefusMetier(f"L'adresse « {destinataire} » ne peut pas recevoir de courriel.", statut=422)
    quand = monde.bac.maintenant()
    message = composer(
        genre,
        expediteur=monde.reglages.expediteur,
        destinataire=destinataire,
        date=quand,
        donnees=donnees,
        pieces=pieces,
    )
    poster(db, genre=genre, destinataire=destinataire, message=message.as_bytes(policy=SMTP), quand=quand)
    monde.bac.noter(db, "service", "courriel mis à l'envoi", genre=genre, destinataire=destinataire)
