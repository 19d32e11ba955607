"""The routes of the control API, with its OpenAPI page at `/pilotage/docs`."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from starlette.datastructures import State
from starlette.responses import JSONResponse, Response

from simulator.bacs.bac import BAC_COMMUN, Bac
from simulator.defauts import DEFAUTS
from simulator.pannes import PANNES
from simulator.pannes import verifier as verifier_panne
from simulator.pilotage import dossiers as vue
from simulator.pilotage.modeles import (
    BacObtenu,
    BacVoulu,
    ComplementVoulu,
    DecisionVoulue,
    Duree,
    Envois,
    Instant,
    Ligne,
)
from simulator.services import certificats, complements, decisions, etats, prolongations
from simulator.services.complements import PieceDemandee
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Dossier, Evenement

VIDANGE_MAX = 10.0
"""Seconds that `vidange` waits at most."""


async def autoriser(requete: Request) -> None:
    """Raises `RefusMetier` 401 or 403; off loopback a token is compulsory.

    On the event loop, as `monde`: what does not wait needs no thread.
    """
    reglages = requete.app.state.reglages
    jeton = reglages.jeton_pilotage
    recu = requete.headers.get("authorization", "").encode("latin-1")
    if jeton and not secrets.compare_digest(recu, f"Bearer {jeton}".encode()):
        raise RefusMetier("Le pilotage demande un jeton : en-tête « Authorization: Bearer … ».", statut=401)
    if not jeton and not reglages.local:
        raise RefusMetier("Hors de la boucle locale, le pilotage exige le réglage ANEF_JETON_PILOTAGE.", statut=403)


async def monde(requete: Request, bac: str) -> Monde:
    """The bac named in the path."""
    etat = requete.app.state
    trouve: Bac | None = etat.bacs.trouver(bac)
    if trouve is None:
        raise RefusMetier(f"Le bac « {bac} » n'existe pas.", statut=404)
    prefixe = "" if bac == BAC_COMMUN else f"bac/{bac}/"
    return Monde(trouve, etat.reglages, f"{etat.interne}{prefixe}")


Ici = Annotated[Monde, Depends(monde)]


def application(etat: State) -> FastAPI:
    """The sub-application; it shares the state of the site."""
    app = FastAPI(
        title="Pilotage du simulateur ANEF",
        description=__doc__ or "",
        redoc_url=None,
        dependencies=[Depends(autoriser)],
    )
    app.state = etat

    _erreurs(app)

    @app.get("/sante")
    def sante() -> dict[str, str]:
        return {"etat": "pret"}

    @app.post("/bacs", status_code=201)
    def creer_bac(voulu: BacVoulu) -> BacObtenu:
        bac: Bac = etat.bacs.creer(smtp=voulu.smtp)
        if voulu.instant is not None:
            bac.regler_horloge(voulu.instant)
        return BacObtenu(id=bac.nom, adresse=bac.base_publique)

    @app.delete("/bacs/{bac}", status_code=204)
    def supprimer_bac(bac: str) -> None:
        if bac == BAC_COMMUN or not etat.bacs.supprimer(bac):
            raise RefusMetier(f"Le bac « {bac} » n'existe pas ou ne se supprime pas.", statut=404)

    @app.get("/bacs/{bac}/horloge")
    def heure(ici: Ici) -> Instant:
        return Instant(instant=ici.bac.maintenant())

    @app.put("/bacs/{bac}/horloge")
    def regler(ici: Ici, corps: Instant) -> Instant:
        ici.bac.regler_horloge(corps.instant)
        complements.echoir(ici)
        return Instant(instant=ici.bac.maintenant())

    @app.post("/bacs/{bac}/horloge/avancer")
    def avancer(ici: Ici, duree: Duree) -> Instant:
        try:
            ici.bac.avancer_horloge(
                timedelta(days=duree.jours, hours=duree.heures, minutes=duree.minutes, seconds=duree.secondes)
            )
        except (ValueError, OverflowError) as refus:
            raise RefusMetier(f"L'horloge ne peut pas avancer d'autant : {refus}", statut=422) from refus
        complements.echoir(ici)
        return Instant(instant=ici.bac.maintenant())

    @app.post("/bacs/{bac}/personnes", status_code=201)
    def inscrire(ici: Ici, personne: dict[str, Any]) -> dict[str, str]:
        with ici.bac.transaction() as db:
            etats.inscrire(ici, db, personne)
        return {"numero_etranger": str(personne.get("numero_etranger", ""))}

    @app.post("/bacs/{bac}/etats", status_code=201)
    def preparer(ici: Ici, voulu: etats.EtatVoulu) -> etats.EtatObtenu:
        return etats.preparer(ici, voulu)

    @app.get("/bacs/{bac}/dossiers")
    def lister(ici: Ici) -> list[dict[str, Any]]:
        with ici.bac.lecture() as db:
            return [vue.resume(d) for d in db.scalars(select(Dossier).order_by(Dossier.cree_le))]

    @app.get("/bacs/{bac}/dossiers/{numero}")
    def dossier(ici: Ici, numero: str) -> dict[str, Any]:
        with ici.bac.lecture() as db:
            return vue.detail(ici, vue.trouver(db, numero))

    @app.post("/bacs/{bac}/dossiers/{numero}/complement", status_code=201)
    def complement(ici: Ici, numero: str, corps: ComplementVoulu) -> dict[str, Any]:
        with ici.bac.transaction() as db:
            vise = vue.trouver(db, numero)
            complements.demander(ici, db, vise, [PieceDemandee(**p.model_dump()) for p in corps.pieces])
            return vue.resume(vise)

    @app.post("/bacs/{bac}/dossiers/{numero}/certificat", status_code=201)
    def certificat(ici: Ici, numero: str) -> dict[str, Any]:
        with ici.bac.transaction() as db:
            vise = vue.trouver(db, numero)
            certificats.mettre_a_disposition(ici, db, vise)
            return vue.resume(vise)

    @app.post("/bacs/{bac}/dossiers/{numero}/decision", status_code=201)
    def decision(ici: Ici, numero: str, corps: DecisionVoulue) -> dict[str, Any]:
        with ici.bac.transaction() as db:
            vise = vue.trouver(db, numero)
            decisions.decider(ici, db, vise, favorable=corps.favorable)
            return vue.resume(vise)

    @app.post("/bacs/{bac}/dossiers/{numero}/prolongation", status_code=201)
    def prolongation(ici: Ici, numero: str) -> dict[str, Any]:
        with ici.bac.transaction() as db:
            vise = vue.trouver(db, numero)
            prolongations.prolonger(ici, db, vise)
            return vue.resume(vise)

    @app.post("/bacs/{bac}/courriels/vidange")
    def vider(ici: Ici) -> Envois:
        envoyes, en_attente = etat.facteur.vider(ici.bac, VIDANGE_MAX)
        return Envois(envoyes=envoyes, en_attente=en_attente)

    @app.get("/bacs/{bac}/journal")
    def journal(ici: Ici) -> list[Ligne]:
        with ici.bac.lecture() as db:
            return [
                Ligne(instant=e.instant, acteur=e.acteur, quoi=e.quoi, details=e.details)
                for e in db.scalars(select(Evenement).order_by(Evenement.id))
            ]

    @app.get("/pannes")
    def pannes() -> dict[str, dict[str, Any]]:
        return {nom: asdict(panne) for nom, panne in PANNES.items()}

    @app.get("/defauts")
    def defauts() -> dict[str, dict[str, Any]]:
        return {nom: asdict(defaut) for nom, defaut in DEFAUTS.items()}

    @app.put("/bacs/{bac}/pannes/{nom}", status_code=204)
    def poser_panne(ici: Ici, nom: str, reglages: dict[str, Any] | None = None) -> None:
        _connu(PANNES, nom, "panne")
        try:
            verifier_panne(nom, reglages or {})
        except ValueError as refus:
            raise RefusMetier(str(refus), statut=422) from refus
        ici.bac.modifier_parametre("pannes", lambda posees: {**posees, nom: reglages or {}})

    @app.delete("/bacs/{bac}/pannes/{nom}", status_code=204)
    def lever_panne(ici: Ici, nom: str) -> None:
        _connu(PANNES, nom, "panne")
        ici.bac.modifier_parametre("pannes", lambda posees: {k: v for k, v in posees.items() if k != nom})
        etat.facteur.signaler(ici.bac.nom)

    @app.put("/bacs/{bac}/defauts/{nom}", status_code=204)
    def poser_defaut(ici: Ici, nom: str) -> None:
        _connu(DEFAUTS, nom, "défaut")
        ici.bac.modifier_parametre("defauts", lambda poses: {**poses, nom: {}})

    @app.delete("/bacs/{bac}/defauts/{nom}", status_code=204)
    def lever_defaut(ici: Ici, nom: str) -> None:
        _connu(DEFAUTS, nom, "défaut")
        ici.bac.modifier_parametre("defauts", lambda poses: {k: v for k, v in poses.items() if k != nom})

    return app


def _connu(table: Mapping[str, Any], nom: str, quoi: str) -> Any:
    if nom not in table:
        raise RefusMetier(f"Il n'y a pas de {quoi} « {nom} ». Il y a : {', '.join(table)}.", statut=404)
    return table[nom]


def _erreurs(app: FastAPI) -> None:
    etat_du_site = app.state

    @app.exception_handler(RefusMetier)
    def _refus(_: Request, refus: RefusMetier) -> Response:
        return JSONResponse({"erreur": str(refus)}, status_code=refus.statut)

    @app.exception_handler(OperationalError)
    def _base(requete: Request, incident: OperationalError) -> Response:
        vise = etat_du_site.bacs.trouver(requete.path_params.get("bac", BAC_COMMUN))
        if vise is not None and not vise.base.effacee:
            raise incident
        return JSONResponse({"erreur": "Ce bac vient d'être supprimé."}, status_code=404)

    @app.exception_handler(RequestValidationError)
    def _corps(_: Request, erreur: RequestValidationError) -> Response:
        lieux = [f"{'.'.join(str(p) for p in e['loc'])} : {e['msg']}" for e in erreur.errors()]
        return JSONResponse({"erreur": "Corps de requête invalide : " + " ; ".join(lieux)}, status_code=422)

    @app.exception_handler(ValidationError)
    def _donnees(_: Request, erreur: ValidationError) -> Response:
        lieux = [f"{'.'.join(str(p) for p in e['loc'])} : {e['msg']}" for e in erreur.errors()]
        return JSONResponse({"erreur": "Données invalides : " + " ; ".join(lieux)}, status_code=422)
