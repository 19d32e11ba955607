"""What each button of the wizard does. A handler gets the turn and what follows « : » in the button's value."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.responses import Response

from simulator.pages.boutons import adresse, depot, ephoto, navigation, pieces, repetes
from simulator.pages.tour import Tour

ACTIONS: Mapping[str, Callable[[Tour, str], Response]] = {
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
