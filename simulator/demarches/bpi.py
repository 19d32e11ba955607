"""BPI: renewal of the title of a beneficiary of international protection, cas 1 of its guide.

What no other guide has: family links in étape 1, an attestation sur l'honneur worded after the marital status, a
récapitulatif validated in three parts, an attestation de prolongation d'instruction made at the dépôt.
"""

from __future__ import annotations

from dataclasses import replace

from simulator.demarches.champs import Case, Choix, Donnee, Ephoto, Liste, Paragraphe, Piece
from simulator.demarches.commun import (
    A_JOINDRE,
    CASES_ATTESTATION,
    CONFIRMATION,
    EPHOTO,
    EPHOTO_A_JOINDRE,
    FORMATS,
    OBLIGATOIRES,
    OBSERVATIONS,
    PHOTOGRAPHES,
    SAUVEGARDE,
    SITUATIONS_FAMILIALES,
    TRADUCTEURS,
    VILLE_FACULTATIVE,
    adresse,
    contact,
    etat_civil,
    observations_a,
    preambule,
)
from simulator.demarches.conditions import Non, SaufDefaut, si, une_de
from simulator.demarches.declaration import (
    Demarche,
    Entree,
    Etape,
    Information,
    Partie,
    Rappel,
    RegleComplement,
    RegleDecision,
    RegleProlongation,
    Section,
    SousTitre,
    Suivi,
)

EN_COUPLE = une_de(si("couple", "Oui"), SaufDefaut("attestation_marie_oubliee", si("situation", "Marié(e)")))
"""Married, or possibly so: « Oui » covers marriage, PACS and concubinage, and asks no more precise question."""

INFORMATIONS = Etape(
    slug="informations-personnelles",
    nom="Informations personnelles",
    intitule="Je vérifie et complète mes informations personnelles.",
    explication="Vérifiez et complétez les informations relatives à votre identité et vos informations de contact.",
    sections=(
        etat_civil(
            nom_usage="Nom d'usage :",
            observations="Récapitulatif",
            note=OBLIGATOIRES,
            apres=(
                Donnee(
                    nom="situation_connue",
                    libelle="Situation familiale * :",
                    source="situation_familiale",
                    asterisque=False,
                    rappele=False,
                ),
            ),
        ),
        Section(
            "LIENS PERSONNELS ET FAMILIAUX",
            (
                Choix(nom="couple", libelle="Etes-vous marié, pacsé ou en concubinage ? * :"),
                Liste(
                    nom="nationalite_conjoint",
                    libelle="Quelle est la nationalité de votre conjoint(e) ? * :",
                    options=("France", "Autre pays"),
                    si=SaufDefaut("conjoint_oublie", si("couple", "Oui")),
                ),
                Choix(nom="enfants", libelle="Avez-vous des enfants en France ? * :"),
                Choix(
                    nom="enfant_francais",
                    libelle="L'un des enfants est-il de nationalité française ? * :",
                    si=si("enfants", "Oui"),
                ),
                Liste(
                    nom="situation",
                    libelle="Quelle est votre situation familiale actuelle ? * :",
                    options=SITUATIONS_FAMILIALES,
                    si=si("couple", "Non"),
                ),
            ),
            note=OBLIGATOIRES,
            rappel=(
                SousTitre("Ma situation familiale"),
                Rappel("situation", "Quelle est votre situation familiale actuelle ? :"),
                Rappel("nationalite_conjoint", "Quelle est la nationalité de votre conjoint(e) ? :"),
                SousTitre("ENFANTS"),
                Rappel("enfants", "Avez-vous des enfants à votre charge ?"),
                Rappel("enfant_francais", "L'un des enfants est-il de nationalité française ?"),
            ),
        ),
        adresse(defaut="fiche:adresse", parties=VILLE_FACULTATIVE),
        replace(contact(), rappel=(Rappel("courriel", "Email :"), Rappel("telephone", "Téléphone :"))),
    ),
)

MOTIF = Etape(
    slug="motif-de-sejour",
    nom="Motif de séjour",
    intitule="Je renseigne mon motif de séjour",
    explication="Décrivez votre projet.",
    sections=(
        Section(
            "MOTIF DE SÉJOUR",
            ("Je demande un titre de séjour en tant que bénéficiaire de la protection subsidiaire.",),
        ),
        Section(
            "ATTESTATION SUR L'HONNEUR",
            (
                CASES_ATTESTATION,
                Case(
                    nom="atteste_non_marie",
                    libelle="Bénéficier de la protection subsidiaire et ne pas être marié. *",
                    si=Non(EN_COUPLE),
                ),
                Case(
                    nom="atteste_polygamie",
                    libelle=(
                        "Bénéficier de la protection subsidiaire et ne pas vivre en France en état de polygamie. *"
                    ),
                    si=EN_COUPLE,
                ),
                Case(
                    nom="atteste_sanctions",
                    libelle=(
                        "Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. *"
                    ),
                ),
            ),
            note=OBLIGATOIRES,
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
                Ephoto(nom="ephoto", libelle="Numéro ephoto * :", explication=EPHOTO),
                Piece(
                    nom="domicile",
                    libelle="Justificatifs de domicile de moins de 6 mois",
                    asterisque=False,
                    explication=("Veuillez joindre un justificatif de domicile",),
                    intitule="Justificatif de domicile datant de moins de 6 mois",
                ),
            ),
        ),
    ),
)

RECAPITULATIF = Etape(
    slug="recapitulatif",
    nom="Récapitulatif",
    intitule="Récapitulatif",
    explication="Vérifiez le récapitulatif de votre demande et de vos documents.",
    genre="recapitulatif",
    introduction=(
        Information(
            "Je vérifie les informations que j'ai saisies en validant les 3 parties afin de déposer ma demande. Une "
            "fois la demande déposée, je ne peux plus la modifier."
        ),
    ),
    parties=(
        Partie("MES INFORMATIONS PERSONNELLES (1/3)", INFORMATIONS.slug),
        Partie("MON MOTIF DE SÉJOUR (2/3)", MOTIF.slug),
        Partie("JUSTIFICATIFS (3/3)", JUSTIFICATIFS.slug),
    ),
    pied=(OBSERVATIONS,),
    valider="Déposer la demande >",
)

BPI = Demarche(
    code="bpi_renouvellement",
    guide="BPI",
    titre="Demander un titre de séjour",
    fil=("Accueil", "Demander un titre de séjour"),
    entree=Entree(circuit="titre", renouvelle="BPS", beneficiaires=("Moi-même", "Un mineur de plus de 16 ans")),
    preambule=replace(
        preambule("en tant que réfugié", "en tant que bénéficiaire de la protection subsidiaire"),
        annonce=(
            "Ce site vous permet d'effectuer une demande de titre de séjour en ligne, en vue de simplifier vos "
            "démarches :"
        ),
        observations=observations_a("Récapitulatif"),
        sauvegarde=SAUVEGARDE.format(pouvez="pourrez"),
        joindre="Vous devrez joindre :",
        a_joindre=(
            A_JOINDRE,
            "l'ensemble des documents vous permettant de justifier de la situation",
            Paragraphe(EPHOTO_A_JOINDRE, ("consulter la carte de géolocalisation", PHOTOGRAPHES)),
        ),
    ),
    etapes=(INFORMATIONS, MOTIF, JUSTIFICATIFS, RECAPITULATIF, CONFIRMATION),
    suivi=Suivi(type_demande="Renouvellement de titre de séjour - Bénéficiaire de la protection internationale"),
    complement=RegleComplement(jours=30, depuis="ouverture"),
    decision=RegleDecision(
        duree_mois=48,
        taxe=25,
        mention="Bénéficiaire de la protection subsidiaire",
        titre="Une carte de séjour pluriannuelle",
    ),
    prolongation=RegleProlongation(
        mois=6,
        redaction="protection_internationale",
        statut="A OBTENU LE BÉNÉFICE DE LA PROTECTION SUBSIDIAIRE",
    ),
    document_depot="attestation_prolongation",
    courriel_depot="depot_sans_nom",
    ministere="Ministère de l'Intérieur",
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
        Paragraphe("Retour à l'accueil", ("Retour à l'accueil", "particuliers/")),
    ),
    objet_confirmation="D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR",
    fixtures={"": {"couple": "Non", "situation": "Célibataire", "enfants": "Non"}},
)
