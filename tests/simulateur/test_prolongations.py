"""The prolongation of the instruction: when it may be given, from which day it counts, how the agent gives it."""

from __future__ import annotations

from typing import Any

import pytest
import requests

from steps.drivers.documents_pdf import LecteurPdf
from tests.simulateur.site_lance import MOT_DE_PASSE, BacDeTest, UsagerDeTest, arbre, textes, une_personne

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


def test_celle_du_depot_reste_avec_ses_dates_a_cote_des_suivantes(bac: BacDeTest) -> None:
    """BPI: the attestation made at the dépôt is the usager's proof; one that the agent gives later does not take it."""
    usager = deposer(bac, "bpi_renouvellement")
    confirmation = usager.ici
    (du_depot,) = liens(usager.lire(confirmation))
    avant = usager.lire(du_depot).content
    bac.piloter("POST", "horloge/avancer", {"jours": 40})
    bac.piloter("POST", f"dossiers/{usager.numero}/prolongation")
    # The visit ended meanwhile.
    identifiants = {"identifiant": usager.personne["numero_etranger"], "mot_de_passe": MOT_DE_PASSE}
    assert usager.envoyer("connexion", identifiants).status_code == 200
    (suivante,) = liens(usager.lire("mon-compte/notifications/1"))
    assert suivante != du_depot
    for page in (confirmation, "mon-compte/demandes"):
        assert du_depot in liens(usager.lire(page)), page
    assert usager.lire(du_depot).content == avant
    assert "entre le 16/08/2023 et le 15/02/2024" in texte_du_pdf(avant)
    assert "entre le 25/09/2023 et le 24/03/2024" in texte_du_pdf(usager.lire(suivante).content)


def texte_du_pdf(octets: bytes) -> str:
    """On one line: where the lines break is the typesetter's affair."""
    return " ".join(LecteurPdf(lire_codes=False).lire(octets).texte.split())


def liens(page: requests.Response) -> list[str]:
    """Paths of the PDF documents that a page leads to, relative to the bac."""
    adresses = arbre(page).xpath("//main//a/@href[contains(., '/documents/')]")
    return [f"documents/{str(adresse).rpartition('/')[2]}" for adresse in adresses]
