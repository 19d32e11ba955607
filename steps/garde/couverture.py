"""`python -m steps.garde.couverture`: per guide and phase, what is covered, listed and missing."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from steps.garde.bilan import SORTIE, Bilan
from steps.garde.examen import exigences_etiquetees, fichiers_du_passage
from steps.garde.hors_test import dossier_du_guide, hors_test
from steps.garde.referentiel import FEATURES, RegistreIllisibleError, exigences_du_guide, guides


@dataclass(frozen=True, slots=True)
class Phase:
    """One phase of a guide, its statements sorted by what becomes of them."""

    guide: str
    nom: str
    couvertes: tuple[str, ...]
    listees: tuple[str, ...]
    manquantes: tuple[str, ...]


def statements_manquants(guide: str, dossier: Path = FEATURES) -> tuple[str, ...]:
    """The statements of a guide that no scenario bears as a tag and that `hors_test.toml` does not list."""
    return tuple(e for phase in phases(guide, dossier) for e in phase.manquantes)


def guides_entames(dossier: Path = FEATURES) -> tuple[str, ...]:
    """The guides that have a features folder with at least one feature file."""
    return tuple(g for g in guides(dossier) if next(dossier_du_guide(g, dossier).glob("**/*.feature"), None))


def phases(guide: str, dossier: Path = FEATURES) -> tuple[Phase, ...]:
    """The phases of a guide in its order, from the tags of the feature files as they stand."""
    portees = exigences_etiquetees(fichiers_du_passage([dossier]))
    listees = {h.id for h in hors_test(guide, dossier)}
    exigences = exigences_du_guide(guide, dossier)
    return tuple(
        Phase(
            guide,
            nom,
            tuple(e.id for e in exigences if e.phase == nom and e.id in portees),
            tuple(e.id for e in exigences if e.phase == nom and e.id in listees - portees),
            tuple(e.id for e in exigences if e.phase == nom and e.id not in portees | listees),
        )
        for nom in dict.fromkeys(e.phase for e in exigences)
    )


def decrire(guide: str, dossier: Path, dernier: Bilan | None) -> str:
    """A table for people, one line per phase, the missing statements named."""
    lignes = [f"{guide}", f"  {'phase':<18}{'couvertes':>10}{'listées':>9}{'manquent':>10}"]
    toutes = phases(guide, dossier)
    for phase in toutes:
        lignes.append(
            f"  {phase.nom:<18}{len(phase.couvertes):>10}{len(phase.listees):>9}{len(phase.manquantes):>10}"
        )
        if phase.manquantes:
            lignes.append(f"      manquent : {' '.join(phase.manquantes)}")
    couvertes = [e for phase in toutes for e in phase.couvertes]
    listees = sum(len(p.listees) for p in toutes)
    total = sum(len(p.couvertes) + len(p.listees) + len(p.manquantes) for p in toutes)
    lignes.append(
        f"  {'total':<18}{len(couvertes):>10}{listees:>9}{total - len(couvertes) - listees:>10}  sur {total}"
    )
    if dernier is not None:
        lignes.append(_dernier_passage(couvertes, dernier))
    return "\n".join(lignes)


def _dernier_passage(couvertes: list[str], dernier: Bilan) -> str:
    honorees = [e for e in couvertes if e in dernier.honorees]
    refusees = [e for e in couvertes if e in dernier.refusees and e not in dernier.honorees]
    ligne = f"  dernier passage ({len(dernier.scenarios)} scénarios joués) : {len(honorees)} honorées"
    return ligne + (f", non honorées : {' '.join(refusees)}" if refusees else "")


def main(arguments: list[str] | None = None) -> int:
    """Print the account; 1 when a guide begun has missing statements, 2 on a register that cannot be read."""
    analyseur = argparse.ArgumentParser(
        prog="python -m steps.garde.couverture", description="Couverture du référentiel par les scénarios."
    )
    analyseur.add_argument("guides", nargs="*", metavar="GUIDE", help="ASE, BPI… (tous par défaut)")
    analyseur.add_argument("--features", type=Path, default=FEATURES, help="dossier des fichiers .feature")
    choix = analyseur.parse_args(arguments)
    try:
        connus = guides(choix.features)
        inconnus = [g for g in choix.guides if g not in connus]
        if inconnus:
            analyseur.error(
                f"guide inconnu : {', '.join(inconnus)} ; il y a {', '.join(connus) or 'aucun référentiel'}"
            )
        dernier = Bilan.lire(choix.features.parent / SORTIE)
        retenus = choix.guides or connus
        sys.stdout.write("\n\n".join(decrire(guide, choix.features, dernier) for guide in retenus) + "\n")
        return (
            1
            if any(
                statements_manquants(g, choix.features)
                for g in guides_entames(choix.features)
                if g in retenus
            )
            else 0
        )
    except RegistreIllisibleError as erreur:
        sys.stderr.write(f"{erreur}\n")
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
