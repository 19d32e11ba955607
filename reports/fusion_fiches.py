"""One record out of several playings of the same scenario: a failure followed by a success stays in sight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reports.fiche import Fiche

INSTABLE = "instable"
_DITS = {"reussi": "réussi", "echoue": "échoué", "ignore": "ignoré"}


def combiner(avant: Fiche, apres: Fiche) -> Fiche:
    """The record to show; `essais` tells every playing, oldest first. Playings that disagree make it « instable »."""
    essais = [*_essais(avant), *_essais(apres)]
    etats = {essai["etat"] for essai in essais}
    if {"echoue", "reussi"} <= etats:
        echouee = apres if apres["etat"] == "echoue" else avant
        return {**echouee, "etat": INSTABLE, "message": _message(essais), "essais": essais}
    return {**(avant if apres["etat"] == "ignore" else apres), "essais": essais}


def fondre(fiches: Iterable[Fiche]) -> list[Fiche]:
    """One record for each scenario, in the order of their first playing."""
    par_scenario: dict[str, Fiche] = {}
    for fiche in fiches:
        deja = par_scenario.get(fiche["id"])
        par_scenario[fiche["id"]] = combiner(deja, fiche) if deja is not None else fiche
    return list(par_scenario.values())


def _essais(fiche: Fiche) -> list[dict[str, Any]]:
    essais: list[dict[str, Any]] = fiche.get("essais") or [{"etat": fiche["etat"], "message": fiche["message"]}]
    return essais


def _message(essais: list[dict[str, Any]]) -> str:
    suite = ", ".join(f"passage {rang} {_DITS[essai['etat']]}" for rang, essai in enumerate(essais, start=1))
    echecs = dict.fromkeys(essai["message"] for essai in essais if essai["etat"] == "echoue")
    return "\n".join([*echecs, f"instable : {suite}"])
