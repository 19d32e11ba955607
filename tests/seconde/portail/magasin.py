"""Storage: documents kept as JSON by collection and key in one SQLite file, and the files of the usagers."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

Fiche = dict[str, Any]

_TABLES = """
create table if not exists fiches (collection text, cle text, rang integer, contenu text, primary key (collection, cle));
create table if not exists octets (cle text primary key, nom text, genre text, contenu blob);
"""


class Magasin:
    """`fiches` are read and written whole; `transaction()` keeps other requests out meanwhile."""

    def __init__(self, fichier: Path) -> None:
        self._verrou = RLock()
        self._base = sqlite3.connect(fichier, check_same_thread=False, isolation_level=None)
        self._base.executescript(_TABLES)

    def fermer(self) -> None:
        self._base.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        with self._verrou:
            self._base.execute("begin immediate")
            try:
                yield
            except BaseException:
                self._base.execute("rollback")
                raise
            self._base.execute("commit")

    def lire(self, collection: str, cle: str) -> Fiche | None:
        with self._verrou:
            ligne = self._base.execute(
                "select contenu from fiches where collection = ? and cle = ?", (collection, cle)
            ).fetchone()
        return json.loads(ligne[0]) if ligne else None

    def tous(self, collection: str) -> list[Fiche]:
        """Oldest first."""
        with self._verrou:
            lignes = self._base.execute(
                "select contenu from fiches where collection = ? order by rang", (collection,)
            ).fetchall()
        return [json.loads(ligne[0]) for ligne in lignes]

    def ecrire(self, collection: str, cle: str, contenu: Fiche) -> None:
        with self._verrou:
            self._base.execute(
                "insert into fiches values (?, ?, (select coalesce(max(rang), 0) + 1 from fiches), ?) "
                "on conflict (collection, cle) do update set contenu = excluded.contenu",
                (collection, cle, json.dumps(contenu, ensure_ascii=False)),
            )

    def effacer(self, collection: str, cle: str) -> None:
        with self._verrou:
            self._base.execute("delete from fiches where collection = ? and cle = ?", (collection, cle))

    def deposer(self, cle: str, nom: str, genre: str, contenu: bytes) -> None:
        with self._verrou:
            self._base.execute("insert into octets values (?, ?, ?, ?)", (cle, nom, genre, contenu))

    def retirer(self, cle: str) -> tuple[str, str, bytes] | None:
        """Name, type and bytes of a file."""
        with self._verrou:
            ligne = self._base.execute("select nom, genre, contenu from octets where cle = ?", (cle,)).fetchone()
        return (str(ligne[0]), str(ligne[1]), bytes(ligne[2])) if ligne else None
