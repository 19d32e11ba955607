"""A real capture process for the tests of this folder, and what is needed to send it mails by SMTP."""

from __future__ import annotations

import json
import smtplib
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from email.message import EmailMessage
from typing import TypeVar

T = TypeVar("T")


def a_part(acte: Callable[[], T]) -> T:
    """Play in a thread of its own: a browser that another test left open keeps a loop running in this one."""
    with ThreadPoolExecutor(1) as fil:
        return fil.submit(acte).result()


@dataclass(frozen=True)
class Capture:
    """A running capture: where it listens."""

    processus: subprocess.Popen[str]
    hote: str
    port: int
    http: str

    def expedier(self, message: EmailMessage | bytes, *destinataires: str, de: str = "anef@example.org") -> None:
        """Send by SMTP; returns once the capture has answered 250."""
        with smtplib.SMTP(self.hote, self.port, timeout=20) as smtp:
            if isinstance(message, bytes):
                smtp.sendmail(de, destinataires, message)
            else:
                smtp.send_message(message, de, destinataires)


Lancer = Callable[..., Capture]
Ecrire = Callable[..., EmailMessage]


def lancer(options: Sequence[str] = ()) -> Capture:
    processus = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "courriels",
            "--smtp",
            "127.0.0.1:0",
            "--http",
            "127.0.0.1:0",
            "--avec-parent",
            *options,
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert processus.stdout is not None
    pret = json.loads(processus.stdout.readline())
    assert pret["pret"] is True
    hote, _, port = pret["smtp"].rpartition(":")
    return Capture(processus, hote, int(port), pret["http"])


def arreter(capture: Capture) -> int:
    """Close what the capture holds of us, and wait for it to end."""
    capture.processus.terminate()
    assert capture.processus.stdin is not None
    assert capture.processus.stdout is not None
    code = capture.processus.wait(timeout=10)
    capture.processus.stdin.close()
    capture.processus.stdout.close()
    return code
