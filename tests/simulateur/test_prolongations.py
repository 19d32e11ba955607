"""The prolongation of the instruction: when it may be given, from which day it counts, how the agent gives it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.simulateur.site_lance import BacDeTest, UsagerDeTest, textes, une_personne

ADULTE = {"date_naissance": "1990-05-01"}


def deposer(bac: BacDeTest, demarche: str, *, stade: str = "depose") -> UsagerDeTest:
    personne = une_personne(**ADULTE)
    voulu = {"usager": personne, "stade": stade, "demarche": demarche, "connecte": True}
    obtenu = bac.piloter("POST", "etats", voulu)
    client = UsagerDeTest(bac, personne, numero=obtenu["numero"])
    client.arriver(obtenu["adresse"])
    return client


def documents(usager: UsagerDeTest) -> list[str]:
    return sorted(str(d["genre"]) for d in usager.detail()["documents"])


def test_chaque_attestation_reste_lisible(bac: BacDeTest) -> None:
    usager = deposer(bac, "rf")
    for _ in range(2):
        bac.piloter("POST", f"dossiers/{usager.numero}/prolongation", attendu=201)
    assert documents(usager) == ["attestation_prolongation", "attestation_prolongation_2", "confirmation_depot"]
    for rang in (1, 2):
        page = usager.lire(f"mon-compte/notifications/{rang}")
        lien = page.text.split("/documents/")[1].split('"')[0]
        assert usager.lire(f"documents/{lien}").content.startswith(b"%PDF")


def test_elle_se_donne_aussi_pendant_un_complement(bac: BacDeTest) -> None:
    usager = deposer(bac, "rf", stade="complement_demande")
    assert bac.piloter("POST", f"dossiers/{usager.numero}/prolongation")["etat"] == "complement"


@pytest.mark.parametrize(
    ("demarche", "stade", "jours", "dit"),
    [
        ("rf", "decide", 0, "seule l'instruction d'un dossier déposé se prolonge"),
        ("rf", "depose", 93, "serait déjà échue"),
        ("ase", "depose", 0, "n'a pas d'attestation de prolongation"),
    ],
)
def test_elle_est_refusee_en_une_phrase(bac: BacDeTest, demarche: str, stade: str, jours: int, dit: str) -> None:
    usager = bac.usager(stade) if demarche == "ase" else deposer(bac, demarche, stade=stade)
    bac.piloter("POST", "horloge/avancer", {"jours": jours})
    avant = documents(usager)
    refus: dict[str, Any] = bac.piloter("POST", f"dossiers/{usager.numero}/prolongation", attendu=409)
    assert dit in refus["erreur"]
    assert documents(usager) == avant


def test_un_dossier_inconnu(bac: BacDeTest) -> None:
    bac.piloter("POST", "dossiers/5901202305150000099/prolongation", attendu=404)


def test_la_console_la_donne_et_dit_un_refus(bac: BacDeTest) -> None:
    usager = deposer(bac, "rf")
    chemin = f"console/dossiers/{usager.numero}"
    faite = usager.envoyer(chemin, {"acte": "prolongation"})
    assert "C'est fait" in " ".join(textes(faite, "//*[@role='status']"))
    assert "attestation_prolongation" in documents(usager)
    bac.piloter("POST", "horloge/avancer", {"jours": 93})
    refusee = usager.envoyer(chemin, {"acte": "prolongation"})
    assert "serait déjà échue" in " ".join(textes(refusee, "//*[@role='alert']"))
    assert "attestation_prolongation_2" not in documents(usager)
