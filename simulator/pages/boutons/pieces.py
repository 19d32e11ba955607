"""The buttons of a piece: join its files, take one out."""

from __future__ import annotations

from starlette.responses import Response

from simulator.demarches.champs import Piece
from simulator.pages.tour import Tour
from simulator.services import fichiers
from simulator.services.fichiers import Envoi


def joindre(tour: Tour, precision: str) -> Response:
    champ = tour.demarche.champ(precision)
    if not isinstance(champ, Piece):
        tour.alerte = "Cette pièce n'existe pas dans votre demande."
        return tour.rendre(statut=400)
    envois = tour.formulaire.fichiers.get(champ.entrees()[0], [])
    tour.garder()
    if not envois:
        tour.refus[champ.entrees()[0]] = ["Choisissez d'abord un fichier, puis « Joindre un document »."]
        return tour.rendre(statut=422)
    _joindre_envois(tour, champ, envois)
    return tour.rendre(statut=422) if tour.refus else tour.aller(tour.etape)


def _joindre_envois(tour: Tour, champ: Piece, envois: list[Envoi]) -> None:
    monde, db = tour.scene.monde, tour.scene.db
    messages = fichiers.joindre(monde, db, tour.dossier, champ.nom, envois, maximum=champ.maximum)
    if messages:
        tour.refus[champ.entrees()[0]] = messages


def joindre_en_attente(tour: Tour) -> None:
    """Files chosen without pressing « Joindre un document » are joined with the étape: nothing is lost."""
    for _, champ in tour.etape.champs():
        envois = tour.formulaire.fichiers.get(champ.entrees()[0], []) if isinstance(champ, Piece) else []
        if isinstance(champ, Piece) and envois:
            _joindre_envois(tour, champ, envois)


def supprimer(tour: Tour, precision: str) -> Response:
    tour.garder()
    if not fichiers.retirer(tour.scene.monde, tour.scene.db, tour.dossier, precision):
        tour.scene.annoncer("Ce document n'était déjà plus joint à votre demande.")
    return tour.aller(tour.etape)
