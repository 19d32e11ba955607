"""The list of pieces of EM (EM-148..152), with its section for usagers without a titre, kept as printed."""

from __future__ import annotations

from simulator.documents.listes import commun
from simulator.documents.modeles import ListePieces, PageDeListe, Piece, Section

LISTE = ListePieces(
    guide="Étrangers en France",
    titre="DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - ÉTRANGER MALADE",
    pages=(
        PageDeListe(
            consignes=commun.CONSIGNES,
            sections=(
                Section(titre="INFORMATIONS PERSONNELLES", pieces=(commun.photographie(), commun.NATIONALITE)),
                Section(
                    titre="SI VOUS ÊTES TITULAIRE D'UN NUMÉRO ÉTRANGER SANS TITRE DE SÉJOUR",
                    rang=2,
                    pieces=(commun.IDENTITE, commun.ENTREE_REGULIERE),
                ),
                Section(titre="DOMICILE", pieces=(commun.domicile(), commun.HOTEL)),
            ),
        ),
        PageDeListe(
            sections=(
                Section(titre="DOMICILE (SUITE)", pieces=(commun.PARTICULIER,)),
                Section(
                    titre="MOTIF DE SÉJOUR",
                    pieces=(
                        Piece(
                            titre="Justificatif de résidence habituelle",
                            contenu=(
                                "Veuillez fournir tout document permettant d'apprécier la durée de votre "
                                "résidence habituelle en France depuis au moins 1 an :",
                                (
                                    "Visa",
                                    "Récépissé de demande de titre de séjour",
                                    "Récépissé de demande d'asile",
                                    "Documents émanant d'une administration publique (préfecture, service "
                                    "social, établissement scolaire)",
                                    "Documents émanant d'une institution privée (relevés bancaires "
                                    "présentant des mouvements)",
                                    "Écrits personnels incontestables (courriers, attestations de proches)",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
