"""The results of a run: gathered from the records, sorted so that the order played never shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from reports.fiche import Fiche

ETATS = ("reussi", "echoue", "ignore")
RARES = ("instable",)
"""Counted only when there are some: failed, then passed when played again."""
_DITS = {"reussi": "réussis", "echoue": "échoués", "ignore": "ignorés", "instable": "instables"}


@dataclass
class Resultats:
    """`en_tete`: what the run was (target, driver, seed…). `duree` is its wall clock, in seconds."""

    en_tete: dict[str, Any]
    duree: float = 0.0
    fiches: list[Fiche] = field(default_factory=list)

    def ajouter(self, fiche: Fiche) -> None:
        """Note a record; a second one of the same scenario (a crash after the report) replaces the first."""
        self.fiches = [autre for autre in self.fiches if autre["id"] != fiche["id"]]
        self.fiches.append(fiche)

    @property
    def comptes(self) -> dict[str, int]:
        compte = Counter(fiche["etat"] for fiche in self.fiches)
        return {etat: compte[etat] for etat in ETATS} | {etat: compte[etat] for etat in RARES if compte[etat]}

    def decrire(self) -> str:
        """« 3 scénarios : 2 réussis, 1 échoués, 0 ignorés »."""
        comptes = ", ".join(f"{nombre} {_DITS[etat]}" for etat, nombre in self.comptes.items())
        return f"{len(self.fiches)} scénarios : {comptes}"

    def ranges(self) -> list[Fiche]:
        return sorted(self.fiches, key=lambda f: (f["fonctionnalite"]["chemin"], f["ligne"], f["id"]))

    def par_fonctionnalite(self) -> list[tuple[dict[str, Any], list[Fiche]]]:
        """Feature files in path order, each with its scenarios in line order."""
        groupes: dict[str, tuple[dict[str, Any], list[Fiche]]] = {}
        for fiche in self.ranges():
            tete = {**fiche["fonctionnalite"], "guide": fiche["guide"]}
            groupes.setdefault(tete["chemin"], (tete, []))[1].append(fiche)
        return list(groupes.values())

    def vues(self) -> dict[str, dict[str, Any]]:
        """The screens noted by --inventaire, by the name that the steps (`vue`) give them."""
        return {nom: vue for fiche in self.ranges() for nom, vue in fiche.get("vues", {}).items()}

    def en_dict(self) -> dict[str, Any]:
        """For machines: everything but the images, which are in the page, and the views (`vues`)."""
        return {
            "version": 1,
            **self.en_tete,
            "duree": round(self.duree, 3),
            "comptes": self.comptes,
            "scenarios": [sans_image(fiche) for fiche in self.ranges()],
        }


def sans_image(fiche: Fiche) -> Fiche:
    fiche = {cle: valeur for cle, valeur in fiche.items() if cle != "vues"}
    preuves = fiche["preuves"]
    if not preuves:
        return fiche
    ecrans: Iterable[dict[str, Any]] = ({**vue, "capture": bool(vue["capture"])} for vue in preuves["ecrans"])
    return {**fiche, "preuves": {**preuves, "ecrans": list(ecrans)}}
