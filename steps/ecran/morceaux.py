"""Readings of one node by itself: the choices of a list, the pairs of a `dl`, a breadcrumb."""

from __future__ import annotations

from collections.abc import Iterator

from steps.ecran.arbre import Noeud, propre, texte_de


def choix_de_liste(noeud: Noeud) -> tuple[str, tuple[str, ...], str]:
    """Value, options and placeholder of a list. An option without value is no answer."""
    reponses = [(texte, choisie) for texte, valeur, choisie in noeud.options if texte and valeur]
    invite = next((texte for texte, valeur, _ in noeud.options if texte and not valeur), "")
    return ", ".join(t for t, choisie in reponses if choisie), tuple(t for t, _ in reponses), invite


def paires(liste: Noeud) -> Iterator[tuple[list[Noeud], list[Noeud]]]:
    """Terms and values of a `dl`, grouped, through the `div`s that may wrap them."""
    termes: list[Noeud] = []
    valeurs: list[Noeud] = []
    for noeud in _dt_dd(liste):
        if noeud.tag == "dt" and valeurs:
            yield termes, valeurs
            termes, valeurs = [], []
        (termes if noeud.tag == "dt" else valeurs).append(noeud)
    if termes or valeurs:
        yield termes, valeurs


def _dt_dd(liste: Noeud) -> Iterator[Noeud]:
    for enfant in liste.enfants:
        if isinstance(enfant, str):
            continue
        if enfant.tag in ("dt", "dd"):
            yield enfant
        else:
            yield from _dt_dd(enfant)


def fil_d_ariane(noeud: Noeud) -> str:
    """The breadcrumb as one text: what introduces it, then its entries parted by « > »."""
    entrees = [propre(texte_de(n).strip(" >›/")) for n in noeud.noeuds() if n.tag == "li"]
    if not entrees:
        return texte_de(noeud)
    avant = texte_de(
        Noeud(-1, "div", {}, [e for e in noeud.enfants if isinstance(e, str) or e.tag not in ("ol", "ul")])
    )
    return propre(f"{avant} {' > '.join(e for e in entrees if e)}")


def entier(texte: str | None, defaut: int) -> int:
    return int(texte) if texte and texte.isdigit() else defaut
