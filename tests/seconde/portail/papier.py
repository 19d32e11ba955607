"""The two PDFs given to the usager, drawn line after line."""

from __future__ import annotations

from importlib import import_module
from io import BytesIO
from textwrap import wrap
from typing import Any

Ligne = str | tuple[str, str]
"""A paragraph, or a label and its value."""

# reportlab has no type stubs.
_canvas: Any = import_module("reportlab.pdfgen.canvas")
_GAUCHE, _HAUT, _BAS, _PAS, _LARGEUR = 50, 790, 60, 15, 92


def pdf(titre: str, lignes: list[Ligne]) -> bytes:
    tampon = BytesIO()
    feuille = _canvas.Canvas(tampon, pagesize=(595, 842))
    feuille.setTitle(titre)
    y = _HAUT
    for ligne in [titre, *lignes]:
        texte = ligne if isinstance(ligne, str) else f"{ligne[0]} {ligne[1]}".strip()
        for morceau in wrap(texte, _LARGEUR) or [""]:
            if y < _BAS:
                feuille.showPage()
                y = _HAUT
            feuille.setFont("Helvetica", 10)
            feuille.drawString(_GAUCHE, y, morceau)
            y -= _PAS
    feuille.save()
    return tampon.getvalue()


def references(demande: dict[str, Any], personne: dict[str, Any], jour: str) -> list[Ligne]:
    return [
        "VOS RÉFÉRENCES :",
        ("Identifiant (N° étranger) :", personne["etranger"]),
        ("N° de la demande :", demande["numero"]),
        ("DATE D'ÉMISSION :", jour),
        ("Nom de naissance :", personne["famille"]),
        ("Nom d'usage :", personne["usage"]),
        ("Prénom :", personne["prenoms"]),
        ("Né(e) le :", personne["ne_le"]),
        ("A :", f"{personne['ville']}, {personne['pays']}"),
        ("Nationalité :", personne["nationalite"]),
        ("Adresse :", demande["saisie"].get("adresse", "")),
    ]


def confirmation(demande: dict[str, Any], personne: dict[str, Any], jour: str) -> bytes:
    return pdf(
        "CONFIRMATION DU DÉPÔT D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR",
        [
            *references(demande, personne, jour),
            f"Le {jour}, vous avez déposé avec succès une demande de titre de séjour qui sera examinée par la préfecture compétente.",
            "Ce document constitue la preuve de dépôt de votre demande.",
            "Il ne constitue pas une preuve de régularité du séjour et ne permet pas l'ouverture de droits associés à un séjour régulier.",
            "Ce document n'autorise pas le franchissement des frontières de l'espace Schengen.",
            "Vous serez informé(e) de l'avancement et de la suite donnée à votre démarche par un courrier électronique vous invitant à vous connecter à votre espace personnel.",
        ],
    )


def attestation(demande: dict[str, Any], personne: dict[str, Any], jour: str, debut: str, fin: str) -> bytes:
    return pdf(
        "ATTESTATION DE DÉCISION FAVORABLE",
        [
            "SUR UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR",
            *references(demande, personne, jour),
            f"Le {jour}, une décision favorable a été prise à la suite de votre demande d'admission au séjour.",
            f"Une carte de séjour temporaire, valable du {debut} au {fin} portant la mention Vie privée et familiale va vous être délivré(e). Ce document est actuellement en cours de fabrication.",
            "Cette attestation n'est valable qu'accompagnée du visa de long séjour ou du titre précédemment détenu.",
            "Ce document autorise le franchissement des frontières de l'espace Schengen.",
            "Vous serez prochainement informé(e) de la réception en préfecture ou sous-préfecture de votre titre et des démarches à faire pour venir le retirer.",
            "Vous devrez à cette occasion vous acquitter de 0 € correspondant au montant des taxes que vous réglerez par timbre électronique acheté au préalable en ligne, dans un bureau de tabac ou sur les bornes installées dans certains services fiscaux.",
        ],
    )
