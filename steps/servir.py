"""`make serve`: the simulator, the mailbox page and the agent console for a person to click through."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date

from fixtures.generation import Fabrique
from fixtures.personas import Usager
from steps.drivers.pilotage import Bac, CibleInjoignable, ErreurPilotage, Pilotage, PilotageDeBac
from steps.drivers.pilotage_ports import EtatsPilotage, HorlogePilotage
from steps.harnais.processus import DemarrageImpossible, Processus
from steps.ports.autres import EtatVoulu

DELAI_DEMARRAGE = 30.0
BAC_COMMUN = "commun"
"""The bac of the addresses without a prefix (see docs/architecture.md)."""


class ReglageRefuse(ValueError):
    """A wrong setting, or a port in use: one line that names it."""


@dataclass(frozen=True, slots=True)
class Reglages:
    """Where things listen; `smtp` (host:port) is where the simulator sends and the mailbox receives."""

    port: int
    port_courriels: int
    smtp: str

    @property
    def courriels(self) -> str:
        return f"127.0.0.1:{self.port_courriels}"

    @classmethod
    def lire(cls, environ: Mapping[str, str]) -> Reglages:
        """Raises `ReglageRefuse`."""
        smtp = environ.get("ANEF_SMTP", "") or "127.0.0.1:8025"
        hote, _, port_smtp = smtp.rpartition(":")
        if not hote:
            raise ReglageRefuse(f"ANEF_SMTP={smtp} : attendu « hôte:port », par exemple 127.0.0.1:8025")
        _port("ANEF_SMTP", port_smtp)
        return cls(
            port=_port("ANEF_PORT", environ.get("ANEF_PORT", "") or "8000"),
            port_courriels=_port("ANEF_PORT_COURRIELS", environ.get("ANEF_PORT_COURRIELS", "") or "8080"),
            smtp=smtp,
        )

    def refuser_ports_pris(self) -> None:
        """Raises `ReglageRefuse` naming the setting of the first port that is not free."""
        hote_smtp, _, port_smtp = self.smtp.rpartition(":")
        for reglage, hote, port in (
            ("ANEF_PORT", "127.0.0.1", self.port),
            ("ANEF_SMTP", hote_smtp, int(port_smtp)),
            ("ANEF_PORT_COURRIELS", "127.0.0.1", self.port_courriels),
        ):
            try:
                socket.create_server((hote, port)).close()
            except OSError as erreur:
                raise ReglageRefuse(
                    f"{reglage} : le port {port} n'est pas libre ({erreur.strerror}) ; arrêtez ce qui "
                    f"l'occupe ou changez : {reglage}={_exemple(reglage, hote, port)} make serve"
                ) from None


def _port(reglage: str, valeur: str) -> int:
    if not (valeur.isascii() and valeur.isdigit() and 0 < int(valeur) < 65536):
        raise ReglageRefuse(f"{reglage}={valeur} : attendu un port entre 1 et 65535")
    return int(valeur)


def _exemple(reglage: str, hote: str, port: int) -> str:
    return f"{hote}:{port + 1}" if reglage == "ANEF_SMTP" else str(port + 1)


def personnes(graine: int, aujourdhui: date) -> tuple[Usager, Usager]:
    """Someone whom the register knows, without an account, and someone with one; others for another seed."""
    fabrique = Fabrique(graine)
    return (
        fabrique.usager(aujourdhui=aujourdhui, email=f"sans.compte.{graine}@example.org", cas="cas1"),
        fabrique.usager(aujourdhui=aujourdhui, email=f"avec.compte.{graine}@example.org", cas="cas3"),
    )


def installer_personnes(bac: PilotageDeBac, sans: Usager, avec: Usager) -> None:
    """Make both known to the simulator, the second with the account that the welcome tells."""
    for usager in (sans, avec):
        bac.appeler("POST", "personnes", usager.model_dump(mode="json", exclude={"mot_de_passe"}))
    EtatsPilotage(bac).preparer(avec, EtatVoulu(stade="compte"))


def accueil(adresse: str, courriels: str, sans: Usager, avec: Usager) -> str:
    """What is printed once everything answers."""
    return f"""
  Site                 {adresse}
  Boîte aux lettres    {courriels}/
  Console de l'agent   {adresse}console

  Sans compte encore   {_fiche(sans)}
                       « SE CONNECTER » › « PREMIÈRE VISITE ? CRÉER VOTRE COMPTE », avec cette
                       adresse, puis le lien reçu dans la boîte aux lettres
  Avec un compte       {_fiche(avec)}
                       « SE CONNECTER », identifiant {avec.numero_etranger}, mot de passe {avec.mot_de_passe}

  Données fictives. Ctrl-C arrête tout ; comptes et dossiers sont gardés pour le prochain « make serve ».
"""


def _fiche(usager: Usager) -> str:
    naissance = f"{usager.date_naissance:%d/%m/%Y}"
    return (
        f"{usager.nom_affiche}, naissance le {naissance}, n° étranger {usager.numero_etranger}\n"
        f"{' ' * 23}{usager.email}"
    )


def servir(reglages: Reglages) -> int:
    """Serve until Ctrl-C (0) or until a service stops by itself (1)."""
    reglages.refuser_ports_pris()
    with ExitStack() as pile:
        courriels = Processus(
            "boîte aux lettres",
            [sys.executable, "-m", "courriels", "--smtp", reglages.smtp, "--http", reglages.courriels],
            delai=DELAI_DEMARRAGE,
            reglage="ANEF_SMTP et ANEF_PORT_COURRIELS",
        )
        pile.callback(courriels.arreter)
        simulateur = Processus(
            "simulateur",
            [sys.executable, "-m", "simulator", "--port", str(reglages.port), "--smtp", reglages.smtp],
            delai=DELAI_DEMARRAGE,
            reglage="ANEF_PORT",
        )
        pile.callback(simulateur.arreter)
        pilotage = Pilotage(
            simulateur.pret["pilotage"], jeton=os.environ.get("ANEF_JETON_PILOTAGE", ""), cible="simulateur"
        )
        pile.callback(pilotage.fermer)
        adresse = simulateur.pret["adresse"]
        bac = pilotage.dans(Bac(BAC_COMMUN, adresse))
        # Never the persons of an earlier start: what one did with them stays in the simulator's files.
        graine, jour = secrets.randbelow(10**6), HorlogePilotage(bac).maintenant().date()
        sans, avec = personnes(graine, jour)
        installer_personnes(bac, sans, avec)
        _dire(accueil(adresse, courriels.pret["http"], sans, avec))
        if _attendre() != signal.SIGCHLD:
            _dire("Arrêt.\n")
            return 0
        for service in (courriels, simulateur):
            if erreurs := service.dernieres_erreurs():
                sys.stderr.write(f"{service.nom} s'est arrêté(e) :\n{erreurs}\n")
        return 1


def _attendre() -> signal.Signals:
    """The signal that ends the service: Ctrl-C, SIGTERM, or SIGCHLD when a service stopped by itself."""
    reveil, ecriture = socket.socketpair()
    with reveil, ecriture:
        ecriture.setblocking(False)
        # Python writes the signal's number here whatever thread received it.
        signal.set_wakeup_fd(ecriture.fileno())
        anciens = {s: signal.signal(s, _rien) for s in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD)}
        try:
            return signal.Signals(reveil.recv(1)[0])
        finally:
            signal.set_wakeup_fd(-1)
            for quel, ancien in anciens.items():
                signal.signal(quel, ancien)


def _rien(*_: object) -> None:
    """A handler must exist for the wake-up to be written."""


def _dire(texte: str) -> None:
    sys.stdout.write(texte)
    sys.stdout.flush()


def main() -> int:
    """Exit status 2 for a wrong setting, 1 when a service fails."""
    try:
        return servir(Reglages.lire(os.environ))
    except ReglageRefuse as refus:
        sys.stderr.write(f"{refus}\n")
        return 2
    except DemarrageImpossible as echec:
        lignes = str(echec).splitlines()
        # A service that refuses a setting (code 2) says so itself, in one line: nothing to add.
        refuse = "(code 2)" in lignes[0]
        sys.stderr.write(f"{lignes[-1] if refuse else echec}\n")
        return 2 if refuse else 1
    except (CibleInjoignable, ErreurPilotage) as echec:
        sys.stderr.write(f"{echec}\n")
        return 1
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    raise SystemExit(main())
