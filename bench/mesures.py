"""Series of durations, the ratio of two of them, and the verdict on a target."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal


class BancImpossible(RuntimeError):
    """A measure could not be made; the message says which and why, in French."""


@dataclass(frozen=True, slots=True)
class Serie:
    """Repetitions of one thing, in the order they were made. `unite`: « s », « ms » or « requêtes/s »."""

    nom: str
    unite: str
    valeurs: tuple[float, ...]

    @property
    def mediane(self) -> float:
        return statistics.median(self.valeurs)

    @property
    def quartiles(self) -> tuple[float, float]:
        """First and third quartiles; the extremes when there are fewer than four values."""
        if len(self.valeurs) < 4:
            return min(self.valeurs), max(self.valeurs)
        premier, _, troisieme = statistics.quantiles(self.valeurs, n=4, method="inclusive")
        return premier, troisieme

    @property
    def p95(self) -> float:
        if len(self.valeurs) < 2:
            return self.mediane
        return statistics.quantiles(self.valeurs, n=20, method="inclusive")[-1]

    def en_dict(self) -> dict[str, Any]:
        return {
            "nom": self.nom,
            "unite": self.unite,
            "mediane": round(self.mediane, 4),
            "quartiles": [round(valeur, 4) for valeur in self.quartiles],
            "p95": round(self.p95, 4),
            "valeurs": [round(valeur, 4) for valeur in self.valeurs],
        }


@dataclass(frozen=True, slots=True)
class Borne:
    """The target of a ratio."""

    sens: Literal["au plus", "au moins"]
    valeur: float

    def tenue(self, ratio: float) -> bool:
        return ratio <= self.valeur if self.sens == "au plus" else ratio >= self.valeur

    def __str__(self) -> str:
        return f"{self.sens} {_nombre(self.valeur)}"


@dataclass(frozen=True, slots=True)
class Mesure:
    """The ratio of the medians of two series: `numerateur` over `denominateur`. `borne` None: only told."""

    cle: str
    titre: str
    numerateur: Serie
    denominateur: Serie
    borne: Borne | None = None
    detail: str = ""
    plus: dict[str, Any] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        return self.numerateur.mediane / self.denominateur.mediane

    @property
    def dispersion(self) -> tuple[float, float]:
        """Quartiles of the ratios of the repetitions made side by side."""
        paires = zip(self.numerateur.valeurs, self.denominateur.valeurs, strict=False)
        return Serie("", "", tuple(haut / bas for haut, bas in paires)).quartiles

    @property
    def verdict(self) -> str:
        if self.borne is None:
            return "indicatif"
        return "tenu" if self.borne.tenue(self.ratio) else "manqué"

    def en_dict(self) -> dict[str, Any]:
        return {
            "cle": self.cle,
            "titre": self.titre,
            "ratio": round(self.ratio, 4),
            "dispersion": [round(valeur, 4) for valeur in self.dispersion],
            "borne": str(self.borne) if self.borne else None,
            "verdict": self.verdict,
            "detail": self.detail,
            "numerateur": self.numerateur.en_dict(),
            "denominateur": self.denominateur.en_dict(),
            **self.plus,
        }


def alterner(actes: Sequence[Callable[[], float]], tours: int, *, chauffe: int = 1) -> tuple[tuple[float, ...], ...]:
    """Play the acts in turn, `tours` times, each time in the other order; the first `chauffe` rounds do not count.

    Each act returns its own measure. The results are in the order of `actes`.
    """
    relevees: list[list[float]] = [[] for _ in actes]
    for tour in range(chauffe + tours):
        rangs = range(len(actes)) if tour % 2 == 0 else reversed(range(len(actes)))
        for rang in rangs:
            valeur = actes[rang]()
            if tour >= chauffe:
                relevees[rang].append(valeur)
    return tuple(map(tuple, relevees))


def tableau(mesures: Sequence[Mesure]) -> str:
    """What a person reads at the end of `make bench`."""
    entetes = ("mesure", "ratio", "dispersion", "cible", "verdict")
    lignes = [entetes, *(_ligne(mesure) for mesure in mesures)]
    largeurs = [max(len(ligne[rang]) for ligne in lignes) for rang in range(len(entetes))]
    rendues = [
        "  ".join(texte.ljust(largeur) for texte, largeur in zip(ligne, largeurs, strict=True)) for ligne in lignes
    ]
    rendues.insert(1, "  ".join("-" * largeur for largeur in largeurs))
    details = [
        f"{mesure.titre} : {_dire(mesure.numerateur)} ; {_dire(mesure.denominateur)}. {mesure.detail}"
        for mesure in mesures
    ]
    return "\n".join([*(ligne.rstrip() for ligne in rendues), "", *details])


def _ligne(mesure: Mesure) -> tuple[str, ...]:
    bas, haut = mesure.dispersion
    return (
        mesure.titre,
        _nombre(mesure.ratio),
        f"{_nombre(bas)} à {_nombre(haut)}",
        str(mesure.borne) if mesure.borne else "—",
        mesure.verdict,
    )


def _dire(serie: Serie) -> str:
    return f"{serie.nom} {_nombre(serie.mediane)} {serie.unite}"


def _nombre(valeur: float) -> str:
    """Three significant digits, with a decimal comma."""
    decimales = 0 if valeur >= 100 else 1 if valeur >= 10 else 2
    return f"{valeur:.{decimales}f}".replace(".", ",")
