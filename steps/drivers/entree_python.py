"""A port given by a Python entry point of the profile: « module:objet »."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from fixtures.cibles import ProfilInvalide
from fixtures.cibles.entree import PointDEntree

METHODES: dict[str, tuple[str, ...]] = {
    "agent": ("demander_complement", "decider", "prolonger", "mettre_a_disposition_certificat", "dossier"),
    "horloge": ("maintenant", "regler", "avancer"),
    "etats": ("preparer",),
}
"""What `steps.ports.Agent`, `Horloge` and `Etats` ask of an object."""


@dataclass(frozen=True, slots=True)
class Contexte:
    """What a factory is given: the target's name, and the address where the scenario's site starts."""

    cible: str
    adresse: str


def verifier(port: str, entree: PointDEntree) -> None:
    """Check, once and before anything is played, that the entry point can fill the port. Raises `ProfilInvalide`."""
    objet = _objet(port, entree)
    if isinstance(objet, type) or not _est_fabrique(port, objet):
        _exiger(port, entree, objet)


def ouvrir(port: str, entree: PointDEntree, contexte: Contexte) -> Any:
    """The port: the object itself, or what it makes when it is a class or a function. Raises `ProfilInvalide`."""
    objet = _objet(port, entree)
    rempli = objet(contexte) if _est_fabrique(port, objet) else objet
    _exiger(port, entree, rempli)
    return rempli


def _objet(port: str, entree: PointDEntree) -> Any:
    with _a_cote_du_profil(entree.dossier):
        try:
            module = import_module(entree.module)
        except ImportError as erreur:
            raise ProfilInvalide(
                f'[{port}] entree = "{entree}" : le module « {entree.module} » ne s\'importe pas ({erreur}) ; '
                f"il est cherché dans {entree.dossier}, puis dans l'environnement Python"
            ) from erreur
        except Exception as erreur:
            raise ProfilInvalide(
                f'[{port}] entree = "{entree}" : le module « {entree.module} » échoue à l\'import : '
                f"{type(erreur).__name__} : {erreur}"
            ) from erreur
    if not hasattr(module, entree.objet):
        connus = ", ".join(nom for nom in vars(module) if not nom.startswith("_")) or "rien"
        raise ProfilInvalide(
            f'[{port}] entree = "{entree}" : « {entree.objet} » n\'est pas dans le module ; il y a : {connus}'
        )
    return getattr(module, entree.objet)


def _est_fabrique(port: str, objet: Any) -> bool:
    complet = all(callable(getattr(objet, methode, None)) for methode in METHODES[port])
    return callable(objet) and (isinstance(objet, type) or not complet)


def _exiger(port: str, entree: PointDEntree, objet: Any) -> None:
    manquent = [methode for methode in METHODES[port] if not callable(getattr(objet, methode, None))]
    if manquent:
        raise ProfilInvalide(
            f'[{port}] entree = "{entree}" : il manque {", ".join(manquent)} ; '
            f"attendu les méthodes de steps.ports.{port.capitalize()} : {', '.join(METHODES[port])}"
        )


@contextmanager
def _a_cote_du_profil(dossier: Path) -> Iterator[None]:
    sys.path.insert(0, str(dossier))
    try:
        yield
    finally:
        sys.path.remove(str(dossier))
