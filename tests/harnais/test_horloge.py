"""Port `Horloge` by HTTP and by hand, put back when it is everybody's, and the turns of those who move it."""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Iterator
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import responses
from filelock import ReadWriteLock, Timeout

from fixtures.cibles import charger
from steps.drivers.appels_http import Appels, ErreurAdaptateur
from steps.drivers.horloge_globale import HorlogeGlobale
from steps.drivers.horloge_http import PARIS, HorlogeHttp
from steps.drivers.horloge_main import HorlogeMain
from steps.drivers.terminal import Terminal
from steps.harnais import horloge_partagee
from steps.ports import ActeIndisponible, Horloge
from tests.harnais.test_agent import FauxTerminal
from tests.harnais.test_profil import BASE

ICI = "https://recette.example.org/temps"
PROFIL = (
    BASE
    + """
[horloge]
mode = "http"
[horloge.actes.maintenant]
methode = "GET"
chemin = "temps"
resultat = "heure"
[horloge.actes.regler]
methode = "PUT"
chemin = "temps"
corps = { heure = "{instant}" }
"""
)
AVANCER = '[horloge.actes.avancer]\nchemin = "temps/avance"\ncorps = { jours = "{jours}", secondes = "{duree}" }\n'
REMETTRE = '[horloge.actes.remettre]\nmethode = "DELETE"\nchemin = "temps"\n'
LE_16 = datetime(2023, 8, 16, 14, 37, tzinfo=PARIS)


def horloge(tmp_path: Path, texte: str = PROFIL) -> HorlogeHttp:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(texte, encoding="utf-8")
    section = charger(chemin).horloge
    base = "https://recette.example.org/"
    return HorlogeHttp(Appels("horloge", section.actes.decrits, section.http, base=base, secret=str))


@pytest.fixture
def bouchon() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as ouvert:
        yield ouvert


def recu(bouchon: responses.RequestsMock) -> Any:
    return json.loads(bouchon.calls[-1].request.body or "")


@pytest.mark.parametrize("lu", ["2023-08-16T12:37:00Z", "2023-08-16T14:37:00+02:00", "2023-08-16T14:37:00"])
def test_l_heure_de_la_cible_est_celle_de_paris(tmp_path: Path, bouchon: responses.RequestsMock, lu: str) -> None:
    bouchon.get(ICI, json={"heure": lu})
    assert horloge(tmp_path).maintenant() == LE_16


def test_une_heure_illisible_dit_ou_regarder(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.get(ICI, json={"heure": "midi"})
    with pytest.raises(ErreurAdaptateur, match=r"attendu une date ISO.*reçu 'midi' ; vérifier « resultat »"):
        horloge(tmp_path).maintenant()


def test_une_cible_qui_sait_avancer(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.post(f"{ICI}/avance", status=204)
    horloge(tmp_path, PROFIL + AVANCER).avancer(jours=2, minutes=1)
    assert recu(bouchon) == {"jours": 2, "secondes": 172_860}


def test_une_cible_que_l_on_ne_sait_que_regler_avance_aussi(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.get(ICI, json={"heure": "2023-10-28T12:00:00+02:00"})
    bouchon.put(ICI)
    horloge(tmp_path).avancer(jours=2)
    assert datetime.fromisoformat(recu(bouchon)["heure"]).astimezone(PARIS) == datetime(
        2023, 10, 30, 12, 0, tzinfo=PARIS
    )


def test_une_cible_qui_sait_se_remettre(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.delete(ICI, status=204)
    horloge(tmp_path, PROFIL + REMETTRE).remettre(LE_16)


def test_sans_acte_pour_se_remettre_elle_est_reglee(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.put(ICI)
    horloge(tmp_path).remettre(LE_16)
    assert recu(bouchon) == {"heure": LE_16.isoformat()}


def test_sans_acte_decrit_l_horloge_est_indisponible(tmp_path: Path) -> None:
    with pytest.raises(ActeIndisponible, match=r"\[horloge\.actes\.regler\]"):
        horloge(tmp_path, PROFIL[: PROFIL.index("[horloge.actes.regler]")]).regler(LE_16)


def test_a_la_main_l_heure_demandee_est_l_heure_qu_il_est() -> None:
    terminal = FauxTerminal("", "", "")
    reel = datetime(2026, 1, 1, 12, 0, tzinfo=PARIS)
    main = HorlogeMain(Terminal("Recette", ouvrir=terminal, environnement={}), reel=lambda: reel)
    assert main.maintenant() == reel
    main.regler(LE_16)
    assert main.maintenant() == LE_16
    main.avancer(jours=1)
    assert main.maintenant() == LE_16 + timedelta(days=1)
    main.remettre(reel)
    assert main.maintenant() == reel
    dits = [ligne for ligne in terminal.ecrit.getvalue().splitlines() if "à faire à la main" in ligne]
    assert [dit.partition("main : ")[2] for dit in dits] == [
        "mettre l'horloge de la cible au 16/08/2023 à 14:37",
        "mettre l'horloge de la cible au 17/08/2023 à 14:37",
        "remettre l'horloge de la cible à l'heure réelle",
    ]


# ---- everybody's clock ---------------------------------------------------------------------------------------


class Pendule:
    """Stands still until set."""

    def __init__(self) -> None:
        self.instant = LE_16

    def maintenant(self) -> datetime:
        return self.instant

    def regler(self, instant: datetime) -> None:
        self.instant = instant

    def avancer(self, *, jours: int = 0, heures: int = 0, minutes: int = 0, secondes: int = 0) -> None:
        self.instant += timedelta(days=jours, hours=heures, minutes=minutes, seconds=secondes)


class PenduleQuiSeRemet(Pendule):
    remise: datetime | None = None

    def remettre(self, origine: datetime) -> None:
        self.remise = origine


def test_l_horloge_commune_revient_ou_elle_etait() -> None:
    pendule = Pendule()
    commune: Horloge = HorlogeGlobale(pendule)
    commune.avancer(jours=30)
    commune.regler(LE_16 + timedelta(days=90))
    assert commune.maintenant() == LE_16 + timedelta(days=90)
    assert isinstance(commune, HorlogeGlobale)
    commune.fermer()
    assert timedelta() <= pendule.instant - LE_16 < timedelta(minutes=1)


def test_l_horloge_commune_a_laquelle_on_n_a_pas_touche_reste_ou_elle_est() -> None:
    pendule = Pendule()
    HorlogeGlobale(pendule, LE_16 + timedelta(days=1)).fermer()
    assert pendule.instant == LE_16


def test_l_horloge_commune_revient_a_l_instant_du_profil_ou_comme_la_cible_l_entend() -> None:
    initial = LE_16 - timedelta(days=1)
    pendule, autre = Pendule(), PenduleQuiSeRemet()
    for tenue in (pendule, autre):
        commune = HorlogeGlobale(tenue, initial)
        commune.avancer(jours=3)
        commune.fermer()
    assert pendule.instant == initial
    assert (autre.remise, autre.instant) == (initial, LE_16 + timedelta(days=3))


@pytest.mark.parametrize(
    ("etiquettes", "pas", "seul"),
    [
        ([], "l'usager est connecté", False),
        (["horloge"], "l'usager est connecté", True),
        ([], "on est le 16/08/2023 à 14:37", True),
        ([], "qu'on est le 16/08/2023 à 14:37", True),
        ([], "31 minutes passent", True),
        ([], "1 minute passe", True),
        ([], "l'usager passe à l'étape « Motif de séjour »", False),
        ([], "l'usager se trompe 5 fois de mot de passe", False),
    ],
)
def test_un_scenario_qui_deplace_l_horloge_se_reconnait(
    monkeypatch: pytest.MonkeyPatch, etiquettes: list[str], pas: str, seul: bool
) -> None:
    scenario = SimpleNamespace(steps=[SimpleNamespace(name=pas)])
    monkeypatch.setattr(horloge_partagee, "scenario_de", lambda _: scenario)
    item: Any = SimpleNamespace(iter_markers=lambda: [SimpleNamespace(name=nom) for nom in etiquettes], stash={})
    assert horloge_partagee.deplace_l_horloge(item) is seul


def test_qui_deplace_l_horloge_de_tous_doit_etre_seul() -> None:
    item: Any = SimpleNamespace(stash={horloge_partagee.CLE_SEUL: False})
    with pytest.raises(pytest.fail.Exception, match="porte l'étiquette @horloge"):
        horloge_partagee.exiger_d_etre_seul(item)
    for stash in ({}, {horloge_partagee.CLE_SEUL: True}):
        item.stash = stash
        horloge_partagee.exiger_d_etre_seul(item)


def _tenir(verrou: Path, voie: Connection) -> None:
    with ReadWriteLock(verrou).read_lock():
        voie.send("tenu")
        voie.recv()
    voie.send("rendu")


def test_qui_deplace_l_horloge_attend_les_autres_processus(tmp_path: Path) -> None:
    """The lock that `tour_de_role` takes: readers together, a writer alone; a reader elsewhere holds it back."""
    verrou = tmp_path / "horloge.db"
    ici, la_bas = multiprocessing.Pipe()
    autre = multiprocessing.get_context("spawn").Process(target=_tenir, args=(verrou, la_bas))
    autre.start()
    assert ici.recv() == "tenu"
    with ReadWriteLock(verrou, is_singleton=False).read_lock(timeout=5):
        pass
    with pytest.raises(Timeout), ReadWriteLock(verrou, is_singleton=False).write_lock(timeout=0.05):
        pass
    ici.send("fini")
    assert ici.recv() == "rendu"
    with ReadWriteLock(verrou, is_singleton=False).write_lock(timeout=5):
        pass
    autre.join(10)
    assert autre.exitcode == 0
