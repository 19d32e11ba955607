"""The Chromium that plays the scenarios: found on the machine or, on request, installed.

Search order: the environment's choice (`ANEF_NAVIGATEUR`), a headless shell or a Chrome/Chromium of the
machine, Playwright's own download. `python -m steps.drivers.navigateur.chromium --installer` goes on to
Playwright's download, then to Debian's package through apt. The headless shell comes first everywhere: it is
two to three times faster than a full Chrome.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

Genre = Literal["headless-shell", "chrome"]

NOMS: tuple[tuple[str, Genre], ...] = (
    ("chromium-headless-shell", "headless-shell"),
    ("chrome-headless-shell", "headless-shell"),
    ("headless_shell", "headless-shell"),
    ("chromium", "chrome"),
    ("google-chrome", "chrome"),
    ("google-chrome-stable", "chrome"),
    ("chrome", "chrome"),
    ("chromium-browser", "chrome"),
)
LIEUX: tuple[tuple[str, Genre], ...] = (
    ("/usr/lib/chromium/chromium-headless-shell", "headless-shell"),
    ("/opt/google/chrome/chrome", "chrome"),
    ("/opt/chromium/chrome", "chrome"),
    ("/snap/bin/chromium", "chrome"),
    ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "chrome"),
    ("/Applications/Chromium.app/Contents/MacOS/Chromium", "chrome"),
    ("~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "chrome"),
    ("~/Applications/Chromium.app/Contents/MacOS/Chromium", "chrome"),
)
# Playwright's folders: `{browser}-{revision}/<archive>/<executable>`; the archives' names vary by platform.
MODELES_PLAYWRIGHT: tuple[tuple[str, str, Genre], ...] = (
    (
        "chromium-headless-shell",
        "chromium_headless_shell-{revision}/*/chrome-headless-shell",
        "headless-shell",
    ),
    ("chromium-headless-shell", "chromium_headless_shell-{revision}/*/headless_shell", "headless-shell"),
    ("chromium", "chromium-{revision}/*/chrome", "chrome"),
    ("chromium", "chromium-{revision}/*/*.app/Contents/MacOS/*Chrom*", "chrome"),
)
Lancer = Callable[[Sequence[str], int], int]
"""Runs a command within a number of seconds, with no input; its exit status, 127 when it cannot run."""


class NavigateurRefuse(ValueError):
    """`ANEF_NAVIGATEUR` names nothing that can be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Navigateur:
    """A browser that starts. A `headless-shell` cannot be shown on a screen."""

    chemin: Path
    genre: Genre
    origine: str

    def __str__(self) -> str:
        return str(self.chemin)


def lancer(commande: Sequence[str], secondes: int) -> int:
    try:
        return subprocess.run(
            commande, stdin=subprocess.DEVNULL, capture_output=True, timeout=secondes, check=False
        ).returncode
    except (OSError, subprocess.TimeoutExpired):
        return 127


def trouver(
    *, visible: bool = False, environ: Mapping[str, str] = os.environ, lancer: Lancer = lancer
) -> Navigateur | None:
    """The first browser of the search order that starts, None when there is none.

    `visible` leaves the headless shells out. Raises `NavigateurRefuse` when the environment's choice is
    wrong: it is never silently replaced.
    """
    if choix := environ.get("ANEF_NAVIGATEUR", ""):
        return _choisi(choix, visible, environ, lancer)
    for candidat in _candidats(environ):
        if visible and candidat.genre == "headless-shell":
            continue
        # Some distributions ship a stub that only says where to get the browser: ask it to start.
        if lancer([str(candidat.chemin), "--version"], 20) == 0:
            return candidat
    return None


def _choisi(choix: str, visible: bool, environ: Mapping[str, str], lancer: Lancer) -> Navigateur:
    trouve = shutil.which(str(Path(choix).expanduser()), path=environ.get("PATH", ""))
    if trouve is None or lancer([trouve, "--version"], 20) != 0:
        raise NavigateurRefuse(
            f"ANEF_NAVIGATEUR={choix} : aucun navigateur ne démarre à cette adresse ; donnez le chemin d'un "
            "Chrome, d'un Chromium ou d'un chromium-headless-shell, ou retirez ce réglage."
        )
    genre: Genre = "headless-shell" if "headless" in Path(trouve).name else "chrome"
    if visible and genre == "headless-shell":
        raise NavigateurRefuse(
            f"ANEF_NAVIGATEUR={choix} : un « headless shell » ne s'affiche pas à l'écran ; donnez le chemin "
            "d'un Chrome ou d'un Chromium pour NAVIGATEUR=visible."
        )
    return Navigateur(Path(trouve), genre, "réglage ANEF_NAVIGATEUR")


def _candidats(environ: Mapping[str, str]) -> Iterator[Navigateur]:
    for nom, genre in NOMS:
        if trouve := shutil.which(nom, path=environ.get("PATH", "")):
            yield Navigateur(Path(trouve), genre, "machine")
    maison = environ.get("HOME", "")
    for lieu, genre in LIEUX:
        chemin = Path(lieu.replace("~", maison, 1))
        if os.access(chemin, os.X_OK):
            yield Navigateur(chemin, genre, "machine")
    revisions, depot = _revisions(), _depot_playwright(environ)
    for nom, modele, genre in MODELES_PLAYWRIGHT:
        for chemin in sorted(depot.glob(modele.format(revision=revisions.get(nom, "*")))):
            if chemin.is_file() and os.access(chemin, os.X_OK):
                yield Navigateur(chemin, genre, "téléchargement de Playwright")


def _dossier_playwright() -> Path:
    spec = find_spec("playwright")
    return Path(spec.origin).parent if spec and spec.origin else Path()


def _revisions() -> dict[str, str]:
    """The revision of each browser that the installed Playwright expects."""
    liste = _dossier_playwright() / "driver" / "package" / "browsers.json"
    if not liste.is_file():
        return {}
    return {str(n["name"]): str(n["revision"]) for n in json.loads(liste.read_text("utf-8"))["browsers"]}


def _depot_playwright(environ: Mapping[str, str]) -> Path:
    """Where Playwright keeps its browsers, by its own rules."""
    reglage = environ.get("PLAYWRIGHT_BROWSERS_PATH", "")
    if reglage == "0":
        return _dossier_playwright() / "driver" / "package" / ".local-browsers"
    if reglage:
        return Path(reglage)
    maison = Path(environ.get("HOME", "/"))
    if sys.platform == "darwin":
        return maison / "Library" / "Caches" / "ms-playwright"
    return Path(environ.get("XDG_CACHE_HOME") or maison / ".cache") / "ms-playwright"


if __name__ == "__main__":
    from steps.drivers.navigateur.chromium_installation import main

    raise SystemExit(main())
