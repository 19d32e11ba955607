"""The complément answered inside the wizard: the étape of pieces again, as the dépôt left it (OP-112 to 118)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from simulator.demarches.declaration import Etape
from simulator.pages import boutons
from simulator.pages.boutons import Actions, presser
from simulator.pages.boutons.ephoto import confirmer_ephotos
from simulator.pages.formulaire import Envoye
from simulator.pages.tour import Tour
from simulator.pages.visite import Ici, Scene, introuvable
from simulator.services import complements, dossiers, precisions, reprises
from simulator.services.monde import RefusMetier
from simulator.store.modeles import Complement, Fichier

routeur = APIRouter(prefix="/demarches/{code}/dossiers/{identifiant}/complement")

OBSERVATIONS = "observations_complement"
"""The field of the étape of reprise that is kept with the complément, not with the answers of the dossier."""


@dataclass
class TourDeReprise(Tour):
    """A turn of the wizard on a filed dossier: one étape, one button."""

    complement: Complement | None = None

    @property
    def demande(self) -> Complement:
        if self.complement is None:
            raise introuvable()
        return self.complement

    @property
    def etapes(self) -> tuple[Etape, ...]:
        """Without the dépôt, which is done (OP-113)."""
        return tuple(e for e in self.demarche.etapes if not e.depose)

    @property
    def reponses(self) -> Mapping[str, Any]:
        return {**super().reponses, OBSERVATIONS: self.demande.observations}

    def chemin(self, etape: Etape) -> str:
        return precisions.chemin(self.dossier) if etape.slug == self.etape.slug else super().chemin(etape)

    def fichiers(self) -> list[Fichier]:
        """All those of the dépôt, and those joined since (OP-115)."""
        return [] if self.scene.monde.bac.defaut("pieces_non_reprises") else super().fichiers()

    def garder(self) -> None:
        texte = self.saisies.pop(OBSERVATIONS, None)
        if texte is not None:
            reprises.garder_observations(self.demande, texte)
        super().garder()


@routeur.get("")
def montrer(ici: Ici, code: str, identifiant: str) -> Response:
    """OP-112: where the link of the mail leads once signed in."""
    with ici.scene() as scene:
        tour = _tour(scene, code, identifiant)
        return tour.rendre() if isinstance(tour, TourDeReprise) else tour


@routeur.post("")
def agir(ici: Ici, code: str, identifiant: str, formulaire: Envoye) -> Response:
    with ici.scene() as scene:
        tour = _tour(scene, code, identifiant)
        if not isinstance(tour, TourDeReprise):
            return tour
        tour.formulaire = formulaire
        tour.saisies = dossiers.typees(tour.etape, formulaire.textes)
        try:
            complements.exiger_ouvert(ici.monde, tour.demande)
        except RefusMetier as refus:
            tour.alerte = str(refus)
            return tour.rendre(statut=refus.statut)
        return presser(tour, ACTIONS)


def _tour(scene: Scene, code: str, identifiant: str) -> TourDeReprise | Response:
    """The turn, or a redirection to the dossier's own page when no complément is expected there."""
    compte = scene.exiger_compte()
    dossier = dossiers.du_compte(scene.db, compte, identifiant)
    if dossier is None or dossier.demarche != code:
        raise introuvable()
    declaree = dossiers.demarche_de(dossier)
    complement = reprises.attendue(dossier)
    if complement is None or declaree.complement.reprise is None:
        if dossier.etat == dossiers.CLOS:
            scene.annoncer("Le délai pour compléter votre dossier est dépassé : il est clôturé.", genre="alerte")
        elif dossier.complements:
            scene.annoncer("Vous avez déjà déposé vos compléments : ils ne se déposent qu'une fois.")
        return scene.rediriger(dossiers.chemin(dossier, declaree.etapes[-1]))
    return TourDeReprise(scene, dossier, declaree.complement.reprise, complement=complement)


def _deposer_les_complements(tour: Tour, precision: str) -> Response:
    """« Déposer les compléments »: every error of the page at once, or the answer is sent (OP-118)."""
    del precision
    if not isinstance(tour, TourDeReprise):
        raise introuvable()
    monde, db = tour.scene.monde, tour.scene.db
    confirmer_ephotos(tour)
    tour.garder()
    for piece, message in reprises.manques(tour.demande).items():
        tour.refus.setdefault(f"fichier.{piece}", []).append(message)
    if tour.refus or tour.marcher().page(tour.etape.slug).erreurs:
        return tour.rendre(statut=422, juger=True)
    reprises.repondre(monde, db, tour.demande)
    tour.scene.annoncer("Vos compléments sont déposés.")
    return tour.aller(tour.demarche.etapes[-1])


ACTIONS: Actions = {
    **{nom: boutons.ACTIONS[nom] for nom in ("actualiser", "joindre", "supprimer", "ephoto")},
    "suivant": _deposer_les_complements,
}
"""Button to handler."""
