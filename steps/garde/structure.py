"""Scenarios that would pass without verifying anything, or that would vanish."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from steps.garde.manquement import Manquement
from steps.garde.modele import FichierLu, ScenarioLu, parametres
from steps.textes import normaliser


def lint(fichier: FichierLu) -> Iterator[Manquement]:
    """Faults of shape within one feature file whose syntax is right."""
    if fichier.document is None or fichier.illisible:
        return
    if not fichier.scenarios:
        quoi = (
            "fonctionnalité sans scénario"
            if fichier.nom or fichier.document.get("feature")
            else "fichier sans fonctionnalité"
        )
        yield _manque(fichier, fichier.ligne, quoi, "au moins un scénario, ou pas de fichier")
        return
    if not fichier.nom:
        yield _manque(fichier, fichier.ligne, "fonctionnalité sans nom", "un nom qui dit de quoi elle parle")
    for ligne, pas in fichier.contextes:
        if not pas:
            yield _manque(fichier, ligne, "contexte sans étape", "au moins une étape « Étant donné »")
        elif not pas[0].genre:
            yield _manque(fichier, pas[0].ligne, "première étape qui ne suit rien", "commencer par « Étant donné »")
    yield from _noms_en_double(fichier)
    for scenario in fichier.scenarios:
        yield from _scenario(fichier, scenario)


def noms_de_fonctionnalites(fichiers: Iterable[FichierLu]) -> Iterator[Manquement]:
    """Two features of one name cannot be told apart in a report."""
    vus: dict[str, FichierLu] = {}
    for fichier in fichiers:
        premier = vus.setdefault(normaliser(fichier.nom), fichier)
        if fichier.nom and premier is not fichier:
            yield _manque(
                fichier,
                fichier.ligne,
                f"même nom que la fonctionnalité de {premier.chemin.name}:{premier.ligne}",
                "un nom à elle",
            )


def fichiers_oublies(dossier: Path) -> Iterator[Manquement]:
    """Files that nobody would play because of their extension."""
    for chemin in sorted(dossier.rglob("*")):
        if chemin.is_file() and chemin.suffix != ".feature" and ".feature" in chemin.name.casefold():
            yield Manquement(
                chemin,
                1,
                "",
                "ce fichier n'est pas joué",
                "l'extension « .feature », en minuscules et en dernier",
            )


def _noms_en_double(fichier: FichierLu) -> Iterator[Manquement]:
    vus: dict[str, ScenarioLu] = {}
    for scenario in fichier.scenarios:
        premier = vus.setdefault(normaliser(scenario.nom), scenario)
        if not scenario.nom:
            yield _manque(fichier, scenario.ligne, "scénario sans nom", "un nom qui dit la règle")
        elif premier is not scenario:
            yield _manque(
                fichier,
                scenario.ligne,
                f"même nom que le scénario de la ligne {premier.ligne} : un seul des deux serait joué",
                "un nom à lui dans toute la fonctionnalité, règles comprises",
            )


def _scenario(fichier: FichierLu, scenario: ScenarioLu) -> Iterator[Manquement]:
    if not scenario.pas:
        yield _manque(
            fichier,
            scenario.ligne,
            "scénario sans étape : il passerait sans rien jouer",
            "des étapes, ou pas de scénario",
        )
    elif not scenario.pas[0].genre:
        yield _manque(
            fichier,
            scenario.pas[0].ligne,
            "première étape qui ne suit rien",
            "commencer par « Étant donné », « Quand » ou « Alors »",
        )
    elif not any(pas.genre == "then" for pas in scenario.pas):
        yield _manque(
            fichier,
            scenario.ligne,
            "scénario sans « Alors » : il ne vérifierait rien",
            "au moins une étape « Alors »",
        )
    if scenario.mot_cle.casefold().startswith("plan") and not scenario.tables:
        yield _manque(
            fichier,
            scenario.ligne,
            "plan du scénario sans « Exemples: »",
            "une table d'exemples, ou un simple « Scénario: »",
        )
    yield from _exemples(fichier, scenario)


def _exemples(fichier: FichierLu, scenario: ScenarioLu) -> Iterator[Manquement]:
    utilises = parametres(scenario.nom).union(
        *(parametres(t) for p in (*scenario.contexte, *scenario.pas) for t in (p.texte, *p.cellules))
    )
    for table in scenario.tables:
        if not table.colonnes:
            yield _manque(
                fichier,
                table.ligne,
                "exemples sans table",
                "une ligne d'en-têtes et au moins une ligne de valeurs",
            )
        elif not table.lignes:
            yield _manque(
                fichier,
                table.ligne,
                "exemples sans ligne : le scénario ne serait joué pour aucun",
                "au moins une ligne de valeurs",
            )
        if len(set(table.colonnes)) != len(table.colonnes):
            yield _manque(fichier, table.ligne + 1, "deux colonnes du même nom", "un nom par colonne")
        for inconnu in sorted(utilises - set(table.colonnes)) if table.colonnes else ():
            yield _manque(
                fichier,
                table.ligne,
                f"« <{inconnu}> » n'est pas une colonne de ces exemples",
                f"une colonne « {inconnu} »",
            )
    if not scenario.tables and utilises and scenario.mot_cle.casefold().startswith("sc"):
        yield _manque(
            fichier,
            scenario.ligne,
            f"« <{sorted(utilises)[0]}> » dans un scénario sans exemples",
            "un « Plan du scénario: » et ses « Exemples: »",
        )
    vues: dict[tuple[str, ...], int] = {}
    for exemple in scenario.exemples:
        premiere = vues.setdefault(tuple(exemple.valeurs.values()), exemple.ligne)
        if premiere != exemple.ligne:
            yield _manque(
                fichier,
                exemple.ligne,
                f"même exemple qu'à la ligne {premiere}",
                "des exemples tous différents",
            )


def _manque(fichier: FichierLu, ligne: int, constat: str, attendu: str) -> Manquement:
    return Manquement(fichier.chemin, ligne, fichier.texte(ligne), constat, attendu)
