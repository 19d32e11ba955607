"""What no file of the project may hold, and how long a module may be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conventions.sources import PAQUETS, RACINE, modules, relatif

LIGNES = 400
GUIDES = {"features/referentiel"}
"""The data of the guides."""
CITENT_LES_GUIDES = {"donnees_exemple.toml", "test_pdf_referentiel.py"}
"""Files that quote the guides' sample data to say that it is left aside."""

_IGNORES = {"var", "build", "out", "__pycache__"}
_TEXTES = {".py", ".md", ".toml", ".feature", ".html", ".txt", ".typ", ".js", ".css", ".json", ".sh", ""}


def fichiers() -> Iterator[Path]:
    """The text files of the project, without what runs generate."""
    for dossier, sous, noms in os.walk(RACINE):
        sous[:] = [d for d in sous if d not in _IGNORES and not d.startswith(".") and not d.endswith(".egg-info")]
        yield from (Path(dossier) / nom for nom in noms if Path(nom).suffix in _TEXTES)


@pytest.mark.parametrize("paquet", PAQUETS)
def test_un_module_tient_en_400_lignes(paquet: str) -> None:
    longs = {relatif(f): n for f in modules(paquet) if (n := len(f.read_text("utf-8").splitlines())) > LIGNES}
    assert longs == {}


def test_aucune_adresse_des_guides_hors_du_referentiel() -> None:
    interdit = "yop" + "mail"
    fautifs = [
        relatif(f)
        for f in fichiers()
        if not any(relatif(f).startswith(d) for d in GUIDES)
        and f.name not in CITENT_LES_GUIDES
        and interdit in f.read_text("utf-8", errors="replace").casefold()
    ]
    assert fautifs == []


@pytest.mark.parametrize("guide", sorted(f.stem for f in (RACINE / "features" / "referentiel").glob("*.toml")))
def test_le_code_ne_lit_pas_le_referentiel(guide: str) -> None:
    """Neither the simulator nor the steps may take a label from where the tests take what they expect."""
    fautifs = [
        relatif(f)
        for f in modules("simulator", "fixtures", "mailbox")
        if f"{guide}.toml" in (texte := f.read_text("utf-8")) or "features/referentiel" in texte
    ]
    assert fautifs == []
