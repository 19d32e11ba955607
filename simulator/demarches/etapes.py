"""The étapes of a procedure and their foldable sections."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from simulator.demarches.champs.base import Champ
from simulator.demarches.champs.repetes import Bloc
from simulator.demarches.conditions import TOUJOURS, Condition
from simulator.demarches.contenus import Contenu, Rappel, SousTitre


@dataclass(frozen=True)
class Section:
    """A foldable part of an étape; `note` is shown under its title (« Les champs marqués d'un * … »).

    `rappel` is what the récapitulatif shows of it; when empty, its texts and the answers to its fields.
    """

    titre: str
    contenu: tuple[Contenu, ...]
    note: str = ""
    si: Condition = TOUJOURS
    rappel: tuple[SousTitre | Rappel, ...] = ()


@dataclass(frozen=True)
class Partie:
    """A foldable part of a récapitulatif: the étape of saisie it sums up, by its slug."""

    titre: str
    etape: str


GenreEtape = Literal["saisie", "depot", "recapitulatif", "confirmation"]

GENRES_DE_DEPOT: frozenset[GenreEtape] = frozenset({"depot", "recapitulatif"})
"""Étapes at the end of which the demande is filed. A récapitulatif asks first to validate each of its parts."""


@dataclass(frozen=True, kw_only=True)
class Etape:
    """A step of the wizard. `nom` is its label on the progress bar, `intitule` the heading of its page."""

    slug: str
    nom: str
    intitule: str
    explication: str = ""
    """What the préambule says of it."""
    genre: GenreEtape = "saisie"
    fil: tuple[str, ...] = ()
    """Its breadcrumb, where it is not that of the procedure."""
    tete: tuple[Contenu, ...] = ()
    """What stands above its heading; no field."""
    introduction: tuple[Contenu, ...] = ()
    sections: tuple[Section, ...] = ()
    parties: tuple[Partie, ...] = ()
    """Of a récapitulatif, validated one after the other before the dépôt."""
    pied: tuple[Contenu, ...] = ()
    """What stands under the sections or parts, above the buttons."""
    valider: str = "Enregistrer et poursuivre >"
    boutons: tuple[str, ...] = ("precedent", "abandonner", "quitter", "valider")
    """Which of the wizard's buttons it bears, in order."""

    def champs(self) -> Iterator[tuple[Section | None, Champ]]:
        """Every field with its section, in page order."""
        for contenu in self.introduction:
            if isinstance(contenu, Champ):
                yield None, contenu
        for section in self.sections:
            for contenu in section.contenu:
                if isinstance(contenu, Champ):
                    yield section, contenu
                elif isinstance(contenu, Bloc):
                    yield from ((section, champ) for champ in contenu.tous_les_champs())
        for contenu in self.pied:
            if isinstance(contenu, Champ):
                yield None, contenu

    @property
    def depose(self) -> bool:
        """Whether the demande is filed from here."""
        return self.genre in GENRES_DE_DEPOT
