"""What the machine must have: a browser, readable certificates, the variables that hold the secrets."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from fixtures.cibles import Profil, ProfilInvalide, Secrets, lire_secrets
from steps.docteur.verdicts import Verdict, a_regler, bien

_DELAI_VERSION = 20


def secrets(profil: Profil) -> tuple[Secrets | None, list[Verdict]]:
    """The secrets of the profile; None when a variable is missing, each told."""
    try:
        lus = lire_secrets(profil)
    except ProfilInvalide as erreur:
        return None, [a_regler("secrets", ligne) for ligne in str(erreur).splitlines()]
    nombre = len(lus)
    return lus, [bien("secrets", f"{nombre} variable{'s' if nombre > 1 else ''} d'environnement")] if nombre else []


def navigateur(profil: Profil, pilote: str) -> Iterator[Verdict]:
    """The browser that a run would use and its version; without any, `http` still plays."""
    reglages = profil.ecran.navigateur
    ailleurs = reglages.cdp or reglages.distant
    if ailleurs:
        yield bien("navigateur", f"celui de {ailleurs}")
        return
    if reglages.canal:
        yield bien("navigateur", f"canal « {reglages.canal} » de Playwright")
        return
    chemin = reglages.chemin or import_module("steps.drivers.navigateur.chromium").trouver()
    if not chemin:
        dit = "aucun navigateur trouvé"
        remede = "« make navigateur » en installe un ; ou [ecran.navigateur] chemin ; ou PILOTE=http, sans navigateur"
        yield (
            a_regler("navigateur", dit, remede) if pilote == "navigateur" else bien("navigateur", f"{dit}, inutile ici")
        )
        return
    yield bien("navigateur", f"{_version(Path(str(chemin)))} ({chemin})")


def documents(profil: Profil) -> Iterator[Verdict]:
    """Each certificate file is read as a run would."""
    certificats = profil.documents.certificats
    import_module("steps.drivers.documents_pdf").LecteurPdf(certificats)
    if certificats:
        yield bien("documents", f"{len(certificats)} certificats lus, pour la signature des 2D-DOC")
    else:
        yield bien("documents", "lus sans certificat : la signature des 2D-DOC ne se vérifiera pas")


def _version(chemin: Path) -> str:
    joue = subprocess.run(
        [str(chemin), "--version"], capture_output=True, text=True, timeout=_DELAI_VERSION, check=False
    )
    if joue.returncode != 0:
        raise OSError(f"{chemin} ne démarre pas : {(joue.stderr.strip().splitlines() or ['aucun message'])[-1]}")
    return joue.stdout.strip() or "version inconnue"
