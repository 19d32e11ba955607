"""Whether a person of the pool fits what a scenario asks, and if not, why."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from fixtures.cibles.reserve import PersonneDeReserve
from fixtures.profils import TitreType, profil
from steps.textes import meme_texte

_LIBRES = ("email", "age", "telephone", "numero_ephoto")
"""What a person of the pool may be given for one scenario: nobody but the usager says it."""


def ecarts(
    personne: PersonneDeReserve,
    guide: str,
    cas: str,
    aujourdhui: date,
    naissance: date | None,
    precisions: dict[str, Any],
) -> list[str]:
    """Why she does not fit, in a few words each; [] when she does."""
    return list(_ecarts(personne, guide, cas, aujourdhui, naissance, precisions))


def _ecarts(
    personne: PersonneDeReserve,
    guide: str,
    cas: str,
    aujourdhui: date,
    naissance: date | None,
    precisions: dict[str, Any],
) -> Iterator[str]:
    voulu = profil(guide, cas)
    if personne.guides and not {guide, f"{guide} {cas}"} & set(personne.guides):
        yield f"pour {', '.join(personne.guides)}"
    age = age_de(personne.date_naissance, aujourdhui)
    if naissance is not None and personne.date_naissance != naissance:
        yield f"né(e) le {personne.date_naissance:%d/%m/%Y}"
    elif "age" in precisions and age != int(precisions["age"]):
        yield f"{age} ans"
    elif naissance is None and "age" not in precisions and not voulu.age_min <= age <= voulu.age_max:
        yield f"{age} ans, et non de {voulu.age_min} à {voulu.age_max}"
    if "titres" not in precisions:
        yield from (f"sans « {t.nature} {t.motif}".strip() + " »" for t in voulu.titres if not _tient(personne, t))
    for nom, valeur in precisions.items():
        if nom not in _LIBRES and not _a(personne, nom, valeur):
            yield f"{nom} différent"


def age_de(naissance: date, jour: date) -> int:
    return jour.year - naissance.year - ((jour.month, jour.day) < (naissance.month, naissance.day))


def _tient(personne: PersonneDeReserve, voulu: TitreType) -> bool:
    return any(meme_texte(t.nature, voulu.nature) and meme_texte(t.motif, voulu.motif) for t in personne.titres)


def _a(personne: PersonneDeReserve, nom: str, valeur: Any) -> bool:
    """What the pool does not say of her is free; the rest must be what is asked. A title is told by its dates."""
    sien = getattr(personne, nom, None)
    if nom == "titres":
        return all(
            any((t.debut, t.fin) == (voulu.debut, voulu.fin) and meme_texte(t.nature, voulu.nature) for t in sien or ())
            for voulu in valeur or ()
        )
    if nom == "mot_de_passe":
        return sien is None
    if sien is None:
        return True
    if nom == "adresse":
        return meme_texte(
            f"{sien.numero_voie} {sien.voie} {sien.code_postal} {sien.ville}", str(getattr(valeur, "libelle", valeur))
        )
    return sien == valeur if isinstance(sien, date) else meme_texte(str(sien), str(valeur))
