"""A date in three parts: day, month in full letters, year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from simulator.demarches.champs.base import Brut, Champ, Erreur, texte
from simulator.demarches.conditions import Contexte
from simulator.temps import MOIS, jour_fr


class DateIncomplete(date):
    """A date of which the day, or the month too, is not known: the last one that it can be.

    A person who may still be a minor is thus treated as one. `texte` is how it is written: « 00/00/1996 ».
    """

    texte: str = ""

    @classmethod
    def lire(cls, mois: str, annee: str) -> DateIncomplete | None:
        """None when it is no month of a year."""
        jours = ("31", "30", "29", "28") if mois else ("31",)
        connue = next(filter(None, (lire_date(jour, mois or "12", annee) for jour in jours)), None)
        if connue is None:
            return None
        lue = cls(connue.year, connue.month, connue.day)
        lue.texte = f"00/{lue.month if mois else 0:02d}/{lue.year}"
        return lue

    def __str__(self) -> str:
        return self.texte


@dataclass(frozen=True, kw_only=True)
class Date(Champ):
    """`futur=False` refuses a date after today. The month is a list of names, or typed when `mois_saisi`.

    With `annee_seule` only the year must be given (OP-047): see `DateIncomplete`.
    """

    gabarit: ClassVar[str] = "date"
    fait_varier: ClassVar[bool] = True
    futur: bool = False
    mois_saisi: bool = False
    annee_seule: bool = False

    def entrees(self) -> tuple[str, ...]:
        return tuple(f"{self.nom}.{partie}" for partie in ("jour", "mois", "annee"))

    def lire(self, brut: Brut, contexte: Contexte) -> date | Erreur | None:
        jour, mois, annee = (texte(brut, entree) for entree in self.entrees())
        if not (jour or mois or annee):
            return None
        if self.annee_seule and annee and not jour:
            return self._juger_annee(mois, annee, contexte)
        if not (jour and mois and annee):
            vide = next(e for e in self.entrees() if not texte(brut, e))
            return Erreur("La date est incomplète : jour, mois et année sont attendus.", vide)
        lue = lire_date(jour, mois, annee)
        if lue is None:
            return Erreur(f"« {jour} {mois} {annee} » n'est pas une date.", self.entrees()[0])
        if not self.futur and lue > contexte.aujourd_hui:
            return Erreur("Cette date ne peut pas être dans le futur.", self.entrees()[0])
        return lue

    def _juger_annee(self, mois: str, annee: str, contexte: Contexte) -> date | Erreur:
        lue = DateIncomplete.lire(mois, annee)
        if lue is None:
            return Erreur(f"« {mois} {annee} » n'est pas une date.", self.entrees()[2])
        if not self.futur and lue.year > contexte.aujourd_hui.year:
            return Erreur("Cette date ne peut pas être dans le futur.", self.entrees()[2])
        return lue

    @property
    def requises(self) -> tuple[bool, bool, bool]:
        """Whether day, month and year must be given."""
        return (self.obligatoire and not self.annee_seule, self.obligatoire and not self.annee_seule, self.obligatoire)

    def rappels(self, valeur: date | None) -> tuple[tuple[str, str], ...]:
        ecrite = str(valeur) if isinstance(valeur, DateIncomplete) else jour_fr(valeur) if valeur else ""
        return ((self.libelle_rappel, ecrite),)

    def initial(self, contexte: Contexte) -> dict[str, str]:
        brute = contexte.fiche.get(self.defaut.removeprefix("fiche:")) if self.defaut else None
        if not brute:
            return {}
        return self.saisie(date.fromisoformat(str(brute)))

    def saisie(self, valeur: date) -> dict[str, str]:
        valeurs = (
            f"{valeur.day:02d}",
            f"{valeur.month:02d}" if self.mois_saisi else MOIS[valeur.month - 1],
            str(valeur.year),
        )
        return dict(zip(self.entrees(), valeurs, strict=True))

    def controler(self) -> Iterator[str]:
        yield from super().controler()
        if self.defaut and not self.defaut.startswith("fiche:"):
            yield f"champ « {self.nom} » : la valeur initiale d'une date vient de la fiche (« fiche:… »)"


def lire_date(jour: str, mois: str, annee: str) -> date | None:
    """A date from its three parts; the month by name or number. None when it is no date of 1900 to 2199."""
    if not (re.fullmatch(r"\d{1,2}", jour) and re.fullmatch(r"(19|20|21)\d{2}", annee)):
        return None
    noms = {nom.casefold(): rang for rang, nom in enumerate(MOIS, start=1)}
    rang = noms.get(mois.casefold()) or (int(mois) if re.fullmatch(r"\d{1,2}", mois) else 0)
    try:
        return date(int(annee), rang, int(jour))
    except ValueError:
        return None
