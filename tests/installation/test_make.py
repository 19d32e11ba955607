"""The Makefile for real, in a folder of its own, with a Python that only pretends."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

RACINE = Path(__file__).resolve().parents[2]
REGLAGES = {"PILOTE", "CIBLE", "GUIDE", "NAVIGATEUR", "GRAINE", "N", "ARGS", "RAPPORTS", "PYTHON"}
# Notes each call; as « -m venv » it puts itself in .venv, whose « python » is then this script again.
FAUX_PYTHON = """#!/bin/sh
echo "$*" >> "{journal}"
case "$*" in
  *"-m venv "*) mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
  *{refus}*) exit 1 ;;
esac
"""


class Clone:
    """A clone reduced to what the set-up reads."""

    def __init__(self, dossier: Path) -> None:
        self.dossier = dossier
        self.journal = dossier.parent / "journal"
        dossier.mkdir()
        for nom in ("Makefile", "requirements.lock", "pyproject.toml"):
            shutil.copy(RACINE / nom, dossier / nom)
        (dossier / "features" / "ase").mkdir(parents=True)
        (dossier / "features" / "referentiel").mkdir()

    def python(self, *, refus: str = "jamais") -> Path:
        faux = self.dossier.parent / "faux-python"
        faux.write_text(FAUX_PYTHON.format(journal=self.journal, refus=f'"{refus}"'))
        faux.chmod(0o755)
        return faux

    def make(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        # What the outer make passes down would change this one.
        environ = {n: v for n, v in os.environ.items() if n not in REGLAGES and not n.startswith(("MAKE", "MFLAGS"))}
        return subprocess.run(
            ["make", *arguments],
            cwd=self.dossier,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def appels(self, motif: str) -> int:
        return self.journal.read_text().count(motif) if self.journal.exists() else 0


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path / "un dossier")


def test_la_deuxieme_fois_rien_n_est_refait(clone: Clone) -> None:
    python = f"PYTHON={clone.python()}"
    premiere = clone.make("installer", python)
    assert premiere.returncode == 0, premiere.stderr
    assert (clone.appels("-m venv"), clone.appels("-m pip install"), clone.appels("--installer")) == (1, 2, 1)
    appels = clone.journal.read_text()
    seconde = clone.make("installer", python)
    assert seconde.returncode == 0
    assert clone.journal.read_text() == appels


def test_un_verrou_change_refait_l_installation(clone: Clone) -> None:
    python = f"PYTHON={clone.python()}"
    clone.make("installer", python)
    instant = (clone.dossier / ".venv" / ".pret").stat().st_mtime + 10
    os.utime(clone.dossier / "requirements.lock", (instant, instant))
    clone.make("installer", python)
    assert clone.appels("-m venv") == 2


def test_un_clone_deplace_refait_l_installation(clone: Clone) -> None:
    python = f"PYTHON={clone.python()}"
    clone.make("installer", python)
    clone.dossier = clone.dossier.rename(clone.dossier.parent / "ailleurs")
    clone.make("installer", python)
    assert clone.appels("-m venv") == 2


def test_python_trop_vieux_ou_absent(clone: Clone) -> None:
    resultat = clone.make("installer", f"PYTHON={clone.python(refus='version_info')}")
    assert resultat.returncode != 0
    assert "Python 3.11 ou plus récent est nécessaire" in resultat.stderr
    assert clone.appels("-m venv") == 0


def test_module_venv_absent(clone: Clone) -> None:
    resultat = clone.make("installer", f"PYTHON={clone.python(refus='import ensurepip')}")
    assert resultat.returncode != 0
    assert "sudo apt install python3-venv" in resultat.stderr


def test_pip_en_echec_se_dit_et_se_recommence(clone: Clone) -> None:
    resultat = clone.make("installer", f"PYTHON={clone.python(refus='-r requirements.lock')}")
    assert resultat.returncode != 0
    assert "pip n'a pas pu installer requirements.lock" in resultat.stderr
    assert clone.make("installer", f"PYTHON={clone.python()}").returncode == 0


@pytest.mark.parametrize(
    ("reglage", "message"),
    [
        ("GUIDE=XYZ", "GUIDE=XYZ : pas de dossier features/xyz ; il y a : ase"),
        ("PILOTE=firefox", "PILOTE=firefox : attendu http ou navigateur"),
        ("NAVIGATEUR=chrome", "NAVIGATEUR=chrome : attendu visible"),
    ],
)
def test_un_mauvais_reglage_est_nomme(clone: Clone, reglage: str, message: str) -> None:
    resultat = clone.make("run", f"PYTHON={clone.python()}", reglage)
    assert resultat.returncode != 0
    assert message in resultat.stderr
    assert clone.appels("-m pytest") == 0


@pytest.mark.parametrize(
    ("arguments", "attendu"),
    [
        (("run", "PILOTE=http"), "-m pytest features --pilote http -n auto --maxprocesses 4"),
        (("run", "PILOTE=http", "GUIDE=ASE"), "-m pytest features/ase --pilote http"),
        (("run", "PILOTE=http", "N=1", "ARGS=-m cas2 -x"), "-n 1 --maxprocesses 4 -m cas2 -x"),
        (("run", "PILOTE=http", "CIBLE=ma cible.toml"), "--cible ma cible.toml"),
        (("run", "PILOTE=navigateur", "NAVIGATEUR=visible"), "-n 0 --maxprocesses 4 --visible --timeout 0"),
        (("run", "PILOTE=http", "GRAINE=7"), "--graine 7"),
        (("test",), "-m pytest tests features --pilote http"),
        (("test-complet",), "-m pytest tests features --pilote http"),
        (("navigateur", "NAVIGATEUR=visible"), "chromium --installer --visible\n"),
        (("fumee",), "-m pytest features -m fumee --pilote http --rapports reports/out/fumee"),
        (("fumee", "CIBLE=cible.toml", "N=2"), "-m fumee --rapports reports/out/fumee -n 2 --maxprocesses 4 --cible"),
        (("fusion", "RAPPORTS=lots/1 lots/2"), "-m reports.fusion lots/1 lots/2\n"),
        (("coverage", "GUIDE=ASE"), "-m reports.couverture ASE"),
        (("etapes",), "-m reports.etapes"),
        (("serve",), "-m steps.servir"),
    ],
)
def test_les_reglages_arrivent_a_la_commande(clone: Clone, arguments: tuple[str, ...], attendu: str) -> None:
    clone.make(*arguments, f"PYTHON={clone.python()}")
    assert re.sub(r" +", " ", clone.journal.read_text()).count(attendu) == 1


@pytest.mark.parametrize("commande", ["run", "test", "test-complet"])
def test_un_navigateur_refuse_arrete_tout(clone: Clone, commande: str) -> None:
    resultat = clone.make(commande, f"PYTHON={clone.python(refus='--pilote')}")
    assert resultat.returncode != 0
    assert clone.appels("-m pytest") == 0


def test_l_aide_liste_toutes_les_commandes(clone: Clone) -> None:
    aide = clone.make("help").stdout
    texte = (RACINE / "Makefile").read_text("utf-8")
    commandes = re.search(r"^\.PHONY: (help .*)$", texte, re.M)
    assert commandes
    listees = re.findall(r"^  ([a-z-]+) +\S", aide, re.M)
    assert sorted(listees) == sorted(commandes[1].split())
    assert clone.make().stdout == aide
