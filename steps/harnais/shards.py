"""`--shard 2/4`: plays one shard of what was selected; every shard is cut from the same whole in the same way."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import pytest

from steps.harnais import options
from steps.harnais.parts import Durees, DureesIllisibles, Lot, empreinte, repartir
from steps.harnais.parts_mesurees import REFERENCE

CLE_ENSEMBLE = pytest.StashKey[dict[str, Any]]()
"""What was cut: {"rang", "nombre", "tests" in the whole, "empreinte"}; absent without `--shard`."""
_CLE_DUREES = pytest.StashKey[Durees]()


def declarer(groupe: Any) -> None:
    groupe.addoption(
        "--shard",
        type=_lot,
        default=None,
        metavar="RANG/NOMBRE",
        help="play one of NOMBRE shards of about the same length, e.g. 2/4; merged by « make fusion »",
    )
    groupe.addoption(
        "--durees",
        metavar="FICHIER",
        default=None,
        help=f"durees.json of an earlier run, by which shards are cut (default: {REFERENCE.name} of fixtures/)",
    )


def _lot(texte: str) -> Lot:
    try:
        return Lot.lire(texte)
    except ValueError as erreur:
        raise argparse.ArgumentTypeError(str(erreur)) from None


def verifier(config: pytest.Config) -> None:
    """Refuse a file of durations that cannot be used before anything starts."""
    if config.getoption("shard") is not None:
        config.stash[_CLE_DUREES] = _durees(config)


def retenir(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave in `items` those of the shard asked for; to be called once everything else has selected."""
    lot: Lot | None = config.getoption("shard")
    if lot is None:
        return
    durees = config.stash[_CLE_DUREES]
    poids = {item.nodeid: durees.de(item.nodeid) for item in items}
    retenus = set(repartir(poids, lot.nombre, _a_la_suite(config, items))[lot.rang - 1])
    config.stash[CLE_ENSEMBLE] = {
        "rang": lot.rang,
        "nombre": lot.nombre,
        "tests": len(poids),
        "empreinte": empreinte(poids, lot.nombre),
    }
    ecartes = [item for item in items if item.nodeid not in retenus]
    items[:] = [item for item in items if item.nodeid in retenus]
    if ecartes:
        config.hook.pytest_deselected(items=ecartes)


def _durees(config: pytest.Config) -> Durees:
    nom = config.getoption("durees")
    chemin = config.invocation_params.dir / nom if nom else REFERENCE
    if not nom and not chemin.is_file():
        return Durees({})
    try:
        return Durees.du_fichier(Path(chemin), str(config.getoption("pilote")))
    except DureesIllisibles as erreur:
        raise pytest.UsageError(str(erreur)) from None


def _a_la_suite(config: pytest.Config, items: list[pytest.Item]) -> set[str]:
    """The scenarios that move a clock shared by the whole target: one shard has them all."""
    if getattr(options.profil(config).horloge, "portee", "scenario") != "globale":
        return set()
    return {item.nodeid for item in items if item.get_closest_marker("horloge")}
