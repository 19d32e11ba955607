"""The list of pieces of RF (RF-132..138); its two titles of the motif are swapped, as in the guide."""

from __future__ import annotations

from simulator.documents.listes import commun
from simulator.documents.modeles import ListePieces, PageDeListe, Piece, Section

LISTE = ListePieces(
    guide="Étrangers en France",
    titre=("DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE EN TANT QUE CONJOINT AU TITRE DU REGROUPEMENT FAMILIAL"),
    pages=(
        PageDeListe(
            consignes=commun.CONSIGNES,
            sections=(
                Section(
                    titre="INFORMATIONS PERSONNELLES",
                    pieces=(
                        Piece(
                            titre="Justificatif de nationalité",
                            contenu=(
                                "Vous devez joindre un des justificatifs suivants :",
                                commun.NATIONALITES,
                            ),
                        ),
                        commun.photographie(),
                        commun.ENTREE_REGULIERE,
                    ),
                ),
                Section(titre="DOMICILE", pieces=(commun.domicile("Internet"), commun.HOTEL, commun.PARTICULIER)),
            ),
        ),
        PageDeListe(
            consignes=commun.CONSIGNES,
            sections=(
                Section(
                    titre="MOTIF DE SÉJOUR",
                    pieces=(
                        Piece(
                            titre="Justificatif de communauté de vie",
                            contenu=(
                                "Veuillez joindre la copie intégrale de l'acte de mariage.",
                                "En cas de mariage célébré à l'étranger, veuillez joindre la transcription "
                                "du mariage sur les registres de l'état civil français.",
                            ),
                        ),
                        Piece(
                            titre="Justificatif de mariage",
                            contenu=(
                                commun.UN_DES,
                                (
                                    "Déclaration commune sur l'honneur du couple attestant de votre vie "
                                    "commune signée par vous et votre conjoint et production de tous "
                                    "documents permettant d'établir la communauté de vie.",
                                    "ou en cas de décès de votre conjoint français veuillez joindre l'acte de décès.",
                                    "ou en cas de violences conjugales subies veuillez joindre le dépôt de "
                                    "plainte, la condamnation du conjoint pour ce motif, témoignages, "
                                    "certificats médicaux, ou tout autre document justifiant les violences "
                                    "subies.",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
