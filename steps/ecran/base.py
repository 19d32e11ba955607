"""What both `Ecran` drivers share: finding by name, waiting within a bound, dates, lists, suggestions.

A driver gives the page (`_instantane`) and acts on an element it is handed (`_cliquer`, `_remplir`…).
Everything that decides *which* element is here or in `modele.py`.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar
from urllib.parse import urljoin

from steps.ecran.adaptation import Adaptation
from steps.ecran.arbre import Arbre
from steps.ecran.dates import Jour, option_de_mois, partie_en_texte
from steps.ecran.modele import (
    Ambigu,
    Element,
    Inactif,
    Introuvable,
    Page,
    Role,
    SansEffet,
    est_partie_de_date,
)
from steps.ports.ecran import Fichier
from steps.textes import meme_texte, proches

T = TypeVar("T")

CLIQUABLES: tuple[Role, ...] = ("bouton", "lien", "onglet", "suggestion")


class Perime(Exception):
    """The element handed to the driver is no longer on the page: read it again, then act."""


class EcranDeBase(ABC):
    """Acts by name on top of a driver's reading and handles. `delai` (seconds) bounds every wait."""

    base: str
    delai: float
    adaptation: Adaptation
    _brute: Page  # the last page as the target writes it; the one found and read is in the guide's words

    # ---- what a driver gives -------------------------------------------------------------------------------

    @abstractmethod
    def _instantane(self) -> Page:
        """The page as it stands, once calm; the same object as long as nothing changed."""

    @abstractmethod
    def _connue(self) -> Page:
        """The last reading if it may still hold (an act on it raises `Perime` otherwise), else a new one."""

    @abstractmethod
    def _autre(self, page: Page, echeance: float) -> bool:
        """Wait until the page is no longer `page`, until `echeance` (`time.monotonic`) at most.

        False when it still is.
        """

    @abstractmethod
    def _cliquer(self, element: Element) -> None: ...

    @abstractmethod
    def _double_cliquer(self, element: Element) -> None: ...

    @abstractmethod
    def _remplir(self, element: Element, valeur: str) -> None: ...

    @abstractmethod
    def _selectionner(self, element: Element, option: str) -> None:
        """Choose the option of this exact text (one of `element.options`, or its placeholder, or '')."""

    @abstractmethod
    def _cocher(self, element: Element, coche: bool) -> None: ...

    @abstractmethod
    def _joindre(self, element: Element, fichiers: Sequence[Path]) -> None:
        """Give files to a file input."""

    @abstractmethod
    def _joindre_par(self, bouton: Element, fichiers: Sequence[Path]) -> None:
        """Give files to the file chooser that `bouton` opens."""

    @abstractmethod
    def _suggerer(self, element: Element, saisie: str) -> Page:
        """Type `saisie` as a person does and return the page once suggestions are there, or will not be."""

    @abstractmethod
    def _telecharger(self, element: Element) -> Fichier: ...

    # ---- reading -------------------------------------------------------------------------------------------

    def page(self) -> Page:
        return self._instantane()

    def lire(self, lecture: Callable[[Page], T], jusqu_a: Callable[[T], bool] | None = None) -> T:
        """See `Ecran.lire`. Woken by what changes on the page."""
        echeance = time.monotonic() + self.delai
        while True:
            page = self._instantane()
            try:
                valeur = lecture(page)
            except Introuvable as manque:
                if not self._autre(page, echeance):
                    raise manque.precise(self._aide(manque)) from None
                continue
            if jusqu_a is None or jusqu_a(valeur) or not self._autre(page, echeance):
                return valeur

    def viser(self, lecture: Callable[[Page], T]) -> T:
        """See `Ecran.viser`."""
        try:
            return lecture(self._connue())
        except Introuvable:
            return self.lire(lecture)

    # ---- acts ----------------------------------------------------------------------------------------------

    def cliquer(self, nom: str, *, dans: str = "") -> None:
        self._agir(lambda page: page.choisir("bouton ou lien", CLIQUABLES, nom, dans), self._cliquer)

    def double_cliquer(self, nom: str, *, dans: str = "") -> None:
        self._agir(lambda page: page.choisir("bouton ou lien", CLIQUABLES, nom, dans), self._double_cliquer)

    def saisir(self, champ: str, valeur: str, *, dans: str = "") -> None:
        self._agir(lambda page: page.choisir("champ", ["champ"], champ, dans), lambda e: self._remplir(e, valeur))

    def saisir_date(self, champ: str, jour: Jour, *, dans: str = "") -> None:
        parties = self.viser(lambda page: _parties_de_date(page, champ, dans))
        for rang in range(len(parties)):
            self._agir(
                lambda page, rang=rang: _parties_de_date(page, champ, dans)[rang],  # type: ignore[misc]
                lambda e: self._dater(e, jour),
            )

    def choisir(self, champ: str, option: str, *, dans: str = "") -> None:
        self._agir(
            lambda page: _reponse(page, champ, option, dans),
            lambda e: self._cocher(e, True) if e.role == "radio" else self._retenir_option(e, _option(e, option)),
        )

    def cocher(self, case: str, *, dans: str = "") -> None:
        self._agir(lambda page: page.choisir("case", ["case", "radio"], case, dans), lambda e: self._cocher(e, True))

    def decocher(self, case: str, *, dans: str = "") -> None:
        self._agir(lambda page: page.choisir("case", ["case"], case, dans), lambda e: self._cocher(e, False))

    def joindre(self, fichiers: Sequence[Path], *, dans: str, bouton: str = "Joindre un document") -> None:
        self._agir(
            lambda page: _porte_fichier(page, dans, bouton),
            lambda e: self._deposer(e, fichiers, dans, bouton),
        )

    def joindre_partout(
        self, fichiers: Sequence[Path], *, dans: Sequence[str], bouton: str = "Joindre un document"
    ) -> None:
        for piece in dans:
            self.joindre(fichiers, dans=piece, bouton=bouton)

    def suggestions(self, champ: str, saisie: str, *, dans: str = "") -> tuple[str, ...]:
        lues: list[Page] = []
        self._agir(
            lambda page: page.choisir("champ", ["champ"], champ, dans),
            lambda e: lues.append(self._suggerer(e, saisie)),
        )
        return tuple(e.nom for e in _suggestions(lues[-1], champ, dans))

    def retenir(self, champ: str, suggestion: str, *, dans: str = "") -> None:
        self._agir(lambda page: _suggestion(page, champ, suggestion, dans), self._cliquer)

    def telecharger(self, nom: str, *, dans: str = "") -> Fichier:
        obtenus: list[Fichier] = []
        self._agir(
            lambda page: page.choisir("lien ou bouton", ("lien", "bouton"), nom, dans),
            lambda e: obtenus.append(self._telecharger(e)),
        )
        return obtenus[-1]

    # ---- how -----------------------------------------------------------------------------------------------

    def _agir(self, trouver: Callable[[Page], Element], acte: Callable[[Element], object]) -> None:
        """Find, act; read again while it cannot be found, while it is inactive or when it has just moved."""
        echeance = time.monotonic() + self.delai
        page = self._connue()
        while True:
            try:
                element = trouver(page)
                if not element.modifiable:
                    raise Inactif(element.role, element.nom, page=page.titre)
                acte(element)
                return
            except Perime:
                if time.monotonic() > echeance:
                    raise Inactif(element.role, element.nom, page=page.titre, precision=self._precision()) from None
                page = self._instantane()
            except SansEffet:
                raise
            except (Introuvable, Ambigu) as manque:
                lue = self._instantane()
                if lue is not page:
                    page = lue
                elif isinstance(manque, Ambigu) or not self._autre(page, echeance):
                    raise (manque if isinstance(manque, Ambigu) else manque.precise(self._aide(manque))) from None
                else:
                    page = self._instantane()

    def _precision(self) -> str:
        return f"cible {self.base}, attendu {self.delai:g} s ([ecran] delai dans le profil de la cible)"

    def _aide(self, manque: Introuvable) -> str:
        """What to look at when a name is not on the page."""
        remarque = self.adaptation.localisateurs.remarque(manque.nom)
        ecran = f'"{manque.page}"' if manque.page else '"titre de l\'écran"'
        return (
            f"{self._precision()} ; si le site le nomme autrement : [alias] ou [alias_par_ecran.{ecran}] dans ce profil"
            + (f" ; {remarque}" if remarque else "")
        )

    def _lire_arbre(self, arbre: Arbre) -> Page:
        """The page of `arbre` in the guide's words."""
        self._brute, page = self.adaptation.lire(arbre)
        return page

    def _retenir_option(self, liste: Element, option: str) -> None:
        """Choose `option`, which `liste` tells in the guide's words, as the target writes it."""
        ecrites = next((e.options for e in self._brute.elements if e.ref == liste.ref and e.role == "liste"), ())
        rang = liste.options.index(option) if option in liste.options else -1
        self._selectionner(liste, ecrites[rang] if 0 <= rang < len(ecrites) else option)

    def _dater(self, element: Element, jour: Jour) -> None:
        rang = est_partie_de_date(element)
        if rang < 0:
            brut = next((e for e in self._brute.elements if e.ref == element.ref), element)
            self._remplir(element, self.adaptation.format_date.ecrire(jour, iso=brut.genre == "date"))
        elif element.role == "liste":
            texte = option_de_mois(element, jour) if rang == 1 else partie_en_texte(jour, rang, en_chiffres=False)
            self._retenir_option(element, _option(element, texte))
        else:
            self._remplir(element, partie_en_texte(jour, rang, en_chiffres=meme_texte(element.attente, "MM")))

    def _deposer(self, element: Element, fichiers: Sequence[Path], dans: str, bouton: str) -> None:
        if element.role == "bouton":
            self._joindre_par(element, fichiers)
            return
        self._joindre(element, fichiers)
        page = self._instantane()
        restes = page.tous(["fichier"], dans=dans)
        envois = [b for b in page.tous(["bouton"], bouton, dans) if b.genre == "submit"]
        if envois and any(r.valeur for r in restes):
            self._cliquer(envois[0])
        elif not envois:
            self._fichiers_joints(element)

    def _fichiers_joints(self, element: Element) -> None:  # noqa: B027
        """No button sends the files given to `element`: a driver without scripts may have to show them."""

    def _adresse_a_ouvrir(self, adresse: str) -> str:
        """Where the target has what features open as `adresse`."""
        return self._adresse_absolue(self.adaptation.chemins.traduire(adresse))

    def _adresse_absolue(self, adresse: str) -> str:
        """`adresse` against the base; a leading « / » does not leave the base (a bac lives under a path)."""
        return adresse if "://" in adresse else urljoin(self.base, adresse.lstrip("/"))


def base_normale(base: str) -> str:
    return base if base.endswith("/") else base + "/"


def _parties_de_date(page: Page, champ: str, dans: str) -> list[Element]:
    """The boxes of the date named `champ`: day, month, year, or a single one."""
    parties = [
        e
        for e in page.tous(["champ", "liste"], dans=dans)
        if est_partie_de_date(e) >= 0 and e.places and meme_texte(e.places[0], champ)
    ]
    if len(parties) > 3:
        raise Ambigu("date", champ, [" > ".join(reversed(e.places)) for e in parties], page.titre)
    if parties:
        return sorted(parties, key=est_partie_de_date)
    try:
        return [page.choisir("date", ["champ"], champ, dans)]
    except Introuvable:
        libelles = [q.libelle for q in page.questions(dans)]
        raise Introuvable("date", champ, dans, proches(champ, libelles), page.titre) from None


def _reponse(page: Page, champ: str, option: str, dans: str) -> Element:
    """The list named `champ`, or the radio button `option` of the question `champ`."""
    listes = page.tous(["liste"], champ, dans)
    radios = [e for e in page.tous(["radio"], dans=dans) if e.places and meme_texte(e.places[0], champ)]
    if listes:
        return page.choisir("liste", ["liste"], champ, dans)
    if not radios:
        possibles = [e.nom for e in page.tous(["liste"], dans=dans)] + [
            e.places[0] for e in page.tous(["radio"], dans=dans) if e.places
        ]
        raise Introuvable("liste ou choix", champ, dans, proches(champ, possibles), page.titre)
    choisis = [e for e in radios if meme_texte(e.nom, option)]
    if len(choisis) == 1:
        return choisis[0]
    if choisis:
        raise Ambigu("option", option, [" > ".join(reversed(e.places)) for e in choisis], page.titre)
    raise Introuvable("option", option, champ, [e.nom for e in radios], page.titre)


def _option(liste: Element, option: str) -> str:
    """The option of `liste` as written there; '' is no answer."""
    if not option or meme_texte(option, liste.attente):
        return ""
    for ecrite in liste.options:
        if meme_texte(ecrite, option):
            return ecrite
    if not liste.options:  # a list drawn by the page, filled when it opens
        return option
    raise Introuvable("option", option, liste.nom, proches(option, liste.options))


def _porte_fichier(page: Page, dans: str, bouton: str) -> Element:
    """The file input of the piece `dans`, else the button that opens the chooser."""
    fichiers = page.tous(["fichier"], dans=dans)
    nommes = [f for f in fichiers if meme_texte(f.nom, bouton)] or fichiers
    if len(nommes) == 1:
        return nommes[0]
    if nommes:
        raise Ambigu("fichier", bouton, [" > ".join(reversed(f.places)) for f in nommes], page.titre)
    return page.choisir("bouton", ["bouton"], bouton, dans)


def _suggestions(page: Page, champ: str, dans: str) -> list[Element]:
    """The suggestions that share a group with the field when some do, else all there are."""
    toutes = page.tous(["suggestion"])
    lieux = {place for e in page.tous(["champ"], champ, dans) for place in e.places[:1]}
    return [s for s in toutes if lieux & set(s.places)] or toutes


def _suggestion(page: Page, champ: str, nom: str, dans: str) -> Element:
    offertes = _suggestions(page, champ, dans)
    for offerte in offertes:
        if meme_texte(offerte.nom, nom):
            return offerte
    raise Introuvable("suggestion", nom, champ, proches(nom, [o.nom for o in offertes]), page.titre)
