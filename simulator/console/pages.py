"""Dossiers filed, one dossier, the acts of the agent; on the same services as the control API."""

from __future__ import annotations

import secrets
from base64 import b64decode

from fastapi import APIRouter, Depends, Request
from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.responses import Response

from simulator.pages.formulaire import Envoye
from simulator.pages.visite import Ici, PageRefusee
from simulator.pilotage import dossiers as vue
from simulator.services import certificats, complements, decisions, prolongations
from simulator.services.complements import PieceDemandee
from simulator.services.dossiers import demarche_de
from simulator.services.monde import RefusMetier
from simulator.store.modeles import Dossier


def exiger_agent(requete: Request) -> None:
    """The console does what the control API does, and asks the same token: as the password of the browser's prompt."""
    reglages = requete.app.state.reglages
    jeton = reglages.jeton_pilotage
    if not jeton and not reglages.local:
        raise PageRefusee(403, "Console fermée", "Hors de la boucle locale, elle exige le réglage ANEF_JETON_PILOTAGE.")
    genre, _, recu = requete.headers.get("authorization", "").partition(" ")
    try:
        mot_de_passe = b64decode(recu, validate=True).partition(b":")[2] if genre.casefold() == "basic" else b""
    except ValueError:
        mot_de_passe = b""
    if jeton and not secrets.compare_digest(mot_de_passe, jeton.encode()):
        raise HTTPException(
            401,
            "La console demande le jeton du pilotage.",
            {"WWW-Authenticate": 'Basic realm="console", charset="UTF-8"'},
        )


routeur = APIRouter(prefix="/console", dependencies=[Depends(exiger_agent)])


@routeur.get("")
@routeur.get("/")
def dossiers(ici: Ici) -> Response:
    """Every dossier of the bac, most recent first."""
    with ici.scene() as scene:
        tous = [vue.resume(d) for d in scene.db.scalars(select(Dossier).order_by(Dossier.cree_le.desc()))]
        return scene.rendre("console/dossiers.html", dossiers=tous)


@routeur.get("/dossiers/{numero}")
def dossier(ici: Ici, numero: str) -> Response:
    with ici.scene() as scene:
        try:
            vise = vue.trouver(scene.db, numero)
        except RefusMetier as refus:
            raise PageRefusee(refus.statut, "Dossier introuvable", str(refus)) from refus
        return scene.rendre(
            "console/dossier.html",
            detail=vue.detail(ici.monde, vise),
            pieces=[p.nom_court for p in demarche_de(vise).pieces()],
            prolongation=demarche_de(vise).prolongation is not None,
            certificat=demarche_de(vise).certificat is not None,
        )


@routeur.post("/dossiers/{numero}")
def agir(ici: Ici, numero: str, formulaire: Envoye) -> Response:
    """« complement », « certificat », « favorable » or « defavorable »; a refusal is told on the dossier's page."""
    with ici.scene() as scene:
        try:
            vise = vue.trouver(scene.db, numero)
            if formulaire.texte("acte") == "prolongation":
                prolongations.prolonger(ici.monde, scene.db, vise)
            elif formulaire.texte("acte") == "complement":
                manquante = formulaire.texte("manquante") == "oui"
                demandee = PieceDemandee(formulaire.texte("piece"), formulaire.texte("observation"), manquante)
                complements.demander(ici.monde, scene.db, vise, [demandee])
            elif formulaire.texte("acte") == "certificat":
                certificats.mettre_a_disposition(ici.monde, scene.db, vise)
            else:
                decisions.decider(ici.monde, scene.db, vise, favorable=formulaire.texte("acte") == "favorable")
            scene.annoncer("C'est fait : l'usager est prévenu par courriel.")
        except RefusMetier as refus:
            scene.annoncer(str(refus), genre="alerte")
        return scene.rediriger(f"console/dossiers/{numero}")
