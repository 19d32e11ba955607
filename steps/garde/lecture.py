"""A feature file as the parser of pytest-bdd reads it, with what that parser throws away.

Lines taken for description, lines of doc strings and syntax errors are kept: the gate needs them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.token import Token

from steps.garde.modele import EtiquetteLue, FichierLu, LigneExemple, PasLu, ScenarioLu, TableExemples

_GENRES = {"Context": "given", "Action": "when", "Outcome": "then"}


def lire(chemin: Path) -> FichierLu:
    """The feature file, parsed once as long as it does not change. Raises OSError when it cannot be read."""
    etat = chemin.stat()
    return _lire(chemin, etat.st_mtime_ns, etat.st_size)


@lru_cache(maxsize=512)
def _lire(chemin: Path, _modifie: int, _taille: int) -> FichierLu:
    try:
        texte = chemin.read_text(encoding="utf-8")
    except UnicodeDecodeError as erreur:
        return FichierLu(chemin, (), None, "", 1, "", (), (), (), (), (), (), str(erreur))
    lignes = tuple(texte.split("\n"))
    constructeur = _Constructeur()
    erreurs: tuple[tuple[int, str], ...] = ()
    document: dict[str, Any] | None = None
    try:
        document = dict(Parser(constructeur).parse(texte))
    except CompositeParserException as erreur:
        erreurs = tuple((int(e.location["line"]), str(e)) for e in erreur.errors)
    except ParserException as erreur:
        erreurs = ((int(erreur.location["line"]), str(erreur)),)
    fonctionnalite = (document or {}).get("feature")
    moisson = _Moisson(len(lignes))
    if fonctionnalite:
        moisson.fonctionnalite(fonctionnalite)
    return FichierLu(
        chemin,
        lignes,
        document,
        fonctionnalite["name"] if fonctionnalite else "",
        fonctionnalite["location"]["line"] if fonctionnalite else 1,
        fonctionnalite["language"] if fonctionnalite else "",
        tuple(moisson.scenarios()),
        tuple(moisson.contextes),
        tuple(moisson.etiquettes),
        tuple(constructeur.descriptions),
        tuple(constructeur.recitees),
        erreurs,
    )


class _Constructeur(AstBuilder):
    """Gherkin's own builder, which also notes the lines that were no keyword."""

    def reset(self) -> None:
        super().reset()
        self.descriptions: list[int] = []
        self.recitees: list[int] = []

    def build(self, token: Token) -> None:
        if getattr(token, "matched_type", "") == "Other":
            ou = self.recitees if self.current_node.rule_type == "DocString" else self.descriptions
            ou.append(token.location["line"])
        super().build(token)


@dataclass
class _Moisson:
    """Walks gherkin's tree; `bornes` are the lines where something new begins."""

    dernier: int
    contextes: list[tuple[int, tuple[PasLu, ...]]] = field(default_factory=list)
    etiquettes: list[EtiquetteLue] = field(default_factory=list)
    _bornes: list[int] = field(default_factory=list)
    _attente: list[tuple[Any, str, tuple[EtiquetteLue, ...], tuple[PasLu, ...]]] = field(default_factory=list)

    def fonctionnalite(self, noeud: Any) -> None:
        self._enfants(noeud["children"], "", self._etiquettes(noeud), ())

    def _enfants(
        self, enfants: Any, regle: str, etiquettes: tuple[EtiquetteLue, ...], contexte: tuple[PasLu, ...]
    ) -> None:
        for enfant in enfants:
            if fond := enfant.get("background"):
                self._bornes.append(fond["location"]["line"])
                pas = _pas(fond["steps"])
                self.contextes.append((fond["location"]["line"], pas))
                contexte = (*contexte, *pas)
            elif interieur := enfant.get("rule"):
                self._bornes.append(_debut(interieur))
                propres = self._etiquettes(interieur)
                self._enfants(interieur["children"], interieur["name"], (*etiquettes, *propres), contexte)
            elif scenario := enfant.get("scenario"):
                self._bornes.append(_debut(scenario))
                propres = self._etiquettes(scenario)
                self._attente.append((scenario, regle, (*etiquettes, *propres), contexte))

    def _etiquettes(self, noeud: Any) -> tuple[EtiquetteLue, ...]:
        lues = tuple(EtiquetteLue(tag["name"].lstrip("@"), tag["location"]["line"]) for tag in noeud["tags"])
        self.etiquettes.extend(lues)
        return lues

    def scenarios(self) -> Iterator[ScenarioLu]:
        for noeud, regle, etiquettes, contexte in self._attente:
            debut = _debut(noeud)
            yield ScenarioLu(
                noeud["name"],
                noeud["keyword"],
                regle,
                noeud["location"]["line"],
                debut,
                min((borne for borne in self._bornes if borne > debut), default=self.dernier + 1) - 1,
                etiquettes,
                contexte,
                _pas(noeud["steps"]),
                tuple(self._table(exemples) for exemples in noeud["examples"]),
            )

    def _table(self, noeud: Any) -> TableExemples:
        etiquettes = self._etiquettes(noeud)
        entete = noeud.get("tableHeader")
        colonnes = tuple(cellule["value"] for cellule in entete["cells"]) if entete else ()
        lignes = tuple(
            LigneExemple(
                rang["location"]["line"],
                dict(zip(colonnes, (cellule["value"] for cellule in rang["cells"]), strict=False)),
                etiquettes,
            )
            for rang in noeud.get("tableBody", ())
        )
        return TableExemples(noeud["location"]["line"], colonnes, lignes)


def _debut(noeud: Any) -> int:
    return int(min([noeud["location"]["line"], *(tag["location"]["line"] for tag in noeud["tags"])]))


def _pas(noeuds: Any) -> tuple[PasLu, ...]:
    genre = ""
    lus = []
    for noeud in noeuds:
        genre = _GENRES.get(noeud["keywordType"], genre)
        table = noeud.get("dataTable")
        cellules = [cellule["value"] for rang in table["rows"] for cellule in rang["cells"]] if table else []
        if recit := noeud.get("docString"):
            cellules.append(recit["content"])
        lus.append(PasLu(genre, noeud["keyword"], noeud["text"], noeud["location"]["line"], tuple(cellules)))
    return tuple(lus)
