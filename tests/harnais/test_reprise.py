"""Failures played again: with the same persons, told beside the first run, never in its place."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from reports.fusion import main as fusionner
from steps.harnais import reprise
from steps.harnais.parts import Lot
from tests.harnais.projet import Projet

UNE_FOIS = """
    from pathlib import Path
    if not Path("deja").exists():
        Path("deja").touch()
        raise TypeError("cassé par mégarde")
"""
CHOIX = [f"features/essai/espace.feature:{ligne}" for ligne in (10, 15, 38)]


def personnes(projet: Projet) -> Any:
    usagers = projet.scenario("La page porte un autre titre")["preuves"]["usagers"]
    return [{**usager, "email": ""} for usager in usagers]


def test_un_echec_qui_reussit_ensuite_est_instable_et_le_code_reste_1(
    projet: Projet, capsys: pytest.CaptureFixture[str]
) -> None:
    conftest = projet.racine / "conftest.py"
    texte = conftest.read_text("utf-8").replace('    raise TypeError("cassé par mégarde")\n', UNE_FOIS)
    conftest.write_text(texte, encoding="utf-8")
    assert projet.jouer(*CHOIX, "--graine", "41").ret == 1
    avant = personnes(projet)

    second = projet.jouer("--rejouer-echecs", "-n", "2")
    assert second.ret == 1
    second.assert_outcomes(passed=1, failed=1)
    texte = second.stdout.str()
    assert "3 scénarios : 1 réussis, 1 échoués, 0 ignorés, 1 instables" in texte
    assert "Instable : Une panne (features/essai/espace.feature:38)" in texte
    lus = projet.resultats()
    assert (lus["passages"], lus["code"], lus["graine"]) == (2, 1, 41)
    assert personnes(projet) == avant
    instable = projet.scenario("Une panne")
    assert instable["etat"] == "instable"
    assert instable["message"].splitlines() == [
        "TypeError : cassé par mégarde",
        "instable : passage 1 échoué, passage 2 réussi",
    ]
    assert [essai["etat"] for essai in instable["essais"]] == ["echoue", "reussi"]
    assert "1 scénario en échec" in (projet.sortie / "rapport.html").read_text("utf-8")
    junit = (projet.sortie / "junit.xml").read_text("utf-8")
    assert (junit.count("<testcase "), junit.count("<failure ")) == (3, 2)
    assert "instable : échoué, puis réussi une fois rejoué" in junit

    vers = projet.racine / "vers"
    assert fusionner([str(projet.sortie), "--vers", str(vers), "--accepter-instables"]) == 1
    assert "1 instables" in capsys.readouterr().out
    accepte = (vers / "junit.xml").read_text("utf-8")
    assert (accepte.count("<failure "), accepte.count("<flakyFailure ")) == (1, 1)


def config(dossier: Path, lus: Any, *, pilote: str = "http", cible: str = "Essai") -> Any:
    if lus is not None:
        (dossier / "resultats.json").write_text(json.dumps(lus), encoding="utf-8")
    donnees = {"rejouer_echecs": True, "rapports": str(dossier), "pilote": pilote, "shard": Lot(1, 1)}
    faux = SimpleNamespace(rootpath=dossier, getoption=donnees.__getitem__, stash=pytest.Stash())
    faux.option = SimpleNamespace(graine=0)
    profil = SimpleNamespace(cible=SimpleNamespace(nom=cible))
    faux.profil = profil
    return faux


LUS = {
    "cible": "Essai",
    "pilote": "http",
    "graine": "12 et 45",
    "scenarios": [
        {"id": "a", "etat": "echoue", "graine": 45},
        {"id": "b", "etat": "reussi", "graine": 12},
        {"id": "c", "etat": "instable", "graine": 12},
        {"id": "d", "etat": "ignore", "graine": 12},
    ],
    "non_joues": ["e"],
}


@pytest.fixture(autouse=True)
def _profil(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("steps.harnais.options.profil", lambda config: config.profil)


def test_on_rejoue_les_echecs_et_ce_qui_n_a_pas_ete_joue(tmp_path: Path) -> None:
    faux = config(tmp_path, LUS)
    reprise.preparer(faux)
    assert dict(faux.stash[reprise.CLE_REPRISE].graines) == {"a": 45, "e": 12}
    assert [reprise.graine(faux, nom) for nom in ("a", "e", "b")] == [45, 12, 12]
    ecartes: list[Any] = []
    faux.hook = SimpleNamespace(pytest_deselected=lambda items: ecartes.extend(items))
    items = [SimpleNamespace(nodeid=nom) for nom in "abcde"]
    faux.stash[reprise.CLE_REPRISE].retenir(faux, cast(Any, items))
    assert [item.nodeid for item in items] == ["a", "e"]
    assert [item.nodeid for item in ecartes] == ["b", "c", "d"]


@pytest.mark.parametrize(
    ("lus", "options", "attendu"),
    [
        (None, {}, r"pas de resultats\.json dans .* ; jouer d'abord sans cette option"),
        ([], {}, r"n'est pas le resultats\.json d'un passage"),
        (LUS, {"pilote": "navigateur"}, "avait pour pilote « http », celui-ci « navigateur » ; vérifier --pilote"),
        (LUS, {"cible": "Recette"}, "avait pour cible « Essai », celui-ci « Recette » ; vérifier --cible"),
    ],
)
def test_ce_qu_on_ne_peut_pas_reprendre_se_dit(tmp_path: Path, lus: Any, options: dict[str, str], attendu: str) -> None:
    with pytest.raises(pytest.UsageError, match=attendu):
        reprise.preparer(config(tmp_path, lus, **options))
