"""Requests as a target's network asks: what is for its origin goes to it and nowhere else, redirections included."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from steps.drivers.reseau import Reseau, en_basique


def monter(session: requests.Session, reseau: Reseau) -> None:
    """Have `session` send its requests through `reseau`. A session of an ordinary network is left as it is."""
    if reseau.ordinaire:
        return
    if reseau.mandataire is not None:
        session.trust_env = False
    for schema in ("http://", "https://"):
        session.mount(schema, _ParMandataire(reseau))
    for prefixe in {reseau.origine + "/", reseau.prefixe}:
        session.mount(prefixe, _VersLaCible(reseau))


def session_vers(adresse: str, reseau: Reseau) -> requests.Session:
    """A session through `reseau`; the environment's own proxies are for targets that are not on this machine."""
    session = requests.Session()
    session.trust_env = urlsplit(adresse).hostname not in ("127.0.0.1", "localhost")
    monter(session, reseau)
    return session


class _ParMandataire(HTTPAdapter):
    def __init__(self, reseau: Reseau) -> None:
        self._reseau = reseau
        super().__init__()

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        mandataire = self._reseau.mandataire
        if mandataire is not None:
            hote = urlsplit(request.url or "").hostname or ""
            adresse = None if mandataire.evite(hote) else mandataire.adresse
            kwargs["proxies"] = {"http": adresse, "https": adresse} if adresse else {}
        return super().send(request, *args, **kwargs)

    def proxy_headers(self, proxy: str) -> dict[str, str]:
        """Here rather than in the proxy's address, which error messages tell."""
        mandataire = self._reseau.mandataire
        if mandataire is None or not mandataire.utilisateur:
            return super().proxy_headers(proxy)
        return {"Proxy-Authorization": en_basique(mandataire.utilisateur, mandataire.mot_de_passe)}


class _VersLaCible(_ParMandataire):
    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        propre = request.copy()  # a redirection copies the request of the session: it must bear none of this
        propre.headers.update(self._reseau.entetes)
        basique = self._reseau.basique()
        if basique and "Authorization" not in propre.headers:
            propre.headers["Authorization"] = basique
        if self._reseau.autorite is not None:
            kwargs["verify"] = str(self._reseau.autorite)
        return super().send(propre, *args, **kwargs)

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, verify: Any, cert: Any = None
    ) -> Any:
        hote, lus = super().build_connection_pool_key_attributes(request, verify, cert)
        reglages: dict[str, Any] = {**lus}
        piece = self._reseau.certificat_client
        if piece is not None:
            reglages |= {"cert_file": str(piece.certificat), "key_file": str(piece.cle)}
            if piece.phrase:
                reglages["key_password"] = piece.phrase
        return hote, reglages
