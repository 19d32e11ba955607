"""A wrong setting, option, port or folder: one line that names it, exit 2. Off loopback, the control API asks a token."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest

from simulator.__main__ import main
from tests.simulateur.site_lance import lancer, session_http

ENVIRONNEMENT: list[tuple[str, str]] = [
    ("PORT", "abc"),
    ("PORT", "-1"),
    ("PORT", "65536"),
    ("PORT", "²"),
    ("SMTP", "127.0.0.1"),
    ("SMTP", "127.0.0.1:0"),
    ("SMTP", "127.0.0.1:²"),
    ("SMTP", ":25"),
    ("HOTE", ""),
    ("HOTE", "deux mots"),
    ("SESSION_MINUTES", "0"),
    ("SESSION_MINUTES", "1e9"),
    ("SESSION_MINUTES", "999999999999"),
    ("ARGON2_COUT", "0"),
    ("ARGON2_COUT", "11"),
    ("DELAI_SERVICES", "0"),
    ("DELAI_SERVICES", "nan"),
    ("DELAI_SERVICES", "inf"),
    ("DELAI_SERVICES", "vite"),
    ("ADRESSE_SERVICE_ADRESSE", "api.example.org"),
    ("ADRESSE_SERVICE_REGISTRE", "ftp://x"),
    ("ADRESSE_SERVICE_EPHOTO", "http://"),
    ("EXPEDITEUR", "Service sans adresse"),
    ("EXPEDITEUR", "a@b\nBcc: c@d"),
    ("BASE_PUBLIQUE", "exemple.example.org"),
]


@pytest.mark.parametrize(("nom", "valeur"), ENVIRONNEMENT)
def test_une_variable_fausse(
    nom: str, valeur: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(f"ANEF_{nom}", valeur)
    assert main([]) == 2
    _une_ligne(capsys, f"ANEF_{nom}", repr(valeur))


@pytest.mark.parametrize(
    ("options", "nommee"),
    [
        (["--port", "abc"], "--port"),
        (["--port"], "--port"),
        (["--smtp", "x"], "--smtp"),
        (["--hote", ""], "--hote"),
        (["--prot", "8000"], "--prot"),
        (["reste"], "reste"),
    ],
)
def test_une_option_fausse(options: list[str], nommee: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(options) == 2
    _une_ligne(capsys, nommee)


def test_un_port_pris(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        prise.listen()
        port = str(prise.getsockname()[1])
        assert main(["--port", port, "--donnees", str(tmp_path)]) == 2
    _une_ligne(capsys, port, "ANEF_PORT")


def test_un_hote_qui_n_est_pas_d_ici(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--hote", "192.0.2.1", "--port", "0", "--donnees", str(tmp_path)]) == 2
    _une_ligne(capsys, "192.0.2.1")


@pytest.mark.parametrize("quoi", ["un fichier", "une base illisible"])
def test_un_dossier_de_donnees_inutilisable(quoi: str, tmp_path: Path) -> None:
    """In a process of its own: the folder is opened late."""
    dossier = tmp_path / "donnees"
    if quoi == "un fichier":
        dossier.write_text("")
    else:
        dossier.mkdir()
        (dossier / "bac-commun.sqlite3").write_text("ceci n'est pas une base")
    fini = subprocess.run(
        [sys.executable, "-m", "simulator", "--port", "0", "--donnees", str(dossier)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert fini.returncode == 2
    (ligne,) = fini.stderr.splitlines()
    assert str(dossier) in ligne
    assert "ANEF_DONNEES" in ligne


def _une_ligne(capsys: pytest.CaptureFixture[str], *nommes: str) -> None:
    (ligne,) = capsys.readouterr().err.splitlines()
    for nomme in nommes:
        assert nomme in ligne


def test_hors_de_la_boucle_locale_le_pilotage_exige_un_jeton(tmp_path: Path, smtp: str) -> None:
    site = lancer(tmp_path / "donnees", "--hote", "0.0.0.0", smtp=smtp)  # noqa: S104
    try:
        refus = session_http().get(f"{site.pilotage}/sante", timeout=10)
        assert refus.status_code == 403
        assert "ANEF_JETON_PILOTAGE" in refus.json()["erreur"]
        assert session_http().get(f"{site.adresse}bac/x/pilotage/sante", timeout=10).status_code == 404
        assert session_http().get(f"{site.adresse}console", timeout=10).status_code == 403
        assert session_http().post(f"{site.adresse}console/dossiers/1", timeout=10).status_code == 403
    finally:
        site.arreter()


def test_le_jeton_du_pilotage(tmp_path: Path, smtp: str) -> None:
    site = lancer(tmp_path / "donnees", smtp=smtp, env={**os.environ, "ANEF_JETON_PILOTAGE": "jeton-é"})
    try:
        session = session_http()
        for faux in ("", "Bearer ", "Bearer faux", "Bearer \xe9", "jeton-é"):
            entetes = {"Authorization": faux.encode("latin-1")} if faux else {}
            assert session.get(f"{site.pilotage}/sante", headers=entetes, timeout=10).status_code == 401
        juste = {"Authorization": "Bearer jeton-é".encode()}
        assert session.get(f"{site.pilotage}/sante", headers=juste, timeout=10).status_code == 200
        assert session.get(f"{site.adresse}console", timeout=10).status_code == 401
        mot = b64encode("agent:jeton-é".encode()).decode()
        assert (
            session.get(f"{site.adresse}console", headers={"Authorization": f"Basic {mot}"}, timeout=10).status_code
            == 200
        )
    finally:
        site.arreter()
