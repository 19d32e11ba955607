"""What the page's script sends, as the tree that the reader expects."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import count
from typing import Any

from steps.ecran.arbre import Arbre, Noeud, propre
from steps.ecran.modele import Element, Page


@dataclass(frozen=True, slots=True)
class Photo:
    """One reading: its key (document and version), the tree, why it is not calm (''), requests sent so far."""

    cle: str
    arbre: Arbre
    raison: str
    requetes: int


def arbre_de(brut: str) -> Photo:
    lu = json.loads(brut)
    racine = _noeud(lu["racine"], count())
    vises = tuple(None if refs is None else tuple(refs) for refs in lu["vises"])
    arbre = Arbre(lu["adresse"], lu["statut"], lu["langue"], racine, lu["caches"], vises)
    return Photo(lu["cle"], arbre, lu["raison"], lu["requetes"])


def _noeud(brut: list[Any], rangs: count[int]) -> Noeud:
    """`[tag, attributes, child…]`; the child of a `select` is its options. `ref` is the rank in the page."""
    ref = next(rangs)
    if brut[0] == "select":
        return Noeud(
            ref, "select", brut[1], [], tuple((propre(texte), valeur, choisie) for texte, valeur, choisie in brut[2])
        )
    return Noeud(ref, brut[0], brut[1], [e if isinstance(e, str) else _noeud(e, rangs) for e in brut[2:]])


def page_en_panne(adresse: str, statut: int, texte: str) -> Page:
    """The page of a target that never gave one: its one text says why."""
    return Page(adresse, statut, (Element("alerte", texte),))
