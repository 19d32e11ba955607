"""`make compare`: two runs side by side, read from their folders or played from their profiles."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import lxml.html
import pytest

from reports import comparer, divergences_relire
from reports.compare import comparer as mettre_cote_a_cote
from reports.compare_page import resumer
from reports.divergences_lecture import Lu
from reports.fiche import Fiche
from tests.reports.fiches import constat, fiche, lu, pas, vue

PROFIL = '[cible]\nnom = "Recette"\nadresse = "https://recette.example.org"\n'
REUSSI = fiche("a", pas("x", vue="v"), etat="reussi")
ECHOUE = fiche("a", pas("x", constat("page", ["A"], ["B"]), etat="echoue"), message="absent")


def deposer(dossier: Path, *fiches: Fiche, vues: dict[str, Any] | None = None, **tete: Any) -> Path:
    """A folder of reports with these records."""
    dossier.mkdir(parents=True, exist_ok=True)
    contenu = {**lu().tete, **tete, "scenarios": list(fiches)}
    (dossier / "resultats.json").write_text(json.dumps(contenu), encoding="utf-8")
    if vues:
        (dossier / "inventaire.json").write_text(json.dumps({"version": 1, "vues": vues}), encoding="utf-8")
    return dossier


def dire(a: Lu, b: Lu) -> str:
    return "\n".join(resumer(mettre_cote_a_cote(a, b)))


def test_deux_passages_pareils(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    memes = {"v": vue("Accueil", commandes=["Valider"])}
    cotes = [deposer(tmp_path / nom, REUSSI, vues=memes) for nom in "ab"]
    code = comparer.main([*map(str, cotes), "--sortie", str(tmp_path / "sortie")])
    sortie = capsys.readouterr().out
    assert code == 0
    assert "1  réussi sur A, réussi sur B" in sortie
    assert "0 écran sur 1 diffère" in sortie
    assert "Rien ne diffère." in sortie


def test_ce_qui_differe_est_dit_et_ecrit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    autre = fiche("b", pas("y", vue="v"), etat="reussi")
    a = deposer(tmp_path / "a", REUSSI, autre, vues={"v": vue("Accueil", commandes=["Valider"])}, cible="Simulateur")
    b = deposer(tmp_path / "b", ECHOUE, autre, vues={"v": vue("Accueil", commandes=["Valider tout"])}, graine=8)
    assert comparer.main([str(a), str(b), "--sortie", str(tmp_path)]) == 1
    sortie = capsys.readouterr().out
    assert "1  réussi sur A, échoué sur B" in sortie
    assert "1 écran sur 1 diffère" in sortie
    assert "Les graines diffèrent" in sortie
    assert "ASE : 1,5 s sur A, 1,5 s sur B" in sortie
    donnees = json.loads((tmp_path / "compare.json").read_text(encoding="utf-8"))
    assert donnees["changes"] == [{"scenario": REUSSI["id"], "a": "reussi", "b": "echoue", "messages": ["", "absent"]}]
    assert donnees["ecrans"][0]["differences"][0]["alias"] == [["Valider", "Valider tout"]]
    racine = lxml.html.document_fromstring((tmp_path / "compare.html").read_text(encoding="utf-8"))
    texte = " ".join(racine.text_content().split())
    assert "1 scénario et 1 écran diffèrent" in texte
    assert "Valider tout" in texte
    assert not racine.cssselect("script, link[rel=stylesheet]")


def test_des_ecrans_qui_different_suffisent() -> None:
    cotes = [lu(REUSSI, vues={"v": vue("Accueil", commandes=[nom])}) for nom in ("Valider", "Déposer la demande")]
    comparaison = mettre_cote_a_cote(*cotes)
    assert (comparaison.changes, comparaison.pareils) == ([], False)


def test_un_scenario_absent_d_un_cote_et_des_ecrans_non_notes() -> None:
    dit = dire(lu(REUSSI), lu(REUSSI, fiche("b", pas("y"), etat="reussi")))
    assert "1  non joué sur A, réussi sur B" in dit
    assert "Écrans non comparés" in dit
    assert "A : Recette (A), 1 scénarios" in dit


def test_les_profils_sont_joues_avec_la_meme_graine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    appels: list[list[str]] = []

    def jouer(mots: list[str], **_: Any) -> Any:
        appels.append(mots)
        deposer(Path(mots[mots.index("--rapports") + 1]), REUSSI)
        return SimpleNamespace(returncode=1)

    monkeypatch.setattr(subprocess, "run", jouer)
    cotes = [tmp_path / f"{nom}.toml" for nom in "ab"]
    for profil in cotes:
        profil.write_text(PROFIL, encoding="utf-8")
    assert (
        comparer.main(
            [*map(str, cotes), "--sortie", str(tmp_path), "--pilote", "http", "--", "features/ase", "-n", "2"]
        )
        == 0
    )
    for mots, profil in zip(appels, cotes, strict=True):
        assert mots[3:6] == ["features/ase", "-n", "2"]
        assert mots[mots.index("--cible") + 1] == str(profil)
        assert {"--inventaire", "--pilote"} <= set(mots)
    graines = {mots[mots.index("--graine") + 1] for mots in appels}
    assert len(appels) == 2
    assert len(graines) == 1


def test_une_cible_injoignable_ou_rien_de_joue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    profil = tmp_path / "a.toml"
    profil.write_text(PROFIL, encoding="utf-8")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: SimpleNamespace(returncode=3))
    assert comparer.main([str(profil), str(profil), "--sortie", str(tmp_path)]) == 3
    assert f"make doctor CIBLE={profil}" in capsys.readouterr().err
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: SimpleNamespace(returncode=4))
    assert comparer.main([str(profil), str(profil), "--sortie", str(tmp_path)]) == 2
    assert "rien n'a été joué" in capsys.readouterr().err


def test_les_deux_mauvais_chemins_sont_dits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert comparer.main([str(tmp_path / "nulle"), str(tmp_path / "part.toml")]) == 2
    erreurs = capsys.readouterr().err
    assert "nulle/resultats.json : illisible" in erreurs
    assert "part.toml : profil de cible illisible" in erreurs
    assert "Traceback" not in erreurs


def test_les_divergences_se_refont_apres_coup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dossier = deposer(tmp_path / "a", ECHOUE)
    profil = tmp_path / "a.toml"
    profil.write_text(PROFIL + '[[divergence]]\nattendu = "C"\nraison = "x"\n', encoding="utf-8")
    assert divergences_relire.main([str(dossier), "--cible", str(profil)]) == 1
    assert "1 divergence sur 1 écran" in capsys.readouterr().out
    assert (dossier / "divergences.html").is_file()
    assert divergences_relire.main([str(tmp_path / "b")]) == 2
