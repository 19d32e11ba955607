"""A form as a browser sends it: which fields, in which order, with which encoding."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin, urlsplit, urlunsplit

from lxml.html import HtmlElement

from steps.drivers.http.arbre import options

Partie = tuple[str, tuple[str | None, bytes, str] | tuple[None, str]]
_SANS_ENVOI = frozenset({"button", "reset", "submit", "image"})


@dataclass(frozen=True, slots=True)
class Envoi:
    """One HTTP request: `champs` for a query or a urlencoded body, `parties` for a multipart body."""

    methode: str
    adresse: str
    champs: tuple[tuple[str, str], ...] = ()
    parties: tuple[Partie, ...] = field(default=())


def formulaire_de(element: HtmlElement) -> HtmlElement | None:
    """The form that owns `element`: the one it names, else the one around it."""
    if "form" in element.attrib:
        nomme = element.getroottree().getroot().xpath("//form[@id=$i]", i=str(element.get("form")))
        return nomme[0] if nomme else None
    return next((a for a in element.iterancestors("form")), None)


def desactive(element: HtmlElement) -> bool:
    return "disabled" in element.attrib or any("disabled" in f.attrib for f in element.iterancestors("fieldset"))


def preparer(
    formulaire: HtmlElement,
    bouton: HtmlElement | None,
    adresse: str,
    fichiers: Mapping[HtmlElement, Sequence[Path]],
) -> Envoi:
    """What pressing `bouton` sends from the page at `adresse`."""
    presse: Mapping[str, str] = dict(bouton.attrib) if bouton is not None else {}
    methode = presse.get("formmethod", formulaire.get("method", "get")).upper()
    action = presse.get("formaction", formulaire.get("action", "")) or adresse
    codage = presse.get("formenctype", formulaire.get("enctype", "")).lower()
    cible = urljoin(adresse, action).split("#")[0]
    champs = list(_champs(formulaire, bouton))
    if methode == "POST" and codage == "multipart/form-data":
        return Envoi(methode, cible, parties=tuple(_parties(champs, fichiers)))
    paires = tuple(
        (nom, _noms_de_fichiers(valeur, fichiers) if not isinstance(valeur, str) else _retours(valeur))
        for nom, valeur in champs
    )
    if methode != "POST":
        morceaux = urlsplit(cible)
        cible = urlunsplit((morceaux.scheme, morceaux.netloc, morceaux.path, "", ""))
    return Envoi("POST" if methode == "POST" else "GET", cible, paires)


def _champs(formulaire: HtmlElement, bouton: HtmlElement | None) -> Iterator[tuple[str, str | HtmlElement]]:
    """(name, value) in document order; a file input stands for its files."""
    racine = formulaire.getroottree().getroot()
    for element in racine.iter("input", "select", "textarea", "button"):
        nom = str(element.get("name", ""))
        if not nom or formulaire_de(element) is not formulaire or desactive(element):
            continue
        if any(a.tag == "template" for a in element.iterancestors()):
            continue
        genre = str(element.get("type", "")).lower()
        if element is bouton:
            yield nom, str(element.get("value", ""))
        elif element.tag == "button" or (element.tag == "input" and genre in _SANS_ENVOI):
            continue
        elif element.tag == "select":
            yield from ((nom, valeur) for _, valeur, choisie in options(element) if choisie)
        elif element.tag == "textarea":
            yield nom, (element.text or "").removeprefix("\n")
        elif genre in ("checkbox", "radio"):
            if "checked" in element.attrib:
                yield nom, str(element.get("value", "on"))
        elif genre == "file":
            yield nom, element
        else:
            yield nom, str(element.get("value", ""))


def _retours(valeur: str) -> str:
    return valeur.replace("\r\n", "\n").replace("\n", "\r\n")


def _noms_de_fichiers(element: HtmlElement, fichiers: Mapping[HtmlElement, Sequence[Path]]) -> str:
    return next((f.name for f in fichiers.get(element, ())), "")


def _parties(
    champs: Sequence[tuple[str, str | HtmlElement]], fichiers: Mapping[HtmlElement, Sequence[Path]]
) -> Iterator[Partie]:
    for nom, valeur in champs:
        if isinstance(valeur, str):
            yield nom, (None, _retours(valeur))
            continue
        joints = fichiers.get(valeur, ())
        if not joints:
            yield nom, ("", b"", "application/octet-stream")
        for joint in joints:
            genre = mimetypes.guess_type(joint.name)[0] or "application/octet-stream"
            yield nom, (joint.name, joint.read_bytes(), genre)
