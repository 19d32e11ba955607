"""The browser of a run: the one that the profile names, else the one found on the machine."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from fixtures.cibles.ecran import SectionNavigateur

_RALENTI_MS = 250


class NavigateurAbsent(RuntimeError):
    """No browser was found; the message says what to do."""


def exiger_un_navigateur(choix: SectionNavigateur) -> None:
    """Say once, before anything starts, that no browser can be had. Raises `pytest.UsageError`."""
    if choix.canal or choix.cdp or choix.distant:
        return  # whether it answers is told, with its key, when the first scenario opens it
    try:
        _ = choix.chemin or executable()
    except (NavigateurAbsent, ValueError) as erreur:
        raise pytest.UsageError(str(erreur)) from None


def navigateur_de(choix: SectionNavigateur, *, visible: bool) -> Any:
    """The browser, not started yet."""
    ailleurs = choix.canal or choix.cdp or choix.distant
    return import_module("steps.drivers.navigateur").Navigateur(
        None if ailleurs else str(choix.chemin or executable()),
        visible=visible,
        ralenti_ms=_RALENTI_MS if visible else 0,
        canal=choix.canal or "",
        cdp=choix.cdp or "",
        distant=choix.distant or "",
    )


def executable() -> str:
    """The browser found on the machine. Raises `NavigateurAbsent`."""
    trouve = import_module("steps.drivers.navigateur.chromium").trouver()
    if not trouve:
        raise NavigateurAbsent(
            "aucun navigateur trouvé ; installer chromium-headless-shell, ou donner [ecran.navigateur] "
            "chemin dans le profil, ou jouer sans navigateur avec --pilote http"
        )
    return str(trouve)
