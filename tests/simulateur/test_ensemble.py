"""Several at once: double clicks, two tabs, the same answer twice, many bacs. Exactly one of what must be one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest
from courriels.client import ClientCourriels

from tests.simulateur.site_lance import PDF, BacDeTest, Site, UsagerDeTest, arbre

T = TypeVar("T")


def ensemble(acte: Callable[[int], T], combien: int) -> list[T]:
    with ThreadPoolExecutor(combien) as fils:
        return list(fils.map(acte, range(combien)))


def test_cinquante_depots_a_la_fois_n_en_font_qu_un(bac: BacDeTest, boite: ClientCourriels) -> None:
    usager = bac.usager("brouillon", etape="Dépôt de la demande")
    copies = [usager.copie() for _ in range(50)]

    def deposer(rang: int) -> tuple[int, str]:
        recu = copies[rang].envoyer(usager.etape("depot"), {"action": "deposer"}, allow_redirects=False)
        return recu.status_code, recu.headers["Location"].rpartition("/")[2]

    assert Counter(ensemble(deposer, 50)) == {(303, "confirmation"): 50}
    (dossier,) = bac.piloter("GET", "dossiers")
    assert dossier["numero"] == "5901202308160000001"
    usager.numero = dossier["numero"]
    assert [d["genre"] for d in usager.detail()["documents"]] == ["confirmation_depot"]
    assert bac.vider() == {"envoyes": 1, "en_attente": 0}
    (courriel,) = boite.recus(usager.personne["email"])
    lien = arbre(usager.lire(usager.etape("confirmation"))).xpath("//main//a[contains(@href, '/documents/')]/@href")[0]
    pdf = usager.session.get(bac.site.adresse.rstrip("/") + lien, timeout=20).content
    assert courriel.pieces_jointes[0].octets == pdf


def test_deux_envois_a_la_fois_ne_passent_pas_la_limite(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    copies = [usager.copie() for _ in range(8)]
    statuts = ensemble(lambda n: copies[n].joindre("identite", (f"{n}.pdf", PDF)).status_code, 8)
    assert Counter(statuts) == {200: 3, 422: 5}
    assert len(usager.detail()["pieces"]["Justificatif d'identité"]) == 3


def test_quatre_fichiers_d_un_coup_les_trois_premiers_sont_gardes(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    page = usager.joindre("identite", *((f"{n}.pdf", PDF) for n in range(4)))
    assert page.status_code == 422
    assert "3 fichiers au maximum" in page.text
    assert usager.detail()["pieces"]["Justificatif d'identité"] == ["0.pdf", "1.pdf", "2.pdf"]


FICHIERS: dict[str, tuple[str, bytes, str]] = {
    "vide": ("a.pdf", b"", "est vide"),
    "exécutable nommé image": ("a.png", b"MZ\x90\x00" * 9, "Le contenu de"),
    "PDF nommé image": ("a.png", PDF, "autre chose que ce que son nom annonce"),
    "page web": ("a.html", b"<html><script>alert(1)</script>", "n'a pas un format accepté"),
    "image vectorielle": ("a.svg", b"<svg onload='alert(1)'/>", "n'a pas un format accepté"),
    "double extension": ("a.pdf.exe", PDF, "n'a pas un format accepté"),
    "sans extension": ("passeport", PDF, "n'a pas un format accepté"),
    "archive": ("a.zip", b"PK\x03\x04", "n'a pas un format accepté"),
    "trop lourd": ("a.pdf", b"%PDF-" + b"0" * (10 * 1024 * 1024), "10 Mo au plus"),
}


@pytest.mark.parametrize("fichier", FICHIERS)
def test_un_fichier_exotique_est_refuse_avec_sa_raison(bac: BacDeTest, fichier: str) -> None:
    nom, octets, raison = FICHIERS[fichier]
    usager = bac.usager("brouillon", etape="Justificatifs")
    page = usager.joindre("identite", (nom, octets), ("bon.pdf", PDF))
    assert page.status_code == 422
    assert raison in " ".join(arbre(page).xpath("//*[@id='erreur-fichier-identite']//text()"))
    assert usager.detail()["pieces"]["Justificatif d'identité"] == ["bon.pdf"]


@pytest.mark.parametrize("nom", ["a.PDF", "a.Pdf"])
def test_la_casse_de_l_extension_ne_compte_pas(bac: BacDeTest, nom: str) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    assert usager.joindre("identite", (nom, PDF)).status_code == 200
    assert usager.detail()["pieces"]["Justificatif d'identité"] == [nom]


def test_une_reponse_a_un_complement_envoyee_dix_fois_ne_part_qu_une(bac: BacDeTest) -> None:
    usager = bac.usager("complement_demande")
    usager.lire("mon-compte/notifications/1")
    copies = [usager.copie() for _ in range(10)]

    def repondre(rang: int) -> int:
        envoi = {"choix.1": "maintenir", "raisons.1": f"Raison {rang}", "action": "envoyer"}
        return copies[rang].envoyer("mon-compte/notifications/1", envoi, allow_redirects=False).status_code

    statuts = ensemble(repondre, 10)
    assert Counter(statuts) == {303: 1, 409: 9}
    (complement,) = usager.detail()["complements"]
    assert complement["documents"][0]["raisons"] == f"Raison {statuts.index(303)}"
    journal = [e["quoi"] for e in bac.piloter("GET", "journal")]
    assert journal.count("complément répondu") == 1


def test_la_decision_demandee_deux_fois_a_la_fois_est_prise_une_fois(bac: BacDeTest) -> None:
    usager = bac.usager("depose")
    adresse = f"{bac.site.pilotage}/bacs/{bac.id}/dossiers/{usager.numero}/decision"
    sessions = [usager.copie().session for _ in range(4)]
    statuts = ensemble(lambda n: sessions[n].post(adresse, json={}, timeout=20).status_code, 4)
    assert Counter(statuts) == {201: 1, 409: 3}
    assert bac.vider()["envoyes"] == 2


def test_un_onglet_perime_ne_recouvre_rien_et_ne_perd_rien(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Motif de séjour")
    chemin = usager.etape("informations-personnelles")
    version = arbre(usager.lire(chemin)).xpath("//input[@name='version']/@value")[0]
    usager.envoyer(chemin, {"version": version, "telephone": "0202020202", "action": "suivant"})
    perime = usager.envoyer(chemin, {"version": version, "telephone": "0303030303", "action": "suivant"})
    assert perime.status_code == 409
    assert "autre onglet" in perime.text
    page = arbre(perime)
    assert page.xpath("//input[@name='telephone']/@value") == ["0303030303"]
    assert usager.detail()["saisies"]["telephone"] == "0202020202"
    nouvelle = page.xpath("//input[@name='version']/@value")[0]
    usager.envoyer(chemin, {"version": nouvelle, "telephone": "0303030303", "action": "suivant"})
    assert usager.detail()["saisies"]["telephone"] == "0303030303"


def test_une_etape_sautee_ramene_a_la_premiere_incomplete(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Motif de séjour")
    for slug in ("justificatifs", "depot", "confirmation"):
        assert usager.lire(usager.etape(slug)).url.endswith("/motif-de-sejour")
        assert usager.envoyer(usager.etape(slug), {"action": "deposer"}).url.endswith("/motif-de-sejour")
    assert usager.detail()["etat"] == "brouillon"


def test_la_session_qui_expire_pendant_la_saisie(bac: BacDeTest) -> None:
    """What was saved is there after log in; the usager is told why he must log in again."""
    usager = bac.usager("brouillon", etape="Motif de séjour")
    usager.envoyer(usager.etape("informations-personnelles"), {"telephone": "0202020202", "action": "quitter"})
    bac.piloter("POST", "horloge/avancer", {"minutes": 31})
    page = usager.envoyer(usager.etape("motif-de-sejour"), {"situation": "Célibataire", "action": "quitter"})
    assert "/connexion" in page.url
    assert "Votre session a expiré" in page.text
    vu = usager.detail()
    assert vu["saisies"]["telephone"] == "0202020202"


def test_le_meme_changement_du_bac_par_plusieurs_a_la_fois(bac: BacDeTest) -> None:
    """Faults posed and clock moved by several calls at once: none is lost."""
    noms = ["smtp_refuse", "courriel_double", "adresse-invalide", "ephoto-indisponible", "registre-quota"]
    sessions = [UsagerDeTest(bac, {}).session for _ in range(20)]
    base = f"{bac.site.pilotage}/bacs/{bac.id}"
    poses = ensemble(lambda n: sessions[n].put(f"{base}/pannes/{noms[n]}", json={}, timeout=20).status_code, len(noms))
    assert poses == [204] * len(noms)
    leves = ensemble(lambda n: sessions[n].delete(f"{base}/pannes/{noms[n]}", timeout=20).status_code, len(noms))
    assert leves == [204] * len(noms)
    ensemble(lambda n: sessions[n].post(f"{base}/horloge/avancer", json={"heures": 1}, timeout=20), 20)
    assert bac.piloter("GET", "horloge")["instant"] == "2023-08-17T10:37:00+02:00"


def test_quarante_bacs_a_la_fois_ne_se_voient_pas(site: Site, boite: ClientCourriels) -> None:
    """The same person in forty bacs, each with its own day: each sees its own dossier, clock and mail only."""

    def jouer(rang: int) -> dict[str, Any]:
        bac = site.bac(instant=f"2023-08-16T{rang % 24:02d}:{rang:02d}:00+02:00")
        try:
            usager = bac.usager("depose", numero_etranger="0000000001", prenom=f"Bac{rang}")
            (dossier,) = bac.piloter("GET", "dossiers")
            bac.vider()
            courriels = boite.recus(usager.personne["email"])
            return {
                "numero": dossier["numero"],
                "usager": dossier["usager"],
                "heure": dossier["depose_le"][11:16],
                "courriels": [f"Bac{rang} Dupont" in c.texte for c in courriels],
                "page": f"Bac{rang} Dupont" in usager.lire("particuliers/").text,
                "reste": bac.id,
            }
        finally:
            bac.supprimer()

    for rang, vu in enumerate(ensemble(jouer, 40)):
        reste = vu.pop("reste")
        assert vu == {
            "numero": "5901202308160000001",
            "usager": f"Bac{rang} Dupont",
            "heure": f"{rang % 24:02d}:{rang:02d}",
            "courriels": [True],
            "page": True,
        }
        assert not list(site.donnees.glob(f"*{reste}*"))
