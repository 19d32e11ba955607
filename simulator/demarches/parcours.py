"""The pure walk: which pages and fields are relevant, what is missing or wrong, where to resume, any stop.

Routing, the guard against jumping ahead, the summary and the dépôt all ask this one function.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from simulator.demarches.champs.adresse import Adresse
from simulator.demarches.champs.base import Brut, Champ, Erreur
from simulator.demarches.champs.repetes import Ajout, Bloc
from simulator.demarches.conditions import Contexte
from simulator.demarches.declaration import Arret, Demarche, Etape, Section, Visible


@dataclass(frozen=True)
class ErreurDeChamp:
    """A field refused: why, and which input to point at."""

    champ: Champ
    erreur: Erreur


@dataclass(frozen=True)
class PageVue:
    """One étape as it stands for these answers."""

    etape: Etape
    sections: tuple[tuple[Section, tuple[Visible, ...]], ...]
    champs: tuple[Champ, ...]
    erreurs: tuple[ErreurDeChamp, ...]

    @property
    def complete(self) -> bool:
        return not self.erreurs


@dataclass(frozen=True)
class Parcours:
    """The walk of one dossier. `valeurs` holds what was read, relevant fields only."""

    pages: tuple[PageVue, ...]
    valeurs: Mapping[str, Any]
    arret: Arret | None
    fiche: Mapping[str, Any] = field(default_factory=dict)
    """The register's record, completed by what the usager says of his own état civil."""

    def page(self, slug: str) -> PageVue:
        return next(p for p in self.pages if p.etape.slug == slug)

    def premiere_incomplete(self, validees: frozenset[str] = frozenset(), *, toutes: bool = False) -> Etape:
        """The first étape that has something missing or wrong, or that was not confirmed yet.

        With `toutes`, confirmation is not asked for: only the answers count.
        """
        for page in self.pages:
            if page.etape.genre != "saisie":
                return page.etape
            if not page.complete or (not toutes and page.etape.slug not in validees):
                return page.etape
            if self.arret and any(c.nom == self.arret.champ for c in page.champs):
                return page.etape
        return self.pages[-1].etape


class FicheDeclaree(Mapping[str, Any]):
    """A record where the answers already read stand for what the register does not know (OP-045).

    It follows `valeurs` as the walk fills it, so that a condition on age sees the date typed one étape before.
    """

    def __init__(self, fiche: Mapping[str, Any], identite: Mapping[str, str], valeurs: Mapping[str, Any]) -> None:
        self._fiche, self._identite, self._valeurs = fiche, identite, valeurs

    def __getitem__(self, cle: str) -> Any:
        declaree = self._valeurs.get(self._identite.get(cle, ""))
        return self._fiche[cle] if declaree is None else declaree

    def __iter__(self) -> Iterator[str]:
        declarees = (cle for cle, nom in self._identite.items() if nom in self._valeurs and cle not in self._fiche)
        return iter((*self._fiche, *declarees))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def parcours(demarche: Demarche, reponses: Brut, contexte: Contexte) -> Parcours:
    """Walk the whole procedure with these raw answers. Pure: same answers and context, same walk."""
    valeurs: dict[str, Any] = {}
    fiche = FicheDeclaree(contexte.fiche, demarche.identite, valeurs)
    contexte = replace(contexte, fiche=fiche)
    pages = []
    for etape in demarche.etapes:
        champs: list[Champ] = []
        erreurs: list[ErreurDeChamp] = []
        sections = []
        for contenu in etape.introduction:
            if isinstance(contenu, Champ) and contenu.si.vraie(valeurs, contexte):
                _juger(contenu, reponses, contexte, valeurs, champs, erreurs)
        for section in etape.sections:
            if not section.si.vraie(valeurs, contexte):
                continue
            visibles: list[Visible] = []
            for contenu in section.contenu:
                condition = getattr(contenu, "si", None)
                if condition is not None and not condition.vraie(valeurs, contexte):
                    continue
                if isinstance(contenu, Bloc):
                    ouverts = contenu.ouverts(reponses)
                    visibles += [*ouverts, Ajout(contenu, len(ouverts) < contenu.maximum)]
                    for champ in (c for exemplaire in ouverts for c in exemplaire.champs):
                        if champ.si.vraie(valeurs, contexte):
                            _juger(champ, reponses, contexte, valeurs, champs, erreurs)
                    continue
                visibles.append(contenu)
                if isinstance(contenu, Champ):
                    _juger(contenu, reponses, contexte, valeurs, champs, erreurs)
            sections.append((section, tuple(visibles)))
        for contenu in etape.pied:
            if isinstance(contenu, Champ) and contenu.si.vraie(valeurs, contexte):
                _juger(contenu, reponses, contexte, valeurs, champs, erreurs)
        pages.append(PageVue(etape, tuple(sections), tuple(champs), tuple(erreurs)))
    arret = next((a for a in demarche.arrets if a.atteint(valeurs, contexte)), None)
    return Parcours(tuple(pages), valeurs, arret, fiche)


def _juger(
    champ: Champ,
    reponses: Brut,
    contexte: Contexte,
    valeurs: dict[str, Any],
    champs: list[Champ],
    erreurs: list[ErreurDeChamp],
) -> None:
    champs.append(champ)
    lu = champ.juger(reponses, contexte)
    if isinstance(champ, Adresse):
        erreurs.extend(ErreurDeChamp(champ, e) for e in champ.erreurs(reponses, contexte))
    elif isinstance(lu, Erreur):
        erreurs.append(ErreurDeChamp(champ, lu))
    if not isinstance(lu, Erreur) and lu is not None:
        valeurs[champ.nom] = lu
