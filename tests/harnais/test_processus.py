"""The services of a run: started once, told clearly when they cannot, never left behind."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fixtures.cibles import Profil, charger
from steps.harnais.options import PROFIL_PAR_DEFAUT
from steps.harnais.processus import DemarrageImpossible, Processus
from steps.harnais.services import Services
from tests.harnais.faux import FauxPilotage

PRET = 'print(\'{"pret": true, "x": 1}\', flush=True); import time; time.sleep(600)'


def lancer(code: str, delai: float = 20) -> Processus:
    return Processus("essai", [sys.executable, "-c", code], delai=delai, reglage="[lancement] commande")


def vivant(pid: int) -> bool:
    etat = Path(f"/proc/{pid}/stat")
    return etat.exists() and etat.read_text().rpartition(")")[2].split()[0] != "Z"


def test_un_processus_pret_puis_arrete() -> None:
    processus = lancer(PRET)
    assert processus.pret == {"pret": True, "x": 1}
    assert vivant(processus.pid)
    processus.arreter()
    processus.arreter()
    assert not vivant(processus.pid)


@pytest.mark.parametrize(
    ("code", "attendu"),
    [
        (
            "import sys; sys.exit('port 8000 déjà pris')",
            r"arrêté aussitôt \(code 1\)(.|\n)*port 8000 déjà pris",
        ),
        ("print('bonjour', flush=True)", "attendu une ligne JSON avec « pret », reçu « bonjour »"),
        ("print('{\"pret\": false}', flush=True)", "attendu une ligne JSON"),
    ],
)
def test_un_demarrage_manque_dit_pourquoi(code: str, attendu: str) -> None:
    with pytest.raises(DemarrageImpossible, match=attendu) as refus:
        lancer(code)
    assert "essai : " in str(refus.value)
    assert "vérifier [lancement] commande" in str(refus.value)


def test_un_processus_jamais_pret_est_arrete() -> None:
    with pytest.raises(DemarrageImpossible, match=r"pas prêt après 0\.2 s"):
        lancer("import time; time.sleep(600)", delai=0.2)


def test_une_commande_qui_n_existe_pas() -> None:
    with pytest.raises(DemarrageImpossible, match="« /nulle/part » introuvable"):
        Processus("essai", ["/nulle/part"], delai=1, reglage="[lancement] commande")


def test_un_bavard_n_est_pas_bloque() -> None:
    processus = lancer(
        "import time; print('{\"pret\": true}', flush=True)\nfor _ in range(20000): print('x' * 80)\ntime.sleep(600)"
    )
    processus.arreter()
    assert not vivant(processus.pid)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="demande /proc et prctl")
def test_un_processus_ne_survit_pas_a_un_lanceur_tue(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\nfrom steps.harnais.processus import Processus\n"
        f"p = Processus('x', [sys.executable, '-c', {PRET!r}], delai=20, reglage='')\n"
        "print(p.pid, flush=True)\nos.kill(os.getpid(), signal.SIGKILL)\n"
    )
    racine = str(Path(__file__).resolve().parents[2])
    sortie = subprocess.run(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": racine},
        check=False,
    ).stdout
    pid = int(sortie)
    limite = time.monotonic() + 5
    while vivant(pid) and time.monotonic() < limite:
        os.sched_yield()
    assert not vivant(pid)


def profil(*mots: str, **reste: object) -> Profil:
    return Profil.model_validate({"cible": {"nom": "Essai"}, "lancement": {"commande": mots}, **reste})


def test_les_services_donnent_leurs_adresses_et_s_arretent() -> None:
    mots = ("{python}", "-m", "tests.harnais.faux", "--smtp", "{smtp}")
    services = Services(profil(*mots, courriels={}, pilotage={}))
    adresses = services.demarrer()
    pids = [processus.pid for processus in services._processus]
    assert adresses.cible.startswith("http://127.0.0.1:")
    assert adresses.pilotage == adresses.cible + "pilotage"
    assert adresses.smtp.startswith("127.0.0.1:")
    assert adresses.courriels.startswith("http://127.0.0.1:")
    services.arreter()
    assert len(pids) == 2
    assert not any(map(vivant, pids))


@pytest.mark.parametrize("garder", [False, True])
def test_les_bacs_d_un_passage_ont_leur_dossier(tmp_path: Path, garder: bool) -> None:
    """Neither those of `make serve` nor another run's; kept only when asked."""
    services = Services(charger(PROFIL_PAR_DEFAUT), garde=tmp_path if garder else None)
    services.demarrer()
    dossier = tmp_path if services._dossier is None else Path(services._dossier.name)
    assert (dossier == tmp_path) is garder
    assert (dossier / "bac-commun.sqlite3").is_file()
    services.arreter()
    assert dossier.exists() is garder


def test_rien_ne_reste_quand_la_cible_ne_demarre_pas() -> None:
    services = Services(profil("{python}", "-m", "tests.harnais.faux", "--echec", "base illisible", courriels={}))
    with pytest.raises(DemarrageImpossible, match=r"cible « Essai »(.|\n)*base illisible"):
        services.demarrer()
    assert services._processus == []


def test_une_cible_deja_la_n_est_pas_lancee(faux_pilotage: FauxPilotage) -> None:
    deja = Profil.model_validate({"cible": {"nom": "Recette", "adresse": faux_pilotage.adresse}})
    services = Services(deja)
    assert services.demarrer().cible == faux_pilotage.adresse
    assert services._processus == []
