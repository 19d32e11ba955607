"""What an étape shows beside its fields: headings, information, reminders."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.demarches.champs.base import Champ
from simulator.demarches.champs.pieces import Paragraphe, Puces
from simulator.demarches.champs.repetes import Ajout, Bloc, Exemplaire
from simulator.demarches.conditions import TOUJOURS, Condition


@dataclass(frozen=True)
class SousTitre:
    """A heading inside a section (« MA SITUATION FAMILIALE »)."""

    texte: str
    si: Condition = TOUJOURS


@dataclass(frozen=True)
class Information:
    """An information banner (ⓘ) inside a section or at the head of an étape."""

    texte: str
    lien: tuple[str, str] | None = None


@dataclass(frozen=True)
class Rappel:
    """At the récapitulatif, the answer to `champ` under another label than where it was asked."""

    champ: str
    libelle: str


@dataclass(frozen=True)
class Titre:
    """A heading at the head of an étape, above its own."""

    texte: str


@dataclass(frozen=True)
class RappelDesChoix:
    """At the head of an étape, what the choice made at `champ` comes to, and the button that leads back to it."""

    champ: str
    lignes: Mapping[str, tuple[str, ...]]
    """By answer to `champ`."""
    modifier: str


Contenu = Champ | Bloc | SousTitre | Information | Titre | RappelDesChoix | Paragraphe | Puces | str

Visible = Contenu | Exemplaire | Ajout
"""What a page shows: the same, with each repeated block as its copies and the button for one more."""
