"""Where the usager is: each observation is noted with the heading of the page it was read on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from steps.constats import Carnet
from steps.ecran.modele import Page
from steps.inventaire import nom_d_ecran, sans_numero
from steps.ports import Ecran

T = TypeVar("T")


def situer(ecran: Ecran, carnet: Carnet) -> Ecran:
    """`ecran`, whose every reading tells `carnet` which page it was made on."""
    return cast(Ecran, _EcranSitue(ecran, carnet))


class _EcranSitue:
    def __init__(self, ecran: Ecran, carnet: Carnet) -> None:
        self._ecran, self._carnet = ecran, carnet
        self._lue: Page | None = None

    def __getattr__(self, nom: str) -> Any:
        return getattr(self._ecran, nom)

    def page(self) -> Page:
        return self._noter(self._ecran.page())

    def lire(self, lecture: Callable[[Page], T], jusqu_a: Callable[[T], bool] | None = None) -> T:
        return self._ecran.lire(lambda page: lecture(self._noter(page)), jusqu_a)

    def _noter(self, page: Page) -> Page:
        if page is not self._lue:
            self._lue = page
            self._carnet.ecran = nom_d_ecran(page.titre, sans_numero(page.etape_courante))
        return page
