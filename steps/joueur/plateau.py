"""What the player needs of the scenario."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from fixtures.personas import Usager
from steps.joueur.boite import BoiteDeScenario
from steps.ports import Agent, Documents, Ecran


class EtatImpossible(RuntimeError):
    """A state could not be played: at which étape, what the page says instead, which file to look at."""


class Plateau(Protocol):
    """The ports of one scenario; each raises `ActeIndisponible` when the target lacks it."""

    @property
    def ecran(self) -> Ecran:
        """The scenario's own screen."""

    def autre_ecran(self) -> Ecran:
        """Another visit, which shares no session with the first; closed with the scenario."""

    @property
    def boite(self) -> BoiteDeScenario: ...

    @property
    def agent(self) -> Agent: ...

    @property
    def documents(self) -> Documents: ...

    def a_un_compte(self, usager: Usager) -> bool:
        """Whether the target is known to have this person's account, with her password."""

    def exemplaire(self, nom: str) -> Path:
        """A sample document of this name, on the disk."""
