"""What differs between a target's pages and the guide's: its labels, its dates, its addresses, its unnamed things.

A page is turned into the guide's words once, as soon as it is read: everything that finds, acts and checks knows the
guide's words only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from steps.ecran.arbre import Arbre
from steps.ecran.chemins import Chemins
from steps.ecran.dates import FormatDeDate
from steps.ecran.lecture import lire_page
from steps.ecran.localisateurs import Localisateur, Localisateurs
from steps.ecran.modele import Element, Page
from steps.textes import meme_texte, normaliser


class Adaptation:
    """`alias`: guide's label -> target's; `par_ecran`: the same for the screens of one heading, which come first.

    `format_date` is set where the target asks for dates in one box.
    """

    def __init__(
        self,
        alias: Mapping[str, str] | None = None,
        par_ecran: Mapping[str, Mapping[str, str]] | None = None,
        *,
        localisateurs: Sequence[Localisateur] = (),
        chemins: Mapping[str, str] | None = None,
        format_date: FormatDeDate | None = None,
    ) -> None:
        self._partout = _retour(alias or {})
        self._par_ecran = {ecran: _retour(propres) for ecran, propres in (par_ecran or {}).items()}
        self._une_partie = format_date is not None
        self.format_date = format_date or FormatDeDate()
        self.localisateurs = Localisateurs(localisateurs)
        self.chemins = Chemins(chemins or {})

    def lire(self, arbre: Arbre) -> tuple[Page, Page]:
        """The page as it is written, and in the guide's words."""
        brute = lire_page(arbre)
        if self.localisateurs.css and self.localisateurs.nommer(arbre, self._titres(brute)):
            brute = lire_page(arbre)
        return brute, self.traduire(brute)

    def traduire(self, brute: Page) -> Page:
        """`brute` in the guide's words. The same object when nothing differs."""
        if not (self._partout or self._par_ecran or self._une_partie):
            return brute
        retour = self._retour_de(brute)
        if not retour and not self._une_partie:
            return brute
        return replace(brute, elements=tuple(self._element(e, retour) for e in brute.elements))

    def _retour_de(self, brute: Page) -> Mapping[str, str]:
        titres = self._titres(brute)
        retour = dict(self._partout)
        for ecran, propres in self._par_ecran.items():
            if any(meme_texte(ecran, titre) for titre in titres):
                retour |= propres
        return retour

    def _titres(self, brute: Page) -> tuple[str, ...]:
        """How the screen is headed: as the target writes it, and as the guide does, which its own aliases may say."""
        cle = normaliser(brute.titre)
        propres = (retour[cle] for ecran, retour in self._par_ecran.items() if meme_texte(retour.get(cle, ""), ecran))
        return (brute.titre, self._partout.get(cle, brute.titre), *propres)

    def _element(self, e: Element, retour: Mapping[str, str]) -> Element:
        def guide(libelle: str) -> str:
            return retour.get(normaliser(libelle), libelle) if libelle else libelle

        traduit = _traduit(e, guide) if retour else e
        if self._une_partie and traduit.role == "champ" and self.format_date.est_une_date(traduit):
            return replace(traduit, genre="date", valeur=self.format_date.en_lettres(e.valeur, iso=e.genre == "date"))
        return traduit


def _traduit(e: Element, guide: Callable[[str], str]) -> Element:
    return replace(
        e,
        nom=guide(e.nom),
        places=tuple(map(guide, e.places)),
        valeur=guide(e.valeur) if e.role == "liste" else e.valeur,
        options=tuple(map(guide, e.options)),
        colonnes=tuple(map(guide, e.colonnes)),
        attente=guide(e.attente),
        description=guide(e.description),
        lu="" if normaliser(guide(e.lu)) == normaliser(guide(e.nom)) else guide(e.lu),
    )


def _retour(alias: Mapping[str, str]) -> dict[str, str]:
    return {normaliser(cible): guide for guide, cible in alias.items()}
