"""Port `Boite` on the project's own SMTP capture (`python -m courriels`)."""

from __future__ import annotations

from collections.abc import Callable

from courriels import message
from courriels.client import Absent, ClientCourriels

from steps.ports.boite import Courriel, CourrielAbsent, Lien, PieceJointe


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
            return _vers_port(self._client.attendre(destinataire, rang=rang, sujet=sujet, contient=contient))
        except Absent as absence:
            cherche = _cherche(rang, sujet, contient)
            raise CourrielAbsent(_message(destinataire, cherche, self._client.delai, absence)) from None

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        return tuple(_vers_port(courriel) for courriel in self._client.recus(destinataire))

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:
        if self._vidange is None or self._vidange() > 0:
            self._attendre_un_de_trop(destinataire, nombre)
        return self.recus(destinataire)

    def _attendre_un_de_trop(self, destinataire: str, nombre: int) -> None:
        try:
            self._client.attendre(destinataire, rang=nombre + 1, delai=self._silence)
        except Absent:
            return  # what was hoped for: silence


def _vers_port(courriel: message.Courriel) -> Courriel:
    return Courriel(
        identifiant=courriel.identifiant,
        expediteur=courriel.expediteur,
        destinataires=courriel.destinataires,
        sujet=courriel.sujet,
        texte=courriel.texte,
        html=courriel.html,
        liens=tuple(Lien(lien.texte, lien.adresse) for lien in courriel.liens),
        pieces_jointes=tuple(PieceJointe(p.nom, p.type, p.octets) for p in courriel.pieces_jointes),
        recu_le=courriel.recu_le,
    )


def _cherche(rang: int, sujet: str, contient: str) -> str:
    criteres = [f"de sujet « {sujet} »"] if sujet else []
    criteres += [f"contenant « {contient} »"] if contient else []
    nom = "le courriel" if rang == 1 else f"le {rang}e courriel"
    return " ".join([nom, " et ".join(criteres)]).strip()


def _message(destinataire: str, cherche: str, delai: float, absence: Absent) -> str:
    phrases = [f"« {destinataire} » n'a pas reçu {cherche} en {delai:g} s."]
    recus = ", ".join(f"« {r['sujet'] or '(sans sujet)'} » à {r['recu_le'][11:19]}" for r in absence.recus)
    phrases.append(f"Reçu à la place : {recus}." if recus else "Cette adresse n'a reçu aucun courriel.")
    if absence.voisins:
        phrases.append("Des adresses proches en ont reçu : " + ", ".join(absence.voisins) + ".")
    phrases.append("Si la cible est lente, allongez « [courriels] delai » dans son profil.")
    return " ".join(phrases)
