"""What each button of the wizard does. A handler gets the turn and what follows « : » in the button's value."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.responses import Response

from simulator.pages.boutons import adresse, depot, ephoto, navigation, pieces, repetes
from simulator.pages.tour import Tour

Actions = Mapping[str, Callable[[Tour, str], Response]]

ACTIONS: Actions = {
    "suivant": navigation.suivant,
    "precedent": navigation.precedent,
    "quitter": navigation.quitter,
    "abandonner": navigation.abandonner,
    "actualiser": navigation.actualiser,
    "modifier": navigation.modifier,
    "joindre": pieces.joindre,
    "supprimer": pieces.supprimer,
    "ephoto": ephoto.confirmer_ou_supprimer,
    "adresse": adresse.rechercher_ou_choisir,
    "ajouter": repetes.ajouter,
    "retirer": repetes.retirer,
    "verifier": repetes.verifier,
    "deposer": depot.deposer,
    "valider_partie": depot.valider_partie,
    "corriger": depot.corriger,
}
"""Button to handler. A new button of the wizard is a line here."""


def presser(tour: Tour, actions: Actions = ACTIONS) -> Response:
    """What the button pressed does; 400 when it is none of `actions`.

    Files chosen beside another button are joined first: a page shown anew has empty file inputs, what was chosen
    would be lost.
    """
    nom, _, precision = tour.formulaire.texte("action").partition(":")
    action = actions.get(nom)
    if action is None:
        tour.alerte = "Le bouton de cette page n'a pas été reconnu : recommencez."
        return tour.rendre(statut=400)
    pieces.joindre_en_attente(tour)
    reponse = action(tour, precision)
    if reponse.status_code == 303:
        for message in (m for messages in tour.refus.values() for m in messages):
            tour.scene.annoncer(message, genre="alerte")
    return reponse
