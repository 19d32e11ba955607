"""Tables: columns, rows, and what names a row."""

from __future__ import annotations

from collections.abc import Iterator

from steps.ecran.arbre import Noeud, texte_de


def rangees(table: Noeud) -> Iterator[Noeud]:
    """The rows of `table`, in document order, without those of a table inside a cell."""
    for enfant in table.enfants:
        if isinstance(enfant, str):
            continue
        if enfant.tag == "tr":
            yield enfant
        elif enfant.tag in ("thead", "tbody", "tfoot"):
            yield from rangees(enfant)


def _cellules(rangee: Noeud) -> list[Noeud]:
    return [e for e in rangee.enfants if not isinstance(e, str) and e.tag in ("td", "th")]


def _est_entete(rangee: Noeud) -> bool:
    cellules = _cellules(rangee)
    return bool(cellules) and all(c.tag == "th" and c.attrs.get("scope") != "row" for c in cellules)


def lire_tableau(table: Noeud) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Column headers (of the first header row) and the texts of the other rows' cells."""
    entetes = [r for r in rangees(table) if _est_entete(r)]
    lignes = [r for r in rangees(table) if not _est_entete(r)]
    colonnes = tuple(texte_de(c) for c in _cellules(entetes[0])) if entetes else ()
    return colonnes, tuple(tuple(texte_de(c) for c in _cellules(r)) for r in lignes)


def nom_de_rangee(rangee: Noeud) -> str:
    """The row's header cell, else its first cell, '' for a row of column headers."""
    cellules = _cellules(rangee)
    if not cellules or _est_entete(rangee):
        return ""
    return texte_de(next((c for c in cellules if c.tag == "th"), cellules[0]))
