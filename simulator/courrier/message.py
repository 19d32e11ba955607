"""The mails of the service: text and HTML parts from one template each, with what they attach."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, select_autoescape

_GABARITS = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "gabarits"),
    autoescape=select_autoescape(["html"]),
    undefined=StrictUndefined,
    bytecode_cache=FileSystemBytecodeCache(),
    trim_blocks=True,
    lstrip_blocks=True,
)


ADRESSE = re.compile(r"[^@\s\x00-\x1f\x7f<>()\[\],;:\"\\]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
"""An address that a mail can be sent to: nothing that would change the meaning of its headers."""


@dataclass(frozen=True)
class GenreCourriel:
    """A kind of mail: its subject (the guides show none: it is ours) and its pair of templates."""

    sujet: str
    gabarit: str


GENRES: Mapping[str, GenreCourriel] = {
    "activation_courriel": GenreCourriel("Création de votre compte : confirmez votre adresse", "activation_courriel"),
    "activation_titre": GenreCourriel("Création de votre compte : confirmez votre adresse", "activation_titre"),
    "compte_temporaire": GenreCourriel("Votre compte d'accès temporaire", "compte_temporaire"),
    "adresse_inconnue": GenreCourriel("Création de votre compte", "adresse_inconnue"),
    "mot_de_passe_oublie": GenreCourriel("Réinitialisation de votre mot de passe", "mot_de_passe_oublie"),
    "identifiant_oublie": GenreCourriel("Votre identifiant", "identifiant_oublie"),
    "depot": GenreCourriel("Votre demande de titre de séjour a bien été enregistrée", "depot"),
    "depot_sans_nom": GenreCourriel("Votre demande de titre de séjour a bien été enregistrée", "depot_sans_nom"),
    "depot_etat": GenreCourriel("Votre demande de titre de séjour a bien été enregistrée", "depot_etat"),
    "depot_predemande": GenreCourriel("Votre souhait de demande de titre de séjour", "depot_predemande"),
    "complement_reprise": GenreCourriel("Votre dossier est à compléter", "complement_reprise"),
    "changement_adresse": GenreCourriel("Votre changement d'adresse est enregistré", "changement_adresse"),
    "notification": GenreCourriel("Vous avez reçu une notification", "notification"),
}
"""Literal table from kind to subject and templates. A new mail is a line here and two templates."""


@dataclass(frozen=True)
class PieceJointe:
    nom: str
    octets: bytes
    type: str = "application/pdf"


def composer(
    genre: str,
    *,
    expediteur: str,
    destinataire: str,
    date: datetime,
    donnees: Mapping[str, Any],
    pieces: Sequence[PieceJointe] = (),
) -> EmailMessage:
    """The mail of this kind, ready to send. Raises `KeyError` for an unknown kind."""
    decrit = GENRES[genre]
    message = EmailMessage()
    message["From"] = expediteur
    message["To"] = destinataire
    message["Subject"] = decrit.sujet
    message["Date"] = format_datetime(date)
    message["Message-ID"] = make_msgid(domain="anef.example.org")
    message["Auto-Submitted"] = "auto-generated"
    valeurs = {"sujet": decrit.sujet, **donnees}
    message.set_content(_GABARITS.get_template(f"{decrit.gabarit}.txt").render(valeurs))
    message.add_alternative(_GABARITS.get_template(f"{decrit.gabarit}.html").render(valeurs), subtype="html")
    for piece in pieces:
        principal, _, secondaire = piece.type.partition("/")
        message.add_attachment(piece.octets, maintype=principal, subtype=secondaire, filename=piece.nom)
    return message
