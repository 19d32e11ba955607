"""One look at a target from the outside: what answers at its address, and the mail that one sends to oneself."""

from __future__ import annotations

import smtplib
import time
from dataclasses import dataclass
from email.message import EmailMessage

import requests

from steps.drivers.causes import cause_d_erreur, cause_de_statut
from steps.drivers.reseau import Reseau
from steps.drivers.transport import monter

_DELAI_SMTP = 10


@dataclass(frozen=True, slots=True)
class Reponse:
    """What answered: status, type of content, where the redirections led, seconds taken."""

    statut: int
    genre: str
    adresse: str
    redirections: int
    secondes: float


class PorteClose(ConnectionError):
    """Nothing usable answers: `cause` in a few words, `reglage` the key of the profile to look at."""

    def __init__(self, adresse: str, cause: str, reglage: str) -> None:
        self.adresse, self.cause, self.reglage = adresse, cause, reglage
        super().__init__(f"{adresse} : {cause} ; vérifier {reglage}")


def sonder(adresse: str, delai: float, reseau: Reseau) -> Reponse:
    """Ask for `adresse` as the profile's network says. Raises `PorteClose`."""
    with requests.Session() as session:
        session.trust_env = False
        monter(session, reseau)
        debut = time.perf_counter()
        try:
            recue = session.get(adresse, timeout=delai)
        except (requests.RequestException, OSError) as erreur:
            raise PorteClose(adresse, *cause_d_erreur(erreur)) from erreur
        secondes = time.perf_counter() - debut
    refus = cause_de_statut(recue)
    if refus is not None:
        raise PorteClose(adresse, *refus)
    if recue.status_code >= 500:
        raise PorteClose(adresse, f"réponse {recue.status_code}", "[cible] adresse")
    genre = recue.headers.get("Content-Type", "").partition(";")[0].strip()
    return Reponse(recue.status_code, genre, recue.url, len(recue.history), secondes)


def envoyer_un_courriel(smtp: str, destinataire: str, objet: str, texte: str) -> None:
    """Send one mail to the server at `smtp` (host:port). Raises `OSError` or `smtplib.SMTPException`."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "docteur@example.org", destinataire, objet
    message.set_content(texte)
    hote, _, port = smtp.rpartition(":")
    with smtplib.SMTP(hote, int(port), timeout=_DELAI_SMTP) as client:
        client.send_message(message)
