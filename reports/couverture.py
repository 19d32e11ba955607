"""`make coverage`: prints the account of the guides, writes the matrix as `couverture.json` and `couverture.html`."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from reports.ecriture import remplacer
from reports.page import ancre, environnement
from steps.garde.couverture import code_de_sortie, decrire, lire_arguments, matrices
from steps.garde.matrice import ETATS, VERDICTS, Ligne, Verdict
from steps.garde.referentiel import RegistreIllisibleError

Matrices = Mapping[str, Sequence[Ligne]]

_CAPTURE_ANCRE = re.compile(r'<details class="scenario[^>]* id="(s-[0-9a-f]{12})"')


def rendre(par_guide: Matrices, dossier: Path) -> str:
    """The page as text, to be written into `dossier`: its links to the reports are relative to it."""
    lignes = [ligne for des_lignes in par_guide.values() for ligne in des_lignes]
    comptes = Counter(ligne.etat for ligne in lignes)
    return (
        environnement()
        .get_template("couverture.html")
        .render(
            guides=[_guide(nom, des_lignes) for nom, des_lignes in par_guide.items()],
            phases=list(dict.fromkeys(ligne.exigence.phase for ligne in lignes)),
            total={
                "toutes": len(lignes),
                "couvertes": sum(bool(x.scenarios) for x in lignes),
                "comptes": _ordonne(comptes),
            },
            voies=_voies(lignes),
            etats=ETATS,
            verdicts_dits=VERDICTS,
            liens=_liens(dossier),
        )
    )


def en_dict(par_guide: Matrices) -> dict[str, Any]:
    """The matrix for machines: see docs/rapports.md."""
    return {
        "version": 1,
        "guides": {guide: _ordonne(Counter(x.etat for x in lignes)) for guide, lignes in par_guide.items()},
        "exigences": [_exigence(ligne) for lignes in par_guide.values() for ligne in lignes],
    }


def ecrire(par_guide: Matrices, dossier: Path) -> Path:
    """Write both files into `dossier`; the path of the page."""
    dossier.mkdir(parents=True, exist_ok=True)
    remplacer(dossier / "couverture.json", json.dumps(en_dict(par_guide), ensure_ascii=False, indent=1) + "\n")
    page = dossier / "couverture.html"
    remplacer(page, rendre(par_guide, dossier))
    return page


def _guide(nom: str, lignes: Sequence[Ligne]) -> dict[str, Any]:
    phases = {phase: [x for x in lignes if x.exigence.phase == phase] for phase in (y.exigence.phase for y in lignes)}
    return {
        "nom": nom,
        "lignes": lignes,
        "phases": list(phases.items()),
        "comptes": _ordonne(Counter(ligne.etat for ligne in lignes)),
    }


def _ordonne(comptes: Mapping[str, int]) -> dict[str, int]:
    return {etat: comptes.get(etat, 0) for etat in reversed(ETATS)}


def _voies(lignes: Sequence[Ligne]) -> dict[str, dict[str, Any]]:
    vus: dict[str, dict[str, str]] = {}
    for ligne in lignes:
        for porteur, verdicts in ligne.scenarios:
            for v in verdicts:
                vus.setdefault(v.voie, {})[porteur.noeud] = v.le
    return {voie: {"nombre": len(n), "le": max(n.values())} for voie, n in sorted(vus.items())}


def _liens(dossier: Path) -> Callable[[str, Verdict], str]:
    """What leads to a scenario in the report of its last playing; '' when that report no longer shows it."""

    @lru_cache
    def ancres(rapport: Path) -> frozenset[str]:
        lu = rapport.read_text(encoding="utf-8") if rapport.is_file() else ""
        return frozenset(_CAPTURE_ANCRE.findall(lu))

    def lien(noeud: str, verdict: Verdict) -> str:
        rapport = verdict.dossier / "rapport.html"
        if not rapport.is_relative_to(dossier) or ancre(noeud) not in ancres(rapport):
            return ""
        return f"{rapport.relative_to(dossier).as_posix()}#{ancre(noeud)}"

    return lien


def _exigence(ligne: Ligne) -> dict[str, Any]:
    e = ligne.exigence
    return {
        "id": e.id,
        "guide": e.guide,
        "phase": e.phase,
        "ecran": e.ecran,
        "lignes": list(e.lignes),
        "texte": " ".join(e.texte.split()),
        "verbatim": list(e.verbatim),
        "etat": ligne.etat,
        "hors_test": ligne.hors
        and {"nature": ligne.hors.nature, "raison": ligne.hors.raison, "satisfait_par": list(ligne.hors.satisfait_par)},
        "scenarios": [
            {
                "fichier": porteur.chemin,
                "ligne": porteur.ligne,
                "nom": porteur.nom,
                "resultats": [
                    {"pilote": v.voie, "verdict": v.verdict, "le": v.le, "manque": list(v.manque)} for v in verdicts
                ],
            }
            for porteur, verdicts in ligne.scenarios
        ],
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the guides asked for, write all of them; 1 when a guide begun has missing statements, 2 on a register that cannot be read."""
    try:
        choix = lire_arguments(arguments)
        par_guide = matrices(choix)
        sys.stdout.write("\n\n".join(decrire(guide, par_guide[guide]) for guide in choix.guides) + "\n\n")
        page = ecrire(par_guide, choix.passages[0])
        sys.stdout.write(f"Matrice : {page} et {page.with_name('couverture.json').name}\n")
        return code_de_sortie(choix)
    except RegistreIllisibleError as erreur:
        sys.stderr.write(f"{erreur}\n")
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
