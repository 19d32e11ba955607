"""Headers for the target's origin alone, whatever it redirects to.

Playwright's own `extra_http_headers` go to every origin, and those given to a routed request follow its redirections.
Chromium's Fetch domain stops each request of a chain by itself: the headers are put on those of the origin only.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from playwright.sync_api import BrowserContext, CDPSession, Error, Page, Route

from steps.drivers.reseau import Reseau


class EntetesDeCible:
    """For the tabs of one context. `suivre` each tab before it opens anything."""

    def __init__(self, contexte: BrowserContext, reseau: Reseau) -> None:
        self._contexte, self._reseau = contexte, reseau
        self._suivis: set[Page] = set()
        contexte.route(lambda adresse: reseau.est_de_la_cible(adresse), self._premiere)

    def suivre(self, onglet: Page) -> None:
        session = self._contexte.new_cdp_session(onglet)
        session.on("Fetch.requestPaused", lambda arretee: self._continuer(session, arretee))
        session.send("Fetch.enable", {"patterns": [{"urlPattern": self._reseau.prefixe + "*"}]})
        self._suivis.add(onglet)

    def _continuer(self, session: CDPSession, arretee: dict[str, Any]) -> None:
        entetes = {**arretee["request"]["headers"], **self._reseau.entetes}
        ecrits = [{"name": nom, "value": valeur} for nom, valeur in entetes.items()]
        with suppress(Error):  # the tab may be closing
            session.send("Fetch.continueRequest", {"requestId": arretee["requestId"], "headers": ecrits})

    def _premiere(self, route: Route) -> None:
        """The first request of a tab that the page opens goes before anyone can follow that tab."""
        with suppress(Error):
            if route.request.frame.page in self._suivis:
                route.continue_()
                return
        with suppress(Error):
            route.continue_(headers={**route.request.headers, **self._reseau.entetes})
