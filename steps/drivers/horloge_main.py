"""Port `Horloge` by hand: someone sets the target's clock. What it shows is what was last asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from steps.drivers.terminal import Terminal

PARIS = ZoneInfo("Europe/Paris")


class HorlogeMain:
    """`reel()` is real time: the target runs on it until someone changes it, and with it afterwards."""

    def __init__(self, terminal: Terminal, *, reel: Callable[[], datetime] = lambda: datetime.now(PARIS)) -> None:
        self._terminal, self._reel = terminal, reel
        self._ecart = timedelta()

    def maintenant(self) -> datetime:
        return self._reel().astimezone(PARIS) + self._ecart

    def regler(self, instant: datetime) -> None:
        voulu = instant if instant.tzinfo else instant.replace(tzinfo=PARIS)
        self._terminal.faire(f"mettre l'horloge de la cible au {voulu.astimezone(PARIS):%d/%m/%Y à %H:%M}")
        self._ecart = voulu - self._reel()

    def avancer(self, *, jours: int = 0, heures: int = 0, minutes: int = 0, secondes: int = 0) -> None:
        self.regler(self.maintenant() + timedelta(days=jours, hours=heures, minutes=minutes, seconds=secondes))

    def remettre(self, origine: datetime) -> None:
        del origine
        self._terminal.faire("remettre l'horloge de la cible à l'heure réelle")
        self._ecart = timedelta()
