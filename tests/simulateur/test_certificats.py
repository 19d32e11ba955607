"""The blank medical certificate: made available once, on a dossier under instruction of a procedure that asks for it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from simulator.demarches.champs import Impose
from simulator.demarches.conditions import Contexte
from simulator.demarches.em import EM
from simulator.demarches.parcours import parcours
from tests.simulateur.site_lance import BacDeTest, UsagerDeTest, arbre, textes, une_personne
from tests.simulateur.test_pages_valides import controler

DOCUMENTS = ["accord_communication", "certificat_medical", "notice_explicative"]


def deposer(bac: BacDeTest, *, demarche: str = "em", stade: str = "depose", **qui: Any) -> UsagerDeTest:
    """A person whose demande stands there, signed in."""
    personne = une_personne(date_naissance="1990-05-02", **qui)
    voulu = {"usager": personne, "stade": stade, "demarche": demarche, "connecte": True}
    obtenu = bac.piloter("POST", "etats", voulu)
    client = UsagerDeTest(bac, personne, numero=obtenu["numero"])
    client.arriver(obtenu["adresse"])
    return client


def documents(usager: UsagerDeTest) -> list[str]:
    return sorted(str(d["genre"]) for d in usager.detail()["documents"])


def liens(usager: UsagerDeTest) -> list[str]:
    page = usager.lire("mon-compte/notifications/1")
    return [morceau.split('"')[0] for morceau in page.text.split("/documents/")[1:]]


@pytest.mark.parametrize("stade", ["depose", "complement_demande"])
def test_les_trois_documents_se_lisent(bac: BacDeTest, stade: str) -> None:
    usager = deposer(bac, stade=stade)
    avant = usager.detail()["etat"]
    rendu = bac.piloter("POST", f"dossiers/{usager.numero}/certificat", attendu=201)
    assert rendu["etat"] == avant
    assert set(DOCUMENTS) <= set(documents(usager))


def test_un_autre_usager_ne_les_lit_pas(bac: BacDeTest) -> None:
    usager, autre = deposer(bac), deposer(bac)
    bac.piloter("POST", f"dossiers/{usager.numero}/certificat", attendu=201)
    assert len(liens(usager)) == 3
    for lien in liens(usager):
        assert usager.lire(f"documents/{lien}").content.startswith(b"%PDF")
        assert autre.lire(f"documents/{lien}").status_code == 404


@pytest.mark.parametrize(
    ("demarche", "stade", "statut", "dit"),
    [
        ("ase", "depose", 422, "ne comporte pas de certificat médical"),
        ("em", "decide", 409, "sur un dossier en cours d'instruction"),
        ("em", "brouillon", 409, "sur un dossier en cours d'instruction"),
    ],
)
def test_il_est_refuse_en_une_phrase(bac: BacDeTest, demarche: str, stade: str, statut: int, dit: str) -> None:
    usager = bac.usager(stade) if demarche == "ase" else deposer(bac, stade=stade)
    refus = bac.piloter("POST", f"dossiers/{usager.numero or usager.dossier}/certificat", attendu=statut)
    assert dit in refus["erreur"]
    assert not set(DOCUMENTS) & set(documents(usager))


def test_il_ne_se_met_a_disposition_qu_une_fois(bac: BacDeTest) -> None:
    usager = deposer(bac)
    bac.piloter("POST", f"dossiers/{usager.numero}/certificat", attendu=201)
    premiers = liens(usager)
    refus = bac.piloter("POST", f"dossiers/{usager.numero}/certificat", attendu=409)
    assert "déjà mis à disposition" in refus["erreur"]
    assert liens(usager) == premiers
    assert bac.vider()["en_attente"] == 0


def test_la_console_le_propose_ou_il_a_un_sens(bac: BacDeTest) -> None:
    usager, enfant = deposer(bac), bac.usager("depose")
    assert "Certificat médical" in textes(usager.lire(f"console/dossiers/{usager.numero}"), "//h2")
    assert "Certificat médical" not in textes(enfant.lire(f"console/dossiers/{enfant.numero}"), "//h2")
    faite = usager.envoyer(f"console/dossiers/{usager.numero}", {"acte": "certificat"})
    assert "C'est fait" in " ".join(textes(faite, "//*[@role='status']"))
    refusee = usager.envoyer(f"console/dossiers/{usager.numero}", {"acte": "certificat"})
    assert "déjà mis à disposition" in " ".join(textes(refusee, "//*[@role='alert']"))


def test_un_complement_demande_a_la_console_peut_nommer_une_piece_manquante(bac: BacDeTest) -> None:
    usager = deposer(bac)
    piece = "Justificatif de résidence habituelle"
    usager.envoyer(
        f"console/dossiers/{usager.numero}",
        {"acte": "complement", "piece": piece, "observation": "Il manque.", "manquante": "oui"},
    )
    (demande,) = usager.detail()["complements"][0]["documents"]
    assert (demande["piece"], demande["manquante"]) == (piece, True)


def test_les_pages_sont_du_html_juste(bac: BacDeTest) -> None:
    usager = deposer(bac)
    bac.piloter("POST", f"dossiers/{usager.numero}/certificat", attendu=201)
    pieces = [
        {"piece": "Justificatif de nationalité", "observation": "Illisible.", "manquante": manquante}
        for manquante in (False, True)
    ]
    bac.piloter("POST", f"dossiers/{usager.numero}/complement", {"pieces": pieces})
    for chemin in ("mon-compte/notifications", "mon-compte/notifications/1", "mon-compte/notifications/2"):
        assert controler(arbre(usager.lire(chemin))) == [], chemin
    refusee = usager.envoyer("mon-compte/notifications/2", {"action": "envoyer"})
    assert refusee.status_code == 422
    assert controler(arbre(refusee)) == []
    for etape in EM.etapes[:4]:
        brouillon = bac.piloter(
            "POST",
            "etats",
            {
                "usager": usager.personne,
                "stade": "brouillon",
                "demarche": "em",
                "etape": etape.nom,
                "connecte": True,
            },
        )
        usager.arriver(brouillon["adresse"])
        assert controler(arbre(usager.lire(usager.ici))) == [], etape.nom


def test_le_motif_impose_ne_se_change_pas() -> None:
    motif = EM.champ("motif")
    assert isinstance(motif, Impose)
    marche = parcours(EM, {"motif": "Je demande autre chose."}, Contexte(date(2023, 10, 4)))
    assert marche.valeurs["motif"] == "Je demande un titre de séjour en raison de mon état de santé."


def test_un_motif_impose_vide_ne_demarre_pas() -> None:
    (faute,) = Impose(nom="motif", libelle="Motif :", valeur=" ").controler()
    assert "« valeur » est vide, attendu la réponse imposée" in faute
