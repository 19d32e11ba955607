"""A choice on two levels: under some of the answers, a second list of answers opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from simulator.demarches.champs.base import Brut, Champ, Erreur, texte
from simulator.demarches.conditions import Contexte


@dataclass(frozen=True)
class Niveau:
    """An answer of the first level, and the answers that open under it."""

    libelle: str
    precisions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ChoixANiveaux(Champ):
    """Its value is the last answer given: the precision where there is one, else the answer of the first level.

    `servies` are the answers that this procedure serves; any other one is refused with `refus`.
    """

    gabarit: ClassVar[str] = "choix_a_niveaux"
    fait_varier: ClassVar[bool] = True
    options: tuple[Niveau, ...]
    servies: tuple[str, ...]
    refus: str

    @property
    def precision(self) -> str:
        """Name of the input of the second level."""
        return f"{self.nom}.precision"

    def entrees(self) -> tuple[str, ...]:
        return (self.nom, self.precision)

    def lire(self, brut: Brut, contexte: Contexte) -> str | Erreur | None:
        del contexte
        choisi = texte(brut, self.nom)
        if not choisi:
            return None
        niveau = next((n for n in self.options if n.libelle == choisi), None)
        if niveau is None:
            return Erreur("Choisissez une des réponses proposées.", self.nom)
        precise = texte(brut, self.precision) if niveau.precisions else choisi
        if niveau.precisions and precise not in niveau.precisions:
            return Erreur(f"Précisez votre réponse sous « {choisi} ».", self.precision)
        return precise if precise in self.servies else Erreur(self.refus, self.nom)

    def saisie(self, valeur: object) -> dict[str, str]:
        for niveau in self.options:
            if valeur in niveau.precisions:
                return {self.nom: niveau.libelle, self.precision: str(valeur)}
        return {self.nom: str(valeur)}

    def reponses_possibles(self) -> tuple[str, ...]:
        return self.servies

    def controler(self) -> Iterator[str]:
        yield from super().controler()
        feuilles = [f for n in self.options for f in (n.precisions or (n.libelle,))]
        if len(feuilles) < 2 or len(set(feuilles)) != len(feuilles):
            yield f"champ « {self.nom} » : attendu au moins deux réponses, toutes différentes"
        for servie in self.servies:
            if servie not in feuilles:
                yield f"champ « {self.nom} » : la réponse servie « {servie} » n'est pas proposée"
        if not self.servies:
            yield f"champ « {self.nom} » : « servies » est vide, attendu au moins une réponse"
