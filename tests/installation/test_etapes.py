"""`make etapes` lists what a scenario can really use."""

from __future__ import annotations

from pathlib import Path

from steps.etapes import charger, decrire

RACINE = Path(__file__).resolve().parents[2]


def test_chaque_phrase_du_parcours_est_dans_la_liste() -> None:
    definitions = charger()
    liste = decrire(definitions).splitlines()
    assert all(f"  {definition.phrase}" in liste for definition in definitions)
    assert [ligne for ligne in liste if ligne.startswith("  Étant donné ")]
    assert [ligne for ligne in liste if ligne.startswith("  Quand ")]
    assert [ligne for ligne in liste if ligne.startswith("  Alors ")]


def test_chaque_module_de_phrases_a_son_bloc() -> None:
    liste = decrire(charger())
    modules = [
        fichier.name
        for fichier in (RACINE / "steps" / "phrases").glob("*.py")
        if any(f"\n@{mot}(" in fichier.read_text("utf-8") for mot in ("given", "when", "then"))
    ]
    assert modules
    assert [nom for nom in modules if f"(steps/phrases/{nom})" not in liste] == []
