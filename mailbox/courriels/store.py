"""The mails received, in memory, by recipient; an arrival wakes those who wait for it.

Everything here runs in the one event loop of the process: no lock is needed between two awaits.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from courriels.adresses import cle_de, voisines
from courriels.message import Courriel

Filtre = Callable[[Courriel], bool]


class Ferme(Exception):
    """The capture is stopping: nothing more will come."""


class Store:
    """Mails in order of arrival, within `capacite` bytes: beyond, the oldest are forgotten (and counted)."""

    def __init__(self, capacite: int) -> None:
        self.capacite = capacite
        self.octets = 0
        self.arrivees = 0  # mails received since the start, forgotten or erased included
        self._numeros = itertools.count(1)
        self._tous: dict[str, Courriel] = {}
        self._par_destinataire: dict[str, dict[str, Courriel]] = {}
        self._oublies: dict[str, int] = {}
        self._guetteurs: dict[str, set[asyncio.Future[None]]] = {}
        self._abonnes: set[asyncio.Queue[Courriel | None]] = set()
        self._ferme = False

    # ---- writing -------------------------------------------------------------------------------------------

    def deposer(self, courriel: Courriel) -> Courriel:
        """Store the mail under a new identifier, then wake whoever waits for one of its recipients."""
        courriel = replace(courriel, identifiant=str(next(self._numeros)))
        self._tous[courriel.identifiant] = courriel
        self.octets += courriel.poids
        self.arrivees += 1
        cles = _cles(courriel)
        for cle in cles:
            self._par_destinataire.setdefault(cle, {})[courriel.identifiant] = courriel
        while self.octets > self.capacite and len(self._tous) > 1:
            self._oublier(next(iter(self._tous.values())))
        for cle in cles:
            self._reveiller(cle)
        for abonne in self._abonnes:
            abonne.put_nowait(courriel)
        return courriel

    def effacer(self, destinataire: str) -> int:
        """Erase the mails of a recipient, who then begins anew; how many. Other recipients keep theirs."""
        cle = cle_de(destinataire)
        self._oublies.pop(cle, None)
        effaces = self._par_destinataire.pop(cle, {})
        for identifiant, courriel in effaces.items():
            if not any(identifiant in self._par_destinataire.get(autre, {}) for autre in _cles(courriel)):
                self._retirer(courriel)
        return len(effaces)

    def fermer(self) -> None:
        """Free every waiter and every subscriber."""
        self._ferme = True
        for cle in list(self._guetteurs):
            self._reveiller(cle)
        for abonne in self._abonnes:
            abonne.put_nowait(None)

    # ---- reading -------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._tous)

    def tous(self) -> Sequence[Courriel]:
        """Every mail kept, oldest first."""
        return tuple(self._tous.values())

    def recus(self, destinataire: str) -> Sequence[Courriel]:
        """The mails of this recipient, oldest first."""
        return tuple(self._par_destinataire.get(cle_de(destinataire), {}).values())

    def un(self, identifiant: str) -> Courriel | None:
        return self._tous.get(identifiant)

    def oublies(self, destinataire: str) -> int:
        """How many mails of this recipient were forgotten for want of room."""
        return self._oublies.get(cle_de(destinataire), 0)

    def voisins(self, destinataire: str) -> list[str]:
        """Other recipients whose address looks like this one: where a mail may have gone astray."""
        return voisines(destinataire, self._par_destinataire)

    @property
    def en_attente(self) -> int:
        return sum(len(guetteurs) for guetteurs in self._guetteurs.values())

    async def attendre(self, destinataire: str, rang: int, convient: Filtre, delai: float) -> Courriel | None:
        """The `rang`-th mail (from 1) of the recipient that suits, now or within `delai` seconds; else None.

        Raises `Ferme` when the capture stops meanwhile.
        """
        cle = cle_de(destinataire)
        try:
            async with asyncio.timeout(delai):
                while True:
                    convenus = (c for c in self.recus(destinataire) if convient(c))
                    trouve = next(itertools.islice(convenus, rang - 1, None), None)
                    if trouve is not None:
                        return trouve
                    if self._ferme:
                        raise Ferme
                    await self._arrivee(cle)
        except TimeoutError:
            return None

    @contextmanager
    def abonnement(self) -> Iterator[asyncio.Queue[Courriel | None]]:
        """Every arrival from now on; None ends."""
        file: asyncio.Queue[Courriel | None] = asyncio.Queue()
        self._abonnes.add(file)
        if self._ferme:
            file.put_nowait(None)
        try:
            yield file
        finally:
            self._abonnes.discard(file)

    # ---- inside --------------------------------------------------------------------------------------------

    async def _arrivee(self, cle: str) -> None:
        reveil = asyncio.get_running_loop().create_future()
        guetteurs = self._guetteurs.setdefault(cle, set())
        guetteurs.add(reveil)
        try:
            await reveil
        finally:
            guetteurs.discard(reveil)
            if not guetteurs and self._guetteurs.get(cle) is guetteurs:
                del self._guetteurs[cle]

    def _reveiller(self, cle: str) -> None:
        for reveil in self._guetteurs.pop(cle, set()):
            if not reveil.done():
                reveil.set_result(None)

    def _oublier(self, courriel: Courriel) -> None:
        for cle in _cles(courriel):
            self._oublies[cle] = self._oublies.get(cle, 0) + 1
        self._retirer(courriel)

    def _retirer(self, courriel: Courriel) -> None:
        if self._tous.pop(courriel.identifiant, None) is None:
            return
        self.octets -= courriel.poids
        for cle in _cles(courriel):
            courriels = self._par_destinataire.get(cle, {})
            courriels.pop(courriel.identifiant, None)
            if not courriels:
                self._par_destinataire.pop(cle, None)


def _cles(courriel: Courriel) -> list[str]:
    return list(dict.fromkeys(cle_de(adresse) for adresse in courriel.destinataires))
