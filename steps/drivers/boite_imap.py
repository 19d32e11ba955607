"""Mails read by IMAP: one connection reads, another one is woken by IDLE."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from courriels import message
from courriels.adresses import cle_de
from imapclient import IMAPClient  # type: ignore[import-untyped]

from steps.drivers.boite_commune import SourceInjoignable
from steps.drivers.boite_enveloppe import enveloppe
from steps.drivers.boite_imap_lien import PERTES, LienImap
from steps.drivers.boite_relevee import MARGE_HORLOGE, Guet, GuetParIntervalle

T = TypeVar("T")
_REPRISE_IDLE = 25 * 60.0  # seconds; RFC 2177 asks for less than 29 minutes


@dataclass(frozen=True, slots=True)
class _Entete:
    """What tells a mail from another before its body is read."""

    expediteur: str
    destinataires: tuple[str, ...]
    recu_le: datetime

    @property
    def cles(self) -> frozenset[str]:
        return frozenset(cle_de(destinataire) for destinataire in self.destinataires)


class GuetIdle:
    """The server speaks when something arrives."""

    def __init__(self, client: IMAPClient) -> None:
        self._client = client

    def attendre(self, delai: float) -> None:
        self._client.idle_check(timeout=min(delai, _REPRISE_IDLE))


class SourceImap:
    """The mails of one folder, in order of their UID. `depuis`: older mails are nobody's."""

    def __init__(self, lecture: LienImap, veille: LienImap, depuis: datetime, intervalle: float) -> None:
        self._lecture, self._veille = lecture, veille
        self._depuis, self._intervalle = depuis - MARGE_HORLOGE, intervalle
        self._validite = 0
        self._dernier = 0
        self._entetes: dict[int, _Entete] = {}
        self._lus: dict[int, message.Courriel] = {}

    @property
    def adresse(self) -> str:
        return self._lecture.adresse

    def verifier(self) -> None:
        self._jouer(lambda client: client.noop())

    def relever(self, destinataire: str) -> Sequence[message.Courriel]:
        cle = cle_de(destinataire)
        return self._jouer(lambda client: self._relever(client, cle))

    def adresses(self) -> Iterable[str]:
        return dict.fromkeys(cle for entete in self._entetes.values() for cle in sorted(entete.cles))

    def effacer(self, destinataires: Collection[str]) -> int:
        cles = {cle_de(destinataire) for destinataire in destinataires}
        return self._jouer(lambda client: self._effacer(client, cles))

    @contextmanager
    def guetter(self) -> Iterator[Guet]:
        client = self._veille.ouvrir()
        if not client.has_capability("IDLE"):
            yield GuetParIntervalle(self._intervalle)
            return
        try:
            client.idle()
        except PERTES:  # closed by the server while nobody used it
            self._veille.fermer()
            client = self._veille.ouvrir()
            client.idle()
        try:
            yield GuetIdle(client)
        finally:
            try:
                client.idle_done()
            except PERTES:
                self._veille.fermer()

    def fermer(self) -> None:
        self._lecture.fermer()
        self._veille.fermer()

    # ---- inside --------------------------------------------------------------------------------------------

    def _jouer(self, acte: Callable[[IMAPClient], T]) -> T:
        """Once more on a new connection when the server had closed the one that slept. Raises `SourceInjoignable`."""
        neuf = not self._lecture.ouvert
        try:
            return acte(self._client())
        except SourceInjoignable:
            raise
        except PERTES as perte:
            self._lecture.fermer()
            if neuf:
                raise self._lecture.perdu(perte) from None
        try:
            return acte(self._client())
        except SourceInjoignable:
            raise
        except PERTES as perte:
            self._lecture.fermer()
            raise self._lecture.perdu(perte) from None

    def _client(self) -> IMAPClient:
        client = self._lecture.ouvrir()
        if self._validite != self._lecture.validite:  # the folder was made anew: its UIDs name other mails
            self._validite, self._dernier = self._lecture.validite, 0
            self._entetes.clear()
            self._lus.clear()
        return client

    def _relever(self, client: IMAPClient, cle: str) -> Sequence[message.Courriel]:
        self._noter_les_nouveaux(client)
        siens = [uid for uid, entete in self._entetes.items() if cle in entete.cles]
        a_lire = [uid for uid in siens if uid not in self._lus]
        if a_lire:
            for uid, donnees in client.fetch(a_lire, ["BODY.PEEK[]"]).items():
                self._lus[uid] = self._lire(uid, donnees[b"BODY[]"])
        return [self._lus[uid] for uid in siens if uid in self._lus]

    def _noter_les_nouveaux(self, client: IMAPClient) -> None:
        client.noop()  # a server may show new mails only between two commands
        # SINCE knows days of the server's zone only.
        critere = ["UID", f"{self._dernier + 1}:*"] if self._dernier else ["SINCE", self._veille_du_depart()]
        nouveaux = sorted(uid for uid in client.search(critere) if uid > self._dernier)
        if not nouveaux:
            return
        recus: dict[int, Any] = client.fetch(nouveaux, ["INTERNALDATE", "BODY.PEEK[HEADER]"])
        for uid in sorted(recus):
            recu_le: datetime = recus[uid][b"INTERNALDATE"]
            if recu_le >= self._depuis:
                expediteur, destinataires = enveloppe(recus[uid][b"BODY[HEADER]"], self._lecture.compte)
                self._entetes[uid] = _Entete(expediteur, destinataires, recu_le)
        self._dernier = nouveaux[-1]

    def _veille_du_depart(self) -> Any:
        return (self._depuis - timedelta(days=1)).date()

    def _lire(self, uid: int, octets: bytes) -> message.Courriel:
        entete = self._entetes[uid]
        lu = message.lire(octets, entete.expediteur, entete.destinataires, entete.recu_le.isoformat())
        return replace(lu, identifiant=str(uid), source=b"")

    def _effacer(self, client: IMAPClient, cles: set[str]) -> int:
        self._noter_les_nouveaux(client)
        siens = [uid for uid, entete in self._entetes.items() if cles & entete.cles]
        if not siens:
            return 0
        client.delete_messages(siens, silent=True)
        if client.has_capability("UIDPLUS"):  # a plain EXPUNGE would end what others only marked
            client.uid_expunge(siens)
        for uid in siens:
            del self._entetes[uid]
            self._lus.pop(uid, None)
        return len(siens)
