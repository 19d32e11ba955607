"""Port `Etats`, and the registration of persons, on the HTTP calls that the profile describes."""

from __future__ import annotations

from typing import Any

from fixtures.personas import Usager
from steps.drivers.appels_http import Appels
from steps.ports import EtatObtenu, EtatVoulu


class EtatsHttp:
    """A stade has its own act, or `preparer` serves. `numero` and `adresse` stand where `champs` says, or at the top."""

    def __init__(self, appels: Appels) -> None:
        self._appels = appels

    def preparer(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        acte = voulu.stade if self._appels.decrit(voulu.stade) or not self._appels.decrit("preparer") else "preparer"
        dites: dict[str, Any] = {
            "usager": usager.model_dump(mode="json"),
            "stade": voulu.stade,
            "demarche": voulu.demarche,
            "cas": voulu.cas,
            "etape": voulu.etape,
            "reponses": dict(voulu.reponses),
            "connecte": voulu.connecte,
        }
        recu, champs = self._appels.champs(acte, dites)
        lus = {**(recu if isinstance(recu, dict) else {}), **champs}
        return EtatObtenu(str(lus.get("numero") or ""), str(lus.get("adresse") or ""))


class InscriptionHttp:
    """Makes an invented person known to the target's register."""

    def __init__(self, appels: Appels) -> None:
        self._appels = appels

    def __call__(self, usager: Usager) -> None:
        self._appels.executer("inscrire", {"usager": usager.model_dump(mode="json", exclude={"mot_de_passe"})})
