"""The port `Boite` on the capture: what steps call."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from courriels.client import ClientCourriels

from steps.drivers.boite_capture import BoiteCapture
from steps.ports.boite import Boite, CourrielAbsent, Lien, PieceJointe
from tests.boite.outils import Capture, Ecrire


@pytest.fixture
def boite(client: ClientCourriels) -> Boite:
    client.delai = 0.2
    return BoiteCapture(client, silence=0.2)


def test_le_courriel_du_port_a_tout(capture: Capture, boite: Boite, zoe: str, courriel: Ecrire) -> None:
    envoye = courriel("Confirmation", "https://a.example.org")
    envoye.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="dépôt.pdf")
    capture.expedier(envoye, zoe)
    recu = boite.attendre(zoe, sujet="confirmation")
    assert recu.liens == (Lien("https://a.example.org", "https://a.example.org"),)
    assert recu.pieces_jointes == (PieceJointe("dépôt.pdf", "application/pdf", b"%PDF"),)
    assert boite.recus(zoe) == (recu,)


def test_l_absence_dit_qui_quoi_ce_qui_est_venu_et_le_reglage(
    capture: Capture, boite: Boite, zoe: str, courriel: Ecrire
) -> None:
    capture.expedier(courriel("Bienvenue"), zoe)
    capture.expedier(courriel(""), zoe)
    with pytest.raises(CourrielAbsent) as absence:
        boite.attendre(zoe, rang=2, sujet="Votre demande", contient="dépôt")
    message = str(absence.value)
    assert (
        f"« {zoe} » n'a pas reçu le 2e courriel de sujet « Votre demande » et contenant « dépôt » en 0.2 s" in message
    )
    assert "Reçu à la place : « Bienvenue » à " in message
    assert "« (sans sujet) » à " in message
    assert "« [courriels] delai »" in message


def test_l_absence_totale_propose_l_adresse_voisine(capture: Capture, boite: Boite, zoe: str, courriel: Ecrire) -> None:
    capture.expedier(courriel(), zoe)
    with pytest.raises(CourrielAbsent, match="Cette adresse n'a reçu aucun courriel") as absence:
        boite.attendre(zoe.replace("zoe", "zooe"))
    assert zoe in str(absence.value)


def test_aucun_autre_attend_le_silence_sans_vidange(capture: Capture, boite: Boite, zoe: str, courriel: Ecrire) -> None:
    capture.expedier(courriel("Seul"), zoe)
    debut = time.perf_counter()
    assert [c.sujet for c in boite.aucun_autre(zoe, 1)] == ["Seul"]
    assert time.perf_counter() - debut >= 0.2


def test_aucun_autre_voit_le_courriel_de_trop_des_qu_il_arrive(
    capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    capture.expedier(courriel("Un"), zoe)
    boite = BoiteCapture(client, silence=60)
    with ThreadPoolExecutor(1) as ailleurs:
        attente = ailleurs.submit(boite.aucun_autre, zoe, 1)
        capture.expedier(courriel("De trop"), zoe)
        assert [c.sujet for c in attente.result(timeout=10)] == ["Un", "De trop"]


def test_aucun_autre_se_fie_a_la_vidange(capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire) -> None:
    def vider() -> int:
        capture.expedier(courriel("Parti à la vidange"), zoe)
        return 0

    boite = BoiteCapture(client, silence=60, vidange=vider)
    assert [c.sujet for c in boite.aucun_autre(zoe, 0)] == ["Parti à la vidange"]


def test_une_vidange_incomplete_fait_attendre_le_silence(client: ClientCourriels, zoe: str) -> None:
    boite = BoiteCapture(client, silence=0.2, vidange=lambda: 1)
    debut = time.perf_counter()
    assert boite.aucun_autre(zoe, 0) == ()
    assert time.perf_counter() - debut >= 0.2
