"""From the data of a document to the sheet its template draws, in the guides' own sentences."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypedDict

from simulator.documents.modeles import (
    Attestation,
    AttestationDecision,
    AttestationProlongation,
    ConfirmationDepot,
    Titulaire,
)


class Rubrique(TypedDict):
    libelle: str
    valeur: str


class Paragraphe(TypedDict):
    texte: str
    gras: bool


class Feuille(TypedDict):
    """What `feuille.typ` draws, top to bottom. `encadre` is '' when there is none."""

    entete: str
    titre: str
    objet: str
    references: list[Rubrique]
    encadre: str
    identite: list[Rubrique]
    paragraphes: list[Paragraphe]


SUITE = (
    "Vous serez informé(e) de l'avancement et de la suite donnée à votre démarche par un courrier "
    "électronique vous invitant à vous connecter à votre espace personnel."
)
SCHENGEN = "Ce document autorise le franchissement des frontières de l'espace Schengen."


def jour(quand: date) -> str:
    return f"{quand:%d/%m/%Y}"


def euros(montant: Decimal) -> str:
    """« 0 € », « 225 € », « 12,50 € »."""
    entier = montant == montant.to_integral_value()
    return f"{montant:.0f} €" if entier else f"{montant:.2f} €".replace(".", ",")


def confirmation(donnees: ConfirmationDepot) -> Feuille:
    return Feuille(
        entete=donnees.entete,
        titre="CONFIRMATION DU DÉPÔT",
        objet=donnees.objet,
        references=[*_references(donnees), _emission(donnees)],
        encadre="",
        identite=_identite(donnees.titulaire),
        paragraphes=[
            _simple(
                f"Le {jour(donnees.date_depot)}, vous avez déposé avec succès une demande de titre de séjour "
                "qui sera examinée par la préfecture compétente."
            ),
            _gras("Ce document constitue la preuve de dépôt de votre demande."),
            _gras(
                "Il ne constitue pas une preuve de régularité du séjour et ne permet pas l'ouverture de "
                "droits associés à un séjour régulier."
            ),
            _gras("Ce document n'autorise pas le franchissement des frontières de l'espace Schengen."),
            _simple(SUITE),
        ],
    )


def decision(donnees: AttestationDecision) -> Feuille:
    # The guides print « renouvellement » for first applications too (ASE, anomalies): kept as it is.
    titre = donnees.titre
    return Feuille(
        entete=donnees.entete,
        titre="ATTESTATION DE DÉCISION FAVORABLE",
        objet=donnees.objet,
        references=[*_references(donnees), _emission(donnees)],
        encadre="",
        identite=_identite(donnees.titulaire),
        paragraphes=[
            _simple(
                f"Le {jour(donnees.date_decision)}, une décision favorable a été prise à la suite de votre "
                "demande d'admission au séjour."
            ),
            _simple(
                f"{titre.designation}, valable du {jour(titre.debut)} au {jour(titre.fin)} portant la "
                f"mention {titre.mention} va vous être délivré(e). Ce document est actuellement en cours de "
                "fabrication."
            ),
            _gras(
                "Cette attestation n'est valable qu'accompagnée du visa de long séjour ou du titre précédemment détenu."
            ),
            _gras(SCHENGEN),
            _simple(
                "Vous serez prochainement informé(e) de la réception en préfecture ou sous-préfecture de "
                "votre titre et des démarches à faire pour venir le retirer. Vous devrez à cette occasion "
                f"vous acquitter de {euros(donnees.taxe)} correspondant au montant des taxes que vous "
                "réglerez par timbre électronique acheté au préalable en ligne, dans un bureau de tabac ou "
                "sur les bornes installées dans certains services fiscaux."
            ),
        ],
    )


def prolongation(donnees: AttestationProlongation) -> Feuille:
    if donnees.redaction == "protection_internationale":
        return _prolongation_bpi(donnees)
    return _prolongation_renouvellement(donnees)


def _prolongation_bpi(donnees: AttestationProlongation) -> Feuille:
    return Feuille(
        entete=donnees.entete,
        titre="ATTESTATION DE PROLONGATION D'INSTRUCTION",
        objet="D'UNE DEMANDE DE TITRE DE SÉJOUR",
        references=[
            *_references(donnees, identifiant="Identifiant (N° de l'étranger) :"),
            _emission(donnees),
        ],
        encadre=donnees.statut,
        identite=_identite(donnees.titulaire, bpi=True),
        paragraphes=[
            _simple(
                f"Le {jour(donnees.date_depot)}, vous avez déposé une demande de titre de séjour qui est en "
                "cours d'examen par la préfecture compétente."
            ),
            _simple(
                "Cette attestation justifie de la régularité de votre séjour en France entre le "
                f"{jour(donnees.debut)} et le {jour(donnees.fin)}."
            ),
            _simple(
                "Elle vous permet d'exercer une activité professionnelle sur le territoire métropolitain "
                "ou dans la collectivité d'outre-mer qui vous l'a délivrée, conformément aux articles L. "
                "414-10 et R. 431-15-4 du code de l'entrée et du séjour des étrangers et du droit d'asile "
                "dans le cadre de la législation en vigueur."
            ),
            _gras(SCHENGEN),
            _simple(SUITE),
        ],
    )


def _prolongation_renouvellement(donnees: AttestationProlongation) -> Feuille:
    validite = _rubrique("Validité :", f"du {jour(donnees.debut)} au {jour(donnees.fin)}")
    return Feuille(
        entete=donnees.entete,
        titre="ATTESTATION DE PROLONGATION D'INSTRUCTION",
        objet="D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR",
        references=[*_references(donnees), validite],
        encadre=donnees.statut,
        identite=_identite(donnees.titulaire),
        paragraphes=[
            _simple(
                f"La demande de titre de séjour que vous avez déposée le {jour(donnees.date_depot)} est "
                "toujours en cours d'instruction."
            ),
            _simple(
                "Cette attestation vous est délivrée pour autoriser votre présence en France entre le "
                f"{jour(donnees.debut)} et le {jour(donnees.fin)}."
            ),
            _gras(
                "Cette attestation n'est valable qu'accompagnée du titre précédemment détenu même s'il est "
                "arrivé à expiration."
            ),
            _simple(
                "Ce document justifie le maintien de l'ensemble des droits ouverts en raison du titre de "
                "séjour précédemment détenu. Si ce titre permettait d'exercer une activité "
                "professionnelle, celle-ci peut se poursuivre pendant la durée de validité de cette "
                "attestation. Elle ne permet pas l'ouverture de droits nouveaux."
            ),
            _gras(SCHENGEN),
        ],
    )


def _references(donnees: Attestation, *, identifiant: str = "Identifiant (N° étranger) :") -> list[Rubrique]:
    return [
        _rubrique(identifiant, donnees.identifiant),
        _rubrique("N° de la demande :", donnees.numero_demande),
    ]


def _emission(donnees: Attestation) -> Rubrique:
    return _rubrique("DATE D'ÉMISSION :", jour(donnees.date_emission))


def _identite(titulaire: Titulaire, *, bpi: bool = False) -> list[Rubrique]:
    naissance = f"{titulaire.lieu_naissance}, {titulaire.pays_naissance}"
    usage = [] if bpi else [_rubrique("Nom d'usage :", titulaire.nom_usage)]
    return [
        _rubrique("Nom de naissance :", titulaire.nom_naissance),
        *usage,
        _rubrique("Prénom(s) :" if bpi else "Prénom :", titulaire.prenom),
        _rubrique("Né(e) le :", titulaire.naissance_incomplete or jour(titulaire.date_naissance)),
        _rubrique("À :" if bpi else "A :", naissance),
        _rubrique("Nationalité :", titulaire.nationalite),
        _rubrique("Adresse :", titulaire.adresse),
    ]


def _rubrique(libelle: str, valeur: str) -> Rubrique:
    """A label and its value, in capitals as the guides print them."""
    return Rubrique(libelle=libelle, valeur=valeur if libelle == "Validité :" else valeur.upper())


def _simple(texte: str) -> Paragraphe:
    return Paragraphe(texte=texte, gras=False)


def _gras(texte: str) -> Paragraphe:
    return Paragraphe(texte=texte, gras=True)
