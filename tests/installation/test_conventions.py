"""What the README, the lock and the folders promise, checked against what is really there."""

from __future__ import annotations

import importlib
import os
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from simulator.demarches.catalogue import DEMARCHES
from simulator.settings import Reglages

RACINE = Path(__file__).resolve().parents[2]
README = (RACINE / "README.md").read_text("utf-8")
IGNORES = {
    ".git", ".venv", "__pycache__", "var", "build", "out", ".mypy_cache", ".ruff_cache", ".pytest_cache",
    ".hypothesis", ".import_linter_cache",
}  # fmt: skip
TEXTES = {".py", ".md", ".toml", ".feature", ".html", ".lock", ".js", ".css", ".typ", ".sh", ""}


def fichiers() -> Iterator[Path]:
    """The text files of the project, without what a run generates."""
    for dossier, sous_dossiers, noms in os.walk(RACINE):
        sous_dossiers[:] = [d for d in sous_dossiers if d not in IGNORES and not d.endswith(".egg-info")]
        yield from (Path(dossier) / nom for nom in noms if Path(nom).suffix in TEXTES)


def lire(fichier: Path) -> str:
    return fichier.read_text("utf-8", errors="replace")


def verrou() -> dict[str, str]:
    """Version by canonical name."""
    lignes = lire(RACINE / "requirements.lock").splitlines()
    paires = (ligne.partition("==") for ligne in lignes if not ligne.startswith("#"))
    return {canonicalize_name(nom): version for nom, _, version in paires}


def test_le_verrou_ne_porte_que_des_versions_exactes() -> None:
    for ligne in lire(RACINE / "requirements.lock").splitlines():
        assert ligne.startswith("#") or re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.+!]+", ligne), ligne
        assert "://" not in ligne


def test_le_verrou_suit_pyproject() -> None:
    projet = tomllib.loads(lire(RACINE / "pyproject.toml"))
    demandes = [*projet["project"]["dependencies"], *projet["project"]["optional-dependencies"]["dev"]]
    versions = verrou()
    for demande in map(Requirement, [*demandes, *projet["build-system"]["requires"]]):
        version = versions.get(canonicalize_name(demande.name))
        assert version, f"{demande.name} manque à requirements.lock : « make verrou »"
        assert demande.specifier.contains(version), f"{demande.name} {version} hors de {demande.specifier}"


def test_chaque_commande_de_make_est_dans_le_readme() -> None:
    commandes = re.findall(r"^([a-z-]+):.*## ", lire(RACINE / "Makefile"), re.M)
    assert "test-complet" in commandes
    documentees = set(re.findall(r"^\| `make ([a-z-]+)` \|", README, re.M))
    assert documentees == set(commandes)


def test_chaque_reglage_de_make_est_dans_le_readme() -> None:
    reglages = re.findall(r"^([A-Z]+) +\?=", lire(RACINE / "Makefile"), re.M)
    assert "PILOTE" in reglages
    assert set(re.findall(r"^\| `([A-Z]+)=", README, re.M)) == set(reglages)


def test_chaque_variable_d_environnement_est_dans_le_readme() -> None:
    lues = {f"ANEF_{champ.upper()}" for champ in Reglages.model_fields}
    for fichier in fichiers():
        if fichier.suffix == ".py" and "tests" not in fichier.relative_to(RACINE).parts:
            lues |= set(re.findall(r"\b(?:ANEF|PARCOURS)_[A-Z][A-Z0-9_]*[A-Z0-9]\b", lire(fichier)))
    documentees = set(re.findall(r"^\| `((?:ANEF|PARCOURS)_[A-Z0-9_]+)` \|", README, re.M))
    assert documentees == lues


def test_les_valeurs_par_defaut_du_readme_sont_celles_du_simulateur() -> None:
    table = dict(re.findall(r"^\| `ANEF_([A-Z0-9_]+)` \|.*\| ([^|]+) \|$", README, re.M))
    for nom in ("port", "smtp", "hote", "donnees", "session_minutes", "argon2_cout", "delai_services"):
        defaut = Reglages.model_fields[nom].default
        assert table[nom.upper()] == (f"{defaut:g}" if isinstance(defaut, float) else str(defaut))


def test_mailbox_reste_celle_de_la_bibliotheque_standard() -> None:
    assert not (RACINE / "mailbox" / "__init__.py").exists()
    mailbox = importlib.import_module("mailbox")
    assert mailbox.__file__ is not None
    assert RACINE not in Path(mailbox.__file__).parents
    assert issubclass(mailbox.Maildir, mailbox.Mailbox)


def test_les_liens_du_readme_menent_quelque_part() -> None:
    liens = re.findall(r"\]\(((?!https?:)[^)#]+)\)", README)
    assert liens
    assert [lien for lien in liens if not (RACINE / lien).exists()] == []


@pytest.mark.parametrize("code", sorted(DEMARCHES))
def test_chaque_demarche_a_son_dossier_de_scenarios(code: str) -> None:
    dossier = RACINE / "features" / DEMARCHES[code].guide.lower()
    assert (dossier / "parcours.feature").is_file()
    assert (dossier / "hors_test.toml").is_file()
    assert (RACINE / "features" / "referentiel" / f"{DEMARCHES[code].guide}.toml").is_file()


def test_la_ci_appelle_make_test() -> None:
    script = RACINE / ".ci" / "run"
    assert os.access(script, os.X_OK)
    lignes = lire(script).splitlines()
    assert lignes[0].startswith("#!")
    assert "set -euo pipefail" in lignes
    assert lignes[-1] == "exec make test"


@pytest.mark.parametrize("motif", [r"/home/[a-z]", r"/Users/[A-Za-z]", r"/root/"])
def test_aucun_fichier_ne_nomme_une_machine(motif: str) -> None:
    fautifs = [
        f"{fichier.relative_to(RACINE)}: {trouve[0]}"
        for fichier in fichiers()
        if fichier != Path(__file__)
        for trouve in re.finditer(motif, lire(fichier))
    ]
    assert fautifs == []
