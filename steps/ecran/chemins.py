"""Addresses that features open, and where a target has them: « demarches/{nom} » = « portail/d/{nom} »."""

from __future__ import annotations

import re
from collections.abc import Mapping

_TROU = re.compile(r"\{(\w+)\}")


class Chemins:
    """The first pattern that an address matches, whole, gives the target's own address."""

    def __init__(self, correspondances: Mapping[str, str]) -> None:
        self._regles = [(_motif(patron.strip("/")), chemin) for patron, chemin in correspondances.items()]

    def traduire(self, adresse: str) -> str:
        """The target's own address, else `adresse`. What is already absolute stays as it is."""
        if "://" in adresse:
            return adresse
        for motif, chemin in self._regles:
            trouve = motif.fullmatch(adresse.strip("/"))
            if trouve:
                return _TROU.sub(lambda trou, lu=trouve: lu.groupdict().get(trou[1], trou[0]), chemin)  # type: ignore[misc]
        return adresse


def _motif(patron: str) -> re.Pattern[str]:
    morceaux = _TROU.split(patron)
    return re.compile(
        "".join(re.escape(m) if rang % 2 == 0 else f"(?P<{m}>[^/?#]+)" for rang, m in enumerate(morceaux))
    )
