"""The outbox: mails written with the business event, sent by real SMTP after the commit.

A server that is down delays mails; it never loses one. Order is kept within a bac. A mail keeps its Message-ID
through every try, so that a server which accepted it and then broke the line can recognise it.
"""

from __future__ import annotations

import heapq
import logging
import smtplib
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from email import policy
from email.parser import BytesHeaderParser
from email.utils import parseaddr

from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from simulator.bacs.bac import Bac
from simulator.bacs.registre import Bacs
from simulator.store.modeles import CourrielSortant

journal = logging.getLogger(__name__)

ATTENTES = (0.2, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds before each new try; the last one repeats."""


class Facteur:
    """Sends what the bacs have to send. One scheduler thread, a few senders, one sender at a time per bac."""

    def __init__(self, bacs: Bacs) -> None:
        self._bacs = bacs
        self._condition = threading.Condition()
        self._agenda: list[tuple[float, str]] = []
        self._tournees: set[str] = set()
        self._rappels: set[str] = set()
        self._retenus: dict[str, dict[int, float]] = {}
        """By bac, the mails held back by the fault « courriel_retarde » and when they may leave."""
        self._expediteurs = ThreadPoolExecutor(max_workers=4, thread_name_prefix="facteur")
        self._ouvert = True
        self._fil = threading.Thread(target=self._tourner, name="facteur", daemon=True)

    def demarrer(self) -> None:
        """Start sending; mails left by an earlier process go first."""
        self._fil.start()
        for nom in self._bacs.connus():
            self.signaler(nom)

    def arreter(self) -> None:
        with self._condition:
            self._ouvert = False
            self._condition.notify_all()
        self._expediteurs.shutdown(wait=True, cancel_futures=True)

    def signaler(self, nom: str, *, dans: float = 0.0) -> None:
        """Something is to be sent in this bac, now or in `dans` seconds; the nearest of two calls stands for both."""
        quand = time.monotonic() + dans
        with self._condition:
            if any(autre == nom and deja <= quand for deja, autre in self._agenda):
                return
            self._agenda = [ligne for ligne in self._agenda if ligne[1] != nom]
            heapq.heapify(self._agenda)
            heapq.heappush(self._agenda, (quand, nom))
            self._condition.notify_all()

    def vider(self, bac: Bac, delai: float) -> tuple[int, int]:
        """Wait until the bac has nothing left to send, `delai` seconds at most: (sent, waiting)."""
        self.signaler(bac.nom)
        echeance = time.monotonic() + delai
        with self._condition:
            while True:
                envoyes, attente = self._compter(bac)
                reste = echeance - time.monotonic()
                if not attente or reste <= 0:
                    return envoyes, attente
                self._condition.wait(reste)

    def _compter(self, bac: Bac) -> tuple[int, int]:
        with bac.lecture() as session:
            par_etat = select(CourrielSortant.etat, func.count()).group_by(CourrielSortant.etat)
            comptes = dict(session.execute(par_etat).all())
        return comptes.get("envoye", 0), comptes.get("a_envoyer", 0)

    def _tourner(self) -> None:
        while True:
            with self._condition:
                while self._ouvert and (not self._agenda or self._agenda[0][0] > time.monotonic()):
                    self._condition.wait(self._agenda[0][0] - time.monotonic() if self._agenda else None)
                if not self._ouvert:
                    return
                _, nom = heapq.heappop(self._agenda)
                if nom in self._tournees:
                    self._rappels.add(nom)
                    continue
                self._tournees.add(nom)
            self._expediteurs.submit(self._tournee, nom)

    def _tournee(self, nom: str) -> None:
        bac: Bac | None = None
        try:
            bac = self._bacs.trouver(nom)
            if bac is not None:
                self._envoyer_tout(bac)
        except Exception:
            if bac is not None and not bac.base.effacee:
                journal.exception("tournée du bac %s interrompue", nom)
                self.signaler(nom, dans=ATTENTES[4])
        finally:
            if bac is None or bac.base.effacee:
                self._retenus.pop(nom, None)
            with self._condition:
                self._tournees.discard(nom)
                if nom in self._rappels:
                    self._rappels.discard(nom)
                    heapq.heappush(self._agenda, (time.monotonic(), nom))
                self._condition.notify_all()

    def _envoyer_tout(self, bac: Bac) -> None:
        with bac.lecture() as session:
            attente = [
                (c.id, c.tentatives, c.destinataire, c.message)
                for c in session.scalars(
                    select(CourrielSortant).where(CourrielSortant.etat == "a_envoyer").order_by(CourrielSortant.id)
                )
            ]
        for identifiant, tentatives, destinataire, message in attente:
            reste = self._retenu(bac, identifiant)
            if reste > 0:
                self.signaler(bac.nom, dans=reste)
                return
            try:
                for _ in range(1 if bac.panne("courriel_double") is None else 2):
                    _expedier(bac, destinataire, message)
            except Exception as incident:
                if _definitif(incident):
                    journal.warning("bac %s : courriel %s refusé pour toujours (%s)", bac.nom, identifiant, incident)
                    self._marquer(bac, identifiant, etat="refuse", pourquoi=str(incident))
                    continue
                journal.info("bac %s : courriel %s en attente (%s)", bac.nom, identifiant, incident)
                self._marquer(bac, identifiant, etat="a_envoyer")
                self.signaler(bac.nom, dans=ATTENTES[min(tentatives, len(ATTENTES) - 1)])
                return
            self._marquer(bac, identifiant, etat="envoye")

    def _retenu(self, bac: Bac, identifiant: int) -> float:
        """Seconds for which the fault « courriel_retarde » still holds this mail back."""
        retard = bac.panne("courriel_retarde")
        if retard is None:
            self._retenus.pop(bac.nom, None)
            return 0.0
        retenus = self._retenus.setdefault(bac.nom, {})
        maintenant = time.monotonic()
        return retenus.setdefault(identifiant, maintenant + float(retard.get("secondes", 5))) - maintenant

    def _marquer(self, bac: Bac, identifiant: int, *, etat: str, pourquoi: str = "") -> None:
        with bac.transaction() as session:
            courriel = session.get_one(CourrielSortant, identifiant)
            courriel.tentatives += 1
            courriel.etat = etat
            if pourquoi:
                bac.noter(session, "service", "courriel refusé", destinataire=courriel.destinataire, raison=pourquoi)


def _definitif(incident: Exception) -> bool:
    """Whether trying again cannot help: the server refuses this very mail for good, or it cannot be sent as it is.

    Such a mail must not hold back those behind it.
    """
    match incident:
        case smtplib.SMTPRecipientsRefused():
            return all(code >= 500 for code, _ in incident.recipients.values())
        case smtplib.SMTPSenderRefused() | smtplib.SMTPDataError():
            return int(incident.smtp_code) >= 500
        case smtplib.SMTPNotSupportedError():
            return True
        case OSError() | DatabaseError():  # SMTPException is an OSError: the server is down or busy
            return False
    return True


def _expedier(bac: Bac, destinataire: str, message: bytes) -> None:
    if bac.panne("smtp_refuse") is not None:
        raise smtplib.SMTPServerDisconnected("panne « smtp_refuse » posée sur ce bac")
    hote, _, port = bac.smtp.rpartition(":")
    # The bytes kept are those to send: only the head is read again, for the envelope.
    expediteur = parseaddr(str(BytesHeaderParser(policy=policy.SMTP).parsebytes(message)["From"]))[1]
    with smtplib.SMTP(hote, int(port), timeout=10) as serveur:
        serveur.sendmail(expediteur, [destinataire], message)


def poster(session: Session, *, genre: str, destinataire: str, message: bytes, quand: datetime) -> None:
    """Put a mail in the outbox within the caller's transaction; it leaves once that is committed."""
    session.add(CourrielSortant(genre=genre, destinataire=destinataire, message=message, cree_le=quand))
    session.info["courrier"] = True
