"""The ports of a `Cible`: all that steps know of the target under test."""

from steps.ports.autres import (
    ActeIndisponible,
    Agent,
    DocumentLu,
    Documents,
    EtatObtenu,
    Etats,
    EtatVoulu,
    Horloge,
    Pannes,
    PieceContestee,
    ReserveEpuisee,
    Usagers,
)
from steps.ports.boite import Boite, Courriel, CourrielAbsent, Lien, PieceJointe
from steps.ports.ecran import Ecran, Fichier, Preuve

__all__ = [
    "ActeIndisponible",
    "Agent",
    "Boite",
    "Courriel",
    "CourrielAbsent",
    "DocumentLu",
    "Documents",
    "Ecran",
    "EtatObtenu",
    "EtatVoulu",
    "Etats",
    "Fichier",
    "Horloge",
    "Lien",
    "Pannes",
    "PieceContestee",
    "PieceJointe",
    "Preuve",
    "ReserveEpuisee",
    "Usagers",
]
