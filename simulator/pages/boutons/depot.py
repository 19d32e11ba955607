"""The buttons of the last étapes: validate a part of the récapitulatif, correct it, file the demande."""

from __future__ import annotations

from starlette.responses import Response

from simulator.pages.tour import Tour
from simulator.services import dossiers, recapitulatifs
from simulator.services.monde import RefusMetier


def deposer(tour: Tour, precision: str) -> Response:
    """« Déposer la demande » (ASE-090); the second click of a double click finds it filed and sees the same page."""
    del precision
    tour.garder()
    try:
        dossiers.deposer(tour.scene.monde, tour.scene.db, tour.dossier)
    except RefusMetier as refus:
        tour.alerte = str(refus)
        return tour.rendre(statut=422)
    return tour.aller(tour.demarche.etapes[-1])


def valider_partie(tour: Tour, precision: str) -> Response:
    """« Valider et vérifier la suite de ma saisie », « Valider »: parts are validated one after the other (BPI-071)."""
    tour.garder()
    try:
        recapitulatifs.valider_partie(tour.scene.monde, tour.scene.db, tour.dossier, tour.etape, precision)
    except RefusMetier as refus:
        tour.alerte = str(refus)
        return tour.rendre(statut=refus.statut)
    return tour.aller(tour.etape)


def corriger(tour: Tour, precision: str) -> Response:
    """« Modifier ma saisie » of a part leads to the étape that it sums up."""
    tour.garder()
    etape = tour.demarche.etape(precision)
    return tour.aller(etape if etape is not None and etape.genre == "saisie" else tour.etape)
