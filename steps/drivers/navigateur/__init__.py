"""`Ecran` in a real browser: Playwright, Chromium's headless shell.

Playwright is imported on first use: looking for a Chromium (`chromium.py`) does without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from steps.drivers.navigateur.ecran import EcranNavigateur
    from steps.drivers.navigateur.lanceur import Navigateur, NavigateurIntrouvable

__all__ = ["EcranNavigateur", "Navigateur", "NavigateurIntrouvable"]


def __getattr__(nom: str) -> Any:
    if nom not in __all__:
        raise AttributeError(nom)
    from steps.drivers.navigateur import ecran, lanceur

    return getattr(ecran if nom == "EcranNavigateur" else lanceur, nom)
