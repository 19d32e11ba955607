"""Every procedure served. A wrong declaration stops the start-up here, with its name and what was expected."""

from __future__ import annotations

from simulator.demarches.ase import ASE
from simulator.demarches.declaration import Demarche

DEMARCHES: dict[str, Demarche] = {d.code: d for d in (ASE,)}


def controler() -> None:
    """Raise `DeclarationInvalide` for the first declaration that is wrong."""
    for demarche in DEMARCHES.values():
        demarche.controler()


controler()
