"""What several guides share word for word: notes, explanations of pieces, the état civil, the address."""

from __future__ import annotations

from dataclasses import replace

from simulator.demarches.champs import (
    Adresse,
    Case,
    Champ,
    Donnee,
    Explication,
    Paragraphe,
    PartieAdresse,
    Puces,
    Telephone,
    Texte,
)
from simulator.demarches.champs.adresse import PARTIES
from simulator.demarches.declaration import Etape, Information, Preambule, Section

OBLIGATOIRES = "Les champs marqués d'un * sont obligatoires."

TRADUCTEURS = "https://www.service-public.fr/particuliers/vosdroits/F12956"
PHOTOGRAPHES = "https://permisdeconduire.ants.gouv.fr/Services-associés/Ou-faire-ma-photo-et-ma-signature-numerisee"

ETAT_CIVIL_FIGE = (
    "Les informations d'état civil ne sont pas modifiables. Si ces informations ne sont plus à jour, veuillez "
    "indiquer lesquelles dans le champ « Observations à destination de l'administration » à l'étape {etape}."
)

CONTACT = (
    "Il s'agit des informations de contact utilisées pour l'ensemble des contacts avec l'administration dans le "
    "cadre de cette démarche."
)

FORMATS = (
    "Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs "
    "demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier. "
    "Vous avez la possibilité de joindre 3 fichiers maximum par document. Si les documents ne sont pas en français "
    "il est préférable de joindre une traduction, consulter la liste des traducteurs agréés."
)

SAUVEGARDE = (
    "Votre saisie est sauvegardée à la validation de chaque étape. Si vous quittez la télé-procédure vous {pouvez} la "
    "reprendre ultérieurement à la dernière étape enregistrée."
)

A_JOINDRE = "l'ensemble des documents, photographiés ou numérisés (format JPG, PNG, PDF, TIFF, BMP)"

EPHOTO_A_JOINDRE = (
    "une e-photo. Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la carte de "
    "géolocalisation."
)

CASES_ATTESTATION = "En cochant les cases suivantes, j'atteste sur l'honneur :"


def preambule(*objet: str) -> Preambule:
    """The page before the wizard of a demande « Vie Privée et Familiale » made `objet` (« en tant que … »)."""
    return Preambule(
        titre="Votre démarche en ligne",
        annonce="Ce site vous permet d'effectuer une demande de titre de séjour Vie Privée et Familiale :",
        objet=objet,
        lecture=(
            "Avant de commencer votre démarche, veuillez prendre connaissance des différentes étapes qui la composent."
        ),
        observations=observations_a("Dépôt de la demande"),
        depot="DÉPOSEZ VOTRE DEMANDE EN 5 ÉTAPES",
        sauvegarde=SAUVEGARDE.format(pouvez="pouvez"),
        joindre="Vous devez joindre :",
        a_joindre=(
            A_JOINDRE,
            "l'ensemble des documents vous permettant de justifier votre situation",
            Paragraphe(EPHOTO_A_JOINDRE, ("carte de géolocalisation", PHOTOGRAPHES)),
        ),
        liste="Télécharger la liste des pièces justificatives.",
    )


def observations_a(etape: str) -> str:
    """Where the préambule says that observations are given."""
    return (
        f"Si vous souhaitez signaler des observations à l'administration, vous pourrez le faire à l'étape {etape} dans "
        "le champ « Observations à destination de l'administration »."
    )


def etat_civil(
    *,
    avant_pays: tuple[Champ, ...] = (),
    apres: tuple[Champ, ...] = (),
    nom_usage: str = "Nom d'usage (facultatif) :",
    observations: str = "Dépôt de la demande",
    note: str = "",
) -> Section:
    """The register's record, shown and not editable; `avant_pays` stands between birth date and country.

    `observations` is the étape where the usager may say what is out of date.
    """
    return Section(
        "ÉTAT CIVIL",
        (
            Information(ETAT_CIVIL_FIGE.format(etape=observations)),
            Donnee(nom="nom", libelle="Nom de naissance :", source="nom"),
            Donnee(nom="nom_usage", libelle=nom_usage, source="nom_usage"),
            Donnee(nom="prenom", libelle="Prénom(s) :", source="prenom"),
            Donnee(nom="sexe", libelle="Sexe :", source="sexe"),
            Donnee(nom="date_naissance", libelle="Date de naissance :", source="date_naissance"),
            *avant_pays,
            Donnee(nom="pays_naissance", libelle="Pays de naissance :", source="pays_naissance"),
            Donnee(nom="lieu_naissance", libelle="Lieu de naissance :", source="lieu_naissance"),
            Donnee(nom="nationalite", libelle="Nationalité :", source="nationalite"),
            *apres,
        ),
        note=note,
    )


VILLE_FACULTATIVE = tuple(replace(p, libelle="Ville :", obligatoire=False) if p.cle == "ville" else p for p in PARTIES)
"""The details of an address where only its line is compulsory (BPI-051)."""


def adresse(*, defaut: str = "", parties: tuple[PartieAdresse, ...] = PARTIES) -> Section:
    return Section(
        "ADRESSE",
        (
            Adresse(
                nom="adresse",
                libelle="Adresse * :",
                defaut=defaut,
                parties=parties,
                outre_mer=(
                    "Vous résidez outre-mer et vous ne trouvez pas votre adresse dans les suggestions d'adresse "
                    "qui vous sont proposées."
                ),
            ),
        ),
        note=OBLIGATOIRES,
    )


def contact() -> Section:
    return Section(
        "INFORMATIONS DE CONTACT",
        (
            CONTACT,
            Donnee(nom="courriel", libelle="Email :", source="courriel"),
            Telephone(nom="telephone", libelle="Téléphone * :"),
        ),
        note=OBLIGATOIRES,
    )


ATTESTE_POLYGAMIE = Case(
    nom="atteste_polygamie",
    libelle="Ne pas vivre en France en état de polygamie, même si mon pays d'origine l'autorise. *",
)
ATTESTE_SANCTIONS = Case(
    nom="atteste_sanctions",
    libelle="Avoir connaissance des sanctions pénales encourues par l'auteur d'une fausse attestation. *",
)


def attestation(*cases: Champ) -> Section:
    return Section("ATTESTATION SUR L'HONNEUR", (CASES_ATTESTATION, *cases), note=OBLIGATOIRES)


SITUATIONS_FAMILIALES = ("Célibataire", "Concubin(ne)", "Divorcé(e)", "Marié(e)", "Pacsé(e)")

OBSERVATIONS = Texte(
    nom="observations",
    libelle="Observations à destination de l'administration :",
    obligatoire=False,
    longueur=2000,
)

NATIONALITE: tuple[Explication, ...] = (
    "Veuillez joindre un des justificatifs suivants :",
    Puces(
        (
            "Passeport ;",
            "ou carte nationale d'identité ;",
            "ou certificat de nationalité de moins de 6 mois.",
        ),
    ),
)

DOMICILE: tuple[Explication, ...] = (
    "Veuillez joindre un des justificatifs de domicile suivants :",
    Puces(
        (
            "Une facture d'électricité, gaz, eau, internet, fixe ou mobile ;",
            "ou une copie du bail de location ;",
            "ou une copie d'une quittance de loyer ou de taxe d'habitation.",
        )
    ),
    "Si hébergement à l'hôtel :",
    "Veuillez joindre un des justificatifs de domicile suivants :",
    Puces(("Une attestation de l'hôtelier ;", "Une copie de la facture du dernier mois.")),
    "Si hébergement chez un particulier :",
    "Veuillez joindre un des justificatifs de domicile suivants :",
    Puces(
        (
            "Une attestation de l'hébergeant datée et signée ;",
            "Une copie de sa Carte Nationale d'Identité ou de sa carte de séjour ;",
            "Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité n'est plus à "
            "jour.",
        )
    ),
)

EPHOTO: tuple[Explication, ...] = (
    "Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner ci-dessous le numéro ephoto "
    "figurant sur votre planche de photos d'identité.",
    Paragraphe(
        "Si vous ne disposez pas encore de ephoto, vous pouvez localiser un service photo et signature numériques en "
        "suivant ce lien.",
        ("vous pouvez localiser un service photo et signature numériques en suivant ce lien.", PHOTOGRAPHES),
    ),
)

DEPOT = Etape(
    slug="depot",
    nom="Dépôt de la demande",
    intitule="Je confirme le dépôt définitif de ma demande.",
    explication="Confirmez et déposez définitivement votre demande.",
    genre="depot",
    introduction=(
        "Pour modifier une information saisie ou une pièce justificative, avant le dépôt définitif de votre demande, "
        "utilisez le bouton « Revenir à l'étape précédente ».",
        "Après le dépôt de votre demande vous ne pourrez plus la modifier.",
        "Si vous souhaitez ajouter des observations pour accompagner votre demande, un champ « Observations à "
        "destination de l'administration » est disponible en bas de page.",
        OBSERVATIONS,
    ),
    valider="Déposer la demande >",
)
"""The étape of dépôt of a renewal (EM, RF)."""

CONFIRMATION = Etape(
    slug="confirmation",
    nom="Confirmation",
    intitule="Votre demande a bien été enregistrée et vous allez recevoir un accusé de réception.",
    explication="Le dépôt de votre demande est confirmé.",
    genre="confirmation",
    boutons=(),
)
