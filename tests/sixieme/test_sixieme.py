"""A sixth procedure takes one declaration and one features folder: no engine, driver, step or gate changes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.demarches import catalogue
from simulator.demarches.champs import DeclarationInvalide
from simulator.demarches.declaration import Demarche
from tests.sixieme.visiteur import VISITEUR

ICI = Path(__file__).parent
RACINE = ICI.parents[1]


def test_la_sixieme_demarche_se_joue_sans_changer_le_moteur(tmp_path: Path) -> None:
    commande = [sys.executable, "-m", "pytest", str(ICI / "features"), "--cible", str(ICI / "cible.toml")]
    commande += ["--pilote", "http", "-q", "-p", "no:cacheprovider", "--rapports", str(tmp_path)]
    propre = {nom: valeur for nom, valeur in os.environ.items() if not nom.startswith("PYTEST_")}
    fini = subprocess.run(
        commande, cwd=RACINE, env={**propre, "SIXIEME_DEMARCHE": "1"}, capture_output=True, text=True, check=False
    )
    assert fini.returncode == 0, fini.stdout[-3000:] + fini.stderr[-2000:]
    assert "2 passed" in fini.stdout


def test_la_declaration_est_juste() -> None:
    VISITEUR.controler()


@pytest.mark.parametrize(
    ("reference", "attendu"),
    [
        ("tests.sixieme.visiteur:ABSENTE", "introuvable"),
        ("tests.sixieme.absent:VISITEUR", "introuvable"),
        ("tests.sixieme.visiteur", "introuvable"),
        ("tests.sixieme.visiteur:OBLIGATOIRES", "n'est pas une Demarche"),
        ("simulator.demarches.ase:ASE", "déjà servi"),
    ],
)
def test_une_reference_fautive_dit_ce_qui_est_attendu(reference: str, attendu: str) -> None:
    with pytest.raises(DeclarationInvalide, match=attendu) as refus:
        catalogue.ajouter(reference)
    assert reference.split(":")[-1].lower() in str(refus.value).lower()


def test_les_demarches_servies_sont_celles_des_guides() -> None:
    assert all(isinstance(d, Demarche) for d in catalogue.DEMARCHES.values())
    assert VISITEUR.code not in catalogue.DEMARCHES
