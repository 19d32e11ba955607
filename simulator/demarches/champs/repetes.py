"""What is asked as many times as the usager wants: one more first name, one more child.

How many stands among the answers, under `<nom>.nombre`: a draft keeps it, and a form without scripts changes it with
the same buttons. Ranks start at 1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest
from typing import Any

from simulator.demarches.champs.base import Brut, Champ, texte
from simulator.demarches.conditions import TOUJOURS, Condition


def compteur(nom: str) -> str:
    """The input that holds how many times `nom` is asked."""
    return f"{nom}.nombre"


def combien(brut: Brut, nom: str, maximum: int) -> int:
    """How many times `nom` is asked: from 1 to `maximum`, 1 when what was posted is no number."""
    voulu = texte(brut, compteur(nom))
    nombre = int(voulu) if voulu.isascii() and voulu.isdigit() and len(voulu) < 10 else 1
    return min(max(nombre, 1), maximum)


@dataclass(frozen=True, kw_only=True)
class Compteur(Champ):
    """The input that holds how many copies of a block there are. It is never drawn."""

    obligatoire: bool = False

    def entrees(self) -> tuple[str, ...]:
        return (compteur(self.nom),)


@dataclass(frozen=True)
class Exemplaire:
    """One copy of a block, « Enfant 1 », with its own fields."""

    bloc: Bloc
    rang: int
    champs: tuple[Champ, ...]

    @property
    def titre(self) -> str:
        return f"{self.bloc.titre} {self.rang}"

    @property
    def nom_complet(self) -> str:
        """What tells it from the copies of another block of the same title."""
        return f"{self.titre} {self.bloc.precision}".strip()

    @property
    def retirer(self) -> str:
        return self.bloc.retirer.format(rang=self.rang)


@dataclass(frozen=True)
class Ajout:
    """What stands under the copies of a block: its button for one more, unless there are as many as can be."""

    bloc: Bloc
    possible: bool


@dataclass(frozen=True, kw_only=True)
class Bloc:
    """Fields asked again for each child: « Enfant 1 », « Enfant 2 »…

    `champs` are the fields of one copy; each copy has them under their name followed by its rank, so that every rule
    of the walk (conditions, errors, drafts) holds for them as for any field. `precision` tells two blocks of one
    title apart where both are read (« à votre charge »).
    """

    nom: str
    titre: str
    precision: str
    champs: tuple[Champ, ...]
    ajouter: str
    retirer: str
    """Label of the button that removes a copy, `{rang}` its rank."""
    maximum: int = 10
    si: Condition = TOUJOURS

    @cached_property
    def exemplaires(self) -> tuple[Exemplaire, ...]:
        """Every copy there can be, in order."""
        return tuple(
            Exemplaire(
                self,
                rang,
                tuple(
                    replace(c, nom=f"{c.nom}_{rang}", groupe=f"{self.titre} {rang} {self.precision}".strip())
                    for c in self.champs
                ),
            )
            for rang in range(1, self.maximum + 1)
        )

    def ouverts(self, brut: Brut) -> tuple[Exemplaire, ...]:
        """The copies that these answers show."""
        return self.exemplaires[: combien(brut, self.nom, self.maximum)]

    def tous_les_champs(self) -> Iterator[Champ]:
        """Every field there can be, the counter of the copies first."""
        yield Compteur(nom=self.nom, libelle=self.titre, si=self.si)
        for exemplaire in self.exemplaires:
            yield from exemplaire.champs

    def ajouter_un(self, brut: Brut) -> dict[str, str]:
        """The answers to keep for one more copy; {} when there are as many as can be."""
        nombre = combien(brut, self.nom, self.maximum)
        return {compteur(self.nom): str(nombre + 1)} if nombre < self.maximum else {}

    def retirer_un(self, brut: Brut, rang: int) -> dict[str, Any]:
        """The answers to keep without the copy of this rank: the following ones come one rank down."""
        nombre = combien(brut, self.nom, self.maximum)
        if nombre < 2 or not 1 <= rang <= nombre:
            return {}
        gardees: dict[str, Any] = {}
        for place in range(rang, nombre + 1):
            voisines = _entrees(self.exemplaires[place]) if place < nombre else []
            for entree, voisine in zip_longest(_entrees(self.exemplaires[place - 1]), voisines, fillvalue=""):
                if entree in brut or voisine in brut:
                    gardees[entree] = brut.get(voisine, "")
        return {**gardees, compteur(self.nom): str(nombre - 1)}

    def controler(self) -> Iterator[str]:
        """What is wrong in this block's own declaration, one sentence each."""
        if not 2 <= self.maximum <= 10:
            yield f"bloc « {self.nom} » : maximum={self.maximum}, attendu de 2 à 10 exemplaires"
        if "{rang}" not in self.retirer:
            yield f"bloc « {self.nom} » : retirer=« {self.retirer} », attendu un libellé avec {{rang}}"
        if not self.champs:
            yield f"bloc « {self.nom} » : attendu au moins un champ"


def _entrees(exemplaire: Exemplaire) -> list[str]:
    return [entree for champ in exemplaire.champs for entree in champ.entrees()]
