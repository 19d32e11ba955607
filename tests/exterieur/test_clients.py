"""The three clients: what they ask, what they make of the answers, odd answers included."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import responses

from fixtures.adresses import ADRESSE_DU_GUIDE, ADRESSES
from fixtures.bouchons import DETAIL_Q, Bouchons, collection, fiche
from fixtures.generation import Fabrique
from fixtures.personas import Usager
from simulator.exterieur import (
    Ephoto,
    EtatEphoto,
    Personne,
    RechercheAdresse,
    Registre,
    ReponseInattendue,
    RequeteRefusee,
    ServiceIndisponible,
    Suggestion,
)


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as faux:
        yield faux


@pytest.fixture
def bouchons(mock: responses.RequestsMock) -> Bouchons:
    return Bouchons(mock)


@pytest.fixture
def recherche(bouchons: Bouchons) -> RechercheAdresse:
    return RechercheAdresse(bouchons.adresse.base)


@pytest.fixture
def registre(bouchons: Bouchons) -> Registre:
    return Registre(bouchons.registre.base + "/")


@pytest.fixture
def ephoto(bouchons: Bouchons) -> Ephoto:
    return Ephoto(bouchons.ephoto.base)


@pytest.fixture
def usager() -> Usager:
    return Fabrique(1).usager(aujourdhui=date(2026, 3, 15), email="mineur@example.org", cas="cas1")


# ---- addresses ---------------------------------------------------------------------------------------------


def test_suggestions_of_the_guide(recherche: RechercheAdresse, bouchons: Bouchons) -> None:
    bouchons.suggestions(ADRESSE_DU_GUIDE, q="20 Rue Nationale 59800 Lille", limit="5", autocomplete="1")
    assert recherche.suggerer("  20 Rue  Nationale 59800 Lille ") == (
        Suggestion("20 Rue Nationale 59800 Lille", "20", "Rue Nationale", "59800", "Lille", "59350"),
    )


def test_never_more_suggestions_than_asked_for(recherche: RechercheAdresse, bouchons: Bouchons) -> None:
    bouchons.suggestions(*ADRESSES[:9], limit="3")
    assert [s.libelle for s in recherche.suggerer("rue", limite=3)] == [a.libelle for a in ADRESSES[:3]]


@pytest.mark.parametrize(("demande", "envoye"), [(0, "1"), (-4, "1"), (500, "20")])
def test_limit_stays_within_what_the_service_takes(
    recherche: RechercheAdresse, bouchons: Bouchons, demande: int, envoye: str
) -> None:
    bouchons.suggestions(ADRESSE_DU_GUIDE, limit=envoye)
    assert len(recherche.suggerer("rue", limite=demande)) == 1


@pytest.mark.parametrize("saisie", ["", "  ", "20", "é", "?rue nationale", "-20 rue", "a" * 201])
def test_invalid_search_is_not_sent(recherche: RechercheAdresse, mock: responses.RequestsMock, saisie: str) -> None:
    assert recherche.suggerer(saisie) == ()
    assert len(mock.calls) == 0


@pytest.mark.parametrize("saisie", ["rue", "20 r", "éco", "a" * 200])
def test_valid_search_is_sent(recherche: RechercheAdresse, bouchons: Bouchons, saisie: str) -> None:
    bouchons.suggestions(q=saisie)
    assert recherche.suggerer(saisie) == ()


def test_search_refused_by_the_service(recherche: RechercheAdresse, bouchons: Bouchons) -> None:
    bouchons.recherche_refusee()
    with pytest.raises(RequeteRefusee) as leve:
        recherche.suggerer("20 rue")
    assert leve.value.details == (DETAIL_Q,)


def test_missing_keys_are_tolerated(recherche: RechercheAdresse, bouchons: Bouchons) -> None:
    traits: list[Any] = [
        {
            "properties": {
                "label": "Lille",
                "type": "municipality",
                "name": "Lille",
                "city": "Lille",
                "citycode": 59350,
            }
        },
        {
            "properties": {
                "label": "Rue Pasteur 59800 Lille",
                "type": "street",
                "name": "Rue Pasteur",
                "postcode": None,
            }
        },
        {"properties": {"label": "Rue Zola 59800 Lille", "street": "Rue Zola"}},
        {"properties": {"city": "sans libellé"}},
        {"properties": None},
        {},
        "pas un objet",
    ]
    bouchons.adresse.repond("search", {"features": traits})
    assert recherche.suggerer("lille") == (
        Suggestion("Lille", ville="Lille", code_insee="59350"),
        Suggestion("Rue Pasteur 59800 Lille", voie="Rue Pasteur"),
        Suggestion("Rue Zola 59800 Lille", voie="Rue Zola"),
    )


@pytest.mark.parametrize("corps", [[], {}, {"features": None}, {"features": {"a": 1}}, 3])
def test_answer_of_another_shape(recherche: RechercheAdresse, bouchons: Bouchons, corps: Any) -> None:
    bouchons.adresse.repond("search", corps)
    with pytest.raises(ReponseInattendue, match="« features »"):
        recherche.suggerer("lille")


@pytest.mark.parametrize(
    ("libelle", "connu"), [("20 rue nationale 59800 LILLE", True), ("20 Rue Nationale 59000 Lille", False)]
)
def test_a_label_is_checked_whole(recherche: RechercheAdresse, bouchons: Bouchons, libelle: str, connu: bool) -> None:
    bouchons.suggestions(ADRESSES[1], ADRESSE_DU_GUIDE)
    trouve = recherche.verifier(libelle)
    assert (trouve is not None) == connu
    assert trouve is None or trouve.code_insee == "59350"


def test_address_search_down(recherche: RechercheAdresse, bouchons: Bouchons) -> None:
    bouchons.adresse.en_panne()
    with pytest.raises(ServiceIndisponible, match="recherche d'adresse"):
        recherche.suggerer("lille")


# ---- register ----------------------------------------------------------------------------------------------


def meme_personne(personne: Personne | None, usager: Usager) -> bool:
    return personne is not None and personne.model_dump(mode="json") == fiche(usager)


def test_person_by_each_criterion(registre: Registre, bouchons: Bouchons, usager: Usager) -> None:
    titre = usager.titres[0]
    bouchons.personnes(usager, courriel=usager.email)
    bouchons.personnes(usager, numero=usager.numero_etranger)
    bouchons.personnes(usager, numero_titre=titre.numero, debut=titre.debut.isoformat(), fin=titre.fin.isoformat())
    assert meme_personne(registre.par_courriel(f" {usager.email} "), usager)
    assert meme_personne(registre.par_numero(usager.numero_etranger), usager)
    assert meme_personne(registre.par_titre(titre.numero, titre.debut, titre.fin), usager)


def test_fields_are_those_of_the_personas() -> None:
    assert set(Personne.model_fields) == set(Usager.model_fields) - {"mot_de_passe"}


def test_nobody(registre: Registre, bouchons: Bouchons) -> None:
    bouchons.personnes(courriel="inconnu@example.org")
    assert registre.par_courriel("inconnu@example.org") is None


def test_empty_criterion_is_not_sent(registre: Registre, mock: responses.RequestsMock) -> None:
    assert registre.par_courriel(" ") is None
    assert registre.par_numero("") is None
    assert registre.par_titre("", date(2024, 1, 1), date(2025, 1, 1)) is None
    assert len(mock.calls) == 0


def test_two_persons_are_never_chosen_among(registre: Registre, bouchons: Bouchons, usager: Usager) -> None:
    bouchons.personnes(usager, usager)
    with pytest.raises(ReponseInattendue, match="2 personnes"):
        registre.par_numero(usager.numero_etranger)


@pytest.mark.parametrize(
    ("champ", "valeur"),
    [("nom", None), ("date_naissance", "le 3 mars"), ("sexe", "X"), ("titres", "aucun"), ("adresse", [])],
)
def test_malformed_person_names_the_field(
    registre: Registre, bouchons: Bouchons, usager: Usager, champ: str, valeur: Any
) -> None:
    bouchons.registre.repond("personnes", {"personnes": [fiche(usager) | {champ: valeur}]})
    with pytest.raises(ReponseInattendue, match=rf"personnes\.0\.{champ}"):
        registre.par_numero("9000000001")


def test_unknown_fields_are_ignored_others_may_lack(registre: Registre, bouchons: Bouchons) -> None:
    corps = {"nom": "Sow", "prenom": "Awa", "sexe": "Féminin", "date_naissance": "2008-02-29", "taille": 170}
    bouchons.registre.repond("personnes", {"personnes": [corps]})
    personne = registre.par_numero("9000000001")
    assert personne is not None
    assert (personne.nom, personne.telephone, personne.titres) == ("Sow", "", ())


@pytest.mark.parametrize("corps", [[], {}, 3, {"personnes": {}}])
def test_register_answer_of_another_shape(registre: Registre, bouchons: Bouchons, corps: Any) -> None:
    bouchons.registre.repond("personnes", corps)
    with pytest.raises(ReponseInattendue, match="mal formé"):
        registre.par_numero("9000000001")


def test_register_too_slow(registre: Registre, bouchons: Bouchons) -> None:
    bouchons.registre.lecture_trop_lente()
    with pytest.raises(ServiceIndisponible, match=r"registre des étrangers.*pas de réponse"):
        registre.par_numero("9000000001")


# ---- e-photo -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("etat", list(EtatEphoto))
def test_state_of_an_ephoto(ephoto: Ephoto, bouchons: Bouchons, etat: EtatEphoto) -> None:
    bouchons.numero_ephoto("0" * 22, etat.value)
    assert ephoto.etat(" " + "0" * 22) is etat


def test_number_stays_in_its_place_in_the_address(ephoto: Ephoto, bouchons: Bouchons) -> None:
    bouchons.ephoto.repond("..%2Fadmin%3Fa%3D1", {"etat": "inconnu"}, statut=404)
    assert ephoto.etat("../admin?a=1") is EtatEphoto.INCONNU


def test_empty_number_is_unknown_without_a_call(ephoto: Ephoto, mock: responses.RequestsMock) -> None:
    assert ephoto.etat(" ") is EtatEphoto.INCONNU
    assert len(mock.calls) == 0


@pytest.mark.parametrize("corps", [{}, [], {"etat": "peut-être"}, {"etat": None}])
def test_ephoto_answer_of_another_shape(ephoto: Ephoto, bouchons: Bouchons, corps: Any) -> None:
    bouchons.ephoto.repond("1" * 22, corps)
    with pytest.raises(ReponseInattendue, match="inconnu"):
        ephoto.etat("1" * 22)


def test_ephoto_saturated(ephoto: Ephoto, bouchons: Bouchons) -> None:
    bouchons.ephoto.sature("7")
    with pytest.raises(ServiceIndisponible) as leve:
        ephoto.etat("1" * 22)
    assert leve.value.reessayer_dans == 7


def test_collection_is_what_the_client_reads(recherche: RechercheAdresse, bouchons: Bouchons) -> None:
    bouchons.adresse.repond("search", collection(ADRESSES[:5]))
    assert [s.libelle for s in recherche.suggerer("rue")] == [a.libelle for a in ADRESSES[:5]]
