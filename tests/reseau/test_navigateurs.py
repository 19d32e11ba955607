"""The browser that the profile names is the one that plays: open elsewhere (CDP), served elsewhere, installed."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest

from fixtures.cibles.ecran import SectionNavigateur
from steps.drivers.navigateur import NavigateurIntrouvable
from steps.harnais.navigateurs import navigateur_de
from tests.reseau.conftest import DELAI
from tests.reseau.sites import Serveur

_SANS_BAC_A_SABLE = ["--no-sandbox"] if os.geteuid() == 0 else []


@contextmanager
def programme(mots: Sequence[str], annonce: str) -> Iterator[str]:
    """The address that a program says it listens on, while it runs."""
    # Its own group: a browser's launcher and Playwright's command each start another process, which must end too.
    with subprocess.Popen(
        mots, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
    ) as enfant:
        assert enfant.stdout is not None
        try:
            dits = (re.search(annonce, ligne) for ligne in enfant.stdout)
            yield next(dit[1] for dit in dits if dit)
        finally:
            os.killpg(enfant.pid, signal.SIGKILL)  # the server of browsers waits on SIGTERM


def choix(**cles: object) -> SectionNavigateur:
    """Table [ecran.navigateur] with these keys."""
    return SectionNavigateur.model_validate(cles)


def jouer(nomme: SectionNavigateur, site: Serveur) -> None:
    site.ailleurs = site.adresse
    navigateur = navigateur_de(nomme, visible=False)
    with navigateur, navigateur.ecran(site.adresse, DELAI) as ecran:
        ecran.ouvrir("/")
        ecran.cliquer("Envoyer")
        assert ecran.page().titre == "Accueil"
    assert {methode for methode, _, _ in site.recues} == {"GET", "POST"}


def test_un_navigateur_deja_ouvert_joue_et_reste_ouvert(site: Serveur, executable: str, tmp_path: Path) -> None:
    mots = [executable, "--remote-debugging-port=0", f"--user-data-dir={tmp_path}", *_SANS_BAC_A_SABLE, "about:blank"]
    with programme(mots, r"DevTools listening on (ws://\S+)") as adresse:
        for _ in range(2):
            jouer(choix(cdp=adresse), site)


def test_un_serveur_playwright_joue(site: Serveur, executable: str) -> None:
    mots = [sys.executable, "-m", "playwright", "run-server", "--host", "127.0.0.1", "--port", "0", "--unsafe"]
    reglages = quote(json.dumps({"executablePath": executable, "args": _SANS_BAC_A_SABLE, "headless": True}))
    with programme(mots, r"Listening on (ws://\S+)") as adresse:
        jouer(choix(distant=f"{adresse}?launch-options={reglages}"), site)


def test_un_executable_nomme_joue(site: Serveur, executable: str) -> None:
    jouer(choix(chemin=Path(executable)), site)


@pytest.mark.parametrize(
    ("nomme", "dit"),
    [
        (
            choix(cdp="http://127.0.0.1:9"),
            r"« http://127.0.0.1:9 » ne répond pas .*\[ecran.navigateur\] cdp",
        ),
        (choix(distant="ws://127.0.0.1:9/"), r"« ws://127.0.0.1:9/ » ne donne pas .*navigateur\] distant"),
        (choix(canal="msedge-canary"), r"« msedge-canary » n'a pas démarré .*\[ecran.navigateur\] canal"),
    ],
    ids=["cdp", "distant", "canal"],
)
def test_un_navigateur_qu_on_n_a_pas_se_dit_avec_son_reglage(nomme: SectionNavigateur, dit: str) -> None:
    with (
        navigateur_de(nomme, visible=False) as navigateur,
        pytest.raises(NavigateurIntrouvable, match=dit) as refus,
    ):
        navigateur.ecran("http://127.0.0.1:9/", DELAI)
    assert "\n" not in str(refus.value)
