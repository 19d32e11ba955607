"""The screenshots of the failures, beside `resultats.json` which is for machines: what merges reports needs them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from reports.fiche import Fiche

NOM = "captures.json"


def contenu(fiches: Iterable[Fiche]) -> str:
    """JSON: the images of each failed scenario by its identifier, in the order of its screens; '' without any."""
    images = {f["id"]: [vue["capture"] for vue in f["preuves"]["ecrans"]] for f in fiches if f["preuves"]}
    gardees = {identifiant: vues for identifiant, vues in images.items() if any(vues)}
    return json.dumps(gardees, ensure_ascii=False, indent=1) + "\n" if gardees else ""


def remettre(fiches: Iterable[Fiche], dossier: Path) -> None:
    """Put back into records read from `resultats.json` the images of their folder; '' where there is none."""
    fichier = dossier / NOM
    images: dict[str, list[str]] = json.loads(fichier.read_text(encoding="utf-8")) if fichier.is_file() else {}
    for fiche in fiches:
        vues = (fiche["preuves"] or {}).get("ecrans", [])
        for rang, vue in enumerate(vues):
            gardees = images.get(fiche["id"], [])
            vue["capture"] = gardees[rang] if vue["capture"] and rang < len(gardees) else ""
