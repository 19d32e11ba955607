"""Step definitions held against the feature files: undefined, ambiguous and unused ones."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pytest_bdd import parsers
from pytest_bdd.steps import StepFunctionContext, step_function_context_registry

from steps.garde.manquement import Manquement
from steps.garde.modele import FichierLu, PasLu
from steps.textes import normaliser

_MOTS = {"given": "Étant donné", "when": "Quand", "then": "Alors", None: "(tout genre)"}
_FRANCAIS = {"given": "« Étant donné »", "when": "« Quand »", "then": "« Alors »"}


@dataclass(eq=False)
class Definition:
    """A step definition: its pattern as written, where it stands, whether some step used it."""

    contexte: StepFunctionContext
    fichier: Path
    ligne: int
    servie: bool = field(default=False)

    @property
    def motif(self) -> str:
        return self.contexte.parser.name

    @property
    def genre(self) -> str | None:
        return self.contexte.type

    @property
    def lieu(self) -> str:
        return f"{self.fichier.name}:{self.ligne}"

    @property
    def phrase(self) -> str:
        return f"{_MOTS[self.genre]} {self.motif}"

    def convient(self, genre: str, texte: str) -> bool:
        """Whether pytest-bdd would take this definition for the step."""
        if self.genre is not None and self.genre != genre:
            return False
        return texte.casefold().startswith(self._debut) and self.contexte.parser.is_matching(texte)

    def __post_init__(self) -> None:
        # The fixed words in front spare most of the costly matches; only `parse` patterns are that readable.
        analyseur = self.contexte.parser
        fixe = analyseur.name.partition("{")[0] if isinstance(analyseur, parsers.parse) else ""
        self._debut = fixe.casefold()


def definitions_chargees() -> list[Definition]:
    """Every step definition imported so far, except pytest-bdd's own."""
    return [
        Definition(contexte, Path(code.co_filename), code.co_firstlineno)
        for contexte in list(step_function_context_registry.values())
        if not contexte.step_func.__module__.startswith("pytest_bdd")
        and (code := getattr(contexte.step_func, "__code__", None)) is not None
    ]


def confronter(fichiers: Iterable[FichierLu], definitions: list[Definition]) -> Iterator[Manquement]:
    """Undefined and ambiguous steps. Marks the definitions that served, for `inutiles`."""
    vus: dict[tuple[str, str], list[Definition]] = {}
    for fichier in fichiers:
        dits: set[int] = set()
        for pas in _pas_joues(fichier):
            cle = (pas.genre, pas.texte)
            if cle not in vus:
                vus[cle] = [d for d in definitions if d.convient(*cle)]
                for definition in vus[cle]:
                    definition.servie = True
            if len(vus[cle]) != 1 and pas.ligne not in dits:
                dits.add(pas.ligne)
                yield (_ambigu if vus[cle] else _inconnu)(fichier, pas, vus[cle] or definitions)


def inutiles(definitions: Iterable[Definition], racine: Path) -> Iterator[Manquement]:
    """Definitions of the project that served no step of any feature; call after `confronter`."""
    for definition in definitions:
        if not definition.servie and definition.fichier.is_relative_to(racine):
            yield Manquement(
                definition.fichier,
                definition.ligne,
                definition.phrase,
                "définition d'étape qu'aucun scénario n'utilise",
                "une étape qui s'en sert, ou pas de définition",
            )


def _pas_joues(fichier: FichierLu) -> Iterator[PasLu]:
    for scenario in fichier.scenarios:
        for _, pas in scenario.versions():
            yield from (un for un in pas if un.genre)


def _inconnu(fichier: FichierLu, pas: PasLu, definitions: list[Definition]) -> Manquement:
    ailleurs = [d for d in definitions if d.genre not in (None, pas.genre) and d.contexte.parser.is_matching(pas.texte)]
    if ailleurs:
        voulu = _FRANCAIS.get(str(ailleurs[0].genre), "")
        suite = f"cette phrase n'existe qu'après {voulu} ({ailleurs[0].lieu})"
    else:
        voisines = plus_proches(pas, definitions)
        suite = "au plus près : " + (
            " ; ".join(f"« {d.phrase} » ({d.lieu})" for d in voisines) or "aucune définition d'étape"
        )
    return Manquement(fichier.chemin, pas.ligne, fichier.texte(pas.ligne), "étape sans définition", suite)


def _ambigu(fichier: FichierLu, pas: PasLu, trouvees: list[Definition]) -> Manquement:
    lieux = " et ".join(f"« {d.phrase} » ({d.lieu})" for d in trouvees)
    return Manquement(
        fichier.chemin,
        pas.ligne,
        fichier.texte(pas.ligne),
        f"étape ambiguë, {len(trouvees)} définitions lui conviennent : {lieux}",
        "des phrases qu'une seule définition reconnaît",
    )


def plus_proches(pas: PasLu, definitions: Iterable[Definition]) -> list[Definition]:
    """The three definitions that most resemble the step: by their words first, then by their letters."""
    cherche = _sans_valeurs(pas.texte)
    mots = set(cherche.split())

    def ressemblance(definition: Definition) -> float:
        motif = _sans_valeurs(definition.motif)
        communs = len(mots & set(motif.split())) / max(len(mots | set(motif.split())), 1)
        lettres = difflib.SequenceMatcher(None, cherche, motif).ratio()
        return communs + lettres + (0.2 if definition.genre in (None, pas.genre) else 0.0)

    notees = sorted(((ressemblance(d), d) for d in definitions), key=lambda n: -n[0])
    return [definition for note, definition in notees[:3] if note > 0.6]


def _sans_valeurs(texte: str) -> str:
    """The words that do not vary: quoted values would drown their resemblance."""
    return normaliser(re.sub(r"«[^«»]*»|\{[^{}]*\}|<[^<>]*>|\d+", " ", texte).replace("'", "' "))
