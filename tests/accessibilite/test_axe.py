"""WCAG 2 A and AA as axe-core sees them, on every kind of page: no violation. What axe sees is only part of it."""

from __future__ import annotations

import smtplib
import subprocess
import sys
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from courriels.client import ClientCourriels
from playwright.sync_api import Browser, Page

from tests.accessibilite.conftest import Jouer
from tests.accessibilite.monde import Monde
from tests.accessibilite.navigation import aller, onglet
from tests.accessibilite.pages_du_site import PAGES
from tests.boite.outils import Capture

REGLES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


def violations(page: Page) -> list[str]:
    """One line per element in fault: the rule, what it asks, the element."""
    trouvees = Axe().run(page, options={**REGLES, "resultTypes": ["violations"]}).response["violations"]
    return [
        f"{v['id']} : {v['help']} — {noeud['html'][:200]} ({noeud['failureSummary']})"
        for v in trouvees
        for noeud in v["nodes"]
    ]


@pytest.fixture(scope="session")
def page(jouer: Jouer[Any]) -> Iterator[Page]:
    """One tab for the whole list: it changes visitor at each page. Used from the browser's own thread only."""
    ouverte: Page = jouer(lambda navigateur: navigateur.new_page(locale="fr-FR"))
    yield ouverte
    jouer(lambda _: ouverte.close())


@pytest.mark.parametrize("nom", PAGES)
def test_aucune_violation(jouer: Jouer[Any], page: Page, monde: Monde, nom: str) -> None:
    lieu = PAGES[nom](monde)

    def lire(_: Browser) -> list[str]:
        aller(page, lieu)
        return violations(page)

    assert jouer(lire) == []


def test_les_menus_deplies(jouer: Jouer[list[str]], monde: Monde) -> None:
    """What a click unfolds is checked too: menus, bell, help."""
    complement = monde.dossier("ase", "complement_demande")

    def lire(navigateur: Browser) -> list[str]:
        with onglet(navigateur, complement) as page:
            page.goto(complement.bac.adresse + "particuliers/")
            for repli in page.locator("details").all():
                repli.evaluate("d => d.open = true")
            trouvees = violations(page)
        with onglet(navigateur, monde.passant()) as page:
            page.goto(complement.bac.adresse + "acces/identification")
            page.locator("details.aide summary").click()
            return trouvees + violations(page)

    assert jouer(lire) == []


def test_la_fenetre_modale(jouer: Jouer[list[str]], monde: Monde) -> None:
    brouillon = monde.brouillon("Motif de séjour")

    def lire(navigateur: Browser) -> list[str]:
        with onglet(navigateur, brouillon) as page:
            page.goto(brouillon.bac.adresse + brouillon.etape("motif-de-sejour"))
            arreter_par_une_date(page)
            return violations(page)

    assert jouer(lire) == []


def arreter_par_une_date(page: Page) -> None:
    """The date after the 16th birthday opens « Demandeur non éligible » (ASE-053)."""
    date = page.get_by_role("group", name="prise en charge").first
    date.get_by_label("Jour").fill("16")
    date.get_by_label("Mois").select_option("Août")
    date.get_by_label("Année").fill("2022")
    page.get_by_role("dialog").wait_for()


def test_la_boite_aux_lettres(jouer: Jouer[list[str]], boite_lancee: Capture) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "anef@example.org", "axe@example.org", "Essai"
    message.set_content("Bonjour,\n\nhttp://127.0.0.1/particuliers/\n")
    message.add_alternative("<p>Bonjour, <a href='http://127.0.0.1/'>ici</a></p>", subtype="html")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Confirmation.pdf")
    with smtplib.SMTP(boite_lancee.hote, boite_lancee.port, timeout=20) as smtp:
        smtp.send_message(message)
    recu = ClientCourriels(boite_lancee.http, delai=10).attendre("axe@example.org")

    def lire(navigateur: Browser) -> list[str]:
        trouvees = []
        page = navigateur.new_page()
        for chemin in (
            "/",
            "/?q=personne",
            *(f"/courriels/{recu.identifiant}?vue={v}" for v in ("html", "texte", "source")),
        ):
            page.goto(boite_lancee.http + chemin)
            trouvees += [f"{chemin} {v}" for v in violations(page)]
        page.close()
        return trouvees

    assert jouer(lire) == []


def test_le_rapport_d_un_passage(jouer: Jouer[list[str]], tmp_path: Path) -> None:
    """The HTML report of a real run, a red scenario unfolded in it."""
    subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "features/ase/simulateur.feature", "--pilote", "http", "-q"),
            *("-n", "0", "-k", "accueil", f"--rapports={tmp_path}", "-p", "no:cacheprovider"),
        ],
        check=False,
        capture_output=True,
    )
    rapport = tmp_path / "rapport.html"
    assert rapport.is_file()

    def lire(navigateur: Browser) -> list[str]:
        page = navigateur.new_page()
        page.goto(rapport.as_uri())
        for repli in page.locator("details").all():
            repli.evaluate("d => d.open = true")
        trouvees = violations(page)
        page.close()
        return trouvees

    assert jouer(lire) == []
