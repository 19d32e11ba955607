"""What is kept of a feature file once read: its scenarios, their steps, their rows, and where each stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_PARAMETRE = re.compile(r"<(.+?)>")


@dataclass(frozen=True, slots=True)
class EtiquetteLue:
    """A tag without its « @ »."""

    nom: str
    ligne: int


@dataclass(frozen=True, slots=True)
class PasLu:
    """A step; `genre` is given, when or then, inherited by Et and Mais, '' with nothing to inherit."""

    genre: str
    mot_cle: str
    texte: str
    ligne: int
    cellules: tuple[str, ...] = ()

    def rendu(self, valeurs: Mapping[str, str]) -> PasLu:
        """The step with its <columns> replaced, as pytest-bdd does."""
        return PasLu(
            self.genre,
            self.mot_cle,
            rendre(self.texte, valeurs),
            self.ligne,
            tuple(rendre(c, valeurs) for c in self.cellules),
        )


@dataclass(frozen=True, slots=True)
class LigneExemple:
    """One row of examples."""

    ligne: int
    valeurs: dict[str, str]
    etiquettes: tuple[EtiquetteLue, ...]


@dataclass(frozen=True, slots=True)
class TableExemples:
    """One « Exemples: » table; `colonnes` is empty when it has no header."""

    ligne: int
    colonnes: tuple[str, ...]
    lignes: tuple[LigneExemple, ...]


@dataclass(frozen=True, slots=True)
class ScenarioLu:
    """A scenario or outline. `debut`..`fin`: its lines with tags; `etiquettes` include inherited ones."""

    nom: str
    mot_cle: str
    regle: str
    ligne: int
    debut: int
    fin: int
    etiquettes: tuple[EtiquetteLue, ...]
    contexte: tuple[PasLu, ...]
    pas: tuple[PasLu, ...]
    tables: tuple[TableExemples, ...]

    @property
    def exemples(self) -> tuple[LigneExemple, ...]:
        return tuple(ligne for table in self.tables for ligne in table.lignes)

    def versions(self) -> Iterator[tuple[frozenset[str], tuple[PasLu, ...]]]:
        """The tags and the steps of each playing: one, or one for each row of examples."""
        communes = {e.nom for e in self.etiquettes}
        for exemple in self.exemples or (None,):
            propres = {e.nom for e in exemple.etiquettes} if exemple else set()
            valeurs = exemple.valeurs if exemple else {}
            yield frozenset(communes | propres), tuple(p.rendu(valeurs) for p in (*self.contexte, *self.pas))


@dataclass(frozen=True, slots=True)
class FichierLu:
    """A feature file. `document` is gherkin's own tree, None when the syntax is wrong (see `erreurs`)."""

    chemin: Path
    lignes: tuple[str, ...]
    document: dict[str, Any] | None
    nom: str
    ligne: int
    langue: str
    scenarios: tuple[ScenarioLu, ...]
    contextes: tuple[tuple[int, tuple[PasLu, ...]], ...]
    etiquettes: tuple[EtiquetteLue, ...]
    descriptions: tuple[int, ...]
    recitees: tuple[int, ...]  # lines of doc strings
    erreurs: tuple[tuple[int, str], ...]
    illisible: str = ""  # why the file is no UTF-8 text

    def texte(self, ligne: int) -> str:
        return self.lignes[ligne - 1] if 0 < ligne <= len(self.lignes) else ""


def rendre(texte: str, valeurs: Mapping[str, str]) -> str:
    """`texte` with each <column> replaced by its value; an unknown column stays as written."""
    return _PARAMETRE.sub(lambda trouve: valeurs.get(trouve[1], trouve[0]), texte)


def parametres(texte: str) -> frozenset[str]:
    """The <columns> that `texte` uses; a mark-up typed by an attacker (« <b>…</b> ») is none."""
    return frozenset(nom for nom in _PARAMETRE.findall(texte) if f"</{nom}>" not in texte)
