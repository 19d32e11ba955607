"""One SQLite file per bac, copied from a template made once: a copy takes about a millisecond."""

from __future__ import annotations

import itertools
import logging
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateTable

from simulator.store.modeles import Base

journal = logging.getLogger(__name__)

_verrou_modele = threading.Lock()


def fabriquer_modele(dossier: Path) -> Path:
    """The template database of this folder, created on first call, and again once the tables have changed."""
    tables = "".join(str(CreateTable(table)) for table in Base.metadata.sorted_tables)
    modele = dossier / f"modele-{sha256(tables.encode()).hexdigest()[:8]}.sqlite3"
    with _verrou_modele:
        if not modele.exists():
            dossier.mkdir(parents=True, exist_ok=True)
            brouillon = modele.with_suffix(f".{os.getpid()}.tmp")
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
        if fichier.exists() and _tables(fichier) != _tables(modele):
            _mettre_de_cote(fichier)
        if not fichier.exists():
            fichier.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(modele, fichier)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with (
            self._connexion(_ECRITURE) as connexion,
            Session(connexion, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def lecture(self) -> Iterator[Session]:
        """A read-only view that never waits for a writer."""
        with self._connexion(_LECTURE) as connexion, Session(connexion, expire_on_commit=False) as session:
            yield session

    def _connexion(self, moteur: Engine) -> Connection:
        jeton = _a_ouvrir.set(self.fichier)
        try:
            return moteur.connect()
        finally:
            _a_ouvrir.reset(jeton)

    @property
    def effacee(self) -> bool:
        return not self.fichier.exists()

    def effacer(self) -> None:
        _CONNEXIONS.fermer(self.fichier)
        for suffixe in ("", "-wal", "-shm"):
            Path(f"{self.fichier}{suffixe}").unlink(missing_ok=True)


def _tables(fichier: Path) -> list[tuple[str]]:
    connexion = sqlite3.connect(f"file:{quote(str(fichier.absolute()))}?mode=ro", uri=True)
    try:
        return connexion.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    finally:
        connexion.close()


def _mettre_de_cote(fichier: Path) -> None:
    """Keep a database of another version of the tables under another name: nothing of it is lost, nor misread."""
    rang = next(n for n in itertools.count(1) if not Path(f"{fichier}.ancienne-{n}").exists())
    for suffixe in ("", "-wal", "-shm"):
        ancien = Path(f"{fichier}{suffixe}")
        if ancien.exists():
            ancien.rename(f"{fichier}.ancienne-{rang}{suffixe}")
    journal.warning("%s vient d'une autre version : mise de côté sous %s.ancienne-%d", fichier, fichier.name, rang)


class _Connexion(sqlite3.Connection):
    """Given back rather than closed: SQLite folds its journal back, disk writes included, when the last one closes."""

    fichier: Path
    numero: int
    """Inode of the file: another bac may bear the name of one just deleted."""

    def close(self) -> None:
        if self.in_transaction or not _CONNEXIONS.rendre(self):
            super().close()

    def fermer(self) -> None:
        super().close()


class _Connexions:
    """The connections at rest, the latest used last; past `maximum` the oldest are closed (each holds three files)."""

    def __init__(self, maximum: int) -> None:
        self._maximum = maximum
        self._repos: list[_Connexion] = []
        self._verrou = threading.Lock()

    def prendre(self, fichier: Path) -> _Connexion | None:
        with self._verrou:
            for rang in range(len(self._repos) - 1, -1, -1):
                if self._repos[rang].fichier == fichier:
                    return self._repos.pop(rang)
        return None

    def rendre(self, connexion: _Connexion) -> bool:
        """False when it is to be closed: its bac is no more."""
        with self._verrou:
            if _numero(connexion.fichier) != connexion.numero:
                return False
            self._repos.append(connexion)
            trop = self._repos[: -self._maximum]
            del self._repos[: -self._maximum]
        for ancienne in trop:
            ancienne.fermer()
        return True

    def fermer(self, fichier: Path) -> None:
        """Close those at rest on this file."""
        with self._verrou:
            siennes = [connexion for connexion in self._repos if connexion.fichier == fichier]
            self._repos = [connexion for connexion in self._repos if connexion.fichier != fichier]
        for connexion in siennes:
            connexion.fermer()


def _numero(fichier: Path) -> int:
    """0 when there is no such file."""
    try:
        return fichier.stat().st_ino
    except FileNotFoundError:
        return 0


_CONNEXIONS = _Connexions(maximum=64)

_a_ouvrir: ContextVar[Path] = ContextVar("_a_ouvrir")
"""The file that the next connection opens."""


def _ouvrir() -> sqlite3.Connection:
    fichier = _a_ouvrir.get()
    connexion = _CONNEXIONS.prendre(fichier)
    if connexion is None:
        # mode=rw: what still looks at a bac just deleted finds no file, rather than making an empty one.
        adresse = f"file:{quote(str(fichier.absolute()))}?mode=rw"
        # No isolation level: the driver's own BEGIN would come too late to serialise two clicks, ours replaces it.
        connexion = sqlite3.connect(
            adresse, uri=True, timeout=20, check_same_thread=False, isolation_level=None, factory=_Connexion
        )
        connexion.fichier, connexion.numero = fichier, _numero(fichier)
        connexion.execute("PRAGMA foreign_keys=ON")
        connexion.execute("PRAGMA synchronous=NORMAL")
    return connexion


# One engine for all bacs: what SQLAlchemy learns of a statement once serves them all, and a bac costs no engine.
_MOTEUR = create_engine("sqlite://", creator=_ouvrir, poolclass=NullPool)


@event.listens_for(_MOTEUR, "begin")
def _commencer(connexion: Connection) -> None:
    connexion.exec_driver_sql(connexion.get_execution_options().get("debut", "BEGIN"))


_ECRITURE = _MOTEUR.execution_options(debut="BEGIN IMMEDIATE")
_LECTURE = _MOTEUR.execution_options(debut="BEGIN DEFERRED")
