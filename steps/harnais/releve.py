"""What the leading process knows of a run beyond its results: what was selected, how long each test took."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from steps.harnais.parts_mesurees import NOM, ecrire, en_dict, lire_brut
from steps.harnais.shards import CLE_ENSEMBLE

_ENSEMBLE = "parcours_ensemble"


class Releve:
    """A pytest plug-in object. `ensemble` is the whole that a shard was cut from, {} without shards."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self.selection: tuple[str, ...] = ()
        self.ensemble: dict[str, Any] = {}
        self._durees: defaultdict[str, float] = defaultdict(float)
        self._manques: set[str] = set()

    def scenarios(self) -> list[str]:
        """The scenarios selected, of this shard, sorted."""
        return sorted(nom for nom in self.selection if nom.partition("::")[0].endswith(".feature"))

    def ecrire(self, dossier: Path, pilote: str) -> None:
        """Add what passed to `durees.json` of `dossier`: what failed may have stopped at its first step."""
        mesures = {nom: round(s, 3) for nom, s in self._durees.items() if nom not in self._manques}
        if mesures:
            ecrire(dossier / NOM, en_dict(pilote, mesures, lire_brut(dossier / NOM)))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        if session.items:
            self._choisir([item.nodeid for item in session.items], self._config.stash.get(CLE_ENSEMBLE, {}))
        else:
            self.ensemble = self._config.stash.get(CLE_ENSEMBLE, {})

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        self._choisir(ids, self.ensemble)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        self.ensemble = (getattr(node, "workeroutput", None) or {}).get(_ENSEMBLE) or self.ensemble

    def pytest_runtest_logreport(self, report: Any) -> None:
        self._durees[report.nodeid] += report.duration
        if not report.passed:
            self._manques.add(report.nodeid)

    def _choisir(self, ids: Sequence[str], ensemble: dict[str, Any]) -> None:
        self.selection, self.ensemble = tuple(ids), ensemble


def confier(config: pytest.Config) -> None:
    """On a worker: give the leading process, with its last words, the whole that the shard was cut from."""
    sortie: dict[str, Any] = getattr(config, "workeroutput", {})
    sortie[_ENSEMBLE] = config.stash.get(CLE_ENSEMBLE, {})


CLE_RELEVE = pytest.StashKey[Releve]()
"""On the leading process's `config.stash`."""
