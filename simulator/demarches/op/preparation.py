"""What two of its étapes say at their head: how answers are kept, what to have at hand."""

from __future__ import annotations

from simulator.demarches import commun
from simulator.demarches.champs import Paragraphe
from simulator.demarches.commun import PHOTOGRAPHES, TRADUCTEURS
from simulator.demarches.declaration import Contenu, SousTitre

SAUVEGARDE = commun.SAUVEGARDE.format(pouvez="pourrez")

A_PREPARER: tuple[Contenu, ...] = (
    SousTitre("PRÉPARER LES DOCUMENTS À FOURNIR :"),
    "Un numéro e-photo",
    Paragraphe(
        "Pour connaître les photographes agréés près de chez vous, vous pouvez consulter la carte de géolocalisation.",
        ("consulter la carte de géolocalisation", PHOTOGRAPHES),
    ),
    "Tous les documents justificatifs demandés selon votre situation.",
    Paragraphe(
        "Les documents doivent être lisibles, en français, sous forme numérique (.jpg, .pdf, .png, .bmp, .tiff), et "
        "ne pas dépasser une taille maximale de 10 Mo par fichier. Consulter la liste des traducteurs agréés.",
        ("Consulter la liste des traducteurs agréés", TRADUCTEURS),
    ),
    Paragraphe(
        "TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES.",
        ("TÉLÉCHARGER LA LISTE DES PIÈCES JUSTIFICATIVES.", "demarches/op/liste-des-pieces.pdf"),
    ),
)
