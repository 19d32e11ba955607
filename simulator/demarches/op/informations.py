"""Étape 2: the choice recalled, the préambule, and the état civil as the usager types it."""

from __future__ import annotations

from simulator.demarches.champs import Choix, Date, Plusieurs, Texte
from simulator.demarches.commun import OBLIGATOIRES, VILLE_FACULTATIVE, adresse, contact
from simulator.demarches.declaration import Etape, Information, RappelDesChoix, Section, Titre
from simulator.demarches.op.preparation import A_PREPARER, SAUVEGARDE
from simulator.demarches.op.situation import ORDONNANCE

LATIN = r"[\x20-\x7e\xa0-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u2027]+"
"""What the documents can print: a name typed by the usager has to be on them."""

EN_LATIN = "Écrivez en caractères latins."

INFORMATIONS = Etape(
    slug="informations-personnelles",
    nom="Informations personnelles",
    intitule="Maintenant, nous allons vous demander de renseigner vos informations personnelles",
    tete=(
        Titre("Merci, nous avons bien pris en compte votre situation."),
        RappelDesChoix(
            champ="situation",
            lignes={
                ORDONNANCE: (
                    "Vous sollicitez pour la première fois un titre de séjour",
                    "Vous êtes dans une autre situation",
                    "Vous bénéficiez d'une ordonnance de protection",
                )
            },
            modifier="Modifier ma situation",
        ),
        Titre("Votre démarche en ligne est à 20% terminée"),
        "Plus que 15 minutes pour finir votre démarche",
        Information(SAUVEGARDE),
        *A_PREPARER,
    ),
    sections=(
        Section(
            "ÉTAT CIVIL",
            (
                Texte(nom="nom", libelle="Nom de naissance * :", longueur=100, motif=LATIN, message=EN_LATIN),
                Texte(
                    nom="nom_usage",
                    libelle="Nom d'usage (facultatif) :",
                    obligatoire=False,
                    longueur=100,
                    motif=LATIN,
                    message=EN_LATIN,
                ),
                Plusieurs(
                    nom="prenom",
                    libelle="Prénom(s) * :",
                    ajouter="+ Ajouter un prénom",
                    suivant="Prénom n° {rang} :",
                    maximum=3,
                    longueur=60,
                    motif=LATIN,
                    message=EN_LATIN,
                ),
                Choix(nom="sexe", libelle="Quel est votre sexe ? * :", options=("Masculin", "Féminin")),
                Date(
                    nom="date_naissance",
                    libelle="Date de naissance :",
                    asterisque=False,
                    annee_seule=True,
                ),
                Texte(
                    nom="pays_naissance",
                    libelle="Pays de naissance * :",
                    longueur=100,
                    motif=LATIN,
                    message=EN_LATIN,
                ),
                Texte(
                    nom="lieu_naissance", libelle="Lieu de naissance * :", longueur=100, motif=LATIN, message=EN_LATIN
                ),
                Plusieurs(
                    nom="nationalite",
                    libelle="Nationalité(s) * :",
                    ajouter="+ Ajouter une nationalité",
                    suivant="Nationalité n° {rang} :",
                    separateur=", ",
                    maximum=3,
                    longueur=60,
                    motif=LATIN,
                    message=EN_LATIN,
                ),
            ),
            note=OBLIGATOIRES,
        ),
        adresse(parties=VILLE_FACULTATIVE),
        contact(),
    ),
    boutons=("abandonner", "quitter", "valider"),
)
