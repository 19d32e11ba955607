"""Reading the query of a call; a wrong one is refused with one French sentence."""

from __future__ import annotations

import math

from starlette.requests import Request


class Refus(Exception):
    """A call that cannot be served: the HTTP status and the sentence that says why."""

    def __init__(self, statut: int, phrase: str) -> None:
        super().__init__(phrase)
        self.statut, self.phrase = statut, phrase


def texte(demande: Request, nom: str, *, requis: bool = False) -> str:
    valeur = demande.query_params.get(nom, "").strip()
    if requis and not valeur:
        raise Refus(422, f"Il manque le paramètre « {nom} » à cet appel ({demande.url.path}).")
    return valeur


def entier(demande: Request, nom: str, defaut: int, maximum: int = 1_000_000) -> int:
    """A whole number from 1 to `maximum`."""
    brut = texte(demande, nom) or str(defaut)
    if not (brut.isascii() and brut.isdigit() and 1 <= int(brut[:12]) <= maximum):
        raise Refus(422, f"« {nom} » doit être un entier de 1 à {maximum}, on a reçu « {brut} ».")
    return int(brut)


def secondes(demande: Request, nom: str, defaut: float, maximum: float) -> float:
    """A duration in seconds, from 0 to `maximum`, with a point or a comma."""
    brut = texte(demande, nom) or str(defaut)
    try:
        valeur = float(brut.replace(",", "."))
    except ValueError:
        valeur = math.nan
    if not 0 <= valeur <= maximum:
        raise Refus(422, f"« {nom} » doit être une durée de 0 à {maximum:g} secondes, on a reçu « {brut} ».")
    return valeur
