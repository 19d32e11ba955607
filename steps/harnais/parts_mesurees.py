"""The files of durations: the one that each run writes, the one kept in the repository that shards are cut by."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

VERSION = 1
NOM = "durees.json"
"""The file of a folder of reports that holds what each test last took, by driver."""
REFERENCE = Path(__file__).resolve().parents[2] / "fixtures" / "durees.json"
"""The reference of the repository: the median of each file, by driver."""


def en_dict(pilote: str, mesures: Mapping[str, float], anciennes: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The content of `durees.json`: these measures of one driver over those already there."""
    pilotes = dict((anciennes or {}).get("pilotes", {}))
    pilotes[pilote] = dict(sorted({**pilotes.get(pilote, {}), **mesures}.items()))
    return {"version": VERSION, "pilotes": dict(sorted(pilotes.items()))}


def lire_brut(chemin: Path) -> dict[str, Any]:
    """The content of a `durees.json`; {} when there is none, or none that can be read."""
    try:
        lu = json.loads(chemin.read_text(encoding="utf-8"))
        return lu if isinstance(lu, dict) and isinstance(lu.get("pilotes"), dict) else {}
    except (OSError, ValueError):
        return {}


def par_fichier(mesures: Mapping[str, float]) -> dict[str, float]:
    """The median of each file: what is worth keeping in the repository, where names of scenarios change."""
    groupes: dict[str, list[float]] = {}
    for identifiant, secondes in mesures.items():
        groupes.setdefault(identifiant.partition("::")[0], []).append(secondes)
    return {fichier: round(median(secondes), 2) for fichier, secondes in sorted(groupes.items())}


def ecrire(chemin: Path, contenu: Mapping[str, Any]) -> None:
    """Write a file of durations whole or not at all."""
    chemin.parent.mkdir(parents=True, exist_ok=True)
    provisoire = chemin.with_name(chemin.name + ".tmp")
    provisoire.write_text(json.dumps(contenu, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    provisoire.replace(chemin)


def main(arguments: Sequence[str]) -> int:
    """`python -m steps.harnais.parts DOSSIER…`: renew the reference kept in the repository from these reports."""
    reference: dict[str, Any] = {}
    for dossier in arguments:
        for pilote, mesures in lire_brut(Path(dossier) / NOM).get("pilotes", {}).items():
            reference = en_dict(pilote, par_fichier(mesures), reference)
    if not reference:
        sys.stderr.write(f"aucun {NOM} dans {' '.join(arguments) or '(aucun dossier)'} : jouer d'abord « make run »\n")
        return 2
    ecrire(REFERENCE, reference)
    sys.stdout.write(f"{REFERENCE} : {sum(map(len, reference['pilotes'].values()))} durées\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
