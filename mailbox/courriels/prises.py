"""Listening sockets, and what is told of an address that cannot be had."""

from __future__ import annotations

import errno
import socket

from courriels.reglages import Ecoute, ReglageRefuse

_RAISONS = {
    errno.EADDRINUSE: "ce port est déjà pris ; choisissez-en un autre, ou 0 pour un port libre",
    errno.EACCES: "ce port est réservé ; choisissez-en un au-dessus de 1023",
    errno.EADDRNOTAVAIL: "cette machine n'a pas cette adresse ; essayez 127.0.0.1",
}


def prise_d_ecoute(option: str, ecoute: Ecoute) -> socket.socket:
    """A listening socket. Raises `ReglageRefuse`, naming the option, when the address cannot be had."""
    famille = socket.AF_INET6 if ":" in ecoute.hote else socket.AF_INET
    # The protocol is named because asyncio sets TCP_NODELAY only then: without it an answer takes 40 ms more.
    prise = socket.socket(famille, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        prise.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        prise.bind((ecoute.hote, ecoute.port))
        prise.listen(512)
        return prise
    except OSError as erreur:
        prise.close()
        raison = _RAISONS.get(erreur.errno or 0, erreur.strerror or str(erreur))
        raise ReglageRefuse(f"{option} {ecoute} : {raison}") from None
