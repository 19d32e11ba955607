"""What the gate reproaches to a line of a file, told to whoever wrote it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Manquement:
    """One fault: where (1-based line), the line's text, what is wrong, what is expected instead."""

    fichier: Path
    ligne: int
    texte: str
    constat: str
    attendu: str

    def dire(self, racine: Path) -> str:
        """« fichier:ligne: « texte » : constat ; attendu », the path relative to `racine` when below it."""
        chemin = self.fichier.relative_to(racine) if self.fichier.is_relative_to(racine) else self.fichier
        texte = _lisible(self.texte)
        cite = f" « {texte if len(texte) <= 120 else texte[:119] + '…'} » :" if texte else ""
        return f"{chemin}:{self.ligne}:{cite} {self.constat} ; {self.attendu}"


def _lisible(texte: str) -> str:
    """One line without invisible characters, accents composed."""
    return unicodedata.normalize("NFC", "".join(c for c in texte if unicodedata.category(c) != "Cf")).strip()


def refus(manquements: Iterable[Manquement], racine: Path) -> str:
    """The one message of a refused start, in the order of files and lines; '' when there is nothing to say.

    A line is reproached one thing at a time: the first said, the others being most often its consequences.
    """
    premiers: dict[tuple[Path, int, str], Manquement] = {}
    for manquement in manquements:
        premiers.setdefault((manquement.fichier, manquement.ligne, manquement.texte.strip()), manquement)
    lignes = [m.dire(racine) for m in sorted(premiers.values(), key=lambda m: (m.fichier, m.ligne))]
    if not lignes:
        return ""
    combien = "1 manquement" if len(lignes) == 1 else f"{len(lignes)} manquements"
    return f"la garde refuse de démarrer : {combien}, à corriger avant de jouer quoi que ce soit.\n" + "\n".join(
        f"  {ligne}" for ligne in lignes
    )
