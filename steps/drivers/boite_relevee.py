"""Port `Boite` on a server that keeps mails for others: what is common to Mailpit, MailDev and IMAP."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Protocol

from courriels import message
from courriels.adresses import voisines
from courriels.textes import contient_texte, meme_texte

from steps.drivers.boite_commune import phrase_absence, vers_port
from steps.ports.boite import Courriel, CourrielAbsent

Filtre = Callable[[message.Courriel], bool]
MARGE_HORLOGE = timedelta(minutes=5)
"""How far the server's clock may be from ours: a mail dated that much before the run may still be of the run."""


class Guet(Protocol):
    """A watch held on the source: what arrives once it is held is never missed."""

    def attendre(self, delai: float) -> None:
        """Until something may have arrived; at the latest after `delai` seconds."""


class Source(Protocol):
    """One connection of one worker to where mails are kept. Every call may raise `SourceInjoignable`."""

    @property
    def adresse(self) -> str:
        """The server's address, for messages; without any secret."""

    def relever(self, destinataire: str) -> Sequence[message.Courriel]:
        """The recipient's mails that came during the run, oldest first."""

    def guetter(self) -> AbstractContextManager[Guet]:
        """Start to watch; the caller reads again once the watch is held."""

    def adresses(self) -> Iterable[str]:
        """The recipients, as index keys, of all mails that came during the run."""

    def effacer(self, destinataires: Collection[str]) -> int:
        """Delete what came for these recipients during the run; how many mails."""

    def verifier(self) -> None:
        """Reach the server with the credentials given."""

    def fermer(self) -> None:
        """Close the connections."""


class GuetParIntervalle:
    """For a server that cannot tell of an arrival: wake up every `intervalle` seconds."""

    def __init__(self, intervalle: float) -> None:
        self._intervalle = intervalle

    def attendre(self, delai: float) -> None:
        threading.Event().wait(min(delai, self._intervalle))


class BoiteRelevee:
    """The mailbox of one scenario. Times in seconds; `vidange` as `BoiteCapture` has it."""

    def __init__(
        self, source: Source, *, delai: float, silence: float, vidange: Callable[[], int] | None = None
    ) -> None:
        self._source, self._delai, self._silence, self._vidange = source, delai, silence, vidange

    def attendre(self, destinataire: str, *, rang: int = 1, sujet: str = "", contient: str = "") -> Courriel:
        def convient(courriel: message.Courriel) -> bool:
            return (not sujet or meme_texte(courriel.sujet, sujet)) and (
                not contient or contient_texte(courriel.texte_lu, contient)
            )

        trouve = self._premier(destinataire, rang, convient, self._delai)
        if trouve is not None:
            return vers_port(trouve)
        raise CourrielAbsent(
            phrase_absence(
                destinataire,
                rang=rang,
                sujet=sujet,
                contient=contient,
                delai=self._delai,
                recus=[(recu.sujet, recu.recu_le) for recu in self._source.relever(destinataire)],
                voisins=voisines(destinataire, self._source.adresses()),
                ou=self._source.adresse,
            )
        )

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        return tuple(vers_port(courriel) for courriel in self._source.relever(destinataire))

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:
        if self._vidange is None or self._vidange() > 0:
            self._premier(destinataire, nombre + 1, lambda _: True, self._silence)
        return self.recus(destinataire)

    def _premier(self, destinataire: str, rang: int, convient: Filtre, delai: float) -> message.Courriel | None:
        """The `rang`-th that suits, now or within `delai` seconds."""

        def chercher() -> message.Courriel | None:
            convenus = (c for c in self._source.relever(destinataire) if convient(c))
            return next(itertools.islice(convenus, rang - 1, None), None)

        fin = time.monotonic() + delai
        trouve = chercher()
        if trouve is not None:
            return trouve
        with self._source.guetter() as guet:
            while (trouve := chercher()) is None and (reste := fin - time.monotonic()) > 0:
                guet.attendre(reste)
        return trouve
