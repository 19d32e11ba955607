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


@dataclass(frozen=True, kw_only=True)
class Date(Champ):
    """`futur=False` refuses a date after today. The month is a list of names, or typed when `mois_saisi`."""

    gabarit: ClassVar[str] = "date"
    fait_varier: ClassVar[bool] = True
    futur: bool = False
    mois_saisi: bool = False

    def entrees(self) -> tuple[str, ...]:
        return tuple(f"{self.nom}.{partie}" for partie in ("jour", "mois", "annee"))

    def lire(self, brut: Brut, contexte: Contexte) -> date | Erreur | None:
        jour, mois, annee = (texte(brut, entree) for entree in self.entrees())
        if not (jour or mois or annee):
            return None
        if not (jour and mois and annee):
            vide = next(e for e in self.entrees() if not texte(brut, e))
            return Erreur("La date est incomplète : jour, mois et année sont attendus.", vide)
        lue = lire_date(jour, mois, annee)
        if lue is None:
            return Erreur(f"« {jour} {mois} {annee} » n'est pas une date.", self.entrees()[0])
        if not self.futur and lue > contexte.aujourd_hui:
            return Erreur("Cette date ne peut pas être dans le futur.", self.entrees()[0])
        return lue

    def rappels(self, valeur: date | None) -> tuple[tuple[str, str], ...]:
        return ((self.libelle_rappel, jour_fr(valeur) if valeur else ""),)

    def initial(self, contexte: Contexte) -> dict[str, str]:
        brute = contexte.fiche.get(self.defaut.removeprefix("fiche:")) if self.defaut else None
        if not brute:
            return {}
        jour = date.fromisoformat(str(brute))
        valeurs = (
            f"{jour.day:02d}",
            f"{jour.month:02d}" if self.mois_saisi else MOIS[jour.month - 1],
            str(jour.year),
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
