"""`make etapes` lists what a scenario can really use, with a real line for each."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest

from reports.etapes import main
from steps.etapes import Etape, catalogue, charger, decrire, sens
from steps.phrases.grammaire import GENRES

RACINE = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def chapitres() -> list[tuple[str, list[Etape]]]:
    return catalogue(charger())


def test_chaque_phrase_du_parcours_est_dans_la_liste(chapitres: list[tuple[str, list[Etape]]]) -> None:
    liste = decrire(chapitres).splitlines()
    assert all(f"  {definition.phrase}" in liste for definition in charger())
    assert [ligne for ligne in liste if ligne.startswith("  Étant donné ")]
    assert [ligne for ligne in liste if ligne.startswith("  Quand ")]
    assert [ligne for ligne in liste if ligne.startswith("  Alors ")]


def test_chaque_module_de_phrases_a_son_bloc(chapitres: list[tuple[str, list[Etape]]]) -> None:
    liste = decrire(chapitres)
    modules = [
        fichier.name
        for fichier in (RACINE / "steps" / "phrases").glob("*.py")
        if any(f"\n@{mot}(" in fichier.read_text("utf-8") for mot in ("given", "when", "then"))
    ]
    assert modules
    assert [nom for nom in modules if f"(steps/phrases/{nom})" not in liste] == []


def test_chaque_exemple_est_une_ligne_d_un_fichier(chapitres: list[tuple[str, list[Etape]]]) -> None:
    exemples = [e.exemple for _, etapes in chapitres for e in etapes if e.exemple]
    assert len(exemples) > 100
    for exemple in exemples:
        chemin, _, ligne = exemple.lieu.partition(":")
        lignes = (RACINE / chemin).read_text("utf-8").splitlines()
        assert lignes[int(ligne) - 1].strip() == exemple.texte
        assert [lignes[int(ligne) + rang].strip() for rang in range(len(exemple.suite))] == list(exemple.suite)


def test_l_exemple_se_lit_par_sa_phrase(chapitres: list[tuple[str, list[Etape]]]) -> None:
    """The longest run of fixed words of the phrase stands in its example, whoever the subject is."""
    for _, etapes in chapitres:
        for etape in (e for e in etapes if e.exemple):
            fixes = re.split(r"\{[^}]*\}|\[[^\]]*\]", etape.phrase.partition(" l'usager ")[2] or "")
            assert etape.exemple is not None
            assert max(fixes, key=len).strip() in etape.exemple.texte


def test_chaque_valeur_d_une_phrase_est_expliquee(chapitres: list[tuple[str, list[Etape]]]) -> None:
    parametres = [(e, nom, dit) for _, etapes in chapitres for e in etapes for nom, dit in e.parametres]
    assert parametres
    assert [(e.phrase, nom) for e, nom, dit in parametres if not dit] == []


@pytest.mark.parametrize("genre", sorted(GENRES))
def test_chaque_genre_de_valeur_est_explique(genre: str) -> None:
    assert not sens("inconnu", genre).startswith("de la forme"), f"à dire dans steps/sens.py : {genre}"


def test_la_page_porte_les_memes_phrases(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "out" / "etapes.html"
    assert main(page) == 0
    racine = lxml.html.document_fromstring(page.read_text("utf-8"))
    dites = capsys.readouterr().out
    assert len(racine.cssselect("article.etape")) == len(re.findall(r"^  (?:Étant donné|Quand|Alors) ", dites, re.M))
    assert racine.cssselect("article.etape var")
    assert [lien for _, a, lien, _ in racine.iterlinks() if not lien.startswith(("#", "data:"))] == []
