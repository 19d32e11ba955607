"""The simulator is a target like another: behind a reverse proxy, on another address, by an ordinary profile."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.reseau.sites import ENTETE, IDENTIFIANTS, Serveur, Site, basique, ouvert

RACINE = Path(__file__).resolve().parents[2]
# A password from a mailed link; a PDF downloaded from a dossier whose date was set: mails, files, clock, states.
SCENARIOS = ("features/ase/compte.feature:151", "features/ase/documents.feature:9")
PROFIL = """
[cible]
nom = "Recette derrière un relais"
adresse = "{adresse}"
[ecran]
pilote = "{pilote}"
[reseau.entetes]
{entete} = {{ variable = "RECETTE_JETON" }}
[reseau.authentification]
utilisateur = "RECETTE_UTILISATEUR"
mot_de_passe = "RECETTE_MOT_DE_PASSE"
[courriels]
[pilotage]
adresse = "{adresse}pilotage"
[horloge]
instant_initial = "2023-08-16T14:37:00+02:00"
[ecran.fragments]
"#/espace-personnel/inscription/mot-de-passe?token={{token}}" = "espace-personnel/inscription/mot-de-passe?token={{token}}"
"""
SECRETS = {"RECETTE_JETON": ENTETE[1], "RECETTE_UTILISATEUR": IDENTIFIANTS[0], "RECETTE_MOT_DE_PASSE": IDENTIFIANTS[1]}


class Relais(Site):
    """Hands every request over to `server.ailleurs`, as it came, to those who know `server.exige`."""

    def do_GET(self) -> None:  # noqa: N802
        corps = self.noter()
        if any(self.headers.get(nom) != valeur for nom, valeur in self.server.exige.items()):
            self.repondre(401, b"<h1>Non</h1>", WWW_Authenticate='Basic realm="recette"')
            return
        lien = http.client.HTTPConnection(urlsplit(self.server.ailleurs).netloc, timeout=20)
        lien.request(
            self.command, self.path, corps or None, {n: v for n, v in self.headers.items() if n != "Connection"}
        )
        reponse = lien.getresponse()
        octets = reponse.read()
        self.send_response(reponse.status)
        for nom, valeur in reponse.getheaders():
            if nom.lower() not in ("transfer-encoding", "content-length", "connection", "date", "server"):
                self.send_header(nom, valeur)
        self.send_header("Content-Length", str(len(octets)))
        self.end_headers()
        self.wfile.write(octets)
        lien.close()

    def do_POST(self) -> None:  # noqa: N802
        self.do_GET()

    def do_PUT(self) -> None:  # noqa: N802
        self.do_GET()

    def do_DELETE(self) -> None:  # noqa: N802
        self.do_GET()


@contextmanager
def simulateur(base_publique: str, donnees: Path) -> Iterator[str]:
    """The address of a simulator that says of itself that it is at `base_publique`."""
    chemins = os.pathsep.join([str(RACINE), os.environ.get("PYTHONPATH", "")])
    milieu = {"ANEF_BASE_PUBLIQUE": base_publique, "ANEF_DONNEES": str(donnees), "PYTHONPATH": chemins}
    mots = [sys.executable, "-m", "simulator", "--port", "0", "--smtp", "127.0.0.1:9"]
    with subprocess.Popen(mots, stdout=subprocess.PIPE, env={**os.environ, **milieu}, text=True) as enfant:
        assert enfant.stdout is not None
        try:
            pret = json.loads(enfant.stdout.readline())
            yield str(pret["pilotage"]).removesuffix("pilotage")
        finally:
            enfant.terminate()


@pytest.fixture(scope="module")
def relais(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serveur]:
    with ouvert(Relais) as serveur, simulateur(serveur.adresse, tmp_path_factory.mktemp("donnees")) as adresse:
        serveur.ailleurs = adresse
        serveur.exige = {ENTETE[0]: ENTETE[1], "Authorization": basique(*IDENTIFIANTS)}
        yield serveur


def jouer(relais: Serveur, dossier: Path, pilote: str, secrets: dict[str, str]) -> subprocess.CompletedProcess[str]:
    profil = dossier / "recette.toml"
    profil.write_text(PROFIL.format(adresse=relais.adresse, pilote=pilote, entete=ENTETE[0]), encoding="utf-8")
    # With « = »: pytest looks for its settings beside whatever path stands alone on its command line.
    options = [f"--cible={profil}", f"--rapports={dossier / 'rapports'}", "-q", "-p", "no:cacheprovider"]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *SCENARIOS, *options],
        cwd=RACINE,
        env={**{n: v for n, v in os.environ.items() if not n.startswith("PYTEST_")}, **secrets},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )


@pytest.mark.parametrize("pilote", ["http", "navigateur"])
def test_le_simulateur_se_joue_par_un_profil_ordinaire(
    relais: Serveur, tmp_path: Path, pilote: str, request: pytest.FixtureRequest
) -> None:
    if pilote == "navigateur":
        request.getfixturevalue("executable")
    joue = jouer(relais, tmp_path, pilote, SECRETS)
    assert joue.returncode == 0, joue.stdout
    lus = json.loads((tmp_path / "rapports" / "resultats.json").read_text(encoding="utf-8"))
    assert (lus["pilote"], lus["comptes"]["reussi"]) == (pilote, len(SCENARIOS))
    chemins = {chemin.split("?")[0].split("/")[-1] for _, chemin, _ in relais.recues}
    assert {"mot-de-passe", "bacs", "etats", "horloge"} <= chemins


def test_un_mauvais_mot_de_passe_se_dit_une_fois_et_sort_en_3(site: Serveur, tmp_path: Path) -> None:
    site.exige = {"Authorization": basique(*IDENTIFIANTS)}
    joue = jouer(site, tmp_path, "http", {**SECRETS, "RECETTE_MOT_DE_PASSE": "autre-mot"})
    assert joue.returncode == 3
    dit = joue.stdout + joue.stderr
    assert dit.count("identification refusée (401)") == 1
    assert "[reseau.authentification]" in dit
    assert "Recette derrière un relais" in dit
    assert "Traceback" not in dit
    assert "autre-mot" not in dit
