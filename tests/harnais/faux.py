"""A tiny target for the harness's own tests: a control API over HTTP, and an `Ecran` that needs no page.

Run as a program it starts like the simulator does: one JSON line, then it serves until it is stopped.
"""

from __future__ import annotations

import argparse
import json
import os
import smtplib
import sys
from collections.abc import Callable, Sequence
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from steps.ecran.modele import Element, Page
from steps.ports import Preuve

INSTANT = "2023-08-16T14:37:00+02:00"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63f8cfc0f01f000501"
    "01ff9d1a8a580000000049454e44ae426082"
)


class FauxPilotage(ThreadingHTTPServer):
    """`appels` keeps (method, path, body), oldest first; `jeton` is asked for when given."""

    daemon_threads = True

    def __init__(self, smtp: str = "", jeton: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Requete)
        self.smtp, self.jeton = smtp, jeton
        self.appels: list[tuple[str, str, Any]] = []
        self.bacs = 0

    @property
    def adresse(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"


class _Requete(BaseHTTPRequestHandler):
    server: FauxPilotage

    def log_message(self, format: str, *args: object) -> None: ...

    def do_GET(self) -> None:
        self._repondre("GET")

    def do_POST(self) -> None:
        self._repondre("POST")

    def do_PUT(self) -> None:
        self._repondre("PUT")

    def do_DELETE(self) -> None:
        self._repondre("DELETE")

    def _repondre(self, methode: str) -> None:
        brut = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        corps = json.loads(brut) if brut else None
        self.server.appels.append((methode, self.path, corps))
        if self.server.jeton and self.headers.get("Authorization") != f"Bearer {self.server.jeton}":
            self._envoyer(401, {"erreur": "jeton absent ou faux"})
            return
        statut, reponse = repondre(self.server, methode, self.path.removeprefix("/pilotage/"), corps)
        self._envoyer(statut, reponse)

    def _envoyer(self, statut: int, reponse: Any) -> None:
        octets = b"" if reponse is None else json.dumps(reponse).encode()
        self.send_response(statut)
        self.send_header("Content-Length", str(len(octets)))
        self.end_headers()
        self.wfile.write(octets)


def repondre(serveur: FauxPilotage, methode: str, chemin: str, corps: Any) -> tuple[int, Any]:
    """The answer of the contract to one call; refuses dossier « 0 » and bac « perdu »."""
    if chemin == "sante":
        return 200, {"etat": "pret"}
    if chemin == "arret":
        os._exit(9)
    if chemin == "bacs":
        serveur.bacs += 1
        return 201, {"id": f"b{serveur.bacs}", "adresse": f"/bac/b{serveur.bacs}/"}
    suite = chemin.removeprefix("bacs/").partition("/")[2]
    if chemin.startswith("bacs/perdu"):
        return 404, {"erreur": "ce bac n'existe pas"}
    if suite == "personnes":
        _ecrire(serveur, corps["email"])
        return 201, {}
    if suite.startswith("dossiers/0/"):
        return 409, {"erreur": "ce dossier est clôturé"}
    fixes: dict[str, tuple[int, Any]] = {
        "horloge": (200, {"instant": INSTANT}),
        "etats": (201, {"numero": "5901202308160000001", "adresse": serveur.adresse + "bac/b1/dossier"}),
        "courriels/vidange": (200, {"envoyes": 1, "en_attente": 0}),
        "journal": (200, [{"instant": INSTANT, "fait": "compte créé", "details": {"qui": "l'usager"}}]),
        "horloge/avancer": (200, {"instant": INSTANT}),
        "dossiers/1": (200, {"numero": "1", "etat": "déposé"}),
    }
    return fixes.get(suite, (204 if methode in ("DELETE", "PUT") else 201, None if methode == "DELETE" else {}))


def _ecrire(serveur: FauxPilotage, destinataire: str) -> None:
    if not serveur.smtp:
        return
    courriel = EmailMessage()
    courriel["Subject"] = "Création de votre compte"
    courriel["From"] = "ne-pas-repondre@example.org"
    courriel["To"] = destinataire
    courriel.set_content("Bonjour,\nvotre compte est prêt.")
    hote, _, port = serveur.smtp.partition(":")
    with smtplib.SMTP(hote, int(port)) as client:
        client.send_message(courriel)


class EcranHttp:
    """An `Ecran` whose only page is told by the base address; `fermer` is counted."""

    fermes = 0

    def __init__(self, base: str, *_: object, **__: object) -> None:
        self.base = base
        self.cliques: list[str] = []

    def ouvrir(self, adresse: str) -> None:
        self.cliques.append(f"ouvrir {adresse}")

    def cliquer(self, nom: str, *, dans: str = "") -> None:
        self.page().choisir("bouton", ["bouton"], nom, dans)
        self.cliques.append(nom)

    def page(self) -> Page:
        elements = (Element("titre", "Mon espace", niveau=1), Element("bouton", "Valider & continuer"))
        return Page(self.base, 200, elements)

    def lire(self, lecture: Callable[[Page], Any], _: Callable[[Any], bool] | None = None) -> Any:
        return lecture(self.page())

    def nouvel_onglet(self) -> EcranHttp:
        return EcranHttp(self.base)

    def preuve(self) -> Preuve:
        return Preuve(self.base, "Mon espace", "Mon espace\nValider & continuer", "<h1>Mon espace</h1>", PNG)

    def fermer(self) -> None:
        EcranHttp.fermes += 1


def main(arguments: Sequence[str]) -> None:
    lus = argparse.ArgumentParser()
    lus.add_argument("--smtp", default="")
    lus.add_argument("--echec", default="")
    choix = lus.parse_args(arguments)
    if choix.echec:
        sys.exit(choix.echec)
    serveur = FauxPilotage(choix.smtp)
    ligne = {"pret": True, "adresse": serveur.adresse, "pilotage": serveur.adresse + "pilotage"}
    sys.stdout.write(json.dumps(ligne) + "\n")
    sys.stdout.flush()
    serveur.serve_forever()


if __name__ == "__main__":
    main(sys.argv[1:])
