"""A mail server read through an HTTP API: calls, credentials, errors, and its mails kept once read."""

from __future__ import annotations

import base64
import ipaddress
import ssl
from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from courriels import message
from courriels.adresses import cle_de

from steps.drivers.boite_commune import SourceInjoignable
from steps.drivers.boite_enveloppe import enveloppe
from steps.drivers.boite_eveil import guet_web
from steps.drivers.boite_relevee import Guet

Identifiants = tuple[str, str] | None
_REPONSE = 15.0  # seconds


class ApiCourriels:
    """Calls to the API at `adresse` (ends with a slash)."""

    def __init__(
        self,
        source: str,
        adresse: str,
        *,
        cible: str,
        identifiants: Identifiants = None,
        autorite: Path | None = None,
        intervalle: float = 1.0,
    ) -> None:
        self.source, self.adresse, self._cible, self._intervalle = source, adresse, cible, intervalle
        self._autorite = autorite
        self._entetes = {}
        self._session = requests.Session()
        # A proxy of the environment has no business with an address of this machine.
        self._mandataire = self._session.trust_env = not _locale(adresse)
        if autorite is not None:
            self._session.verify = str(autorite)
        if identifiants is not None:
            jeton = base64.b64encode(":".join(identifiants).encode()).decode()
            self._entetes["Authorization"] = f"Basic {jeton}"

    def appeler(self, methode: str, chemin: str, **arguments: Any) -> requests.Response:
        """The answer, when it is a good one. Raises `SourceInjoignable`."""
        try:
            reponse = self._session.request(
                methode, urljoin(self.adresse, chemin), headers=self._entetes, timeout=_REPONSE, **arguments
            )
        except requests.exceptions.SSLError:
            raise self._refus("son certificat n'est pas reconnu", "[courriels] adresse et autorite") from None
        except requests.RequestException as erreur:
            raise self._refus(f"aucune réponse : {type(erreur).__name__}", "[courriels] adresse") from None
        if reponse.status_code in (401, 403):
            raise self._refus(
                f"réponse {reponse.status_code} : identifiants refusés",
                "les variables de [courriels] utilisateur et mot_de_passe",
            )
        if not reponse.ok:
            raise self._refus(
                f"réponse {reponse.status_code} à {methode} {urlsplit(reponse.url).path}",
                "[courriels] source et adresse",
            )
        return reponse

    def json(self, chemin: str, question: dict[str, Any] | None = None) -> Any:
        reponse = self.appeler("GET", chemin, params=question or {})
        try:
            return reponse.json()
        except requests.exceptions.JSONDecodeError:
            raise self.inattendu(chemin) from None

    def inattendu(self, chemin: str) -> SourceInjoignable:
        """What to raise when the answer is not one of this kind of server."""
        return self._refus(f"la réponse à {chemin} n'est pas celle de {self.source}", "[courriels] source et adresse")

    def guetter(self, chemin: str, **accord: Any) -> AbstractContextManager[Guet]:
        return guet_web(
            "ws" + urljoin(self.adresse, chemin).removeprefix("http"),
            entetes=self._entetes,
            tls=ssl.create_default_context(cafile=self._autorite) if self.adresse.startswith("https:") else None,
            mandataire=self._mandataire,
            intervalle=self._intervalle,
            **accord,
        )

    def fermer(self) -> None:
        self._session.close()

    def _refus(self, raison: str, reglage: str) -> SourceInjoignable:
        return SourceInjoignable(self._cible, self.source, self.adresse, raison, reglage)


@dataclass(frozen=True, slots=True)
class Annonce:
    """A mail as a list tells it, before it is read. Without `expediteur`, the mail's own headers tell it."""

    identifiant: str
    destinataires: tuple[str, ...]
    recu_le: str
    expediteur: str = ""

    @property
    def cles(self) -> frozenset[str]:
        return frozenset(cle_de(destinataire) for destinataire in self.destinataires)


class SourceWeb(ABC):
    """`Source` on an API that lists what is addressed to somebody, gives a mail's bytes, and deletes."""

    def __init__(self, api: ApiCourriels) -> None:
        self._api = api
        self._lus: dict[str, message.Courriel] = {}

    @property
    def adresse(self) -> str:
        return self._api.adresse

    def relever(self, destinataire: str) -> Sequence[message.Courriel]:
        cle = cle_de(destinataire)
        return [self._lire(annonce) for annonce in self.annonces(destinataire) if cle in annonce.cles]

    def adresses(self) -> Iterable[str]:
        return dict.fromkeys(cle for annonce in self.annonces() for cle in annonce.cles)

    def effacer(self, destinataires: Collection[str]) -> int:
        cles = {cle_de(destinataire) for destinataire in destinataires}
        siens = [annonce.identifiant for annonce in self.annonces() if cles & annonce.cles]
        if siens:
            self.supprimer(siens)
        return len(siens)

    def fermer(self) -> None:
        self._api.fermer()

    # ---- what each server does its own way -------------------------------------------------------------------

    @abstractmethod
    def verifier(self) -> None: ...

    @abstractmethod
    def guetter(self) -> AbstractContextManager[Guet]: ...

    @abstractmethod
    def annonces(self, destinataire: str = "") -> Sequence[Annonce]:
        """Mails of the run, oldest first: at least all those of `destinataire`; all without one."""

    @abstractmethod
    def octets(self, identifiant: str) -> bytes:
        """The mail as it came."""

    @abstractmethod
    def supprimer(self, identifiants: Sequence[str]) -> None: ...

    def _lire(self, annonce: Annonce) -> message.Courriel:
        if annonce.identifiant not in self._lus:
            octets = self.octets(annonce.identifiant)
            expediteur = annonce.expediteur or enveloppe(octets)[0]
            lu = message.lire(octets, expediteur, annonce.destinataires, annonce.recu_le)
            self._lus[annonce.identifiant] = replace(lu, identifiant=annonce.identifiant, source=b"")
        return self._lus[annonce.identifiant]


def _locale(adresse: str) -> bool:
    hote = urlsplit(adresse).hostname or ""
    try:
        return ipaddress.ip_address(hote).is_loopback
    except ValueError:
        return hote == "localhost"
