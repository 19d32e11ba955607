"""Dates as they are asked: in three boxes, with the month in letters or in figures, or in one box."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from steps.ecran.modele import Element
from steps.textes import meme_texte, normaliser

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
Jour = date | tuple[str, str, str]
"""A day of the calendar, or what is typed as day, month and year, right or wrong."""
_TOUJOURS = "aaaa-mm-jj"
"""What the browser's own date input takes and gives, whatever it shows."""


@dataclass(frozen=True, slots=True)
class FormatDeDate:
    """How a date is written in one box: `patron` orders « jj », « mm » and « aaaa »."""

    patron: str = "jj/mm/aaaa"

    def ecrire(self, jour: Jour, *, iso: bool = False) -> str:
        """`jour` as the box takes it; '' when nothing of it is given."""
        jj, mm, aaaa = _textes(jour)
        if not (jj or mm or aaaa):
            return ""
        return (_TOUJOURS if iso else self.patron).replace("jj", jj).replace("mm", mm).replace("aaaa", aaaa)

    def en_lettres(self, valeur: str, *, iso: bool = False) -> str:
        """What the box holds as three boxes would show it, « 16 Août 2004 »; any other text as it is."""
        patron = re.escape(_TOUJOURS if iso else self.patron)
        motif = (
            patron.replace("jj", r"(?P<jj>\d{2})").replace("mm", r"(?P<mm>\d{2})").replace("aaaa", r"(?P<aaaa>\d{4})")
        )
        lue = re.fullmatch(motif, valeur.strip())
        if lue is None or not 1 <= int(lue["mm"]) <= 12:
            return valeur
        return f"{lue['jj']} {MOIS[int(lue['mm']) - 1]} {lue['aaaa']}"

    def est_une_date(self, champ: Element) -> bool:
        """Whether a text box asks for a date: by its kind, its example, its content or its name."""
        return (
            champ.genre == "date"
            or meme_texte(champ.attente, self.patron)
            or self.en_lettres(champ.valeur) != champ.valeur
            or normaliser(champ.nom).split(" ")[0] == "date"
        )


def mois_en_chiffres(mois: str) -> str:
    """« 08 » for « Août »; anything else as it is."""
    return next((f"{rang:02d}" for rang, nom in enumerate(MOIS, 1) if meme_texte(nom, mois)), mois)


def option_de_mois(liste: Element, jour: Jour) -> str:
    """The month as the list writes it: in letters, « 04 » or « 4 »."""
    chiffres = mois_en_chiffres(jour[1]) if isinstance(jour, tuple) else f"{jour.month:02d}"
    lettres = MOIS[int(chiffres) - 1] if chiffres.isdecimal() and 1 <= int(chiffres) <= 12 else chiffres
    ecritures = (lettres, chiffres, chiffres.lstrip("0"))
    propre = jour[1] if isinstance(jour, tuple) else lettres
    return next((e for e in (propre, *ecritures) if any(meme_texte(e, o) for o in liste.options)), propre)


def _textes(jour: Jour) -> tuple[str, str, str]:
    if isinstance(jour, tuple):
        return jour[0], mois_en_chiffres(jour[1]), jour[2]
    return f"{jour.day:02d}", f"{jour.month:02d}", f"{jour.year:04d}"


def partie_en_texte(jour: Jour, rang: int, *, en_chiffres: bool = True) -> str:
    """Day, month or year as typed in a box of its own; a triple is typed as it is unless figures are asked for."""
    return jour[rang] if isinstance(jour, tuple) and not en_chiffres else _textes(jour)[rang]
