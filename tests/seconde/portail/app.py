"""The site: one page drawn by its scripts, the calls these make, and the back office."""

from __future__ import annotations

import time
from pathlib import Path

from flask import Flask, Response, jsonify, request, send_from_directory

from tests.seconde.portail.adresses import adresses
from tests.seconde.portail.avis import avis
from tests.seconde.portail.bureau import bureau
from tests.seconde.portail.comptes import comptes
from tests.seconde.portail.contexte import Portail, Refus, portail
from tests.seconde.portail.demandes import demandes
from tests.seconde.portail.regles import SITUATIONS

WEB = Path(__file__).parent / "web"


def creer(etat: Portail) -> Flask:
    app = Flask(__name__, static_folder=None)
    app.extensions["portail"] = etat
    app.config["MAX_CONTENT_LENGTH"] = 64 * 1024 * 1024
    for partie in (comptes, demandes, avis, adresses):
        app.register_blueprint(partie, url_prefix="/portail/api")
    app.register_blueprint(bureau, url_prefix="/bureau")
    app.register_error_handler(Refus, Refus.reponse)
    app.before_request(_attendre)
    app.add_url_rule("/portail/api/reglages", view_func=_reglages)
    app.add_url_rule("/portail/web/<path:nom>", view_func=_fichier)
    app.add_url_rule("/portail/", defaults={"reste": ""}, view_func=_page)
    app.add_url_rule("/portail/<path:reste>", view_func=_page)
    return app


def _attendre() -> None:
    """A real site is never at once: the page must show that it waits."""
    if request.path.startswith("/portail/api/"):
        time.sleep(portail().latence)


def _reglages() -> Response:
    rangees = SITUATIONS if "situations-en-desordre" not in portail().bogues else SITUATIONS[::-1]
    return jsonify(bogues=sorted(portail().bogues), situations=rangees)


def _fichier(nom: str) -> Response:
    return send_from_directory(WEB, nom)


def _page(reste: str) -> Response:
    return send_from_directory(WEB, "index.html")
