"""One class per kind of field. A new kind is a class here and a template in `gabarits/champs/`."""

from simulator.demarches.champs.adresse import Adresse, AdresseLue, PartieAdresse
from simulator.demarches.champs.base import Brut, Champ, DeclarationInvalide, Erreur, texte
from simulator.demarches.champs.dates import Date, lire_date
from simulator.demarches.champs.pieces import Ephoto, Explication, Paragraphe, Piece, Puces
from simulator.demarches.champs.simples import Case, Choix, Donnee, Impose, Liste, Telephone, Texte, TexteLong

__all__ = [
    "Adresse",
    "AdresseLue",
    "Brut",
    "Case",
    "Champ",
    "Choix",
    "Date",
    "DeclarationInvalide",
    "Donnee",
    "Ephoto",
    "Erreur",
    "Explication",
    "Impose",
    "Liste",
    "Paragraphe",
    "PartieAdresse",
    "Piece",
    "Puces",
    "Telephone",
    "Texte",
    "TexteLong",
    "lire_date",
    "texte",
]
