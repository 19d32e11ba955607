"""One bounded GET to an external service: time, size and shape of the answer are all checked."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urlsplit

import requests
import urllib3

TAILLE_MAX = 1_000_000
"""Largest answer read, in bytes: ten addresses weigh about 6 kB."""

_BOUCLE_LOCALE = frozenset({"127.0.0.1", "localhost", "::1"})


class ErreurExterieure(Exception):
    """An external service failed us. `service` names it; the message is one French sentence."""

    def __init__(self, service: str, message: str) -> None:
        self.service = service
        super().__init__(message)


class ServiceIndisponible(ErreurExterieure):
    """No usable answer now: down, too slow, saturated. `reessayer_dans`: seconds, when the service says."""

    def __init__(self, service: str, raison: str, *, reessayer_dans: int | None = None) -> None:
        self.reessayer_dans = reessayer_dans
        super().__init__(service, f"Le service « {service} » est indisponible : {raison}.")


class ReponseInattendue(ErreurExterieure):
    """The service answered something it never should: trying again would change nothing."""

    def __init__(self, service: str, raison: str) -> None:
        super().__init__(service, f"Le service « {service} » a répondu de façon inattendue : {raison}.")


class RequeteRefusee(ReponseInattendue):
    """The service refused the query (400). `details` are its own reasons, as sent."""

    def __init__(self, service: str, details: tuple[str, ...]) -> None:
        self.details = details
        super().__init__(service, "requête refusée (" + " ; ".join(details or ("sans raison donnée",)) + ")")


@dataclass(frozen=True, slots=True)
class Reponse:
    """A status that the caller said it accepts, with the decoded JSON."""

    statut: int
    corps: Any


class ServiceHttp:
    """A service at `base`. `delai` (seconds) bounds the whole call, body included."""

    def __init__(self, nom: str, base: str, *, delai: float = 3.0, taille_max: int = TAILLE_MAX) -> None:
        self.nom = nom
        self.base = base.rstrip("/")
        self._delai = delai
        self._taille_max = taille_max
        self._session = _session(self.base)

    def obtenir(
        self, chemin: str, parametres: Mapping[str, str] | None = None, *, acceptes: tuple[int, ...] = (200,)
    ) -> Reponse:
        """GET `base/chemin`. Raises `ServiceIndisponible`, `RequeteRefusee` or `ReponseInattendue`."""
        echeance = time.monotonic() + self._delai
        try:
            with self._session.get(
                f"{self.base}/{chemin}",
                params=dict(parametres or {}),
                timeout=(self._delai, self._delai),
                stream=True,
                allow_redirects=False,
            ) as reponse:
                octets = self._lire(reponse, echeance)
                return self._juger(reponse, octets, acceptes)
        except (requests.Timeout, urllib3.exceptions.TimeoutError) as erreur:
            raise self._trop_lent() from erreur
        except (requests.RequestException, urllib3.exceptions.HTTPError) as erreur:
            raise ServiceIndisponible(self.nom, "connexion impossible ou interrompue") from erreur

    def _lire(self, reponse: requests.Response, echeance: float) -> bytes:
        morceaux = bytearray()
        # `read1` returns what is there: a body that drips is judged at each drop, not once complete.
        while morceau := reponse.raw.read1(16_384):
            morceaux += morceau
            if len(morceaux) > self._taille_max:
                raise ReponseInattendue(self.nom, f"plus de {self._taille_max} octets")
            if time.monotonic() > echeance:
                raise self._trop_lent()
        return bytes(morceaux)

    def _juger(self, reponse: requests.Response, octets: bytes, acceptes: tuple[int, ...]) -> Reponse:
        statut = reponse.status_code
        if statut in acceptes:
            return Reponse(statut, self._decoder(octets))
        if statut == 400:
            raise RequeteRefusee(self.nom, _raisons(octets))
        if statut == 429:
            attente = _secondes(reponse.headers.get("retry-after", ""))
            raise ServiceIndisponible(self.nom, "trop de demandes", reessayer_dans=attente)
        if statut >= 500:
            attente = _secondes(reponse.headers.get("retry-after", ""))
            raise ServiceIndisponible(self.nom, f"statut {statut}", reessayer_dans=attente)
        raise ReponseInattendue(self.nom, f"statut {statut}")

    def _decoder(self, octets: bytes) -> Any:
        try:
            return json.loads(octets)
        except (ValueError, RecursionError) as erreur:
            raise ReponseInattendue(self.nom, "corps illisible, JSON attendu") from erreur

    def _trop_lent(self) -> ServiceIndisponible:
        return ServiceIndisponible(self.nom, f"pas de réponse en {self._delai:g} s")


def _session(base: str) -> requests.Session:
    session = requests.Session()
    session.headers.update(
        {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            # A kept connection that the server closes while we reuse it would fail one call in many.
            "Connection": "close",
            "User-Agent": "parcours-anef",
        }
    )
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    # A proxy of the environment must not catch the calls to our own machine.
    session.trust_env = urlsplit(base).hostname not in _BOUCLE_LOCALE
    return session


def _secondes(entete: str) -> int | None:
    return int(entete) if entete.isascii() and entete.isdigit() else None


def _raisons(octets: bytes) -> tuple[str, ...]:
    """The reasons of a refusal, whether the body is `{"detail": [...]}`, `{"message"}` or `{"erreur"}`."""
    try:
        corps = json.loads(octets)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(corps, dict):
        return ()
    detail = corps.get("detail") or corps.get("message") or corps.get("erreur") or ()
    return tuple(str(d) for d in detail) if isinstance(detail, list) else (str(detail),) if detail else ()
