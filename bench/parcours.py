"""The whole ASE journey through the harness in the browser, against a bare Playwright script."""

from __future__ import annotations

import json
from pathlib import Path

from bench.enfant import Enfant
from bench.mesures import Borne, Mesure, Serie, alterner
from bench.scenarios import Jouer, jouer_au_banc
from steps.cible import Cible
from steps.drivers.navigateur.lanceur import Navigateur

PARCOURS = Path("features/ase/parcours.feature")
CAS_1 = "Cas 1,"


def mesurer(dossier: Path, navigateur: str, tours: int) -> Mesure:
    """Both play in turn against one simulator and one mail capture, each with a browser of its own, kept open."""
    releve: list[tuple[tuple[float, ...], ...]] = []

    def au_banc(jouer: Jouer, cible: Cible) -> None:
        with Enfant("bench.journey_nu", json.dumps(_adresses(cible, navigateur))) as nu:
            rangs = iter(range(10_000))
            releve.append(alterner([jouer, lambda: float(nu.demander({"tour": next(rangs)})["duree"])], tours))

    jouer_au_banc([f"{PARCOURS}:{_ligne()}"], "navigateur", dossier, au_banc)
    harnais, nu = releve[0]
    return Mesure(
        "parcours",
        "Parcours ASE cas 1 : harnais / Playwright nu",
        Serie("harnais", "s", harnais),
        Serie("script nu", "s", nu),
        Borne("au plus", 1.15),
        "De la création du bac à sa suppression ; carnet, garde et compte rendu compris du côté du harnais.",
    )


def _ligne() -> int:
    """The line of the scenario measured."""
    lignes = PARCOURS.read_text(encoding="utf-8").splitlines()
    return next(rang for rang, ligne in enumerate(lignes, 1) if ligne.strip().startswith(f"Scénario: {CAS_1}"))


def _adresses(cible: Cible, navigateur: str) -> dict[str, object]:
    adresses = cible.adresses
    return {
        "cible": adresses.cible,
        "pilotage": adresses.pilotage,
        "courriels": adresses.courriels,
        "smtp": adresses.smtp,
        "navigateur": navigateur,
        "arguments": Navigateur(navigateur).arguments(),
    }
