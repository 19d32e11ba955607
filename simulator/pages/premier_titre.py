"""« Je n'ai pas de numéro d'étranger… »: the choice of profile of an unknown usager, and where he comes back to."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.declaration import Demarche
from simulator.pages.formulaire import Envoye
from simulator.pages.visite import Ici, Scene
from simulator.services import dossiers, precisions, reprises
from simulator.store.modeles import Compte

routeur = APIRouter()

PAGE = "profil/premier-titre"

CHOIX = (
    "Car j'ai des attaches familiales en France",
    "Car je suis citoyen de l'union européenne, de l'espace économique européen ou suisse ou membre de famille d'un "
    "citoyen de l'union européenne, de l'espace économique européen ou suisse",
)
"""In the guide's order (OP-026)."""


def _demarche(choix: str) -> Demarche | None:
    inconnus = (d for d in DEMARCHES.values() if d.entree.circuit == "inconnu")
    return next((d for d in inconnus if choix and d.entree.motif == choix), None)


def arrivee(scene: Scene, compte: Compte) -> str:
    """Where someone who has just logged in lands, when he asked for no page: the home page, '', for most.

    A temporary account has one use: it opens the demande where it stands (OP-031, OP-112), or the choice of profile.
    """
    if not compte.temporaire:
        return ""
    siens = dossiers.de(scene.db, compte)
    for dossier in siens:
        if reprises.attendue(dossier) is not None:
            return precisions.chemin(dossier)
    for dossier in siens:
        if dossier.etat == dossiers.BROUILLON:
            return dossiers.chemin(dossier, dossiers.reprise(scene.monde, dossier))
    return dossiers.chemin(siens[0], dossiers.demarche_de(siens[0]).etapes[-1]) if siens else PAGE


@routeur.get(f"/{PAGE}")
def choisir(ici: Ici) -> Response:
    """OP-026."""
    with ici.scene() as scene:
        if not scene.exiger_compte().temporaire:
            return scene.rediriger("profil")
        return _rendre(scene)


@routeur.post(f"/{PAGE}")
def continuer(ici: Ici, formulaire: Envoye) -> Response:
    """« Je continue » opens the first étape, or the draft that was begun (OP-027, OP-028)."""
    choisi = formulaire.texte("choix")
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        if not compte.temporaire:
            return scene.rediriger("profil")
        demarche = _demarche(choisi)
        if demarche is None:
            refus = "Cette démarche n'est pas simulée : seules celles des guides le sont."
            if choisi not in CHOIX:
                choisi, refus = "", "Choisissez pourquoi vous faites une première demande en ligne."
            return _rendre(scene, choisi=choisi, refus=refus, statut=422)
        if dossiers.brouillon(scene.db, compte, demarche) is not None:
            scene.annoncer("Vous reprenez la demande que vous aviez commencée.")
        dossier = dossiers.ouvrir(ici.monde, scene.db, compte, demarche)
        return scene.rediriger(dossiers.chemin(dossier, dossiers.reprise(ici.monde, dossier)))


def _rendre(scene: Scene, *, choisi: str = "", refus: str = "", statut: int = 200) -> Response:
    return scene.rendre("premier_titre.html", statut=statut, choix=CHOIX, choisi=choisi, refus=refus)
