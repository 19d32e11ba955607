"""Where the links of a page lead."""

from __future__ import annotations

import re

from pytest_bdd import then

from steps.constats import Verificateur
from steps.ecran.modele import Element, Page
from steps.ports import Ecran

_ORIGINE = re.compile(r"https?://[^/]+")


@then("chaque lien de la page mène à une page du service")
def liens_suivis(ecran: Ecran, verifier: Verificateur) -> None:
    """Every link to the service itself answers 200; those to other sites and to places of the page are not asked."""
    ici = ecran.adresse()
    for lien in ecran.lire(_internes, bool):
        statut = ecran.statut(_absolue(ici, lien.cible))
        verifier.egal(f"statut de la page de « {lien.nom} »", "200", str(statut))


def _internes(page: Page) -> list[Element]:
    par_cible = {lien.cible: lien for lien in page.tous(["lien"]) if lien.cible.startswith(("/", "?"))}
    return list(par_cible.values())


def _absolue(ici: str, cible: str) -> str:
    """The address of a link as a page of the address `ici` writes it: from the root, or a query alone."""
    origine = _ORIGINE.match(ici)
    return f"{ici.partition('?')[0]}{cible}" if cible.startswith("?") else (origine[0] if origine else "") + cible
