"""RF: spouse admitted through family reunification (« Conjoint d'étranger RF »), renewal of the title held.

Two variants share one journey: common law and Algerian. Only the title granted differs, by the usager's nationality.
"""

from __future__ import annotations

from simulator.demarches.champs import (
    Bloc,
    Case,
    Choix,
    Date,
    Ephoto,
    Liste,
    Paragraphe,
    Piece,
    Plusieurs,
    Texte,
    Verification,
)
from simulator.demarches.commun import (
    ATTESTE_POLYGAMIE,
    ATTESTE_SANCTIONS,
    CONFIRMATION,
    DEPOT,
    DOMICILE,
    EPHOTO,
    FORMATS,
    NATIONALITE,
    OBLIGATOIRES,
    TRADUCTEURS,
    VILLE_FACULTATIVE,
    adresse,
    attestation,
    contact,
    etat_civil,
    preambule,
)
from simulator.demarches.conditions import FicheVaut, SaufDefaut, si
from simulator.demarches.declaration import (
    Demarche,
    Entree,
    Etape,
    Information,
    RegleComplement,
    RegleDecision,
    RegleProlongation,
    Section,
    SousTitre,
    Suivi,
)

ALGERIEN = FicheVaut("nationalite", ("Algérienne",))


def prenoms(nom: str, libelle: str, *, obligatoire: bool) -> Plusieurs:
    return Plusieurs(
        nom=nom,
        libelle=libelle,
        obligatoire=obligatoire,
        ajouter="+ Ajouter un prénom",
        suivant="Prénom n° {rang} :",
    )


def enfants(nom: str, *, question: str, precision: str, defaut: str) -> Bloc:
    """The children's blocks that « Oui » to `question` opens (RF-063, RF-064)."""
    return Bloc(
        nom=nom,
        titre="Enfant",
        precision=precision,
        ajouter="Ajouter un enfant",
        retirer="Retirer l'enfant {rang}",
        si=SaufDefaut(defaut, si(question, "Oui")),
        champs=(
            Texte(nom=f"{nom}_nom", libelle="Nom de naissance * :", longueur=100),
            prenoms(f"{nom}_prenoms", "Prénom(s) :", obligatoire=False),
            Choix(nom=f"{nom}_sexe", libelle="Quel est le sexe de votre enfant ? *", options=("Masculin", "Féminin")),
            Date(nom=f"{nom}_naissance", libelle="Date de naissance * :"),
            Plusieurs(
                nom=f"{nom}_nationalites",
                libelle="Nationalité(s) * :",
                ajouter="+ Ajouter une nationalité",
                suivant="Nationalité n° {rang} :",
                maximum=3,
            ),
            Choix(nom=f"{nom}_residence", libelle="Où réside votre enfant ? *", options=("En France", "A l'étranger")),
        ),
    )


INFORMATIONS = Etape(
    slug="informations-personnelles",
    nom="Informations personnelles",
    intitule="Je vérifie les informations personnelles que j'ai fournies",
    explication="Vérifiez et complétez les informations relatives à votre identité et vos informations de contact.",
    sections=(etat_civil(), adresse(defaut="fiche:adresse", parties=VILLE_FACULTATIVE), contact()),
)

ACCUEILLANT = (
    Texte(nom="accueillant_nom", libelle="Nom * :", longueur=100),
    prenoms("accueillant_prenoms", "Prénom(s) * :", obligatoire=True),
    Date(nom="accueillant_naissance", libelle="Date de naissance * :", mois_saisi=True),
    Texte(
        nom="accueillant_numero",
        libelle="N° étranger * :",
        motif=r"\d{10}",
        message="N° étranger attendu : 10 chiffres.",
    ),
)

MOTIF = Etape(
    slug="motif-de-sejour",
    nom="Motif de séjour",
    intitule="Je renseigne mon motif de séjour",
    explication="Décrivez votre projet et renseignez les ressources dont vous bénéficiez.",
    sections=(
        Section(
            "INFORMATIONS PERSONNELLES DU CONJOINT ACCUEILLANT AYANT UN TITRE DE SÉJOUR",
            (
                *ACCUEILLANT,
                # The guide shows neither what this box changes nor that the fields above become optional: it is kept.
                Case(nom="accueillant_decede", libelle="Accueillant décédé", obligatoire=False),
                Verification(
                    nom="accueillant_confirme",
                    libelle="Confirmer les informations",
                    champs=ACCUEILLANT,
                    constat="Les informations du conjoint accueillant sont complètes.",
                ),
            ),
            note=OBLIGATOIRES,
        ),
        Section(
            "LIENS PERSONNELS ET FAMILIAUX",
            (
                SousTitre("MA SITUATION FAMILIALE"),
                Liste(
                    nom="situation",
                    libelle="Quelle est votre situation familiale actuelle ? *",
                    options=("Marié(e)", "Séparé(e)", "Divorcé(e)", "Veuf(ve)"),
                    defaut="Marié(e)",
                ),
                Date(nom="union_debut", libelle="Date de début de l'union * :"),
                Texte(nom="union_pays", libelle="Pays de l'union * :", longueur=100),
                SousTitre("ENFANTS"),
                Choix(nom="enfants", libelle="Avez-vous des enfants à votre charge ? *"),
                enfants("enfant", question="enfants", precision="à votre charge", defaut="bloc_enfant_ferme"),
                Choix(nom="enfants_du_conjoint", libelle="Avez-vous des enfants à la charge de votre conjoint ? *"),
                enfants(
                    "enfant_du_conjoint",
                    question="enfants_du_conjoint",
                    precision="à la charge de votre conjoint",
                    defaut="bloc_enfant_du_conjoint_ferme",
                ),
            ),
            note=OBLIGATOIRES,
        ),
        attestation(ATTESTE_POLYGAMIE, ATTESTE_SANCTIONS),
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
                # No length is shown in this guide; the e-photo service alone judges the number.
                Ephoto(nom="ephoto", libelle="Numéro ephoto * :", explication=EPHOTO, chiffres=0),
                Piece(
                    nom="nationalite_piece",
                    libelle="Justificatif de nationalité",
                    obligatoire=False,
                    explication=NATIONALITE,
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
                    nom="mariage",
                    libelle="Justificatif de mariage *",
                    explication=(
                        "Copie intégrale de l'acte de mariage. En cas de mariage célébré à l'étranger, veuillez "
                        "joindre la transcription du mariage sur les registres de l'état civil français.",
                    ),
                ),
                Piece(
                    nom="communaute",
                    libelle="Justificatif de communauté de vie *",
                    explication=(
                        "Déclaration commune sur l'honneur du couple attestant de votre vie commune signée par vous "
                        "et votre conjoint et production de tous documents permettant d'établir la communauté de vie.",
                        "Ou en cas de décès de votre conjoint français veuillez joindre l'acte de décès.",
                        "Ou en cas de violences conjugales subies veuillez joindre le dépôt de plainte, la "
                        "condamnation du conjoint pour ce motif, témoignages, certificats médicaux, ou tout autre "
                        "document justifiant les violences subies.",
                    ),
                ),
            ),
            note=OBLIGATOIRES,
        ),
    ),
)

RF = Demarche(
    code="rf",
    guide="RF",
    titre="Demander un titre de séjour",
    fil=("Accueil", "Demander un titre de séjour"),
    entree=Entree(
        circuit="titre",
        renouvelle="Conjoint d'étranger RF",
        beneficiaires=(
            "Moi-même (à partir de 16 ans)",
            "Un mineur bénéficiaire de la protection internationale de plus de 16 ans",
        ),
    ),
    preambule=preambule("en tant que conjoint au titre du regroupement familial"),
    etapes=(INFORMATIONS, MOTIF, JUSTIFICATIFS, DEPOT, CONFIRMATION),
    suivi=Suivi(type_demande="Demande de vie privée et familiale"),
    complement=RegleComplement(
        jours=30, depuis="ouverture", reproche="Les documents mentionnés ci-dessous ne sont pas lisibles :"
    ),
    prolongation=RegleProlongation(mois=3, depuis="depot"),
    # The guide shows the Algerian attestation only; that of common law follows the title held.
    decision=RegleDecision(duree_mois=12, taxe=225, mention="Vie privée et familiale", a_la_suite=True),
    variantes_decision=(
        RegleDecision(
            si=SaufDefaut("algerien_en_droit_commun", ALGERIEN),
            titre="Un certificat de résidence algérien",
            duree_mois=120,
            taxe=0,
            mention="Toute profession en France métropolitaine dans le cadre de la législation en vigueur",
            a_la_suite=True,
        ),
    ),
    confirmation=(
        "Si vous ne recevez pas d'accusé de réception, vérifiez dans un premier temps dans la rubrique Spams de votre "
        "boîte mail.",
        Paragraphe(
            "Si vous ne l'avez pas reçu vous pouvez formuler une réclamation via la rubrique Contact.",
            ("Contact", "contact"),
        ),
        "Vous recevrez un e-mail vous informant de l'état d'avancement de votre dossier et si nécessaire de demande "
        "de pièces complémentaires.",
    ),
    objet_confirmation="D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR",
    fixtures={
        "": {
            "accueillant_nom": "Accueillant",
            "accueillant_prenoms": "Paulo",
            "accueillant_naissance.jour": "14",
            "accueillant_naissance.mois": "02",
            "accueillant_naissance.annee": "1988",
            "accueillant_numero": "9903007001",
            "situation": "Marié(e)",
            "union_debut.jour": "24",
            "union_debut.mois": "Juin",
            "union_debut.annee": "2020",
            "union_pays": "France",
            "enfants": "Non",
            "enfants_du_conjoint": "Non",
        },
    },
)
