"""Client of the e-photo service: what a number of the photo sheet is worth."""

from __future__ import annotations

from enum import StrEnum
from urllib.parse import quote

from simulator.exterieur.appel import ReponseInattendue, ServiceHttp


class EtatEphoto(StrEnum):
    """State of an e-photo number."""

    VALIDE = "valide"
    INCONNU = "inconnu"
    EXPIRE = "expire"


class Ephoto:
    """`base` is the address before the number. The form of the number is the field's business, not ours."""

    def __init__(self, base: str, *, delai: float = 3.0) -> None:
        self._service = ServiceHttp("ephoto", base, delai=delai)

    def etat(self, numero: str) -> EtatEphoto:
        """Raises `ServiceIndisponible` or `ReponseInattendue`."""
        if not numero.strip():
            return EtatEphoto.INCONNU
        reponse = self._service.obtenir(quote(numero.strip(), safe=""), acceptes=(200, 404))
        etat = reponse.corps.get("etat") if isinstance(reponse.corps, dict) else None
        try:
            return EtatEphoto(str(etat))
        except ValueError as erreur:
            raise ReponseInattendue(self._service.nom, f"état « {etat} » inconnu") from erreur
