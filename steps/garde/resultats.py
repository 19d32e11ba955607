"""What each run found of the statements, kept scenario by scenario: a smaller later run adds to it, erases nothing."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from steps.garde.modele import LigneExemple, ScenarioLu

NOM = "honneur.json"
"""The file of a folder of reports that holds its last results."""

SORTIE = Path("reports") / "out"
"""Where the reports go unless a run says otherwise; those of a run with several parts lie in folders below."""

VERSION = 2
REUSSI, ECHOUE, IGNORE = "reussi", "echoue", "ignore"


@dataclass(frozen=True, slots=True)
class Resultat:
    """The last playing of one scenario one way.

    `exigences`: for each statement judged, the strings left aside, none when it was honoured. `empreinte`: what the
    scenario said when it was played, '' when its process died first. `le`: ISO instant. `cible`: name of the profile, '' for the simulator.
    """

    scenario: str
    pilote: str
    cible: str
    le: str
    etat: str
    empreinte: str
    exigences: dict[str, list[str]]

    @property
    def voie(self) -> str:
        """How it was played, for a reader: « http », « navigateur sur preproduction »."""
        return f"{self.pilote} sur {self.cible}" if self.cible else self.pilote

    def honore(self, exigence: str) -> bool:
        return self.etat == REUSSI and self.exigences.get(exigence) == []


@dataclass(frozen=True, slots=True)
class Trouve:
    """A result and the folder of reports that told it."""

    resultat: Resultat
    dossier: Path


def empreinte(scenario: ScenarioLu, exemple: LigneExemple | None) -> str:
    """A short print of everything a scenario plays: it changes when a word, a table or the background does.

    The tags are not in it: a statement newly borne has no judgement yet, the others keep theirs.
    """
    valeurs = exemple.valeurs if exemple else {}
    pas = [p.rendu(valeurs) for p in (*scenario.contexte, *scenario.pas)]
    contenu = json.dumps([[p.mot_cle.strip(), p.texte, *p.cellules] for p in pas], ensure_ascii=False)
    return hashlib.sha256(contenu.encode()).hexdigest()[:16]


def lire(fichier: Path) -> tuple[Resultat, ...]:
    """The results of a file; () when there is none, or none that can be read."""
    try:
        lu = json.loads(fichier.read_text(encoding="utf-8"))
        if lu["version"] != VERSION:
            return ()
        return tuple(Resultat(**r) for r in lu["resultats"])
    except (OSError, ValueError, KeyError, TypeError):
        return ()


def ajouter(fichier: Path, nouveaux: Iterable[Resultat]) -> None:
    """Put these results beside those already there, each in place of the older one of its scenario and way."""
    gardes = [asdict(r) for r in derniers([*lire(fichier), *nouveaux])]
    fichier.parent.mkdir(parents=True, exist_ok=True)
    provisoire = fichier.with_name(f"{fichier.name}.{os.getpid()}.tmp")
    contenu = {"version": VERSION, "resultats": gardes}
    provisoire.write_text(json.dumps(contenu, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    provisoire.replace(fichier)


def derniers(resultats: Iterable[Resultat]) -> tuple[Resultat, ...]:
    """The latest of each scenario and way, in the order of their names."""
    retenus: dict[tuple[str, str], Resultat] = {}
    for r in sorted(resultats, key=lambda r: r.le):
        retenus[r.scenario, r.voie] = r
    return tuple(retenus[cle] for cle in sorted(retenus))


def tous(dossiers: Iterable[Path]) -> tuple[Trouve, ...]:
    """The latest result of each scenario and way, over every folder of reports at or below these."""
    fichiers = sorted({f for dossier in dossiers for f in dossier.rglob(NOM)})
    trouves = sorted(
        (Trouve(r, fichier.parent) for fichier in fichiers for r in lire(fichier)), key=lambda t: t.resultat.le
    )
    retenus = {(t.resultat.scenario, t.resultat.voie): t for t in trouves}
    return tuple(retenus[cle] for cle in sorted(retenus))
