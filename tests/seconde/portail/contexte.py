"""What every route shares: the store, the postman, the bugs switched on, who is visiting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from flask import Response, current_app, jsonify, request

from tests.seconde.portail.courrier import Facteur
from tests.seconde.portail.magasin import Fiche, Magasin

PARIS = ZoneInfo("Europe/Paris")
VISITE = "visite"
"""The cookie of a session."""


@dataclass
class Portail:
    """`latence` is what each call of the page waits for before it is served (seconds)."""

    magasin: Magasin
    facteur: Facteur
    latence: float = 0.0
    bogues: frozenset[str] = field(default_factory=frozenset)


class Refus(Exception):
    """The call is refused with this status; `erreurs` are by field."""

    def __init__(self, statut: int, motif: str, erreurs: dict[str, str] | None = None) -> None:
        super().__init__(motif)
        self.statut, self.motif, self.erreurs = statut, motif, erreurs or {}

    def reponse(self) -> tuple[Response, int]:
        return jsonify(motif=self.motif, erreurs=self.erreurs), self.statut


def portail() -> Portail:
    return cast(Portail, current_app.extensions["portail"])


def magasin() -> Magasin:
    return portail().magasin


def bogue(nom: str) -> bool:
    return nom in portail().bogues


def maintenant() -> datetime:
    return datetime.now(PARIS)


def racine() -> str:
    """Where the pages of the usager start, seen from his mails."""
    return request.host_url + "portail/"


def corps() -> dict[str, Any]:
    lu = request.get_json(silent=True)
    if not isinstance(lu, dict):
        raise Refus(400, "Un objet JSON est attendu.")
    return lu


def visiteur() -> Fiche:
    """The person who is signed in. Raises `Refus` 401."""
    personne = visiteur_ou_rien()
    if personne is None:
        raise Refus(401, "Votre session est terminée.")
    return personne


def visiteur_ou_rien() -> Fiche | None:
    visite = magasin().lire("visites", request.cookies.get(VISITE, ""))
    return magasin().lire("personnes", visite["etranger"]) if visite else None
