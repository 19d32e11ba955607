"""The matrix: each statement, the scenarios that bear it, and what their last playings said of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from steps.garde.collecte import nom_de_noeud
from steps.garde.examen import fichiers_du_passage
from steps.garde.hors_test import HorsTest, hors_test
from steps.garde.modele import ScenarioLu
from steps.garde.referentiel import Exigence, est_identifiant, exigences_du_guide
from steps.garde.resultats import ECHOUE, IGNORE, Trouve, empreinte

VERDICTS = {
    "echec": "en échec",
    "honoree": "vérifiée",
    "perime": "à rejouer",
    "ignore": "ignorée",
}
"""What one playing says of one statement, worst first."""

ETATS = {
    "manquante": "sans scénario",
    "echec": "en échec",
    "perime": "à rejouer",
    "jamais": "jamais jouée",
    "honoree": "vérifiée",
    "variante_de_capture": "variante de capture",
    "non_observable": "non observable",
}
"""What becomes of a statement, what asks for work first."""


@dataclass(frozen=True, slots=True)
class Porteur:
    """One scenario, or one row of an outline, as the feature file now tells it. `chemin` is from the root."""

    noeud: str
    chemin: str
    ligne: int
    nom: str
    empreinte: str
    exigences: frozenset[str]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the last playing of a scenario one way says of a statement; `verdict` is one of VERDICTS."""

    verdict: str
    voie: str
    le: str
    manque: tuple[str, ...]
    dossier: Path


@dataclass(frozen=True, slots=True)
class Ligne:
    """One statement of the matrix; `etat` is one of ETATS."""

    exigence: Exigence
    etat: str
    scenarios: tuple[tuple[Porteur, tuple[Verdict, ...]], ...]
    hors: HorsTest | None


def porteurs(features: Path) -> tuple[Porteur, ...]:
    """Every scenario below `features` and every row of examples, in the order of the files."""
    return tuple(
        _porteur(fichier.chemin.relative_to(features.parent).as_posix(), scenario, rang)
        for fichier in fichiers_du_passage([features])
        for scenario in fichier.scenarios
        for rang in (range(len(scenario.exemples)) if scenario.exemples else (None,))
    )


def matrice(guide: str, features: Path, joues: Iterable[Porteur], trouves: Iterable[Trouve]) -> tuple[Ligne, ...]:
    """The statements of a guide, in its order. `joues` are the scenarios as they stand, `trouves` what runs told."""
    par_noeud: dict[str, list[Trouve]] = {}
    for trouve in trouves:
        par_noeud.setdefault(trouve.resultat.scenario, []).append(trouve)
    listees = {h.id: h for h in hors_test(guide, features)}
    par_exigence: dict[str, list[Porteur]] = {}
    for porteur in joues:
        for identifiant in porteur.exigences:
            par_exigence.setdefault(identifiant, []).append(porteur)
    lignes = []
    for exigence in exigences_du_guide(guide, features):
        scenarios = tuple(
            (p, tuple(_verdict(exigence.id, p, t) for t in par_noeud.get(p.noeud, ())))
            for p in par_exigence.get(exigence.id, ())
        )
        hors = listees.get(exigence.id)
        lignes.append(Ligne(exigence, _etat(scenarios, hors), scenarios, hors))
    return tuple(lignes)


def _porteur(chemin: str, scenario: ScenarioLu, rang: int | None) -> Porteur:
    exemple = None if rang is None else scenario.exemples[rang]
    etiquettes = {e.nom for e in (*scenario.etiquettes, *(exemple.etiquettes if exemple else ()))}
    nom = nom_de_noeud(scenario, exemple)
    return Porteur(
        f"{chemin}::{nom}",
        chemin,
        exemple.ligne if exemple else scenario.ligne,
        nom,
        empreinte(scenario, exemple),
        frozenset(e for e in etiquettes if est_identifiant(e)),
    )


def _verdict(identifiant: str, porteur: Porteur, trouve: Trouve) -> Verdict:
    r = trouve.resultat
    manque = tuple(r.exigences.get(identifiant, ()))
    if r.empreinte not in (porteur.empreinte, ""):
        verdict = "perime"
    elif r.etat == IGNORE:
        verdict = "ignore"
    elif r.honore(identifiant):
        verdict = "honoree"
    elif r.etat == ECHOUE:
        verdict = "echec"
    else:  # passed before it bore the statement
        verdict = "perime"
    return Verdict(verdict, r.voie, r.le, manque, trouve.dossier)


def _etat(scenarios: tuple[tuple[Porteur, tuple[Verdict, ...]], ...], hors: HorsTest | None) -> str:
    """A failure anywhere is told first; a statement honoured one way is, whatever another way could not see."""
    if not scenarios:
        return hors.nature if hors else "manquante"
    dits = {v.verdict for _, verdicts in scenarios for v in verdicts}
    return next((v for v in ("echec", "honoree", "perime") if v in dits), "jamais")
