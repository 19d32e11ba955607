"""Lines that look like Gherkin without being it: what the parser drops, or reads otherwise than meant."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterator

from steps.garde.manquement import Manquement
from steps.garde.modele import FichierLu

_INVISIBLES = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
_MOTS_DE_PAS = (
    "Étant donné", "Étant donnée", "Étant donnés", "Étant données", "Soit", "Sachant",
    "Quand", "Lorsque", "Lorsqu'", "Alors", "Donc", "Et", "Mais",
)  # fmt: skip
_TITRES = ("Fonctionnalité", "Contexte", "Règle", "Scénario", "Plan du scénario", "Exemples")
_TITRES_VARIANTS = {
    "plan de scenario": "Plan du scénario",
    "plan scenario": "Plan du scénario",
    "plan du scenario": "Plan du scénario",
    "schema du scenario": "Plan du scénario",
    "exemple": "Exemples",
    "fonction": "Fonctionnalité",
    "background": "Contexte",
    "feature": "Fonctionnalité",
    "rule": "Règle",
    "scenario": "Scénario",
    "scenario outline": "Plan du scénario",
    "scenario template": "Plan du scénario",
    "example": "Exemples",
    "examples": "Exemples",
    "scenarios": "Exemples",
}
_ANGLAIS = {"given": "Étant donné", "when": "Quand", "then": "Alors", "and": "Et", "but": "Mais"}
_ATTENDU_TITRE = "écrire « {titre}: », deux-points collés au mot"
_PHRASE_LIBRE = "si c'est une phrase libre, la commencer par un autre mot ou en faire un commentaire « # »"


def lint(fichier: FichierLu) -> Iterator[Manquement]:
    """Every line of the file that is, or may be taken for, something other than what its author meant."""
    if fichier.illisible:
        yield Manquement(
            fichier.chemin,
            1,
            "",
            "ce fichier n'est pas du texte UTF-8",
            f"l'enregistrer en UTF-8 ({fichier.illisible})",
        )
        return
    if not "".join(fichier.lignes).strip(" \t\r\ufeff"):
        yield Manquement(fichier.chemin, 1, "", "fichier vide", "y décrire une fonctionnalité ou le supprimer")
        return
    if fichier.lignes[0].startswith("\ufeff"):
        yield Manquement(
            fichier.chemin, 1, fichier.texte(1), "marque d'ordre des octets (BOM) en tête",
            "l'enregistrer en UTF-8 sans BOM",
        )  # fmt: skip
        return
    yield from _langue(fichier)
    yield from _caracteres(fichier)
    suspectes: dict[int, Callable[[str], tuple[str, str] | None]] = dict.fromkeys(fichier.recitees, titre_suspect)
    suspectes |= dict.fromkeys(fichier.descriptions, suspect)
    suspectes |= dict.fromkeys((ligne for ligne, _ in fichier.erreurs), suspect)
    for ligne, examen in sorted(suspectes.items()):
        if trouve := examen(fichier.texte(ligne)):
            yield Manquement(fichier.chemin, ligne, fichier.texte(ligne), *trouve)


def suspect(ligne: str) -> tuple[str, str] | None:
    """What is wrong with a line that looks like Gherkin without being it, and what to write; else None."""
    return titre_suspect(ligne) or _pas_suspect(ligne)


def titre_suspect(ligne: str) -> tuple[str, str] | None:
    """The same, for the words followed by « : » only."""
    avant, deux_points, _ = ligne.strip().partition(":")
    nu = _nu(avant)
    if not deux_points or not nu or len(nu.split()) > 3:
        return None
    titre = _TITRES_VARIANTS.get(nu) or next((t for t in _TITRES if _nu(t) == nu), "")
    if not titre:
        proche = difflib.get_close_matches(nu, [_nu(t) for t in _TITRES], n=1, cutoff=0.8)
        titre = next((t for t in _TITRES if proche and _nu(t) == proche[0]), "")
    if not titre:
        return None
    constat = (
        "espace avant les deux-points : ce n'est pas un mot clé, ce qui suit ne serait pas joué"
        if avant.rstrip() in _TITRES
        else "mot clé que Gherkin ne connaît pas en français, ce qui suit ne serait pas joué"
    )
    return constat, _ATTENDU_TITRE.format(titre=titre)


def _pas_suspect(ligne: str) -> tuple[str, str] | None:
    propre = _INVISIBLES.sub("", ligne).strip().lstrip("-•*>").strip()
    nu = _nu(propre)
    premier = re.split(r"[ ,;.!?…]", nu, maxsplit=1)[0]
    if premier in _ANGLAIS and ligne.strip()[:1].isupper():
        return "mot clé anglais, pris pour une description et jamais joué", f"écrire « {_ANGLAIS[premier]} »"
    mot = next((m for m in sorted(_MOTS_DE_PAS, key=len, reverse=True) if _commence_par(nu, _nu(m))), "")
    if not mot:
        mot = _mot_mal_tape(nu)
    if not mot:
        return None
    if re.match(r"lorsqu[’ʼ‘′]", propre, re.IGNORECASE):
        return (
            "apostrophe typographique dans le mot clé, cette étape ne serait pas jouée",
            "écrire « Lorsqu' » avec l'apostrophe droite",
        )
    if mot == "Étant donné" and propre.startswith("Etant"):
        return "mot clé sans accent, cette ligne n'est pas une étape", "écrire « Étant donné »"
    return (
        "ressemble à une étape mais Gherkin n'y voit qu'une description, jamais jouée",
        f"écrire « {mot} » en tête d'étape, dans un scénario ; {_PHRASE_LIBRE}",
    )


def _mot_mal_tape(nu: str) -> str:
    """The step keyword that the first word, of at least four letters, was most likely meant to be."""
    mots = nu.split()
    if not mots or len(mots[0]) < 4:
        return ""
    candidats = {_nu(m).split()[0].rstrip("'"): m for m in reversed(_MOTS_DE_PAS) if len(m) > 4}
    proche = difflib.get_close_matches(mots[0], list(candidats), n=1, cutoff=0.78)
    return candidats[proche[0]] if proche and mots[0] not in _MOTS_COURANTS else ""


_MOTS_COURANTS = frozenset(
    {"quant", "quantite", "lors", "sachez", "etait", "etaient", "etant", "alerte", "grand", "sans"}
)


def _commence_par(nu: str, mot: str) -> bool:
    return nu.startswith(mot) and (mot.endswith("'") or not nu[len(mot) : len(mot) + 1].isalnum())


def _nu(texte: str) -> str:
    """Without accents, case, odd spaces, odd apostrophes nor invisible characters: however misspelt."""
    decompose = unicodedata.normalize(
        "NFD", _INVISIBLES.sub("", texte).replace("’", "'").replace("ʼ", "'").replace("‘", "'")
    )
    sans_accents = "".join(c for c in decompose if not unicodedata.combining(c))
    return " ".join(sans_accents.casefold().split())


def _langue(fichier: FichierLu) -> Iterator[Manquement]:
    if not re.fullmatch(r"\s*#\s*language\s*:\s*fr\s*", fichier.texte(1)):
        yield Manquement(
            fichier.chemin,
            1,
            fichier.texte(1),
            "la langue n'est pas dite",
            "commencer le fichier par la ligne « # language: fr »",
        )


def _caracteres(fichier: FichierLu) -> Iterator[Manquement]:
    for rang, ligne in enumerate(fichier.lignes, 1):
        if unicodedata.normalize("NFC", ligne) != ligne:
            yield Manquement(
                fichier.chemin, rang, ligne,
                "lettre accentuée décomposée (NFD) : les mots clés et les libellés ne se reconnaissent plus",
                "retaper les lettres accentuées ou convertir le fichier en NFC",
            )  # fmt: skip
        elif _INVISIBLES.search(ligne):
            yield Manquement(fichier.chemin, rang, ligne, "caractère invisible", "retaper la ligne")
