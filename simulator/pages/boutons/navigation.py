"""The buttons that go from an étape to another, leave the wizard, or read the page again."""

from __future__ import annotations

from starlette.responses import Response

from simulator.pages.boutons.ephoto import confirmer_ephotos
from simulator.pages.formulaire import entier
from simulator.pages.tour import Tour
from simulator.services import dossiers


def _perime(tour: Tour) -> bool:
    """Whether another tab saved this étape since the form was shown, with other answers."""
    version = entier(tour.formulaire.texte("version"))
    a_jour = version is None or version == tour.dossier.version
    return not a_jour and any(tour.dossier.reponses.get(k, "") != v for k, v in tour.saisies.items())


def suivant(tour: Tour, precision: str) -> Response:
    """« Enregistrer et poursuivre »: every error of the page at once, or the next étape."""
    del precision
    if _perime(tour):
        tour.alerte = (
            "Cette étape a été enregistrée entre-temps dans un autre onglet. Vérifiez votre saisie, conservée "
            "ci-dessous, puis enregistrez de nouveau."
        )
        return tour.rendre(statut=409)
    confirmer_ephotos(tour)
    tour.garder()
    marche = tour.marcher()
    page = marche.page(tour.etape.slug)
    if page.erreurs or tour.refus or (marche.arret and any(c.nom == marche.arret.champ for c in page.champs)):
        return tour.rendre(statut=422, juger=True)
    dossiers.valider(tour.dossier, tour.etape)
    suivante = tour.demarche.etapes[tour.demarche.rang(tour.etape.slug) + 1]
    tour.dossier.etape = suivante.slug
    return tour.aller(suivante)


def precedent(tour: Tour, precision: str) -> Response:
    del precision
    tour.garder()
    rang = tour.demarche.rang(tour.etape.slug)
    if rang == 0:
        avant = f"demarches/{tour.demarche.code}/preambule" if tour.demarche.preambule else "particuliers/"
        return tour.scene.rediriger(avant)
    tour.dossier.etape = tour.demarche.etapes[rang - 1].slug
    return tour.aller(tour.demarche.etapes[rang - 1])


def quitter(tour: Tour, precision: str) -> Response:
    """« Quitter et revenir plus tard » keeps everything typed, valid or not (ASE-049)."""
    del precision
    if not tour.scene.monde.bac.defaut("brouillon_perdu"):
        tour.garder()
    tour.dossier.etape = tour.etape.slug
    tour.scene.annoncer("Votre saisie est conservée. Vous pouvez reprendre votre demande plus tard.")
    return tour.scene.rediriger("mon-compte/demandes")


def abandonner(tour: Tour, precision: str) -> Response:
    del precision
    tour.garder()
    return tour.scene.rediriger(f"demarches/{tour.demarche.code}/dossiers/{tour.dossier.id}/abandon")


def actualiser(tour: Tour, precision: str) -> Response:
    """What a conditional field shows or hides, before anything is saved."""
    del precision
    return tour.rendre()


def modifier(tour: Tour, precision: str) -> Response:
    """« Modifier ma saisie » closes the dialog: the date that stopped the usager is emptied (ASE-055)."""
    del precision
    marche = tour.marcher()
    if marche.arret:
        champ = tour.demarche.champ(marche.arret.champ)
        if champ is not None:
            tour.saisies.update(dict.fromkeys(champ.entrees(), ""))
    return tour.rendre()
