"""Addresses whose fragment is read by a script: what a browser without scripts opens instead."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TROU = re.compile(r"\{(\w+)\}")


class Fragments:
    """`{"#/mot-de-passe?token={token}": "mot-de-passe?token={token}"}`: pattern of a fragment -> path."""

    def __init__(self, correspondances: Mapping[str, str]) -> None:
        self._regles = [(_motif(patron), chemin) for patron, chemin in correspondances.items()]

    def traduire(self, adresse: str, base: str) -> str:
        """The path that stands for `adresse`, else `adresse` itself."""
        if "#" not in adresse:
            return adresse
        relative = adresse.removeprefix(base)
        for motif, chemin in self._regles:
            trouve = motif.fullmatch(relative) or motif.fullmatch(adresse[adresse.index("#") :])
            if trouve:
                return chemin.format(**trouve.groupdict())
        return adresse


def _motif(patron: str) -> re.Pattern[str]:
    morceaux = _TROU.split(patron)
    return re.compile("".join(re.escape(m) if rang % 2 == 0 else f"(?P<{m}>[^&#]+)" for rang, m in enumerate(morceaux)))
