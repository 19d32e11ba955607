"""`python -m steps.drivers.navigateur.chromium`: say which browser is used, install one when there is none.

Every attempt is told in one French line. Having no browser is not an error: the `http` driver plays without.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence

from steps.drivers.navigateur.chromium import Lancer, Navigateur, NavigateurRefuse, lancer, trouver

Dire = Callable[[str], object]

# A first download weighs about 100 Mo; a slow line deserves its time, a dead one does not.
DELAI_TELECHARGEMENT = 600
DELAI_PAQUETS = 300

AUCUN = (
    "Aucun navigateur : le pilote « http » joue sans navigateur, les scénarios @navigateur sont passés. "
    "Pour en avoir un : « sudo apt install chromium-headless-shell », ou installez Chrome ou Chromium, "
    "ou donnez son chemin par ANEF_NAVIGATEUR=/chemin/de/chrome ; puis « make navigateur »."
)
AUCUN_VISIBLE = (
    "Aucun navigateur à montrer à l'écran : NAVIGATEUR=visible demande un Chrome ou un Chromium complet. "
    "« make navigateur NAVIGATEUR=visible » tente d'en installer un ; sinon donnez son chemin par "
    "ANEF_NAVIGATEUR=/chemin/de/chrome."
)


def installer(
    *,
    visible: bool = False,
    environ: Mapping[str, str] = os.environ,
    lancer: Lancer = lancer,
    dire: Dire = sys.stdout.write,
    racine: bool | None = None,
) -> Navigateur | None:
    """The browser found, else installed by Playwright, else by apt; None when none can be had."""

    def cherche() -> Navigateur | None:
        return trouver(visible=visible, environ=environ, lancer=lancer)

    if navigateur := cherche():
        dire(f"Navigateur : {navigateur.chemin} ({navigateur.origine}).\n")
        return navigateur
    privilege = _privilege(environ, lancer, os.geteuid() == 0 if racine is None else racine)
    for essai in (_par_playwright, _par_apt):
        essai(visible, privilege, environ, lancer, dire)
        if navigateur := cherche():
            dire(f"Navigateur : {navigateur.chemin} ({navigateur.origine}), installé.\n")
            return navigateur
    dire(f"{AUCUN_VISIBLE if visible else AUCUN}\n")
    return None


def _privilege(environ: Mapping[str, str], lancer: Lancer, racine: bool) -> list[str] | None:
    """What to put before a command that needs root, None when the machine does not allow it."""
    if racine:
        return []
    sudo = shutil.which("sudo", path=environ.get("PATH", ""))
    return [sudo, "-n"] if sudo and lancer([sudo, "-n", "true"], 10) == 0 else None


def _par_playwright(
    visible: bool, privilege: list[str] | None, environ: Mapping[str, str], lancer: Lancer, dire: Dire
) -> None:
    if environ.get("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "") not in ("", "0", "false"):
        dire("Navigateur : téléchargement de Playwright passé (PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD).\n")
        return
    dire("Navigateur : aucun sur la machine ; téléchargement par Playwright…\n")
    playwright = [sys.executable, "-m", "playwright"]
    forme = "--no-shell" if visible else "--only-shell"
    if lancer([*playwright, "install", forme, "chromium"], DELAI_TELECHARGEMENT) != 0:
        dire("Navigateur : Playwright n'a pas pu télécharger (accès à Internet ?).\n")
        return
    # The libraries of the system come after the download, so that a machine without internet loses no time
    # on them, and only if the browser does not start without.
    if trouver(visible=visible, environ=environ, lancer=lancer) is None:
        if privilege is None:
            dire("Navigateur : téléchargé, mais il manque des bibliothèques et il faudrait être root.\n")
            return
        dire("Navigateur : installation des bibliothèques qui lui manquent…\n")
        lancer([*playwright, "install-deps", "chromium"], DELAI_PAQUETS)


def _par_apt(
    visible: bool, privilege: list[str] | None, environ: Mapping[str, str], lancer: Lancer, dire: Dire
) -> None:
    apt = shutil.which("apt-get", path=environ.get("PATH", ""))
    if apt is None:
        dire("Navigateur : pas d'apt sur cette machine.\n")
        return
    if privilege is None:
        dire("Navigateur : apt passé, il faudrait être root ou avoir sudo sans mot de passe.\n")
        return
    paquet = "chromium" if visible else "chromium-headless-shell"
    dire(f"Navigateur : installation du paquet {paquet} par apt…\n")
    base = [*privilege, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-o", "DPkg::Lock::Timeout=60"]
    lancer([*base, "update"], DELAI_PAQUETS)
    # A font by name: without one the screenshots show empty boxes.
    installe = [*base, "install", "--yes", "--no-install-recommends", paquet, "fonts-liberation"]
    if lancer(installe, DELAI_PAQUETS) != 0:
        dire(f"Navigateur : apt n'a pas pu installer {paquet}.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 0 even without a browser; 2 when the environment's choice is wrong."""
    analyse = argparse.ArgumentParser(prog="python -m steps.drivers.navigateur.chromium", description=__doc__)
    analyse.add_argument("--installer", action="store_true", help="en installer un s'il n'y en a pas")
    analyse.add_argument("--visible", action="store_true", help="un navigateur qui s'affiche à l'écran")
    analyse.add_argument("--pilote", action="store_true", help="écrire seulement le pilote à employer")
    demande = analyse.parse_args(arguments)
    try:
        if demande.installer:
            installer(visible=demande.visible)
            return 0
        navigateur = trouver(visible=demande.visible)
    except NavigateurRefuse as refus:
        sys.stderr.write(f"{refus}\n")
        return 2
    if navigateur is None:
        sys.stderr.write(f"{AUCUN_VISIBLE if demande.visible else AUCUN}\n")
    if demande.pilote:
        # A person who asked to see the browser must not get a run without one.
        sys.stdout.write("navigateur\n" if navigateur else "http\n")
        return 2 if navigateur is None and demande.visible else 0
    if navigateur is not None:
        sys.stdout.write(f"{navigateur.chemin} ({navigateur.genre}, {navigateur.origine})\n")
    return 0
