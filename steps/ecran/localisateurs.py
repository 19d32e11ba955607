"""The last resort: an element that the target gives no name to, or a wrong one, named by a CSS selector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from steps.ecran.arbre import Arbre, Noeud
from steps.ecran.roles import A_REMPLIR, role_de
from steps.textes import meme_texte


@dataclass(frozen=True, slots=True)
class Localisateur:
    """`nom` is the guide's label, `css` designates the one element that bears it, `ecran` the only screen if any."""

    nom: str
    css: str
    ecran: str = ""


class Localisateurs:
    """`css` is what a driver looks for on each page, in this order: `Arbre.vises` says what it found."""

    def __init__(self, tous: Sequence[Localisateur]) -> None:
        self._tous = tuple(tous)
        self.css = tuple(localisateur.css for localisateur in tous)
        self._vains: dict[str, str] = {}

    def nommer(self, arbre: Arbre, titres: Sequence[str]) -> bool:
        """Give their names to the nodes of `arbre`, a page of these headings. Whether any was given.

        A selector that finds nothing, or too much, is noted: it is an error only when its name is sought.
        """
        self._vains = {}
        par_ref = {noeud.ref: noeud for noeud in arbre.racine.noeuds()}
        nommes = 0
        for localisateur, refs in zip(self._tous, arbre.vises, strict=False):
            if localisateur.ecran and not any(meme_texte(localisateur.ecran, titre) for titre in titres):
                continue
            if refs is not None and len(refs) == 1 and refs[0] in par_ref:
                _nommer(par_ref[refs[0]], localisateur.nom)
                nommes += 1
                continue
            compte = (
                "n'est pas compris par ce pilote"
                if refs is None
                else f"désigne {len(refs)} éléments"
                if refs
                else "ne désigne rien"
            )
            self._vains[localisateur.nom] = f"[[localisateur]] css « {localisateur.css} » {compte} sur cette page"
        return nommes > 0

    def remarque(self, nom: str) -> str:
        """Why the locator of this name was of no use on the last page, '' when there is none."""
        return next((pourquoi for vain, pourquoi in self._vains.items() if meme_texte(vain, nom)), "")


def _nommer(noeud: Noeud, nom: str) -> None:
    attrs = dict(noeud.attrs)
    attrs.pop("aria-labelledby", None)
    attrs["aria-label"] = nom
    if not role_de(noeud):
        groupe = any(role_de(dessous) in A_REMPLIR for dessous in noeud.noeuds() if dessous is not noeud)
        attrs["role"] = "group" if groupe else "button"
    noeud.attrs = attrs
