"""The buttons of the e-photo number, and its confirmation when the étape is saved."""

from __future__ import annotations

from starlette.responses import Response

from simulator.demarches.champs import Ephoto
from simulator.exterieur import ErreurExterieure
from simulator.pages.tour import Tour
from simulator.services import dossiers
from simulator.services.monde import RefusMetier


def confirmer_ou_supprimer(tour: Tour, precision: str) -> Response:
    """« Confirmer le numéro ephoto », « Supprimer le numéro ephoto » (ASE-073)."""
    champ = next((c for _, c in tour.etape.champs() if isinstance(c, Ephoto)), None)
    if champ is None:
        return tour.rendre(statut=400)
    if precision == "supprimer":
        tour.saisies = dict.fromkeys(champ.entrees(), "")
        tour.garder()
        return tour.aller(tour.etape)
    confirmer_ephotos(tour)
    tour.garder()
    if champ.nom in tour.refus or _refus_du_walk(tour, champ.nom):
        tour.refus.setdefault(champ.nom, []).extend(_refus_du_walk(tour, champ.nom))
        return tour.rendre(statut=422)
    return tour.aller(tour.etape)


def _refus_du_walk(tour: Tour, nom: str) -> list[str]:
    page = tour.marcher().page(tour.etape.slug)
    return [e.erreur.message for e in page.erreurs if e.champ.nom == nom]


def confirmer_ephotos(tour: Tour) -> None:
    """Ask the e-photo service about any number typed and not confirmed yet."""
    valeurs = tour.marcher().valeurs
    for _, champ in tour.etape.champs():
        if not isinstance(champ, Ephoto) or champ.nom not in valeurs:
            continue
        if tour.reponses.get(f"{champ.nom}.confirme") == valeurs[champ.nom]:
            continue
        try:
            tour.saisies.update(dossiers.confirmer_ephoto(tour.scene.monde, champ, tour.reponses))
        except RefusMetier as refus:
            tour.refus[champ.nom] = [str(refus)]
        except ErreurExterieure:
            tour.refus[champ.nom] = [
                "Le service des photographies ne répond pas : votre numéro est conservé, réessayez dans quelques minutes."
            ]
