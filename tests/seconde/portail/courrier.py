"""Mails: four letters, sent in the order they were written by one thread, over SMTP."""

from __future__ import annotations

import smtplib
import sys
from email.message import EmailMessage
from html import escape
from queue import Queue
from threading import Thread

SIGNATURE = (
    "Cordialement,",
    "La Direction Générale des Etrangers en France",
    "Ce message est généré automatiquement, merci de ne pas y répondre.",
)
EXPEDITEUR = "ne-pas-repondre@seconde.example.org"

Lien = tuple[str, str]
"""What is read, then where it leads."""


class Facteur:
    """`smtp` is « host:port »; '' keeps every letter at home."""

    def __init__(self, smtp: str) -> None:
        self._hote, _, port = smtp.rpartition(":")
        self._port = int(port) if port else 0
        self._file: Queue[EmailMessage | None] = Queue()
        self._fil = Thread(target=self._tournee, daemon=True)
        self._fil.start()

    def poster(self, a: str, objet: str, lignes: list[str | Lien], piece: tuple[str, bytes] | None = None) -> None:
        """`lignes` are paragraphs, links among them; `piece` a PDF."""
        lettre = EmailMessage()
        lettre["From"], lettre["To"], lettre["Subject"] = EXPEDITEUR, a, objet
        corps = [*lignes, *SIGNATURE]
        lettre.set_content("\n\n".join(x if isinstance(x, str) else f"{x[0]} : {x[1]}" for x in corps))
        html = "".join(
            f"<p>{escape(x)}</p>" if isinstance(x, str) else f'<p><a href="{escape(x[1])}">{escape(x[0])}</a></p>'
            for x in corps
        )
        lettre.add_alternative(f"<!doctype html><html lang=fr><body>{html}</body></html>", subtype="html")
        if piece is not None:
            lettre.add_attachment(piece[1], maintype="application", subtype="pdf", filename=piece[0])
        self._file.put(lettre)

    def fermer(self) -> None:
        self._file.put(None)
        self._fil.join(5)

    def _tournee(self) -> None:
        while (lettre := self._file.get()) is not None:
            if not self._port:
                continue
            try:
                with smtplib.SMTP(self._hote, self._port, timeout=10) as serveur:
                    serveur.send_message(lettre)
            except (OSError, smtplib.SMTPException) as erreur:
                sys.stderr.write(f"courriel à {lettre['To']} non envoyé : {erreur}\n")
