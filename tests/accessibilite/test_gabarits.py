"""No template of the site escapes the checks of this folder: each is drawn by a page of the list."""

from __future__ import annotations

from pathlib import Path

from simulator.pages.gabarits import RACINE
from tests.accessibilite.monde import Monde
from tests.accessibilite.pages_du_site import PAGES

GABARITS = RACINE / "gabarits"


def test_chaque_gabarit_est_celui_d_une_page_de_la_liste(monde: Monde, trace: Path) -> None:
    """A page added to the site, or a kind of field, comes with a line in `pages_du_site` or `pages_des_demarches`."""
    restent = {g.relative_to(GABARITS).as_posix() for g in GABARITS.rglob("*.html")}
    assert "base.html" in restent
    for page in PAGES.values():
        page(monde).reponse()
        restent -= set(trace.read_text("utf-8").split("\n"))
        if not restent:
            break
    assert sorted(restent) == []
