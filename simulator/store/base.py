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
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.schema import CreateTable

from simulator.store.connexions import CONNEXIONS
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
            CONNEXIONS.sur(self.fichier, ecriture=True) as connexion,
            Session(connexion, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session

    @contextmanager
    def lecture(self) -> Iterator[Session]:
        """A read-only view that never waits for a writer."""
        with (
            CONNEXIONS.sur(self.fichier, ecriture=False) as connexion,
            Session(connexion, expire_on_commit=False) as session,
        ):
            yield session

    @property
    def effacee(self) -> bool:
        return not self.fichier.exists()

    def effacer(self) -> None:
        CONNEXIONS.delaisser(self.fichier)
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
