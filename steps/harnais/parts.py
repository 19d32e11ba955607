"""Cutting a run in shards (« lots ») of about the same length: pure, so that every machine cuts alike."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from statistics import median

SANS_MESURE = 1.0
"""Seconds of a scenario when nothing was ever measured."""


class DureesIllisibles(ValueError):
    """The file of durations cannot be used; the message names it and says what was expected."""


@dataclass(frozen=True, slots=True)
class Lot:
    """The shard played: `rang` of `nombre`, from 1."""

    rang: int
    nombre: int

    @classmethod
    def lire(cls, texte: str) -> Lot:
        """From « 2/4 ». Raises `ValueError`."""
        trouve = re.fullmatch(r"\s*(\d+)\s*/\s*(\d+)\s*", texte)
        if not trouve or not 1 <= int(trouve[1]) <= int(trouve[2]):
            raise ValueError(f"« {texte} » ; attendu RANG/NOMBRE, par exemple 2/4, le rang de 1 au nombre de lots")
        return cls(int(trouve[1]), int(trouve[2]))

    def __str__(self) -> str:
        return f"{self.rang}/{self.nombre}"


@dataclass(frozen=True)
class Durees:
    """Seconds by test identifier or by whole file; what was not measured is worth its neighbours' median."""

    connues: Mapping[str, float]

    @classmethod
    def du_fichier(cls, chemin: Path, pilote: str) -> Durees:
        """Those of one driver, the others' where it has none. Raises `DureesIllisibles`."""
        try:
            pilotes: dict[str, dict[str, float]] = json.loads(chemin.read_text(encoding="utf-8"))["pilotes"]
            mesures = pilotes.get(pilote) or next(iter(pilotes.values()), {})
            return cls({nom: float(secondes) for nom, secondes in mesures.items()})
        except OSError as erreur:
            raise DureesIllisibles(f"{chemin} : durées illisibles ({erreur.strerror}) ; vérifier --durees") from erreur
        except (ValueError, KeyError, TypeError, AttributeError) as erreur:
            raise DureesIllisibles(
                f"{chemin} : ce n'est pas un fichier de durées ; attendu un durees.json écrit par un passage"
            ) from erreur

    def de(self, identifiant: str) -> float:
        """Expected seconds of one test: its own, else of its file, of its folder, of all."""
        fichier = identifiant.partition("::")[0]
        for secondes in (self.connues.get(identifiant), self.connues.get(fichier)):
            if secondes is not None:
                return secondes
        dossier = str(PurePosixPath(fichier).parent)
        for voisines in (self._par_fichier.get(fichier), self._par_dossier.get(dossier), self.connues.values()):
            if voisines:
                return median(voisines)
        return SANS_MESURE

    @cached_property
    def _par_fichier(self) -> dict[str, list[float]]:
        return _groupees(self.connues, lambda fichier: fichier)

    @cached_property
    def _par_dossier(self) -> dict[str, list[float]]:
        return _groupees(self.connues, lambda fichier: str(PurePosixPath(fichier).parent))


def _groupees(connues: Mapping[str, float], cle: Callable[[str], str]) -> dict[str, list[float]]:
    groupes: dict[str, list[float]] = {}
    for identifiant, secondes in connues.items():
        groupes.setdefault(cle(identifiant.partition("::")[0]), []).append(secondes)
    return groupes


def repartir(durees: Mapping[str, float], nombre: int, ensemble: Iterable[str] = ()) -> list[list[str]]:
    """The identifiers of each of `nombre` shards: the longest first, each to the shard that has least to do.

    Those of `ensemble` stay together, in one shard: they cannot be played at the same time as one another.
    """
    lies = sorted(set(ensemble) & set(durees))
    blocs = [([identifiant], secondes) for identifiant, secondes in durees.items() if identifiant not in set(lies)]
    if lies:
        blocs.append((lies, sum(durees[identifiant] for identifiant in lies)))
    lots: list[list[str]] = [[] for _ in range(nombre)]
    charges = [0.0] * nombre
    for identifiants, secondes in sorted(blocs, key=lambda bloc: (-bloc[1], bloc[0])):
        rang = min(range(nombre), key=lambda r: (charges[r], len(lots[r])))
        lots[rang] += identifiants
        charges[rang] += secondes
    return [sorted(lot) for lot in lots]


def empreinte(durees: Mapping[str, float], nombre: int) -> str:
    """A short print of what was cut and by which measures: shards of one run bear the same."""
    contenu = json.dumps([nombre, sorted(durees.items())], ensure_ascii=False)
    return hashlib.sha256(contenu.encode()).hexdigest()[:16]
