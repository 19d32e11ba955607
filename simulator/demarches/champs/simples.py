"""Plain fields: one line, several lines, telephone, one of a list, yes or no, a box to tick, a datum to check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from simulator.demarches.champs.base import Brut, Champ, Erreur, texte
from simulator.demarches.conditions import Contexte
from simulator.temps import jour_fr


@dataclass(frozen=True, kw_only=True)
class Texte(Champ):
    """One line of text, `longueur` characters at most; `motif` is a pattern with its message."""

    longueur: int = 255
    motif: str = ""
    message: str = "Cette saisie n'a pas la forme attendue."

    def lire(self, brut: Brut, contexte: Contexte) -> str | Erreur | None:
        del contexte
        saisi = texte(brut, self.nom)
        if len(saisi) > self.longueur:
            return Erreur(f"{self.longueur} caractères au plus ({len(saisi)} saisis).", self.nom)
        if saisi and self.motif and not re.fullmatch(self.motif, saisi):
            return Erreur(self.message, self.nom)
        return saisi or None


@dataclass(frozen=True, kw_only=True)
class TexteLong(Texte):
    """Several lines of text."""

    gabarit: ClassVar[str] = "texte_long"
    longueur: int = 4000


_TELEPHONE = re.compile(r"(?:\+33|0033|0)\s?[1-9](?:[\s.-]?\d{2}){4}|\+(?!33)[1-9]\d{6,14}", re.ASCII)


@dataclass(frozen=True, kw_only=True)
class Telephone(Champ):
    """A telephone number: ten digits, or the international form."""

    gabarit: ClassVar[str] = "telephone"

    def lire(self, brut: Brut, contexte: Contexte) -> str | Erreur | None:
        del contexte
        saisi = texte(brut, self.nom)
        if saisi and not _TELEPHONE.fullmatch(saisi):
            return Erreur("Numéro de téléphone attendu : 10 chiffres, ou +indicatif suivi du numéro.", self.nom)
        return re.sub(r"[\s.-]", "", saisi) or None


@dataclass(frozen=True, kw_only=True)
class Liste(Champ):
    """One option of a list, in the guide's order."""

    gabarit: ClassVar[str] = "liste"
    fait_varier: ClassVar[bool] = True
    options: tuple[str, ...]

    def lire(self, brut: Brut, contexte: Contexte) -> str | Erreur | None:
        del contexte
        saisi = texte(brut, self.nom)
        if saisi and saisi not in self.options:
            return Erreur("Choisissez une des réponses proposées.", self.nom)
        return saisi or None

    def reponses_possibles(self) -> tuple[str, ...]:
        return self.options

    def controler(self) -> Iterator[str]:
        yield from super().controler()
        if len(self.options) < 2 or len(set(self.options)) != len(self.options):
            yield f"champ « {self.nom} » : attendu au moins deux options, toutes différentes"


@dataclass(frozen=True, kw_only=True)
class Choix(Liste):
    """The same with radio buttons (« Oui », « Non »)."""

    gabarit: ClassVar[str] = "choix"
    options: tuple[str, ...] = ("Oui", "Non")


@dataclass(frozen=True, kw_only=True)
class Case(Champ):
    """A box to tick; its value is « oui » or None."""

    gabarit: ClassVar[str] = "case"
    fait_varier: ClassVar[bool] = True

    def lire(self, brut: Brut, contexte: Contexte) -> str | Erreur | None:
        del contexte
        return "oui" if texte(brut, self.nom) else None

    @property
    def message_obligatoire(self) -> str:
        return "Cette case doit être cochée."

    def reponses_possibles(self) -> tuple[str, ...]:
        return ("oui",)


@dataclass(frozen=True, kw_only=True)
class Donnee(Champ):
    """A datum of the register shown and not editable; whatever is posted under its name is ignored."""

    gabarit: ClassVar[str] = "donnee"
    obligatoire: bool = False
    source: str
    """Key of the register's record."""

    def entrees(self) -> tuple[str, ...]:
        return ()

    def lire(self, brut: Brut, contexte: Contexte) -> Any | None:
        del brut
        return contexte.fiche.get(self.source) or None

    def rappels(self, valeur: Any) -> tuple[tuple[str, str], ...]:
        est_un_jour = valeur and self.source.startswith("date_")
        return ((self.libelle_rappel, jour_fr(date.fromisoformat(valeur)) if est_un_jour else valeur or ""),)


@dataclass(frozen=True, kw_only=True)
class Impose(Champ):
    """An answer that the procedure imposes: shown, not editable; whatever is posted under its name is ignored."""

    gabarit: ClassVar[str] = "impose"
    obligatoire: bool = False
    valeur: str

    def entrees(self) -> tuple[str, ...]:
        return ()

    def lire(self, brut: Brut, contexte: Contexte) -> str:
        del brut, contexte
        return self.valeur

    def reponses_possibles(self) -> tuple[str, ...]:
        return (self.valeur,)

    def controler(self) -> Iterator[str]:
        yield from super().controler()
        if not self.valeur.strip():
            yield f"champ « {self.nom} » : « valeur » est vide, attendu la réponse imposée"
