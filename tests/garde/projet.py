"""A small project of features and steps, played by a pytest of its own, with or without the gate."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path

RACINE = Path(__file__).resolve().parents[2]

CONFTEST = """
import pytest
from steps.constats import Carnet, Verificateur
from steps.harnais.cles import CLE_CARNET

pytest_plugins = {greffons!r}


def pytest_addoption(parser):
    parser.addoption("--pilote", default="navigateur", dest="pilote")
    parser.addoption("--rapports", default="reports/out")
    parser.addoption("--defaut", action="append", default=[])


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_before_step(request, step):
    carnet = request.node.stash.setdefault(CLE_CARNET, Carnet())
    carnet.ouvrir(step.keyword, step.name, step.line_number, step.type)


@pytest.fixture
def carnet(request):
    return request.node.stash.setdefault(CLE_CARNET, Carnet())


@pytest.fixture
def verificateur(carnet):
    return Verificateur(carnet)
"""

PHRASES = """
from pytest_bdd import given, parsers, then, when


@given("un usager")
def _(carnet):
    carnet.usage("etats", "preparer", ["un usager"])


@when(parsers.parse("il clique sur « {nom} »"))
def _(carnet, nom):
    carnet.usage("ecran", "cliquer", [nom])


@then(parsers.parse("la page porte « {texte} »"))
def _(verificateur, texte):
    verificateur.contient("page", texte, [texte])
"""

REFERENTIEL = '''
[guide]
id = "ASE"

[[exigence]]
id = "ASE-001"
phase = "acces"
ecran = "Accueil"
nature = "ecran"
texte = """L'accueil porte « Valider » et « Retour à l'accueil »."""
verbatim = ["Valider", "Retour à l'accueil"]
ligne = [1, 2]

[[exigence]]
id = "ASE-002"
phase = "acces"
ecran = "Courriel"
nature = "courriel"
texte = "Le courriel salue l'usager."
verbatim = ["Bonjour Mineur Etranger,"]
ligne = [3, 3]

[[exigence]]
id = "ASE-003"
phase = "depot"
ecran = "Dépôt"
nature = "ecran"
texte = "Autre capture de l'accueil."
verbatim = ["Capture"]
ligne = [4, 4]
'''

EN_REGLE = """# language: fr
@ASE
Fonctionnalité: Accueil

  @ASE-001
  Scénario: L'accueil se lit
    Étant donné un usager
    Quand il clique sur « Valider »
    Alors la page porte « Retour à l'accueil »
"""


@dataclass
class Passage:
    """What a pytest of the project answered."""

    code: int
    sortie: str


@dataclass
class Projet:
    """A folder with `features/`, `phrases_essai.py` and a conftest; texts are written dedented."""

    dossier: Path

    def ecrire(self, chemin: str, texte: str) -> Path:
        fichier = self.dossier / chemin
        fichier.parent.mkdir(parents=True, exist_ok=True)
        fichier.write_text(textwrap.dedent(texte), encoding="utf-8", newline="")
        return fichier

    def feature(self, nom: str, texte: str) -> Path:
        return self.ecrire(f"features/ase/{nom}.feature", texte)

    def jouer(self, *arguments: str, depuis: str = ".") -> Passage:
        """Run pytest in the project; plug-ins of the environment that do not matter here stay out."""
        base = [
            sys.executable,
            "-m",
            "pytest",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:randomly",
            "-p",
            "no:timeout",
        ]
        environnement = {**os.environ, "PYTHONPATH": os.pathsep.join([str(RACINE), str(self.dossier)])}
        environnement.pop("PYTEST_ADDOPTS", None)
        environnement.pop("PYTEST_XDIST_WORKER", None)
        fini = subprocess.run(
            [*base, "--strict-markers", *arguments],
            cwd=self.dossier / depuis,
            env=environnement,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )
        return Passage(fini.returncode, fini.stdout + fini.stderr)


def creer(dossier: Path, *, garde: bool = True) -> Projet:
    """A project that the gate lets through, but for its missing scenario on ASE-002 and ASE-003."""
    projet = Projet(dossier)
    greffons = ["steps.garde.greffon", "phrases_essai"] if garde else ["phrases_essai"]
    projet.ecrire("conftest.py", CONFTEST.format(greffons=greffons))
    projet.ecrire("pytest.ini", "[pytest]\ntestpaths = features\n")
    projet.ecrire("phrases_essai.py", PHRASES)
    projet.ecrire("features/referentiel/ASE.toml", REFERENTIEL)
    return projet
