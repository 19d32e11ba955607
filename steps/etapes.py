"""`make etapes`: the phrases a scenario can use, by stage of the journey, each with a line that uses it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from inspect import signature
from itertools import groupby
from pathlib import Path
from pkgutil import iter_modules

import steps.phrases
from steps.garde.definitions import Definition, definitions_chargees
from steps.garde.examen import fichiers_du_passage
from steps.garde.modele import FichierLu, PasLu
from steps.garde.referentiel import FEATURES
from steps.phrases.grammaire import GENRES
from steps.sens import CHAPITRES, SENS, SENS_DES_GENRES

RANGS = {"given": 0, "when": 1, "then": 2, None: 3}
"""The order in which a scenario uses them."""

_PARAMETRE = re.compile(r"\{(\w+)(?::(\w+))?\}")
_ALTERNATIVE = re.compile(r"[^\\()\[\]{}?*+.]+(\|[^\\()\[\]{}?*+.]+)+")


@dataclass(frozen=True, slots=True)
class Exemple:
    """A step of a feature file. `lieu` is « features/ase/depot.feature:14 »; `suite` its table or quoted text."""

    lieu: str
    texte: str
    suite: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Etape:
    """One phrase of the catalogue. `parametres`: name and meaning of each value; `suite`: what follows the line."""

    genre: str | None
    phrase: str
    module: str
    parametres: tuple[tuple[str, str], ...]
    suite: str
    exemple: Exemple | None


def charger() -> list[Definition]:
    """Every definition of `steps.phrases`."""
    for module in iter_modules(steps.phrases.__path__, "steps.phrases."):
        import_module(module.name)
    dossier = Path(steps.phrases.__file__ or "").parent
    return [definition for definition in definitions_chargees() if definition.fichier.parent == dossier]


def catalogue(definitions: Iterable[Definition], features: Path = FEATURES) -> list[tuple[str, list[Etape]]]:
    """The phrases by stage, in the order of Étant donné, Quand, Alors and then of the file."""
    ordre = sorted(definitions, key=lambda d: (_rang(d.fichier.stem), RANGS[d.genre], d.ligne))
    exemples = _exemples(ordre, fichiers_du_passage([features]), features.parent)
    chapitres = []
    for module, groupe in groupby(ordre, key=lambda d: d.fichier.stem):
        etapes = {d.phrase: _etape(d, exemples.get(id(d))) for d in groupe}
        chapitres.append((module, list(etapes.values())))
    return chapitres


def sens(nom: str, genre: str) -> str:
    """What the value {nom} or {nom:genre} of a phrase is, for who writes a scenario."""
    if (propre := SENS.get(nom)) and genre in ("", "texte"):
        return propre
    motif = GENRES.get(genre, "")
    if genre in SENS_DES_GENRES:
        return SENS_DES_GENRES[genre]
    if _ALTERNATIVE.fullmatch(motif):
        return "au choix : " + ", ".join(motif.split("|"))
    return f"de la forme {motif}" if motif else SENS_DES_GENRES["texte"]


def decrire(chapitres: Sequence[tuple[str, Sequence[Etape]]]) -> str:
    """The catalogue for the terminal."""
    blocs = []
    for module, etapes in chapitres:
        lignes = [f"{titre(module)}  (steps/phrases/{module}.py)"]
        for etape in etapes:
            lignes.append(f"  {etape.phrase}")
            lignes += [f"      {{{nom}}} : {dit}" for nom, dit in etape.parametres]
            lignes += [f"      {etape.suite}"] if etape.suite else []
            if etape.exemple:
                lignes.append(f"      ex. {etape.exemple.texte}   ({etape.exemple.lieu})")
                lignes += [f"          {ligne}" for ligne in etape.exemple.suite]
        blocs.append("\n".join(lignes))
    return "\n\n".join(blocs) + "\n"


def titre(module: str) -> str:
    """The stage that a module of phrases is about, for a reader."""
    return CHAPITRES.get(module, module.replace("_", " ").capitalize())


def _rang(module: str) -> tuple[int, str]:
    noms = list(CHAPITRES)
    return (noms.index(module) if module in noms else len(noms), module)


def _etape(definition: Definition, exemple: Exemple | None) -> Etape:
    parametres = tuple((nom, sens(nom, genre)) for nom, genre in dict(_PARAMETRE.findall(definition.motif)).items())
    arguments = signature(definition.contexte.step_func).parameters
    suite = (
        "suivie d'un tableau" if "datatable" in arguments else "suivie d'un texte" if "docstring" in arguments else ""
    )
    return Etape(definition.genre, definition.phrase, definition.fichier.stem, parametres, suite, exemple)


def _exemples(definitions: Sequence[Definition], fichiers: Iterable[FichierLu], racine: Path) -> dict[int, Exemple]:
    """For each definition the shortest step that uses it, outlines apart unless there is nothing else."""
    trouves: dict[int, tuple[tuple[bool, int], Exemple]] = {}
    vus: dict[tuple[str, str], list[Definition]] = {}
    for fichier in fichiers:
        for pas in _pas(fichier):
            cle = (pas.genre, pas.texte)
            if cle not in vus:
                vus[cle] = [d for d in definitions if d.convient(*cle)]
            poids = ("<" in pas.texte, len(pas.texte))
            for definition in vus[cle]:
                if id(definition) not in trouves or poids < trouves[id(definition)][0]:
                    trouves[id(definition)] = poids, _exemple(fichier, pas, racine)
    return {cle: exemple for cle, (_, exemple) in trouves.items()}


def _pas(fichier: FichierLu) -> Iterable[PasLu]:
    """The steps as written; « Et » and « Mais » bear the kind of what they follow."""
    for _, contexte in fichier.contextes:
        yield from contexte
    for scenario in fichier.scenarios:
        yield from scenario.pas


def _exemple(fichier: FichierLu, pas: PasLu, racine: Path) -> Exemple:
    suite: list[str] = []
    for ligne in fichier.lignes[pas.ligne : pas.ligne + 3]:
        if not ligne.strip().startswith(("|", '"""')) and not (suite and suite[0].startswith('"""')):
            break
        suite.append(ligne.strip())
    chemin = fichier.chemin.relative_to(racine).as_posix() if fichier.chemin.is_relative_to(racine) else fichier.chemin
    return Exemple(f"{chemin}:{pas.ligne}", fichier.texte(pas.ligne).strip(), tuple(suite))


if __name__ == "__main__":
    sys.stdout.write(decrire(catalogue(charger())))
