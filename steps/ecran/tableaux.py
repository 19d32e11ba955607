"""Tables: columns, rows, and what names a row."""

from __future__ import annotations

from collections.abc import Iterator

from steps.ecran.arbre import Noeud, texte_de


def rangees(table: Noeud) -> Iterator[Noeud]:
    """The rows of `table`, in document order, without those of a table inside a cell."""
    for enfant in table.enfants:
        if isinstance(enfant, str):
            continue
        genre = _genre(enfant)
        if genre == "row":
            yield enfant
        elif genre == "rowgroup":
            yield from rangees(enfant)


# A table may be one by its tags or by its roles; a role said wins.
_GENRES = {
    "tr": "row",
    **dict.fromkeys(("thead", "tbody", "tfoot"), "rowgroup"),
    "td": "cell",
    "th": "columnheader",
    "gridcell": "cell",
}


def _genre(noeud: Noeud) -> str:
    dit = noeud.attrs.get("role") or noeud.tag
    if noeud.tag == "th" and "role" not in noeud.attrs and noeud.attrs.get("scope") == "row":
        return "rowheader"
    return _GENRES.get(dit, dit)


def _cellules(rangee: Noeud) -> list[Noeud]:
    return [e for e in rangee.enfants if not isinstance(e, str) and _genre(e) in ("cell", "columnheader", "rowheader")]


def _est_entete(rangee: Noeud) -> bool:
    cellules = _cellules(rangee)
    return bool(cellules) and all(_genre(c) == "columnheader" for c in cellules)


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
    return texte_de(next((c for c in cellules if _genre(c) in ("columnheader", "rowheader")), cellules[0]))
