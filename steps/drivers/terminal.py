"""Someone at the terminal, asked to act by hand. pytest captures the standard streams: the terminal itself is opened."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import IO

from steps.ports import ActeIndisponible

CHEMIN = "CONIN$" if os.name == "nt" else "/dev/tty"
_NON = "non"
_FAUX = ("", "0", "false", "non")


class Terminal:
    """`ouvrir(mode)` opens the terminal for reading or writing, and raises `OSError` when there is none."""

    def __init__(
        self,
        cible: str,
        *,
        ouvrir: Callable[[str], IO[str]] | None = None,
        environnement: Mapping[str, str] = os.environ,
    ) -> None:
        self._cible, self._environnement = cible, environnement
        self._ouvrir = ouvrir or _ouvrir

    def faire(self, consigne: str, details: Sequence[str] = ()) -> None:
        """Ask for an act and wait for Enter. Raises `ActeIndisponible` on « non », in CI and without a terminal."""
        if self._demander(consigne, details, "Entrée quand c'est fait, « non » si ce n'est pas possible : ") == _NON:
            raise ActeIndisponible(f"à la main, « non » répondu à : {consigne}")

    def lire(self, consigne: str, invite: str) -> str:
        """Ask for something to read and copy, and wait for the answer."""
        return self._demander(consigne, (), invite)

    def _demander(self, consigne: str, details: Sequence[str], invite: str) -> str:
        if self._environnement.get("CI", "").strip().lower() not in _FAUX:
            raise ActeIndisponible(f"à faire à la main, et personne n'est là (CI) : {consigne}")
        lignes = [f"« {self._cible} », à faire à la main : {consigne}", *(f"  - {detail}" for detail in details)]
        try:
            with self._ouvrir("w") as sortie, self._ouvrir("r") as entree:
                sortie.write("\n\n" + "\n".join(lignes) + f"\n{invite}")
                sortie.flush()
                recu = entree.readline()
        except OSError:
            raise ActeIndisponible(f"à faire à la main, et il n'y a pas de terminal : {consigne}") from None
        if not recu:
            raise ActeIndisponible(f"à faire à la main, et le terminal s'est fermé : {consigne}")
        return recu.strip().strip('«»" ').lower() if recu.strip().lower().strip('«»" ') == _NON else recu.strip()


def _ouvrir(mode: str) -> IO[str]:
    chemin = "CONOUT$" if os.name == "nt" and mode == "w" else CHEMIN
    return open(chemin, mode, encoding="utf-8")  # noqa: PTH123 - a device, closed by the caller
