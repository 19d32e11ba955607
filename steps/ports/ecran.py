"""Port `Ecran`: what a person does with a page of the target."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from steps.ecran.modele import Page

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Fichier:
    """A file the usager downloaded: its proposed name, its MIME type and its bytes."""

    nom: str
    type: str
    octets: bytes


@dataclass(frozen=True, slots=True)
class Preuve:
    """Evidence of what the usager has before the eyes. `capture` is a PNG, empty without a browser."""

    adresse: str
    titre: str
    texte: str
    html: str
    capture: bytes


class Ecran(Protocol):
    """Names are whole labels as read; `dans` names the group, row or heading that holds the thing.

    Acts raise `steps.ecran.modele.Introuvable` or `Ambigu`; they return once the page answered.
    """

    def ouvrir(self, adresse: str) -> None:
        """Open an address, relative to the target's base or absolute (a link of a mail)."""

    def recharger(self) -> None: ...

    def revenir(self) -> None:
        """The « back » of the browser."""

    def nouvel_onglet(self) -> Ecran:
        """A second tab of the same session, opened on the same address."""

    def adresse(self) -> str: ...

    def page(self) -> Page:
        """The page as it stands now, once calm."""

    def lire(self, lecture: Callable[[Page], T], jusqu_a: Callable[[T], bool] | None = None) -> T:
        """`lecture(page)`, read again while it raises `Introuvable` or `jusqu_a` refuses it, within a bound.

        Past the bound the last value is returned, or the last `Introuvable` raised.
        """

    def viser(self, lecture: Callable[[Page], T]) -> T:
        """`lecture` of the page as last seen, read again as `lire` does only when it raises `Introuvable`.

        For what an act needs to know of the page; an observation uses `lire`.
        """

    def cliquer(self, nom: str, *, dans: str = "") -> None:
        """Click the link, button, tab or foldable heading of this whole name."""

    def double_cliquer(self, nom: str, *, dans: str = "") -> None:
        """An impatient person's double click: the form is posted twice."""

    def saisir(self, champ: str, valeur: str, *, dans: str = "") -> None: ...

    def saisir_date(self, champ: str, jour: date | tuple[str, str, str], *, dans: str = "") -> None:
        """Day, month in full letters where the target lists months, year; a triple is typed as it is."""

    def choisir(self, champ: str, option: str, *, dans: str = "") -> None:
        """Choose an option of a list, or of radio buttons whose question is `champ`."""

    def cocher(self, case: str, *, dans: str = "") -> None: ...

    def decocher(self, case: str, *, dans: str = "") -> None: ...

    def joindre(self, fichiers: Sequence[Path], *, dans: str, bouton: str = "Joindre un document") -> None:
        """Attach files at once through the « Joindre un document » of the piece `dans`."""

    def joindre_partout(
        self, fichiers: Sequence[Path], *, dans: Sequence[str], bouton: str = "Joindre un document"
    ) -> None:
        """Attach the same files to each piece of `dans`; in one sending where the driver can."""

    def suggestions(self, champ: str, saisie: str, *, dans: str = "") -> tuple[str, ...]:
        """Type `saisie` and return the suggestions offered."""

    def retenir(self, champ: str, suggestion: str, *, dans: str = "") -> None:
        """Choose one of the suggestions offered for `champ`."""

    def telecharger(self, nom: str, *, dans: str = "") -> Fichier:
        """The file behind the link or button of this name."""

    def statut(self, adresse: str) -> int:
        """The HTTP status that the address answers within the usager's session (no page shown)."""

    def preuve(self) -> Preuve: ...
