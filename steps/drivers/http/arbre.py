"""An HTML document as a browser without scripts renders it, as the tree that the reader expects."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import cssselect
from lxml.html import HtmlElement

from steps.ecran.arbre import Noeud, propre

_OUBLIES = frozenset(
    [
        *(
            "script",
            "style",
            "template",
            "head",
            "link",
            "meta",
            "iframe",
            "object",
            "video",
            "audio",
            "canvas",
        ),
        *("datalist", "area", "map", "param", "source", "track"),
    ]
)
_CACHE_PAR_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_DESIGNATIONS = frozenset({"aria-labelledby", "aria-describedby", "aria-errormessage"})
_SANS_VALEUR = frozenset({"submit", "button", "reset", "image"})


class Rendu:
    """One rendering: the tree, the document's elements by `ref`, the texts of hidden blocks referred to."""

    def __init__(self, document: HtmlElement, fichiers: Mapping[HtmlElement, Sequence[Path]]) -> None:
        self.elements: list[HtmlElement] = []
        self._fichiers = fichiers
        self._document = document
        self._designes: set[str] = set()
        self._etiquetes: set[str] | None = None
        corps = document if document.tag == "body" else document.find("body")
        racine = self._noeud(corps) if corps is not None else None
        self.racine = racine if racine is not None else Noeud(-1, "body", {})
        self.caches = self._textes_caches()

    def designes(self, css: str) -> tuple[int, ...] | None:
        """The `ref`s of the rendered elements that a CSS selector designates, None when it is not understood."""
        try:
            trouves = set(self._document.getroottree().getroot().cssselect(css))
        except cssselect.SelectorError:
            return None
        return tuple(ref for ref, element in enumerate(self.elements) if element in trouves)

    def _noeud(self, element: HtmlElement) -> Noeud | None:
        tag = str(element.tag)
        if tag in _OUBLIES:
            return None
        attrs: dict[str, str] = dict(element.attrib)
        if (attrs or tag == "dialog") and self._masque(element, tag, attrs):
            return None
        ref = len(self.elements)
        self.elements.append(element)
        for designation in _DESIGNATIONS.intersection(attrs):
            self._designes.update(attrs[designation].split())
        noeud = Noeud(ref, tag, attrs)
        if tag == "select":
            noeud.options = tuple(options(element))
        elif tag == "textarea":
            attrs["$valeur"] = (element.text or "").removeprefix("\n")
        elif tag == "input":
            self._etat(element, attrs)
        else:
            self._enfants(element, noeud, ferme=tag == "details" and "open" not in attrs)
        return noeud

    def _enfants(self, element: HtmlElement, noeud: Noeud, *, ferme: bool) -> None:
        """The children of a closed `details` are its summary alone."""
        suite = noeud.enfants
        if element.text and not ferme:
            suite.append(element.text)
        for enfant in element:
            if isinstance(enfant.tag, str) and not (ferme and enfant.tag != "summary"):
                lu = self._noeud(enfant)
                if lu is not None:
                    suite.append(lu)
            if enfant.tail and not ferme:
                suite.append(enfant.tail)

    def _etat(self, element: HtmlElement, attrs: dict[str, str]) -> None:
        genre = attrs.get("type", "").lower()
        if genre in ("radio", "checkbox"):
            if "checked" in attrs:
                attrs["$coche"] = "1"
        elif genre == "file":
            attrs["$valeur"] = ", ".join(f.name for f in self._fichiers.get(element, ()))
        elif genre not in _SANS_VALEUR:
            attrs["$valeur"] = attrs.get("value", "")

    def _masque(self, element: HtmlElement, tag: str, attrs: dict[str, str]) -> bool:
        if tag == "input" and attrs.get("type", "").lower() == "hidden":
            return True
        if tag == "dialog" and "open" not in attrs:
            return True
        if "hidden" in attrs or ("style" in attrs and _CACHE_PAR_STYLE.search(attrs["style"])):
            return not self._etiquete(element, tag, attrs)
        return False

    def _etiquete(self, element: HtmlElement, tag: str, attrs: dict[str, str]) -> bool:
        """A hidden box, radio button or file input that a visible label operates is there for a person."""
        if tag != "input" or attrs.get("type", "").lower() not in ("file", "radio", "checkbox"):
            return False
        if self._etiquetes is None:
            labels = self._document.iter("label")
            self._etiquetes = {x.get("for", "") for x in labels if not est_masque(x)}
        return attrs.get("id", "-") in self._etiquetes or any(a.tag == "label" for a in element.iterancestors())

    def _textes_caches(self) -> dict[str, str]:
        if not self._designes:
            return {}
        vus = set(self.elements)
        return {
            identifiant: propre(str(element.text_content()))
            for element in self._document.iter()
            if isinstance(element.tag, str)
            and (identifiant := element.get("id", "")) in self._designes
            and element not in vus
        }


def est_masque(element: HtmlElement) -> bool:
    """Whether the element itself or one around it is hidden."""
    return any(
        "hidden" in e.attrib or e.tag == "template" or _CACHE_PAR_STYLE.search(e.get("style", "")) is not None
        for e in [element, *element.iterancestors()]
    )


def options(liste: HtmlElement) -> list[tuple[str, str, bool]]:
    """(text, value, selected) of each option; without any selected, a browser selects the first."""
    ecrites = [(propre(str(o.text_content())), o) for o in liste.iter("option")]
    choisies = [o for _, o in ecrites if "selected" in o.attrib]
    if "multiple" not in liste.attrib:
        choisies = choisies[-1:] or [o for _, o in ecrites if "disabled" not in o.attrib][:1]
    return [(texte, str(o.get("value", texte)), o in choisies) for texte, o in ecrites]
