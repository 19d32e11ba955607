"""Readings shared by the sentences: what of a page, a mail or a document answers an expectation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from steps.constats import Verificateur
from steps.ecran.modele import Page, Question, Role
from steps.ports import Ecran
from steps.textes import contient_texte, meme_texte, normaliser

COMMANDES: tuple[Role, ...] = ("lien", "bouton", "onglet")


def attendre_textes(ecran: Ecran, attendus: Sequence[str], lecture: Callable[[Page], Sequence[str]]) -> tuple[str, ...]:
    """What `lecture` reads, once every expected text is in it, or as it stands at the end of the bound."""
    voulus = {normaliser(a) for a in attendus}
    return tuple(ecran.lire(lecture, lambda lus: voulus <= {normaliser(lu) for lu in lus}))


def noms(page: Page, roles: Iterable[Role], dans: str = "") -> tuple[str, ...]:
    return tuple(e.nom for e in page.tous(roles, dans=dans))


def blocs(page: Page, dans: str = "") -> tuple[str, ...]:
    """Every text of the page, values that cannot be edited and typed values included."""
    return tuple(
        texte
        for e in page.elements
        if not dans or any(meme_texte(place, dans) for place in e.places)
        for texte in (e.nom, e.valeur if e.role in ("donnee", "champ") else "")
        if texte
    )


def intitules(page: Page) -> tuple[str, ...]:
    """What names the page or what is in front of it: open dialog, headings."""
    return tuple(nom for nom in (page.fenetre, *page.titres()) if nom)


def question(ecran: Ecran, libelle: str, dans: str = "") -> Question:
    return ecran.lire(lambda page: page.question(libelle, dans))


def verifier_passages(verifier: Verificateur, quoi: str, attendus: Sequence[str], texte: str) -> None:
    """Each expected passage stands in `texte`, as whole words, after the one before it.

    Line breaks do not count: a sentence may run over several lines of a mail or of a page of PDF.
    """
    reste = normaliser(texte)
    avant = ""
    for attendu in attendus:
        trouve = contient_texte(reste, attendu)
        lieu = f" (après « {avant} »)" if avant else ""
        verifier.vrai(f"{quoi}{lieu}", attendu, f"« {_extrait(reste)} »" if not trouve else attendu, trouve)
        reste = _apres(reste, attendu)
        avant = attendu


def rubrique(texte: str, libelle: str) -> str:
    """What follows `libelle` on its line, or the next line when the label ends its own; '' when there is none."""
    lignes = [ligne for ligne in texte.splitlines() if ligne.strip()]
    cherche = normaliser(libelle)
    for rang, ligne in enumerate(lignes):
        if normaliser(ligne).startswith(cherche):
            valeur = " ".join(ligne.split())[len(" ".join(libelle.split())) :].strip()
            suivante = lignes[rang + 1].strip() if rang + 1 < len(lignes) else ""
            return valeur or ("" if suivante.rstrip().endswith(":") or ":" in suivante else suivante)
    return ""


def _apres(reste: str, attendu: str) -> str:
    """What follows the first whole-word occurrence of `attendu`."""
    aiguille = normaliser(attendu)
    debut = reste.find(aiguille)
    while debut >= 0 and not contient_texte(reste[max(debut - 1, 0) : debut + len(aiguille) + 1], attendu):
        debut = reste.find(aiguille, debut + 1)
    return reste[debut + len(aiguille) :] if debut >= 0 else reste


def _extrait(texte: str, longueur: int = 160) -> str:
    return texte if len(texte) <= longueur else texte[:longueur] + "…"
