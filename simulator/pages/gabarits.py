"""The templates of the pages, with the few filters they use."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

from simulator.demarches.champs import Ajout, Exemplaire, Paragraphe, Puces
from simulator.demarches.declaration import Information, RappelDesChoix, SousTitre, Titre
from simulator.temps import MOIS, jour_fr

RACINE = Path(__file__).parent.parent


def _jour(valeur: date | datetime | str) -> str:
    if isinstance(valeur, str):
        return jour_fr(date.fromisoformat(valeur)) if valeur else ""
    return jour_fr(valeur.date() if isinstance(valeur, datetime) else valeur)


def _lien(texte: str, lien: tuple[str, str] | None, racine: str) -> Markup:
    """The text, with its linked part made a link; addresses without a scheme stay in the bac."""
    if lien is None:
        return escape(texte)
    libelle, adresse = lien
    avant, trouve, apres = texte.partition(libelle)
    if not trouve:
        raise ValueError(f"le lien « {libelle} » ne figure pas dans « {texte} »")
    cible = adresse if "://" in adresse else f"{racine}/{adresse}"
    return Markup('{}<a href="{}">{}</a>{}').format(avant, cible, libelle, apres)


def _genre(contenu: object) -> str:
    """Which macro draws a content of a section."""
    genres = (
        (str, "paragraphe"),
        (Paragraphe, "lien"),
        (Puces, "puces"),
        (SousTitre, "sous_titre"),
        (Information, "information"),
        (Exemplaire, "exemplaire"),
        (Ajout, "ajout"),
        (Titre, "titre"),
        (RappelDesChoix, "choix_faits"),
    )
    return next((nom for classe, nom in genres if isinstance(contenu, classe)), "champ")


GABARITS = Environment(
    loader=FileSystemLoader(RACINE / "gabarits"),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    bytecode_cache=FileSystemBytecodeCache(),
    auto_reload=False,  # a page includes tens of templates: their files are not looked at again for each
    trim_blocks=True,
    lstrip_blocks=True,
)
GABARITS.filters.update(jour=_jour, lien=_lien, genre=_genre)
GABARITS.globals["MOIS"] = MOIS
