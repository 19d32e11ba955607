"""Dates as they are asked: in three boxes, with the month in letters or in figures, or in one box."""

from __future__ import annotations

from datetime import date

from steps.ecran.modele import Element
from steps.textes import meme_texte

MOIS = (
    "Janvier",
    "Février",
    "Mars",
    "Avril",
    "Mai",
    "Juin",
    "Juillet",
    "Août",
    "Septembre",
    "Octobre",
    "Novembre",
    "Décembre",
)


def option_de_mois(liste: Element, jour: date | tuple[str, str, str]) -> str:
    """The month as the list writes it: in letters, « 04 » or « 4 ». A triple is taken as it is."""
    if isinstance(jour, tuple):
        return jour[1]
    ecritures = (MOIS[jour.month - 1], f"{jour.month:02d}", str(jour.month))
    return next((e for e in ecritures if any(meme_texte(e, o) for o in liste.options)), ecritures[0])


def parties_en_texte(jour: date | tuple[str, str, str], *, iso: bool) -> str:
    """The date for a single box: JJ/MM/AAAA, or AAAA-MM-JJ for the browser's own date input."""
    if isinstance(jour, date):
        return jour.isoformat() if iso else f"{jour:%d/%m/%Y}"
    return "-".join(reversed(jour)) if iso else "/".join(jour)
