"""What a service call needs beside the database session: the bac, the settings, the external services."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from simulator.bacs.bac import Bac
from simulator.exterieur import Ephoto, RechercheAdresse, Registre
from simulator.settings import Reglages


class RefusMetier(Exception):
    """A business rule refuses the act. `statut` is the HTTP status; the message is French, for the usager."""

    def __init__(self, message: str, *, statut: int = 409) -> None:
        self.statut = statut
        super().__init__(message)


@dataclass(frozen=True)
class Monde:
    """One bac, seen by the services. `interne` is the loopback root of the bac, for the doubles."""

    bac: Bac
    reglages: Reglages
    interne: str
    marches: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """The last walk of each dossier (`services.dossiers.marcher`): a page asks for the same one several times."""

    @property
    def registre(self) -> Registre:
        base = self.reglages.adresse_service_registre or f"{self.interne}doublures/registre"
        return Registre(base, delai=self.reglages.delai_services)

    @property
    def adresses(self) -> RechercheAdresse:
        base = self.reglages.adresse_service_adresse or f"{self.interne}doublures/adresse"
        return RechercheAdresse(base, delai=self.reglages.delai_services)

    @property
    def ephoto(self) -> Ephoto:
        base = self.reglages.adresse_service_ephoto or f"{self.interne}doublures/ephoto"
        return Ephoto(base, delai=self.reglages.delai_services)

    def lien(self, chemin: str) -> str:
        """The address of a page as people see it, for mails."""
        return f"{self.bac.base_publique}{chemin}"
