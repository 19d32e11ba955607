"""Register and e-photo doubles, faults, and the bac each request stands in."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
import requests
from fastapi import FastAPI, Request

import simulator.pannes
from fixtures.bouchons import fiche
from fixtures.generation import Fabrique
from fixtures.personas import Usager
from simulator.doublures import PANNES, application, verifier_panne
from simulator.exterieur import (
    Ephoto,
    ErreurExterieure,
    EtatEphoto,
    RechercheAdresse,
    Registre,
    ReponseInattendue,
    ServiceIndisponible,
)
from tests.doublures.monde import Monde, servir


def usagers(nombre: int = 3) -> list[Usager]:
    fabrique = Fabrique("doublures")
    return [fabrique.usager(aujourdhui=date(2026, 3, 15), email=f"Usager{n}@example.org") for n in range(nombre)]


def appels(base: str, delai: float = 3.0) -> dict[str, Callable[[], Any]]:
    """One right call of each service, by name."""
    return {
        "adresse": lambda: RechercheAdresse(f"{base}/adresse", delai=delai).suggerer("lille"),
        "registre": lambda: Registre(f"{base}/registre", delai=delai).par_numero("9000000001"),
        "ephoto": lambda: Ephoto(f"{base}/ephoto", delai=delai).etat("0" * 22),
    }


# ---- register ----------------------------------------------------------------------------------------------


def test_persons_are_found_by_each_criterion(base: str, monde: Monde) -> None:
    monde.fiches += [fiche(u) for u in usagers()]
    registre = Registre(f"{base}/registre")
    for usager in usagers():
        titre = usager.titres[0]
        trouves = [
            registre.par_courriel(usager.email.lower()),
            registre.par_numero(usager.numero_etranger),
            registre.par_titre(titre.numero, titre.debut, titre.fin),
        ]
        assert [t and t.model_dump(mode="json") for t in trouves] == [fiche(usager)] * 3


def test_strangers_and_wrong_dates_are_not_found(base: str, monde: Monde) -> None:
    (usager,) = usagers(1)
    monde.fiches.append(fiche(usager))
    registre = Registre(f"{base}/registre")
    titre = usager.titres[0]
    assert registre.par_courriel("inconnu@example.org") is None
    assert registre.par_numero("0000000000") is None
    assert registre.par_titre(titre.numero, titre.debut, titre.fin + timedelta(days=1)) is None
    assert registre.par_titre("0", titre.debut, titre.fin) is None


def test_a_usager_without_number_is_not_found_by_an_empty_one(base: str, monde: Monde) -> None:
    monde.fiches.append(fiche(usagers(1)[0]) | {"numero_etranger": ""})
    with requests.get(f"{base}/registre/personnes", params={"numero": ""}, timeout=5) as reponse:
        assert reponse.status_code == 400


def test_the_password_never_leaves(base: str, monde: Monde) -> None:
    (usager,) = usagers(1)
    monde.fiches.append(usager.model_dump(mode="json"))
    with requests.get(f"{base}/registre/personnes", params={"courriel": usager.email}, timeout=5) as reponse:
        assert len(reponse.json()["personnes"]) == 1
        assert "mot_de_passe" not in reponse.text
        assert usager.mot_de_passe not in reponse.json()["personnes"][0].values()


@pytest.mark.parametrize(
    "parametres",
    [
        {},
        {"nom": "Sow"},
        {"courriel": "a@example.org", "numero": "1"},
        {"numero_titre": "1"},
        {"debut": "2024-01-01"},
    ],
)
def test_searches_it_cannot_read_are_refused(base: str, parametres: dict[str, str]) -> None:
    with requests.get(f"{base}/registre/personnes", params=parametres, timeout=5) as reponse:
        assert reponse.status_code == 400
        assert "« courriel »" in reponse.json()["erreur"]


# ---- e-photo -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("numero", "etat"),
    [
        ("0" * 22, EtatEphoto.VALIDE),
        ("1" * 22, EtatEphoto.VALIDE),
        ("404" + "0" * 19, EtatEphoto.INCONNU),
        ("410" + "0" * 19, EtatEphoto.EXPIRE),
        ("0" * 21, EtatEphoto.INCONNU),
        ("0" * 23, EtatEphoto.INCONNU),
        ("", EtatEphoto.INCONNU),
    ],
)
def test_what_an_ephoto_number_is_worth(base: str, numero: str, etat: EtatEphoto) -> None:
    assert Ephoto(f"{base}/ephoto").etat(numero) is etat


@pytest.mark.parametrize("numero", ["abc", "1234x", "٣" * 22, "../adresse/search"])
def test_what_is_not_a_number_is_refused(base: str, numero: str) -> None:
    with pytest.raises(ReponseInattendue):
        Ephoto(f"{base}/ephoto").etat(numero)


def test_every_persona_has_a_valid_ephoto(base: str) -> None:
    ephoto = Ephoto(f"{base}/ephoto")
    assert {ephoto.etat(u.numero_ephoto) for u in usagers(10)} == {EtatEphoto.VALIDE}


# ---- faults ------------------------------------------------------------------------------------------------

EFFETS: dict[str, tuple[dict[str, Any], type[ErreurExterieure], str]] = {
    "lent": ({"ms": 5_000}, ServiceIndisponible, "pas de réponse en 0.3 s"),
    "indisponible": ({"statut": "502"}, ServiceIndisponible, "statut 502"),
    "quota": ({"attente": 9}, ServiceIndisponible, "trop de demandes"),
    "invalide": ({}, ReponseInattendue, "corps illisible"),
    "coupure": ({}, ServiceIndisponible, "interrompue"),
}


@pytest.mark.parametrize("panne", PANNES)
def test_each_fault_is_seen_by_the_client_and_strikes_its_service_alone(base: str, monde: Monde, panne: str) -> None:
    service, _, genre = panne.partition("-")
    reglages, erreur, raison = EFFETS[genre]
    verifier_panne(panne, reglages)
    monde.posees[panne] = reglages
    with pytest.raises(erreur, match=raison):
        appels(base, delai=0.3)[service]()
    for autre, appeler in appels(base).items():
        if autre != service:
            appeler()
    monde.posees.clear()
    appels(base)[service]()


def test_a_little_delay_is_only_a_delay(base: str, monde: Monde) -> None:
    monde.posees["adresse-lent"] = {"ms": "200"}
    debut = time.monotonic()
    assert appels(base)["adresse"]()
    assert time.monotonic() - debut >= 0.2


def test_slow_then_down(base: str, monde: Monde) -> None:
    monde.posees |= {"ephoto-lent": {"ms": 100}, "ephoto-indisponible": {}}
    debut = time.monotonic()
    with pytest.raises(ServiceIndisponible, match="statut 503"):
        appels(base)["ephoto"]()
    assert time.monotonic() - debut >= 0.1


def test_when_to_come_back_reaches_the_client(base: str, monde: Monde) -> None:
    monde.posees["registre-quota"] = {"attente": "12"}
    with pytest.raises(ServiceIndisponible) as leve:
        appels(base)["registre"]()
    assert leve.value.reessayer_dans == 12


def test_every_fault_says_what_it_breaks() -> None:
    assert {p.partition("-")[0] for p in PANNES} == {"adresse", "registre", "ephoto"}
    assert all(len(description) > 20 for description in PANNES.values())


def test_the_control_api_lists_every_fault_of_the_doubles() -> None:
    assert set(PANNES) <= set(simulator.pannes.PANNES)


def test_a_fault_wrongly_set_says_so(base: str, monde: Monde) -> None:
    monde.posees["ephoto-lent"] = {"ms": "bientôt"}
    with requests.get(f"{base}/ephoto/{'0' * 22}", timeout=5) as reponse:
        assert reponse.status_code == 500
        assert "« ephoto-lent » mal réglée" in reponse.json()["erreur"]


@pytest.mark.parametrize(
    ("nom", "reglages", "message"),
    [
        ("adresse-lente", {}, "n'existe pas ; il y a adresse-lent"),
        ("adresse-lent", {"ms": "bientôt"}, "« bientôt » : attendu un entier de 0 à 60000"),
        ("adresse-lent", {"ms": -1}, "attendu un entier"),
        ("adresse-lent", {"secondes": 1}, "seul « ms » l'est"),
        ("ephoto-coupure", {"ms": 1}, "elle n'en a aucun"),
        ("registre-indisponible", {"statut": 404}, "de 500 à 599"),
    ],
)
def test_wrong_faults_are_refused_in_one_sentence(nom: str, reglages: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        verifier_panne(nom, reglages)


# ---- serving -----------------------------------------------------------------------------------------------


def test_one_application_serves_every_bac() -> None:
    """The source may be found from the request, as the simulator does with the bac of the address."""
    un, autre = usagers(2)
    mondes = {"un": Monde([fiche(un)]), "autre": Monde([fiche(autre)], {"ephoto-indisponible": {}})}

    async def monde_de(requete: Request) -> Monde:
        return mondes[requete.headers["x-bac"]]

    racine = FastAPI()
    racine.mount("/doublures", application(monde_de))
    with servir(racine) as base:
        for nom, usager, statut in (("un", un, 200), ("autre", autre, 503)):
            entetes = {"x-bac": nom}
            adresse = f"{base}/doublures/registre/personnes"
            with requests.get(adresse, {"courriel": usager.email}, headers=entetes, timeout=5) as reponse:
                assert [p["email"] for p in reponse.json()["personnes"]] == [usager.email]
            with requests.get(f"{base}/doublures/ephoto/{'0' * 22}", headers=entetes, timeout=5) as reponse:
                assert reponse.status_code == statut


def test_a_server_may_call_itself_from_all_its_threads() -> None:
    """Fifty pages at once, each held by a thread, each calling the doubles of the same process."""
    racine = FastAPI()
    racine.mount("/doublures", application(Monde([fiche(u) for u in usagers()])))

    @racine.get("/page")
    def page(base: str) -> int:
        return len(RechercheAdresse(f"{base}/doublures/adresse", delai=20).suggerer("20 rue nationale"))

    with servir(racine) as base:
        recus: list[int] = []

        def visiter() -> None:
            with requests.get(f"{base}/page", {"base": base}, timeout=30) as reponse:
                recus.append(reponse.json())

        fils = [threading.Thread(target=visiter) for _ in range(50)]
        for fil in fils:
            fil.start()
        for fil in fils:
            fil.join(40)
    assert recus == [5] * 50


def test_no_handler_waits_for_a_thread() -> None:
    app = application(Monde())
    assert len(app.routes) == 3
    for route in app.routes:
        assert asyncio.iscoroutinefunction(route.endpoint)  # type: ignore[attr-defined]


def test_other_addresses_and_methods(base: str) -> None:
    with requests.get(f"{base}/adresse/reverse", timeout=5) as reponse:
        assert reponse.status_code == 404
    with requests.post(f"{base}/adresse/search", timeout=5) as reponse:
        assert reponse.status_code == 405
