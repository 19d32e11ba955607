"""Loopback servers that note who sent them what: a site, a foreign one, a proxy, a site behind TLS."""

from __future__ import annotations

import base64
import http.client
import select
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

IDENTIFIANTS = ("agent-de-recette", "Sésame & ouvre:toi")
ENTETE = ("X-Recette", "jeton-de-recette-7f3")


class Serveur(ThreadingHTTPServer):
    """`recues`: (method, path, headers) of each request, oldest first."""

    daemon_threads = True

    def __init__(self, traitement: type[BaseHTTPRequestHandler], tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), traitement)
        self.recues: list[tuple[str, str, dict[str, str]]] = []
        self.exige: dict[str, str] = {}
        self.ailleurs = ""
        self.schema = "https" if tls else "http"
        if tls is not None:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    @property
    def adresse(self) -> str:
        return f"{self.schema}://127.0.0.1:{self.server_address[1]}/"

    def valeurs(self, entete: str) -> set[str]:
        return {entetes.get(entete.lower(), "") for _, chemin, entetes in self.recues if chemin != "/favicon.ico"}

    def handle_error(self, request: Any, client_address: Any) -> None: ...


class _Note(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Serveur

    def log_message(self, format: str, *args: object) -> None: ...

    def noter(self) -> bytes:
        corps = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.server.recues.append((self.command, self.path, {nom.lower(): v for nom, v in self.headers.items()}))
        return corps

    def repondre(self, statut: int, corps: bytes = b"", **entetes: str) -> None:
        self.send_response(statut)
        for nom, valeur in {"Content_Type": "text/html; charset=utf-8", **entetes}.items():
            self.send_header(nom.replace("_", "-"), valeur)
        self.send_header("Content-Length", str(len(corps)))
        self.end_headers()
        self.wfile.write(corps)


class Site(_Note):
    """Asks for `server.exige` on every request; « /ailleurs » redirects to `server.ailleurs`."""

    def do_GET(self) -> None:
        self.noter()
        if any(self.headers.get(nom) != valeur for nom, valeur in self.server.exige.items()):
            self.repondre(401, b"<h1>Non</h1>", WWW_Authenticate='Basic realm="recette"')
            return
        chemin = urlsplit(self.path).path
        if chemin == "/ailleurs":
            self.repondre(302, Location=self.server.ailleurs)
        elif chemin == "/retour":
            self.repondre(302, Location="/")
        elif chemin == "/fichier":
            self.repondre(200, b"%PDF", Content_Type="application/pdf", Content_Disposition="attachment")
        else:
            self.repondre(200, PAGE.replace("AILLEURS", self.server.ailleurs).encode())

    def do_POST(self) -> None:
        self.noter()
        self.repondre(303, Location="/retour")


PAGE = """<!doctype html><title>x</title><h1>Accueil</h1><img src="AILLEURSimage" alt="">
<a href="fichier">Télécharger</a><a href="ailleurs">Partir</a><a href="AILLEURS">Lien</a>
<a href="/" target="_blank">Onglet</a><form method="post" action="/"><button>Envoyer</button></form>"""


class Mandataire(_Note):
    """A forward proxy: absolute addresses, and CONNECT; asks for `server.exige`."""

    def do_GET(self) -> None:
        corps = self.noter()
        if not self._permis():
            return
        but = urlsplit(self.path)
        lien = http.client.HTTPConnection(but.hostname or "", but.port, timeout=5)
        entetes = {nom: v for nom, v in self.headers.items() if not nom.lower().startswith("proxy-")}
        lien.request(self.command, but.path or "/", corps or None, entetes)
        reponse = lien.getresponse()
        lus = reponse.read()
        garde = {
            n.replace("-", "_"): v
            for n, v in reponse.getheaders()
            if n in ("Location", "Content-Type", "WWW-Authenticate")
        }
        self.repondre(reponse.status, lus, **garde)
        lien.close()

    def do_POST(self) -> None:
        self.do_GET()

    def do_CONNECT(self) -> None:
        self.noter()
        if not self._permis():
            return
        hote, _, port = self.path.partition(":")
        with socket.create_connection((hote, int(port)), timeout=5) as autre:
            self.send_response(200)
            self.end_headers()
            paire = {self.connection: autre, autre: self.connection}
            while True:
                for lisible in select.select(list(paire), [], [], 5)[0]:
                    octets = lisible.recv(65536)
                    if not octets:
                        self.close_connection = True
                        return
                    paire[lisible].sendall(octets)

    def _permis(self) -> bool:
        if all(self.headers.get(nom) == valeur for nom, valeur in self.server.exige.items()):
            return True
        self.repondre(407, b"", Proxy_Authenticate='Basic realm="mandataire"')
        return False


def basique(utilisateur: str, mot_de_passe: str) -> str:
    return "Basic " + base64.b64encode(f"{utilisateur}:{mot_de_passe}".encode()).decode()


@contextmanager
def ouvert(traitement: type[BaseHTTPRequestHandler], tls: ssl.SSLContext | None = None) -> Iterator[Serveur]:
    serveur = Serveur(traitement, tls)
    fil = Thread(target=serveur.serve_forever, kwargs={"poll_interval": 0.02})
    fil.start()
    try:
        yield serveur
    finally:
        serveur.shutdown()
        fil.join()
        serveur.server_close()
