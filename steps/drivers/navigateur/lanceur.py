"""One browser for a whole run (one per worker), one context per scenario."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Error, Playwright, sync_playwright

from steps.drivers.navigateur.ecran import EcranNavigateur
from steps.ecran.base import base_normale

_SCRIPT = Path(__file__).with_name("page.js").read_text(encoding="utf-8")
_LOCAUX = ("127.0.0.1", "localhost")


class _Partage:
    """Playwright's own process: one per Python process (its synchronous API allows no second), counted."""

    _playwright: Playwright | None = None
    _usages = 0

    @classmethod
    def prendre(cls) -> Playwright:
        if cls._playwright is None:
            cls._playwright = sync_playwright().start()
        cls._usages += 1
        return cls._playwright

    @classmethod
    def rendre(cls) -> None:
        cls._usages -= 1
        if cls._usages == 0 and cls._playwright is not None:
            cls._playwright.stop()
            cls._playwright = None


class NavigateurIntrouvable(RuntimeError):
    """No browser could be started. The message says what was tried and what to do."""


class Navigateur:
    """A Chromium started on first use.

    Pages reach the loopback, the hosts of the bases asked for and `hotes_permis`, nothing else. `ralenti_ms`
    slows each act down for a person who watches.
    """

    def __init__(
        self,
        executable: str | None,
        visible: bool = False,
        ralenti_ms: int = 0,
        *,
        hotes_permis: Sequence[str] = (),
    ) -> None:
        self._executable = executable
        self._visible = visible
        self._ralenti_ms = ralenti_ms
        self._hotes = list(dict.fromkeys([*_LOCAUX, *hotes_permis]))
        self._playwright: Playwright | None = None
        self._navigateur: Browser | None = None

    def ecran(
        self,
        base: str,
        delai: float,
        entetes: Mapping[str, str] | None = None,
        *,
        rechargement: float = 0.0,
    ) -> EcranNavigateur:
        """A new session on `base`. `delai` (s) bounds every wait; `rechargement` (s): see `EcranDeBase`."""
        hote = urlsplit(base).hostname or ""
        if hote and hote not in self._hotes:
            self._hotes.append(hote)
            self._fermer_navigateur()
        contexte = self._ouvert().new_context(
            locale="fr-FR",
            timezone_id="Europe/Paris",
            accept_downloads=True,
            service_workers="block",
            extra_http_headers=dict(entetes or {}),
        )
        contexte.set_default_timeout(delai * 1000)
        contexte.add_init_script(_SCRIPT)
        return EcranNavigateur(contexte, base_normale(base), delai, rechargement=rechargement)

    def fermer(self) -> None:
        self._fermer_navigateur()
        if self._playwright is not None:
            self._playwright = None
            _Partage.rendre()

    def __enter__(self) -> Navigateur:
        return self

    def __exit__(
        self, genre: type[BaseException] | None, erreur: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.fermer()

    def _fermer_navigateur(self) -> None:
        if self._navigateur is not None:
            self._navigateur.close()
            self._navigateur = None

    def _ouvert(self) -> Browser:
        if self._playwright is None:
            self._playwright = _Partage.prendre()
        if self._navigateur is None:
            self._navigateur = self._lancer(self._playwright)
        return self._navigateur

    def _lancer(self, playwright: Playwright) -> Browser:
        options: dict[str, Any] = {"executable_path": self._executable} if self._executable else {}
        try:
            return playwright.chromium.launch(
                headless=not self._visible, slow_mo=self._ralenti_ms, args=self.arguments(), **options
            )
        except Error as erreur:
            premiere = str(erreur).strip().splitlines()[0]
            raise NavigateurIntrouvable(
                f"Le navigateur « {self._executable or 'de Playwright'} » n'a pas démarré ({premiere}) : "
                "donner le chemin d'un Chromium, ou jouer les scénarios sans navigateur (--pilote http)."
            ) from None

    def arguments(self) -> list[str]:
        """What Chromium is started with."""
        exclus = ", ".join(f"EXCLUDE {hote}" for hote in self._hotes)
        arguments = [
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-default-apps",
            "--no-first-run",
            f"--host-resolver-rules=MAP * ~NOTFOUND, {exclus}",
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            arguments.append("--no-sandbox")
        return arguments
