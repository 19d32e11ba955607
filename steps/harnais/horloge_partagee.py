"""A target whose clock every usager shares: scenarios that move it run alone, the others together.

Workers, and runs at the same time on this machine, agree by one lock of readers and writers per target. A scenario
that waits for its turn is not being played: its time-out starts afterwards.
"""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import ReadWriteLock

from steps.harnais.scenarios import marques_de, scenario_de

_DEPLACE = re.compile(r"\bon est le \d|\b(jour|heure|minute|seconde)s? pass(e|ent)$")
CLE_SEUL = pytest.StashKey[bool]()
"""On an item: whether it runs alone on a target whose clock is shared."""


@contextmanager
def tour_de_role(item: pytest.Item, adresse: str) -> Iterator[None]:
    """Wait until `item` may be played on the target at `adresse`, and hold the others back if it must be alone."""
    seul = item.stash[CLE_SEUL] = deplace_l_horloge(item)
    verrou = ReadWriteLock(verrou_de(adresse))
    with verrou.write_lock() if seul else verrou.read_lock():
        yield


def deplace_l_horloge(item: pytest.Item) -> bool:
    """By its tag, or by its steps, those of its background included."""
    scenario = scenario_de(item)
    if scenario is None:
        return False
    return "horloge" in marques_de(item) or any(_DEPLACE.search(s.name) for s in scenario.steps)


def exiger_d_etre_seul(item: pytest.Item) -> None:
    """Refuse that a scenario which runs with others moves their clock."""
    if item.stash.get(CLE_SEUL, True):
        return
    pytest.fail(
        "l'horloge de la cible est commune à tous ([horloge] portee = « globale ») : un scénario qui la déplace "
        "porte l'étiquette @horloge",
        pytrace=False,
    )


def verrou_de(adresse: str) -> Path:
    """One file per target, in the temporary folder of whoever runs."""
    dossier = Path(tempfile.gettempdir()) / f"parcours-{_qui()}"
    dossier.mkdir(mode=0o700, exist_ok=True)
    return dossier / f"horloge-{hashlib.sha256(adresse.encode()).hexdigest()[:16]}.db"


def _qui() -> str:
    try:
        return str(Path.home().owner())
    except (KeyError, NotImplementedError, OSError, RuntimeError):
        return "commun"
