"""The list of pieces of BPI (BPI-120..126), on one page and with its own wording."""

from __future__ import annotations

from simulator.documents.listes import commun
from simulator.documents.modeles import ListePieces, PageDeListe, Piece, Section

_LES_SUIVANT = "Veuillez joindre les justificatifs de domicile suivant :"

LISTE = ListePieces(
    guide="Étrangers en France",
    direction="DIRECTION GÉNÉRALE DES ÉTRANGERS EN FRANCE",
    titre="DEMANDE DE TITRE DE SÉJOUR BÉNÉFICIAIRE DE LA PROTECTION INTERNATIONALE",
    pages=(
        PageDeListe(
            consignes=(f"Vous devrez {commun.TRADUCTEURS}", commun.FORMATS),
            sections=(
                Section(
                    titre="INFORMATIONS PERSONNELLES",
                    pieces=(
                        commun.photographie(),
                        Piece(
                            titre="Si vous êtes un mineur émancipé",
                            contenu=(
                                "Veuillez joindre un des justificatifs suivant :",
                                ("Décision du juge des tutelles", "Acte de mariage"),
                            ),
                        ),
                    ),
                ),
                Section(
                    titre="DOMICILE",
                    pieces=(
                        Piece(
                            titre="Justificatif de domicile datant de moins de 6 mois :",
                            contenu=(
                                "Veuillez joindre un des justificatifs de domicile suivant :",
                                (
                                    "Une facture d'électricité, gaz, eau, internet, fixe ou mobile ;",
                                    "ou une copie du bail de location ;",
                                    "ou une copie d'une quittance de loyer ou de taxe d'habitation.",
                                ),
                            ),
                        ),
                        Piece(
                            titre="Si hébergement à l'hôtel :",
                            contenu=(
                                _LES_SUIVANT,
                                (
                                    "Une attestation de l'hôtelier ;",
                                    "Une copie de la facture du dernier mois.",
                                ),
                            ),
                        ),
                        Piece(
                            titre="Si hébergement chez un particulier :",
                            contenu=(
                                _LES_SUIVANT,
                                (
                                    "Une attestation de l'hébergeant datée et signée,",
                                    "Une copie de sa Carte Nationale d'identité ou de sa carte de séjour,",
                                    "Un justificatif de domicile de l'hébergeant si l'adresse inscrite sur "
                                    "sa carte d'identité ou sa carte de séjour n'est plus à jour.",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
