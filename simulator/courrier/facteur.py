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
from email import message_from_bytes, policy
from email.utils import parseaddr

from sqlalchemy import func, select
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
        """Something is to be sent in this bac, now or in `dans` seconds."""
        with self._condition:
            heapq.heappush(self._agenda, (time.monotonic() + dans, nom))
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
            comptes = dict(
                session.execute(select(CourrielSortant.etat, func.count()).group_by(CourrielSortant.etat))
                .tuples()
                .all()
            )
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
        try:
            bac = self._bacs.trouver(nom)
            if bac is not None:
                self._envoyer_tout(bac)
        except Exception:
            journal.exception("tournée du bac %s interrompue", nom)
        finally:
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
        retard = bac.panne("courriel_retarde")
        if attente and retard and attente[0][1] == 0:
            # A delayed mail counts one try, so that the second round sends it.
            self._marquer(bac, [identifiant for identifiant, *_ in attente], envoye=False)
            self.signaler(bac.nom, dans=float(retard.get("secondes", 5)))
            return
        for identifiant, tentatives, destinataire, message in attente:
            try:
                for _ in range(2 if bac.panne("courriel_double") else 1):
                    _expedier(bac, destinataire, message)
            except (OSError, smtplib.SMTPException) as incident:
                journal.info("bac %s : courriel %s en attente (%s)", bac.nom, identifiant, incident)
                self._marquer(bac, [identifiant], envoye=False)
                self.signaler(bac.nom, dans=ATTENTES[min(tentatives, len(ATTENTES) - 1)])
                return
            self._marquer(bac, [identifiant], envoye=True)

    def _marquer(self, bac: Bac, identifiants: list[int], *, envoye: bool) -> None:
        with bac.transaction() as session:
            for courriel in session.scalars(select(CourrielSortant).where(CourrielSortant.id.in_(identifiants))):
                courriel.tentatives += 1
                if envoye:
                    courriel.etat = "envoye"


def _expedier(bac: Bac, destinataire: str, message: bytes) -> None:
    if bac.panne("smtp_refuse"):
        raise smtplib.SMTPServerDisconnected("panne « smtp_refuse » posée sur ce bac")
    hote, _, port = bac.smtp.rpartition(":")
    lu = message_from_bytes(message, policy=policy.SMTP)
    expediteur = parseaddr(str(lu["From"]))[1]
    with smtplib.SMTP(hote, int(port), timeout=10) as serveur:
        serveur.send_message(lu, from_addr=expediteur, to_addrs=[destinataire])


def poster(session: Session, *, genre: str, destinataire: str, message: bytes, quand: datetime) -> None:
    """Put a mail in the outbox within the caller's transaction; it leaves once that is committed."""
    session.add(CourrielSortant(genre=genre, destinataire=destinataire, message=message, cree_le=quand))
    session.info["courrier"] = True
