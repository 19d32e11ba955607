"""Writing the files of a report, each whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

from reports.page import rendre
from reports.referentiel import exigences
from reports.resultats import Resultats


def ecrire(resultats: Resultats, dossier: Path) -> Path:
    """Write `rapport.html` and `resultats.json` into `dossier`; the path of the page."""
    dossier.mkdir(parents=True, exist_ok=True)
    _remplacer(dossier / "resultats.json", json.dumps(resultats.en_dict(), ensure_ascii=False, indent=1) + "\n")
    page = dossier / "rapport.html"
    _remplacer(page, rendre(resultats, exigences()))
    return page


def _remplacer(fichier: Path, texte: str) -> None:
    provisoire = fichier.with_suffix(fichier.suffix + ".tmp")
    provisoire.write_text(texte, encoding="utf-8")
    provisoire.replace(fichier)
