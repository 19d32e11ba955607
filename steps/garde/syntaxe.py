"""What Gherkin refuses to read, told in French, and the keywords it knows but the house does not write."""

from __future__ import annotations

import re
from collections.abc import Iterator

from steps.garde.manquement import Manquement
from steps.garde.modele import FichierLu


def lint(fichier: FichierLu) -> Iterator[Manquement]:
    """Syntax errors, then `*` steps, « Etant », typographic apostrophes and « Exemple: »."""
    yield from _erreurs(fichier)
    yield from _mots_cles(fichier)


def _erreurs(fichier: FichierLu) -> Iterator[Manquement]:
    for ligne, message in fichier.erreurs:
        constat, attendu = next(
            (phrase for motif, phrase in _ERREURS.items() if motif in message),
            (
                f"Gherkin ne sait pas lire cette ligne ici ({message})",
                "voir la syntaxe de Gherkin en français",
            ),
        )
        yield Manquement(fichier.chemin, ligne, fichier.texte(ligne), constat, attendu)


_ERREURS = {
    "inconsistent cell count": (
        "ligne de tableau qui n'a pas autant de cases que les autres",
        "autant de cases que d'en-têtes",
    ),
    "#DocStringSeparator": ('texte ouvert par """ et jamais refermé', 'le refermer par """'),
    "A tag may not contain whitespace": (
        "étiquette qui contient une espace",
        "une étiquette commence par « @ » et n'a pas d'espace",
    ),
    "Language not supported": ("langue inconnue de Gherkin", "écrire « # language: fr »"),
    "unexpected end of file": ("fin de fichier inattendue", "une étiquette doit être suivie d'un scénario"),
    "expected:": (
        "Gherkin ne sait pas lire cette ligne à cet endroit",
        "une étape (Étant donné, Quand, Alors, Et, Mais) dans un scénario, ou un titre",
    ),
}


def _mots_cles(fichier: FichierLu) -> Iterator[Manquement]:
    """Keywords that the parser knows but that the house does not write."""
    if fichier.langue not in ("", "fr"):
        yield Manquement(
            fichier.chemin,
            1,
            fichier.texte(1),
            f"fichier écrit dans la langue « {fichier.langue} »",
            "écrire en français",
        )
        return
    pas = [p for s in fichier.scenarios for p in s.pas] + [p for _, fond in fichier.contextes for p in fond]
    for un in pas:
        if un.mot_cle.strip() == "*":
            yield Manquement(
                fichier.chemin,
                un.ligne,
                fichier.texte(un.ligne),
                "étape « * » : on ne sait si elle pose, agit ou vérifie",
                "écrire Étant donné, Quand, Alors, Et ou Mais",
            )
        elif un.mot_cle.startswith("Etant"):
            yield Manquement(
                fichier.chemin,
                un.ligne,
                fichier.texte(un.ligne),
                "mot clé sans accent",
                "écrire « Étant donné »",
            )
        elif re.match(r"qu[’ʼ‘′]", un.texte):
            yield Manquement(
                fichier.chemin,
                un.ligne,
                fichier.texte(un.ligne),
                "apostrophe typographique dans le mot clé",
                f"écrire « {un.mot_cle.strip()} qu' » avec l'apostrophe droite",
            )
    for scenario in fichier.scenarios:
        if scenario.mot_cle == "Exemple":
            yield Manquement(
                fichier.chemin,
                scenario.ligne,
                fichier.texte(scenario.ligne),
                "« Exemple » ouvre un scénario",
                "écrire « Scénario: », ou « Exemples: » pour une table",
            )
