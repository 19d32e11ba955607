"""`python -m reports.divergences_relire DOSSIER`: the divergence report again, out of results already there.

For results merged from several runs, or to set a run beside a reference played since.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from fixtures.cibles import ProfilInvalide, charger
from reports.divergences import dresser
from reports.divergences_lecture import ResultatsIllisibles, lire
from reports.divergences_page import ecrire, resumer


def main(arguments: Sequence[str] | None = None) -> int:
    """0 without any open divergence, 1 with some, 2 when a file cannot be used."""
    lecteur = argparse.ArgumentParser(description="Refait le rapport des divergences d'un passage.")
    lecteur.add_argument("dossier", type=Path, help="dossier de rapports d'un passage")
    lecteur.add_argument("--cible", type=Path, help="profil dont les [[divergence]] sont acceptées")
    lecteur.add_argument("--reference", type=Path, help="dossier de rapports de la référence, avec inventaire")
    choix = lecteur.parse_args(arguments)
    try:
        tables = charger(choix.cible).divergence if choix.cible else ()
        bilan = dresser(lire(choix.dossier), tables, lire(choix.reference) if choix.reference else None)
    except (ProfilInvalide, ResultatsIllisibles) as erreur:
        sys.stderr.write(f"{erreur}\n")
        return 2
    page = ecrire(bilan, choix.dossier)
    sys.stdout.write("\n".join([*resumer(bilan), f"Divergences : {page}", ""]))
    return 1 if bilan.ouvertes else 0


if __name__ == "__main__":
    raise SystemExit(main())
