"""The simulator as it is, but it writes the name of each template it draws in the file named by `ANEF_TRACE`."""

from __future__ import annotations

import os
import runpy
from pathlib import Path
from typing import Any

from simulator.pages.gabarits import GABARITS

TRACE = "ANEF_TRACE"


def tracer(fichier: Path) -> None:
    """A template drawn, whether by a page or inside another template, is one line of the file."""
    prendre = GABARITS.get_template
    journal = fichier.open("a", buffering=1, encoding="utf-8")

    def get_template(nom: Any, *autres: Any, **options: Any) -> Any:
        journal.write(f"{nom}\n")
        return prendre(nom, *autres, **options)

    GABARITS.get_template = get_template  # type: ignore[assignment]


if __name__ == "__main__":
    tracer(Path(os.environ[TRACE]))
    runpy.run_module("simulator", run_name="__main__", alter_sys=True)
