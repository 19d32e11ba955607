"""A database left by another version of the tables is kept aside, and the bac starts anew instead of failing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from simulator.bacs.registre import Bacs
from simulator.store.modeles import Personne


def _bacs(dossier: Path) -> Bacs:
    return Bacs(dossier, smtp="127.0.0.1:2525", base_publique="http://127.0.0.1/")


def _inscrits(dossier: Path) -> int:
    bac = _bacs(dossier).trouver("commun")
    assert bac is not None
    with bac.lecture() as db:
        return db.query(Personne).count()


def _inscrire(dossier: Path) -> Path:
    bac = _bacs(dossier).trouver("commun")
    assert bac is not None
    with bac.transaction() as db:
        db.add(Personne(numero_etranger="9999999999", courriel="qa@example.org", fiche={}))
    return bac.base.fichier


def test_les_memes_tables_gardent_leurs_donnees(tmp_path: Path) -> None:
    fichier = _inscrire(tmp_path)
    assert _inscrits(tmp_path) == 1
    assert not list(tmp_path.glob(f"{fichier.name}.ancienne*"))


def test_d_autres_tables_sont_mises_de_cote(tmp_path: Path) -> None:
    fichier = _inscrire(tmp_path)
    with closing(sqlite3.connect(fichier)) as connexion:
        connexion.execute("ALTER TABLE personnes ADD COLUMN autrefois TEXT")
        connexion.commit()
    assert _inscrits(tmp_path) == 0
    with closing(sqlite3.connect(f"{fichier}.ancienne-1")) as connexion:
        assert connexion.execute("SELECT count(*) FROM personnes").fetchone() == (1,)
