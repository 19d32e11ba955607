"""Where the browser comes from: an executable, an installed channel, an open browser (CDP), a Playwright server."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from playwright.sync_api import Browser, Error, Playwright

_DELAI_MS = 20_000


class NavigateurIntrouvable(RuntimeError):
    """No browser could be started or reached. The message says what was tried and what to do."""


@dataclass(frozen=True, slots=True)
class Choix:
    """At most one of `executable`, `canal`, `cdp` and `distant`; none is Playwright's own browser."""

    executable: str = ""
    canal: str = ""
    cdp: str = ""
    distant: str = ""
    visible: bool = False
    ralenti_ms: int = 0

    @property
    def prete(self) -> bool:
        """Whether the browser runs elsewhere, started by someone else."""
        return bool(self.cdp or self.distant)


def ouvrir(playwright: Playwright, choix: Choix, arguments: Sequence[str]) -> Browser:
    """The browser. Raises `NavigateurIntrouvable`."""
    chromium = playwright.chromium
    try:
        if choix.cdp:
            return chromium.connect_over_cdp(choix.cdp, slow_mo=choix.ralenti_ms, timeout=_DELAI_MS)
        if choix.distant:
            reglages = json.dumps({"args": list(arguments), "headless": not choix.visible})
            return chromium.connect(
                choix.distant,
                slow_mo=choix.ralenti_ms,
                timeout=_DELAI_MS,
                headers={"x-playwright-launch-options": reglages},
            )
        return chromium.launch(
            executable_path=choix.executable or None,
            channel=choix.canal or None,
            headless=not choix.visible,
            slow_mo=choix.ralenti_ms,
            args=list(arguments),
        )
    except Error as erreur:
        raise NavigateurIntrouvable(f"{_dit(choix)} ({_raison(erreur)}) : {_que_faire(choix)}") from None


def _dit(choix: Choix) -> str:
    if choix.cdp:
        return f"Le navigateur ouvert à « {choix.cdp} » ne répond pas"
    if choix.distant:
        return f"Le serveur Playwright « {choix.distant} » ne donne pas de navigateur"
    return f"Le navigateur « {choix.executable or choix.canal or 'de Playwright'} » n'a pas démarré"


def _que_faire(choix: Choix) -> str:
    if choix.cdp:
        return "le démarrer avec --remote-debugging-port, vérifier [ecran.navigateur] cdp, ou --pilote http."
    if choix.distant:
        return (
            "le démarrer (playwright run-server) dans la version de Playwright du projet, "
            "vérifier [ecran.navigateur] distant, ou --pilote http."
        )
    if choix.canal:
        return f"installer « {choix.canal} », vérifier [ecran.navigateur] canal, ou --pilote http."
    return "donner le chemin d'un Chromium, ou jouer les scénarios sans navigateur (--pilote http)."


def _raison(erreur: Error) -> str:
    lignes = [ligne.strip() for ligne in erreur.message.splitlines() if ligne.strip()]
    return lignes[0].removeprefix("BrowserType.") if lignes else "sans raison donnée"
