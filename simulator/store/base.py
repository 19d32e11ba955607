"""One SQLite file per bac, copied from a template made once: a copy takes about a millisecond."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Session

from simulator.store.modeles import Base

_verrou_modele = threading.Lock()


def fabriquer_modele(dossier: Path) -> Path:
    """The template database of this folder, created on first call."""
    modele = dossier / "modele.sqlite3"
    with _verrou_modele:
        if not modele.exists():
            dossier.mkdir(parents=True, exist_ok=True)
            brouillon = modele.with_suffix(".tmp")
            brouillon.unlink(missing_ok=True)
            moteur = create_engine(f"sqlite:///{brouillon}")
            Base.metadata.create_all(moteur)
            moteur.dispose()
            connexion = sqlite3.connect(brouillon)
            connexion.execute("PRAGMA journal_mode=WAL")
            connexion.close()
            brouillon.replace(modele)
    return modele


class BaseDeBac:
    """Sessions on one bac's file.

    `transaction` takes SQLite's write lock at once (BEGIN IMMEDIATE) and commits before it returns: two clicks
    of one usager are served one after the other, and what a page confirmed is on disk before the answer leaves.
    """

    def __init__(self, fichier: Path, modele: Path) -> None:
        self.fichier = fichier
        if not fichier.exists():
            fichier.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(modele, fichier)
        self._ecriture = _moteur(fichier, "BEGIN IMMEDIATE")
        self._lecture = _moteur(fichier, "BEGIN DEFERRED")

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with Session(self._ecriture, expire_on_commit=False) as session, session.begin():
            yield session

    @contextmanager
    def lecture(self) -> Iterator[Session]:
        """A read-only view that never waits for a writer."""
        with Session(self._lecture, expire_on_commit=False) as session:
            yield session

    def fermer(self) -> None:
        self._ecriture.dispose()
        self._lecture.dispose()

    @property
    def effacee(self) -> bool:
        return not self.fichier.exists()

    def effacer(self) -> None:
        self.fermer()
        for suffixe in ("", "-wal", "-shm"):
            Path(f"{self.fichier}{suffixe}").unlink(missing_ok=True)


def _moteur(fichier: Path, debut: str) -> Engine:
    # mode=rw: what still looks at a bac just deleted finds no file, rather than making an empty one.
    moteur = create_engine(
        f"sqlite:///file:{quote(str(fichier.absolute()))}?mode=rw&uri=true",
        connect_args={"timeout": 20, "check_same_thread": False},
    )

    @event.listens_for(moteur, "connect")
    def _regler(connexion: Any, _trace: object) -> None:
        # The driver's own BEGIN would come too late to serialise two clicks: ours replaces it.
        connexion.isolation_level = None
        connexion.execute("PRAGMA foreign_keys=ON")
        connexion.execute("PRAGMA synchronous=NORMAL")

    @event.listens_for(moteur, "begin")
    def _commencer(connexion: Connection) -> None:
        connexion.exec_driver_sql(debut)

    return moteur
