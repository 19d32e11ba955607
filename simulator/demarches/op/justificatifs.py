"""Étape 4: the pieces, and the same étape as a complément reopens it."""

from __future__ import annotations

from dataclasses import replace

from simulator.demarches.champs import Ephoto, Piece, Puces, TexteLong
from simulator.demarches.commun import DOMICILE, EPHOTO, NATIONALITE, OBLIGATOIRES
from simulator.demarches.conditions import MAJEUR, Non, SaufDefaut
from simulator.demarches.declaration import Etape, Section, SousTitre
from simulator.demarches.op.preparation import A_PREPARER

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
