"""Bodies of the control API."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from simulator.settings import hote_et_port
from simulator.temps import instant_admis

InstantDeBac = Annotated[datetime, AfterValidator(instant_admis)]


class Corps(BaseModel):
    """A body: an unknown key is refused, so that a misspelt one is not silently ignored."""

    model_config = ConfigDict(extra="forbid")


class BacVoulu(Corps):
    instant: InstantDeBac | None = None
    smtp: Annotated[str, BeforeValidator(hote_et_port)] | None = None


class BacObtenu(Corps):
    id: str
    adresse: str


class Instant(Corps):
    instant: InstantDeBac


class Duree(Corps):
    jours: int = 0
    heures: int = 0
    minutes: int = 0
    secondes: int = 0


class PieceContestee(Corps):
    piece: str
    observation: str
    manquante: bool = False


class ComplementVoulu(Corps):
    pieces: list[PieceContestee] = Field(min_length=1)


class DecisionVoulue(Corps):
    favorable: bool = True


class Envois(Corps):
    envoyes: int
    en_attente: int


class Ligne(Corps):
    """One line of the journal."""

    instant: datetime
    acteur: str
    quoi: str
    details: dict[str, Any]
