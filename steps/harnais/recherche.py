"""Finding the definition of a step sentence: pytest-bdd asks pytest about every definition, at every step.

With some hundred definitions that is a fifth of what a scenario without browser costs. Which fixture names hold a
definition that reads a sentence does not change from one scenario to the next: it is remembered, and pytest-bdd's own
search, with pytest's rules of visibility, then runs over these names only.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any
from weakref import WeakKeyDictionary

from pytest_bdd.parser import Step
from pytest_bdd.steps import step_function_context_registry as definitions

bdd: Any = import_module("pytest_bdd.scenario")  # `pytest_bdd.scenario` is also the decorator of that name


class _Lecture:
    """The definitions known to one fixture manager, and the names that read each sentence."""

    def __init__(self, noms: tuple[str, ...], gestionnaire: Any) -> None:
        self.noms = noms
        self._par_phrase: dict[tuple[str, str], tuple[str, ...]] = {}
        self._definitions = [
            (nom, contexte)
            for nom in noms
            for table in (gestionnaire._arg2node2fixturedefs, gestionnaire._arg2nodeid2fixturedefs)
            for definies in table.get(nom, {}).values()
            for definie in definies
            if (contexte := definitions.get(definie.func)) is not None
        ]

    def lisent(self, step: Step) -> tuple[str, ...]:
        cle = (step.type, step.name)
        if cle not in self._par_phrase:
            self._par_phrase[cle] = tuple(
                dict.fromkeys(
                    nom
                    for nom, contexte in self._definitions
                    if contexte.type in (None, step.type) and contexte.parser.is_matching(step.name)
                )
            )
        return self._par_phrase[cle]


_LECTURES: WeakKeyDictionary[Any, _Lecture] = WeakKeyDictionary()


def chercher(step: Step, fixturemanager: Any, node: Any) -> Iterable[Any]:
    """In place of `pytest_bdd.scenario.find_fixturedefs_for_step`: the same answer."""
    noms = tuple(bdd.get_fixture_names(fixturemanager=fixturemanager))
    lecture = _LECTURES.get(fixturemanager)
    if lecture is None or lecture.noms != noms:
        lecture = _LECTURES[fixturemanager] = _Lecture(noms, fixturemanager)
    for nom in lecture.lisent(step):
        for definie in bdd.getfixturedefs(fixturemanager, nom, node) or []:
            contexte = definitions.get(definie.func)
            if contexte is not None and contexte.type in (None, step.type) and contexte.parser.is_matching(step.name):
                yield definie


def accelerer() -> None:
    """Put `chercher` in the place of pytest-bdd's own search. `requirements.lock` pins the version it stands for."""
    bdd.find_fixturedefs_for_step = chercher
