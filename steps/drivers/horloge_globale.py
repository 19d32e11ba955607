"""A clock that every usager of the target shares: it is put back when the scenario that moved it ends."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import Protocol, cast

from steps.ports import Horloge


class _QuiSeRemet(Protocol):
    def remettre(self, origine: datetime) -> None: ...


class HorlogeGlobale:
    """`initial` is the instant to come back to; without it, the one that would have been had nothing moved."""

    def __init__(self, horloge: Horloge, initial: datetime | None = None) -> None:
        self._horloge, self._initial = horloge, initial
        self._avant: tuple[datetime, float] | None = None

    def maintenant(self) -> datetime:
        return self._horloge.maintenant()

    def regler(self, instant: datetime) -> None:
        self._retenir()
        self._horloge.regler(instant)

    def avancer(self, *, jours: int = 0, heures: int = 0, minutes: int = 0, secondes: int = 0) -> None:
        self._retenir()
        self._horloge.avancer(jours=jours, heures=heures, minutes=minutes, secondes=secondes)

    def fermer(self) -> None:
        """Put the clock back, if it was moved."""
        if self._avant is None:
            return
        (lu, depuis), self._avant = self._avant, None
        origine = self._initial or lu + timedelta(seconds=time.monotonic() - depuis)
        if callable(getattr(self._horloge, "remettre", None)):
            cast(_QuiSeRemet, self._horloge).remettre(origine)
        else:
            self._horloge.regler(origine)

    def _retenir(self) -> None:
        if self._avant is None:
            self._avant = (self._horloge.maintenant(), time.monotonic())
