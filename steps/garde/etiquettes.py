"""The tags a feature file may bear: guides, statements, cas, and a short table of needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from steps.garde.manquement import Manquement
from steps.garde.modele import FichierLu
from steps.garde.referentiel import est_identifiant, guides, registre
from steps.textes import proches

ETIQUETTES = {
    "navigateur": "ne se voit que dans un navigateur (scripts, fenêtres, focus)",
    "http": "ne se voit que sans navigateur (statuts, formulaires forgés)",
    "horloge": "règle la date de la cible",
    "agent": "fait agir l'agent instructeur",
    "pannes": "provoque une panne de la cible ou de son entourage",
    "hors_guide": "précise ce que les guides taisent",
    "simulateur": "ne vaut que pour le simulateur",
    "fumee": "fait partie de l'essai court",
}
_NOM_DE_GUIDE = re.compile(r"\b[A-Z]{2,}(?:-\d+)?\b")
_CAS = re.compile(r"cas[1-9]\d?")


def sens(etiquette: str, dossier: Path) -> str:
    """What a tag means, in a few words; '' when the gate does not know it."""
    if etiquette in ETIQUETTES:
        return ETIQUETTES[etiquette]
    if etiquette in guides(dossier):
        return f"guide {etiquette}"
    if est_identifiant(etiquette):
        return f"exigence {etiquette}" if etiquette in registre(dossier) else ""
    return f"variante {etiquette[3:]} d'un guide" if _CAS.fullmatch(etiquette) else ""


def lint(fichier: FichierLu, dossier: Path) -> Iterator[Manquement]:
    """Tags that stand in no register and in no table, with the nearest one that does."""
    for etiquette in fichier.etiquettes:
        if sens(etiquette.nom, dossier):
            continue
        au_plus_pres = voisines(etiquette.nom, dossier)
        yield Manquement(
            fichier.chemin,
            etiquette.ligne,
            fichier.texte(etiquette.ligne),
            f"étiquette « @{etiquette.nom} » inconnue",
            f"une exigence du référentiel, un guide, un cas ou {', '.join(f'@{nom}' for nom in ETIQUETTES)}"
            + (f" ; au plus près : {au_plus_pres}" if au_plus_pres else ""),
        )


def voisines(etiquette: str, dossier: Path) -> str:
    """The two known tags nearest to `etiquette`, as a message tells them; '' when none is near."""
    connues = [*ETIQUETTES, *guides(dossier), *registre(dossier), "cas1", "cas2", "cas3"]
    return " ou ".join(f"« @{nom} »" for nom in proches(etiquette, connues, nombre=2))


def inconnues(expression: str, dossier: Path) -> Iterator[str]:
    """One message for each guide or statement that a `-m` expression names and that does not exist."""
    connues = [*guides(dossier), *registre(dossier)]
    for nom in dict.fromkeys(_NOM_DE_GUIDE.findall(expression)):
        if connues and nom not in connues:
            voisines = " ou ".join(proches(nom, connues, nombre=3))
            yield f"-m « {expression} » : « {nom} » n'est d'aucun référentiel ; au plus près : {voisines}"


def declarations(fichiers: Iterable[FichierLu], dossier: Path) -> Iterator[str]:
    """The « name: meaning » lines for pytest's `markers`, for the tags used that the gate knows."""
    utilisees = {e.nom for fichier in fichiers for e in fichier.etiquettes}
    for nom in [*ETIQUETTES, *sorted(utilisees - set(ETIQUETTES))]:
        if signification := sens(nom, dossier):
            yield f"{nom}: {signification}"
