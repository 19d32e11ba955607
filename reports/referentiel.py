"""The guides' statements, read for the reports only: identifier to text."""

from __future__ import annotations

import tomllib
from pathlib import Path

DOSSIER = Path(__file__).resolve().parents[1] / "features" / "referentiel"


def exigences(dossier: Path = DOSSIER) -> dict[str, str]:
    """Every statement of the register, by identifier; empty when the folder is not there."""
    textes: dict[str, str] = {}
    for fichier in sorted(dossier.glob("*.toml")):
        lu = tomllib.loads(fichier.read_text(encoding="utf-8"))
        textes |= {str(e["id"]): " ".join(str(e["texte"]).split()) for e in lu.get("exigence", ())}
    return textes
