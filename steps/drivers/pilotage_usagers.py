"""The port `Usagers`: persons generated from the scenario's seed, then made known to the target."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Protocol

from fixtures.personas import Usager
from steps.drivers.pilotage import PilotageDeBac


class FabriqueUsagers(Protocol):
    """What makes persons: `fixtures.generation.Fabrique`."""

    def usager(
        self, *, email: str, naissance: date | None = None, cas: str = "", **precisions: str
    ) -> Usager: ...


class UsagersGeneres:
    """`pris` keeps every person handed out, for the evidence of a failure.

    The precision `stade="inconnu"` generates someone whom the target does not know.
    """

    def __init__(
        self,
        fabrique: FabriqueUsagers,
        pilotage: PilotageDeBac | None,
        adresse_electronique: Callable[[int], str],
    ) -> None:
        self._fabrique = fabrique
        self._pilotage = pilotage
        self._adresse_electronique = adresse_electronique
        self.pris: list[Usager] = []

    def prendre(self, *, naissance: date | None = None, cas: str = "", **precisions: str) -> Usager:
        stade = precisions.pop("stade", "connu")
        email = precisions.pop("email", "") or self._adresse_electronique(len(self.pris) + 1)
        usager = self._fabrique.usager(email=email, naissance=naissance, cas=cas, **precisions)
        if stade != "inconnu" and self._pilotage is not None:
            self._pilotage.appeler(
                "POST", "personnes", usager.model_dump(mode="json", exclude={"mot_de_passe"})
            )
        self.pris.append(usager)
        return usager
