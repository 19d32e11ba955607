"""`python -m steps.defauts`: break each business rule on purpose and see which scenarios go red.

Each defect of the simulator is switched on in every bac while the scenarios of the statements it contradicts are
played; one that turns none of them red, or names none, is played against every scenario. A defect that nothing catches
is a hole in the suite: exit 1.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from fixtures.cibles import charger
from steps.harnais.options import PROFIL_PAR_DEFAUT
from steps.harnais.services import Services

RACINE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Verdict:
    """What one defect turned red: scenario → the French message of its failure."""

    defaut: str
    effet: str
    exigences: tuple[str, ...]
    rouges: dict[str, str]

    @property
    def attrape(self) -> bool:
        return bool(self.rouges)


def main(arguments: list[str] | None = None) -> int:
    """Print one line per defect, write `defauts.json`; 1 when a defect is caught by no scenario."""
    lecteur = argparse.ArgumentParser(prog="python -m steps.defauts", description="Campagne des défauts")
    lecteur.add_argument("defauts", nargs="*", help="noms de défauts ; tous si aucun n'est donné")
    lecteur.add_argument("--pilote", choices=("http", "navigateur"), default="http")
    lecteur.add_argument("-n", dest="ouvriers", default="2")
    lecteur.add_argument("--rapports", type=Path, default=RACINE / "reports" / "out")
    options = lecteur.parse_args(arguments)
    connus = _defauts()
    inconnus = [nom for nom in options.defauts if nom not in connus]
    if inconnus:
        print(f"Défaut inconnu : {', '.join(inconnus)}. Il y a : {', '.join(connus)}.", file=sys.stderr)  # noqa: T201
        return 2
    verdicts = []
    for nom in options.defauts or connus:
        verdict = _jouer(nom, connus[nom], pilote=options.pilote, ouvriers=options.ouvriers)
        verdicts.append(verdict)
        _dire(verdict)
    options.rapports.mkdir(parents=True, exist_ok=True)
    lignes = [{**v.__dict__, "attrape": v.attrape} for v in verdicts]
    (options.rapports / "defauts.json").write_text(json.dumps(lignes, ensure_ascii=False, indent=1))
    manques = [v.defaut for v in verdicts if not v.attrape]
    print(f"{len(verdicts) - len(manques)} défauts attrapés sur {len(verdicts)}.")  # noqa: T201
    return 1 if manques else 0


def _defauts() -> dict[str, dict[str, Any]]:
    """The defects the simulator knows, asked of one started for that."""
    services = Services(charger(PROFIL_PAR_DEFAUT))
    try:
        adresses = services.demarrer()
        connus: dict[str, dict[str, Any]] = requests.get(f"{adresses.pilotage}/defauts", timeout=10).json()
        return connus
    finally:
        services.arreter()


def _jouer(nom: str, defaut: dict[str, Any], *, pilote: str, ouvriers: str) -> Verdict:
    exigences = tuple(defaut["exigences"])
    rouges = _rougir(nom, exigences, pilote, ouvriers) if exigences else {}
    rouges = rouges or _rougir(nom, (), pilote, ouvriers)
    return Verdict(nom, str(defaut["effet"]), exigences, rouges)


def _rougir(nom: str, exigences: tuple[str, ...], pilote: str, ouvriers: str) -> dict[str, str]:
    """The failed scenarios among those of these statements, or among all."""
    selection = ["-m", " or ".join(exigences)] if exigences else []
    with tempfile.TemporaryDirectory() as dossier:
        commande = [sys.executable, "-m", "pytest", "features", "--pilote", pilote, "--defaut", nom, "-q"]
        commande += ["-n", ouvriers, "--rapports", dossier, *selection]
        fini = subprocess.run(commande, cwd=RACINE, capture_output=True, text=True, check=False)
        resultats = Path(dossier) / "resultats.json"
        if fini.returncode not in (0, 1) or not resultats.exists():
            raise SystemExit(
                f"défaut « {nom} » : la campagne n'a pas pu jouer.\n{fini.stdout[-2000:]}{fini.stderr[-2000:]}"
            )
        return _rouges(json.loads(resultats.read_text()))


def _rouges(resultats: dict[str, Any]) -> dict[str, str]:
    return {
        f"{s['fonctionnalite']['chemin']}:{s['ligne']} {s['nom']}": str(s.get("message", ""))
        for s in resultats["scenarios"]
        if s["etat"] not in ("reussi", "ignore")
    }


def _dire(verdict: Verdict) -> None:
    signe = "✔" if verdict.attrape else "✘ PAS ATTRAPÉ :"
    print(f"{signe} {verdict.defaut} — {verdict.effet}")  # noqa: T201
    for scenario, message in list(verdict.rouges.items())[:3]:
        print(f"    {scenario}\n      {message.splitlines()[0] if message else ''}", flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
