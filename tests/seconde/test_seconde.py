"""The features play on a second implementation with a profile only, and catch its bugs at the right statements."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from steps.drivers.navigateur.chromium import NavigateurRefuse, trouver
from tests.seconde.campagne import CONTREDITES
from tests.seconde.passage import ICI, PROFIL, RACINE, jouer, profil_avec
from tests.seconde.portail.bogues import BOGUES

# A mail and its link; the wizard with its conditions; the whole journey to the back office and back.
REPRESENTATIVES = ("ASE-008", "ASE-059", "ASE-119")
JOUES = {
    "La demande de compte est enregistrée et un courriel part",
    "Marié(e), l'usager doit dire la date et le pays de son union",
    "Mettre à jour le document, avec ou sans message à l'agent",
}


@pytest.fixture(scope="session")
def _navigateur() -> None:
    try:
        trouve = trouver()
    except NavigateurRefuse as refus:
        pytest.skip(str(refus))
    if trouve is None:
        pytest.skip("aucun Chromium sur cette machine : une page dessinée par ses scripts ne se joue pas sans lui")


@pytest.mark.usefixtures("_navigateur")
@pytest.mark.timeout(180)
def test_les_scenarios_se_jouent_avec_un_profil_seul(tmp_path: Path) -> None:
    passage = jouer(tmp_path, arguments=["-m", " or ".join(REPRESENTATIVES), "-k", "not Pacsé"])
    assert passage.code == 0, passage.sortie[-3000:]
    assert passage.dans_l_etat("echoue") == set()
    assert passage.joues() == JOUES
    assert "divergence acceptée : Une date se saisit ici en une seule case." in passage.sortie


@pytest.mark.usefixtures("_navigateur")
@pytest.mark.timeout(180)
def test_ses_bogues_font_echouer_les_bonnes_exigences(tmp_path: Path) -> None:
    choix = ["-m", "ASE-015 or ASE-041", "-k", "not sans"]
    passage = jouer(tmp_path, bogues=["mot-de-passe-faible", "etat-civil-ouvert"], arguments=choix)
    assert passage.code == 1, passage.sortie[-3000:]
    assert passage.empeches() == set()
    assert passage.exigences_en_echec() == {"ASE-015", "ASE-041"}
    assert passage.arrets() == {
        "L'état civil n'est pas modifiable": "Et aucun champ de « ÉTAT CIVIL » n'est modifiable, hors « Je suis un mineur (+16 ans) émancipé »",
        "Un mot de passe de 7 caractères est refusé": "Alors la page « Réinitialisation du mot de passe » s'affiche",
    }
    assert passage.dans_l_etat("reussi") == {"Un mot de passe conforme ouvre l'écran de connexion"}


def test_le_pilote_sans_navigateur_le_dit_une_fois(tmp_path: Path) -> None:
    passage = jouer(tmp_path, arguments=["--pilote", "http"])
    assert passage.code not in (0, 1)
    assert passage.scenarios == ()
    assert passage.sortie.count("pilote « http »") == 1
    assert "jouer avec --pilote navigateur" in passage.sortie
    assert "Traceback" not in passage.sortie


def test_le_portail_ne_connait_rien_du_projet() -> None:
    interdits = {"simulator", "steps", "fixtures", "reports", "courriels", "fastapi", "starlette"}
    modules = sorted((ICI / "portail").rglob("*.py"))
    assert len(modules) > 10
    for module in modules:
        for noeud in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            noms = [a.name for a in noeud.names] if isinstance(noeud, ast.Import) else []
            noms += [noeud.module or ""] if isinstance(noeud, ast.ImportFrom) else []
            assert not {nom.split(".")[0] for nom in noms} & interdits, f"{module.name} importe {noms}"


def test_chaque_bogue_dit_ce_qu_il_contredit(tmp_path: Path) -> None:
    assert set(CONTREDITES) == set(BOGUES)
    assert profil_avec([], tmp_path) == PROFIL
    ecrit = profil_avec(["courriel-bavard"], tmp_path).read_text(encoding="utf-8")
    assert '"{smtp}", "--bogue", "courriel-bavard"]' in ecrit


def test_un_bogue_inconnu_est_refuse() -> None:
    commande = [sys.executable, "-m", "tests.seconde.campagne", "inventé"]
    fini = subprocess.run(commande, cwd=RACINE, capture_output=True, text=True, check=False)
    assert fini.returncode == 2
    assert "bogue inconnu : inventé ; il y a : telephone-facultatif" in fini.stderr
