"""One class per kind of field. A new kind is a class here and a template in `gabarits/champs/`."""

from simulator.demarches.champs.adresse import Adresse, AdresseLue, PartieAdresse
from simulator.demarches.champs.base import Brut, Champ, DeclarationInvalide, Erreur, texte
from simulator.demarches.champs.dates import Date, DateIncomplete, lire_date
from simulator.demarches.champs.niveaux import ChoixANiveaux, Niveau
from simulator.demarches.champs.pieces import Ephoto, Explication, Paragraphe, Piece, Puces
from simulator.demarches.champs.plusieurs import Plusieurs
from simulator.demarches.champs.repetes import Ajout, Bloc, Exemplaire
from simulator.demarches.champs.simples import Case, Choix, Donnee, Impose, Liste, Telephone, Texte, TexteLong
from simulator.demarches.champs.verification import Verification

__all__ = [
    "Adresse",
    "AdresseLue",
    "Ajout",
    "Bloc",
    "Brut",
    "Case",
    "Champ",
    "Choix",
    "ChoixANiveaux",
    "Date",
    "DateIncomplete",
    "DeclarationInvalide",
    "Donnee",
    "Ephoto",
    "Erreur",
    "Exemplaire",
    "Explication",
    "Impose",
    "Liste",
    "Niveau",
    "Paragraphe",
    "PartieAdresse",
    "Piece",
    "Plusieurs",
    "Puces",
    "Telephone",
    "Texte",
    "TexteLong",
    "Verification",
    "lire_date",
    "texte",
]
