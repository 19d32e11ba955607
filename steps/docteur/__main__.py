"""`python -m steps.docteur [--cible PROFIL] [--pilote http|navigateur] [--envoyer]`, called by `make doctor`.

Exit codes: 0 all well, 1 something to mend, 2 unusable profile, 3 target unreachable.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from steps.docteur.consultation import consulter
from steps.harnais.options import PILOTES, PROFIL_PAR_DEFAUT


def main(arguments: Sequence[str] | None = None) -> int:
    lecteur = argparse.ArgumentParser(prog="make doctor", description="Dit si une cible peut être jouée.")
    lecteur.add_argument("--cible", type=Path, default=PROFIL_PAR_DEFAUT, metavar="PROFIL", help="profil de la cible")
    lecteur.add_argument("--pilote", choices=PILOTES, help="pilote des écrans ; par défaut, celui du profil")
    lecteur.add_argument("--envoyer", action="store_true", help="faire envoyer un courriel par la cible, même réelle")
    choix = lecteur.parse_args(arguments)
    return consulter(choix.cible, choix.pilote, envoyer=choix.envoyer, dire=_dire)


def _dire(ligne: str) -> None:
    sys.stdout.write(ligne + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
