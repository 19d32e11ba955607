"""What goes wrong when a document is asked for, told in French with what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from pydantic import BaseModel, ValidationError


class DocumentImpossible(ValueError):
    """A document that cannot be made; the message names the genre, the datum and what was expected."""


def genre_inconnu(genre: str, connus: Iterable[str]) -> DocumentImpossible:
    connus = list(connus)
    return DocumentImpossible(
        f"genre de document « {genre} » inconnu{_voisin(genre, connus)} ; genres connus : {', '.join(connus)}"
    )


def donnees_invalides(genre: str, modele: type[BaseModel], erreur: ValidationError) -> DocumentImpossible:
    """The errors of pydantic as one French sentence, each datum by its path in `modele`."""
    morceaux = [_dire(modele, detail["loc"], detail["type"], detail) for detail in erreur.errors()]
    return DocumentImpossible(f"document « {genre} » : {' ; '.join(morceaux)}")


def caracteres_sans_dessin(genre: str, caracteres: Iterable[str]) -> DocumentImpossible:
    liste = ", ".join(f"« {c} » (U+{ord(c[0]):04X})" for c in caracteres if c)
    return DocumentImpossible(
        f"document « {genre} » : la police ne sait pas écrire {liste} ; donner les noms en caractères latins"
    )


# Kinds of errors of pydantic worth a word of their own; the others fall back on the bare value.
_RAISONS = {
    "date_from_datetime_parsing": "n'est pas une date (AAAA-MM-JJ attendu)",
    "date_parsing": "n'est pas une date (AAAA-MM-JJ attendu)",
    "date_type": "n'est pas une date",
    "string_type": "n'est pas un texte",
    "string_too_short": "est vide",
    "string_too_long": "est trop longue",
    "int_parsing": "n'est pas un nombre entier",
    "decimal_parsing": "n'est pas un montant",
    "decimal_type": "n'est pas un montant",
}


def _dire(modele: type[BaseModel], chemin: tuple[int | str, ...], type_: str, detail: object) -> str:
    nom = ".".join(str(morceau) for morceau in chemin)
    contexte = detail if isinstance(detail, dict) else {}
    recu = contexte.get("input")
    if type_ == "missing":
        return f"donnée « {nom} » absente"
    if type_ == "extra_forbidden":
        return f"donnée « {nom} » inconnue{_voisin(str(chemin[-1]), _champs(modele, chemin[:-1]))}"
    if type_ == "value_error":
        return f"{f'donnée « {nom} » : ' if nom else ''}{contexte.get('ctx', {}).get('error', '')}"
    if type_ in _RAISONS:
        return f"donnée « {nom} » : « {recu} » {_RAISONS[type_]}"
    attendu = contexte.get("ctx", {}).get("expected") or contexte.get("ctx", {}).get("pattern")
    suite = f", attendu {attendu}" if attendu else f" ({contexte.get('msg', type_)})"
    return f"donnée « {nom} » : « {recu} » refusé{suite}"


def _champs(modele: type[BaseModel], chemin: tuple[int | str, ...]) -> list[str]:
    """The names of the data at `chemin`, to suggest the nearest to a misspelt one."""
    for morceau in chemin:
        champ = modele.model_fields.get(str(morceau))
        suivant = champ.annotation if champ else None
        if not (isinstance(suivant, type) and issubclass(suivant, BaseModel)):
            return []
        modele = suivant
    return list(modele.model_fields)


def _voisin(cherche: str, connus: Iterable[str]) -> str:
    proche = difflib.get_close_matches(cherche, list(connus), n=1)
    return f" (voulait-on dire « {proche[0]} » ?)" if proche else ""
