"""The names that a sentence may quote in braces."""

from __future__ import annotations

import pytest

from steps.phrases.fiche import Fiche, completer, couples


def rien() -> None:
    """A scenario without anybody."""


def test_a_name_known_is_replaced_wherever_it_stands() -> None:
    fiche = Fiche({"prénom nom": "Awa Diallo"}, rien)
    assert completer("Bonjour {prénom nom}, {prénom nom} !", fiche) == "Bonjour Awa Diallo, Awa Diallo !"


def test_the_usager_comes_in_when_one_of_her_names_is_quoted() -> None:
    venus: list[str] = []

    def faire_entrer() -> None:
        venus.append("usager")
        fiche["email"] = "awa@example.org"

    fiche = Fiche({}, faire_entrer)
    assert completer("aucun renvoi", fiche) == "aucun renvoi"
    assert venus == []
    assert couples([["Email :", "{email}"]], fiche) == [("Email :", "awa@example.org")]
    assert venus == ["usager"]


def test_an_unknown_name_says_what_is_known() -> None:
    with pytest.raises(LookupError, match=r"\{n° de la demande\} n'est pas connu.*\{cas\}"):
        completer("n° {n° de la demande}", Fiche({"cas": "cas1"}, rien))
