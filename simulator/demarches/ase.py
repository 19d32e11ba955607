"""ASE: étranger confié à l'Aide Sociale à l'Enfance, première demande, with a n° étranger and no title.

Three cas differ in two places only: the attestations sur l'honneur and the third document of état civil.
Cas 1 minor not emancipated, cas 2 emancipated minor (box ticked in étape 1), cas 3 of age.
"""

from __future__ import annotations

from dataclasses import replace

from simulator.demarches.champs import Case, Choix, Date, Ephoto, Liste, Paragraphe, Piece, Texte
from simulator.demarches.commun import (
    ATTESTE_POLYGAMIE,
    ATTESTE_SANCTIONS,
    CONFIRMATION,
    DOMICILE,
    EPHOTO,
    FORMATS,
    NATIONALITE,
    OBLIGATOIRES,
    OBSERVATIONS,
    SITUATIONS_FAMILIALES,
    TRADUCTEURS,
    adresse,
    attestation,
    contact,
    etat_civil,
    preambule,
)
from simulator.demarches.conditions import MAJEUR, Non, SaufDefaut, si, toutes, une_de
from simulator.demarches.declaration import (
    Arret,
    Demarche,
    Entree,
    Etape,
    Information,
    RegleComplement,
    RegleDecision,
    Section,
    SousTitre,
    Suivi,
)

EMANCIPE = toutes(Non(MAJEUR), si("emancipe", "oui"))
EN_UNION = une_de(si("situation", "Marié(e)"), SaufDefaut("union_pacs_oubliee", si("situation", "Pacsé(e)")))
MINEUR_NON_EMANCIPE = toutes(Non(MAJEUR), Non(si("emancipe", "oui")))

INFORMATIONS = Etape(
    slug="informations-personnelles",
    nom="Informations personnelles",
    intitule="Je vérifie les informations personnelles que j'ai fournies",
    explication=("Vérifiez et complétez les informations relatives à votre identité et vos informations de contact."),
    sections=(
        etat_civil(
            avant_pays=(
                Case(
                    nom="emancipe",
                    libelle="Je suis un mineur (+16 ans) émancipé",
                    obligatoire=False,
                    si=Non(MAJEUR),
                ),
            )
        ),
        adresse(),
        contact(),
    ),
)

MOTIF = Etape(
    slug="motif-de-sejour",
    nom="Motif de séjour",
    intitule="Je renseigne mon motif de séjour",
    explication="Décrivez votre projet et renseignez les ressources dont vous bénéficiez.",
    sections=(
        Section(
            "INFORMATION SUR LA PRISE EN CHARGE PAR L'ASE",
            (Date(nom="prise_en_charge", libelle="Date de prise en charge par l'ASE * :"),),
            note=OBLIGATOIRES,
        ),
        Section(
            "LIENS PERSONNELS ET FAMILIAUX",
            (
                SousTitre("MA SITUATION FAMILIALE"),
                Date(nom="entree_en_france", libelle="Date d'entrée en France * :"),
                Liste(
                    nom="situation",
                    libelle="Quelle est votre situation familiale actuelle ? * :",
                    options=SITUATIONS_FAMILIALES,
                ),
                Date(
                    nom="union_debut",
                    libelle="Date de début de l'union * :",
                    si=EN_UNION,
                ),
                Texte(nom="union_pays", libelle="Pays de l'union * :", si=EN_UNION),
                SousTitre("ENFANTS"),
                Choix(nom="enfants", libelle="Avez-vous des enfants à votre charge ? * :"),
            ),
            note=OBLIGATOIRES,
        ),
        attestation(
            Case(
                nom="atteste_travail",
                libelle="Avoir besoin de disposer d'un titre afin de pouvoir travailler ou faire un stage. *",
                si=Non(MAJEUR),
            ),
            replace(ATTESTE_POLYGAMIE, si=une_de(MAJEUR, SaufDefaut("attestation_oubliee", EMANCIPE))),
            ATTESTE_SANCTIONS,
        ),
    ),
)

JUSTIFICATIFS = Etape(
    slug="justificatifs",
    nom="Justificatifs",
    intitule="Je joins mes documents justificatifs",
    explication="Joignez les documents justifiant votre situation.",
    introduction=(Information(FORMATS, lien=("consulter la liste des traducteurs agréés.", TRADUCTEURS)),),
    sections=(
        Section(
            "INFORMATIONS PERSONNELLES",
            (
                SousTitre("ÉTAT CIVIL"),
                Ephoto(nom="ephoto", libelle="Numéro ephoto (22 chiffres) * :", explication=EPHOTO),
                Piece(nom="nationalite_piece", libelle="Justificatif de nationalité *", explication=NATIONALITE),
                Piece(
                    nom="identite",
                    libelle="Justificatif d'identité *",
                    explication=(
                        "Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance",
                    ),
                ),
                Piece(
                    nom="accord_parental",
                    libelle="Accord du parent/représentant légal ou du mandataire *",
                    explication=(
                        "Veuillez joindre le justificatif suivant :",
                        "Accord des parents / représentant légal / mandataire...",
                    ),
                    si=MINEUR_NON_EMANCIPE,
                ),
                Piece(
                    nom="emancipation",
                    libelle="Justificatif d'émancipation *",
                    explication=(
                        "Veuillez joindre le justificatif suivant :",
                        "Décision du juge des tutelles ou un acte de mariage",
                    ),
                    si=EMANCIPE,
                ),
                SousTitre("DOMICILIATION"),
                Piece(
                    nom="domicile",
                    libelle="Justificatif de domicile datant de moins de 6 mois *",
                    explication=DOMICILE,
                ),
            ),
            note=OBLIGATOIRES,
        ),
        Section(
            "MOTIF DE SÉJOUR",
            (
                Piece(
                    nom="placement",
                    libelle=(
                        "Décision de placement par l'autorité judiciaire au service de l'Aide Sociale à l'Enfance "
                        "(ASE) *"
                    ),
                    explication=("Justifiant que l'enfant est confié au service de l'aide sociale à l'enfance.",),
                ),
                Piece(
                    nom="activite",
                    libelle="Justificatifs d'activité professionnelle *",
                    explication=(
                        "Veuillez joindre tout document justifiant de l'activité professionnelle salariée ou de la "
                        "formation professionnelle.",
                        "Exemples : inscription dans un établissement scolaire, contrat de travail ou "
                        "d'apprentissage, attestation du responsable du centre de formation...",
                        "Si vous suivez une formation professionnelle veuillez joindre également les justificatifs "
                        "du caractère réel et sérieux du suivi de la formation (relevé de notes, attestation "
                        "d'assiduité)",
                    ),
                ),
                Piece(
                    nom="liens_famille",
                    libelle="Nature des liens avec la famille restée dans le pays d'origine *",
                    explication=(
                        "Tout document probant, y compris actes de décès des membres de la famille à l'étranger, "
                        "perte de l'autorité parentale des parents restés sur place, etc.",
                    ),
                ),
            ),
            note=OBLIGATOIRES,
        ),
    ),
)

DEPOT = Etape(
    slug="depot",
    nom="Dépôt de la demande",
    intitule="Je confirme le dépôt définitif de ma demande.",
    explication="Confirmez et déposez définitivement votre demande.",
    genre="depot",
    introduction=(
        "Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif, utilisez le "
        "bouton « Revenir à l'étape précédente ». Après le dépôt de votre demande vous ne pourrez plus la modifier.",
        "Si vous souhaitez ajouter des observations pour accompagner votre demande, un champ « Observations à "
        "destination de l'administration » est disponible en bas de page.",
        OBSERVATIONS,
    ),
    valider="Déposer la demande >",
)

ASE = Demarche(
    code="ase",
    guide="ASE",
    titre="Demander un titre de séjour",
    fil=("Accueil", "Demander un titre de séjour"),
    entree=Entree(
        circuit="courriel",
        motif="Je suis en situation de vulnérabilité",
        sous_motif="En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)",
    ),
    preambule=preambule("en tant qu'étranger confié(e) à l'Aide Sociale à l'Enfance (ASE)"),
    etapes=(INFORMATIONS, MOTIF, JUSTIFICATIFS, DEPOT, CONFIRMATION),
    arrets=(
        Arret(
            champ="prise_en_charge",
            titre="Demandeur non éligible",
            message=(
                "Vous ne pouvez pas accéder à cette téléprocédure. La demande de titre de séjour pour ce motif est "
                "accessible uniquement aux demandeurs confiés à l'Aide Sociale à l'Enfance (ASE) au plus tard à "
                "l'âge de 16 ans. Pour en savoir plus, vous pouvez vous rapprocher de la préfecture dont vous "
                "dépendez."
            ),
            age_limite=16,
            defaut="ase_16_ans_un_jour",
        ),
    ),
    suivi=Suivi(type_demande="Demande de vie privée et familiale"),
    complement=RegleComplement(jours=30, depuis="ouverture"),
    decision=RegleDecision(duree_mois=12, taxe=0, mention="Vie privée et familiale"),
    confirmation=(
        "Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre "
        "boîte mail.",
        Paragraphe(
            "Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la rubrique Contact.",
            ("Contact", "contact"),
        ),
        "Vous recevrez un e-mail vous informant de l'état d'avancement de votre dossier et si nécessaire de demande "
        "de pièces complémentaires.",
        Paragraphe(
            "Vous devez obligatoirement avoir une couverture sociale. Pour en savoir plus concernant la couverture "
            "sociale, rendez-vous sur le site suivant : ameli.fr.",
            ("ameli.fr", "https://www.ameli.fr/"),
        ),
    ),
    objet_confirmation="D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR",
    fixtures={
        "": {
            "prise_en_charge.jour": "16",
            "prise_en_charge.mois": "Avril",
            "prise_en_charge.annee": "2018",
            "entree_en_france.jour": "03",
            "entree_en_france.mois": "Mars",
            "entree_en_france.annee": "2018",
            "situation": "Célibataire",
            "enfants": "Non",
        },
        "cas1": {},
        "cas2": {"emancipe": "oui"},
        "cas3": {},
    },
)
