"""Étape 1: the situation, on two levels."""

from __future__ import annotations

from simulator.demarches.champs import ChoixANiveaux, Niveau
from simulator.demarches.declaration import Etape, Information
from simulator.demarches.op.preparation import SAUVEGARDE

AUTRE, ORDONNANCE = "Je suis dans une autre situation", "Je bénéficie d'une ordonnance de protection"

SITUATION = Etape(
    slug="votre-situation",
    nom="Votre situation",
    intitule=(
        "Vous sollicitez un titre de séjour pour vous même et vous n'êtes pas titulaire d'un titre de séjour ou d'un "
        "numéro étranger."
    ),
    fil=("Accueil", "Demander ou renouveler un titre de séjour"),
    introduction=(
        Information(SAUVEGARDE),
        ChoixANiveaux(
            nom="situation",
            libelle="Dites-nous quelle est votre situation ?",
            asterisque=False,
            options=(
                Niveau("Je suis membre de famille d'un citoyen français"),
                Niveau("Je suis un ressortissant étranger né en France"),
                Niveau(
                    "Je suis un ressortissant étranger résidant habituellement en France et mon état de santé "
                    "nécessite une prise en charge médicale exceptionnelle"
                ),
                Niveau(
                    AUTRE,
                    (
                        "J'ai été confié(e) à l'Aide Sociale à l'Enfance (ASE)",
                        ORDONNANCE,
                        "Je suis victime de la traite des êtres humains",
                    ),
                ),
            ),
            servies=(ORDONNANCE,),
            refus="La démarche de cette situation n'est pas simulée : seules celles des guides le sont.",
        ),
    ),
    boutons=("abandonner", "valider"),
)
