"""Conditions of a declaration, as data: they can be evaluated, and checked against the declaration at start-up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from simulator.temps import age


@dataclass(frozen=True)
class Contexte:
    """What a declaration may look at beside the answers: who files, and on which day (bac's clock).

    `fiche` is the register's record of the usager. `fichiers` counts the files joined, by piece.
    `defauts` are the business rules broken on purpose.
    """

    aujourd_hui: date
    fiche: Mapping[str, Any] = field(default_factory=dict)
    fichiers: Mapping[str, int] = field(default_factory=dict)
    defauts: frozenset[str] = frozenset()

    @property
    def naissance(self) -> date | None:
        brute = self.fiche.get("date_naissance")
        return date.fromisoformat(brute) if isinstance(brute, str) and brute else brute or None

    @property
    def majeur(self) -> bool:
        return self.naissance is None or age(self.naissance, self.aujourd_hui) >= 18


class Condition(Protocol):
    """When a field, a piece or a text is relevant. `valeurs` are the values read so far, by field name."""

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool: ...

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Every field named, with the answers compared to it, for the check at start-up."""


@dataclass(frozen=True)
class Toujours:
    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        del valeurs, contexte
        return True

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        return iter(())


TOUJOURS = Toujours()


@dataclass(frozen=True)
class Si:
    """The answer to `champ` is one of `reponses` (a ticked box reads « oui »)."""

    champ: str
    reponses: tuple[str, ...]

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        del contexte
        return valeurs.get(self.champ) in self.reponses

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield self.champ, self.reponses


def si(champ: str, *reponses: str) -> Si:
    return Si(champ, reponses)


@dataclass(frozen=True)
class Majeur:
    """The usager is 18 or more on the day."""

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        del valeurs
        return contexte.majeur

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        return iter(())


MAJEUR = Majeur()


@dataclass(frozen=True)
class FicheVaut:
    """The register's record has one of these values under `cle` (nationality, kind of title held…)."""

    cle: str
    valeurs_admises: tuple[str, ...]

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        del valeurs
        return contexte.fiche.get(self.cle) in self.valeurs_admises

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        return iter(())


@dataclass(frozen=True)
class Non:
    condition: Condition

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        return not self.condition.vraie(valeurs, contexte)

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        return self.condition.champs()


@dataclass(frozen=True)
class Toutes:
    conditions: tuple[Condition, ...]

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        return all(c.vraie(valeurs, contexte) for c in self.conditions)

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for condition in self.conditions:
            yield from condition.champs()


def toutes(*conditions: Condition) -> Toutes:
    return Toutes(conditions)


@dataclass(frozen=True)
class UneDe:
    conditions: tuple[Condition, ...]

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        return any(c.vraie(valeurs, contexte) for c in self.conditions)

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for condition in self.conditions:
            yield from condition.champs()


def une_de(*conditions: Condition) -> UneDe:
    return UneDe(conditions)


@dataclass(frozen=True)
class SaufDefaut:
    """`condition`, unless this defect is on: how a declaration lets a rule be broken on purpose."""

    defaut: str
    condition: Condition

    def vraie(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        return self.defaut not in contexte.defauts and self.condition.vraie(valeurs, contexte)

    def champs(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        return self.condition.champs()
