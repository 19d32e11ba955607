"""The `http` driver against the browser on the same whole scenarios, set-up included."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from bench.enfant import Enfant, repondre
from bench.mesures import BancImpossible, Borne, Mesure, Serie, alterner
from bench.scenarios import Jouer, jouer_au_banc
from steps.cible import Cible

SCENARIOS = ("features/ase/parcours.feature",)
"""The three cas, the first of them from the public home page to the attestation."""

FOIS_SANS_NAVIGATEUR = 6
"""Plays in one turn of `http`."""


def mesurer(dossier: Path, tours: int) -> Mesure:
    """Scenario by scenario, in processes that stay: nothing but what a scenario costs, its bac included.

    A turn of either driver lasts about as long: one play of seconds told more of what the machine had put away while
    the other driver played than of the driver.
    """
    with (
        Enfant("bench.pilotes", "navigateur", str(dossier)) as navigateur,
        Enfant("bench.pilotes", "http", str(dossier)) as http,
    ):
        actes = [
            lambda: float(navigateur.demander({"fois": 1})["duree"]),
            lambda: float(http.demander({"fois": FOIS_SANS_NAVIGATEUR})["duree"]),
        ]
        en_navigateur, sans = alterner(actes, tours)
    return Mesure(
        "pilotes",
        "Mêmes scénarios : navigateur / http",
        Serie("navigateur", "s", en_navigateur),
        Serie("http", "s", sans),
        Borne("au moins", 8),
        "Les trois cas de parcours.feature, de la création de chaque bac à sa suppression, processus déjà lancés ; un "
        f"tour sans navigateur est la moyenne de {FOIS_SANS_NAVIGATEUR} passages, pour durer comme l'autre.",
    )


def mesurer_commandes(dossier: Path, tours: int) -> Mesure:
    """The whole command line of each driver: Python, pytest, collection, gate, services, scenarios, reports."""
    actes = [lambda pilote=pilote: _commande(pilote, dossier) for pilote in ("navigateur", "http")]
    en_navigateur, sans = alterner(actes, tours, chauffe=0)
    return Mesure(
        "commandes",
        "Commande entière : navigateur / http",
        Serie("navigateur", "s", en_navigateur),
        Serie("http", "s", sans),
        None,
        "« pytest features/ase/parcours.feature --pilote … » : démarrages de Python, du simulateur et du navigateur compris.",
    )


def _commande(pilote: str, dossier: Path) -> float:
    mots = [sys.executable, "-m", "pytest", *SCENARIOS, "--pilote", pilote, f"--rapports={dossier}", "-q"]
    debut = time.perf_counter()
    fini = subprocess.run([*mots, "-p", "no:cacheprovider"], capture_output=True, text=True, timeout=300, check=False)
    duree = time.perf_counter() - debut
    if fini.returncode != 0:
        raise BancImpossible(f"{' '.join(mots[1:])} : code {fini.returncode}\n{fini.stdout}{fini.stderr}")
    return duree


def main(pilote: str, dossier: str) -> None:
    """`python -m bench.pilotes <pilote> <folder>`, then per line `{"fois": n}` the mean duration (s) of n plays of all."""

    def au_banc(jouer: Jouer, _cible: Cible) -> None:
        def traiter(demande: Mapping[str, int]) -> dict[str, object]:
            try:
                return {"duree": statistics.fmean(jouer() for _ in range(demande["fois"]))}
            except BancImpossible as echec:
                return {"echec": str(echec)}

        repondre(traiter)

    jouer_au_banc(SCENARIOS, pilote, Path(dossier), au_banc)


if __name__ == "__main__":
    main(*sys.argv[1:])
