"""A line of text that the usager may repeat (« + Ajouter un prénom »)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from simulator.demarches.champs.base import Brut, Champ, Erreur, texte
from simulator.demarches.conditions import Contexte


@dataclass(frozen=True, kw_only=True)
class Plusieurs(Champ):
    """Up to `maximum` lines; its value is all of them, joined by `separateur`.

    `ajouter` is the button that shows one more line, `suivant` the label of each line after the first, with its
    rank: « Autre prénom ({rang}) : ». `motif` is a pattern with its message.
    """

    gabarit: ClassVar[str] = "plusieurs"
    ajouter: str
    suivant: str
    separateur: str = " "
    maximum: int = 5
    longueur: int = 100
    motif: str = ""
    message: str = "Cette saisie n'a pas la forme attendue."

    def entrees(self) -> tuple[str, ...]:
        return (self.nom, *(f"{self.nom}.{rang}" for rang in range(2, self.maximum + 1)))

    def lignes(self) -> tuple[tuple[str, str], ...]:
        """Input name and label of each line."""
        suivantes = (self.suivant.format(rang=rang) for rang in range(2, self.maximum + 1))
        return tuple(zip(self.entrees(), (self.libelle, *suivantes), strict=True))

    def lire(self, brut: Brut, contexte: Contexte) -> str | Erreur | None:
        del contexte
        saisies = [(entree, texte(brut, entree)) for entree in self.entrees()]
        for entree, saisie in saisies:
            if len(saisie) > self.longueur:
                return Erreur(f"{self.longueur} caractères au plus ({len(saisie)} saisis).", entree)
            if saisie and self.motif and not re.fullmatch(self.motif, saisie):
                return Erreur(self.message, entree)
        return self.separateur.join(saisie for _, saisie in saisies if saisie) or None

    def controler(self) -> Iterator[str]:
        yield from super().controler()
        if self.maximum < 2:
            yield f"champ « {self.nom} » : maximum={self.maximum}, attendu au moins 2 lignes"
        if "{rang}" not in self.suivant:
            yield f"champ « {self.nom} » : « suivant » ne porte pas {{rang}}, attendu un libellé par ligne"
