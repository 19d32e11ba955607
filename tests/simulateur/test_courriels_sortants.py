"""The outbox: a server down delays mails, never loses nor doubles one; a kill -9 loses nothing."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from courriels.client import ClientCourriels

from tests.simulateur.site_lance import BacDeTest, Site, UsagerDeTest, lancer, une_personne


class Facteur:
    """An SMTP handler that refuses for good any address with « refuse » in it, and keeps the rest."""

    def __init__(self) -> None:
        self.recus: list[str] = []

    async def handle_RCPT(  # noqa: N802
        self,
        serveur: SMTP,  # noqa: ARG002
        session: Session,  # noqa: ARG002
        enveloppe: Envelope,
        adresse: str,
        options: list[str],  # noqa: ARG002
    ) -> str:
        if "refuse" in adresse:
            return "550 5.1.1 Boîte inconnue".encode("ascii", "replace").decode()
        enveloppe.rcpt_tos.append(adresse)
        return "250 OK"

    async def handle_DATA(self, serveur: SMTP, session: Session, enveloppe: Envelope) -> str:  # noqa: N802, ARG002
        self.recus += enveloppe.rcpt_tos
        return "250 OK"


def _port_libre() -> int:
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        return int(prise.getsockname()[1])


@pytest.fixture
def ferme() -> int:
    """A port where no mail server listens yet."""
    return _port_libre()


def _ouvrir(port: int) -> tuple[Facteur, Controller]:
    facteur = Facteur()
    serveur = Controller(facteur, hostname="127.0.0.1", port=port)
    serveur.start()
    return facteur, serveur


def _demander(bac: BacDeTest, *adresses: str) -> None:
    for adresse in adresses:
        bac.piloter("POST", "etats", {"usager": une_personne(email=adresse), "stade": "lien_envoye"})


@pytest.fixture
def bac_sans_courrier(site: Site, ferme: int) -> Iterator[BacDeTest]:
    cree = site.bac(smtp=f"127.0.0.1:{ferme}")
    yield cree
    cree.supprimer()


def test_le_serveur_revenu_recoit_chaque_courriel_une_fois_dans_l_ordre(
    bac_sans_courrier: BacDeTest, ferme: int
) -> None:
    adresses = [f"{n}@example.org" for n in range(6)]
    _demander(bac_sans_courrier, *adresses)
    facteur, serveur = _ouvrir(ferme)
    try:
        assert bac_sans_courrier.vider() == {"envoyes": 6, "en_attente": 0}
        assert facteur.recus == adresses
        assert bac_sans_courrier.vider()["envoyes"] == 6
        assert facteur.recus == adresses
    finally:
        serveur.stop()


def test_un_courriel_refuse_pour_toujours_n_arrete_pas_les_suivants(bac_sans_courrier: BacDeTest, ferme: int) -> None:
    facteur, serveur = _ouvrir(ferme)
    try:
        _demander(bac_sans_courrier, "refuse@example.org", "admis@example.org")
        assert bac_sans_courrier.vider() == {"envoyes": 1, "en_attente": 0}
        assert facteur.recus == ["admis@example.org"]
        (refus,) = [e for e in bac_sans_courrier.piloter("GET", "journal") if e["quoi"] == "courriel refusé"]
        assert refus["details"]["destinataire"] == "refuse@example.org"
    finally:
        serveur.stop()


@pytest.mark.parametrize(
    "adresse", ["é@example.org", "a,b@example.org", "<a>@example.org", '"@example.org', "a@[b.c", "\x7f@b.fr"]
)
def test_une_adresse_etrange_ne_bloque_pas_la_file(bac: BacDeTest, boite: ClientCourriels, adresse: str) -> None:
    """Typed on the page by anyone: whatever becomes of that mail, the next one leaves."""
    visiteur = UsagerDeTest(bac, {})
    page = visiteur.envoyer("acces/titre-de-sejour", {"courriel": adresse, "confirmation": adresse})
    assert page.status_code in (200, 422)
    personne = une_personne()
    _demander(bac, personne["email"])
    assert bac.vider()["en_attente"] == 0
    assert len(boite.recus(personne["email"])) == 1


def test_la_panne_smtp_retient_puis_tout_part(bac: BacDeTest, boite: ClientCourriels) -> None:
    personne = une_personne()
    bac.piloter("PUT", "pannes/smtp_refuse", {})
    _demander(bac, personne["email"])
    assert boite.recus(personne["email"]) == ()
    bac.piloter("DELETE", "pannes/smtp_refuse")
    assert bac.vider() == {"envoyes": 1, "en_attente": 0}
    assert len(boite.recus(personne["email"])) == 1


def test_la_panne_double_envoie_deux_fois_le_meme(bac: BacDeTest, boite: ClientCourriels) -> None:
    personne = une_personne()
    bac.piloter("PUT", "pannes/courriel_double", {})
    _demander(bac, personne["email"])
    bac.vider()
    premier, second = boite.recus(personne["email"])
    assert premier.texte == second.texte


def test_la_panne_retarde_attend_tout_son_delai_malgre_les_suivants(bac: BacDeTest, boite: ClientCourriels) -> None:
    personne = une_personne()
    bac.piloter("PUT", "pannes/courriel_retarde", {"secondes": 1})
    debut = time.monotonic()
    _demander(bac, personne["email"])
    _demander(bac, une_personne()["email"])
    assert boite.recus(personne["email"]) == ()
    assert bac.vider()["en_attente"] == 0
    assert time.monotonic() - debut >= 1
    assert len(boite.recus(personne["email"])) == 1


def test_tue_net_puis_relance_rien_n_est_perdu(tmp_path: Path, ferme: int) -> None:
    """Drafts, files, visits, links and mails waiting survive a kill -9; a bac is still deleted whole."""
    donnees = tmp_path / "donnees"
    serveur_ferme = f"127.0.0.1:{ferme}"
    premier = lancer(donnees, smtp=serveur_ferme)
    bac = premier.bac(smtp=serveur_ferme)
    usager = bac.usager("brouillon", etape="Motif de séjour")
    usager.envoyer(
        usager.etape("motif-de-sejour"), {"situation": "Marié(e)", "union_pays": "Brésil", "action": "quitter"}
    )
    demandeur = une_personne()
    _demander(bac, demandeur["email"])
    avant = usager.detail()
    journal = bac.piloter("GET", "journal")
    premier.tuer()

    facteur, serveur = _ouvrir(ferme)
    port = int(premier.adresse.rstrip("/").rpartition(":")[2])
    second = lancer(donnees, smtp=serveur_ferme, port=port)
    try:
        bac.site = second
        assert usager.detail() == avant
        assert bac.piloter("GET", "journal") == journal
        assert usager.lire(usager.etape("motif-de-sejour")).status_code == 200
        assert bac.vider() == {"envoyes": 1, "en_attente": 0}
        assert facteur.recus == [demandeur["email"]]
        bac.supprimer()
        assert not list(donnees.glob(f"*{bac.id}*"))
    finally:
        second.arreter()
        serveur.stop()


def test_un_bac_supprime_apres_un_redemarrage_ne_laisse_rien(tmp_path: Path, smtp: str) -> None:
    donnees = tmp_path / "donnees"
    premier = lancer(donnees, smtp=smtp)
    bac = premier.bac()
    bac.usager("compte")
    premier.arreter()
    second = lancer(donnees, smtp=smtp)
    try:
        bac.site = second
        reponse = bac.session.delete(f"{second.pilotage}/bacs/{bac.id}", timeout=10)
        assert reponse.status_code == 204
        assert not list(donnees.glob(f"*{bac.id}*"))
        assert bac.session.get(f"{second.adresse}bac/{bac.id}/connexion", timeout=10).status_code == 404
    finally:
        second.arreter()
