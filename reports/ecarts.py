"""What a failure was about, as data: what was sought, where, and what was nearest."""

from __future__ import annotations

from typing import Any

from steps.constats import EcartConstate
from steps.ecran.modele import Ambigu, CibleInjoignable, Inactif, Introuvable
from steps.ports import CourrielAbsent

Ecart = dict[str, Any]
"""Keys: genre, quoi, nom, dans, voisins, page; texts are '' where the failure does not say."""

_GENRES: tuple[tuple[type[BaseException], str], ...] = (
    (Inactif, "inactif"),
    (Introuvable, "introuvable"),
    (Ambigu, "ambigu"),
    (EcartConstate, "constat"),
    (CourrielAbsent, "courriel"),
    (CibleInjoignable, "injoignable"),
)


def ecart_de(erreur: BaseException | None) -> Ecart | None:
    """The failure as data; None without one. `genre` is « autre » for what was not foreseen."""
    if erreur is None:
        return None
    genre = next((nom for classe, nom in _GENRES if isinstance(erreur, classe)), "autre")
    lus = {cle: getattr(erreur, cle, "") for cle in ("quoi", "nom", "dans", "page")}
    textes = {cle: valeur if isinstance(valeur, str) else "" for cle, valeur in lus.items()}
    return {"genre": genre, **textes, "voisins": [str(v) for v in getattr(erreur, "voisins", ())]}
