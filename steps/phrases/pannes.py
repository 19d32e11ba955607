"""Faults of the target and of the services around it."""

from __future__ import annotations

from pytest_bdd import given, when

from steps.phrases.grammaire import Phrase
from steps.ports import Pannes

PANNES: dict[str, tuple[str, dict[str, str]]] = {
    "le serveur de courriels refuse les envois": ("smtp_refuse", {}),
    "la recherche d'adresse ne répond pas": ("adresse-indisponible", {}),
    "le service des photographies ne répond pas": ("ephoto-indisponible", {}),
}
"""What a sentence says, to the fault and its settings."""


@given(Phrase("une panne : « {panne} »"))
def poser(pannes: Pannes, panne: str) -> None:
    nom, reglages = PANNES[panne]
    pannes.poser(nom, **reglages)


@when(Phrase("la panne « {panne} » est réparée"))
def lever(pannes: Pannes, panne: str) -> None:
    pannes.lever(PANNES[panne][0])
