"""Address double: the real service's format, refusals and habits."""

from __future__ import annotations

import re
from typing import Any

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from fixtures.adresses import ADRESSE_DU_GUIDE, ADRESSE_INTROUVABLE, ADRESSES
from fixtures.bouchons import DETAIL_Q
from fixtures.personas import AdressePostale
from simulator.doublures.geographie import communes, lieux, mots, voies
from simulator.doublures.recherche import Filtres, chercher
from simulator.exterieur import RechercheAdresse, Suggestion

PROPRIETES = {
    "label", "score", "housenumber", "id", "banId", "name", "postcode", "citycode",
    "x", "y", "city", "context", "type", "importance", "street",
}  # fmt: skip


def demander(base: str, **parametres: str) -> requests.Response:
    with requests.get(f"{base}/adresse/search", params=parametres, timeout=5) as reponse:
        return reponse


def libelles(saisie: str, limite: int = 5, **reste: Any) -> list[str]:
    return [t["properties"]["label"] for t in chercher(saisie, limite=limite, **reste)]


def test_example_of_the_guide(base: str) -> None:
    corps = demander(base, q="20 Rue Nationale 59800 Lille", limit="1").json()
    assert set(corps) == {"type", "features", "query"}
    assert corps["type"] == "FeatureCollection"
    assert corps["query"] == "20 Rue Nationale 59800 Lille"
    (trait,) = corps["features"]
    assert trait["type"] == "Feature"
    assert trait["geometry"]["type"] == "Point"
    lon, lat = trait["geometry"]["coordinates"]
    assert (round(lon), round(lat)) == (3, 51)
    proprietes = trait["properties"]
    assert set(proprietes) >= PROPRIETES
    attendu = {
        "label": "20 Rue Nationale 59800 Lille",
        "housenumber": "20",
        "street": "Rue Nationale",
        "name": "20 Rue Nationale",
        "postcode": "59800",
        "citycode": "59350",
        "city": "Lille",
        "type": "housenumber",
        "context": "59, Nord, Hauts-de-France",
    }
    assert {cle: proprietes[cle] for cle in attendu} == attendu
    assert 0.9 < proprietes["score"] <= 1
    assert re.fullmatch(r"59350_\d{4}_00020", proprietes["id"])


@pytest.mark.parametrize("adresse", ADRESSES, ids=lambda a: a.libelle)
def test_every_address_of_the_personas_is_the_first_suggestion(base: str, adresse: AdressePostale) -> None:
    premiere = RechercheAdresse(f"{base}/adresse").suggerer(adresse.libelle)[0]
    assert premiere == Suggestion(
        adresse.libelle,
        adresse.numero_voie,
        adresse.voie,
        adresse.code_postal,
        adresse.ville,
        adresse.code_insee,
    )


@pytest.mark.parametrize("saisie", [ADRESSE_INTROUVABLE.libelle, "anse marcel"])
def test_the_address_known_to_nobody_is_never_suggested(base: str, saisie: str) -> None:
    assert RechercheAdresse(f"{base}/adresse").suggerer(saisie) == ()


@pytest.mark.parametrize(
    "saisie",
    [
        "20 rue nationale lille",
        "20 RUE NATIONALE 59800",
        "20, rue nationale, 59800 lille",
        "20 r nationale lille",
        "20 rue nationnale 59800 lille",
        "20 Rue Nationale 59800 Lil",
        "20   rue\u00a0nationale   lille",
    ],
)
def test_the_example_is_found_however_it_is_typed(saisie: str) -> None:
    assert libelles(saisie)[0] == ADRESSE_DU_GUIDE.libelle


@pytest.mark.parametrize(
    ("saisie", "premiere"),
    [
        ("11 ruelle aux boeufs bastia", "11 Ruelle aux Bœufs 20200 Bastia"),
        ("5 pl de l'hotel de ville evry", "5 Place de l'Hôtel de Ville 91000 Évry-Courcouronnes"),
        ("12 bis av jean jaures tourcoing", "12bis Avenue Jean Jaurès 59200 Tourcoing"),
        ("7 rue du 8 mai 1945 brest", "7 Rue du 8 Mai 1945 29200 Brest"),
        ("rue pasteur brest", "Rue Pasteur 29200 Brest"),
        ("999 rue pasteur brest", "Rue Pasteur 29200 Brest"),
        ("0 bis rue pasteur brest", "Rue Pasteur 29200 Brest"),
        ("0 rue pasteur brest", "Rue Pasteur 29200 Brest"),
        ("mamoudzou", "Mamoudzou"),
        ("1 sq ste anne 97300", "1 Square Sainte-Anne 97300 Cayenne"),
    ],
)
def test_searches_as_people_type_them(saisie: str, premiere: str) -> None:
    assert libelles(saisie)[0] == premiere


@pytest.mark.parametrize("saisie", ["zzzzzz", "20", "12 xyzxyz qwqw", "!!! ???", "Ωmega"])
def test_nothing_alike(saisie: str) -> None:
    assert libelles(saisie) == []


def test_scores_go_down_and_the_limit_holds() -> None:
    traits = chercher("20 rue nationale lille", limite=20)
    scores = [t["properties"]["score"] for t in traits]
    assert len(traits) == 20
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


def test_last_word_may_be_only_begun_unless_told_otherwise() -> None:
    assert libelles("rue nat lille".replace("nat lille", "lille nat"))[0] == "Rue Nationale 59800 Lille"
    assert "Rue Nationale 59800 Lille" not in libelles("lille natio", completer=False)


@pytest.mark.parametrize(
    ("filtres", "cle", "valeur"),
    [
        (Filtres(code_postal="97400"), "postcode", "97400"),
        (Filtres(code_insee="2B033"), "citycode", "2B033"),
        (Filtres(genre="street"), "type", "street"),
    ],
)
def test_filters(filtres: Filtres, cle: str, valeur: str) -> None:
    traits = chercher("rue victor hugo", limite=20, filtres=filtres)
    assert traits
    assert {t["properties"][cle] for t in traits} == {valeur}


def test_filters_through_http(base: str) -> None:
    corps = demander(base, q="rue victor hugo", postcode="97600", type="street", autocomplete="0").json()
    assert [t["properties"]["label"] for t in corps["features"]] == ["Rue Victor Hugo 97600 Mamoudzou"]


@pytest.mark.parametrize(
    ("parametres", "detail"),
    [
        ({}, ["q: required param"]),
        ({"q": "  "}, ["q: required param"]),
        ({"q": "20"}, [DETAIL_Q]),
        ({"q": "?rue"}, [DETAIL_Q]),
        ({"q": "a" * 201}, [DETAIL_Q]),
        ({"q": "lille", "limit": "0"}, ["limit: must be an integer between 1 and 20"]),
        ({"q": "lille", "limit": "21"}, ["limit: must be an integer between 1 and 20"]),
        ({"q": "lille", "limit": "dix"}, ["limit: must be an integer between 1 and 20"]),
        ({"q": "lille", "limit": "10000000000000"}, ["limit: must be an integer between 1 and 20"]),
        ({"q": "lille", "postcode": "5980"}, ["postcode: must contain 5 digits"]),
        ({"q": "lille", "citycode": "2C001"}, ["citycode: not valid"]),
        ({"q": "li", "limit": "0"}, [DETAIL_Q, "limit: must be an integer between 1 and 20"]),
    ],
)
def test_refusals_are_those_of_the_real_service(base: str, parametres: dict[str, str], detail: list[str]) -> None:
    reponse = demander(base, **parametres)
    assert reponse.status_code == 400
    assert reponse.json() == {"code": 400, "message": "Failed parsing query", "detail": detail}


@settings(max_examples=150, deadline=None)
@given(saisie=st.text(min_size=0, max_size=60))
def test_any_text_is_searched_without_failing(saisie: str) -> None:
    for trait in chercher(saisie, limite=3):
        assert trait["properties"]["label"]


@settings(max_examples=150, deadline=None)
@given(
    commune=st.sampled_from(communes()),
    voie=st.sampled_from(voies()),
    numero=st.integers(1, 250),
    rang=st.integers(0, 9),
)
def test_a_label_offered_is_found_again_whole(commune: Any, voie: str, numero: int, rang: int) -> None:
    """What the usager chose must still be there when the form is checked."""
    code = commune.codes_postaux[rang % len(commune.codes_postaux)]
    libelle = f"{numero} {voie} {code} {commune.ville}"
    (trait,) = chercher(libelle, limite=1)
    assert trait["properties"]["label"] == libelle
    assert trait["properties"]["citycode"] == commune.code_insee


def test_the_map_is_sound() -> None:
    assert len(communes()) >= 60
    assert len(voies()) >= 20
    assert len({c.code_insee for c in communes()}) == len(communes())
    for commune in communes():
        assert re.fullmatch(r"\d[0-9AB]\d{3}", commune.code_insee)
        assert all(re.fullmatch(r"\d{5}", code) for code in commune.codes_postaux)
        assert commune.contexte.startswith(("2A", "2B", commune.code_insee[:2]))
    outre_mer = {c.code_insee[:3] for c in communes() if c.code_insee.startswith("97")}
    assert outre_mer == {"971", "972", "973", "974", "975", "976"}
    identifiants = [t["properties"]["id"] for t in chercher("rue pasteur", limite=len(lieux()))]
    assert len(set(identifiants)) == len(identifiants) > 100


def test_words_are_compared_bare() -> None:
    assert mots("Pl. de l'Église, Bœufs-ST") == ["place", "de", "l", "eglise", "boeufs", "saint"]
