"""`python -m tests.seconde.portail`: start the site and say where it listens, in one JSON line."""

from __future__ import annotations

import argparse
import json
import logging
import sys
import tempfile
from pathlib import Path

from werkzeug.serving import make_server

from tests.seconde.portail.app import creer
from tests.seconde.portail.bogues import BOGUES
from tests.seconde.portail.contexte import Portail
from tests.seconde.portail.courrier import Facteur
from tests.seconde.portail.magasin import Magasin


def main() -> None:
    analyse = argparse.ArgumentParser(prog="python -m tests.seconde.portail", description=__doc__)
    analyse.add_argument("--port", type=int, default=0, help="0 : au choix du système")
    analyse.add_argument("--smtp", default="", help="hôte:port du serveur de courriels")
    analyse.add_argument("--latence", type=int, default=30, help="millisecondes avant chaque réponse")
    analyse.add_argument("--bogue", action="append", default=[], choices=sorted(BOGUES), help="à activer")
    demande = analyse.parse_args()
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="portail-") as dossier:
        etat = Portail(
            Magasin(Path(dossier) / "portail.sqlite"),
            Facteur(demande.smtp),
            demande.latence / 1000,
            frozenset(demande.bogue),
        )
        serveur = make_server("127.0.0.1", demande.port, creer(etat), threaded=True)
        adresse = f"http://127.0.0.1:{serveur.server_port}/portail/"
        sys.stdout.write(json.dumps({"pret": True, "adresse": adresse}) + "\n")
        sys.stdout.flush()
        try:
            serveur.serve_forever()
        except KeyboardInterrupt:
            pass
        finally:
            etat.facteur.fermer()
            etat.magasin.fermer()


if __name__ == "__main__":
    main()
