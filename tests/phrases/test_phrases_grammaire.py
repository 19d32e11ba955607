"""The sentences of the steps, as a product owner may write them."""

from __future__ import annotations

import pytest

from steps.phrases.grammaire import Phrase


@pytest.mark.parametrize("sujet", ["l'usager", "il", "elle"])
def test_the_subject_may_be_a_pronoun(sujet: str) -> None:
    phrase = Phrase("l'usager clique sur « {nom} »")
    assert phrase.parse_arguments(f"{sujet} clique sur « Valider »") == {"nom": "Valider"}


def test_a_quoted_text_never_swallows_another() -> None:
    seul, double = Phrase("l'usager clique sur « {nom} »"), Phrase("l'usager clique sur « {nom} » dans « {lieu} »")
    texte = "il clique sur « ✖ SUPPRIMER A.PNG » dans « Justificatif d'identité * »"
    assert not seul.is_matching(texte)
    assert double.parse_arguments(texte) == {"nom": "✖ SUPPRIMER A.PNG", "lieu": "Justificatif d'identité *"}


def test_a_label_may_bear_what_a_pattern_would_read() -> None:
    phrase = Phrase("l'usager choisit « {option} » pour « {champ} »")
    assert phrase.parse_arguments("il choisit « Pacsé(e) » pour « Quelle est votre situation ? * : »") == {
        "option": "Pacsé(e)",
        "champ": "Quelle est votre situation ? * :",
    }


@pytest.mark.parametrize("texte", ["« X » compte 0 fichier", "« X » compte 3 fichiers"])
def test_a_choice_of_words_may_be_empty(texte: str) -> None:
    assert Phrase("« {piece} » compte {nombre:nombre} fichier[|s]").is_matching(texte)


@pytest.mark.parametrize("jour", ["1/2/2023", "le 16 août", "16/08/23"])
def test_a_date_is_written_in_full(jour: str) -> None:
    assert not Phrase("on est le {jour:date} à {heure:heure}").is_matching(f"on est le {jour} à 14:37")


def test_an_unknown_kind_is_refused_at_import() -> None:
    with pytest.raises(KeyError, match="couleur"):
        Phrase("un usager {c:couleur}")
