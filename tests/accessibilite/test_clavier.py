"""The site without a mouse: every rule here is one that a person who only has a keyboard lives by."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.accessibilite.conftest import Jouer
from tests.accessibilite.monde import Monde
from tests.accessibilite.navigation import aller, onglet
from tests.accessibilite.pages_du_site import PAGES
from tests.accessibilite.test_axe import arreter_par_une_date
from tests.simulateur.site_lance import UsagerDeTest

Acte = Callable[[Page], None]

CONTOUR = """() => {
    const e = document.activeElement, s = getComputedStyle(e);
    const vu = s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2;
    return vu ? "" : `${e.tagName} ${e.textContent.trim() || e.id} : aucun contour`;
}"""


def jouer_sur(jouer: Jouer[None], usager: UsagerDeTest, chemin: str, acte: Acte) -> None:
    """Open this page as this person and act."""

    def tout(navigateur: Browser) -> None:
        with onglet(navigateur, usager) as page:
            page.goto(usager.bac.adresse + chemin)
            acte(page)

    jouer(tout)


@pytest.mark.parametrize("chemin", ["", "connexion", "nulle-part"])
def test_le_premier_tab_propose_d_aller_au_contenu(jouer: Jouer[None], monde: Monde, chemin: str) -> None:
    def acte(page: Page) -> None:
        page.keyboard.press("Tab")
        evitement = page.get_by_role("link", name="Aller au contenu")
        expect(evitement).to_be_focused()
        expect(evitement).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.get_by_role("main")).to_be_focused()

    jouer_sur(jouer, monde.passant(), chemin, acte)


def test_ce_qui_a_le_focus_se_voit(jouer: Jouer[None], monde: Monde) -> None:
    brouillon = monde.brouillon("Informations personnelles")

    def acte(page: Page) -> None:
        parcourus = set()
        for _ in range(45):
            page.keyboard.press("Tab")
            if page.evaluate("() => document.activeElement === document.body"):
                break
            parcourus.add(page.evaluate("() => document.activeElement.tagName"))
            assert page.evaluate(CONTOUR) == ""
        assert {"A", "SUMMARY", "INPUT", "BUTTON"} <= parcourus

    jouer_sur(jouer, brouillon, brouillon.etape("informations-personnelles"), acte)


def test_la_fenetre_modale_retient_le_focus_et_echap_la_ferme(jouer: Jouer[None], monde: Monde) -> None:
    brouillon = monde.brouillon("Motif de séjour")

    def acte(page: Page) -> None:
        arreter_par_une_date(page)
        fenetre = page.get_by_role("dialog")
        for _ in range(5):
            dedans = "() => !!document.activeElement.closest('dialog') || document.activeElement === document.body"
            assert page.evaluate(dedans), page.evaluate("() => document.activeElement.outerHTML")
            page.keyboard.press("Tab")
        expect(fenetre.get_by_role("button", name="Modifier ma saisie")).to_be_visible()
        page.keyboard.press("Escape")
        expect(fenetre).to_be_hidden()

    jouer_sur(jouer, brouillon, brouillon.etape("motif-de-sejour"), acte)


def test_les_suggestions_d_adresse_aux_fleches(jouer: Jouer[None], monde: Monde) -> None:
    def acte(page: Page) -> None:
        champ = page.get_by_role("combobox", name="Nouvelle adresse")
        champ.press_sequentially("20 rue nationale 59800")
        premiere = page.get_by_role("option").first
        expect(premiere).to_have_text("20 Rue Nationale 59800 Lille")
        expect(champ).to_have_attribute("aria-expanded", "true")
        champ.press("ArrowDown")
        expect(premiere).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.get_by_role("option")).to_have_count(0)
        expect(champ).to_be_focused()
        expect(champ).to_have_attribute("aria-expanded", "false")
        champ.press("End")
        champ.press_sequentially(" ")
        expect(premiere).to_be_visible()
        champ.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.get_by_label("Ville * :")).to_have_value("Lille")
        expect(page.get_by_role("combobox", name="Nouvelle adresse")).to_be_focused()

    jouer_sur(jouer, monde.compte(), "mon-compte/changement", acte)


def test_le_sommaire_des_erreurs_est_lu_d_abord_et_mene_aux_champs(jouer: Jouer[None], monde: Monde) -> None:
    lieu = PAGES["ASE, Motif de séjour, en erreur"](monde)

    def tout(navigateur: Browser) -> None:
        with onglet(navigateur, lieu.usager) as page:
            aller(page, lieu)
            sommaire = page.get_by_role("alert").filter(has_text="Cette page contient")
            expect(sommaire).to_be_focused()
            liens = sommaire.get_by_role("link")
            assert liens.count() > 2
            for lien in liens.all():
                lien.focus()
                page.keyboard.press("Enter")
                invalide = (
                    "() => document.activeElement.getAttribute('aria-invalid') || document.activeElement.outerHTML"
                )
                assert page.evaluate(invalide) == "true", lien.inner_text()

    jouer(tout)


def test_les_onglets_aux_fleches(jouer: Jouer[None], monde: Monde) -> None:
    def acte(page: Page) -> None:
        onglets = page.get_by_role("tab")
        onglets.first.focus()
        page.keyboard.press("ArrowRight")
        expect(onglets.nth(1)).to_be_focused()
        expect(onglets.nth(1)).to_have_attribute("aria-selected", "true")
        expect(page.get_by_role("tabpanel")).to_have_accessible_name("Demande de changement de situation")
        page.keyboard.press("End")
        expect(page.get_by_role("tabpanel")).to_have_accessible_name("Demande d'accès à la Nationalité Française")
        page.keyboard.press("ArrowRight")
        expect(onglets.first).to_be_focused()

    jouer_sur(jouer, monde.compte(), "mon-compte/demandes", acte)


def test_un_menu_s_ouvre_au_clavier(jouer: Jouer[None], monde: Monde) -> None:
    def acte(page: Page) -> None:
        menu = page.get_by_role("navigation", name="Menu principal")
        menu.locator("summary", has_text="Démarches").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        expect(menu.get_by_role("link", name="Je valide mon VLS-TS", exact=True)).to_be_focused()
        page.keyboard.press("Escape")
        expect(menu.locator("summary", has_text="Démarches")).to_be_focused()
        expect(menu.get_by_role("link", name="Je valide mon VLS-TS", exact=True)).to_be_hidden()

    jouer_sur(jouer, monde.passant(), "", acte)
