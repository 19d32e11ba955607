"""The lists beside a guide's features: statements that no test can see, sample data of the guide."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from fixtures.personas import Usager
from steps.garde.manquement import Manquement
from steps.garde.referentiel import FEATURES, exigences_du_guide, registre
from steps.textes import normaliser, proches

NATURES = ("non_observable", "variante_de_capture")
PART_NON_OBSERVABLE = 0.10


@dataclass(frozen=True, slots=True)
class HorsTest:
    """A statement that no scenario checks. `satisfait_par`: those whose scenarios cover what it shows."""

    id: str
    nature: str
    raison: str
    satisfait_par: tuple[str, ...]
    ligne: int


@dataclass(frozen=True, slots=True)
class Donnee:
    """A verbatim string that is sample data; `remplace_par` is what the scenario must verify in its stead."""

    verbatim: str
    raison: str
    remplace_par: str
    ligne: int


def dossier_du_guide(guide: str, dossier: Path = FEATURES) -> Path:
    return dossier / guide.lower()


def hors_test(guide: str, dossier: Path = FEATURES) -> tuple[HorsTest, ...]:
    """What `<guide>/hors_test.toml` lists, () without that file. Faults are `verifier`'s business."""
    return tuple(
        HorsTest(
            _mot(e, "id"),
            _mot(e, "nature"),
            _mot(e, "raison"),
            _mots(e.get("satisfait_par")),
            _ligne(texte, _mot(e, "id"), rang, "hors_test"),
        )
        for texte, rang, e in _entrees(dossier_du_guide(guide, dossier) / "hors_test.toml", "hors_test")
    )


def donnees_exemple(guide: str, dossier: Path = FEATURES) -> tuple[Donnee, ...]:
    """What `<guide>/donnees_exemple.toml` lists, () without that file."""
    return tuple(
        Donnee(_mot(e, "verbatim"), _mot(e, "raison"), _mot(e, "remplace_par"), _ligne(texte, "", rang, "donnee"))
        for texte, rang, e in _entrees(dossier_du_guide(guide, dossier) / "donnees_exemple.toml", "donnee")
    )


def verifier(guide: str, etiquetees: Iterable[str], dossier: Path = FEATURES) -> Iterator[Manquement]:
    """Faults of both lists, given the statements that scenarios bear as tags."""
    for nom, examen in (("hors_test", _verifier_hors_test), ("donnees_exemple", _verifier_donnees)):
        fichier = dossier_du_guide(guide, dossier) / f"{nom}.toml"
        if not fichier.exists():
            continue
        try:
            yield from examen(fichier, guide, frozenset(etiquetees), dossier)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as erreur:
            yield Manquement(fichier, 1, "", f"ce n'est pas du TOML lisible ({erreur})", "corriger le fichier")


def _verifier_hors_test(fichier: Path, guide: str, etiquetees: frozenset[str], dossier: Path) -> Iterator[Manquement]:
    entrees = hors_test(guide, dossier)
    connues = {e.id for e in exigences_du_guide(guide, dossier)}
    vues: set[str] = set()
    for e in entrees:
        dire = _reproche(fichier, e.ligne, e.id)
        if e.id not in connues:
            yield dire(
                f"exigence inconnue du guide {guide}",
                f"au plus près : {', '.join(proches(e.id, connues, nombre=3)) or 'aucune'}",
            )
        elif e.id in vues:
            yield dire("exigence listée deux fois", "une seule entrée")
        elif e.id in etiquetees:
            yield dire("exigence à la fois étiquetée dans un scénario et listée hors test", "l'un ou l'autre")
        elif e.nature not in NATURES:
            yield dire(f"nature « {e.nature} » inconnue", f"{' ou '.join(NATURES)}")
        elif len(e.raison.split()) < 3:
            yield dire("raison manquante", "une phrase qui dit pourquoi aucun test ne peut la voir")
        elif e.nature == "variante_de_capture":
            yield from _verifier_variante(dire, e, etiquetees, dossier)
        vues.add(e.id)
    invisibles = [e for e in entrees if e.nature == "non_observable" and e.id in connues]
    permis = int(len(connues) * PART_NON_OBSERVABLE)
    if len(invisibles) > permis:
        yield _reproche(fichier, invisibles[permis].ligne, invisibles[permis].id)(
            f"{len(invisibles)} exigences non observables sur {len(connues)}",
            f"{permis} au plus (10 % du guide)",
        )


def _verifier_variante(
    dire: Callable[[str, str], Manquement], e: HorsTest, etiquetees: frozenset[str], dossier: Path
) -> Iterator[Manquement]:
    if not e.satisfait_par:
        yield dire(
            "variante de capture sans « satisfait_par »",
            "l'identifiant de l'exigence dont le scénario montre l'essentiel",
        )
    for autre in e.satisfait_par:
        if autre not in registre(dossier):
            yield dire(
                f"satisfait_par « {autre} » inconnue",
                f"au plus près : {', '.join(proches(autre, registre(dossier), nombre=3))}",
            )
        elif autre not in etiquetees:
            yield dire(
                f"satisfait_par « {autre} » : aucun scénario ne la porte",
                "une exigence étiquetée dans un scénario",
            )


def _verifier_donnees(fichier: Path, guide: str, _etiquetees: frozenset[str], dossier: Path) -> Iterator[Manquement]:
    textes = {normaliser(v): v for e in exigences_du_guide(guide, dossier) for v in e.verbatim}
    champs = {*Usager.model_fields, "nom_affiche"}
    for donnee in donnees_exemple(guide, dossier):
        dire = _reproche(fichier, donnee.ligne, donnee.verbatim)
        if normaliser(donnee.verbatim) not in textes:
            yield dire(
                f"ce texte n'est d'aucune exigence du guide {guide}",
                f"au plus près : {', '.join(proches(donnee.verbatim, textes.values(), nombre=2)) or 'aucun'}",
            )
        if len(donnee.raison.split()) < 3:
            yield dire("raison manquante", "une phrase qui dit pourquoi c'est une donnée d'exemple")
        for inconnu in sorted(_champs(donnee.remplace_par) - champs):
            yield dire(
                f"remplace_par nomme « {inconnu} », que l'usager n'a pas",
                f"un de {', '.join(sorted(champs))}",
            )


def _champs(gabarit: str) -> set[str]:
    return {
        nom.partition(".")[0].partition("[")[0] for _, nom, _, _ in string.Formatter().parse(gabarit) if nom is not None
    }


def _reproche(fichier: Path, ligne: int, texte: str) -> Callable[[str, str], Manquement]:
    return lambda constat, attendu: Manquement(fichier, ligne, texte, constat, attendu)


def _entrees(fichier: Path, cle: str) -> Iterator[tuple[str, int, dict[str, Any]]]:
    if not fichier.exists():
        return
    etat = fichier.stat()
    texte, lu = _toml(fichier, etat.st_mtime_ns, etat.st_size)
    for rang, entree in enumerate(lu.get(cle, ())):
        yield texte, rang, entree


@lru_cache(maxsize=64)
def _toml(fichier: Path, _modifie: int, _taille: int) -> tuple[str, dict[str, Any]]:
    texte = fichier.read_text(encoding="utf-8")
    return texte, tomllib.loads(texte)


def _ligne(texte: str, identifiant: str, rang: int, cle: str) -> int:
    """The line of the entry: of its identifier, else of its `[[…]]` header."""
    lignes = texte.split("\n")
    if identifiant and (
        nommees := [
            n for n, ligne in enumerate(lignes, 1) if f'"{identifiant}"' in ligne and ligne.strip().startswith("id")
        ]
    ):
        return nommees[-1] if rang and len(nommees) > 1 else nommees[0]
    entetes = [n for n, ligne in enumerate(lignes, 1) if ligne.strip().startswith(f"[[{cle}]]")]
    return entetes[rang] if rang < len(entetes) else 1


def _mot(entree: dict[str, Any], cle: str) -> str:
    valeur = entree.get(cle, "")
    return valeur.strip() if isinstance(valeur, str) else ""


def _mots(valeur: object) -> tuple[str, ...]:
    if isinstance(valeur, str):
        return (valeur.strip(),)
    return tuple(str(v).strip() for v in valeur) if isinstance(valeur, list) else ()
