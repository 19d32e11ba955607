"""The buttons of what is asked several times, and of what is checked on its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import Response

from simulator.demarches.champs import Bloc, Plusieurs, Verification
from simulator.pages.formulaire import entier
from simulator.pages.tour import Tour, par_entree


def ajouter(tour: Tour, precision: str) -> Response:
    """« + Ajouter un prénom » shows one more line (OP-046), « Ajouter un enfant » one more block (RF-064)."""
    bloc = tour.demarche.bloc(precision)
    if bloc is not None:
        return _repeter(tour, bloc, bloc.ajouter_un(tour.reponses))
    champ = tour.demarche.champ(precision)
    if not isinstance(champ, Plusieurs):
        tour.alerte = "Cette rubrique n'existe pas dans votre demande."
        return tour.rendre(statut=400)
    libre = next((entree for entree in champ.entrees()[1:] if entree not in tour.reponses), "")
    if libre:
        tour.saisies[libre] = ""
        return tour.rendre()
    tour.refus[champ.nom] = [f"{champ.maximum} au plus."]
    return tour.rendre(statut=422)


def retirer(tour: Tour, precision: str) -> Response:
    """« Retirer l'enfant 2 »: those that follow come one rank down."""
    nom, _, rang = precision.partition(":")
    bloc = tour.demarche.bloc(nom)
    if bloc is None:
        tour.alerte = "Cette rubrique n'existe pas dans votre demande."
        return tour.rendre(statut=400)
    return _repeter(tour, bloc, bloc.retirer_un(tour.reponses, entier(rang) or 0))


def _repeter(tour: Tour, bloc: Bloc, changements: Mapping[str, Any]) -> Response:
    """Keep what was typed and how many copies there are; the page is read again where the last one stands."""
    if not changements:
        tour.alerte = f"De 1 à {bloc.maximum} fois « {bloc.titre} » : ce nombre ne peut pas changer ainsi."
        return tour.rendre(statut=422)
    tour.saisies.update(changements)
    tour.garder()
    return tour.scene.rediriger(f"{tour.chemin(tour.etape)}#{bloc.nom}-{len(bloc.ouverts(tour.reponses))}")


def verifier(tour: Tour, precision: str) -> Response:
    """« Confirmer les informations »: check these fields, say so, and keep it with what was checked (RF-057)."""
    champ = tour.demarche.champ(precision)
    if not isinstance(champ, Verification):
        tour.alerte = "Ces informations n'existent pas dans votre demande."
        return tour.rendre(statut=400)
    verifies = {c.nom for c in champ.champs}
    page = tour.marcher().page(tour.etape.slug)
    tour.refus.update(par_entree(tuple(e for e in page.erreurs if e.champ.nom in verifies)))
    if not tour.refus:
        tour.saisies[champ.nom] = champ.empreinte(tour.reponses)
    tour.garder()
    return tour.rendre(statut=422) if tour.refus else tour.scene.rediriger(f"{tour.chemin(tour.etape)}#{champ.nom}")
