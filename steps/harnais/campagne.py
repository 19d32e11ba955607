"""One run: the services it needs, started once, and the target they lead to; shared with the workers."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import pytest

from fixtures.cibles import Profil, ProfilInvalide
from steps.cible import Adresses, Cible
from steps.drivers.pilotage import CibleInjoignable, ErreurPilotage
from steps.harnais import adaptateurs
from steps.harnais.codes import CLE_CODE, Code
from steps.harnais.masque import secrets_de
from steps.harnais.navigateurs import exiger_un_navigateur, navigateur_de
from steps.harnais.options import ENTREE, profil
from steps.harnais.partage import Partage
from steps.harnais.processus import DemarrageImpossible
from steps.harnais.sans_scripts import PageSansScripts, exiger_des_pages
from steps.harnais.services import Services

DONNEES_DE_SERVE = Path("var/simulateur")
"""The simulator's folder when nobody names one, `make serve`'s."""


class Campagne:
    """`identifiant` is unique to the run and shared by its workers."""

    def __init__(self, config: pytest.Config) -> None:
        recu: dict[str, Any] = getattr(config, "workerinput", {}).get(ENTREE) or {}
        self._config = config
        self.identifiant: str = recu.get("identifiant") or secrets.token_hex(4)
        self._adresses = Adresses(**recu["adresses"]) if recu.get("adresses") else None
        self._services: Services | None = None
        self._cible: Cible | None = None
        self._navigateur: Any = None
        self.partage = Partage()

    def demarrer(self) -> None:
        """Start what the profile asks for and check that the target answers, or end the run cleanly."""
        if self._cible is not None:
            return
        lu = profil(self._config)
        pilote = str(self._config.getoption("pilote"))
        defauts = tuple(self._config.getoption("defaut"))
        if pilote == "navigateur" and self._adresses is None:
            exiger_un_navigateur(lu.ecran.navigateur)
        try:
            secrets_de(self._config)
            if self._adresses is None:
                self._services = Services(lu, garde=self._dossier_garde(lu))
                cible = Cible(lu, self._services.demarrer(), pilote, defauts)
                cible.joindre()
                adaptateurs.verifier(cible)
                exiger_des_pages(cible)
            else:
                cible = Cible(lu, self._adresses, pilote, defauts)
        except (CibleInjoignable, ErreurPilotage, DemarrageImpossible) as erreur:
            self.arreter()
            self._config.stash[CLE_CODE] = Code.INJOIGNABLE
            message = secrets_de(self._config).masquer(f"cible injoignable : {erreur}")
            pytest.exit(message, returncode=Code.INJOIGNABLE)
        except (ProfilInvalide, PageSansScripts) as erreur:
            self.arreter()
            raise pytest.UsageError(str(erreur)) from None
        self._cible = cible

    def _dossier_garde(self, lu: Profil) -> Path | None:
        """With `--garder-bacs`, the simulator's bacs stay where `make serve` finds them."""
        return DONNEES_DE_SERVE if lu.cible.simulateur and self._config.getoption("garder_bacs") else None

    @property
    def cible(self) -> Cible:
        self.demarrer()
        if self._cible is None:
            raise RuntimeError("`demarrer` either sets the target or ends the run")
        return self._cible

    def confier(self, entree: dict[str, Any]) -> None:
        """Give a worker, through its `workerinput`, what this process started."""
        adresses = self._cible.adresses.en_dict() if self._cible is not None else None
        entree[ENTREE] = {
            "identifiant": self.identifiant,
            "graine": self._config.option.graine,
            "adresses": adresses,
        }

    def navigateur(self) -> Any:
        """The worker's one browser, started by the first scenario that needs it."""
        if self._navigateur is None:
            visible = bool(self._config.getoption("visible"))
            self._navigateur = navigateur_de(profil(self._config).ecran.navigateur, visible=visible)
        return self._navigateur

    def arreter(self) -> None:
        """Close the browser and the connections, then stop the processes started here."""
        navigateur, self._navigateur = self._navigateur, None
        cible, self._cible = self._cible, None
        services, self._services = self._services, None
        try:
            if navigateur is not None:
                navigateur.fermer()
            if cible is not None:
                cible.fermer()
        finally:
            if services is not None:
                services.arreter()
