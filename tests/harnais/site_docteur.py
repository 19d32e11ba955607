"""Three plain pages, the first that the guides show, for the doctor to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

PAGES = {
    "/": """<h1>Vos démarches en ligne</h1><a href="/connexion">SE CONNECTER</a>
        <a href="/acces">Je demande ou renouvelle un titre de séjour</a>
        <a href="/inconnu">Je demande un premier titre -sans numéro étranger, sans visa-</a>""",
    "/connexion": """<h1>Vous avez déjà un compte</h1><form method="post">
        <label>Identifiant : <input name="i"></label><label>Mot de passe : <input name="m" type="password"></label>
        <a href="/oubli">MOT DE PASSE OUBLIÉ ?</a><button>S'identifier</button></form>""",
    "/acces": """<h1>Demander un titre de séjour</h1>
        <h2>Compléter les renseignements suivants pour accéder à vos services.</h2><form method="post">
        <label>Adresse email * <input name="a"></label><label>Confirmation de l'adresse email * <input name="b"></label>
        <button>Valider</button></form>""",
}


@contextmanager
def site(dire: Callable[[str], str] = str, statut: int = 200) -> Iterator[str]:
    """The site's address. `dire` rewrites each page; `statut` is what every page answers."""

    class Requete(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            octets = dire(f"<!doctype html><html lang='fr'><body>{PAGES.get(self.path, '')}</body></html>").encode()
            self.send_response(statut)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(octets)))
            self.end_headers()
            self.wfile.write(octets)

        def log_message(self, *_: object) -> None: ...

    serveur = ThreadingHTTPServer(("127.0.0.1", 0), Requete)
    fil = Thread(target=serveur.serve_forever, kwargs={"poll_interval": 0.02})
    fil.start()
    try:
        yield f"http://127.0.0.1:{serveur.server_port}/"
    finally:
        serveur.shutdown()
        fil.join()
        serveur.server_close()
