"""The list of pieces of ASE (ASE-143..150), which differs from the screen's as in the guide."""

from __future__ import annotations

from simulator.documents.listes import commun
from simulator.documents.modeles import ListePieces, PageDeListe, Piece, Section

LISTE = ListePieces(
    guide="Étrangers en France",
    titre=(
        "DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - ÉTRANGER CONFIE(E) À L'AIDE SOCIALE À L'ENFANCE (ASE)"
    ),
    pages=(
        PageDeListe(
            consignes=commun.CONSIGNES,
            sections=(
                Section(
                    titre="INFORMATIONS PERSONNELLES",
                    pieces=(commun.NATIONALITE, commun.photographie("Services-associés")),
                ),
                Section(titre="DOMICILE", pieces=(commun.domicile(), commun.HOTEL, commun.PARTICULIER)),
            ),
        ),
        PageDeListe(
            sections=(
                Section(
                    titre="MOTIF DE SÉJOUR",
                    pieces=(
                        Piece(
                            titre=(
                                "Décision de placement par l'autorité judiciaire au service de l'Aide "
                                "Sociale à l'Enfance (ASE)"
                            ),
                            contenu=("Justifiant que l'enfant est confié au service de l'aide sociale à l'enfance.",),
                        ),
                        Piece(
                            titre="Justificatifs d'activité professionnelle",
                            contenu=(
                                "Veuillez joindre tout document justifiant de l'activité professionnelle "
                                "salariée ou de la formation professionnelle. Exemples : inscription dans "
                                "un établissement scolaire, contrat de travail ou d'apprentissage, "
                                "attestation du responsable du centre de formation...",
                                "Si vous suivez une formation professionnelle veuillez joindre également "
                                "les justificatifs du caractère réel et sérieux du suivi de la formation "
                                "(relevé de notes, attestation d'assiduité)",
                            ),
                        ),
                        Piece(
                            titre="Nature des liens avec la famille restée dans le pays d'origine",
                            contenu=(
                                "Tout document probant, y compris actes de décès des membres de la famille "
                                "à l'étranger, perte de l'autorité parentale des parents restés sur place, "
                                "etc.",
                            ),
                        ),
                        Piece(
                            titre="Insertion dans la société française",
                            contenu=(
                                "Veuillez joindre une attestation de la structure d'accueil (foyer ou "
                                "famille d'accueil)",
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
