"""The simulator seen through a relay that words some things otherwise: a target that diverges from the guides.

`python -m tests.reports.reetiquete --smtp HOST:PORT --dire "S'identifier=Entrer dans mon espace" …`
"""

from __future__ import annotations

import argparse
import html
import json
import os
import subprocess
import sys
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit


class Relais(ThreadingHTTPServer):
    """Forwards everything to `vers` (host:port); texts of pages are replaced, as written or escaped."""

    daemon_threads = True

    def __init__(self, dits: dict[str, str]) -> None:
        super().__init__(("127.0.0.1", 0), _Relai)
        self.vers = ""
        self.dits = {ecrit(de).encode(): ecrit(par).encode() for de, par in dits.items() for ecrit in _ECRITURES}

    @property
    def adresse(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


def _jinja(texte: str) -> str:
    return html.escape(texte, quote=False).replace("'", "&#39;").replace('"', "&#34;")


_ECRITURES = (str, _jinja)


class _Relai(BaseHTTPRequestHandler):
    server: Relais
    protocol_version = "HTTP/1.1"

    def _relayer(self) -> None:
        corps = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        lien = HTTPConnection(self.server.vers, timeout=30)
        entetes = {nom: valeur for nom, valeur in self.headers.items() if nom.lower() != "accept-encoding"}
        lien.request(self.command, self.path, corps or None, entetes)
        recu = lien.getresponse()
        octets = recu.read()
        lien.close()
        if "html" in recu.headers.get("Content-Type", ""):
            for de, par in self.server.dits.items():
                octets = octets.replace(de, par)
        self.send_response(recu.status)
        for nom, valeur in recu.headers.items():
            if nom.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(nom, valeur)
        self.send_header("Content-Length", str(len(octets)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(octets)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _relayer  # noqa: N815 - the names that the server calls

    def log_message(self, *arguments: object) -> None: ...


def main() -> None:
    lecteur = argparse.ArgumentParser()
    lecteur.add_argument("--smtp", required=True)
    lecteur.add_argument("--dire", action="append", default=[])
    choix = lecteur.parse_args()
    relais = Relais(dict(dire.split("=", 1) for dire in choix.dire))
    mots = [sys.executable, "-m", "simulator", "--port", "0", "--smtp", choix.smtp]
    environnement = {**os.environ, "ANEF_BASE_PUBLIQUE": relais.adresse}
    with subprocess.Popen(mots, stdout=subprocess.PIPE, text=True, env=environnement) as simulateur:
        assert simulateur.stdout is not None
        pret = json.loads(simulateur.stdout.readline())
        relais.vers = urlsplit(pret["pilotage"]).netloc
        sys.stdout.write(json.dumps({**pret, "adresse": relais.adresse}) + "\n")
        sys.stdout.flush()
        try:
            relais.serve_forever()
        finally:
            simulateur.terminate()


if __name__ == "__main__":
    main()
