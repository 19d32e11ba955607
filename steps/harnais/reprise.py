"""`--rejouer-echecs`: plays again what failed in the last run of the same folder of reports, with the same persons."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from steps.harnais import options

NOM = "resultats.json"


@dataclass(frozen=True)
class Reprise:
    """`graines`: the seed of each scenario to play again, by identifier. `dossier`: where its first run is told."""

    dossier: Path
    graines: Mapping[str, int]

    def retenir(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave in `items` the scenarios to play again."""
        ecartes = [item for item in items if item.nodeid not in self.graines]
        items[:] = [item for item in items if item.nodeid in self.graines]
        if ecartes:
            config.hook.pytest_deselected(items=ecartes)


CLE_REPRISE = pytest.StashKey[Reprise]()
"""On `config.stash`, workers' included; absent without `--rejouer-echecs`."""


def declarer(groupe: Any) -> None:
    groupe.addoption(
        "--rejouer-echecs",
        action="store_true",
        help="play again, with the same persons, the scenarios that the last run failed or did not come to play",
    )
    groupe.addoption(
        "--accepter-instables",
        action="store_true",
        help="exit with 0 although a scenario failed, then passed when played again; the report still says so",
    )


def preparer(config: pytest.Config) -> None:
    """Read the last run, once the profile is known; `pytest.UsageError` when it cannot be taken up again."""
    if not config.getoption("rejouer_echecs"):
        return
    dossier = config.rootpath / str(config.getoption("rapports"))
    lus = _lire(dossier / NOM)
    _meme(dossier, "pilote", str(lus["pilote"]), str(config.getoption("pilote")), "--pilote")
    _meme(dossier, "cible", str(lus["cible"]), options.profil(config).cible.nom, "--cible")
    graine = int(str(lus["graine"]).split(" ")[0])
    echoues = {s["id"]: int(s.get("graine", graine)) for s in lus["scenarios"] if s["etat"] == "echoue"}
    jamais = dict.fromkeys(lus.get("non_joues", []), graine)
    config.stash[CLE_REPRISE] = Reprise(dossier, {**jamais, **echoues})
    config.option.graine = graine


def graine(config: pytest.Config, identifiant: str) -> int:
    """The seed that a scenario plays with: its first run's when it is played again."""
    reprise = config.stash.get(CLE_REPRISE, None)
    return reprise.graines.get(identifiant, config.option.graine) if reprise else int(config.option.graine)


def _lire(fichier: Path) -> dict[str, Any]:
    try:
        lus: dict[str, Any] = json.loads(fichier.read_text(encoding="utf-8"))
        if not isinstance(lus["scenarios"], list):
            raise TypeError
        return lus
    except OSError:
        raise pytest.UsageError(
            f"--rejouer-echecs : pas de {NOM} dans {fichier.parent} ; jouer d'abord sans cette option, "
            "ou donner par --rapports le dossier du passage à reprendre"
        ) from None
    except (ValueError, KeyError, TypeError):
        raise pytest.UsageError(f"--rejouer-echecs : {fichier} n'est pas le {NOM} d'un passage") from None


def _meme(dossier: Path, quoi: str, avant: str, maintenant: str, reglage: str) -> None:
    if avant != maintenant:
        raise pytest.UsageError(
            f"--rejouer-echecs : le passage de {dossier} avait pour {quoi} « {avant} », celui-ci « {maintenant} » ; "
            f"vérifier {reglage}"
        )
