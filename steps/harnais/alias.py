"""Labels of a target that differ from the guides': steps speak the guide, the driver speaks the target."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import wraps
from typing import Any, TypeVar, cast

from steps.ecran.modele import Element, Page
from steps.ports import Ecran
from steps.textes import normaliser

T = TypeVar("T")
# The only acts whose texts are labels; `saisir` takes a value that must stay as typed.
_LIBELLES: Mapping[str, tuple[int, ...]] = {
    "cliquer": (0,),
    "double_cliquer": (0,),
    "saisir": (0,),
    "saisir_date": (0,),
    "choisir": (0, 1),
    "cocher": (0,),
    "decocher": (0,),
    "joindre": (),
    "suggestions": (0,),
    "retenir": (0,),
    "telecharger": (0,),
}


def avec_alias(ecran: Ecran, alias: Mapping[str, str]) -> Ecran:
    """`ecran`, taking and giving the guide's labels; `alias` maps them to the target's."""
    return cast(Ecran, _EcranTraduit(ecran, alias)) if alias else ecran


class _EcranTraduit:
    def __init__(self, ecran: Ecran, alias: Mapping[str, str]) -> None:
        self._ecran = ecran
        self._alias = alias
        self._aller = {normaliser(guide): cible for guide, cible in alias.items()}
        self._retour = {normaliser(cible): guide for guide, cible in alias.items()}

    def __getattr__(self, nom: str) -> Any:
        valeur = getattr(self._ecran, nom)
        if nom not in _LIBELLES:
            return valeur

        @wraps(valeur)
        def appel(*args: Any, **kwargs: Any) -> Any:
            traduits = [self._vers(a) if rang in _LIBELLES[nom] else a for rang, a in enumerate(args)]
            nommes = {cle: self._vers(v) if cle in ("dans", "bouton") else v for cle, v in kwargs.items()}
            return valeur(*traduits, **nommes)

        return appel

    def nouvel_onglet(self) -> Ecran:
        return avec_alias(self._ecran.nouvel_onglet(), self._alias)

    def page(self) -> Page:
        return self._depuis(self._ecran.page())

    def lire(self, lecture: Callable[[Page], T], jusqu_a: Callable[[T], bool] | None = None) -> T:
        return self._ecran.lire(lambda page: lecture(self._depuis(page)), jusqu_a)

    def _vers(self, libelle: Any) -> Any:
        return self._aller.get(normaliser(libelle), libelle) if isinstance(libelle, str) else libelle

    def _guide(self, libelle: str) -> str:
        return self._retour.get(normaliser(libelle), libelle)

    def _depuis(self, page: Page) -> Page:
        return replace(page, elements=tuple(self._element(e) for e in page.elements))

    def _element(self, e: Element) -> Element:
        return replace(
            e,
            nom=self._guide(e.nom),
            places=tuple(map(self._guide, e.places)),
            options=tuple(map(self._guide, e.options)),
            colonnes=tuple(map(self._guide, e.colonnes)),
        )
