"""A mail from the 250 that accepts it to the return of `Boite.attendre`, against the barest handler there is."""

from __future__ import annotations

import asyncio
import smtplib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from itertools import count

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from courriels.client import ClientCourriels

from bench.mesures import Mesure, Serie, alterner
from fixtures.cibles import charger
from steps.drivers.boite_capture import BoiteCapture
from steps.harnais.options import PROFIL_PAR_DEFAUT
from steps.harnais.services import Services

TEXTE = "Bonjour,\n\nVotre demande de titre de séjour a bien été enregistrée.\n" * 8
COURRIELS = 40
"""Per round; the median of a round is one value of the series."""


class _Nu:
    """Wakes a `threading.Event`, and does nothing else."""

    def __init__(self) -> None:
        self.arrive = threading.Event()

    async def handle_DATA(self, _serveur: SMTP, _session: Session, _enveloppe: Envelope) -> str:  # noqa: N802
        self.arrive.set()
        return "250 OK"


class _Controleur(Controller):
    """On a free port; the library's own check would ask for the port it was given, 0."""

    def _trigger_server(self) -> None:
        serveur = self.server
        assert isinstance(serveur, asyncio.Server)
        self.port = serveur.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]


@dataclass
class Releves:
    """Of one side, in milliseconds: from the mail handed over, and from the 250 that accepts it, to the return."""

    de_l_envoi: list[float] = field(default_factory=list)
    du_250: list[float] = field(default_factory=list)


def mesurer(tours: int) -> Mesure:
    """The recipient waits before the mail is sent, as a step that was quicker than the target.

    Both sides tell the waiter before they answer 250, so the ratio is of the delays from the sending.
    """
    services = Services(charger(PROFIL_PAR_DEFAUT).model_copy(update={"lancement": None}))
    nu = _Nu()
    controleur = _Controleur(nu, hostname="127.0.0.1", port=0)
    releves, releves_nus = Releves(), Releves()
    try:
        adresses = services.demarrer()
        controleur.start()
        client = ClientCourriels(adresses.courriels)
        boite = BoiteCapture(client)
        rangs = count(1)

        def attendre_nu(_vers: str) -> None:
            nu.arrive.wait(10)
            nu.arrive.clear()

        reelles, temoins = alterner(
            [
                lambda: _tour(adresses.smtp, lambda vers: boite.attendre(vers), releves, rangs),
                lambda: _tour(f"127.0.0.1:{controleur.port}", attendre_nu, releves_nus, rangs),
            ],
            tours,
        )
        client.fermer()
    finally:
        controleur.stop(no_assert=True)
        services.arreter()
    depuis, tout, tout_nu = (
        Serie(nom, "ms", tuple(valeurs[COURRIELS:]))
        for nom, valeurs in (
            ("boîte, du 250", releves.du_250),
            ("boîte, de l'envoi", releves.de_l_envoi),
            ("aiosmtpd nu, de l'envoi", releves_nus.de_l_envoi),
        )
    )
    dit = f"Du 250 au retour : {depuis.mediane:.1f} ms (p95 {depuis.p95:.1f} ms) ; p95 de l'envoi au retour : {tout.p95:.1f} ms, nu {tout_nu.p95:.1f} ms."
    return Mesure(
        "courriel",
        "Courriel, de l'envoi au retour de Boite.attendre : boîte / aiosmtpd nu",
        Serie("boîte", "ms", reelles),
        Serie("aiosmtpd nu", "ms", temoins),
        None,
        dit.replace(".", ",").replace(",attendre", ".attendre").removesuffix(",") + ".",
        {"tous": [{**serie.en_dict(), "valeurs": len(serie.valeurs)} for serie in (depuis, tout, tout_nu)]},
    )


def _tour(smtp: str, attendre: Callable[[str], object], releves: Releves, rangs: count[int]) -> float:
    """`COURRIELS` mails one after the other; the median delay from the sending, in milliseconds."""
    hote, _, port = smtp.rpartition(":")
    with smtplib.SMTP(hote, int(port), timeout=10) as emetteur:
        for _ in range(COURRIELS):
            _un(emetteur, attendre, f"bench+{next(rangs)}@example.org", releves)
    return Serie("", "ms", tuple(releves.de_l_envoi[-COURRIELS:])).mediane


def _un(emetteur: smtplib.SMTP, attendre: Callable[[str], object], vers: str, releves: Releves) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "anef@example.org", vers, "Accusé de réception"
    message.set_content(TEXTE)
    message.add_alternative(f"<html><body><p>{TEXTE}</p></body></html>", subtype="html")
    retour: list[float] = []

    def guetter() -> None:
        attendre(vers)
        retour.append(time.perf_counter())

    guet = threading.Thread(target=guetter)
    guet.start()
    envoi = time.perf_counter()
    emetteur.send_message(message)
    accepte = time.perf_counter()
    guet.join(15)
    releves.de_l_envoi.append((retour[0] - envoi) * 1000)
    releves.du_250.append(max(0.0, (retour[0] - accepte) * 1000))
