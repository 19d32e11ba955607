"""The sources of the project, read by the tests of its conventions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

RACINE = Path(__file__).resolve().parents[2]
PAQUETS = ("simulator", "steps", "reports", "mailbox", "fixtures")


def modules(*paquets: str) -> list[Path]:
    """The Python modules of these packages, all of the project's by default."""
    return sorted(f for paquet in paquets or PAQUETS for f in (RACINE / paquet).rglob("*.py"))


def relatif(fichier: Path) -> str:
    return fichier.relative_to(RACINE).as_posix()


@lru_cache(maxsize=1024)
def arbre(fichier: Path) -> ast.Module:
    return ast.parse(fichier.read_text("utf-8"))


def textes(fichier: Path, *, hors: str = "") -> Iterator[str]:
    """The string constants of a module, without those of the module-level table named `hors`."""
    for noeud in arbre(fichier).body:
        if not (hors and _affecte(noeud, hors)):
            yield from (n.value for n in ast.walk(noeud) if isinstance(n, ast.Constant) and isinstance(n.value, str))


def _affecte(noeud: ast.stmt, nom: str) -> bool:
    cibles = (
        noeud.targets if isinstance(noeud, ast.Assign) else [noeud.target] if isinstance(noeud, ast.AnnAssign) else []
    )
    return any(isinstance(cible, ast.Name) and cible.id == nom for cible in cibles)


def textes_du_simulateur(table: Path, nom: str) -> set[str]:
    """Every string constant of the simulator, without the table where a name is only declared."""
    return {texte for f in modules("simulator") for texte in textes(f, hors=nom if f == table else "")}


def composes_du_simulateur() -> list[re.Pattern[str]]:
    """What the simulator's names made of a word and a value (`f"activation_{circuit}"`) may be."""
    return [
        re.compile("".join(re.escape(str(m.value)) if isinstance(m, ast.Constant) else r"\w+" for m in noeud.values))
        for f in modules("simulator")
        for noeud in ast.walk(arbre(f))
        if isinstance(noeud, ast.JoinedStr)
        and isinstance(premier := noeud.values[0], ast.Constant)
        and re.fullmatch(r"\w{3,}_", str(premier.value))
    ]
