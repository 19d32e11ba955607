"""The lists of pieces of the five guides: `LISTES["ASE"]` is data of the genre `liste_pieces`."""

from __future__ import annotations

from simulator.documents.listes import ase, bpi, em, op, rf
from simulator.documents.modeles import ListePieces

__all__ = ["LISTES"]

LISTES: dict[str, ListePieces] = {
    "ASE": ase.LISTE,
    "BPI": bpi.LISTE,
    "EM": em.LISTE,
    "OP": op.LISTE,
    "RF": rf.LISTE,
}
