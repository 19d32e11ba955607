"""Port `Boite`: the recipient's mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PieceJointe:
    nom: str
    type: str
    octets: bytes


@dataclass(frozen=True, slots=True)
class Lien:
    """A link of the mail: the text read and the address it leads to.

    `repere` is that address as the guides write it, where the target's differs and its profile says so.
    """

    texte: str
    adresse: str
    repere: str = ""

    @property
    def du_guide(self) -> str:
        """The address to compare with the guides'; `adresse` is the one to open."""
        return self.repere or self.adresse


@dataclass(frozen=True, slots=True)
class Courriel:
    """A mail as received. `texte` and `html` are the decoded parts, '' when absent."""

    identifiant: str
    expediteur: str
    destinataires: tuple[str, ...]
    sujet: str
    texte: str
    html: str
    liens: tuple[Lien, ...]
    pieces_jointes: tuple[PieceJointe, ...]
    recu_le: str


class CourrielAbsent(AssertionError):
    """The mail awaited never came; the message lists what came instead."""


class Boite(Protocol):
    """All waits are woken by the arrival and bounded by the target's profile."""

    def attendre(self, destinataire: str, *, rang: int = 1, sujet: str = "", contient: str = "") -> Courriel:
        """The `rang`-th mail received by `destinataire` among those whose subject and text match.

        Raises `CourrielAbsent` past the bound.
        """

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        """Every mail received so far, oldest first."""

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:
        """The mails received once the target has nothing left to send (or past its silence delay).

        The caller checks that there are `nombre`; the driver may return early when there are more.
        """
