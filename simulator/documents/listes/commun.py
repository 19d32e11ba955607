"""Sentences and pieces that several guides' lists share word for word."""

from __future__ import annotations

from simulator.documents.modeles import Piece

TRADUCTEURS = (
    "fournir sous forme numérique tous les documents justificatifs demandés en vous assurant de leur "
    "lisibilité, ainsi que leur traduction lorsque ceux-ci sont rédigés en langue étrangère. Vous pouvez "
    "consulter la liste des traducteurs agréés en suivant ce lien : "
    "https://www.service-public.fr/particuliers/vosdroits/F12956"
)
FORMATS = (
    "Vous devez respecter les formats suivants : .jpg, .pdf, .png, .bmp, .tiff et ne pas dépasser 10Mo par fichier."
)
CONSIGNES = (f"Vous devez {TRADUCTEURS}", FORMATS)

UN_DES = "Veuillez joindre un des justificatifs suivants :"
LE_SUIVANT = "Veuillez joindre le justificatif suivant :"
NATIONALITES = ("Passeport ;", "ou attestation consulaire ;", "ou carte d'identité ;", "ou carte consulaire.")

NATIONALITE = Piece(titre="Justificatif de nationalité", contenu=(UN_DES, NATIONALITES))

ENTREE_REGULIERE = Piece(
    titre="Justificatif d'entrée régulière",
    contenu=(
        UN_DES,
        (
            "Copie des pages de votre passeport comportant le visa + cachet d'entrée ;",
            "ou copie du passeport comportant uniquement le cachet d'entrée ;",
            "ou attestation de dispense de visa d'entrée ;",
            "ou déclaration sur l'honneur d'entrée régulière sur le territoire.",
        ),
    ),
)

IDENTITE = Piece(
    titre="Justificatif d'identité",
    contenu=(
        LE_SUIVANT,
        "Extrait d'acte de naissance avec filiation ou copie intégrale de l'acte de naissance.",
    ),
)

HOTEL = Piece(
    titre="Si hébergement à l'hôtel :",
    contenu=(
        "Veuillez joindre les justificatifs de domicile suivants :",
        ("Une attestation de l'hôtelier ;", "Une copie de la facture du dernier mois."),
    ),
)

PARTICULIER = Piece(
    titre="Si hébergement chez un particulier :",
    contenu=(
        "Veuillez joindre les justificatifs de domicile suivants :",
        (
            "Attestation de l'hébergeant datée et signée,",
            "copie de sa Carte Nationale d'Identité ou de sa carte de séjour,",
            "justificatif de domicile de l'hébergeant si l'adresse inscrite sur sa carte d'identité ou sa "
            "carte de séjour n'est plus à jour.",
        ),
    ),
)


def photographie(adresse_fin: str = "Services-associes") -> Piece:
    """The ephoto piece; the guides do not agree on the accent of the address."""
    return Piece(
        titre="Photographie d'identité récente - Numéro EPhoto",
        contenu=(
            "Si vous disposez d'une photo et d'une signature numériques, veuillez renseigner le numéro "
            "ephoto figurant sur votre planche de photos d'identité. Si vous ne disposez pas encore de "
            "ephoto, vous pouvez localiser un service photo et signature numériques en suivant ce lien : "
            f"https://permisdeconduire.ants.gouv.fr/{adresse_fin}/Ou-faire-ma-photo-et-ma-signature-numerisee",
        ),
    )


def domicile(internet: str = "internet") -> Piece:
    """The proof of address of whoever has their own; RF writes « Internet »."""
    return Piece(
        titre="Justificatif de domicile datant de moins de 6 mois :",
        contenu=(
            "Veuillez joindre un des justificatifs de domicile suivant :",
            (
                f"Facture d'électricité, gaz, eau, {internet}, fixe ou mobile ;",
                "ou copie du bail de location ;",
                "ou copie d'une quittance de loyer ou de taxe d'habitation.",
            ),
        ),
    )
