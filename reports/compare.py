"""Two runs side by side: scenarios by pair of outcomes, screens that differ, durations. The account, as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reports.divergences_lecture import Lu
from reports.divergences_types import Divergence, factoriser
from reports.fiche import Fiche
from reports.inventaires import apparier, differences

_LENTS = 12


@dataclass(frozen=True)
class Vecu:
    """One scenario on both sides; None on the side that did not play it."""

    a: Fiche | None
    b: Fiche | None

    @property
    def fiche(self) -> Fiche:
        fiche = self.a if self.a is not None else self.b
        if fiche is None:
            raise ValueError("a scenario that nobody played")
        return fiche

    @property
    def issues(self) -> tuple[str, str]:
        return (self.a["etat"] if self.a else "absent", self.b["etat"] if self.b else "absent")


@dataclass(frozen=True)
class Ecran:
    """A screen that differs: its name in the words of a, and what b shows otherwise."""

    nom: str
    differences: tuple[Divergence, ...]


@dataclass(frozen=True)
class Comparaison:
    a: Lu
    b: Lu
    vecus: tuple[Vecu, ...]
    ecrans: tuple[Ecran, ...]
    ecrans_communs: int

    @property
    def avec_ecrans(self) -> bool:
        """Whether both runs noted their screens."""
        return bool(self.a.vues and self.b.vues)

    @property
    def issues(self) -> dict[tuple[str, str], int]:
        """How many scenarios for each pair of outcomes, the most frequent first."""
        return dict(Counter(v.issues for v in self.vecus).most_common())

    @property
    def changes(self) -> list[Vecu]:
        """The scenarios that did not end alike."""
        return [v for v in self.vecus if v.issues[0] != v.issues[1]]

    @property
    def pareils(self) -> bool:
        return not self.changes and not self.ecrans

    @property
    def durees(self) -> dict[str, tuple[float, float]]:
        """Seconds of the scenarios that passed on both sides, per guide."""
        sommes: dict[str, tuple[float, float]] = {}
        for v in self._reussis():
            a, b = sommes.get(v.fiche["guide"], (0.0, 0.0))
            sommes[v.fiche["guide"]] = (a + _duree(v.a), b + _duree(v.b))
        return dict(sorted(sommes.items()))

    @property
    def plus_lents(self) -> list[Vecu]:
        """The scenarios whose durations differ most, both passed."""
        return sorted(self._reussis(), key=lambda v: -abs(_duree(v.a) - _duree(v.b)))[:_LENTS]

    def _reussis(self) -> list[Vecu]:
        return [v for v in self.vecus if v.issues == ("reussi", "reussi")]

    def en_dict(self) -> dict[str, Any]:
        return {
            "version": 1,
            "a": _tete(self.a),
            "b": _tete(self.b),
            "pareils": self.pareils,
            "issues": [{"a": a, "b": b, "scenarios": n} for (a, b), n in self.issues.items()],
            "changes": [
                {
                    "scenario": v.fiche["id"],
                    "a": v.issues[0],
                    "b": v.issues[1],
                    "messages": [_message(v.a), _message(v.b)],
                }
                for v in self.changes
            ],
            "ecrans_compares": self.ecrans_communs if self.avec_ecrans else None,
            "ecrans": [{"ecran": e.nom, "differences": [d.en_dict() for d in e.differences]} for e in self.ecrans],
            "durees": {guide: {"a": round(a, 3), "b": round(b, 3)} for guide, (a, b) in self.durees.items()},
        }


def comparer(a: Lu, b: Lu) -> Comparaison:
    """Both runs, scenario by scenario and screen by screen."""
    fiches_a, fiches_b = _par_id(a.fiches), _par_id(b.fiches)
    vecus = tuple(Vecu(fiches_a.get(cle), fiches_b.get(cle)) for cle in sorted({*fiches_a, *fiches_b}))
    paires = apparier(a.fiches, a.vues, b.fiches, b.vues)
    toutes = factoriser([d for paire in paires for d in differences(paire)])
    noms = dict.fromkeys(d.ecran for d in toutes)
    ecrans = tuple(Ecran(nom, tuple(d for d in toutes if d.ecran == nom)) for nom in noms)
    return Comparaison(a, b, vecus, ecrans, len(paires))


def _par_id(fiches: Sequence[Fiche]) -> dict[str, Fiche]:
    return {fiche["id"]: fiche for fiche in fiches}


def _duree(fiche: Fiche | None) -> float:
    return float(fiche["duree"]) if fiche else 0.0


def _message(fiche: Fiche | None) -> str:
    return str(fiche["message"]) if fiche else ""


def _tete(lu: Lu) -> dict[str, Any]:
    return {cle: lu.tete.get(cle) for cle in ("cible", "pilote", "graine", "le", "duree", "comptes")}
