"""The screen that plays a target: its profile's tables handed to the driver chosen."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from fixtures.cibles import Profil
from steps.drivers.reseau import Reseau
from steps.ecran.adaptation import Adaptation
from steps.ecran.dates import FormatDeDate
from steps.ecran.localisateurs import Localisateur
from steps.ports import Ecran


def ouvrir_ecran(profil: Profil, pilote: str, base: str, reseau: Reseau, navigateur: Callable[[], Any]) -> Ecran:
    """A fresh `Ecran` on `base`; `navigateur()` gives the running browser where the driver needs one."""
    reglages = profil.ecran
    if pilote == "navigateur":
        ecran: Ecran = navigateur().ecran(
            base,
            reglages.delai,
            rechargement=reglages.rechargement,
            adaptation=adaptation_de(profil),
            reseau=reseau,
        )
        return ecran
    http: Ecran = import_module("steps.drivers.http").EcranHttp(
        base,
        reglages.delai,
        reglages.fragments,
        rechargement=reglages.rechargement,
        bouton_actualiser=reglages.actualiser,
        bouton_rechercher=reglages.rechercher,
        adaptation=adaptation_de(profil),
        reseau=reseau,
    )
    return http


def adaptation_de(profil: Profil) -> Adaptation:
    """[alias], [alias_par_ecran], [[localisateur]], [ecran.chemins] and the dates of [ecran]."""
    ecran = profil.ecran
    return Adaptation(
        profil.alias,
        profil.alias_par_ecran,
        localisateurs=[Localisateur(lu.nom, lu.css, lu.ecran or "") for lu in profil.localisateur],
        chemins=ecran.chemins,
        format_date=FormatDeDate(ecran.format_date) if ecran.dates == "une_partie" else None,
    )
