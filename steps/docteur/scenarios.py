"""Which scenarios will run on the target and which will not: pytest collects them while the rest is looked at."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from steps.docteur.verdicts import Verdict, a_regler

_RACINE = Path(__file__).resolve().parents[2]
_DELAI = 120
_LIGNES_MONTREES = 6


@dataclass(frozen=True)
class Prevision:
    """`par_guide`: how many are played, skipped, expected red; `raisons`: (reason, how many, guides)."""

    par_guide: dict[str, Counter[str]]
    raisons: tuple[tuple[str, int, tuple[str, ...]], ...]

    @property
    def comptes(self) -> Counter[str]:
        return sum(self.par_guide.values(), Counter())


class Collecte:
    """Started at once, read at the end: collecting takes some seconds."""

    def __init__(self, cible: Path, pilote: str) -> None:
        self._dossier = tempfile.TemporaryDirectory(prefix="docteur-")
        self._fichier = Path(self._dossier.name) / "prevision.json"
        mots = [sys.executable, "-m", "pytest", "features", "--collect-only", "-qq", "-p", "steps.docteur.prevision"]
        mots += ["-p", "no:cacheprovider", "--prevision", str(self._fichier), "--pilote", pilote, "--cible", str(cible)]
        self._processus = subprocess.Popen(
            mots, cwd=_RACINE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def prevision(self) -> Prevision | Verdict:
        """What was collected, or why nothing was."""
        try:
            sortie, _ = self._processus.communicate(timeout=_DELAI)
        except subprocess.TimeoutExpired:
            self._processus.kill()
            self._processus.communicate()
            return a_regler("scénarios", f"la collecte n'a pas fini en {_DELAI} s", "jouer « pytest features --co »")
        if not self._fichier.is_file():
            return a_regler("scénarios", "la collecte a échoué", *sortie.strip().splitlines()[-_LIGNES_MONTREES:])
        return lire(json.loads(self._fichier.read_text(encoding="utf-8")))

    def fermer(self) -> None:
        if self._processus.poll() is None:
            self._processus.kill()
            self._processus.communicate()
        self._dossier.cleanup()


def lire(lignes: list[dict[str, str]]) -> Prevision:
    """The forecast out of one line per scenario."""
    par_guide: dict[str, Counter[str]] = {}
    guides_par_raison: dict[tuple[str, str], list[str]] = {}
    for ligne in lignes:
        par_guide.setdefault(ligne["guide"], Counter())[ligne["sort"]] += 1
        if ligne["sort"] != "joue":
            guides_par_raison.setdefault((ligne["sort"], ligne["raison"]), []).append(ligne["guide"])
    raisons = sorted(guides_par_raison.items(), key=lambda entree: -len(entree[1]))
    return Prevision(
        dict(sorted(par_guide.items())),
        tuple((_dire(sort, raison), len(guides), tuple(sorted(set(guides)))) for (sort, raison), guides in raisons),
    )


def _dire(sort: str, raison: str) -> str:
    return f"rouge attendu : {raison}" if sort == "rouge_attendu" else raison
