"""The buttons of a piece: join its files, take one out."""

from __future__ import annotations

from starlette.responses import Response

from simulator.demarches.champs import Piece
from simulator.pages.tour import Tour
from simulator.services import fichiers


def joindre(tour: Tour, precision: str) -> Response:
    champ = tour.demarche.champ(precision)
    if not isinstance(champ, Piece):
        tour.alerte = "Cette pièce n'existe pas dans votre demande."
        return tour.rendre(statut=400)
    entree = champ.entrees()[0]
    tour.garder()
    if not tour.formulaire.fichiers.get(entree):
        tour.refus[entree] = ["Choisissez d'abord un fichier, puis « Joindre un document »."]
    return tour.rendre(statut=422) if tour.refus else tour.aller(tour.etape)


def joindre_en_attente(tour: Tour) -> None:
    """Every file chosen on the page joins its piece; what is refused is in `tour.refus`."""
    monde, db = tour.scene.monde, tour.scene.db
    for _, champ in tour.etape.champs():
        if not isinstance(champ, Piece):
            continue
        entree = champ.entrees()[0]
        if envois := tour.formulaire.fichiers.get(entree):
            messages = fichiers.joindre(monde, db, tour.dossier, champ.nom, envois, maximum=champ.maximum)
            if messages:
                tour.refus[entree] = messages


def supprimer(tour: Tour, precision: str) -> Response:
    tour.garder()
    if not fichiers.retirer(tour.scene.monde, tour.scene.db, tour.dossier, precision):
        tour.scene.annoncer("Ce document n'était déjà plus joint à votre demande.")
    return tour.aller(tour.etape)
