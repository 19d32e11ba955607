"""Reading of a posted form: texts by name, files by name, within bounds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

from simulator.asgi import CORPS_MAX
from simulator.pages.visite import PageRefusee
from simulator.services.fichiers import Envoi


def entier(texte: str) -> int | None:
    """The whole number written in at most nine ASCII digits; None for anything else (« ² » is a digit to Python)."""
    return int(texte) if texte.isascii() and texte.isdigit() and len(texte) < 10 else None


@dataclass(frozen=True)
class Formulaire:
    """`textes` and `fichiers` by input name, in the order posted. Files without a name are not files."""

    textes: dict[str, list[str]] = field(default_factory=dict)
    fichiers: dict[str, list[Envoi]] = field(default_factory=dict)

    def texte(self, nom: str) -> str:
        """The last value posted under this name, trimmed, '' when there is none."""
        valeurs = self.textes.get(nom)
        return valeurs[-1].strip() if valeurs else ""

    def brut(self, nom: str) -> str:
        """The same, not trimmed (passwords)."""
        valeurs = self.textes.get(nom)
        return valeurs[-1] if valeurs else ""


def _lisible(texte: str) -> str:
    """Without what neither a page nor a database can hold: halves of characters, controls but tab and line feed."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]", "", texte)


def _trop_gros() -> PageRefusee:
    return PageRefusee(413, "Envoi trop volumineux", "10 Mo au plus par fichier : envoyez vos documents un par un.")


async def lire_formulaire(requete: Request) -> Formulaire:
    """Raises `PageRefusee` 413 for a body too large, 400 for one that cannot be read."""
    taille = requete.headers.get("content-length", "")
    if taille.isdigit() and int(taille) > CORPS_MAX:
        raise _trop_gros()
    try:
        async with requete.form(max_files=30, max_fields=500, max_part_size=2 * 1024 * 1024) as donnees:
            textes: dict[str, list[str]] = {}
            fichiers: dict[str, list[Envoi]] = {}
            for nom, valeur in donnees.multi_items():
                if isinstance(valeur, UploadFile):
                    if valeur.filename:
                        fichiers.setdefault(nom, []).append(Envoi(_lisible(valeur.filename), await valeur.read()))
                else:
                    textes.setdefault(nom, []).append(_lisible(valeur).replace("\r\n", "\n"))
    except (HTTPException, UnicodeDecodeError, ValueError) as incident:
        if isinstance(incident, HTTPException) and incident.status_code == 413:
            raise _trop_gros() from incident
        raise PageRefusee(
            400, "Envoi illisible", "Le formulaire reçu est illisible : revenez en arrière et recommencez."
        ) from incident
    return Formulaire(textes, fichiers)


Envoye = Annotated[Formulaire, Depends(lire_formulaire)]
