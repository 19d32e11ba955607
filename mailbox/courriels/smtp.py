"""The SMTP side: accepts every mail from anyone to anyone, reads it and stores it before it answers 250."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from aiosmtpd.smtp import SMTP, Envelope, Session

from courriels.acces import NOM, Acces
from courriels.message import lire
from courriels.store import Store

_EN_FIL = 200_000  # bytes from which reading a mail would hold the other connections up


class _Connexion(SMTP):
    # RFC 5321 allows 998 characters a line; real relays take more. A larger reading buffer also makes
    # big attachments several times faster, since the library stops the transport beyond twice this limit.
    line_length_limit = 1 << 20


class _Reception:
    """The hooks that aiosmtpd calls."""

    def __init__(self, store: Store, *, identification: bool) -> None:
        self._store, self._identification = store, identification

    async def handle_MAIL(  # noqa: N802
        self, _serveur: SMTP, session: Session, enveloppe: Envelope, adresse: str, options: list[str]
    ) -> str:
        # Not the library's `auth_required`: it warns on each connection that TLS should be compulsory too.
        if self._identification and not session.authenticated:
            return "530 5.7.0 Identification demandee (AUTH)"
        enveloppe.mail_from = adresse
        enveloppe.mail_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, _serveur: SMTP, _session: Session, enveloppe: Envelope) -> str:  # noqa: N802
        source = enveloppe.original_content or b""
        recu_le = datetime.now().astimezone().isoformat(timespec="milliseconds")
        arguments = (
            source,
            _adresse(enveloppe.mail_from or ""),
            [_adresse(a) for a in enveloppe.rcpt_tos],
            recu_le,
        )
        courriel = lire(*arguments) if len(source) < _EN_FIL else await asyncio.to_thread(lire, *arguments)
        depose = self._store.deposer(courriel)
        return f"250 2.0.0 Courriel {depose.identifiant} recu"


def fabrique(store: Store, taille_max: int, acces: Acces) -> Callable[[], SMTP]:
    """What makes the protocol of each connection, for `loop.create_server`. `taille_max` in bytes.

    aiosmtpd's own `Controller` is not used: it checks the port it was asked for, 0, not the one it got.
    """
    reception = _Reception(store, identification=acces.identifiants is not None)

    def connexion() -> SMTP:
        return _Connexion(
            reception,
            data_size_limit=taille_max,
            enable_SMTPUTF8=True,
            hostname=NOM,
            ident="ESMTP boite d'essai",
            loop=asyncio.get_running_loop(),
            tls_context=acces.tls,
            authenticator=acces.authentifier,
            auth_require_tls=False,  # a test box: whoever sends in clear text has nothing to hide
        )

    return connexion


def _adresse(adresse: str) -> str:
    """The address without its brackets; undecodable bytes replaced, so that JSON can carry it."""
    nue = "" if adresse == "<>" else adresse
    return nue.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
