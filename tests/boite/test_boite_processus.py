"""The process: its options, its ready line, and its end."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys

import pytest
import requests
from courriels.prises import prise_d_ecoute
from courriels.reglages import Ecoute

from tests.boite.outils import Lancer


def lancer_en_vain(*options: str) -> tuple[int, str, str]:
    fini = subprocess.run([sys.executable, "-m", "courriels", *options], capture_output=True, text=True, timeout=20)
    return fini.returncode, fini.stdout, fini.stderr


@pytest.mark.parametrize(
    ("options", "nomme"),
    [
        (["--smpt", "127.0.0.1:0"], "--smpt"),
        (["--smtp"], "--smtp"),
        (["--smtp", "2525"], "--smtp 2525"),
        (["--http", "127.0.0.1:99999"], "--http 127.0.0.1:99999"),
        (["--smtp", "127.0.0.1:0", "--http", "203.0.113.7:0"], "--http 203.0.113.7:0"),
        (["--taille", "0"], "--taille 0"),
        (["--taille", "30", "--memoire", "10"], "--memoire 10"),
    ],
)
def test_une_option_fautive_est_nommee_en_une_ligne(options: list[str], nomme: str) -> None:
    code, sortie, erreur = lancer_en_vain(*options)
    assert (code, sortie) == (2, "")
    assert nomme in erreur
    assert len(erreur.splitlines()) == 1


@pytest.mark.parametrize("option", ["--smtp", "--http"])
def test_un_port_pris_est_nomme_en_une_ligne(option: str) -> None:
    autre = "--http" if option == "--smtp" else "--smtp"
    with socket.create_server(("127.0.0.1", 0)) as prise:
        adresse = f"127.0.0.1:{prise.getsockname()[1]}"
        code, sortie, erreur = lancer_en_vain(option, adresse, autre, "127.0.0.1:0")
    assert (code, sortie) == (2, "")
    assert f"{option} {adresse} : ce port est déjà pris" in erreur
    assert len(erreur.splitlines()) == 1


@pytest.mark.parametrize("fin", ["SIGTERM", "SIGINT", "parent"])
def test_l_arret_est_propre_meme_avec_des_attentes_en_cours(capture_a_part: Lancer, fin: str) -> None:
    capture = capture_a_part()
    _, _, port = capture.http.rpartition(":")
    with (
        requests.get(f"{capture.http}/api/flux", stream=True, timeout=20) as flux,
        socket.create_connection(("127.0.0.1", int(port)), timeout=20) as attente,
        socket.create_connection((capture.hote, capture.port), timeout=20) as smtp,
    ):
        assert next(flux.iter_lines()) == b"id: 0"
        assert smtp.recv(100).startswith(b"220 ")
        attente.sendall(b"GET /api/attendre?destinataire=x&delai=60 HTTP/1.1\r\nHost: x\r\n\r\n")
        if fin == "parent":
            assert capture.processus.stdin is not None
            capture.processus.stdin.close()
        else:
            capture.processus.send_signal(signal.Signals[fin])
        assert capture.processus.wait(timeout=10) == 0


def test_une_ancienne_adresse_sert_a_nouveau_aussitot(capture_a_part: Lancer) -> None:
    premiere = capture_a_part()
    premiere.processus.terminate()
    premiere.processus.wait(timeout=10)
    adresse = f"{premiere.hote}:{premiere.port}"
    seconde = capture_a_part("--smtp", adresse)
    assert seconde.port == premiere.port


def test_les_prises_sont_celles_dont_asyncio_ote_l_attente_de_nagle() -> None:
    # asyncio sets TCP_NODELAY only on sockets whose protocol is named; otherwise each answer costs 40 ms.
    with prise_d_ecoute("--http", Ecoute("127.0.0.1", 0)) as prise:
        assert prise.proto == socket.IPPROTO_TCP
