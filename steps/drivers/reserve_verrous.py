"""Who holds whom in a pool of persons: one lock of the system per person, which a dead process lets go by itself."""

from __future__ import annotations

import json
import os
import socket
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from filelock import FileLock, Timeout

PARIS = ZoneInfo("Europe/Paris")


@dataclass(frozen=True, slots=True)
class Prise:
    """Who took a person: `scenario` its name, `depuis` an ISO instant."""

    scenario: str
    machine: str
    processus: int
    depuis: str

    def __str__(self) -> str:
        return f"« {self.scenario} » (processus {self.processus} de {self.machine}, depuis {self.depuis[11:19]})"


class Verrous:
    """The locks of one pool file, in a folder beside it: every run that uses the file shares them.

    A person who is used up is marked, and stays so until someone deletes the mark.
    """

    def __init__(self, reserve: Path) -> None:
        self.dossier = reserve.with_name(f".{reserve.name}.prises")
        self.dossier.mkdir(exist_ok=True)
        self._tenus: dict[str, FileLock] = {}

    def prendre(self, cle: str, scenario: str) -> bool:
        """Whether the person is now this scenario's. Never waits."""
        if self.usee(cle):
            return False
        verrou = FileLock(self.dossier / f"{cle}.lock", timeout=0, thread_local=False)
        try:
            verrou.acquire()
        except (Timeout, RuntimeError):  # RuntimeError: held by another scene of this very process
            return False
        if self.usee(cle):  # used up between the two looks
            verrou.release()
            return False
        self._tenus[cle] = verrou
        depuis = datetime.now(PARIS).isoformat(timespec="seconds")
        prise = Prise(scenario, socket.gethostname(), os.getpid(), depuis)
        self._fiche(cle).write_text(json.dumps(asdict(prise), ensure_ascii=False), encoding="utf-8")
        return True

    def rendre(self, cle: str, *, usee: bool) -> None:
        """Let the person go, used up or not. Nothing when she is not held."""
        verrou = self._tenus.pop(cle, None)
        if verrou is None:
            return
        if usee:
            self._fiche(cle).rename(self._marque(cle))
        else:
            self._fiche(cle).unlink(missing_ok=True)
        verrou.release()

    def usee(self, cle: str) -> bool:
        return self._marque(cle).exists()

    def tenue_par(self, cle: str) -> Prise | None:
        """What the holder wrote; it may have died since, in which case the lock is free and the next taker has it."""
        with suppress(OSError, ValueError, TypeError):
            return Prise(**json.loads(self._fiche(cle).read_text(encoding="utf-8")))
        return None

    def _fiche(self, cle: str) -> Path:
        return self.dossier / f"{cle}.json"

    def _marque(self, cle: str) -> Path:
        return self.dossier / f"{cle}.usee"
