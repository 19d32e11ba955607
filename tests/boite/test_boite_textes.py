"""Guards: one rule of comparison in both places, and a folder that never hides the standard library."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from courriels import textes
from hypothesis import given
from hypothesis import strategies as st

from steps import textes as textes_du_harnais

RACINE = Path(__file__).resolve().parents[2]
LETTRES = ["é", "e\u0301", "É", " ", "\u00a0", "\u202f", "’", "'", "a", "1", "16", ".", "\n"]
MORCEAUX = st.lists(st.sampled_from(LETTRES), max_size=8)


@given(MORCEAUX.map("".join), MORCEAUX.map("".join))
def test_la_boite_compare_comme_le_harnais(un: str, autre: str) -> None:
    assert textes.meme_texte(un, autre) == textes_du_harnais.meme_texte(un, autre)
    assert textes.contient_texte(un, autre) == textes_du_harnais.contient_texte(un, autre)


@pytest.mark.parametrize(
    ("ensemble", "partie", "attendu"),
    [("le n° 16", "1", False), ("l’accès\u00a0: ICI", "L'accès : ici", True), ("tout", "", False)],
)
def test_un_texte_en_contient_un_autre_par_mots_entiers(ensemble: str, partie: str, attendu: bool) -> None:
    assert textes.contient_texte(ensemble, partie) is attendu


def test_import_mailbox_donne_la_bibliotheque_standard() -> None:
    code = "import mailbox; print(mailbox.__file__); mailbox.Maildir"
    lu = subprocess.run([sys.executable, "-c", code], cwd=RACINE, capture_output=True, text=True, check=True)
    assert Path(lu.stdout.strip()).parent == Path(sysconfig.get_path("stdlib"))
    assert not (RACINE / "mailbox" / "__init__.py").exists()


def test_aucun_autre_dossier_courriels_ne_cache_le_paquet() -> None:
    # `courriels` is installed through a finder that comes after sys.path: a mere folder of this name in a
    # folder of sys.path (tests/, the root) would be imported in its stead, empty.
    assert [d for d in (RACINE / "courriels", RACINE / "tests" / "courriels") if d.exists()] == []
