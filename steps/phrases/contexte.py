"""What a scenario holds between its steps. A sentence of the scenario overrides each of these fixtures."""

from __future__ import annotations

from typing import NoReturn

import pytest

from fixtures.personas import Usager
from fixtures.profils import PROFILS
from steps.garde.cles import CLE_USAGER
from steps.phrases.fiche import Fiche, decrire_usager
from steps.ports import Courriel, Ecran, Fichier, Usagers

CAS: dict[str, str] = {"mineur non émancipé": "cas1", "mineur émancipé": "cas2", "majeur": "cas3"}
"""The three cas of a démarche as a sentence calls them."""

GUIDES = frozenset(guide for guide, _ in PROFILS)
PREMIER_GUIDE = "ASE"
"""The guide of a scenario that bears the tag of none."""

CAS_PAR_DEFAUT: dict[str, str] = {"ASE": "cas1"}
"""The cas of a scenario that names none, for the guides that have several."""


@pytest.fixture
def fiche(request: pytest.FixtureRequest) -> Fiche:
    """The names that the scenario's sentences may quote in braces; quoting one brings its usager in."""
    guide = _guide(request)
    cas = CAS_PAR_DEFAUT.get(guide, "")
    return Fiche({"guide": guide, "cas": cas}, lambda: request.getfixturevalue("usager"))


@pytest.fixture
def usager(usagers: Usagers, fiche: Fiche, request: pytest.FixtureRequest) -> Usager:
    """Anyone who may use the démarche, when the scenario does not say who."""
    return presenter(usagers.prendre(guide=fiche["guide"], cas=fiche["cas"]), fiche, request)


def _guide(request: pytest.FixtureRequest) -> str:
    """The guide whose tag the scenario bears: « @EM »."""
    return next((m.name for m in request.node.iter_markers() if m.name in GUIDES), PREMIER_GUIDE)


def presenter(personne: Usager, fiche: Fiche, request: pytest.FixtureRequest) -> Usager:
    """`personne` becomes the usager of the scenario: known to its sentences, and to the gate."""
    decrire_usager(fiche, personne)
    request.node.stash[CLE_USAGER] = personne
    return personne


@pytest.fixture
def dossier() -> str:
    """The number of the scenario's dossier, '' before the dépôt."""
    _manque("dossier", "Étant donné un dossier ASE déposé")


@pytest.fixture
def courriel() -> Courriel:
    """The mail last received."""
    _manque("courriel", "Alors l'usager reçoit un courriel qui dit, dans l'ordre :")


@pytest.fixture
def fichier() -> Fichier:
    """The file last downloaded."""
    _manque("fichier", "Quand l'usager télécharge « … »")


@pytest.fixture
def onglet() -> Ecran:
    """The second tab of the usager."""
    _manque("second onglet", "Étant donné la même page ouverte dans un second onglet")


@pytest.fixture
def adresses() -> dict[str, str]:
    """Addresses noted on a page, by the name of their link."""
    _manque("jeu d'adresses notées", "Étant donné un autre usager dont la demande est déposée")


def _manque(quoi: str, phrase: str) -> NoReturn:
    raise LookupError(f"le scénario n'a encore aucun {quoi} : dire d'abord « {phrase} »")
