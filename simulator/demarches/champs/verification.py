"""A button that checks some fields of the étape and says so: « Confirmer les informations » (RF-057)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from simulator.demarches.champs.base import Brut, Champ, texte
from simulator.demarches.conditions import Contexte


@dataclass(frozen=True, kw_only=True)
class Verification(Champ):
    """`libelle` is the button's. The check is kept for what was checked: a later change of `champs` undoes it.

    It is never compulsory: the guide shows the button, not what it stands in the way of.
    """

    gabarit: ClassVar[str] = "verification"
    obligatoire: bool = False
    champs: tuple[Champ, ...]
    constat: str
    """What the page says once the fields are checked."""

    def empreinte(self, brut: Brut) -> str:
        """What stands in the fields, as one text."""
        return " | ".join(texte(brut, entree) for champ in self.champs for entree in champ.entrees())

    def faite(self, brut: Brut) -> bool:
        """Whether the fields are as they were when they were checked."""
        gardee = texte(brut, self.nom)
        return gardee != "" and gardee == self.empreinte(brut).strip()

    def lire(self, brut: Brut, contexte: Contexte) -> str | None:
        del contexte
        return "oui" if self.faite(brut) else None

    def reponses_possibles(self) -> tuple[str, ...]:
        return ("oui",)

    def controler(self) -> Iterator[str]:
        yield from super().controler()
        if not self.champs:
            yield f"bouton « {self.libelle} » : attendu au moins un champ à vérifier"
