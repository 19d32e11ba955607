"""Port `Boite` on the project's own SMTP capture (`python -m courriels`)."""

from __future__ import annotations

from collections.abc import Callable

from courriels.client import Absent, ClientCourriels

from steps.drivers.boite_commune import phrase_absence, vers_port
from steps.ports.boite import Courriel, CourrielAbsent


class BoiteCapture:
    """The mailbox of the persons of one run.

    `silence` is how long, in seconds, nothing must come before « aucun autre courriel » is believed. A target
    that can flush its outbox gives `vidange`, which returns, once it did, the number of mails it could not
    send: at 0 there is nothing to wait for.
    """

    def __init__(
        self, client: ClientCourriels, *, silence: float = 3.0, vidange: Callable[[], int] | None = None
    ) -> None:
        self._client, self._silence, self._vidange = client, silence, vidange

    def attendre(self, destinataire: str, *, rang: int = 1, sujet: str = "", contient: str = "") -> Courriel:
        try:
            return vers_port(self._client.attendre(destinataire, rang=rang, sujet=sujet, contient=contient))
        except Absent as absence:
            raise CourrielAbsent(
                phrase_absence(
                    destinataire,
                    rang=rang,
                    sujet=sujet,
                    contient=contient,
                    delai=self._client.delai,
                    recus=[(recu["sujet"], recu["recu_le"]) for recu in absence.recus],
                    voisins=absence.voisins,
                )
            ) from None

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        return tuple(vers_port(courriel) for courriel in self._client.recus(destinataire))

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:
        if self._vidange is None or self._vidange() > 0:
            self._attendre_un_de_trop(destinataire, nombre)
        return self.recus(destinataire)

    def _attendre_un_de_trop(self, destinataire: str, nombre: int) -> None:
        try:
            self._client.attendre(destinataire, rang=nombre + 1, delai=self._silence)
        except Absent:
            return  # what was hoped for: silence
