"""`make compare A=… B=…`: sets two targets side by side. Each is a profile, played here, or a folder of reports, read.

Exit codes: 0 alike, 1 different, 2 nothing to compare (wrong path or profile), 3 a target could not be reached.
"""

from __future__ import annotations

import argparse
import secrets
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from fixtures.cibles import ProfilInvalide, charger
from reports import compare_page
from reports.compare import comparer
from reports.divergences_lecture import Lu, ResultatsIllisibles, lire
from steps.garde.resultats import SORTIE

PAREILS, DIFFERENTS, RIEN, INJOIGNABLE = 0, 1, 2, 3
_RACINE = Path(__file__).resolve().parents[1]


class Impossible(RuntimeError):
    """One side cannot be had; `code` is the exit code."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


def main(arguments: Sequence[str] | None = None) -> int:
    """What follows « -- » is for pytest: which scenarios are played, how many workers."""
    propres, pour_pytest = _partager(sys.argv[1:] if arguments is None else arguments)
    lecteur = argparse.ArgumentParser(prog="make compare", description="Met deux cibles côte à côte.")
    lecteur.add_argument("a", type=Path, help="profil (.toml) à jouer, ou dossier de rapports à lire")
    lecteur.add_argument("b", type=Path, help="de même")
    lecteur.add_argument("--sortie", type=Path, default=_RACINE / SORTIE, help="où écrire compare.html et compare.json")
    lecteur.add_argument("--pilote", choices=("navigateur", "http"), help="pilote des passages à jouer")
    lecteur.add_argument("--graine", type=int, default=secrets.randbelow(1_000_000), help="la même pour les deux")
    choix = lecteur.parse_args(propres)
    options = [*(pour_pytest or ["features"]), "--graine", str(choix.graine)]
    options += ["--pilote", choix.pilote] if choix.pilote else []
    try:
        _verifier(choix.a, choix.b)
        lus = [_cote(choix.sortie, nom, ou, options) for nom, ou in (("a", choix.a), ("b", choix.b))]
    except Impossible as erreur:
        sys.stderr.write(f"{erreur}\n")
        return erreur.code
    comparaison = comparer(*lus)
    page = compare_page.ecrire(comparaison, choix.sortie)
    sys.stdout.write("\n".join(["", *compare_page.resumer(comparaison), f"Comparaison : {page}", ""]))
    return PAREILS if comparaison.pareils else DIFFERENTS


def _partager(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    tous = list(arguments)
    rang = tous.index("--") if "--" in tous else len(tous)
    return tous[:rang], tous[rang + 1 :]


def _verifier(*cotes: Path) -> None:
    """Every mistake at once, before anything is played."""
    fautes = []
    for ou in cotes:
        try:
            _ = charger(ou) if ou.suffix == ".toml" else lire(ou)
        except (ProfilInvalide, ResultatsIllisibles) as erreur:
            fautes.append(str(erreur))
    if fautes:
        raise Impossible("\n".join(fautes), RIEN)


def _cote(sortie: Path, nom: str, ou: Path, options: Sequence[str]) -> Lu:
    """One side: read where it stands, or played into a folder of its own."""
    if ou.suffix != ".toml":
        return lire(ou)
    dossier = (sortie / "compare" / nom).resolve()
    mots = [sys.executable, "-m", "pytest", *options, "--cible", str(ou.resolve()), "--inventaire"]
    mots += ["--rapports", str(dossier)]
    sys.stdout.write(f"{nom.upper()} : {ou}\n")
    sys.stdout.flush()
    (dossier / "resultats.json").unlink(missing_ok=True)
    code = subprocess.run(mots, cwd=_RACINE, check=False).returncode
    if code == INJOIGNABLE:
        raise Impossible(f"{ou} : cible injoignable, rien à comparer ; « make doctor CIBLE={ou} » dit pourquoi", code)
    try:
        return lire(dossier)
    except ResultatsIllisibles as erreur:
        raise Impossible(f"{ou} : rien n'a été joué ({erreur})", RIEN) from None


if __name__ == "__main__":
    raise SystemExit(main())
