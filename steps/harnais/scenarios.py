"""What pytest-bdd knows of the scenario that an item plays, and how to play it again."""

from __future__ import annotations

import difflib
import hashlib
import shlex
import sys
from collections.abc import Collection
from pathlib import Path

import pytest
from pytest_bdd.parser import Scenario, Step
from pytest_bdd.scenario import scenario_wrapper_template_registry

_CLE_SCENARIO = pytest.StashKey[Scenario | None]()
"""Asked for by many hooks, and rendered by copies of every step."""


def scenario_de(item: pytest.Item) -> Scenario | None:
    """The scenario of `item` with its outline's values in place; None for an ordinary test."""
    if _CLE_SCENARIO not in item.stash:
        item.stash[_CLE_SCENARIO] = _rendre(item)
    return item.stash[_CLE_SCENARIO]


_PORTS_ETIQUETES = {"agent": "agent", "horloge": "horloge", "pannes": "pannes", "courriels": "boite"}


def marques_de(item: pytest.Item) -> set[str]:
    """The names of its tags and other marks."""
    return {marque.name for marque in item.iter_markers()}


def ports_etiquetes(marques: Collection[str]) -> tuple[str, ...]:
    """The ports that these tags ask for."""
    return tuple(port for etiquette, port in _PORTS_ETIQUETES.items() if etiquette in marques)


def _rendre(item: pytest.Item) -> Scenario | None:
    fonction = getattr(item, "function", None)
    gabarit = scenario_wrapper_template_registry.get(fonction) if fonction is not None else None
    if gabarit is None:
        return None
    exemple = getattr(item, "callspec", None)
    return gabarit.render(exemple.params.get("_pytest_bdd_example", {}) if exemple else {})


def mot_cle(step: Step) -> str:
    """« Étant donné », as written in the file rather than as pytest-bdd capitalises it."""
    return step.keyword.strip().capitalize()


def graine_de(graine: int, nodeid: str) -> int:
    """The seed of one scenario: from the run's seed and the scenario's name, never from the order played."""
    return int.from_bytes(hashlib.sha256(f"{graine}|{nodeid}".encode()).digest()[:6], "big")


def commande(item: pytest.Item, graine: int | None = None) -> str:
    """The command line that plays this one scenario again, with the same persons, from the project's root.

    `graine` is the scenario's when it is not the run's.
    """
    config = item.config
    mots = [_python(config.rootpath), "-m", "pytest", _ou(item)]
    mots += [
        "--pilote",
        str(config.getoption("pilote")),
        "--graine",
        str(config.getoption("graine") if graine is None else graine),
    ]
    if config.getoption("facultatifs") != "tires":
        mots += ["--facultatifs", str(config.getoption("facultatifs"))]
    if config.getoption("cible"):
        # In one word: pytest takes the value of an option that it does not know yet for a path, and its root from it.
        mots.append(f"--cible={config.getoption('cible')}")
    for defaut in config.getoption("defaut"):
        mots += ["--defaut", str(defaut)]
    return shlex.join(mots)


def _ou(item: pytest.Item) -> str:
    """« fichier.feature:12 » where the file is collected by itself, else the item's own identifier."""
    fichier, ligne, _ = item.location
    return f"{fichier}:{ligne + 1}" if fichier.endswith(".feature") and ligne is not None else item.nodeid


def _python(racine: Path) -> str:
    programme = Path(sys.executable)
    return str(programme.relative_to(racine)) if programme.is_relative_to(racine) else "python"


def exiger_les_chemins(config: pytest.Config) -> None:
    """Raises `pytest.UsageError` naming the path that is not there: with workers, nobody else says so."""
    for argument in config.args:
        chemin = config.invocation_params.dir / _chemin(argument)
        if chemin.exists():
            continue
        voisins = [f.name for f in chemin.parent.iterdir()] if chemin.parent.is_dir() else []
        voisin = difflib.get_close_matches(chemin.name, voisins, n=1)
        suite = f" ; voulait-on dire « {Path(_chemin(argument)).with_name(voisin[0])} » ?" if voisin else ""
        raise pytest.UsageError(f"« {argument} » n'existe pas{suite}")


def peut_jouer(config: pytest.Config) -> bool:
    """Whether the paths asked for hold a feature file, told without collecting anything."""
    return any(_porte(config.invocation_params.dir / _chemin(argument)) for argument in config.args)


def _chemin(argument: str) -> str:
    chemin = argument.partition("::")[0]
    avant, deux_points, apres = chemin.rpartition(":")
    return avant if deux_points and apres.isdigit() else chemin


def _porte(chemin: Path) -> bool:
    if chemin.suffix == ".feature":
        return True
    if chemin.is_dir():
        return next(chemin.rglob("*.feature"), None) is not None
    return chemin.suffix == ".py" and next(chemin.parent.glob("*.feature"), None) is not None
