"""The récapitulatif: the answers of an étape as text, read from the pure walk, and what its validation holds to."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from simulator.demarches.champs import Case, Champ, Ephoto, Exemplaire, Paragraphe, Piece, Puces
from simulator.demarches.declaration import Etape, Partie, Rappel, Section, SousTitre, Visible
from simulator.demarches.parcours import PageVue, Parcours

NON_RENSEIGNE = "N/A"


@dataclass(frozen=True)
class Reponse:
    """A question of the étape and what was answered, « N/A » when nothing was."""

    libelle: str
    valeur: str


Rappele = str | Paragraphe | Puces | SousTitre | Reponse


@dataclass(frozen=True)
class PartieVue:
    """A part as shown: what it recalls by rubric, whether it was validated, whether it is the one to validate."""

    partie: Partie
    rubriques: tuple[tuple[str, tuple[Rappele, ...]], ...]
    validee: bool
    courante: bool
    derniere: bool


@dataclass(frozen=True)
class Joint:
    """A file joined: the piece it belongs to, its name, and what tells it from another of the same name."""

    piece: str
    nom: str
    id: str


def vues(etape: Etape, marche: Parcours, joints: Sequence[Joint], validees: Collection[str]) -> tuple[PartieVue, ...]:
    """The parts of this étape as they stand: those whose `signature` is in `validees` are validated."""
    faites = [signature(etape, p, marche, joints) in validees for p in etape.parties]
    courante = faites.index(False) if False in faites else None
    return tuple(
        PartieVue(
            partie,
            rubriques(partie, marche, joints),
            validee=faites[rang],
            courante=rang == courante,
            derniere=partie is etape.parties[-1],
        )
        for rang, partie in enumerate(etape.parties)
    )


def signature(etape: Etape, partie: Partie, marche: Parcours, joints: Sequence[Joint]) -> str:
    """What is kept of a validation: it holds as long as the part says the same."""
    return f"{etape.slug}/{partie.etape}={_empreinte(partie, marche, joints)}"


def rubriques(partie: Partie, marche: Parcours, joints: Sequence[Joint]) -> tuple[tuple[str, tuple[Rappele, ...]], ...]:
    """What the part recalls, rubric by rubric, in the order of its étape."""
    page = marche.page(partie.etape)
    return tuple(
        (section.titre, tuple(_rappels(section, visibles, page, marche.valeurs, joints)))
        for section, visibles in page.sections
    )


def _empreinte(partie: Partie, marche: Parcours, joints: Sequence[Joint]) -> str:
    """Changes as soon as anything the part recalls does: what was validated is what is filed."""
    pieces = {c.nom for c in marche.page(partie.etape).champs if isinstance(c, Piece)}
    fichiers = [j.id for j in joints if j.piece in pieces]
    dit = repr((partie.titre, rubriques(partie, marche, joints), fichiers))
    return hashlib.sha256(dit.encode()).hexdigest()[:16]


def _rappels(
    section: Section,
    visibles: Sequence[Visible],
    page: PageVue,
    valeurs: Mapping[str, Any],
    joints: Sequence[Joint],
) -> Iterator[Rappele]:
    if section.rappel:
        yield from _rappels_declares(section.rappel, page, valeurs)
        return
    for contenu in visibles:
        if isinstance(contenu, (str, Paragraphe, Puces, SousTitre)):
            yield contenu
        elif isinstance(contenu, Exemplaire):
            yield SousTitre(contenu.titre)
            for champ in contenu.champs:
                yield from _reponses(champ, valeurs, joints)
        elif isinstance(contenu, Champ) and contenu.rappele:
            yield from _reponses(contenu, valeurs, joints)


def _rappels_declares(
    voulus: Sequence[SousTitre | Rappel], page: PageVue, valeurs: Mapping[str, Any]
) -> Iterator[Rappele]:
    poses = {champ.nom: champ for champ in page.champs}
    for voulu in voulus:
        if isinstance(voulu, SousTitre):
            yield voulu
        elif voulu.champ in poses:
            for _, texte in poses[voulu.champ].rappels(valeurs.get(voulu.champ)):
                yield Reponse(voulu.libelle, texte or NON_RENSEIGNE)


def _reponses(champ: Champ, valeurs: Mapping[str, Any], joints: Sequence[Joint]) -> Iterator[Rappele]:
    if isinstance(champ, Case):
        if valeurs.get(champ.nom):
            yield champ.libelle_rappel
        return
    if isinstance(champ, Piece):
        yield SousTitre(champ.libelle_rappel)
        yield from champ.explication
        yield from ([j.nom for j in joints if j.piece == champ.nom] or [NON_RENSEIGNE])
        return
    if isinstance(champ, Ephoto):
        yield SousTitre(champ.titre)
        yield from champ.explication
    for libelle, valeur in champ.rappels(valeurs.get(champ.nom)):
        yield Reponse(libelle, valeur or NON_RENSEIGNE)
