"""The wizard: one generic page for every étape of every procedure. Invalid renders, anything else redirects."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from simulator.pages.boutons import presser
from simulator.pages.formulaire import Envoye
from simulator.pages.tour import ouvrir
from simulator.pages.visite import Ici
from simulator.services import dossiers
from simulator.services.dossiers import BROUILLON
from simulator.services.monde import RefusMetier

routeur = APIRouter(prefix="/demarches/{code}/dossiers/{identifiant}")


@routeur.get("/etapes/{slug}")
def montrer(ici: Ici, code: str, identifiant: str, slug: str) -> Response:
    """One étape; a skipped one leads back to the first that is not complete."""
    with ici.scene() as scene:
        tour = ouvrir(scene, code, identifiant, slug)
        if tour.dossier.etat != BROUILLON:
            if tour.etape.genre == "confirmation":
                return tour.rendre()
            return tour.aller(tour.demarche.etapes[-1])
        limite = dossiers.accessible(ici.monde, tour.dossier)
        if tour.demarche.rang(slug) > tour.demarche.rang(limite.slug):
            scene.annoncer(f"Complétez d'abord l'étape « {limite.nom} ».", genre="alerte")
            return tour.aller(limite)
        return tour.rendre()


@routeur.post("/etapes/{slug}")
def agir(ici: Ici, code: str, identifiant: str, slug: str, formulaire: Envoye) -> Response:
    """Whatever button of the étape was pressed; see `boutons.ACTIONS`."""
    with ici.scene() as scene:
        tour = ouvrir(scene, code, identifiant, slug)
        if tour.dossier.etat != BROUILLON and not ici.monde.bac.defaut("depot_double"):
            scene.annoncer("Cette demande est déjà déposée : elle ne peut plus être modifiée.")
            return tour.aller(tour.demarche.etapes[-1])
        limite = dossiers.accessible(ici.monde, tour.dossier)
        if tour.demarche.rang(slug) > tour.demarche.rang(limite.slug):
            scene.annoncer(f"Complétez d'abord l'étape « {limite.nom} ».", genre="alerte")
            return tour.aller(limite)
        tour.formulaire = formulaire
        tour.saisies = dossiers.typees(tour.etape, formulaire.textes)
        return presser(tour)


@routeur.get("/abandon")
def confirmer_abandon(ici: Ici, code: str, identifiant: str) -> Response:
    with ici.scene() as scene:
        tour = ouvrir(scene, code, identifiant, None)
        if tour.dossier.etat != BROUILLON:
            return tour.aller(tour.demarche.etapes[-1])
        return scene.rendre("abandon.html", demarche=tour.demarche, dossier=tour.dossier)


@routeur.post("/abandon")
def abandonner(ici: Ici, code: str, identifiant: str, formulaire: Envoye) -> Response:
    with ici.scene() as scene:
        tour = ouvrir(scene, code, identifiant, None)
        if formulaire.texte("action") != "confirmer":
            return tour.aller(dossiers.reprise(ici.monde, tour.dossier))
        try:
            dossiers.abandonner(ici.monde, scene.db, tour.dossier)
        except RefusMetier as refus:
            scene.annoncer(str(refus), genre="alerte")
            return tour.aller(tour.demarche.etapes[-1])
        scene.annoncer("Votre demande est abandonnée.")
        return scene.rediriger("particuliers/")
