"""`python -m bench [MESURE…] [--tours N]`: measures, prints a table, writes reports/out/bench.json.

A measure that misses its target is said so in the table; the command fails only when one could not be made.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import charge, courriel, environnement, parcours, pilotes
from bench.mesures import BancImpossible, Mesure, tableau
from steps.harnais.navigateurs import NavigateurAbsent, executable

SORTIE = Path("reports/out/bench.json")
MESURES = ("parcours", "pilotes", "commandes", "charge", "courriel")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 once measured, whatever the verdicts; 2 when a measure could not be made."""
    lecteur = argparse.ArgumentParser(prog="python -m bench", description="Mesures, en rapports d'un même passage")
    lecteur.add_argument("mesures", nargs="*", metavar="MESURE", help=f"parmi {', '.join(MESURES)} ; toutes par défaut")
    lecteur.add_argument("--tours", type=int, default=5, help="répétitions de chaque côté (5)")
    lus = lecteur.parse_args(arguments)
    voulues = lus.mesures or MESURES
    inconnues = [nom for nom in voulues if nom not in MESURES]
    if inconnues or lus.tours < 1:
        lecteur.error(f"mesure inconnue : {', '.join(inconnues)}" if inconnues else "--tours : au moins 1")
    try:
        navigateur = executable()
        faites = _mesurer(voulues, lus.tours, navigateur)
    except (BancImpossible, NavigateurAbsent) as erreur:
        print(f"bench : {erreur}", file=sys.stderr)
        return 2
    print(tableau(faites))
    print(f"Écrit : {_ecrire(faites, navigateur)}")
    return 0


def _mesurer(voulues: Sequence[str], tours: int, navigateur: str) -> list[Mesure]:
    with TemporaryDirectory() as dossier:
        rapports = Path(dossier)
        table: dict[str, Callable[[], list[Mesure]]] = {
            "parcours": lambda: [parcours.mesurer(rapports, navigateur, tours)],
            "pilotes": lambda: [pilotes.mesurer(rapports, tours)],
            "commandes": lambda: [pilotes.mesurer_commandes(rapports, max(1, tours // 2))],
            "charge": lambda: charge.mesurer(tours),
            "courriel": lambda: [courriel.mesurer(tours)],
        }
        faites: list[Mesure] = []
        for nom in voulues:
            print(f"bench : {nom}…", file=sys.stderr, flush=True)
            faites += table[nom]()
        return faites


def _ecrire(mesures: Sequence[Mesure], navigateur: str) -> Path:
    contenu = {
        "le": datetime.now().astimezone().isoformat(timespec="seconds"),
        "environnement": environnement.decrire(navigateur),
        "mesures": [mesure.en_dict() for mesure in mesures],
    }
    SORTIE.parent.mkdir(parents=True, exist_ok=True)
    SORTIE.write_text(json.dumps(contenu, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return SORTIE


if __name__ == "__main__":
    sys.exit(main())
