"""Shards: every one cut from the same whole in the same way, disjoint, of about the same length."""

from __future__ import annotations

import json
import random
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.fusion import main as fusionner
from steps.harnais.parts import SANS_MESURE, Durees, DureesIllisibles, Lot, empreinte, repartir
from steps.harnais.parts_mesurees import NOM, REFERENCE, lire_brut, par_fichier
from steps.harnais.parts_mesurees import main as renouveler
from steps.harnais.shards import _a_la_suite
from tests.harnais.projet import Projet

NOMS = st.text("abcdef/:.é ", min_size=1, max_size=12)


@given(st.dictionaries(NOMS, st.floats(0, 60), max_size=40), st.integers(1, 7), st.sets(NOMS, max_size=4))
def test_les_lots_font_le_tout_et_rien_deux_fois(durees: dict[str, float], nombre: int, lies: set[str]) -> None:
    lots = repartir(durees, nombre, lies)
    assert len(lots) == nombre
    assert sorted(nom for lot in lots for nom in lot) == sorted(durees)
    assert sum(bool(lies & set(lot)) for lot in lots) <= 1


@given(st.dictionaries(NOMS, st.floats(0.1, 10), min_size=1, max_size=40), st.integers(1, 5), st.randoms())
def test_l_ordre_des_tests_ne_change_rien(durees: dict[str, float], nombre: int, hasard: random.Random) -> None:
    melangees = list(durees.items())
    hasard.shuffle(melangees)
    assert repartir(dict(melangees), nombre) == repartir(durees, nombre)
    assert empreinte(dict(melangees), nombre) == empreinte(durees, nombre)


def test_les_lots_durent_a_peu_pres_autant() -> None:
    durees = {"long": 30.0} | {f"court {rang}": 1.0 for rang in range(90)}
    charges = [sum(durees[nom] for nom in lot) for lot in repartir(durees, 4)]
    assert charges == [30.0] * 4


def test_sans_mesure_les_lots_ont_le_meme_nombre_de_tests() -> None:
    inconnues = Durees({})
    poids = {str(rang): inconnues.de(str(rang)) for rang in range(10)}
    assert set(poids.values()) == {SANS_MESURE}
    assert sorted(map(len, repartir(poids, 4))) == [2, 2, 3, 3]


@pytest.mark.parametrize(
    ("identifiant", "secondes"),
    [
        ("features/ase/a.feature::Mesuré", 2.0),
        ("features/ase/a.feature::Nouveau", 3.0),
        ("features/ase/b.feature::D'un fichier mesuré en entier", 8.0),
        ("features/ase/c.feature::D'un nouveau fichier du guide", 4.0),
        ("features/em/d.feature::D'un nouveau guide", 4.0),
    ],
)
def test_ce_qui_n_est_pas_mesure_vaut_ses_voisins(identifiant: str, secondes: float) -> None:
    durees = Durees(
        {"features/ase/a.feature::Mesuré": 2.0, "features/ase/a.feature::Autre": 4.0, "features/ase/b.feature": 8.0}
    )
    assert durees.de(identifiant) == secondes


@pytest.mark.parametrize("texte", ["", "2", "0/4", "5/4", "a/b", "2/0", "-1/4"])
def test_un_lot_mal_dit(texte: str) -> None:
    with pytest.raises(ValueError, match="attendu RANG/NOMBRE, par exemple 2/4"):
        Lot.lire(texte)


def test_un_lot_bien_dit() -> None:
    assert (Lot.lire(" 2 / 4 "), str(Lot.lire("2/4"))) == (Lot(2, 4), "2/4")


@pytest.mark.parametrize("contenu", [None, "pas du JSON", "[]", '{"pilotes": {"http": {"a": "vite"}}}'])
def test_des_durees_illisibles_se_disent(tmp_path: Path, contenu: str | None) -> None:
    chemin = tmp_path / NOM
    if contenu is not None:
        chemin.write_text(contenu, encoding="utf-8")
    with pytest.raises(DureesIllisibles, match=r"durees\.json : (durées illisibles|ce n'est pas un fichier de durées)"):
        Durees.du_fichier(chemin, "http")


def test_un_pilote_sans_mesure_prend_celles_d_un_autre(tmp_path: Path) -> None:
    chemin = tmp_path / NOM
    chemin.write_text('{"pilotes": {"http": {"a": 3}}}', encoding="utf-8")
    assert Durees.du_fichier(chemin, "navigateur").de("a") == 3.0


def test_la_reference_du_depot_ne_nomme_que_des_fichiers_qui_existent() -> None:
    racine = REFERENCE.parents[1]
    pilotes = lire_brut(REFERENCE)["pilotes"]
    assert set(pilotes) == {"http", "navigateur"}
    noms = {nom for mesures in pilotes.values() for nom in mesures}
    assert [nom for nom in noms if not (racine / nom).is_file()] == []


def test_la_reference_garde_la_mediane_de_chaque_fichier() -> None:
    assert par_fichier({"a.feature::un": 1.0, "a.feature::deux": 2.0, "a.feature::trois": 9.0}) == {"a.feature": 2.0}


def test_renouveler_la_reference_sans_passage_dit_que_faire(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert renouveler([str(tmp_path)]) == 2
    assert "jouer d'abord « make run »" in capsys.readouterr().err


@pytest.mark.parametrize(("portee", "attendu"), [("globale", {"a"}), ("scenario", set())])
def test_une_horloge_globale_tient_en_un_lot(monkeypatch: pytest.MonkeyPatch, portee: str, attendu: set[str]) -> None:
    horloge = SimpleNamespace(portee=portee)
    monkeypatch.setattr("steps.harnais.options.profil", lambda _: SimpleNamespace(horloge=horloge))
    items = [SimpleNamespace(nodeid=nom, get_closest_marker={"horloge": nom == "a"}.get) for nom in "ab"]
    assert _a_la_suite(cast(Any, None), cast(Any, items)) == attendu


def test_deux_lots_joues_a_part_font_un_rapport(projet: Projet, capsys: pytest.CaptureFixture[str]) -> None:
    (projet.racine / "d.json").write_text(
        json.dumps(
            {"pilotes": {"http": {"features/essai/espace.feature": 1, "features/essai/espace.feature::Une panne": 30}}}
        ),
        encoding="utf-8",
    )
    premier = projet.jouer("--shard", "1/2", "--durees", "d.json", "--rapports", "lots/un", "--graine", "7", "-n", "2")
    premier.assert_outcomes(failed=1)
    lots = str(projet.racine / "lots")
    vers = projet.racine / "vers"
    assert fusionner([lots, "--vers", str(vers)]) == 2
    assert "il manque le lot 2/2" in capsys.readouterr().err

    second = projet.jouer("--shard", "2/2", "--durees", "d.json", "--rapports", "lots/deux", "--graine", "7")
    second.assert_outcomes(passed=2, failed=3)
    mesures = lire_brut(projet.racine / "lots" / "deux" / NOM)["pilotes"]["http"]
    assert len(mesures) == 2
    assert all(secondes > 0 for secondes in mesures.values())
    assert fusionner([lots, "--vers", str(vers)]) == 1
    dit = capsys.readouterr()
    assert dit.err == ""
    assert "lot 1/2 : 1 scénario en " in dit.out
    assert "6 scénarios : 2 réussis, 4 échoués, 0 ignorés" in dit.out
    assert "code 1 : au moins un scénario échoué" in dit.out
    fondus = json.loads((vers / "resultats.json").read_text("utf-8"))
    assert len({s["id"] for s in fondus["scenarios"]}) == 6
    assert fondus["graine"] == 7
    assert (vers / "junit.xml").read_text("utf-8").count("<testcase ") == 6
    page = (vers / "rapport.html").read_text("utf-8")
    assert page.count("data:image/png;base64,") == 2
    assert (vers / "couverture.html").is_file()
    assert len(json.loads((vers / "honneur.json").read_text("utf-8"))["resultats"]) == 6


def test_un_lot_impossible_est_une_faute_d_usage(projet: Projet) -> None:
    resultat = projet.jouer("--shard", "5/4")
    assert resultat.ret == 4
    assert "« 5/4 » ; attendu RANG/NOMBRE, par exemple 2/4" in resultat.stderr.str()
