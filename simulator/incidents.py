"""Errors turned into pages: one French message, what to do next, the right status."""

from __future__ import annotations

import logging
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse, Response

from simulator.pages.visite import ConnexionRequise, MotDePasseProvisoire, PageRefusee, Visite, introuvable

journal = logging.getLogger(__name__)


SESSION_EXPIREE = (
    "Votre session a expiré : reconnectez-vous. Les étapes que vous avez enregistrées sont conservées ; ce que vous "
    "aviez saisi depuis ne l'est pas."
)


def brancher_incidents(app: FastAPI) -> None:
    """Handlers of the exceptions that pages raise, and of those of the framework."""

    @app.exception_handler(PageRefusee)
    def _refusee(requete: Request, refus: PageRefusee) -> Response:
        with Visite(requete).scene() as scene:
            return scene.rendre("erreur.html", statut=refus.statut, titre=refus.titre, message=refus.message)

    @app.exception_handler(ConnexionRequise)
    def _connexion(requete: Request, refus: ConnexionRequise) -> Response:
        with Visite(requete).scene() as scene:
            texte = SESSION_EXPIREE if refus.expiree else "Connectez-vous pour continuer."
            scene.annoncer(texte, genre="alerte")
            vers = f"?vers={quote(refus.vers)}" if refus.vers else ""
            return scene.rediriger(f"connexion{vers}")

    @app.exception_handler(MotDePasseProvisoire)
    def _provisoire(requete: Request, refus: MotDePasseProvisoire) -> Response:
        del refus
        with Visite(requete).scene() as scene:
            return scene.rediriger("reinitialisation")

    @app.exception_handler(HTTPException)
    def _http(requete: Request, refus: HTTPException) -> Response:
        if refus.status_code == 405:
            return _refusee(
                requete,
                PageRefusee(405, "Action impossible ici", "Revenez à la page précédente et recommencez."),
            )
        if refus.status_code == 404:
            return _refusee(requete, introuvable())
        reponse = _refusee(requete, PageRefusee(refus.status_code, "Demande refusée", str(refus.detail)))
        reponse.headers.update(refus.headers or {})
        return reponse

    @app.exception_handler(RequestValidationError)
    def _invalide(requete: Request, refus: RequestValidationError) -> Response:
        del refus
        return _refusee(requete, PageRefusee(400, "Adresse inexacte", "Un paramètre de l'adresse n'est pas valable."))

    @app.exception_handler(OperationalError)
    def _base(requete: Request, incident: OperationalError) -> Response:
        if requete.state.bac.base.effacee:
            return PlainTextResponse("Ce bac vient d'être supprimé.", status_code=404)
        return _imprevu(requete, incident)

    @app.exception_handler(Exception)
    def _imprevu(requete: Request, incident: Exception) -> Response:
        journal.exception("%s %s", requete.method, requete.url.path, exc_info=incident)
        return Response(
            "<!DOCTYPE html><html lang='fr'><title>Erreur</title><h1>Erreur interne du simulateur</h1>"
            "<p>Un défaut du simulateur : voyez son journal.</p></html>",
            status_code=500,
            media_type="text/html",
        )
