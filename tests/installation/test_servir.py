"""`make serve`: its settings, then the real thing on free ports."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import requests

from steps.drivers.http import EcranHttp
from steps.servir import ReglageRefuse, Reglages
from steps.textes import contient_texte

RACINE = Path(__file__).resolve().parents[2]


def ports_libres(nombre: int) -> list[int]:
    with ExitStack() as pile:
        prises = [pile.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(nombre)]
        return [prise.getsockname()[1] for prise in prises]


def test_les_ports_par_defaut_sont_ceux_du_readme() -> None:
    assert Reglages.lire({}) == Reglages(port=8000, port_courriels=8080, smtp="127.0.0.1:8025")


@pytest.mark.parametrize(
    ("reglage", "valeur"),
    [
        ("ANEF_PORT", "huit mille"),
        ("ANEF_PORT", "0"),
        ("ANEF_PORT", "70000"),
        ("ANEF_PORT_COURRIELS", "-1"),
        ("ANEF_SMTP", "8025"),
        ("ANEF_SMTP", "localhost:smtp"),
    ],
)
def test_un_mauvais_reglage_est_nomme(reglage: str, valeur: str) -> None:
    with pytest.raises(ReglageRefuse, match=f"^{reglage}=.* : attendu ") as refus:
        Reglages.lire({reglage: valeur})
    assert "\n" not in str(refus.value)


@pytest.mark.parametrize("reglage", ["ANEF_PORT", "ANEF_SMTP", "ANEF_PORT_COURRIELS"])
def test_un_port_pris_est_nomme(reglage: str) -> None:
    libres = dict(zip(("ANEF_PORT", "ANEF_SMTP", "ANEF_PORT_COURRIELS"), ports_libres(3), strict=True))
    with socket.create_server(("127.0.0.1", 0)) as prise:
        pris = prise.getsockname()[1]
        ports = {**libres, reglage: pris}
        reglages = Reglages.lire({nom: f"127.0.0.1:{p}" if nom == "ANEF_SMTP" else str(p) for nom, p in ports.items()})
        with pytest.raises(ReglageRefuse, match=f"^{reglage} : le port {pris} n'est pas libre") as refus:
            reglages.refuser_ports_pris()
    assert "\n" not in str(refus.value)


@contextmanager
def service(tmp_path: Path, **reglages: str) -> Iterator[subprocess.Popen[str]]:
    port, smtp, courriels = ports_libres(3)
    environ = {
        **os.environ,
        "ANEF_PORT": str(port),
        "ANEF_SMTP": f"127.0.0.1:{smtp}",
        "ANEF_PORT_COURRIELS": str(courriels),
        "ANEF_DONNEES": str(tmp_path / "donnees"),
        "PYTHONPATH": os.pathsep.join([str(RACINE), str(RACINE / "mailbox")]),
        **reglages,
    }
    with subprocess.Popen(
        [sys.executable, "-m", "steps.servir"],
        cwd=RACINE,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as processus:
        try:
            yield processus
        finally:
            processus.kill()


def annonce(processus: subprocess.Popen[str]) -> str:
    """What is printed up to the line on Ctrl-C, or what was said when the start failed."""
    assert processus.stdout is not None
    lignes = []
    for ligne in processus.stdout:
        lignes.append(ligne)
        if "Ctrl-C" in ligne:
            break
    if not lignes and processus.stderr is not None:
        lignes = processus.stderr.readlines()
    return "".join(lignes)


def test_tout_repond_et_ctrl_c_arrete_tout(tmp_path: Path) -> None:
    with service(tmp_path) as processus:
        texte = annonce(processus)
        adresses = re.findall(r"http://\S+", texte)
        assert len(adresses) == 3, texte
        for adresse in adresses:
            assert requests.get(adresse, timeout=10).status_code == 200, adresse
        assert len(set(re.findall(r"n° étranger (\d{10})", texte))) == 2
        processus.send_signal(signal.SIGINT)
        suite, erreurs = processus.communicate(timeout=20)
        assert (processus.returncode, suite.strip(), erreurs) == (0, "Arrêt.", "")
        for adresse in adresses:
            with pytest.raises(requests.ConnectionError):
                requests.get(adresse, timeout=5)


def test_le_compte_annonce_ouvre_le_site(tmp_path: Path) -> None:
    with service(tmp_path) as processus:
        texte = annonce(processus)
        trouve = re.search(r"identifiant (\d{10}), mot de passe (\S+)", texte)
        assert trouve, texte
        ecran = EcranHttp(re.findall(r"http://\S+", texte)[0], 10.0, {}, {})
        ecran.ouvrir("")
        ecran.cliquer("SE CONNECTER")
        ecran.saisir("Identifiant :", trouve[1])
        ecran.saisir("Mot de passe :", trouve[2])
        ecran.cliquer("S'identifier")
        nom = re.search(r"Avec un compte +(.+), naissance", texte)
        assert nom
        assert any(contient_texte(element.nom, nom[1]) for element in ecran.page().elements)


def test_un_port_pris_arrete_avant_de_commencer(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as prise:
        pris = str(prise.getsockname()[1])
        with service(tmp_path, ANEF_PORT=pris) as processus:
            sortie, erreurs = processus.communicate(timeout=30)
    assert (processus.returncode, sortie) == (2, "")
    assert erreurs.startswith(f"ANEF_PORT : le port {pris} n'est pas libre")
    assert erreurs.count("\n") == 1


def test_un_reglage_refuse_par_un_service_est_dit_en_une_ligne(tmp_path: Path) -> None:
    with service(tmp_path, ANEF_SESSION_MINUTES="longtemps") as processus:
        sortie, erreurs = processus.communicate(timeout=30)
    assert (processus.returncode, sortie) == (2, "")
    assert "ANEF_SESSION_MINUTES" in erreurs
    assert erreurs.count("\n") == 1
