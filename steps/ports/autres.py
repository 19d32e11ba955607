"""Ports other than the screen and the mailbox: back office, clock, fast states, persons, documents, faults."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Protocol

from fixtures.personas import Usager


class ActeIndisponible(Exception):
    """The target has no way to do this: the scenario is skipped, and the message, in French, says why."""


class ReserveEpuisee(RuntimeError):
    """Everybody who would do is taken or used up: the file, how many, who holds them. It says nothing of the site."""


@dataclass(frozen=True, slots=True)
class PieceContestee:
    """One document of a demande de complément: its label, the agent's observation, non valide or manquant."""

    piece: str
    observation: str
    manquante: bool = False


class Agent(Protocol):
    """The back office. `numero` is the dossier's 19-digit number."""

    def demander_complement(self, numero: str, pieces: Sequence[PieceContestee]) -> None: ...

    def decider(self, numero: str, *, favorable: bool = True) -> None: ...

    def prolonger(self, numero: str) -> None: ...

    def mettre_a_disposition_certificat(self, numero: str) -> None: ...

    def dossier(self, numero: str) -> dict[str, object]:
        """What the back office sees of the dossier: état, réponses, pièces (noms), compléments et réponses."""


class Horloge(Protocol):
    """The target's date and time (Europe/Paris)."""

    def maintenant(self) -> datetime: ...

    def regler(self, instant: datetime) -> None: ...

    def avancer(self, *, jours: int = 0, heures: int = 0, minutes: int = 0, secondes: int = 0) -> None: ...


@dataclass(frozen=True, slots=True)
class EtatVoulu:
    """A state to build: how far the usager went in which démarche, and the data that matter.

    `stade`: "inconnu" (not registered), "connu" (registered, no account), "lien_envoye", "compte",
    "brouillon" (`etape` = the label of the étape to stand on), "depose", "complement_demande", "decide".
    """

    stade: str
    demarche: str = ""
    cas: str = ""
    etape: str = ""
    reponses: dict[str, str] = field(default_factory=dict)
    connecte: bool = False


@dataclass(frozen=True, slots=True)
class EtatObtenu:
    """What was built: the dossier's number ('' when none) and where to open the site to be there."""

    numero: str = ""
    adresse: str = ""


class Etats(Protocol):
    def preparer(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu: ...


class Usagers(Protocol):
    def prendre(self, *, naissance: date | None = None, cas: str = "", **precisions: str) -> Usager:
        """A person whom the target knows (or will know), unique to the scenario."""


@dataclass(frozen=True)
class DocumentLu:
    """A PDF read: `texte` in reading order with one line per line, `titre` of its metadata, `pages` count.

    `lire_les_codes` is called once, when `codes_2ddoc` is first looked at: rendering pages costs more than all the rest.
    """

    texte: str
    titre: str
    pages: int
    balise: bool  # tagged (PDF/UA)
    textes_par_page: tuple[str, ...] = ()
    lire_les_codes: Callable[[], tuple[dict[str, str], ...]] = field(default=tuple, repr=False, compare=False)

    @cached_property
    def codes_2ddoc(self) -> tuple[dict[str, str], ...]:
        """The 2D-DOC codes of its pages, in order, their signatures judged."""
        return self.lire_les_codes()


class Documents(Protocol):
    def lire(self, octets: bytes) -> DocumentLu:
        """Raises `ValueError` with what was found instead when the bytes are no PDF."""


class Pannes(Protocol):
    def poser(self, nom: str, **reglages: str) -> None: ...

    def lever(self, nom: str) -> None: ...
