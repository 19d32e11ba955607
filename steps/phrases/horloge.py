"""The day and hour it is, and time that passes."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from pytest_bdd import given, when

from steps.phrases.fiche import Fiche, dater, jour_lu
from steps.phrases.grammaire import Phrase
from steps.ports import Horloge

PARIS = ZoneInfo("Europe/Paris")


@given(Phrase("on est le {jour:date} à {heure:heure}"))
@when(Phrase("on est le {jour:date} à {heure:heure}"))
def on_est_le(horloge: Horloge, fiche: Fiche, jour: str, heure: str) -> None:
    minutes = datetime.strptime(heure, "%H:%M").replace(tzinfo=PARIS).time()
    instant = datetime.combine(jour_lu(jour), minutes, PARIS)
    horloge.regler(instant)
    dater(fiche, instant)


@when(Phrase("{minutes:nombre} minute[|s] passent"))
def minutes_passent(horloge: Horloge, fiche: Fiche, minutes: str) -> None:
    horloge.avancer(minutes=int(minutes))
    dater(fiche, horloge.maintenant())


@when(Phrase("{heures:nombre} heure[|s] et {minutes:nombre} minute[|s] passent"))
def heures_passent(horloge: Horloge, fiche: Fiche, heures: str, minutes: str) -> None:
    horloge.avancer(heures=int(heures), minutes=int(minutes))
    dater(fiche, horloge.maintenant())
