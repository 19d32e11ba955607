"""The tree that drivers hand to the reader: what is rendered of a page, no rule on names or places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

CONTROLES = frozenset({"input", "select", "textarea"})
BOUTONS = frozenset({"button", "summary"})
EN_LIGNE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "mark",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "svg",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_MARQUES = frozenset({"*", ":", "* :", "*:"})


@dataclass(slots=True)
class Noeud:
    """One rendered element. `ref` is the driver's handle; `options` are (text, value, selected) of a list.

    The attributes are the page's own, plus the state of the moment: `$valeur` (typed), `$coche` ("1").
    """

    ref: int
    tag: str
    attrs: Mapping[str, str]
    enfants: list[Noeud | str] = field(default_factory=list)
    options: tuple[tuple[str, str, bool], ...] = ()

    def noeuds(self) -> Iterator[Noeud]:
        """This node and those under it, in document order."""
        yield self
        for enfant in self.enfants:
            if not isinstance(enfant, str):
                yield from enfant.noeuds()


@dataclass(slots=True)
class Arbre:
    """A page as rendered: its body, and the texts of hidden blocks that names or descriptions refer to.

    `vises`: for each CSS selector that the driver was asked to look for, the `ref`s of the nodes it designates; None
    for one that the driver does not understand.
    """

    adresse: str
    statut: int
    langue: str
    racine: Noeud
    caches: Mapping[str, str] = field(default_factory=dict)
    vises: tuple[tuple[int, ...] | None, ...] = ()


def propre(texte: str) -> str:
    """`texte` with every run of spaces, non-breaking ones included, as one space."""
    return " ".join(texte.split())


def texte_de(noeud: Noeud, *, sans_boutons: bool = False) -> str:
    """What is read in `noeud`: inline parts joined, blocks apart, controls and decorations left out.

    What is marked `aria-hidden` is decoration, except the asterisk and the colon of a label.
    """
    morceaux: list[str] = []
    _recueillir(noeud, morceaux, sans_boutons)
    return propre("".join(morceaux))


def _recueillir(noeud: Noeud, morceaux: list[str], sans_boutons: bool) -> None:
    for enfant in noeud.enfants:
        if isinstance(enfant, str):
            morceaux.append(enfant)
            continue
        tag, attrs = enfant.tag, enfant.attrs
        if tag in CONTROLES or (sans_boutons and tag in BOUTONS):
            morceaux.append(" ")
        elif tag == "img":
            morceaux.append(attrs.get("alt", ""))
        elif tag == "svg":
            morceaux.append(attrs.get("aria-label", ""))
        elif decoration(enfant):
            continue
        elif tag in EN_LIGNE:
            if tag == "br":
                morceaux.append(" ")
            _recueillir(enfant, morceaux, sans_boutons)
        else:
            morceaux.append(" ")
            _recueillir(enfant, morceaux, sans_boutons)
            morceaux.append(" ")


def decoration(noeud: Noeud) -> bool:
    """Whether `noeud` is hidden from assistive tools and is not a label's mark."""
    if noeud.attrs.get("aria-hidden") != "true":
        return False
    return propre("".join(e for e in noeud.enfants if isinstance(e, str))) not in _MARQUES
