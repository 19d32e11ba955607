"""EM: ressortissant étranger malade, renewal of a « VIE PRIVÉE ET FAMILIALE » title held as « Etranger malade ».

The motive is imposed and the register's address prefilled; no medical document goes through the service: the blank
certificate that the agent makes available is sent to the OFII by post (EM-124 to 132).
"""

from __future__ import annotations

from simulator.demarches.champs import (
    Choix,
    Date,
    Ephoto,
    Explication,
    Impose,
    Liste,
    Paragraphe,
    Piece,
    Puces,
    Texte,
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
    SITUATIONS_FAMILIALES,
    TRADUCTEURS,
    adresse,
    attestation,
    contact,
    etat_civil,
    preambule,
)
from simulator.demarches.conditions import SaufDefaut, si, une_de
from simulator.demarches.declaration import (
    Demarche,
    Entree,
    Etape,
    Information,
    RegleCertificat,
    RegleComplement,
    RegleDecision,
    RegleProlongation,
    Section,
    SousTitre,
    Suivi,
)

EN_UNION = une_de(si("situation", "Marié(e)"), SaufDefaut("union_pacs_oubliee", si("situation", "Pacsé(e)")))

RESIDENCE: tuple[Explication, ...] = (
    "Veuillez fournir tout document permettant d'apprécier la durée de votre résidence habituelle en France depuis au "
    "moins 1 an :",
    Puces(
        (
            "Visa",
            "Récépissé de demande de titre de séjour",
            "Récépissé de demande d'asile",
            "Documents émanant d'une administration publique (préfecture, service social, établissement scolaire)",
            "Documents émanant d'une institution privée (relevés bancaires présentant des mouvements)",
            "Écrits personnels incontestables (courriers, attestations de proches)",
        )
    ),
)

INFORMATIONS = Etape(
    slug="informations-personnelles",
    nom="Informations personnelles",
    intitule="Je vérifie les informations personnelles que j'ai fournies",
    explication="Vérifiez et complétez les informations relatives à votre identité et vos informations de contact.",
    sections=(etat_civil(), adresse(defaut="fiche:adresse"), contact()),
)

MOTIF = Etape(
    slug="motif-de-sejour",
    nom="Motif de séjour",
    intitule="Je renseigne mon motif de séjour",
    explication="Décrivez votre projet et renseignez les ressources dont vous bénéficiez.",
    sections=(
        Section(
            "MOTIF DE SÉJOUR",
            (
                Impose(
                    nom="motif",
                    libelle="Motif de séjour :",
                    valeur="Je demande un titre de séjour en raison de mon état de santé.",
                ),
            ),
        ),
        Section(
            "LIENS PERSONNELS ET FAMILIAUX",
            (
                SousTitre("MA SITUATION FAMILIALE"),
                Liste(
                    nom="situation",
                    libelle="Quelle est votre situation familiale actuelle ? * :",
                    options=SITUATIONS_FAMILIALES,
                ),
                Date(nom="union_debut", libelle="Date de début de l'union * :", si=EN_UNION),
                Texte(nom="union_pays", libelle="Pays de l'union * :", si=EN_UNION),
                SousTitre("ENFANTS"),
                Choix(nom="enfants", libelle="Avez-vous des enfants à votre charge ? * :"),
                Choix(
                    nom="enfants_du_conjoint",
                    libelle="Avez-vous des enfants à la charge de votre conjoint ? * :",
                    si=SaufDefaut("enfants_du_conjoint_oublies", si("situation", "Marié(e)")),
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
                Ephoto(nom="ephoto", libelle="Numéro ephoto (22 chiffres) * :", explication=EPHOTO),
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
                    nom="residence",
                    libelle="Justificatif de résidence habituelle *",
                    explication=RESIDENCE,
                    maximum=6,
                ),
            ),
            note=OBLIGATOIRES,
        ),
    ),
)

EM = Demarche(
    code="em",
    guide="EM",
    titre="Demander un titre de séjour",
    fil=("Accueil", "Demander un titre de séjour"),
    entree=Entree(
        circuit="titre",
        renouvelle="Etranger malade",
        beneficiaires=(
            "Moi-même (à partir de 16 ans)",
            "Un mineur bénéficiaire de la protection internationale de plus de 16 ans",
        ),
    ),
    preambule=preambule(
        "en tant qu'étranger résidant habituellement en France et votre état de santé nécessite une prise en "
        "charge médicale exceptionnelle."
    ),
    etapes=(INFORMATIONS, MOTIF, JUSTIFICATIFS, DEPOT, CONFIRMATION),
    suivi=Suivi(type_demande="Demande de vie privée et familiale", recentes_en_tete=True),
    complement=RegleComplement(jours=30, depuis="ouverture"),
    prolongation=RegleProlongation(mois=3),
    certificat=RegleCertificat(delai="d'un mois", adresses="https://www.ofii.fr/ou-nous-trouver/"),
    decision=RegleDecision(
        duree_mois=6,
        taxe=225,
        mention="Vie privée et familiale",
        a_la_suite=True,
        ministere="Ministère de l'Intérieur et des Outre-Mer",
    ),
    courriel_depot="depot_etat",
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
    fixtures={"": {"situation": "Célibataire", "enfants": "Non"}},
)
