"""The results of a run read back from its folder: `resultats.json` and, when noted, `inventaire.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reports.fiche import Fiche


class ResultatsIllisibles(ValueError):
    """A folder does not hold the results of a run; the message names it and what was expected."""


@dataclass(frozen=True)
class Lu:
    """`tete`: what the run was. `vues`: its inventory, {} when none was noted."""

    dossier: Path
    tete: Mapping[str, Any]
    fiches: tuple[Fiche, ...]
    vues: Mapping[str, Mapping[str, Any]]

    @property
    def nom(self) -> str:
        return str(self.tete["cible"])


def lire(dossier: Path) -> Lu:
    """The run whose reports stand in `dossier`. Raises `ResultatsIllisibles`."""
    contenu = _json(dossier / "resultats.json", "un dossier de rapports, écrit par « make run » ou --rapports")
    try:
        fiches = tuple(contenu.pop("scenarios"))
        _ = contenu["cible"], [(fiche["id"], fiche["pas"]) for fiche in fiches]
    except (KeyError, TypeError, AttributeError) as erreur:
        raise ResultatsIllisibles(f"{dossier / 'resultats.json'} : il y manque {erreur}") from None
    inventaire = dossier / "inventaire.json"
    vues = _json(inventaire, "un inventaire")["vues"] if inventaire.is_file() else {}
    return Lu(dossier, contenu, fiches, vues)


def _json(fichier: Path, attendu: str) -> dict[str, Any]:
    try:
        lu = json.loads(fichier.read_text(encoding="utf-8"))
    except OSError as erreur:
        raison = erreur.strerror or str(erreur)
        raise ResultatsIllisibles(f"{fichier} : illisible ({raison}) ; attendu {attendu}") from None
    except ValueError as erreur:
        raise ResultatsIllisibles(f"{fichier} : ce n'est pas du JSON ({erreur}) ; attendu {attendu}") from None
    if not isinstance(lu, dict):
        raise ResultatsIllisibles(f"{fichier} : attendu {attendu}")
    return lu
