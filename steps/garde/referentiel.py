"""The register of statements: what each guide says, cut into verifiable sentences."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from steps.textes import proches

FEATURES = Path(__file__).resolve().parents[2] / "features"
_IDENTIFIANT = re.compile(r"[A-Z]+-\d{3}")


class RegistreIllisibleError(ValueError):
    """The register, or a list that completes it, cannot be used; the message names the file and the fault."""


@dataclass(frozen=True, slots=True)
class Exigence:
    """One statement. `verbatim`: the strings a scenario must use or verify; `lignes`: those of the guide."""

    id: str
    guide: str
    phase: str
    ecran: str
    nature: str
    texte: str
    verbatim: tuple[str, ...]
    lignes: tuple[int, ...]


def est_identifiant(etiquette: str) -> bool:
    """Whether a tag has the form of a statement's (`ASE-050`)."""
    return _IDENTIFIANT.fullmatch(etiquette) is not None


@lru_cache(maxsize=8)
def registre(dossier: Path = FEATURES) -> dict[str, Exigence]:
    """Every statement of `dossier`/referentiel/*.toml by identifier, in order; {} without such a folder.

    Raises `RegistreIllisibleError`.
    """
    exigences: dict[str, Exigence] = {}
    for fichier in sorted((dossier / "referentiel").glob("*.toml")):
        try:
            lu = tomllib.loads(fichier.read_text(encoding="utf-8"))
            for e in lu["exigence"]:
                exigences[e["id"]] = Exigence(
                    e["id"],
                    fichier.stem,
                    e["phase"],
                    e["ecran"],
                    e["nature"],
                    e["texte"],
                    tuple(e["verbatim"]),
                    tuple(e["ligne"]),
                )
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as erreur:
            raise RegistreIllisibleError(f"{fichier} : ce n'est pas du TOML lisible ({erreur})") from erreur
        except (KeyError, TypeError) as erreur:
            raise RegistreIllisibleError(f"{fichier} : une exigence n'a pas tous ses champs ({erreur})") from erreur
    return exigences


def guides(dossier: Path = FEATURES) -> tuple[str, ...]:
    """The guides that have a register (« ASE », « BPI »…)."""
    return tuple(sorted(fichier.stem for fichier in (dossier / "referentiel").glob("*.toml")))


def exigences_du_guide(guide: str, dossier: Path = FEATURES) -> tuple[Exigence, ...]:
    return tuple(e for e in registre(dossier).values() if e.guide == guide)


def prose_du_referentiel(identifiant: str, dossier: Path = FEATURES) -> str:
    """What the statement says, in the register's own words, for reports.

    Raises `KeyError` with the nearest identifiers when there is no such statement.
    """
    connues = registre(dossier)
    if identifiant not in connues:
        voisins = ", ".join(proches(identifiant, connues, nombre=3)) or "aucun"
        raise KeyError(f"exigence {identifiant} inconnue du référentiel ; au plus près : {voisins}")
    return connues[identifiant].texte
