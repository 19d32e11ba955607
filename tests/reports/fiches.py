"""Records of scenarios as runs leave them, made by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reports.divergences_lecture import Lu
from reports.fiche import Fiche


def constat(quoi: str, attendu: list[str], observe: list[str], **autres: Any) -> dict[str, Any]:
    base = {"conforme": False, "ecran": "Mon espace", "accepte": "", "sorte": "dans_l_ordre"}
    return {"quoi": quoi, "attendu": attendu, "observe": observe, **base, **autres}


def pas(
    texte: str, *constats: dict[str, Any], etat: str = "reussi", port: str = "ecran", vue: str = ""
) -> dict[str, Any]:
    usages = [{"port": port, "acte": "lire", "textes": []}]
    return {
        "mot_cle": "Alors", "texte": texte, "ligne": 12, "genre": "then", "table": [], "bloc": "", "etat": etat,
        "duree": 0.1, "constats": list(constats), "usages": usages, "vue": vue,
    }  # fmt: skip


def fiche(nom: str, *joues: dict[str, Any], etat: str = "echoue", **autres: Any) -> Fiche:
    return {
        "id": f"features/ase/essai.feature::{nom}", "guide": "ASE", "regle": "", "nom": nom, "exemple": {}, "ligne": 10,
        "fonctionnalite": {"nom": "Essai", "chemin": "features/ase/essai.feature", "description": ""},
        "etiquettes": ["ASE", "ASE-005"], "etat": etat, "duree": 1.5, "message": "", "trace": "", "ecart": None,
        "interrompu": None if etat == "reussi" else len(joues) - 1, "pas": list(joues), "preuves": None, **autres,
    }  # fmt: skip


def lu(*fiches: Fiche, vues: dict[str, Any] | None = None, cible: str = "Recette") -> Lu:
    tete = {"cible": cible, "pilote": "http", "graine": 7, "le": "2026-11-21T10:00:00+01:00", "duree": 3.0}
    return Lu(Path("/nulle/part"), tete, fiches, vues or {})


def vue(titre: str, etape: str = "", **autres: Any) -> dict[str, Any]:
    vide: dict[str, Any] = {cle: [] for cle in ("titres", "champs", "commandes", "messages", "textes")}
    return {"titre": titre, "etape": etape, **vide, **autres}


def champ(libelle: str, *options: str, requis: bool = False, genre: str = "texte") -> dict[str, Any]:
    return {"libelle": libelle, "genre": genre, "requis": requis, "options": list(options)}
