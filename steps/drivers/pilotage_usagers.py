"""The port `Usagers`: persons generated from the scenario's seed, then made known to the target."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

from fixtures.personas import Usager
from steps.drivers.pilotage import PilotageDeBac
from steps.ports import ActeIndisponible


class FabriqueUsagers(Protocol):
    """What makes persons: `fixtures.generation.Fabrique`."""

    def usager(
        self,
        *,
        aujourdhui: date,
        naissance: date | None = None,
        age: int | None = None,
        email: str,
        cas: str = "",
        cle: str = "",
        **precisions: Any,
    ) -> Usager: ...


class PersonnePartagee(Protocol):
    """Who is shared, once taken."""

    usager: Usager | None


class InscriptionPilotage:
    """Makes a person known to the register of one bac."""

    def __init__(self, pilotage: PilotageDeBac) -> None:
        self._pilotage = pilotage

    def __call__(self, usager: Usager) -> None:
        self._pilotage.appeler("POST", "personnes", usager.model_dump(mode="json", exclude={"mot_de_passe"}))


def sans_inscription(usager: Usager) -> None:
    """A target that knows anybody."""
    del usager


def inscription_impossible(usager: Usager) -> None:
    """A target that nobody can make a person known to."""
    del usager
    raise ActeIndisponible(
        "la cible ne connaît pas les personnes inventées ; dire dans [usagers] "
        "source = « reserve », ou inscription = « http », ou « aucune » si la cible connaît toute personne"
    )


class UsagersGeneres:
    """`pris` keeps every person handed out, for the evidence of a failure.

    `inscrire(usager)` makes her known to the target; `aujourdhui()` is the target's date;
    `adresse_electronique(rang)` an address unique to the run. The precision `stade="inconnu"` generates someone whom
    the target does not know.
    """

    def __init__(
        self,
        fabrique: FabriqueUsagers,
        inscrire: Callable[[Usager], None],
        *,
        aujourdhui: Callable[[], date],
        adresse_electronique: Callable[[int], str],
    ) -> None:
        self._fabrique = fabrique
        self._inscrire = inscrire
        self._aujourdhui = aujourdhui
        self._adresse_electronique = adresse_electronique
        self._partage: PersonnePartagee | None = None
        self.pris: list[Usager] = []

    def partager(self, partage: PersonnePartagee) -> None:
        """The first person asked for is the one that other scenarios read too."""
        self._partage = partage

    def prendre(self, *, naissance: date | None = None, cas: str = "", **precisions: str) -> Usager:
        """Raises `ValueError` for an unknown precision or cas, `ErreurPilotage` when the target refuses."""
        rang = len(self.pris) + 1
        partage = self._partage if rang == 1 else None
        if partage is not None and partage.usager is not None:
            self.pris.append(partage.usager)
            return partage.usager
        stade = precisions.pop("stade", "connu")
        email = precisions.pop("email", "") or self._adresse_electronique(rang)
        age = precisions.pop("age", "")
        usager = self._fabrique.usager(
            aujourdhui=self._aujourdhui(),
            naissance=naissance,
            age=int(age) if age else None,
            email=email,
            cas=cas,
            cle=str(rang),  # not the address, which changes from run to run
            **precisions,
        )
        if stade != "inconnu" and usager.numero_etranger:
            self._inscrire(usager)
        self.pris.append(usager)
        if partage is not None:
            partage.usager = usager
        return usager
