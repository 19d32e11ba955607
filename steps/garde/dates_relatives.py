"""Dates told from today: they drift unless the scenario sets the target's clock."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from steps.garde.manquement import Manquement
from steps.garde.modele import FichierLu, PasLu
from steps.garde.referentiel import registre
from steps.textes import contient_texte, normaliser

_NOMBRE = r"(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quelques|plusieurs)"
_UNITE = r"(?:secondes?|minutes?|heures?|jours?|semaines?|quinzaines?|mois|ans?|années?)"
_PERSONNE = "usager|usagère|mineure?|majeure?|personne|enfant|jeune|demandeu[rs]e?"
_MOTIFS = tuple(
    re.compile(motif)
    for motif in (
        rf"\bil y a (?:plus de |moins de |exactement |environ )?{_NOMBRE} {_UNITE}\b",
        rf"\b(?:dans|depuis|après) (?:plus de |moins de |exactement )?{_NOMBRE} {_UNITE}\b",
        rf"\b{_NOMBRE} {_UNITE} (?:plus tard|plus tôt|après|auparavant|avant)\b",
        rf"\b{_NOMBRE} {_UNITE} (?:passe|passent|a passé|ont passé|s'écoulent?|écoulée?s?)",
        rf"\b{_NOMBRE} {_UNITE} (?:s'est|se sont) écoulée?s?",
        r"\b(?:avant-hier|hier|aujourd'hui|demain|après-demain)\b",
        r"\b(?:date du jour|ce jour|ce matin|ce soir|en ce moment)\b",
        r"\b(?:la veille|le lendemain|le surlendemain)\b(?! d)",
        r"\b(?:la semaine|le mois|l'année|l'an) (?:dernière?|passée?|prochaine?)\b",
        r"\bcette (?:semaine|année)\b|\bce mois-ci\b",
        rf"\bâgée?s? (?:de |d')?(?:plus de |moins de )?{_NOMBRE} ans\b",
        rf"\b(?:a|ont|aura|auront|avait|avoir|eu|vient d'avoir|fête ses) {_NOMBRE} ans\b",
        rf"\b(?:{_PERSONNE})s? (?:\w+ )?de {_NOMBRE} ans\b",
    )
)
_MOTS_D_UNE_VALEUR = 6  # « il y a un peu plus d'un mois » still is one; a sentence is not
_CITATION = re.compile(r"«[^«»]*»")


def phrase_relative(texte: str, dossier: Path) -> str:
    """The first relative date of `texte`, '' when there is none. A text read on a page is no date."""
    restant = _CITATION.sub(lambda c: "« »" if _est_lu(c[0].strip("«» \u00a0\u202f"), dossier) else c[0], texte)
    propre = normaliser(restant)
    return next((trouve[0] for motif in _MOTIFS if (trouve := motif.search(propre))), "")


def lint(fichier: FichierLu, dossier: Path) -> Iterator[Manquement]:
    """Relative dates in steps played by a scenario, or a row of it, without @horloge."""
    dits: set[int] = set()
    for scenario in fichier.scenarios:
        for etiquettes, pas in scenario.versions():
            for un in pas if "horloge" not in etiquettes else ():
                if un.ligne not in dits and (phrase := _du_pas(un, dossier)):
                    dits.add(un.ligne)
                    yield Manquement(
                        fichier.chemin,
                        un.ligne,
                        fichier.texte(un.ligne),
                        f"« {phrase} » dépend de la date du jour",
                        f"@horloge sur « {scenario.nom} » (l. {scenario.ligne}), ou une date entière",
                    )


def _du_pas(pas: PasLu, dossier: Path) -> str:
    cellules = [c for c in pas.cellules if not _est_lu(c, dossier)]
    return next((p for t in (pas.texte, *cellules) if (p := phrase_relative(t, dossier))), "")


def _est_lu(citation: str, dossier: Path) -> bool:
    """Whether a quotation is a label or a message, which no date changes, rather than a value to type."""
    return len(citation.split()) > _MOTS_D_UNE_VALEUR or _du_guide(citation, dossier)


@lru_cache(maxsize=4096)
def _du_guide(citation: str, dossier: Path) -> bool:
    """Whether the quotation is, or is cut from, a string of the register longer than a bare date word."""
    if len(citation.split()) < 3:
        return any(normaliser(citation) == normaliser(v) for e in registre(dossier).values() for v in e.verbatim)
    return any(contient_texte(v, citation) for e in registre(dossier).values() for v in e.verbatim)
