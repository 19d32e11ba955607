"""The control API of a target (`/pilotage`), called over HTTP. The ports on it are in `pilotage_*.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

import requests

from steps.drivers.reseau import Reseau
from steps.drivers.transport import monter
from steps.ecran.modele import CibleInjoignable as CibleInjoignable  # what does not answer, page or control API


class ErreurPilotage(RuntimeError):
    """The target refused or failed a call of the control API. The message is French and names the call."""


@dataclass(frozen=True, slots=True)
class Bac:
    """An isolated world of the target: `adresse` ends with a slash."""

    id: str
    adresse: str


class Pilotage:
    """A client of one control API. `delai` bounds each call (s); `cible` names the target in messages; `reseau` is
    what the target's origin asks for, when the API is behind it too.
    """

    def __init__(
        self,
        adresse: str,
        *,
        jeton: str = "",
        delai: float = 30,
        cible: str = "cible",
        reseau: Reseau | None = None,
    ) -> None:
        self.adresse = adresse.rstrip("/")
        self._cible = cible
        self._delai = delai
        self._session = requests.Session()
        self._session.trust_env = False
        if reseau is not None:
            monter(self._session, reseau)
        if jeton:
            self._session.headers["Authorization"] = f"Bearer {jeton}"

    def fermer(self) -> None:
        self._session.close()

    def sante(self) -> None:
        """Raises `CibleInjoignable` when nothing answers, `ErreurPilotage` when it is not « pret »."""
        etat = self.appeler("GET", "sante")
        if not isinstance(etat, Mapping) or etat.get("etat") != "pret":
            raise ErreurPilotage(f"{self.adresse}/sante : attendu l'état « pret », reçu {etat!r}")

    def creer_bac(self, *, instant: datetime | None = None, smtp: str = "") -> Bac:
        """A new bac whose clock starts at `instant` and whose mails go to `smtp` (host:port)."""
        corps = {"instant": instant.isoformat() if instant else None, "smtp": smtp or None}
        recu = self.appeler("POST", "bacs", {cle: valeur for cle, valeur in corps.items() if valeur})
        return Bac(str(recu["id"]), str(recu["adresse"]))

    def supprimer_bac(self, bac: str) -> None:
        self.appeler("DELETE", f"bacs/{quote(bac, safe='')}")

    def journal(self, bac: str) -> list[dict[str, Any]]:
        """What happened in the bac, oldest first, one mapping per event."""
        recu = self.appeler("GET", f"bacs/{quote(bac, safe='')}/journal")
        entrees = recu.get("journal", recu.get("evenements", [])) if isinstance(recu, Mapping) else recu
        return [entree if isinstance(entree, dict) else {"fait": str(entree)} for entree in entrees or []]

    def dans(self, bac: Bac) -> PilotageDeBac:
        """The calls of one bac."""
        return PilotageDeBac(self, bac)

    def appeler(self, methode: str, chemin: str, corps: object = None) -> Any:
        """One call; the decoded JSON answer, None when it has no body."""
        adresse = f"{self.adresse}/{chemin}"
        try:
            reponse = self._session.request(methode, adresse, json=corps, timeout=self._delai)
        except requests.RequestException as erreur:
            raise CibleInjoignable(
                f"cible « {self._cible} » injoignable : {methode} {adresse} sans réponse "
                f"({_raison(erreur)}) ; vérifier [pilotage] et [lancement] de son profil"
            ) from erreur
        if not reponse.ok:
            raise ErreurPilotage(f"pilotage : {methode} {adresse} refusé ({reponse.status_code}) : {_motif(reponse)}")
        if not reponse.content:
            return None
        try:
            return reponse.json()
        except ValueError as erreur:
            debut = reponse.text[:80]
            raise ErreurPilotage(f"pilotage : {methode} {adresse} : attendu du JSON, reçu « {debut} »") from erreur


class PilotageDeBac:
    """The control API as seen from one bac; paths are relative to it."""

    def __init__(self, pilotage: Pilotage, bac: Bac) -> None:
        self._pilotage = pilotage
        self.bac = bac

    def appeler(self, methode: str, chemin: str, corps: object = None) -> Any:
        """One call under `bacs/<id>/`."""
        return self._pilotage.appeler(methode, f"bacs/{quote(self.bac.id, safe='')}/{chemin}", corps)

    def vider_la_file(self) -> int:
        """Return once the outbox is empty or the target gave up: how many mails stay in it."""
        recu = self.appeler("POST", "courriels/vidange") or {}
        return int(recu.get("en_attente", 0))

    def journal(self) -> list[dict[str, Any]]:
        return self._pilotage.journal(self.bac.id)


def _motif(reponse: requests.Response) -> str:
    try:
        corps = reponse.json()
    except ValueError:
        return reponse.text[:200] or "sans explication"
    if isinstance(corps, Mapping):
        return str(corps.get("erreur") or corps.get("detail") or corps)
    return str(corps)


def _raison(erreur: requests.RequestException) -> str:
    if isinstance(erreur, requests.Timeout):
        return "délai dépassé"
    return "connexion refusée" if isinstance(erreur, requests.ConnectionError) else type(erreur).__name__
