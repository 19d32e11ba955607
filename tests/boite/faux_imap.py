"""An IMAP folder in memory, behind the calls of `IMAPClient` that the harness makes: for machines without Dovecot."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from imapclient.exceptions import LoginError  # type: ignore[import-untyped]

COMPTE, MOT_DE_PASSE = "recette", "secret-d-imap"


@dataclass
class FauxDossier:
    """`idle`: whether the server can tell of an arrival. `coupures`: how many calls to come the server hangs up on."""

    idle: bool = True
    coupures: int = 0
    validite: int = 7
    messages: dict[int, tuple[datetime, bytes]] = field(default_factory=dict)
    demandes: list[tuple[int, str]] = field(default_factory=list)
    arrivee: threading.Condition = field(default_factory=threading.Condition)

    def deposer(self, octets: bytes, de: str, destinataires: tuple[str, ...]) -> None:
        for destinataire in destinataires:
            traces = f"Return-Path: <{de}>\r\nDelivered-To: {destinataire}\r\n".encode()
            with self.arrivee:
                self.messages[max(self.messages, default=0) + 1] = (datetime.now(UTC), traces + octets)
                self.arrivee.notify_all()

    def client(self) -> FauxClient:
        return FauxClient(self)


class FauxClient:
    """One connection. What it was told of is `_vus`: IDLE tells of the rest."""

    def __init__(self, dossier: FauxDossier) -> None:
        self._dossier, self._vus = dossier, 0
        self.normalise_times = True

    def login(self, utilisateur: str, mot_de_passe: str) -> None:
        if (utilisateur, mot_de_passe) != (COMPTE, MOT_DE_PASSE):
            raise LoginError("b'[AUTHENTICATIONFAILED] Authentication failed.'")

    def select_folder(self, _nom: str) -> dict[bytes, int]:
        self._voir()
        return {b"UIDVALIDITY": self._dossier.validite}

    def has_capability(self, nom: str) -> bool:
        return nom == "UIDPLUS" or (nom == "IDLE" and self._dossier.idle)

    def noop(self) -> None:
        if self._dossier.coupures:
            self._dossier.coupures -= 1
            raise ConnectionResetError("Connection reset by peer")
        self._voir()

    def search(self, critere: list[Any]) -> list[int]:
        cle, valeur = critere
        with self._dossier.arrivee:
            if cle == "SINCE":
                assert isinstance(valeur, date)
                return [uid for uid, (recu, _) in self._dossier.messages.items() if recu.date() >= valeur]
            debut = int(valeur.removesuffix(":*"))
            # « n:* » always holds the last message, even below n (RFC 3501).
            return [u for u in self._dossier.messages if u >= min(debut, max(self._dossier.messages, default=0))]

    def fetch(self, uids: list[int], quoi: list[str]) -> dict[int, dict[bytes, Any]]:
        reponse: dict[int, dict[bytes, Any]] = {}
        for uid in reversed(uids):  # in any order
            recu, octets = self._dossier.messages[uid]
            self._dossier.demandes.append((uid, quoi[-1]))
            tout = {b"INTERNALDATE": recu, b"BODY[]": octets, b"BODY[HEADER]": octets.partition(b"\r\n\r\n")[0]}
            reponse[uid] = {nom: v for nom, v in tout.items() if nom.decode().replace("BODY", "BODY.PEEK") in quoi}
        return reponse

    def delete_messages(self, uids: list[int], *, silent: bool) -> None:  # noqa: ARG002
        self._a_oter = list(uids)

    def uid_expunge(self, uids: list[int]) -> None:
        for uid in set(uids) & set(self._a_oter):
            del self._dossier.messages[uid]

    def idle(self) -> None: ...

    def idle_check(self, timeout: float) -> None:
        with self._dossier.arrivee:
            self._dossier.arrivee.wait_for(lambda: max(self._dossier.messages, default=0) > self._vus, timeout)
        self._voir()

    def idle_done(self) -> None: ...

    def logout(self) -> None: ...

    def shutdown(self) -> None: ...

    def _voir(self) -> None:
        self._vus = max(self._dossier.messages, default=0)
