"""Mails read in Mailpit, by its API v1; its websocket of events tells of an arrival."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from steps.drivers.boite_relevee import MARGE_HORLOGE, Guet
from steps.drivers.boite_web import Annonce, ApiCourriels, SourceWeb

_PAGE = 200
_LISTES = ("To", "Cc", "Bcc")
"""Mailpit adds to « Bcc » the recipients of the envelope that no header names."""


class SourceMailpit(SourceWeb):
    """`depuis`: older mails are nobody's."""

    def __init__(self, api: ApiCourriels, depuis: datetime) -> None:
        super().__init__(api)
        self._depuis = depuis - MARGE_HORLOGE

    def verifier(self) -> None:
        if "Version" not in self._api.json("api/v1/info"):
            raise self._api.inattendu("api/v1/info")

    def guetter(self) -> AbstractContextManager[Guet]:
        return self._api.guetter("api/events")

    def annonces(self, destinataire: str = "") -> Sequence[Annonce]:
        # « addressed: » looks for the text anywhere in the addresses: the exact match is made by the caller.
        chemin = "api/v1/search" if destinataire else "api/v1/messages"
        question = {"query": f"addressed:{destinataire}"} if destinataire else {}
        trouvees: dict[str, Annonce] = {}
        debut, total = 0, 1
        while debut < total:
            page = self._api.json(chemin, {**question, "start": debut, "limit": _PAGE})
            try:
                resumes, total = page["messages"], page["messages_count"]
                trouvees |= {resume["ID"]: _annonce(resume) for resume in resumes}
            except (KeyError, TypeError):
                raise self._api.inattendu(chemin) from None
            debut += max(1, len(resumes))
        recentes = [a for a in trouvees.values() if datetime.fromisoformat(a.recu_le) >= self._depuis]
        return recentes[::-1]  # Mailpit tells the most recent first

    def octets(self, identifiant: str) -> bytes:
        return self._api.appeler("GET", f"api/v1/message/{identifiant}/raw").content

    def supprimer(self, identifiants: Sequence[str]) -> None:
        self._api.appeler("DELETE", "api/v1/messages", json={"IDs": list(identifiants)})


def _annonce(resume: dict[str, Any]) -> Annonce:
    adresses = [adresse["Address"] for liste in _LISTES for adresse in resume.get(liste) or ()]
    return Annonce(resume["ID"], tuple(dict.fromkeys(adresses)), datetime.fromisoformat(resume["Created"]).isoformat())
