"""What a screen offers, in little: kept for each page of a run when asked, to set two sites side by side."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from fixtures.personas import Usager
from steps.ecran.modele import Page

_DATE = re.compile(r"\b\d{2}/\d{2}/\d{4}\b")
_NUMERO = re.compile(r"\b\d{5,}\b")
DE_L_ETAPE = " › "
_RANG = re.compile(r"^\d+[.\s]*")


@dataclass(frozen=True, slots=True)
class Champ:
    """A question as a screen asks it: its label, the kind of widget, whether an answer is due, the choices."""

    libelle: str
    genre: str
    requis: bool
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vue:
    """A screen visited: main heading, étape of the wizard ('' outside), and what there is on it, in page order.

    What belongs to one person or one day (names, numbers, dates) is put aside, so that two runs can be compared.
    """

    titre: str
    etape: str
    titres: tuple[str, ...]
    champs: tuple[Champ, ...]
    commandes: tuple[str, ...]
    messages: tuple[str, ...]
    textes: tuple[str, ...]


def sans_numero(etape: str) -> str:
    """« 2 Motif de séjour » without its number."""
    return _RANG.sub("", etape)


def nom_d_ecran(titre: str, etape: str) -> str:
    """« Demander un titre de séjour › Motif de séjour »: the pages of a wizard share one heading."""
    return f"{titre}{DE_L_ETAPE}{etape}" if etape else titre


def vue_de(page: Page, usagers: Iterable[Usager] = ()) -> Vue:
    """What `page` offers. Read-only data and typed values are left out."""
    propre = _Anonyme(usagers)
    champs = (
        Champ(propre(q.libelle), q.genre, q.requis, propre.tous(q.options))
        for q in page.questions()
        if q.genre != "donnee"
    )
    return Vue(
        propre(page.titre),
        propre(sans_numero(page.etape_courante)),
        propre.tous(page.titres()),
        tuple(champs),
        propre.tous(e.nom for e in page.tous(["bouton", "lien", "onglet"])),
        propre.tous(page.messages()),
        propre.tous(e.nom for e in page.tous(["texte"])),
    )


class _Anonyme:
    """Texts without the data of these persons; longest data first, a first name may be part of an address."""

    def __init__(self, usagers: Iterable[Usager]) -> None:
        donnees: dict[str, str] = {}
        for usager in usagers:
            donnees |= {
                usager.nom_affiche: "{prénom nom}",
                usager.email: "{email}",
                usager.nom: "{nom}",
                usager.prenom: "{prénom}",
                usager.adresse.libelle: "{adresse}",
            }
        rangees = sorted((d for d in donnees if d), key=len, reverse=True)
        self._noms = donnees
        self._motif = re.compile(r"\b(" + "|".join(map(re.escape, rangees)) + r")\b") if rangees else None

    def __call__(self, texte: str) -> str:
        if self._motif is not None:
            texte = self._motif.sub(lambda trouve: self._noms[trouve[1]], texte)
        return _NUMERO.sub("{n°}", _DATE.sub("{date}", texte))

    def tous(self, textes: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self(texte) for texte in textes if texte))


def empreinte(vue: Vue) -> str:
    """A short name for what this view offers: the same on every run and every site that offers the same."""
    return hashlib.sha256(repr(vue).encode()).hexdigest()[:12]
