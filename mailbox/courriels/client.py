"""The client that test workers use: blocking calls, no polling."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

import requests

from courriels.formes import depuis_json
from courriels.message import Courriel

_MARGE = 10.0  # seconds given to the capture to answer, beyond the wait asked of it
_PIECES_GARDEES = 32


class BoiteInjoignable(RuntimeError):
    """The capture does not answer, or refuses the call. The message says which address and what to do."""


class Absent(LookupError):
    """No such mail within the delay. What came instead stands in the attributes."""

    def __init__(self, forme: dict[str, Any]) -> None:
        super().__init__(str(forme.get("erreur", "")))
        self.recus: list[dict[str, str]] = forme.get("recus", [])
        self.voisins: list[str] = forme.get("voisins", [])


class ClientCourriels:
    """Questions to a running capture at `adresse` (http://host:port). `delai` in seconds bounds a wait."""

    def __init__(self, adresse: str, delai: float = 10.0) -> None:
        self.adresse, self.delai = adresse.rstrip("/"), delai
        self._session = requests.Session()
        self._session.trust_env = False  # a proxy of the environment has no business with a local address
        self._octets: OrderedDict[tuple[str, int], bytes] = OrderedDict()

    def attendre(
        self,
        destinataire: str,
        *,
        rang: int = 1,
        sujet: str = "",
        contient: str = "",
        delai: float | None = None,
    ) -> Courriel:
        """The `rang`-th mail of the recipient whose whole subject is `sujet` and whose text bears `contient`.

        Raises `Absent` past the delay, with what came instead.
        """
        duree = self.delai if delai is None else delai
        question = {
            "destinataire": destinataire,
            "rang": rang,
            "sujet": sujet,
            "contient": contient,
            "delai": duree,
        }
        reponse = self._appeler("GET", "/api/attendre", question, duree)
        if reponse.status_code == 404:
            raise Absent(reponse.json())
        return self._courriel(self._verifier(reponse).json())

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        """Every mail of the recipient so far, oldest first."""
        formes: list[dict[str, Any]] = []
        page, pages = 1, 1
        while page <= pages:
            reponse = self._appeler("GET", "/api/courriels", {"destinataire": destinataire, "page": page})
            corps = self._verifier(reponse).json()
            formes += corps["courriels"]
            page, pages = page + 1, corps["pages"]
        return tuple(self._courriel(forme) for forme in formes)

    def source(self, identifiant: str) -> bytes:
        """The mail as it came by SMTP."""
        return self._verifier(self._appeler("GET", f"/api/courriels/{identifiant}/source")).content

    def effacer(self, destinataire: str) -> int:
        """Erase the recipient's mails; how many there were."""
        reponse = self._verifier(self._appeler("DELETE", "/api/courriels", {"destinataire": destinataire}))
        return int(reponse.json()["effaces"])

    def sante(self) -> dict[str, Any]:
        """`etat`, and the numbers of mails, bytes and waiters."""
        return dict(self._verifier(self._appeler("GET", "/api/sante")).json())

    def fermer(self) -> None:
        self._session.close()

    def _courriel(self, forme: dict[str, Any]) -> Courriel:
        return depuis_json(forme, self._piece)

    def _piece(self, identifiant: str, rang: int) -> bytes:
        # Mails never change: what was fetched once for `attendre` serves `recus` too.
        cle = (identifiant, rang)
        if cle not in self._octets:
            reponse = self._appeler("GET", f"/api/courriels/{identifiant}/pieces/{rang}")
            self._octets[cle] = self._verifier(reponse).content
            if len(self._octets) > _PIECES_GARDEES:
                self._octets.popitem(last=False)
        return self._octets[cle]

    def _appeler(
        self, methode: str, chemin: str, question: dict[str, Any] | None = None, attente: float = 0
    ) -> requests.Response:
        try:
            return self._session.request(
                methode, self.adresse + chemin, params=question or {}, timeout=(5, attente + _MARGE)
            )
        except requests.RequestException as erreur:
            raise BoiteInjoignable(
                f"La boîte d'essai ne répond pas à {self.adresse} ({type(erreur).__name__}). "
                "Elle s'est arrêtée pendant le passage, ou ce n'est pas son adresse : « python -m courriels » "
                "la démarre et dit la sienne."
            ) from None

    def _verifier(self, reponse: requests.Response) -> requests.Response:
        if not reponse.ok:
            raise BoiteInjoignable(
                f"La boîte d'essai refuse {reponse.url} : {reponse.status_code}, {reponse.text[:300].strip()}"
            )
        return reponse
