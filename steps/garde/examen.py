"""The whole gate: which files a run is about, and everything that is wrong with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from steps.garde import dates_relatives, etiquettes, hors_test, orthographe, phrases, structure, syntaxe
from steps.garde.definitions import Definition, confronter, inutiles
from steps.garde.lecture import lire
from steps.garde.manquement import Manquement
from steps.garde.modele import FichierLu
from steps.garde.referentiel import RegistreIllisibleError, est_identifiant, guides, registre
from steps.garde.selection import sans_lignes


def dossiers_du_passage(racine: Path, depart: Path, arguments: Iterable[str]) -> tuple[Path, ...]:
    """The features folders that a run touches: the project's, whole, as soon as one argument meets it,
    and any other folder or file named that holds features.
    """
    projet = racine / "features"
    retenus: list[Path] = []
    for argument in arguments:
        chemin = (depart / sans_lignes(argument).partition("::")[0]).resolve()
        if chemin == projet or projet in chemin.parents or chemin in projet.parents:
            retenus.append(projet)
        elif chemin.suffix == ".feature":
            retenus.append(chemin.parent)
        elif chemin.is_dir() and next(chemin.rglob("*.feature"), None):
            retenus.append(chemin)
    return tuple(dossier for dossier in dict.fromkeys(retenus) if dossier.is_dir())


def fichiers_du_passage(dossiers: Iterable[Path]) -> tuple[FichierLu, ...]:
    """Every feature file below these folders, read, in the order of their paths."""
    chemins = dict.fromkeys(chemin for dossier in dossiers for chemin in sorted(dossier.rglob("*.feature")))
    return tuple(lire(chemin) for chemin in chemins)


def examiner(racine: Path, dossiers: tuple[Path, ...], definitions: list[Definition]) -> list[Manquement]:
    """Everything that forbids to start. `definitions` are the step definitions loaded for this run."""
    projet = racine / "features"
    fichiers = fichiers_du_passage(dossiers)
    try:
        registre(projet)
    except RegistreIllisibleError as erreur:
        return [Manquement(projet / "referentiel", 1, "", str(erreur), "un référentiel lisible")]
    manquements = [m for fichier in fichiers for m in examiner_fichier(fichier, projet)]
    manquements += structure.noms_de_fonctionnalites(fichiers)
    manquements += confronter(fichiers, definitions)
    for dossier in dossiers:
        manquements += structure.fichiers_oublies(dossier)
    if projet in dossiers:
        manquements += phrases.lint_dossier(racine / "steps" / "phrases")
        # A file that cannot be read would make its steps and tags look absent: one fault at a time.
        if all(fichier.document is not None for fichier in fichiers):
            manquements += inutiles(definitions, racine)
            manquements += _listes(fichiers, projet)
    return manquements


def examiner_fichier(fichier: FichierLu, projet: Path) -> Iterator[Manquement]:
    """What is wrong with one feature file by itself, step definitions apart."""
    yield from orthographe.lint(fichier)
    yield from syntaxe.lint(fichier)
    yield from structure.lint(fichier)
    yield from etiquettes.lint(fichier, projet)
    yield from dates_relatives.lint(fichier, projet)


def exigences_etiquetees(fichiers: Iterable[FichierLu]) -> frozenset[str]:
    """The statements that some scenario bears as a tag."""
    return frozenset(e.nom for fichier in fichiers for e in fichier.etiquettes if est_identifiant(e.nom))


def _listes(fichiers: tuple[FichierLu, ...], projet: Path) -> Iterator[Manquement]:
    portees = exigences_etiquetees(fichiers)
    for guide in guides(projet):
        yield from hors_test.verifier(guide, portees, projet)
