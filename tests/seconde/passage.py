"""Plays the ASE features on the second site, as its team would, and reads what the run says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ICI = Path(__file__).parent
RACINE = ICI.parents[1]
PROFIL = ICI / "cible.toml"
GUIDE = "features/ase"


@dataclass(frozen=True)
class Passage:
    """One run: its exit code, what it printed, its scenarios as `resultats.json` tells them."""

    code: int
    sortie: str
    scenarios: tuple[dict[str, Any], ...]

    def dans_l_etat(self, etat: str) -> set[str]:
        return {s["nom"] for s in self.scenarios if s["etat"] == etat}

    def joues(self) -> set[str]:
        """The scenarios of which a step at least was played, those that an accepted difference stopped included."""
        return {s["nom"] for s in self.scenarios if any(pas["etat"] != "non_joue" for pas in s["pas"])}

    def exigences_en_echec(self) -> set[str]:
        """The statements of the scenarios that failed, « ASE-058 »."""
        return {e for s in self._echoues for e in s["etiquettes"] if e.startswith("ASE-")}

    def arrets(self) -> dict[str, str]:
        """Each failed scenario, and the line on which it failed: « Alors … »."""
        return {s["nom"]: _ligne(_arret(s)) for s in self._echoues}

    def empeches(self) -> set[str]:
        """The scenarios that failed before they observed anything: their state could not be had."""
        return {s["nom"] for s in self._echoues if _arret(s).get("genre") in (None, "given")}

    @property
    def _echoues(self) -> list[dict[str, Any]]:
        return [s for s in self.scenarios if s["etat"] == "echoue"]


def profil_avec(bogues: Iterable[str], dossier: Path) -> Path:
    """The site's profile, its launch command with these bugs switched on; no other difference."""
    options = "".join(f', "--bogue", "{bogue}"' for bogue in bogues)
    if not options:
        return PROFIL
    texte = PROFIL.read_text(encoding="utf-8")
    avant = '"--smtp", "{smtp}"]'
    if texte.count(avant) != 1:
        raise ValueError(f"{PROFIL} : la commande de lancement ne finit pas par {avant}")
    chemin = dossier / "cible.toml"
    chemin.write_text(texte.replace(avant, avant[:-1] + options + "]"), encoding="utf-8")
    return chemin


def jouer(
    dossier: Path, *, bogues: Sequence[str] = (), choix: Sequence[str] = (GUIDE,), arguments: Sequence[str] = ()
) -> Passage:
    """`choix`: files, « file:line »; `arguments`: anything else for pytest."""
    rapports = dossier / "rapports"
    commande = [sys.executable, "-m", "pytest", *choix, "--cible", str(profil_avec(bogues, dossier)), "-q"]
    commande += ["-p", "no:cacheprovider", "--rapports", str(rapports), *arguments]
    propre = {nom: valeur for nom, valeur in os.environ.items() if not nom.startswith(("PYTEST_", "COV_"))}
    fini = subprocess.run(commande, cwd=RACINE, env=propre, capture_output=True, text=True, check=False)
    resultats = rapports / "resultats.json"
    lus = json.loads(resultats.read_text(encoding="utf-8"))["scenarios"] if resultats.is_file() else []
    return Passage(fini.returncode, fini.stdout + fini.stderr, tuple(lus))


def _arret(scenario: dict[str, Any]) -> dict[str, Any]:
    """The step on which it stopped, {} when it never came to one."""
    rang = scenario["interrompu"]
    return dict(scenario["pas"][rang]) if rang is not None and rang < len(scenario["pas"]) else {}


def _ligne(pas: dict[str, Any]) -> str:
    return f"{pas['mot_cle']} {pas['texte']}" if pas else ""
