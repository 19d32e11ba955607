"""The command line: where to listen, how much to keep."""

from __future__ import annotations

import argparse
import os
import ssl
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from courriels.acces import Acces

MO = 1_000_000


class ReglageRefuse(Exception):
    """A wrong option; the message is one line that names it."""


@dataclass(frozen=True, slots=True)
class Ecoute:
    """An address to listen on; port 0 lets the system choose a free one."""

    hote: str
    port: int

    def __str__(self) -> str:
        return f"[{self.hote}]:{self.port}" if ":" in self.hote else f"{self.hote}:{self.port}"


@dataclass(frozen=True, slots=True)
class Reglages:
    """`taille_max` and `memoire` in bytes."""

    smtp: Ecoute
    http: Ecoute
    taille_max: int
    memoire: int
    avec_parent: bool
    acces: Acces


def lire_reglages(arguments: Sequence[str]) -> Reglages:
    """The settings of this command line. Raises `ReglageRefuse`; `--help` prints and exits."""
    options, inconnues = _analyseur().parse_known_args(arguments)
    if inconnues:
        raise ReglageRefuse(f"option inconnue « {inconnues[0]} » (« --help » donne celles qui existent)")
    taille_max = _mega_octets("--taille", options.taille)
    memoire = _mega_octets("--memoire", options.memoire)
    if memoire < taille_max:
        raise ReglageRefuse(
            f"--memoire {options.memoire} : il faut au moins la taille d'un courriel ({options.taille} Mo)"
        )
    return Reglages(
        _ecoute("--smtp", options.smtp),
        _ecoute("--http", options.http),
        taille_max,
        memoire,
        options.avec_parent,
        _acces(options),
    )


class _Analyseur(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        option = message.partition(":")[0].removeprefix("argument ")
        raise ReglageRefuse(f"option « {option} » : valeur absente ou refusée (« --help » dit ce qu'elle attend)")


def _analyseur() -> argparse.ArgumentParser:
    analyseur = _Analyseur(
        prog="courriels", description="Boîte d'essai : reçoit tout courriel par SMTP.", allow_abbrev=False
    )
    option = analyseur.add_argument
    option(
        "--smtp",
        default="127.0.0.1:1025",
        metavar="HÔTE:PORT",
        help="écoute SMTP ; port 0 : le système choisit",
    )
    option("--http", default="127.0.0.1:1080", metavar="HÔTE:PORT", help="écoute de la page et de l'API")
    option("--taille", default="30", metavar="Mo", help="taille la plus grande d'un courriel (30)")
    option(
        "--memoire",
        default="300",
        metavar="Mo",
        help="place gardée ; au-delà les plus anciens s'effacent (300)",
    )
    option("--certificat", metavar="FICHIER", help="certificat PEM de STARTTLS (sinon, un certificat du jour)")
    option("--cle", metavar="FICHIER", help="clé PEM du certificat")
    option("--utilisateur", metavar="VARIABLE", help="variable d'environnement : l'utilisateur exigé par AUTH")
    option("--mot-de-passe", metavar="VARIABLE", help="variable d'environnement : son mot de passe")
    option("--avec-parent", action="store_true", help="s'arrêter quand l'entrée standard se ferme")
    return analyseur


def _acces(options: argparse.Namespace) -> Acces:
    certificat, cle = (_fichier(f"--{nom}", getattr(options, nom)) for nom in ("certificat", "cle"))
    if (certificat is None) != (cle is None):
        raise ReglageRefuse("--certificat et --cle : il faut les deux, ou aucune des deux")
    utilisateur = _variable("--utilisateur", options.utilisateur)
    mot_de_passe = _variable("--mot-de-passe", options.mot_de_passe)
    if (utilisateur is None) != (mot_de_passe is None):
        raise ReglageRefuse("--utilisateur et --mot-de-passe : il faut les deux, ou aucune des deux")
    acces = Acces(certificat, cle, (utilisateur, mot_de_passe) if utilisateur and mot_de_passe else None)
    if certificat is not None:
        try:
            acces.tls  # noqa: B018 - read at once, so that a wrong file is told before anything listens
        except (OSError, ssl.SSLError):
            raise ReglageRefuse(
                f"--certificat {certificat} : ce fichier et « --cle {cle} » ne vont pas ensemble"
            ) from None
    return acces


def _fichier(option: str, valeur: str | None) -> Path | None:
    if valeur is not None and not Path(valeur).is_file():
        raise ReglageRefuse(f"{option} {valeur} : on attend un fichier PEM qui existe")
    return Path(valeur) if valeur is not None else None


def _variable(option: str, nom: str | None) -> str | None:
    """The value of the variable: a secret on the command line would be seen by every user of the machine."""
    if nom is not None and not os.environ.get(nom):
        raise ReglageRefuse(f"{option} {nom} : cette variable d'environnement est absente ou vide")
    return os.environ[nom] if nom is not None else None


def _ecoute(option: str, valeur: str) -> Ecoute:
    hote, separateur, port = valeur.rpartition(":")
    if not separateur or not hote or not (port.isascii() and port.isdigit()) or int(port) > 65535:
        raise ReglageRefuse(f"{option} {valeur} : on attend hôte:port, par exemple 127.0.0.1:0")
    return Ecoute(hote.strip("[]"), int(port))


def _mega_octets(option: str, valeur: str) -> int:
    if not (valeur.isascii() and valeur.isdigit()) or int(valeur) < 1:
        raise ReglageRefuse(f"{option} {valeur} : on attend un nombre entier de mégaoctets, au moins 1")
    return int(valeur) * MO
