"""The clock of a bac: real time until it is set, then still until it is set or moved again."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")


def reel() -> datetime:
    """The real instant, Europe/Paris, whole seconds."""
    return datetime.now(PARIS).replace(microsecond=0)


PREMIERE_ANNEE, DERNIERE_ANNEE = 1970, 2150
"""Years a bac's clock may show: far enough from the ends of the calendar for every delay to be added."""


def instant_admis(instant: datetime) -> datetime:
    """The instant, Europe/Paris. Raises `ValueError` when it has no zone or stands outside the years of a bac."""
    if instant.tzinfo is None:
        raise ValueError("L'instant n'a pas de fuseau : attendu par exemple 2023-08-16T14:37:00+02:00.")
    if not PREMIERE_ANNEE < instant.year < DERNIERE_ANNEE:
        raise ValueError(f"L'instant est hors du calendrier d'un bac : attendu de {PREMIERE_ANNEE} à {DERNIERE_ANNEE}.")
    return instant.astimezone(PARIS)


def lire_instant(texte: str) -> datetime:
    """ISO instant to Europe/Paris. Raises `ValueError` when it has no zone or is no instant."""
    instant = datetime.fromisoformat(texte)
    if instant.tzinfo is None:
        raise ValueError(f"« {texte} » n'a pas de fuseau : attendu par exemple 2023-08-16T14:37:00+02:00")
    return instant.astimezone(PARIS)


def anniversaire(naissance: date, age: int) -> date:
    """The day a person born on `naissance` turns `age`; someone born on 29 February does on 1 March."""
    try:
        return naissance.replace(year=naissance.year + age)
    except ValueError:
        return date(naissance.year + age, 3, 1)


def age(naissance: date, jour: date) -> int:
    """Whole years lived on that day."""
    annees = jour.year - naissance.year
    return annees if jour >= anniversaire(naissance, annees) else annees - 1


def ajouter_mois(jour: date, mois: int) -> date:
    """Same day `mois` months later, the last of the month when there is none (31 January + 1 = 28 February)."""
    total = jour.year * 12 + jour.month - 1 + mois
    annee, rang = divmod(total, 12)
    premier_suivant = date(annee + (rang + 1) // 12, (rang + 1) % 12 + 1, 1)
    dernier = (premier_suivant - timedelta(days=1)).day
    return date(annee, rang + 1, min(jour.day, dernier))


MOIS = (
    "Janvier", "Février", "Mars", "Avril", "Mai", "Juin",
    "Juillet", "Août", "Septembre", "Octobre", "Novembre", "Décembre",
)  # fmt: skip


def jour_fr(jour: date) -> str:
    """16/08/2023"""
    return f"{jour:%d/%m/%Y}"
