"""Writing the files of a report, each whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from reports import captures
from reports.page import rendre
from reports.resultats import Resultats
from steps.garde.referentiel import registre


def ecrire(resultats: Resultats, dossier: Path) -> Path:
    """Write `rapport.html`, `resultats.json`, the screenshots and, when views were noted, `inventaire.json`.

    The path of the page is returned.
    """
    dossier.mkdir(parents=True, exist_ok=True)
    remplacer(dossier / "resultats.json", json.dumps(resultats.en_dict(), ensure_ascii=False, indent=1) + "\n")
    inventaire = dossier / "inventaire.json"
    inventaire.unlink(missing_ok=True)
    if vues := resultats.vues():
        remplacer(inventaire, json.dumps({"version": 1, "vues": vues}, ensure_ascii=False, indent=1) + "\n")
    (dossier / captures.NOM).unlink(missing_ok=True)
    if images := captures.contenu(resultats.fiches):
        remplacer(dossier / captures.NOM, images)
    page = dossier / "rapport.html"
    remplacer(page, rendre(resultats, registre()))
    return page


def remplacer(fichier: Path, texte: str) -> None:
    """Write `fichier` whole, or leave it as it was."""
    provisoire = fichier.with_suffix(fichier.suffix + ".tmp")
    provisoire.write_text(texte, encoding="utf-8")
    provisoire.replace(fichier)
