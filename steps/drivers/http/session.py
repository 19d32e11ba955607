"""The exchanges of one usager without a browser: MechanicalSoup's session, with a browser's headers."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

import mechanicalsoup  # type: ignore[import-untyped]
import requests

from steps.drivers.causes import cause_d_erreur
from steps.drivers.http.formulaire import Envoi
from steps.drivers.reseau import Reseau
from steps.drivers.transport import monter
from steps.ecran.modele import CibleInjoignable

_REDIRECTIONS_AU_PLUS = 20  # as Chromium
_ACCEPTE = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


class Session:
    """Cookies and connections shared by the tabs of one usager. `delai` in seconds bounds each exchange."""

    def __init__(self, base: str, delai: float, entetes: Mapping[str, str], reseau: Reseau | None = None) -> None:
        self._base, self._delai = base, delai
        self._navigateur = mechanicalsoup.Browser()
        self._session: requests.Session = self._navigateur.session
        self._session.max_redirects = _REDIRECTIONS_AU_PLUS
        self._session.trust_env = urlsplit(base).hostname not in ("127.0.0.1", "localhost")
        self._session.headers.update({"Accept": _ACCEPTE, "Accept-Language": "fr-FR,fr;q=0.9", **entetes})
        if reseau is not None:
            monter(self._session, reseau)

    def echanger(self, envoi: Envoi, provenance: str) -> tuple[requests.Response, bool]:
        """The last answer, and whether it is a redirection without end."""
        entetes = {"Referer": provenance.split("#")[0]} if provenance else {}
        if envoi.methode == "POST" and provenance:
            origine = urlsplit(provenance)
            entetes["Origin"] = f"{origine.scheme}://{origine.netloc}"
        try:
            reponse = self._session.request(
                envoi.methode,
                envoi.adresse,
                params=list(envoi.champs) if envoi.methode == "GET" and envoi.champs else None,
                data=list(envoi.champs) if envoi.methode == "POST" and not envoi.parties else None,
                files=list(envoi.parties) or None,
                headers=entetes,
                timeout=self._delai,
            )
        except requests.TooManyRedirects as boucle:
            if boucle.response is None:
                raise
            return boucle.response, True
        except requests.Timeout:
            raise CibleInjoignable(
                f"La cible {self._base} n'a pas répondu en {self._delai:g} s à « {envoi.adresse} » : "
                "voir si elle est démarrée, ou [ecran] delai dans son profil."
            ) from None
        except requests.RequestException as erreur:
            cause, reglage = cause_d_erreur(erreur)
            raise CibleInjoignable(
                f"La cible {self._base} ne répond pas à « {envoi.adresse} » ({cause}) : "
                f"voir si elle est démarrée, et {reglage} dans son profil."
            ) from None
        return reponse, False

    def fermer(self) -> None:
        self._navigateur.close()
