"""The servers on which the contract of the port `Boite` is played: how each is started, and sent mails to."""

from __future__ import annotations

import os
import shutil
import smtplib
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from imapclient import IMAPClient  # type: ignore[import-untyped]

from fixtures.cibles import Profil, Secrets
from steps.drivers.boite_sources import Courrier, ouvrir_courrier
from tests.boite import dovecot, faux_imap, faux_mailpit
from tests.boite.faux_imap import FauxDossier
from tests.boite.outils import arreter, lancer

_SIMULE = "imap-simule.example.org"
Expedier = Callable[[bytes, str, tuple[str, ...]], None]


@dataclass(frozen=True)
class Pair:
    """A running server. `section`: what a profile says of it. `capture`: the API of the built-in one."""

    nom: str
    expedier_octets: Expedier
    section: dict[str, Any]
    secrets: dict[str, str] = field(default_factory=dict)
    capture: str = ""
    port_en_clair: int = 0
    dossier: FauxDossier | None = None

    def expedier(self, message: EmailMessage | bytes, *destinataires: str, de: str = "anef@example.org") -> None:
        octets = message if isinstance(message, bytes) else message.as_bytes().replace(b"\n", b"\r\n")
        self.expedier_octets(octets, de, destinataires)

    def adresse(self) -> str:
        """One that no other test uses, and that the server takes mails for."""
        return f"recette+{uuid.uuid4().hex[:10]}@example.org"

    def ouvrir(self, depuis: datetime | None = None, **reglages: Any) -> Courrier:
        profil = Profil.model_validate(
            {"cible": {"nom": "Recette", "adresse": "http://x"}, "courriels": {**self.section, **reglages}}
        )
        assert profil.courriels is not None
        depuis = depuis or datetime.now(UTC) - timedelta(hours=1)
        return ouvrir_courrier(
            profil.courriels, cible="Recette", secrets=Secrets(self.secrets), depuis=depuis, capture=self.capture
        )


@contextmanager
def _capture(_dossier: Path) -> Iterator[Pair]:
    lancee = lancer()

    def expedier(octets: bytes, de: str, destinataires: tuple[str, ...]) -> None:
        lancee.expedier(octets, *destinataires, de=de)

    yield Pair("capture", expedier, {"source": "capture"}, capture=lancee.http)
    arreter(lancee)


@contextmanager
def _mailpit(_dossier: Path) -> Iterator[Pair]:
    faux = faux_mailpit.FauxMailpit().lancer()
    secrets = {"QUI": faux_mailpit.UTILISATEUR, "MDP": faux_mailpit.MOT_DE_PASSE}
    section = {"source": "mailpit", "adresse": faux.adresse, "utilisateur": "QUI", "mot_de_passe": "MDP"}
    yield Pair("mailpit", faux.deposer, section, secrets)
    faux.arreter()


@contextmanager
def _maildev(dossier: Path) -> Iterator[Pair]:
    assert _MAILDEV is not None
    smtp, web = _ports_libres(2)
    commande = [
        _MAILDEV,
        "--smtp",
        str(smtp),
        "--web",
        str(web),
        "--ip",
        "127.0.0.1",
        "--mail-directory",
        str(dossier),
    ]
    commande += ["--web-user", "recette", "--web-pass", "secret de maildev"]
    processus = subprocess.Popen(commande, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert processus.stdout is not None
    ecoutes = 0
    for ligne in processus.stdout:  # it says when each of its two ports listens
        ecoutes += "running at" in ligne
        if ecoutes == 2:
            break
    else:
        pytest.fail("maildev s'est arrêté sans écouter")

    def expedier(octets: bytes, de: str, destinataires: tuple[str, ...]) -> None:
        with smtplib.SMTP("127.0.0.1", smtp, timeout=10) as client:
            client.sendmail(de, destinataires, octets)

    section = {
        "source": "maildev",
        "adresse": f"http://127.0.0.1:{web}",
        "utilisateur": "QUI",
        "mot_de_passe": "MDP",
    }
    yield Pair("maildev", expedier, section, {"QUI": "recette", "MDP": "secret de maildev"})
    processus.terminate()
    processus.communicate(timeout=10)


@contextmanager
def _dovecot(_dossier: Path) -> Iterator[Pair]:
    with tempfile.TemporaryDirectory(prefix="dovecot-") as dossier:
        yield from _compte_dovecot(Path(dossier))


def _compte_dovecot(dossier: Path) -> Iterator[Pair]:
    lance = dovecot.lancer(dossier)

    def expedier(octets: bytes, de: str, destinataires: tuple[str, ...]) -> None:
        lance.livrer(octets, *destinataires, de=de)

    section = {
        "source": "imap",
        "hote": "localhost",
        "port": lance.imaps,
        "autorite": lance.autorite,
        "utilisateur": "QUI",
        "mot_de_passe": "MDP",
    }
    yield Pair(
        "imap", expedier, section, {"QUI": dovecot.COMPTE, "MDP": dovecot.MOT_DE_PASSE}, port_en_clair=lance.imap
    )
    lance.arreter()


@contextmanager
def _imap_simule(_dossier: Path) -> Iterator[Pair]:
    dossier = faux_imap.FauxDossier()
    section = {
        "source": "imap",
        "hote": _SIMULE,
        "chiffrement": "aucun",
        "utilisateur": "QUI",
        "mot_de_passe": "MDP",
    }
    secrets = {"QUI": faux_imap.COMPTE, "MDP": faux_imap.MOT_DE_PASSE}

    def client(hote: str, **reglages: Any) -> Any:
        """The real library for the real servers of the same run."""
        return dossier.client() if hote == _SIMULE else IMAPClient(hote, **reglages)

    with mock.patch("steps.drivers.boite_imap_lien.IMAPClient", client):
        yield Pair("imap simulé", dossier.deposer, section, secrets, dossier=dossier)


_LANCEURS: dict[str, Callable[[Path], Any]] = {
    "capture": _capture,
    "mailpit": _mailpit,
    "maildev": _maildev,
    "imap": _dovecot,
    "imap simulé": _imap_simule,
}
_MAILDEV = shutil.which(os.environ.get("PARCOURS_MAILDEV", "maildev"))
_ABSENTS = {
    "maildev": ""
    if _MAILDEV
    else "maildev n'est pas installé (« npm install -g maildev », ou PARCOURS_MAILDEV=chemin)",
    "imap": "" if dovecot.executable() else "dovecot n'est pas installé (« apt install dovecot-imapd dovecot-lmtpd »)",
}


def tous_les_pairs(*noms: str) -> list[Any]:
    """The parameters of the fixture `pair`: those named, or all; skipped when this machine has not the server."""
    voulus = noms or tuple(_LANCEURS)
    marques = {nom: [pytest.mark.skip(reason=raison)] for nom, raison in _ABSENTS.items() if raison}
    return [pytest.param(nom, id=nom, marks=marques.get(nom, [])) for nom in voulus]


class Pairs:
    """The servers of one worker: each is started for the first test that asks for it, and kept."""

    def __init__(self, dossiers: Callable[[str], Path]) -> None:
        self._dossiers, self._pile, self._lances = dossiers, ExitStack(), dict[str, Pair]()

    def __getitem__(self, nom: str) -> Pair:
        if nom not in self._lances:
            self._lances[nom] = self._pile.enter_context(_LANCEURS[nom](self._dossiers("pair")))
        return self._lances[nom]

    def arreter(self) -> None:
        self._pile.close()


def _ports_libres(nombre: int) -> list[int]:
    prises = [socket.create_server(("127.0.0.1", 0)) for _ in range(nombre)]
    ports = [int(prise.getsockname()[1]) for prise in prises]
    for prise in prises:
        prise.close()
    return ports
