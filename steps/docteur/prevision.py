"""A pytest plug-in: which scenarios a run would play and which it would skip, told from the collection alone."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Step

from fixtures.cibles import Profil
from fixtures.cibles.modele import PORTS
from steps.garde.definitions import Definition, definitions_chargees
from steps.harnais import options
from steps.harnais.dispenses import raison_d_ecarter
from steps.harnais.scenarios import marques_de, ports_etiquetes, scenario_de


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("parcours").addoption("--prevision", metavar="FICHIER", help="where the forecast is written")


@pytest.hookimpl(trylast=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    """One line per scenario: its guide, what will become of it (`joue`, `saute`, `rouge_attendu`), and why."""
    profil = options.profil(session.config)
    ports = _Ports(session)
    lignes = []
    for item in session.items:
        scenario = scenario_de(item)
        if scenario is not None:
            sort, raison = _sort(item, profil, ports.de(scenario.steps))
            lignes.append({"guide": item.path.parent.name.upper(), "sort": sort, "raison": raison})
    Path(session.config.getoption("prevision")).write_text(json.dumps(lignes, ensure_ascii=False), encoding="utf-8")


def _sort(item: pytest.Item, profil: Profil, ports: Iterable[str]) -> tuple[str, str]:
    for marque in item.iter_markers("skip"):
        return "saute", str(marque.kwargs.get("reason") or next(iter(marque.args), ""))
    if raison := raison_d_ecarter(item):
        return "saute", raison
    etiquettes = marques_de(item)
    if "simulateur" in etiquettes and not profil.cible.simulateur:
        return "saute", "@simulateur : propre au simulateur"
    for port in (*ports_etiquetes(etiquettes), *ports):
        if raison := profil.raison(port):
            return "saute", f"port {port} absent : {raison}"
    for marque in item.iter_markers("xfail"):
        return "rouge_attendu", str(marque.kwargs.get("reason") or "")
    return "joue", ""


class _Ports:
    """The ports that the steps of a scenario ask for, directly or through a fixture of theirs."""

    def __init__(self, session: pytest.Session) -> None:
        self._session = session
        self._gestionnaire: Any = session._fixturemanager
        self._definitions = definitions_chargees()
        self._par_phrase: dict[tuple[str, str], tuple[str, ...]] = {}

    def de(self, steps: Iterable[Step]) -> tuple[str, ...]:
        demandes = {port for step in steps for port in self._de_la_phrase(step.type, step.name)}
        return tuple(port for port in PORTS if port in demandes)

    def _de_la_phrase(self, genre: str, texte: str) -> tuple[str, ...]:
        cle = (genre, texte)
        if cle not in self._par_phrase:
            definition = next((d for d in self._definitions if d.convient(genre, texte)), None)
            self._par_phrase[cle] = tuple(self._de_la_definition(definition)) if definition else ()
        return self._par_phrase[cle]

    def _de_la_definition(self, definition: Definition) -> Iterator[str]:
        a_voir = list(inspect.signature(definition.contexte.step_func).parameters)
        vus: set[str] = set()
        while a_voir:
            nom = a_voir.pop()
            if nom in vus:
                continue
            vus.add(nom)
            if nom in PORTS:
                yield nom
            else:
                for definie in self._gestionnaire.getfixturedefs(nom, self._session) or ():
                    a_voir += definie.argnames
