"""Requests of the usager's session without a page: files behind links, statuses of addresses."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urljoin

from playwright.sync_api import APIResponse, BrowserContext

from steps.drivers.reseau import Reseau

_REDIRECTIONS_AU_PLUS = 20  # as Chromium


def demander(
    contexte: BrowserContext, reseau: Reseau, adresse: str, entetes: Mapping[str, str] | None = None
) -> APIResponse:
    """The answer at the end of the redirections, or the last one when they have no end.

    They are followed here: Playwright would hand the target's headers to any origin.
    """
    for _ in range(_REDIRECTIONS_AU_PLUS):
        propres = reseau.entetes if reseau.est_de_la_cible(adresse) else {}
        reponse = contexte.request.get(adresse, headers={**(entetes or {}), **propres}, max_redirects=0)
        suite = reponse.headers.get("location", "")
        if not 300 <= reponse.status < 400 or not suite:
            break
        adresse = urljoin(adresse, suite)
    return reponse
