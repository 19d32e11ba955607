"""States that several scenarios of a worker only read, played once for all of them.

The rule is read in the scenario itself, and errs on the side of playing again. A scenario shares its person and her
state with those of the same guide and the same « Étant donné » lines when:

- the target has no bac (a bac is the scenario's own), its states are played and its persons invented;
- its « Étant donné » lines, none with a table, are among `SITUATIONS`: an account or a demande filed, never a draft;
- its « Quand » lines are among `LECTURES`: opening a page of the menu, downloading, signing in again;
- it bears none of @agent, @horloge, @pannes: nobody acts on the demande meanwhile.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from pytest_bdd.parser import Scenario

from fixtures.personas import Usager
from steps.cible import Cible
from steps.ports import EtatObtenu, EtatVoulu

SITUATIONS = re.compile(
    r"(que |qu')?(un usager (mineur non émancipé|mineur émancipé|majeur)"
    r"|l'usager (a un compte|est connecté)"
    r"|un dossier [A-Z]+ (déposé|accepté)(, l'usager n'étant pas connecté)?)"
)
LECTURES = re.compile(r"(l'usager|il|elle) (ouvre « [^»]+ » depuis son menu|télécharge « [^»]+ »|se reconnecte)")
_ETIQUETTES_D_ACTES = frozenset({"agent", "horloge", "pannes"})


@dataclass
class EtatPartage:
    """The person, once taken, and what was prepared for her."""

    usager: Usager | None = None
    obtenus: dict[str, EtatObtenu] = field(default_factory=dict)

    def obtenu(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu | None:
        """What an earlier scenario prepared, for the same person only."""
        return self.obtenus.get(_cle(voulu)) if usager == self.usager else None

    def noter(self, usager: Usager, voulu: EtatVoulu, obtenu: EtatObtenu) -> None:
        if usager == self.usager:
            self.obtenus[_cle(voulu)] = obtenu


class Partage:
    """What one worker shares between its scenarios."""

    def __init__(self) -> None:
        self._etats: dict[tuple[str, ...], EtatPartage] = {}

    def pour(self, scenario: Scenario, etiquettes: Iterable[str], cible: Cible) -> EtatPartage | None:
        """What the scenario shares, None when it shares nothing."""
        profil = cible.profil
        joues = cible.pilotage is None and profil.mode("etats") == "ecrans" and profil.usagers.source == "generes"
        if not (joues and profil.etats.partage and ne_fait_que_lire(scenario, etiquettes)):
            return None
        donnes = tuple(pas.name for pas in scenario.steps if pas.type == "given")
        return self._etats.setdefault((*sorted(_guides(etiquettes)), *donnes), EtatPartage())


def ne_fait_que_lire(scenario: Scenario, etiquettes: Iterable[str]) -> bool:
    """Whether the scenario leaves the person and her demande as it found them."""
    if _ETIQUETTES_D_ACTES & set(etiquettes):
        return False
    regles = {"given": SITUATIONS, "when": LECTURES}
    agissants = [pas for pas in scenario.steps if pas.type in regles]
    return bool(agissants) and all(not pas.datatable and regles[pas.type].fullmatch(pas.name) for pas in agissants)


def _guides(etiquettes: Iterable[str]) -> list[str]:
    return [etiquette for etiquette in etiquettes if re.fullmatch("[A-Z]{2,3}|cas[0-9]", etiquette)]


def _cle(voulu: EtatVoulu) -> str:
    return repr(replace(voulu, reponses={}))
