"""What a failure was about, as data: what was sought, where, and what was nearest."""

from __future__ import annotations

from typing import Any

import pytest

from steps.constats import EcartConstate
from steps.ecran.modele import Ambigu, CibleInjoignable, Inactif, Introuvable
from steps.inventaire import DE_L_ETAPE
from steps.ports import CourrielAbsent, ReserveEpuisee

Ecart = dict[str, Any]
"""Keys: genre, quoi, nom, dans, voisins, ecran; texts are '' where the failure does not say."""

_GENRES: tuple[tuple[type[BaseException], str], ...] = (
    (Inactif, "inactif"),
    (Introuvable, "introuvable"),
    (Ambigu, "ambigu"),
    (EcartConstate, "constat"),
    (CourrielAbsent, "courriel"),
    (CibleInjoignable, "injoignable"),
    (ReserveEpuisee, "reserve"),
)


def ecart_de(erreur: BaseException | None, ecran: str = "") -> Ecart | None:
    """The failure as data; None without one. `genre` is « autre » for what was not foreseen.

    `ecran`: the screen last read; the error's own word for its page comes first, the étape apart.
    """
    if erreur is None or isinstance(erreur, pytest.skip.Exception):
        return None
    genre = next((nom for classe, nom in _GENRES if isinstance(erreur, classe)), "autre")
    lus = {cle: getattr(erreur, cle, "") for cle in ("quoi", "nom", "dans")}
    textes = {cle: valeur if isinstance(valeur, str) else "" for cle, valeur in lus.items()}
    page = str(getattr(erreur, "page", ""))
    lieu = ecran if not page or page == ecran.partition(DE_L_ETAPE)[0] else page
    return {"genre": genre, **textes, "ecran": lieu, "voisins": [str(v) for v in getattr(erreur, "voisins", ())]}
