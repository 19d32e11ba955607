"""The documentation of profiles: every block loads, every key is told, every command it names exists."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from fixtures.cibles import charger
from fixtures.cibles.documentation import FICHIER, cles, page
from tests.conventions.sources import RACINE

GUIDE = RACINE / "docs" / "brancher-une-implementation.md"
EXEMPLE = RACINE / "fixtures" / "cibles" / "exemple-recette.toml"
CI = sorted((RACINE / "docs" / "ci").glob("*.yml"))
BASE = '[cible]\nnom = "Recette"\nadresse = "https://recette.example.org/"\n'


def blocs(langue: str, *fichiers: Path) -> list[str]:
    return [
        bloc for f in fichiers for bloc in re.findall(rf"^```{langue}\n(.*?)^```", f.read_text("utf-8"), re.M | re.S)
    ]


@pytest.mark.parametrize("bloc", blocs("toml", GUIDE))
def test_chaque_bloc_du_guide_est_un_profil(bloc: str, tmp_path: Path) -> None:
    """As it stands, or below the [cible] that the guide begins with; the files that it names are there."""
    for nom in re.findall(r'"([\w.-]+\.(?:pem|cle|der|toml))"', bloc):
        (tmp_path / nom).write_bytes(b"")
    texte = bloc if "[cible]" in bloc else BASE + bloc
    # [courriels.liens] alone says nothing of the source: the capture's, which is the default.
    chemin = tmp_path / "recette.toml"
    chemin.write_text(texte, encoding="utf-8")
    assert charger(chemin).cible.nom


def test_l_exemple_se_charge_et_dit_toutes_les_cles() -> None:
    assert charger(EXEMPLE).cible.nom == "Recette"
    texte = EXEMPLE.read_text("utf-8")
    absentes = [
        f"{table} {cle}"
        for table, cle in cles()
        if not re.search(rf"^(# )?(.*\b{cle}\b.*=|\[+[\w.]*\b{cle}\b)", texte, re.M)
    ]
    assert absentes == []


def test_les_lignes_a_decommenter_de_l_exemple_sont_du_toml() -> None:
    for ligne in re.findall(r"^# ((?:\w+ = |\[).*)$", EXEMPLE.read_text("utf-8"), re.M):
        assert tomllib.loads(ligne), ligne


def test_la_page_des_cles_est_celle_du_modele() -> None:
    assert FICHIER.read_text("utf-8") == page(), "à renouveler : .venv/bin/python -m fixtures.cibles.documentation"


def commandes() -> Iterator[str]:
    """Every command that the documents for people of other sites give."""
    for fichier in (GUIDE, RACINE / "docs" / "rapports.md", *CI):
        yield from re.findall(
            r"(?:make|\.venv/bin/python) [^`\n#]+(?:\n +-[^\n]+|\n +--[^\n]+)*", fichier.read_text("utf-8")
        )


def test_chaque_cible_de_make_citee_existe() -> None:
    connues = set(re.findall(r"^([a-z-]+):", (RACINE / "Makefile").read_text("utf-8"), re.M))
    citees = {mot for commande in commandes() for mot in re.findall(r"^make ([a-z-]+)", commande)}
    assert {"installer", "doctor", "fumee", "fusion"} <= citees
    assert sorted(citees - connues) == []


def test_chaque_option_citee_existe(pytestconfig: pytest.Config) -> None:
    connues = {nom for action in pytestconfig._parser.optparser._actions for nom in action.option_strings}
    citees = {
        option
        for commande in commandes()
        if "-m pytest" in commande or "ARGS=" in commande
        for option in re.findall(r"(--[a-z-]+)", commande)
    }
    assert {"--shard", "--cible", "--rejouer-echecs", "--rapports", "--graine"} <= citees
    assert sorted(citees - connues) == []


def test_chaque_module_cite_existe() -> None:
    modules = {m for commande in commandes() for m in re.findall(r"python -m ([\w.]+)", commande)} - {"pytest"}
    assert "reports.fusion" in modules
    assert [m for m in modules if not (RACINE / m.replace(".", "/")).with_suffix(".py").is_file()] == []


@pytest.mark.parametrize("fichier", CI, ids=lambda f: f.name)
def test_les_exemples_de_ci_decoupent_jouent_et_fondent(fichier: Path) -> None:
    lus = yaml.safe_load(fichier.read_text("utf-8"))
    github = "jobs" in lus
    taches: dict[str, Any] = lus["jobs"] if github else {nom: lus[nom] for nom in ("essai", "lots", "rapport")}
    assert list(taches) == ["essai", "lots", "rapport"]

    def scripts(tache: dict[str, Any]) -> str:
        lignes = [pas.get("run", "") for pas in tache["steps"]] if github else tache["script"]
        return "\n".join(lignes)

    assert "-m fumee" in scripts(taches["essai"])
    assert "reports.fusion lots" in scripts(taches["rapport"])
    decoupe = scripts(taches["lots"])
    assert "--graine" in decoupe
    nombre = len(taches["lots"]["strategy"]["matrix"]["lot"]) if github else taches["lots"]["parallel"]
    assert nombre == 4
    assert ("/4" if github else "$CI_NODE_INDEX/$CI_NODE_TOTAL") in decoupe
    assert "make run" not in fichier.read_text("utf-8")
