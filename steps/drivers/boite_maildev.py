"""Mails read in MailDev, by its REST API; its Socket.IO events tell of an arrival."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from websockets.exceptions import ProtocolError
from websockets.sync.client import ClientConnection

from steps.drivers.boite_relevee import Guet
from steps.drivers.boite_web import Annonce, SourceWeb

_OUVERT, _JOINDRE, _JOINT, _PING, _PONG = "0", "40", "40", "2", "3"  # Engine.IO 4 and Socket.IO 5 packets
_ACCORD = 5.0  # seconds


class SourceMaildev(SourceWeb):
    """MailDev dates a mail by its own « Date »: old mails are told from the run's by their address only."""

    def verifier(self) -> None:
        if "smtpPort" not in self._api.json("config"):
            raise self._api.inattendu("config")

    def guetter(self) -> AbstractContextManager[Guet]:
        return self._api.guetter("socket.io/?EIO=4&transport=websocket", accord=_joindre, reponses={_PING: _PONG})

    def annonces(self, destinataire: str = "") -> Sequence[Annonce]:  # noqa: ARG002
        try:  # all of them: MailDev's own filter takes « Zoe@ » and « zoe@ » for two addresses
            return [_annonce(courriel) for courriel in self._api.json("email")]
        except (KeyError, TypeError):
            raise self._api.inattendu("email") from None

    def octets(self, identifiant: str) -> bytes:
        return self._api.appeler("GET", f"email/{identifiant}/source").content

    def supprimer(self, identifiants: Sequence[str]) -> None:
        for identifiant in identifiants:
            self._api.appeler("DELETE", f"email/{identifiant}")


def _joindre(connexion: ClientConnection) -> None:
    """Events flow once the namespace is joined."""
    for envoi, attendu in (("", _OUVERT), (_JOINDRE, _JOINT)):
        if envoi:
            connexion.send(envoi)
        if not str(connexion.recv(timeout=_ACCORD)).startswith(attendu):
            raise ProtocolError("not a Socket.IO server")


def _annonce(courriel: dict[str, Any]) -> Annonce:
    enveloppe = courriel["envelope"]
    expediteur = enveloppe.get("from") or {}
    return Annonce(
        identifiant=courriel["id"],
        destinataires=tuple(recu["address"] for recu in enveloppe["to"]),
        recu_le=courriel["time"],
        expediteur=expediteur.get("address", "") if isinstance(expediteur, dict) else "",
    )
