"""The list of pieces of OP (OP-119..129), on three pages cut where the guide cuts them."""

from __future__ import annotations

from simulator.documents.listes import commun
from simulator.documents.modeles import ListePieces, PageDeListe, Piece, Section

_MINEUR = "SI VOUS ÊTES MINEUR (ENTRE 16 ET 18 ANS)"
_LES_SUIVANTS = "Veuillez joindre les justificatifs suivants :"

_INFORMATIONS = (
    Section(
        titre="INFORMATIONS PERSONNELLES",
        pieces=(commun.NATIONALITE, commun.photographie(), commun.IDENTITE),
    ),
    Section(
        titre=_MINEUR,
        rang=2,
        pieces=(
            Piece(
                titre="Justificatif de représentation légale",
                contenu=(
                    _LES_SUIVANTS,
                    (
                        "Passeport ou carte d'identité de la personne représentante (Parents, représentant "
                        "légal ou mandataire)",
                        "Copie intégrale de l'acte de naissance avec filiation du mineur",
                    ),
                    "Si le ou les documents ne sont pas en français il est préférable de joindre également "
                    "une traduction.",
                    "Si parents mariés :",
                    commun.LE_SUIVANT,
                    ("Extrait d'acte de mariage",),
                    "Si parents divorcés :",
                    commun.LE_SUIVANT,
                    ("Jugement de divorce",),
                    "Si parents non mariés, pacsés ou concubins - reconnaissance avant l'âge d'un an de l'enfant :",
                    commun.LE_SUIVANT,
                    ("Acte de naissance mentionnant la reconnaissance",),
                ),
            ),
        ),
    ),
)

_SUITE = (
    Section(titre="INFORMATIONS PERSONNELLES (SUITE)"),
    Section(
        titre=_MINEUR,
        rang=2,
        pieces=(
            Piece(
                titre="Justificatif de représentation légale",
                contenu=(
                    _LES_SUIVANTS,
                    "Si parents non mariés, pacsés ou concubins - reconnaissance après l'âge d'un an de l'enfant :",
                    commun.LE_SUIVANT,
                    (
                        "Une déclaration conjointe d'exercice en commun de l'autorité parentale faite "
                        "auprès du greffier du tribunal de grande instance ou copie de la décision de "
                        "justice statuant sur l'autorité parentale",
                    ),
                    "Si parents séparés :",
                    commun.LE_SUIVANT,
                    ("Ordonnance de séparation",),
                    "Si l'autorité parentale est exercée par un tiers ou mandataire :",
                    "Veuillez joindre l'un des justificatifs suivants :",
                    (
                        "Une copie de la décision de justice portant délégation de l'autorité parentale ou "
                        "de la décision du conseil de famille",
                        "Mandat de représentation du mineur",
                    ),
                ),
            ),
        ),
    ),
    Section(
        titre="SI VOUS ÊTES MINEUR ET ÉMANCIPÉ (ENTRE 16 ET 18 ANS)",
        rang=2,
        pieces=(
            Piece(
                titre="Justificatif d'émancipation",
                contenu=(commun.UN_DES, ("Décision du juge des tutelles", "Un acte de mariage")),
            ),
        ),
    ),
    Section(titre="DOMICILE", pieces=(commun.domicile(), commun.HOTEL, commun.PARTICULIER)),
)

_MOTIF = (
    Section(
        titre="MOTIF DE SÉJOUR",
        pieces=(
            Piece(
                titre="Ordonnance de protection",
                contenu=(
                    "Veuillez joindre un des documents suivants :",
                    (
                        "Ordonnance de protection rendue par le juge aux affaires familiales",
                        "Ou dépôt de plainte contre l'auteur des faits à raisons desquels l'ordonnance de "
                        "protection avait été rendue (si l'ordonnance a expiré et n'a pas été renouvelée)",
                    ),
                ),
            ),
            Piece(
                titre="Jugement portant condamnation (facultatif)",
                contenu=("Jugement portant condamnation définitive des auteurs des infractions dénoncées.",),
            ),
        ),
    ),
)

LISTE = ListePieces(
    guide="Étrangers en France",
    titre=("PRÉ-DEMANDE DE TITRE DE SÉJOUR VIE PRIVÉE ET FAMILIALE - BÉNÉFICIAIRE D'UNE ORDONNANCE DE PROTECTION"),
    pages=(
        PageDeListe(consignes=commun.CONSIGNES, sections=_INFORMATIONS),
        PageDeListe(sections=_SUITE),
        PageDeListe(sections=_MOTIF),
    ),
)
