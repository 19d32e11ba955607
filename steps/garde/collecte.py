"""Feature files collected by themselves: one test for each scenario or row, no Python module for each."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_bdd import feature as lues_par_pytest_bdd
from pytest_bdd import scenario as scenario_pytest_bdd
from pytest_bdd.gherkin_parser import GherkinDocument
from pytest_bdd.parser import Feature, FeatureParser, Scenario, ScenarioTemplate

from steps.garde.cles import CLE_EXEMPLE, CLE_SCENARIO
from steps.garde.lecture import lire
from steps.garde.modele import FichierLu, LigneExemple, ScenarioLu, parametres, rendre
from steps.garde.selection import Selection

CLE_SELECTION = pytest.StashKey[Selection]()


class ScenarioJoue(pytest.Function):
    """A scenario, or one row of it, as a pytest item; it stands where its feature file says."""

    def reportinfo(self) -> tuple[Path, int, str]:
        exemple = self.stash[CLE_EXEMPLE]
        return self.path, (exemple or self.stash[CLE_SCENARIO]).ligne - 1, self.name


class FichierFeature(pytest.Module):
    """A feature file as a pytest module, synthesised: its functions are its scenarios."""

    def _getobj(self) -> ModuleType:
        return ModuleType(f"feature:{self.path.stem}", f"Scénarios de {self.path}")

    def collect(self) -> Iterable[pytest.Item]:
        fichier = lire(self.path)
        feature = _feature(fichier, self.config.rootpath)
        selection = self.config.stash.get(CLE_SELECTION, Selection({}))
        for scenario in fichier.scenarios:
            for exemple in scenario.exemples or (None,):
                if selection.retient(self.path, scenario, exemple):
                    yield self._item(feature, scenario, exemple)

    def _item(self, feature: Feature, scenario: ScenarioLu, exemple: LigneExemple | None) -> ScenarioJoue:
        nom = nom_de_noeud(scenario, exemple)
        gabarit = _gabarit(feature.scenarios[scenario.nom], exemple)
        # `scenario()` finds its template by name in the feature: the row's stands there meanwhile.
        feature.scenarios[nom] = gabarit
        fonction = scenario_pytest_bdd(feature.filename, nom, features_base_dir="")(_rien)
        if nom != scenario.nom:
            del feature.scenarios[nom]
        for etiquette in exemple.etiquettes if exemple else ():
            fonction = getattr(pytest.mark, etiquette.nom)(fonction)
        item: ScenarioJoue = ScenarioJoue.from_parent(self, name=nom, callobj=fonction)
        item.stash[CLE_SCENARIO] = scenario
        item.stash[CLE_EXEMPLE] = exemple
        return item


def nom_de_noeud(scenario: ScenarioLu, exemple: LigneExemple | None) -> str:
    """« Un format refusé[.exe-image/png] »: the scenario's name, then the values of the row.

    A name with <columns> is given with their values, which are then not repeated.
    """
    if exemple is None:
        return _sur_une_ligne(scenario.nom)
    dites = parametres(scenario.nom)
    autres = [valeur for colonne, valeur in exemple.valeurs.items() if colonne not in dites]
    nom = _sur_une_ligne(rendre(scenario.nom, exemple.valeurs))
    return f"{nom}[{' '.join('-'.join(autres).replace('::', ':').split())}]" if autres else nom


def _sur_une_ligne(nom: str) -> str:
    """Without what pytest gives a meaning to in a node's identifier."""
    return " ".join(nom.replace("::", ":").replace("[", "(").replace("]", ")").split())


def sans_navigateur(items: Iterable[pytest.Item], pilote: str) -> None:
    """Dispense, on the driver without a browser, the scenarios that only a browser can see."""
    for item in items if pilote == "http" else ():
        if isinstance(item, ScenarioJoue) and item.get_closest_marker("navigateur"):
            item.add_marker(pytest.mark.skip(reason="@navigateur : ne se joue qu'avec --pilote navigateur"))


@dataclass(eq=False)
class _GabaritDeLigne(ScenarioTemplate):
    """An outline bound to one row: pytest's parametrisation would escape the accents of the names."""

    valeurs: Mapping[str, str] = field(default_factory=dict)

    def render(self, context: Mapping[str, object]) -> Scenario:
        return super().render({**self.valeurs, **context})


def _gabarit(modele: ScenarioTemplate, exemple: LigneExemple | None) -> ScenarioTemplate:
    if exemple is None:
        return modele
    gabarit = _GabaritDeLigne(
        modele.feature,
        rendre(modele.name, exemple.valeurs),
        modele.name,
        modele.line_number,
        False,
        modele.description,
    )
    vars(gabarit).update(copy.copy(vars(modele)), examples=[], tags=modele.tags | {e.nom for e in exemple.etiquettes})
    gabarit.valeurs = exemple.valeurs
    return gabarit


def _rien() -> None:
    """The scenario's steps are its test; nothing follows them."""


class _Analyseur(FeatureParser):
    """pytest-bdd's parser fed with the tree already read, so that a file is parsed once."""

    def __init__(self, fichier: FichierLu, racine: Path) -> None:
        relatif = fichier.chemin.relative_to(racine) if fichier.chemin.is_relative_to(racine) else fichier.chemin
        super().__init__(str(fichier.chemin.parent), fichier.chemin.name)
        self.rel_filename = str(relatif)
        self._document: dict[str, Any] | None = fichier.document

    def _parse_feature_file(self) -> GherkinDocument:
        if not self._document or not self._document.get("feature"):
            raise ValueError(f"{self.rel_filename} : pas de fonctionnalité lisible")
        return GherkinDocument.from_dict(self._document)


def _feature(fichier: FichierLu, racine: Path) -> Feature:
    feature = _Analyseur(fichier, racine).parse()
    lues_par_pytest_bdd.features[str(fichier.chemin)] = feature
    return feature


def collecter(chemin: Path, parent: pytest.Collector) -> FichierFeature | None:
    """The collector of a feature file, None for another file."""
    if chemin.suffix != ".feature":
        return None
    collecteur: FichierFeature = FichierFeature.from_parent(parent, path=chemin)
    return collecteur
