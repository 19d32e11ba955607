"""The account of the divergences written for people: `divergences.html`, `.json`, and a few lines for the terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from reports.divergences import Bilan
from reports.divergences_types import GENRES, Divergence, toml
from reports.ecriture import remplacer
from reports.page import environnement
from steps.garde.referentiel import Exigence, registre

_MONTREES = 6


def ecrire(bilan: Bilan, dossier: Path) -> Path:
    """Write both files into `dossier`; the path of the page."""
    dossier.mkdir(parents=True, exist_ok=True)
    contenu = json.dumps(bilan.en_dict(), ensure_ascii=False, indent=1, default=str) + "\n"
    remplacer(dossier / "divergences.json", contenu)
    page = dossier / "divergences.html"
    remplacer(page, rendre(bilan, registre(), rapport=(dossier / "rapport.html").is_file()))
    return page


def rendre(bilan: Bilan, exigences: Mapping[str, Exigence], *, rapport: bool = False) -> str:
    """The page as text. `rapport`: whether the report of the same run stands beside it."""
    return (
        environnement()
        .get_template("divergences.html")
        .render(
            b=bilan,
            tete=bilan.tete,
            genres=GENRES,
            exigences=exigences,
            rapport=rapport,
            alias_a_coller="\n".join(["[alias]", *(f"{toml(g)} = {toml(s)}" for g, s in bilan.alias.items())]),
        )
    )


def resumer(bilan: Bilan) -> Iterator[str]:
    """The account in a few lines."""
    nombre, ecrans = len(bilan.ouvertes), len(bilan.par_ecran)
    tete = f"{_accorder(nombre, 'divergence')} sur {_accorder(ecrans, 'écran')}" if nombre else "Aucune divergence"
    yield f"{tete}, {len(bilan.acceptees)} acceptée{'s' if len(bilan.acceptees) > 1 else ''}"
    plus_vues = sorted(bilan.ouvertes, key=lambda d: -len(d.temoins))[:_MONTREES]
    for d in plus_vues:
        attendu = " / ".join(f"« {t} »" for t in d.attendu) or "rien"
        observe = " / ".join(f"« {t} »" for t in d.observe) or "rien"
        yield f"  {d.ecran} : attendu {_court(attendu)}, observé {_court(observe)} ({_vu(d)})"
    if nombre > len(plus_vues):
        yield f"  … et {nombre - len(plus_vues)} autres"
    for guide, site in list(bilan.alias.items())[:_MONTREES]:
        yield f"  [alias] à ajouter, si c'est le même : {toml(guide)} = {toml(site)}"
    for table in bilan.disparues:
        yield f"  acceptée et disparue, [[divergence]] à retirer : {table.raison}"


def _vu(divergence: Divergence) -> str:
    return _accorder(len(divergence.temoins), "scénario") if divergence.temoins else "à la lecture des écrans"


def _accorder(nombre: int, nom: str) -> str:
    return f"{nombre} {nom}{'s' if nombre > 1 else ''}"


def _court(texte: str, longueur: int = 110) -> str:
    une_ligne = " ".join(texte.split())
    return une_ligne if len(une_ligne) <= longueur else une_ligne[:longueur] + "…"
