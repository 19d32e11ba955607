"""The JSON forms of a mail, written by the API and read by its client. Attachments travel apart, as bytes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from courriels.liens import Lien
from courriels.message import Courriel, PieceJointe

_SIMPLES = ("identifiant", "expediteur", "sujet", "texte", "html", "recu_le", "message_id", "de")
_SUITES = ("destinataires", "anomalies")


def vers_json(courriel: Courriel) -> dict[str, Any]:
    """Everything but the source and the bytes of the attachments, told by name, type and size."""
    return {
        **{champ: getattr(courriel, champ) for champ in _SIMPLES},
        **{champ: list(getattr(courriel, champ)) for champ in _SUITES},
        "liens": [{"texte": lien.texte, "adresse": lien.adresse} for lien in courriel.liens],
        "pieces_jointes": [
            {"nom": p.nom, "type": p.type, "taille": len(p.octets), "reference": p.reference}
            for p in courriel.pieces_jointes
        ],
    }


def resume(courriel: Courriel) -> dict[str, str]:
    """What tells a mail from another in a message: identifier, sender, subject, time."""
    return {champ: getattr(courriel, champ) for champ in ("identifiant", "expediteur", "sujet", "recu_le")}


def depuis_json(forme: dict[str, Any], octets: Callable[[str, int], bytes]) -> Courriel:
    """The mail of this form; `octets(identifiant, rang)` gives the bytes of each attachment (rang from 1)."""
    identifiant = str(forme["identifiant"])
    valeurs: dict[str, Any] = {champ: str(forme[champ]) for champ in _SIMPLES}
    valeurs |= {champ: tuple(str(valeur) for valeur in forme[champ]) for champ in _SUITES}
    return Courriel(
        **valeurs,
        liens=tuple(Lien(lien["texte"], lien["adresse"]) for lien in forme["liens"]),
        pieces_jointes=tuple(
            PieceJointe(p["nom"], p["type"], octets(identifiant, rang), p["reference"])
            for rang, p in enumerate(forme["pieces_jointes"], start=1)
        ),
    )
