"""The buttons of the address search."""

from __future__ import annotations

from starlette.responses import Response

from simulator.demarches.champs import Adresse
from simulator.exterieur import ErreurExterieure, Suggestion
from simulator.pages.formulaire import entier
from simulator.pages.tour import Tour
from simulator.services.monde import Monde


def rechercher_ou_choisir(tour: Tour, precision: str) -> Response:
    """« rechercher » offers suggestions; « choisir:<rank> » fills the details with one of them (ASE-044)."""
    champ = next((c for _, c in tour.etape.champs() if isinstance(c, Adresse)), None)
    if champ is None:
        return tour.rendre(statut=400)
    entree = f"{champ.nom}.ligne"
    verbe, _, rang = precision.partition(":")
    cherche = str(tour.reponses.get(f"{champ.nom}.recherche", "") or tour.formulaire.texte(f"{champ.nom}.recherche"))
    if verbe == "rechercher" or not cherche:
        cherche = str(tour.reponses.get(entree, "")).strip()
    trouvees, reproches = chercher(tour.scene.monde, cherche)
    choisie = entier(rang)
    if verbe == "choisir" and choisie is not None and choisie < len(trouvees):
        tour.saisies.update(remplir(champ, trouvees[choisie]))
        return tour.rendre()
    tour.suggestions[champ.nom] = trouvees
    if reproches:
        tour.refus[entree] = reproches
    return tour.rendre()


def chercher(monde: Monde, texte: str) -> tuple[list[Suggestion], list[str]]:
    """What the search offers, and what the usager is told when it offers nothing."""
    try:
        trouvees = list(monde.adresses.suggerer(texte))
    except ErreurExterieure:
        return [], [
            "La recherche d'adresse ne répond pas : saisissez l'adresse, la ville et les autres rubriques vous-même."
        ]
    if not trouvees:
        return [], ["Aucune adresse trouvée : vérifiez la saisie, ou remplissez les rubriques vous-même."]
    return trouvees, []


def remplir(champ: Adresse, choisie: Suggestion) -> dict[str, str]:
    """The inputs of an address, filled with a suggestion."""
    details = {
        "numero_voie": choisie.numero_voie,
        "voie": choisie.voie,
        "complement": "",
        "code_postal": choisie.code_postal,
        "ville": choisie.ville,
        "pays": "FRANCE",
        "code_insee": choisie.code_insee,
    }
    return {f"{champ.nom}.ligne": choisie.libelle, **{f"{champ.nom}.{cle}": v for cle, v in details.items()}}
