"""The page for people in a browser: it refreshes itself; a mail's HTML can do nothing but open links."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from courriels.client import ClientCourriels
from playwright.sync_api import Page, expect, sync_playwright

from steps.drivers.navigateur.chromium import trouver
from tests.boite.outils import Capture, Ecrire, a_part

Jouer = Callable[[Callable[[Page], None]], None]


@pytest.fixture
def jouer() -> Jouer:
    """Plays acts on a new tab."""
    navigateur = trouver()
    if navigateur is None:
        pytest.skip("aucun navigateur sur cette machine")
    chemin = navigateur.chemin

    def sur_un_onglet(actes: Callable[[Page], None]) -> None:
        with sync_playwright() as playwright:
            # --no-sandbox: the browser refuses to start as root, as in most containers, without it.
            chromium = playwright.chromium.launch(executable_path=chemin, args=["--no-sandbox"])
            try:
                actes(chromium.new_page())
            finally:
                chromium.close()

    return lambda actes: a_part(lambda: sur_un_onglet(actes))


def test_la_liste_se_rafraichit_a_l_arrivee(jouer: Jouer, capture: Capture, zoe: str, courriel: Ecrire) -> None:
    def actes(onglet: Page) -> None:
        onglet.goto(f"{capture.http}/?q={zoe}")
        expect(onglet.get_by_text("Aucun courriel pour")).to_be_visible()
        capture.expedier(courriel(f"Arrivé pour {zoe}"), zoe)
        expect(onglet.get_by_role("status")).to_have_text(f"Nouveau courriel : Arrivé pour {zoe}")
        expect(onglet.get_by_role("row")).to_have_count(2)  # the head and the mail
        onglet.get_by_role("link", name=f"Arrivé pour {zoe}").click()
        expect(onglet.get_by_role("heading", level=1)).to_have_text(f"Arrivé pour {zoe}")

    jouer(actes)


def test_le_html_d_un_courriel_n_agit_pas_mais_ses_liens_s_ouvrent(
    jouer: Jouer, capture: Capture, client: ClientCourriels, zoe: str, courriel: Ecrire
) -> None:
    agir = "document.getElementById('p').textContent = 'agi'"
    html = f'<p id=p>Bonjour</p><script>{agir}</script><img src=x onerror="{agir}">'
    html += f"<a href='{capture.http}/?q={zoe}'>ici</a>"
    capture.expedier(courriel("Piégé", html=html), zoe)
    adresse = f"{capture.http}/courriels/{client.attendre(zoe).identifiant}"

    def actes(onglet: Page) -> None:
        onglet.goto(adresse)
        cadre = onglet.frame_locator("iframe")
        with onglet.context.expect_page() as ouvert:
            cadre.get_by_role("link", name="ici").click()
        expect(ouvert.value.get_by_role("row")).to_have_count(2)
        expect(cadre.locator("#p")).to_have_text("Bonjour")

    jouer(actes)
