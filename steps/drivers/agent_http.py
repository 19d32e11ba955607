"""Port `Agent` on the HTTP calls that the profile describes in [agent.actes]."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from steps.drivers.appels_http import Appels
from steps.ports import PieceContestee


class AgentHttp:
    def __init__(self, appels: Appels) -> None:
        self._appels = appels

    def demander_complement(self, numero: str, pieces: Sequence[PieceContestee]) -> None:
        demandees = [asdict(piece) for piece in pieces]
        self._appels.executer("demander_complement", {"numero": numero, "pieces": demandees})

    def decider(self, numero: str, *, favorable: bool = True) -> None:
        self._appels.executer("decider", {"numero": numero, "favorable": favorable})

    def prolonger(self, numero: str) -> None:
        self._appels.executer("prolonger", {"numero": numero})

    def mettre_a_disposition_certificat(self, numero: str) -> None:
        self._appels.executer("mettre_a_disposition_certificat", {"numero": numero})

    def dossier(self, numero: str) -> dict[str, object]:
        """The answer, with what `champs` name put where steps look: « etat », and « complement » as the last one's."""
        recu, champs = self._appels.champs("dossier", {"numero": numero})
        dernier = champs.pop("complement", None)
        vu: dict[str, object] = dict(recu) if isinstance(recu, dict) else {"reponse": recu}
        vu.update(champs)
        if dernier is not None:
            vu["complements"] = [{"etat": dernier}]
        return vu
