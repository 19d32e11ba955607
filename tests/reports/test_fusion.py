"""Several runs made into one report: what is missing is told, what failed stays failed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import lxml.etree
import pytest

from reports import fusion_junit
from reports.ecriture import ecrire
from reports.fusion import main
from reports.fusion_fiches import combiner
from reports.resultats import Resultats
from tests.reports.test_page import TETE, fiche, page

JUNIT = """<?xml version="1.0"?><testsuites><testsuite name="pytest">{}</testsuite></testsuites>"""


def passage(dossier: Path, *noms: str, etat: str = "reussi", **tete: Any) -> None:
    resultats = Resultats({**TETE, "code": int(etat == "echoue"), **tete}, 2.0)
    resultats.fiches = [fiche(nom, id=nom, etat=etat) for nom in noms]
    ecrire(resultats, dossier)


def lot(rang: int, nombre: int = 2, empreinte: str = "x") -> dict[str, Any]:
    return {"rang": rang, "nombre": nombre, "tests": 9, "empreinte": empreinte}


def fusionner(tmp_path: Path, *autres: str) -> int:
    return main([str(tmp_path / "lots"), "--vers", str(tmp_path / "vers"), *autres])


@pytest.mark.parametrize(
    ("lots", "attendus", "code"),
    [
        ([lot(1), lot(2)], [], 0),
        ([lot(1)], ["il manque le lot 2/2"], 2),
        ([lot(2, 4)], ["il manque le lot 1/4", "il manque le lot 3/4", "il manque le lot 4/4"], 2),
        ([lot(1), lot(2, 3)], ["des lots de 2 et de 3 : ils ne viennent pas du même passage"], 2),
        ([lot(1), lot(2, empreinte="y")], ["les lots ne sont pas coupés du même ensemble (lots 1 ; lots 2)"], 2),
    ],
)
def test_un_lot_qui_manque_est_dit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lots: list[dict[str, Any]], attendus: list[str], code: int
) -> None:
    for rang, un in enumerate(lots):
        passage(tmp_path / "lots" / str(rang), f"Scénario {rang}", lot=un)
    assert fusionner(tmp_path) == code
    dits = capsys.readouterr().err.splitlines()
    assert len(dits) == len(attendus)
    assert all(dit.startswith(f"Incomplet : {attendu}") for dit, attendu in zip(dits, attendus, strict=True))
    ecrits = json.loads((tmp_path / "vers" / "resultats.json").read_text("utf-8"))
    assert (ecrits["code"], len(ecrits["manques"])) == (code, len(attendus))


def test_une_cible_injoignable_dans_un_lot_l_emporte_sur_un_echec(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    passage(tmp_path / "lots" / "a", "Un", etat="echoue", lot=lot(1))
    passage(tmp_path / "lots" / "b", "Deux", lot=lot(2), code=3, non_joues=["Trois"])
    assert fusionner(tmp_path) == 3
    dit = capsys.readouterr()
    assert "Incomplet : lot 2/2 : code 3, cible injoignable" in dit.err
    assert "1 scénarios non joués" in dit.err
    assert "code 3 : cible injoignable" in dit.out
    assert json.loads((tmp_path / "vers" / "resultats.json").read_text("utf-8"))["non_joues"] == ["Trois"]


def test_deux_pilotes_ne_se_fusionnent_pas(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    passage(tmp_path / "lots" / "a", "Un")
    passage(tmp_path / "lots" / "b", "Un", pilote="navigateur")
    assert fusionner(tmp_path) == 4
    assert "ces passages n'ont pas le même pilote (http, navigateur)" in capsys.readouterr().err


def test_un_dossier_sans_passage_est_nomme(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "lots").mkdir()
    assert fusionner(tmp_path) == 4
    assert capsys.readouterr().err.startswith(f"{tmp_path / 'lots'} : pas de resultats.json")


def test_joue_deux_fois_avec_deux_issues_il_est_instable(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    passage(tmp_path / "lots" / "a", "Un", etat="echoue", le="2026-11-21T10:00:00+01:00")
    passage(tmp_path / "lots" / "b", "Un", le="2026-11-21T11:00:00+01:00", graine=4)
    assert fusionner(tmp_path) == 1
    assert "1 instables" in capsys.readouterr().out
    ecrits = json.loads((tmp_path / "vers" / "resultats.json").read_text("utf-8"))
    assert ecrits["graine"] == "3 et 4"
    assert ecrits["scenarios"][0]["graine"] == 3
    assert fusionner(tmp_path, "--accepter-instables") == 0
    racine = page(*[{**ecrits["scenarios"][0]}])
    assert " ".join(racine.cssselect(".verdict")[0].text_content().split()).startswith("≈ 1 scénario instable")


@pytest.mark.parametrize(
    ("etats", "attendu"),
    [
        (("echoue", "reussi"), "instable"),
        (("reussi", "echoue"), "instable"),
        (("echoue", "reussi", "reussi"), "instable"),
        (("echoue", "echoue"), "echoue"),
        (("echoue", "ignore"), "echoue"),
        (("ignore", "reussi"), "reussi"),
    ],
)
def test_plusieurs_passages_d_un_scenario_font_une_fiche(etats: tuple[str, ...], attendu: str) -> None:
    premiere, *suite = [fiche(etat=etat, message=f"message {rang}") for rang, etat in enumerate(etats)]
    for suivante in suite:
        premiere = combiner(premiere, suivante)
    assert premiere["etat"] == attendu
    assert [essai["etat"] for essai in premiere["essais"]] == list(etats)


def cas(nom: str, enfant: str = "") -> str:
    return f'<testcase classname="A" name="{nom}" time="1.5">{enfant}</testcase>'


def test_junit_garde_chaque_cas_une_fois_et_le_rouge() -> None:
    premier = JUNIT.format(cas("un") + cas("deux", '<failure message="non">trace</failure>') + cas("seul"))
    second = JUNIT.format(cas("deux") + cas("trois", '<skipped message="sans objet"/>'))
    fondu = fusion_junit.fondre([premier.encode(), second.encode()])
    suite = lxml.etree.fromstring(fondu)[0]
    assert dict(suite.attrib) | {"name": ""} == {
        "name": "",
        "tests": "4",
        "failures": "1",
        "errors": "0",
        "skipped": "1",
        "time": "6.000",
    }
    (echec,) = suite.iter("failure")
    assert echec.get("message") == "instable : échoué, puis réussi une fois rejoué\nnon"
    assert fusion_junit.en_echec(fondu)
    accepte = fusion_junit.fondre([fondu], accepter_instables=True)
    assert not fusion_junit.en_echec(accepte)
    assert b"<flakyFailure " in accepte
