"""The blocks a form or a notice is made of; `formulaire.typ` draws each kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class Bloc(TypedDict):
    """`genre` says how it is drawn; `texte` its words, `elements` the items, labels or boxes under it."""

    genre: str
    texte: str
    elements: list[str]


def titre(texte: str) -> Bloc:
    return _bloc("titre", texte)


def sous_titre(texte: str) -> Bloc:
    return _bloc("sous_titre", texte)


def paragraphe(texte: str) -> Bloc:
    return _bloc("paragraphe", texte)


def important(texte: str) -> Bloc:
    return _bloc("important", texte)


def petit(texte: str) -> Bloc:
    return _bloc("petit", texte)


def encadre(texte: str) -> Bloc:
    return _bloc("encadre", texte)


def puces(*elements: str) -> Bloc:
    return _bloc("puces", "", elements)


def numeros(*elements: str) -> Bloc:
    return _bloc("numeros", "", elements)


def lettres(*elements: str) -> Bloc:
    return _bloc("lettres", "", elements)


def rubriques(*couples: tuple[str, str]) -> Bloc:
    """Labels with their values, filled in by the administration: « Nom : GUIDE »."""
    return _bloc("rubriques", "", [morceau for couple in couples for morceau in couple])


def champ(libelle: str, lignes: int = 1) -> Bloc:
    """A label and `lignes` blank lines to write on."""
    return _bloc("champ", libelle, [""] * lignes)


def cote_a_cote(*libelles: str) -> Bloc:
    """Several labels on one line, each with its blank."""
    return _bloc("cote_a_cote", "", libelles)


def cases(libelle: str, *choix: str) -> Bloc:
    """A label and boxes to tick by hand."""
    return _bloc("cases", libelle, choix)


def page() -> Bloc:
    return _bloc("page", "")


def _bloc(genre: str, texte: str, elements: Sequence[str] = ()) -> Bloc:
    return Bloc(genre=genre, texte=texte, elements=list(elements))
