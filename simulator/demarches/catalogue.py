"""Every procedure served. A wrong declaration stops the start-up here, with its name and what was expected."""

from __future__ import annotations

from importlib import import_module

from simulator.demarches.ase import ASE
from simulator.demarches.bpi import BPI
from simulator.demarches.champs.base import DeclarationInvalide
from simulator.demarches.declaration import Demarche
from simulator.demarches.em import EM
from simulator.demarches.op import OP
from simulator.demarches.rf import RF
from simulator.documents.listes import LISTES

DEMARCHES: dict[str, Demarche] = {d.code: d for d in (ASE, BPI, EM, OP, RF)}


def controler() -> None:
    """Raise `DeclarationInvalide` for the first declaration that is wrong."""
    for demarche in DEMARCHES.values():
        demarche.controler()


controler()


def ajouter(reference: str) -> None:
    """Serve one more procedure, « module:NAME ». Raises `DeclarationInvalide` when it cannot be served."""
    module, _, nom = reference.partition(":")
    try:
        demarche = getattr(import_module(module), nom)
    except (ImportError, ValueError, AttributeError) as erreur:
        raise DeclarationInvalide(
            f"démarche « {reference} » introuvable ({erreur}) : attendu « module:NOM » d'une déclaration"
        ) from erreur
    if not isinstance(demarche, Demarche):
        raise DeclarationInvalide(f"« {reference} » n'est pas une Demarche, mais {type(demarche).__name__}")
    if demarche.code in DEMARCHES:
        raise DeclarationInvalide(f"démarche « {demarche.code} » : ce code est déjà servi")
    demarche.controler()
    if demarche.liste is None and demarche.guide not in LISTES:
        raise DeclarationInvalide(
            f"démarche « {demarche.code} » : pas de liste de pièces ; la donner par `liste` ou dans documents/listes/"
        )
    DEMARCHES[demarche.code] = demarche
