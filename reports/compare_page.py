"""The comparison written for people: `compare.html`, `compare.json`, and a few lines for the terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from reports.compare import Comparaison
from reports.divergences_types import GENRES
from reports.ecriture import remplacer
from reports.page import LIBELLES, duree, environnement

ISSUES = {**LIBELLES, "absent": "non joué"}
_MONTRES = 8


def ecrire(comparaison: Comparaison, dossier: Path) -> Path:
    """Write both files into `dossier`; the path of the page."""
    dossier.mkdir(parents=True, exist_ok=True)
    contenu = json.dumps(comparaison.en_dict(), ensure_ascii=False, indent=1) + "\n"
    remplacer(dossier / "compare.json", contenu)
    page = dossier / "compare.html"
    remplacer(page, rendre(comparaison))
    return page


def rendre(comparaison: Comparaison) -> str:
    """The page as text."""
    noms = nommer(comparaison)
    return environnement().get_template("compare.html").render(c=comparaison, noms=noms, genres=GENRES, issues=ISSUES)


def nommer(comparaison: Comparaison) -> tuple[str, str]:
    """The two sides; their folders tell apart two runs of one target."""
    a, b = comparaison.a, comparaison.b
    return (a.nom, b.nom) if a.nom != b.nom else (f"{a.nom} (A)", f"{b.nom} (B)")


def resumer(comparaison: Comparaison) -> Iterator[str]:
    """The comparison in a few lines, within 100 columns where names allow it."""
    c = comparaison
    nom_a, nom_b = nommer(c)
    yield f"A : {nom_a}, {len(c.a.fiches)} scénarios, {c.a.dossier}"
    yield f"B : {nom_b}, {len(c.b.fiches)} scénarios, {c.b.dossier}"
    if c.a.tete.get("graine") != c.b.tete.get("graine"):
        yield "Les graines diffèrent : les personnes n'étaient pas les mêmes (GRAINE=… pour les deux)."
    yield ""
    for (a, b), nombre in c.issues.items():
        yield f"  {nombre:>5}  {ISSUES[a]} sur A, {ISSUES[b]} sur B"
    for vecu in c.changes[:_MONTRES]:
        f = vecu.fiche
        yield f"         {f['fonctionnalite']['chemin']}:{f['ligne']} {f['nom']}"
    if len(c.changes) > _MONTRES:
        yield f"         … et {len(c.changes) - _MONTRES} autres qui ne finissent pas de même"
    yield ""
    if not c.avec_ecrans:
        yield "Écrans non comparés : l'un des passages n'a pas d'inventaire (le jouer avec --inventaire)."
    else:
        yield f"{len(c.ecrans)} écran{'s' if len(c.ecrans) > 1 else ''} sur {c.ecrans_communs} diffère{'nt' if len(c.ecrans) > 1 else ''}"
        for ecran in c.ecrans[:_MONTRES]:
            yield f"  {len(ecran.differences):>5}  {ecran.nom}"
    for guide, (de_a, de_b) in c.durees.items():
        yield f"  {guide} : {duree(de_a)} sur A, {duree(de_b)} sur B, pour ce qui réussit des deux côtés"
    yield ""
    yield "Rien ne diffère." if c.pareils else "Les deux passages diffèrent."
