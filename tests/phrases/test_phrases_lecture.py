"""What an expected text is compared with."""

from __future__ import annotations

import pytest

from steps.constats import Carnet, EcartConstate, Verificateur
from steps.phrases.lecture import rubrique, verifier_passages

DOCUMENT = """VOS RÉFÉRENCES :
Identifiant (N° étranger) : 5903007192
Nom d'usage :
Prénom : Awa
A : Tunis, Tunisie
Nationalité :
Tunisienne
"""


@pytest.mark.parametrize(
    ("libelle", "valeur"),
    [
        ("Identifiant (N° étranger) :", "5903007192"),
        ("Nom d'usage :", ""),
        ("A :", "Tunis, Tunisie"),
        ("Nationalité :", "Tunisienne"),
        ("Adresse :", ""),
    ],
)
def test_the_value_of_a_heading(libelle: str, valeur: str) -> None:
    assert rubrique(DOCUMENT, libelle) == valeur


def test_a_sentence_may_run_over_several_lines() -> None:
    carnet = Carnet()
    verifier_passages(
        Verificateur(carnet), "texte", ["une phrase entière.", "une autre."], "une phrase\nentière. Et une autre."
    )
    assert carnet.textes_honores() == ("une phrase entière.", "une autre.")


@pytest.mark.parametrize("attendus", [["seconde", "première"], ["première", "première"], ["prem"]])
def test_the_order_counts_and_words_are_whole(attendus: list[str]) -> None:
    with pytest.raises(EcartConstate):
        verifier_passages(Verificateur(Carnet()), "texte", attendus, "première seconde")
