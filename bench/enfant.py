"""A child process that answers one JSON line per line it is given: measures are made apart from one another."""

from __future__ import annotations

import json
import subprocess
import sys
from types import TracebackType
from typing import Any

from bench.mesures import BancImpossible


class Enfant:
    """`python -m <module> …`. Its first line says that it is ready; it ends when its standard input closes."""

    def __init__(self, module: str, *arguments: str) -> None:
        self._module = module
        self._processus = subprocess.Popen(
            [sys.executable, "-m", module, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.pret = self._lire()

    def demander(self, demande: dict[str, Any]) -> Any:
        """Raises `BancImpossible` when the child died or says that it failed."""
        assert self._processus.stdin is not None
        self._processus.stdin.write(json.dumps(demande) + "\n")
        self._processus.stdin.flush()
        return self._lire()

    def fermer(self) -> None:
        if self._processus.stdin is not None:
            self._processus.stdin.close()
        try:
            self._processus.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._processus.kill()
            self._processus.wait()
        if self._processus.stdout is not None:
            self._processus.stdout.close()

    def __enter__(self) -> Enfant:
        return self

    def __exit__(
        self, genre: type[BaseException] | None, erreur: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.fermer()

    def _lire(self) -> Any:
        assert self._processus.stdout is not None
        ligne = self._processus.stdout.readline()
        if not ligne:
            raise BancImpossible(f"{self._module} s'est arrêté (code {self._processus.wait()}) : voir au-dessus")
        recu = json.loads(ligne)
        if isinstance(recu, dict) and "echec" in recu:
            raise BancImpossible(f"{self._module} : {recu['echec']}")
        return recu


def repondre(traiter: Any, pret: dict[str, Any] | None = None) -> None:
    """The child's side: `traiter(demande)` for each line received, until there is none.

    Written to the real standard output and read from the real input, whatever pytest made of them.
    """
    sortie, entree = sys.__stdout__, sys.__stdin__
    assert sortie is not None
    assert entree is not None
    print(json.dumps(pret or {"pret": True}), flush=True, file=sortie)
    for ligne in entree:
        print(json.dumps(traiter(json.loads(ligne))), flush=True, file=sortie)
