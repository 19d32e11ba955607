"""What a ratio, its spread and its verdict are made of."""

from __future__ import annotations

import pytest

from bench.mesures import Borne, Mesure, Serie, alterner, tableau


def mesure(haut: tuple[float, ...], bas: tuple[float, ...], borne: Borne | None) -> Mesure:
    return Mesure("essai", "Essai", Serie("un", "s", haut), Serie("autre", "s", bas), borne)


@pytest.mark.parametrize(
    ("borne", "verdict"),
    [
        (Borne("au moins", 2), "tenu"),
        (Borne("au moins", 2.1), "manqué"),
        (Borne("au plus", 2), "tenu"),
        (Borne("au plus", 1.9), "manqué"),
        (None, "indicatif"),
    ],
)
def test_verdict(borne: Borne | None, verdict: str) -> None:
    assert mesure((2.0, 9.0, 2.0), (1.0, 1.0, 1.0), borne).verdict == verdict


def test_dispersion_des_repetitions_faites_cote_a_cote() -> None:
    assert mesure((2.0, 6.0, 4.0), (1.0, 2.0, 1.0), None).dispersion == (2.0, 4.0)


def test_alterner_change_d_ordre_et_oublie_la_chauffe() -> None:
    joues: list[str] = []

    def acte(nom: str) -> float:
        joues.append(nom)
        return float(len(joues))

    assert alterner([lambda: acte("a"), lambda: acte("b")], 2) == ((4.0, 5.0), (3.0, 6.0))
    assert joues == ["a", "b", "b", "a", "a", "b"]


def test_tableau_dit_la_cible_et_le_verdict() -> None:
    lignes = tableau([mesure((3.0,), (2.0,), Borne("au plus", 1.15))]).splitlines()
    assert lignes[2].split("  ")[0] == "Essai"
    assert all(texte in lignes[2] for texte in ("1,50", "au plus 1,15", "manqué"))
