"""Connections to the bacs' files, kept from one page to the next."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection
from sqlalchemy.pool import NullPool


@dataclass(frozen=True)
class _AuRepos:
    """A connection that nobody uses. `numero`: inode of its file, for another bac may take the name of one deleted."""

    fichier: Path
    numero: int
    ecriture: bool
    connexion: Connection


class Connexions:
    """Those at rest, the latest used last; past `maximum` the oldest are closed (each holds three files).

    They are kept because SQLite folds its journal back, disk writes included, when the last one on a file closes.
    """

    def __init__(self, maximum: int) -> None:
        self._maximum = maximum
        self._repos: list[_AuRepos] = []
        self._verrou = threading.Lock()

    @contextmanager
    def sur(self, fichier: Path, *, ecriture: bool) -> Iterator[Connection]:
        """A connection for one caller; its transactions take the write lock at once when `ecriture`."""
        prise = self._prendre(fichier, ecriture) or _ouvrir(fichier, ecriture)
        try:
            yield prise.connexion
        finally:
            if prise.connexion.in_transaction() or not self._rendre(prise):
                prise.connexion.close()

    def delaisser(self, fichier: Path) -> None:
        """Close those at rest on this file, about to be deleted: what SQLite then folds back need not reach the disk."""
        with self._verrou:
            siennes = [prise for prise in self._repos if prise.fichier == fichier]
            self._repos = [prise for prise in self._repos if prise.fichier != fichier]
        for prise in siennes:
            prise.connexion.connection.cursor().execute("PRAGMA synchronous=OFF")
            prise.connexion.close()

    def _prendre(self, fichier: Path, ecriture: bool) -> _AuRepos | None:
        with self._verrou:
            for rang in range(len(self._repos) - 1, -1, -1):
                if (self._repos[rang].fichier, self._repos[rang].ecriture) == (fichier, ecriture):
                    return self._repos.pop(rang)
        return None

    def _rendre(self, prise: _AuRepos) -> bool:
        """False when it is to be closed: its bac is no more."""
        with self._verrou:
            if _numero(prise.fichier) != prise.numero:
                return False
            self._repos.append(prise)
            trop = self._repos[: -self._maximum]
            del self._repos[: -self._maximum]
        for ancienne in trop:
            ancienne.connexion.close()
        return True


CONNEXIONS = Connexions(maximum=64)

_a_ouvrir: ContextVar[Path] = ContextVar("_a_ouvrir")
"""The file that the next connection opens."""


def _ouvrir(fichier: Path, ecriture: bool) -> _AuRepos:
    jeton = _a_ouvrir.set(fichier)
    try:
        connexion = (_ECRITURE if ecriture else _LECTURE).connect()
    finally:
        _a_ouvrir.reset(jeton)
    return _AuRepos(fichier, _numero(fichier), ecriture, connexion)


def _numero(fichier: Path) -> int:
    """0 when there is no such file."""
    try:
        return fichier.stat().st_ino
    except FileNotFoundError:
        return 0


def _connecter() -> sqlite3.Connection:
    # mode=rw: what still looks at a bac just deleted finds no file, rather than making an empty one.
    adresse = f"file:{quote(str(_a_ouvrir.get().absolute()))}?mode=rw"
    # No isolation level: the driver's own BEGIN would come too late to serialise two clicks, ours replaces it.
    connexion = sqlite3.connect(adresse, uri=True, timeout=20, check_same_thread=False, isolation_level=None)
    connexion.execute("PRAGMA foreign_keys=ON")
    connexion.execute("PRAGMA synchronous=NORMAL")
    return connexion


# One engine for all bacs: what SQLAlchemy learns of a statement once serves them all, and a bac costs no engine.
_MOTEUR = create_engine("sqlite://", creator=_connecter, poolclass=NullPool)


@event.listens_for(_MOTEUR, "begin")
def _commencer(connexion: Connection) -> None:
    connexion.exec_driver_sql(connexion.get_execution_options().get("debut", "BEGIN"))


_ECRITURE = _MOTEUR.execution_options(debut="BEGIN IMMEDIATE")
_LECTURE = _MOTEUR.execution_options(debut="BEGIN DEFERRED")
