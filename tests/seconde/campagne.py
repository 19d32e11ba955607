"""`python -m tests.seconde.campagne`: switch each bug of the site on, play the statements it contradicts.

Every one of these scenarios must fail, on a line that observes; any other outcome fails the campaign.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.seconde.passage import jouer
from tests.seconde.portail.bogues import BOGUES

CONTREDITES: dict[str, tuple[str, ...]] = {
    "telephone-facultatif": ("ASE-046",),
    "union-inversee": ("ASE-059", "ASE-060"),
    "depot-sans-courriel": ("ASE-101", "ASE-102"),
    "depot-repete": ("ASE-088",),
    "complement-sans-bouton": ("ASE-113", "ASE-115", "ASE-116", "ASE-119"),
    "titre-du-motif": ("ASE-048", "ASE-050"),
    "quatrieme-fichier": ("ASE-069",),
    "mot-de-passe-faible": ("ASE-015",),
    "polygamie-a-tous": ("ASE-062",),
    "pieces-facultatives": ("ASE-074", "ASE-075", "ASE-076", "ASE-077", "ASE-081", "ASE-083", "ASE-084", "ASE-085"),
    "identifiant-courriel": ("ASE-020",),
    "courriel-bavard": ("ASE-103", "ASE-124"),
    "etat-civil-ouvert": ("ASE-041",),
    "situations-en-desordre": ("ASE-058",),
    "pastille-absente": ("ASE-107", "ASE-129"),
}
"""The statements that each bug contradicts, among those whose scenarios are played without a clock."""


def eprouver(bogue: str) -> tuple[bool, str]:
    """Whether the bug is caught as it should, and the lines that caught it."""
    with tempfile.TemporaryDirectory(prefix="campagne-") as dossier:
        passage = jouer(Path(dossier), bogues=[bogue], arguments=["-m", " or ".join(CONTREDITES[bogue]), "-n", "2"])
    arrets = passage.arrets()
    passees = passage.dans_l_etat("reussi")
    manquees = set(CONTREDITES[bogue]) - passage.exigences_en_echec()
    empeches = passage.empeches()
    dit = "".join(f"\n  ✗ {nom}\n      {ligne}" for nom, ligne in sorted(arrets.items()))
    dit += "".join(f"\n  ✓ {nom}" for nom in sorted(passees))
    dit += "".join(f"\n  EMPÊCHÉ {nom}" for nom in sorted(empeches))
    if manquees:
        dit += f"\n  NON VUES : {', '.join(sorted(manquees))}\n{passage.sortie[-1500:]}"
    return bool(arrets) and not manquees and not empeches, dit


def main(voulus: Sequence[str]) -> int:
    """Exit status 1 when a bug escapes, or is met before any line observes it."""
    inconnus = [nom for nom in voulus if nom not in CONTREDITES]
    if inconnus:
        sys.stderr.write(f"bogue inconnu : {', '.join(inconnus)} ; il y a : {', '.join(CONTREDITES)}\n")
        return 2
    pris = True
    for bogue in voulus or CONTREDITES:
        vu, dit = eprouver(bogue)
        pris = pris and vu
        sys.stdout.write(f"{'vu ' if vu else 'PASSÉ INAPERÇU '}{bogue} : {BOGUES[bogue]}{dit}\n")
        sys.stdout.flush()
    return 0 if pris else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
