"""The ports `Agent`, `Horloge`, `Etats` and `Pannes` on the control API of one bac."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from fixtures.personas import Usager
from steps.drivers.pilotage import ErreurPilotage, PilotageDeBac
from steps.ports import EtatObtenu, EtatVoulu, PieceContestee

PARIS = ZoneInfo("Europe/Paris")


class AgentPilotage:
    """The back office."""

    def __init__(self, pilotage: PilotageDeBac) -> None:
        self._pilotage = pilotage

    def demander_complement(self, numero: str, pieces: Sequence[PieceContestee]) -> None:
        self._agir(numero, "complement", {"pieces": [asdict(piece) for piece in pieces]})

    def decider(self, numero: str, *, favorable: bool = True) -> None:
        self._agir(numero, "decision", {"favorable": favorable})

    def prolonger(self, numero: str) -> None:
        self._agir(numero, "prolongation", {})

    def mettre_a_disposition_certificat(self, numero: str) -> None:
        self._agir(numero, "certificat", {})

    def dossier(self, numero: str) -> dict[str, object]:
        recu: dict[str, object] = self._pilotage.appeler("GET", f"dossiers/{quote(numero, safe='')}")
        return recu

    def _agir(self, numero: str, acte: str, corps: dict[str, Any]) -> None:
        self._pilotage.appeler("POST", f"dossiers/{quote(numero, safe='')}/{acte}", corps)


class HorlogePilotage:
    """The bac's clock. A naive instant given to `regler` is Paris time."""

    def __init__(self, pilotage: PilotageDeBac) -> None:
        self._pilotage = pilotage

    def maintenant(self) -> datetime:
        return self._lire(self._pilotage.appeler("GET", "horloge"))

    def regler(self, instant: datetime) -> None:
        conscient = instant if instant.tzinfo else instant.replace(tzinfo=PARIS)
        self._pilotage.appeler("PUT", "horloge", {"instant": conscient.isoformat()})

    def avancer(self, *, jours: int = 0, heures: int = 0, minutes: int = 0, secondes: int = 0) -> None:
        duree = {"jours": jours, "heures": heures, "minutes": minutes, "secondes": secondes}
        self._pilotage.appeler("POST", "horloge/avancer", duree)

    def _lire(self, recu: dict[str, str]) -> datetime:
        try:
            return datetime.fromisoformat(recu["instant"]).astimezone(PARIS)
        except (KeyError, TypeError, ValueError) as erreur:
            raise ErreurPilotage(f'horloge : attendu {{"instant": "<date ISO>"}}, reçu {recu!r}') from erreur


class EtatsPilotage:
    """States built by the target itself, through the same services as its screens."""

    def __init__(self, pilotage: PilotageDeBac) -> None:
        self._pilotage = pilotage

    def preparer(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        """`EtatObtenu.adresse` is for the step to open; it signs the usager in when `voulu.connecte`."""
        recu = self._pilotage.appeler("POST", "etats", {"usager": usager.model_dump(mode="json"), **asdict(voulu)})
        return EtatObtenu(str(recu.get("numero") or ""), str(recu.get("adresse") or ""))


class PannesPilotage:
    """Technical faults of the bac; they end with it."""

    def __init__(self, pilotage: PilotageDeBac) -> None:
        self._pilotage = pilotage

    def poser(self, nom: str, **reglages: str) -> None:
        self._pilotage.appeler("PUT", f"pannes/{quote(nom, safe='')}", reglages)

    def lever(self, nom: str) -> None:
        self._pilotage.appeler("DELETE", f"pannes/{quote(nom, safe='')}")
