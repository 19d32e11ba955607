"""Who a stored mail was really delivered to, read in the headers that servers add."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email import message_from_bytes, policy
from email.message import Message
from email.utils import getaddresses

from courriels.adresses import cle_de

_TRACES = ("Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "X-RcptTo")
_RELAIS = re.compile(r"\bfor\s+<([^\s<>]+@[^\s<>]+)>")
"""In « Received »: a relay says it of a mail that it hands on to one recipient."""
_ADRESSES = ("To", "Cc", "Bcc", "Resent-To", "Resent-Cc")


def enveloppe(entetes: bytes, compte: str = "") -> tuple[str, tuple[str, ...]]:
    """The sender and the recipients of a mail from its headers.

    An address that the delivery left (« Delivered-To », « Received … for ») tells for whom this copy came, unless it is the mailbox's
    own (`compte`): the shared mailbox of many people tells nothing, and « To » and its like are then read too.
    """
    message = message_from_bytes(entetes, policy=policy.compat32)
    livrees = _lire(message, _TRACES) or _relayees(message)
    exactes = [adresse for adresse in livrees if not _du_compte(adresse, compte)]
    destinataires = exactes or [*livrees, *_lire(message, _ADRESSES)]
    expediteur = next(iter(_lire(message, ("Return-Path",)) or _lire(message, ("From",))), "")
    return expediteur, tuple({cle_de(adresse): adresse for adresse in reversed(destinataires)}.values())[::-1]


def _du_compte(adresse: str, compte: str) -> bool:
    if not compte:
        return False
    attendu = cle_de(adresse) if "@" in compte else cle_de(adresse).partition("@")[0]
    return attendu == cle_de(compte)


def _relayees(message: Message) -> list[str]:
    return [adresse for recu in message.get_all("Received", []) for adresse in _RELAIS.findall(str(recu))]


def _lire(message: Message, entetes: Iterable[str]) -> list[str]:
    valeurs = [str(valeur) for entete in entetes for valeur in message.get_all(entete, [])]
    return [adresse for _, adresse in getaddresses(valeurs) if adresse]
