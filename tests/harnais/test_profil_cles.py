"""Every key of a profile has a wrong value and its message: the cases are drawn from the model itself.

A new key is tested as soon as it is declared. One whose type has no wrong value here fails: give it one in `FAUTES`.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest
from pydantic import BaseModel, Tag

from fixtures.cibles import Profil, ProfilInvalide, charger
from fixtures.cibles.attendus import decrire, nom_de_cle
from fixtures.cibles.types import (
    Adresse,
    AdresseDeMandataire,
    AdresseDeNavigateur,
    AdresseWebSocket,
    FichierExistant,
    Secondes,
    Texte,
    Variable,
)

Cles = tuple[int | str, ...]
_SECRET = '"le secret lui-même"'
PAR_TYPE: tuple[tuple[Any, str], ...] = (
    (Adresse, '"recette.example.org"'),
    (AdresseDeMandataire, '"http://moi:secret@mandataire.example.org:3128"'),
    (AdresseDeNavigateur, '"127.0.0.1:9222"'),
    (AdresseWebSocket, '"http://navigateurs.example.org/"'),
    (FichierExistant, '"absent.pem"'),
    (Secondes, "601"),
    (Texte, '""'),
    (Variable, _SECRET),
    (bool, '"oui"'),
    (str, "3"),
    (int, '"x"'),
    (float, "-1"),
)
"""A wrong value of each type, as TOML writes it."""
FAUTES: dict[str, str] = {
    "[lancement] port": "65536",
    "[ecran] rechargement": "61",
    "[ecran] format_date": '"jj/mm/jj"',
    "[[localisateur]] n° 1, css": '"button["',
    "[[sans_objet]] n° 1, etiquette": '""',
    "[[bogue_connu]] n° 1, etiquette": '""',
    "[courriels] port": "0",
    "[courriels] ecoute": '"2525"',
    "[usagers] gabarit_courriel": '"qa@example.org"',
    "[horloge] instant_initial": '"2023-08-16"',
    "[agent] entree": '"recette.agent"',
    "[horloge] entree": '"recette.agent"',
    "[etats] entree": '"recette.agent"',
}
"""What is refused for more than its type."""
ATTENDUS = {"[courriels] source": "« capture », « mailpit », « maildev » ou « imap »"}
"""What is told otherwise than by the description of the key: here, the sources of every table that may stand there."""


def cles_de(hint: Any, cles: Cles = (), vues: set[type[BaseModel]] | None = None) -> Iterator[tuple[Cles, Any]]:
    """(keys, type) of each key that holds no table of its own; a list and a free table are seen through one item.

    A table that stands in several places (the description of a call) is looked into at the first.
    """
    vues = set() if vues is None else vues
    modeles = list(_modeles(hint))
    if modeles:
        for modele in modeles:
            if modele in vues:
                continue
            vues.add(modele)
            for nom, type_ in get_type_hints(modele, include_extras=True).items():
                if nom in modele.model_fields:
                    yield from cles_de(type_, (*cles, nom), vues)
        return
    nu = _sans_rien(hint)
    contenu = get_args(nu)[-1 if get_origin(nu) is dict else 0] if get_origin(nu) in (dict, tuple) else None
    if contenu is not None and list(_modeles(contenu)):
        yield from cles_de(contenu, (*cles, "X" if get_origin(nu) is dict else 0), vues)
    else:
        yield cles, hint


def _modeles(hint: Any) -> Iterator[type[BaseModel]]:
    nu = _sans_rien(hint)
    if get_origin(nu) in (Union, types.UnionType):
        for choix in get_args(nu):
            yield from _modeles(choix)
    elif isinstance(nu, type) and issubclass(nu, BaseModel):
        yield nu


def _sans_rien(hint: Any) -> Any:
    """`hint` without its annotations nor « or None »."""
    if get_origin(hint) is Annotated:
        return _sans_rien(get_args(hint)[0])
    if get_origin(hint) in (Union, types.UnionType):
        restes = [choix for choix in get_args(hint) if choix is not type(None)]
        return _sans_rien(restes[0]) if len(restes) == 1 else Union[tuple(restes)]  # noqa: UP007
    return hint


def faute_de(cles: Cles, hint: Any) -> str:
    """A wrong value for this key. `KeyError` says what to add here."""
    nom = nom_de_cle(cles)
    if nom in FAUTES:
        return FAUTES[nom]
    choix = [c for c in get_args(hint) if c is not type(None)] if get_origin(hint) in (Union, types.UnionType) else []
    for type_, faute in PAR_TYPE:
        if hint == type_ or choix == [type_]:
            return faute
    nu = _sans_rien(hint)
    if get_origin(nu) is Literal:
        return '"autre"'
    if get_origin(nu) in (dict, tuple, list, Union, types.UnionType):
        return "07:32:00"
    raise KeyError(f"{nom} : aucune valeur fautive pour {hint} ; en ajouter une à FAUTES")


def en_toml(cles: Cles, valeur: str, source: str = "") -> str:
    """`cles = valeur` as inline tables, from the top."""
    for cle in reversed(cles[1:]):
        choix = f'source = "{source}", ' if source and cle == cles[1] else ""
        valeur = f"[{valeur}]" if isinstance(cle, int) else f"{{ {choix}{cle} = {valeur} }}"
    return f"{cles[0]} = {valeur}\n"


def sources_de(cles: Cles) -> tuple[str, ...]:
    """The sources of mails whose table has this key; none elsewhere."""
    if cles[0] != "courriels" or cles[1] == "source":
        return ("",)
    tables = {a.__metadata__[0].tag: get_args(a)[0] for a in get_args(_sources()) if isinstance(a.__metadata__[0], Tag)}
    return tuple(balise for balise, modele in tables.items() if cles[1] in modele.model_fields)


def _sources() -> Any:
    hint = get_type_hints(Profil, include_extras=True)["courriels"]
    return next(_deplie(hint))


def _deplie(hint: Any) -> Iterator[Any]:
    """The union of tagged tables within `hint`."""
    choix = get_args(hint) if get_origin(hint) in (Union, types.UnionType, Annotated) else ()
    if any(isinstance(m, Tag) for c in choix for m in getattr(c, "__metadata__", ())):
        yield hint
    for dedans in choix:
        yield from _deplie(dedans)


CAS = [
    pytest.param(cles, hint, source, id=nom_de_cle(cles) + (f" {source}" if source else ""))
    for cles, hint in dict(cles_de(Profil)).items()
    for source in sources_de(cles)
]


@pytest.mark.parametrize(("cles", "hint", "source"), CAS)
def test_chaque_cle_refuse_une_valeur_fautive_et_dit_ce_qui_est_attendu(
    tmp_path: Path, cles: Cles, hint: Any, source: str
) -> None:
    faute, nom, attendu = faute_de(cles, hint), nom_de_cle(cles), ATTENDUS.get(nom_de_cle(cles), decrire(cles).attendu)
    assert attendu, f"{nom} n'a pas de description"
    chemin = tmp_path / "cible.toml"
    chemin.write_text(en_toml(cles, faute, source), encoding="utf-8")
    with pytest.raises(ProfilInvalide) as refus:
        charger(chemin)
    siennes = [ligne for ligne in str(refus.value).splitlines() if f" : {nom} " in ligne]
    lue = "une valeur tue ici" if faute == _SECRET else faute
    assert siennes == [f"{chemin} : {nom} = {lue} ; attendu {attendu}"]
    assert _SECRET.strip('"') not in str(refus.value)


@pytest.mark.parametrize("cles", [cles for cles, _ in dict(cles_de(Profil)).items() if len(cles) > 1], ids=nom_de_cle)
def test_chaque_cle_mal_orthographiee_est_reconnue(tmp_path: Path, cles: Cles) -> None:
    """A letter doubled at its end: the key is named, and so is the right one."""
    fausses = (*cles[:-1], f"{cles[-1]}{str(cles[-1])[-1]}")
    chemin = tmp_path / "cible.toml"
    chemin.write_text(en_toml(fausses, "1", sources_de(cles)[0]), encoding="utf-8")
    with pytest.raises(ProfilInvalide) as refus:
        charger(chemin)
    assert f"{nom_de_cle(fausses)} : clé inconnue ; voulait-on dire « {cles[-1]} » ?" in str(refus.value)


def test_les_fautes_ecrites_a_la_main_sont_toutes_celles_d_une_cle() -> None:
    assert set(FAUTES) <= {nom_de_cle(cles) for cles, _ in cles_de(Profil)}
