"""`make etapes`: the phrases a scenario can use, by stage of the journey, as their writers read them."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from importlib import import_module
from itertools import groupby
from pathlib import Path
from pkgutil import iter_modules

import steps.phrases
from steps.garde.definitions import Definition, definitions_chargees

RANGS = {"given": 0, "when": 1, "then": 2, None: 3}
"""The order in which a scenario uses them."""


def charger() -> list[Definition]:
    """Every definition of `steps.phrases`."""
    for module in iter_modules(steps.phrases.__path__, "steps.phrases."):
        import_module(module.name)
    dossier = Path(steps.phrases.__file__ or "").parent
    return [definition for definition in definitions_chargees() if definition.fichier.parent == dossier]


def decrire(definitions: Iterable[Definition]) -> str:
    """One block per module, in the order of Étant donné, Quand, Alors and then of the file."""
    ordre = sorted(definitions, key=lambda d: (d.fichier, RANGS[d.genre], d.ligne))
    blocs = []
    for fichier, groupe in groupby(ordre, key=lambda d: d.fichier):
        phrases = [f"  {phrase}" for phrase in dict.fromkeys(d.phrase for d in groupe)]
        blocs.append("\n".join([f"{fichier.stem}  (steps/phrases/{fichier.name})", *phrases]))
    return "\n\n".join(blocs) + "\n"


if __name__ == "__main__":
    sys.stdout.write(decrire(charger()))
