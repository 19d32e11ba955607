"""OP: bénéficiaire d'une ordonnance de protection, pré-demande of a usager whom the register does not know.

Six étapes: the first one says the situation, on two levels; the second one bears the préambule at its head and has
the usager type his own état civil. A complément is answered at the étape of pieces. One cas; pieces for minors.
"""

from __future__ import annotations

from dataclasses import replace

from simulator.demarches.champs import (
    Case,
    Choix,
    ChoixANiveaux,
    Date,
    Ephoto,
    Liste,
    Niveau,
    Paragraphe,
    Piece,
    Plusieurs,
    Puces,
    Texte,
    TexteLong,
)
from simulator.demarches.commun import (
    CASES_ATTESTATION,
    DOMICILE,
    EPHOTO,
    NATIONALITE,
    OBLIGATOIRES,
    OBSERVATIONS,
    PHOTOGRAPHES,
    TRADUCTEURS,
    VILLE_FACULTATIVE,
    adresse,
    contact,
)
from simulator.demarches.conditions import MAJEUR, Non, SaufDefaut, si, une_de
from simulator.demarches.declaration import (
    Contenu,
    Demarche,
    Entree,
    Etape,
    Information,
    RappelDesChoix,
    RegleComplement,
    RegleDecision,
    Section,
    SousTitre,
    Suivi,
    Titre,
)

AUTRE, ORDONNANCE = "Je suis dans une autre situation", "Je bénéficie d'une ordonnance de protection"

EN_UNION = une_de(si("familiale", "Marié(e)"), SaufDefaut("union_pacs_oubliee", si("familiale", "Pacsé(e)")))

LATIN = r"[\x20-\x7e\xa0-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u2027]+"
"""What the documents can print: a name typed by the usager has to be on them."""

EN_LATIN = "Écrivez en caractères latins."

SAUVEGARDE = (
    "Votre saisie est sauvegardée à la validation de chaque étape. Si vous quittez la télé-procédure vous pourrez la "
    "reprendre ultérieurement à la dernière étape enregistrée."
)

A_PREPARER: tuple[Contenu, ...] = (
    SousTitre("PRÉPARER LES DOCUMENTS À FOURNIR :"),
    "Un numéro e-photo",
    Paragraphe(
        "Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la carte de géolocalisation.",
        ("consulter la carte de géolocalisation", PHOTOGRAPHES),
    ),
    "Tous les documents justificatifs demandés selon votre situation.",
    Paragraphe(
        "Les documents doivent être lisibles, en français, sous forme numérique (.jpg, .pdf, .png, .bmp, .tiff), et "
        "ne pas dépasser une taille maximale de 10 Mo par fichier. Consulter la liste des traducteurs agréés.",
        ("Consulter la liste des traducteurs agréés", TRADUCTEURS),
    ),
    Paragraphe(
        "TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES.",
        ("TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES.", "demarches/op/liste-des-pieces.pdf"),
    ),
)

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

MOTIF = Etape(
    slug="motif-de-sejour",
    nom="Motif de séjour",
    intitule="Je renseigne mon motif de séjour",
    sections=(
        Section(
            "MOTIF DE SÉJOUR",
            ("Je demande un titre de séjour en tant qu'étranger bénéficiaire d'une ordonnance de protection",),
        ),
        Section(
            "LIENS PERSONNELS ET FAMILIAUX",
            (
                SousTitre("MA SITUATION FAMILIALE"),
                Date(nom="entree_en_france", libelle="Date d'entrée en France * :"),
                Liste(
                    nom="familiale",
                    libelle="Quelle est votre situation familiale actuelle ? *",
                    options=("Célibataire", "Concubin(ne)", "Divorcé(e)", "Marié(e)", "Pacsé(e)"),
                ),
                Date(nom="union_debut", libelle="Date de début de l'union * :", si=EN_UNION),
                Texte(nom="union_pays", libelle="Pays de l'union * :", si=EN_UNION),
                SousTitre("ENFANTS"),
                Choix(nom="enfants", libelle="Avez-vous des enfants à votre charge ? * :"),
            ),
            note=OBLIGATOIRES,
        ),
        Section(
            "ATTESTATION SUR L'HONNEUR",
            (
                CASES_ATTESTATION,
                Case(
                    nom="atteste_polygamie",
                    libelle="Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *",
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
    intitule="Maintenant, nous allons vous demander de joindre les documents justifiant votre situation",
    introduction=A_PREPARER,
    sections=(
        Section(
            "INFORMATIONS PERSONNELLES",
            (
                SousTitre("ÉTAT CIVIL"),
                Ephoto(nom="ephoto", libelle="Numéro ephoto (22 chiffres) * :", explication=EPHOTO),
                Piece(
                    nom="nationalite_piece",
                    libelle="Justificatif de nationalité *",
                    code="JUSTIFICATIF_NATIONALITE",
                    explication=NATIONALITE,
                ),
                Piece(
                    nom="identite",
                    libelle="Justificatif d'identité *",
                    code="JUSTIFICATIF_IDENTITE",
                    explication=(
                        "Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance",
                    ),
                ),
                Piece(
                    nom="accord_parental",
                    libelle="Accord du parent/représentant légal ou du mandataire *",
                    code="ACCORD_PARENTAL",
                    explication=(
                        "Veuillez joindre le justificatif suivant :",
                        "Accord des parents / représentant légal / mandataire...",
                    ),
                    si=SaufDefaut("accord_parental_oublie", Non(MAJEUR)),
                ),
                SousTitre("DOMICILIATION"),
                Piece(
                    nom="domicile",
                    libelle="Justificatif de domicile datant de moins de 6 mois *",
                    code="JUSTIFICATIF_DOMICILE",
                    explication=DOMICILE,
                ),
            ),
            note=OBLIGATOIRES,
        ),
        Section(
            "MOTIF DE SÉJOUR",
            (
                Piece(
                    nom="ordonnance",
                    libelle="Ordonnance de protection *",
                    code="ORDONNANCE_PROTECTION",
                    explication=(
                        "Veuillez joindre un des documents suivants :",
                        Puces(
                            (
                                "Ordonnance de protection rendue par le juge aux affaires familiales",
                                "Ou dépôt de plainte contre l'auteur des faits à raison desquels l'ordonnance de "
                                "protection avait été rendue (si l'ordonnance a expiré et n'a pas été renouvelée)",
                            )
                        ),
                    ),
                ),
                Piece(
                    nom="condamnation",
                    libelle="Jugement portant condamnation",
                    code="JUGEMENT_CONDAMNATION",
                    obligatoire=False,
                    explication=("Jugement portant condamnation définitive des auteurs des infractions dénoncées.",),
                ),
            ),
            note=OBLIGATOIRES,
        ),
    ),
)

DEPOT = Etape(
    slug="depot",
    nom="Dépôt de la demande",
    intitule="Dernière étape, je confirme le dépôt définitif",
    tete=(Titre("Votre démarche en ligne est à 90% terminée"),),
    genre="depot",
    introduction=(OBSERVATIONS,),
    valider="Déposer la demande >",
)

CONFIRMATION = Etape(
    slug="confirmation",
    nom="Confirmation",
    intitule="Votre demande a bien été transmise.",
    genre="confirmation",
    boutons=(),
)

COMPLEMENT = replace(
    JUSTIFICATIFS,
    pied=(
        TexteLong(
            nom="observations_complement",
            libelle="Observations à destination de l'administration :",
            obligatoire=False,
        ),
    ),
    valider="Déposer les compléments",
    boutons=("valider",),
)

OP = Demarche(
    code="op",
    guide="OP",
    titre="Demander un titre de séjour",
    fil=("Accueil", "Demander un titre de séjour"),
    entree=Entree(circuit="inconnu", motif="Car j'ai des attaches familiales en France"),
    preambule=None,
    etapes=(SITUATION, INFORMATIONS, MOTIF, JUSTIFICATIFS, DEPOT, CONFIRMATION),
    identite={
        "nom": "nom",
        "nom_usage": "nom_usage",
        "prenom": "prenom",
        "sexe": "sexe",
        "date_naissance": "date_naissance",
        "pays_naissance": "pays_naissance",
        "lieu_naissance": "lieu_naissance",
        "nationalite": "nationalite",
    },
    suivi=Suivi(type_demande="Pré-demande de vie privée et familiale"),
    complement=RegleComplement(jours=15, depuis="courriel", reprise=COMPLEMENT),
    decision=RegleDecision(duree_mois=12, taxe=0, mention="Vie privée et familiale"),
    courriel_depot="depot_predemande",
    confirmation=(
        "Vous allez recevoir un accusé de réception.",
        "Vous recevrez un email vous informant de l'avancée de votre demande et si nécessaire de demande de pièces "
        "complémentaires.",
        Information(
            "Si vous n'avez pas reçu d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de "
            "votre boîte mail. Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la page Contact",
            lien=("Contact", "contact"),
        ),
        Information(
            "Vous devez obligatoirement avoir une couverture sociale. Pour en savoir plus concernant la couverture "
            "sociale, rendez vous sur le site suivant : ameli.fr",
            lien=("ameli.fr", "https://www.ameli.fr/"),
        ),
        Information(
            "Aidez nous à améliorer cette démarche ! Donnez votre avis, cela ne prend que 2 minutes.",
        ),
    ),
    objet_confirmation="D'UNE PRÉ-DEMANDE",
    fixtures={
        "": {
            "situation": AUTRE,
            "situation.precision": ORDONNANCE,
            "entree_en_france.jour": "20",
            "entree_en_france.mois": "Août",
            "entree_en_france.annee": "2020",
            "familiale": "Célibataire",
            "enfants": "Non",
        },
    },
)
