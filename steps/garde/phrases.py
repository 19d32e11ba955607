"""Rules on the code of the steps: they verify through ports, wait never, know no library of a driver."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

from steps.garde.manquement import Manquement

_MODULES_INTERDITS = (
    "steps.drivers", "simulator", "courriels", "playwright", "requests", "mechanicalsoup", "httpx", "urllib",
    "http", "smtplib", "socket", "subprocess", "selenium", "bs4", "lxml", "responses", "unittest",
)  # fmt: skip
_APPELS_INTERDITS: dict[str, tuple[str, str]] = {
    "time.sleep": ("attente à la main", "les ports attendent, les étapes jamais"),
    "sleep": ("attente à la main", "les ports attendent, les étapes jamais"),
    "pytest.skip": (
        "étape qui se dispense d'elle-même",
        "une étiquette de besoin (@horloge, @agent…), le harnais dispense",
    ),
    "pytest.xfail": ("étape qui excuse son échec", "laisser échouer"),
    "pytest.importorskip": ("étape qui se dispense d'elle-même", "une dépendance déclarée"),
    "pytest.mark.skip": ("étape qui se dispense d'elle-même", "une étiquette de besoin, le harnais dispense"),
    "pytest.mark.skipif": (
        "étape qui se dispense d'elle-même",
        "une étiquette de besoin, le harnais dispense",
    ),
    "pytest.mark.xfail": ("étape qui excuse son échec", "laisser échouer"),
    "contextlib.suppress": ("erreur avalée", "laisser passer l'erreur, ou la redire avec « raise … from »"),
    "suppress": ("erreur avalée", "laisser passer l'erreur, ou la redire avec « raise … from »"),
}


def lint_dossier(dossier: Path) -> Iterator[Manquement]:
    """Faults of every Python file below `dossier`, in order; nothing when there is no such folder."""
    for fichier in sorted(dossier.rglob("*.py")):
        yield from lint(fichier)


def lint(fichier: Path) -> Iterator[Manquement]:
    """Faults of one module of steps."""
    source = fichier.read_text(encoding="utf-8")
    lignes = source.split("\n")
    try:
        arbre = ast.parse(source, str(fichier))
    except SyntaxError as erreur:
        yield Manquement(fichier, erreur.lineno or 1, erreur.text or "", "ce n'est pas du Python", str(erreur.msg))
        return
    for noeud in ast.walk(arbre):
        for regle in _REGLES.get(type(noeud), ()):
            if faute := regle(noeud):
                ligne = getattr(noeud, "lineno", 1)
                yield Manquement(fichier, ligne, lignes[ligne - 1], *faute)


def _assertion(_noeud: ast.AST) -> tuple[str, str]:
    return (
        "« assert » nu : rien n'en reste dans le carnet",
        "une comparaison du Verificateur (egal, contient, liste…)",
    )


def _avale(noeud: ast.AST) -> tuple[str, str] | None:
    relance = any(isinstance(interieur, ast.Raise) for interieur in ast.walk(noeud))
    return None if relance else ("erreur avalée", "laisser passer l'erreur, ou la redire avec « raise … from »")


def _import(noeud: ast.AST) -> tuple[str, str] | None:
    if isinstance(noeud, ast.Import):
        noms = [alias.name for alias in noeud.names]
    elif isinstance(noeud, ast.ImportFrom) and not noeud.level:
        noms = [f"{noeud.module}.{alias.name}" for alias in noeud.names]
    else:
        noms = []
    for nom in noms:
        interdit = next((i for i in _MODULES_INTERDITS if nom == i or nom.startswith(f"{i}.")), "")
        if interdit:
            return f"une étape ne connaît pas « {interdit} »", "passer par un port (steps.ports)"
    if isinstance(noeud, ast.ImportFrom) and (
        faute := next((f for nom in noms if (f := _APPELS_INTERDITS.get(nom))), None)
    ):
        return faute
    return None


def _appel(noeud: ast.AST) -> tuple[str, str] | None:
    if not isinstance(noeud, ast.Call):
        return None
    nom = _nom(noeud.func)
    if nom.endswith(".vrai"):
        conforme = next(
            (m.value for m in noeud.keywords if m.arg == "conforme"),
            noeud.args[3] if len(noeud.args) > 3 else None,
        )
        if isinstance(conforme, ast.Constant):
            return "comparaison jouée d'avance", "le résultat d'une vraie comparaison"
    return _APPELS_INTERDITS.get(nom)


def _decoration(noeud: ast.AST) -> tuple[str, str] | None:
    decorateurs = noeud.decorator_list if isinstance(noeud, ast.FunctionDef) else []
    return next((f for d in decorateurs if (f := _APPELS_INTERDITS.get(_nom(d)))), None)


def _nom(noeud: ast.AST) -> str:
    if isinstance(noeud, ast.Attribute):
        return f"{_nom(noeud.value)}.{noeud.attr}"
    return noeud.id if isinstance(noeud, ast.Name) else ""


_REGLES: dict[type[ast.AST], tuple[Callable[[ast.AST], tuple[str, str] | None], ...]] = {
    ast.Assert: (_assertion,),
    ast.ExceptHandler: (_avale,),
    ast.Import: (_import,),
    ast.ImportFrom: (_import,),
    ast.Call: (_appel,),
    ast.FunctionDef: (_decoration,),
}
