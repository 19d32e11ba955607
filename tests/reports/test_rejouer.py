"""The command that plays a scenario again repeats what the run was given."""

from __future__ import annotations

import shlex
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from steps.harnais.scenarios import commande


def rejouer(**options: Any) -> list[str]:
    donnees = {"pilote": "http", "graine": 7, "cible": None, "defaut": [], "facultatifs": "tires"} | options
    config = SimpleNamespace(rootpath=Path("/projet"), getoption=donnees.__getitem__)
    item = SimpleNamespace(config=config, location=("features/ase/a.feature", 11, "x"), nodeid="")
    return shlex.split(commande(cast(pytest.Item, item)))[3:]


def test_sans_option_la_commande_est_courte() -> None:
    assert rejouer() == ["features/ase/a.feature:12", "--pilote", "http", "--graine", "7"]


def test_la_cible_et_les_defauts_sont_repetes() -> None:
    assert rejouer(cible="une cible.toml", defaut=["lien_48h", "quatrieme_fichier"])[5:] == [
        "--cible=une cible.toml",
        "--defaut",
        "lien_48h",
        "--defaut",
        "quatrieme_fichier",
    ]
