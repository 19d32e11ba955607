"""`make coverage`: per guide and phase, what is covered, listed and missing, and what the last runs said of it."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from steps.garde.examen import exigences_etiquetees, fichiers_du_passage
from steps.garde.hors_test import NATURES, dossier_du_guide, hors_test
from steps.garde.matrice import Ligne, matrice, porteurs
from steps.garde.referentiel import FEATURES, RegistreIllisibleError, exigences_du_guide, guides
from steps.garde.resultats import SORTIE, tous


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


@dataclass(frozen=True, slots=True)
class Choix:
    """What the command line asks for. `passages` are the folders of reports to read."""

    guides: tuple[str, ...]
    features: Path
    passages: tuple[Path, ...]


def lire_arguments(arguments: Sequence[str] | None) -> Choix:
    """Leaves with 2 and a French message on an unknown guide. Raises `RegistreIllisibleError`."""
    analyseur = argparse.ArgumentParser(
        prog="make coverage", description="Couverture du référentiel par les scénarios."
    )
    analyseur.add_argument("guides", nargs="*", metavar="GUIDE", help="ASE, BPI… (tous par défaut)")
    analyseur.add_argument("--features", type=Path, default=FEATURES, help="dossier des fichiers .feature")
    analyseur.add_argument(
        "--passages",
        type=Path,
        action="append",
        help="dossier de rapports dont lire les résultats, avec ceux qu'il contient (reports/out par défaut)",
    )
    lus = analyseur.parse_args(arguments)
    features = lus.features.resolve()
    connus = guides(features)
    demandes = tuple(g.upper() for g in lus.guides)
    if inconnus := [g for g in demandes if g not in connus]:
        analyseur.error(f"guide inconnu : {', '.join(inconnus)} ; il y a {', '.join(connus) or 'aucun référentiel'}")
    return Choix(demandes or connus, features, tuple(lus.passages or [features.parent / SORTIE]))


def matrices(choix: Choix) -> dict[str, tuple[Ligne, ...]]:
    """The matrix of every guide that has a register."""
    joues, trouves = porteurs(choix.features), tous(choix.passages)
    return {guide: matrice(guide, choix.features, joues, trouves) for guide in guides(choix.features)}


def code_de_sortie(choix: Choix) -> int:
    """1 when a guide asked for is begun and has statements neither borne nor listed."""
    entames = [g for g in guides_entames(choix.features) if g in choix.guides]
    return 1 if any(statements_manquants(g, choix.features) for g in entames) else 0


_COLONNES = (
    ("couvertes", lambda ligne: bool(ligne.scenarios)),
    ("non obs.", lambda ligne: ligne.etat == NATURES[0]),
    ("variantes", lambda ligne: ligne.etat == NATURES[1]),
    ("manquent", lambda ligne: ligne.etat == "manquante"),
    ("vérifiées", lambda ligne: ligne.etat == "honoree"),
    ("en échec", lambda ligne: ligne.etat == "echec"),
    ("à rejouer", lambda ligne: ligne.etat == "perime"),
    ("non jouées", lambda ligne: ligne.etat == "jamais"),
)
"""The columns of the table: what is covered or not, then what the last playing of each scenario said."""


def decrire(guide: str, lignes: Sequence[Ligne]) -> str:
    """A table for people, one line per phase, what is missing, red or stale named below."""
    noms = list(dict.fromkeys(ligne.exigence.phase for ligne in lignes))
    largeur = max(18, *(len(nom) + 1 for nom in noms))
    dit = [guide, f"  {'phase':<{largeur}}" + "".join(f"{titre:>11}" for titre, _ in _COLONNES)]
    dit += [_rang(nom, largeur, [ligne for ligne in lignes if ligne.exigence.phase == nom]) for nom in noms]
    dit.append(_rang("total", largeur, lignes) + f"   sur {len(lignes)}")
    for etat, annonce in (
        ("manquante", "manquent"),
        ("echec", "en échec"),
        ("perime", "à rejouer, le scénario a changé depuis"),
    ):
        if nommees := [ligne.exigence.id for ligne in lignes if ligne.etat == etat]:
            dit.append(f"  {annonce} : {' '.join(nommees)}")
    dit.append(f"  {_passages(lignes)}")
    return "\n".join(dit)


def _rang(nom: str, largeur: int, lignes: Iterable[Ligne]) -> str:
    comptes = Counter(titre for ligne in lignes for titre, dedans in _COLONNES if dedans(ligne))
    return f"  {nom:<{largeur}}" + "".join(f"{comptes[titre] or '·':>11}" for titre, _ in _COLONNES)


def _passages(lignes: Iterable[Ligne]) -> str:
    """The last playings counted, by way."""
    vus: dict[str, dict[str, str]] = {}
    for ligne in lignes:
        for porteur, verdicts in ligne.scenarios:
            for verdict in verdicts:
                vus.setdefault(verdict.voie, {})[porteur.noeud] = verdict.le
    if not vus:
        return "aucun résultat connu : jouer les scénarios par « make run » ou « make test »"
    return "derniers résultats : " + ", ".join(
        f"{len(scenarios)} scénarios par {voie} (le dernier le {_le(max(scenarios.values()))})"
        for voie, scenarios in sorted(vus.items())
    )


def _le(instant: str) -> str:
    jour, _, heure = instant.partition("T")
    return f"{'/'.join(reversed(jour.split('-')))} à {heure[:5]}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the account; 1 when a guide begun has missing statements, 2 on a register that cannot be read."""
    try:
        choix = lire_arguments(arguments)
        lues = matrices(choix)
        sys.stdout.write("\n\n".join(decrire(g, lues[g]) for g in choix.guides) + "\n")
        return code_de_sortie(choix)
    except RegistreIllisibleError as erreur:
        sys.stderr.write(f"{erreur}\n")
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
