"""The name proposed for a downloaded file, as a browser would."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

_ETENDU = re.compile(r"filename\*\s*=\s*([\w-]+)'[^']*'([^;]+)", re.IGNORECASE)
_SIMPLE = re.compile(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]+))', re.IGNORECASE)


def nom_propose(disposition: str, adresse: str) -> str:
    """From the Content-Disposition header (RFC 6266), else the last part of the address."""
    etendu = _ETENDU.search(disposition)
    if etendu:
        return unquote(etendu[2].strip(), encoding=etendu[1])
    simple = _SIMPLE.search(disposition)
    if simple:
        brut = re.sub(r"\\(.)", r"\1", simple[1]) if simple[1] is not None else simple[2].strip()
        try:
            return brut.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return brut
    return unquote(PurePosixPath(urlsplit(adresse).path).name)
