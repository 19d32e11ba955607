"""Tables of the page."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import then

from steps.constats import Verificateur
from steps.phrases.fiche import Fiche, colonne, completer
from steps.phrases.grammaire import Phrase
from steps.ports import Ecran

Table = Sequence[Sequence[str]]


@then(Phrase("le tableau « {nom} » a les colonnes, dans l'ordre :"))
def colonnes(ecran: Ecran, verifier: Verificateur, fiche: Fiche, nom: str, datatable: Table) -> None:
    lu = ecran.lire(lambda page: page.tableau(nom))
    verifier.egal("tableau", nom, lu.nom)
    verifier.liste(f"colonnes de « {nom} »", colonne(datatable, fiche), lu.colonnes)


@then(Phrase("le tableau « {nom} » porte la ligne :"))
def ligne(ecran: Ecran, verifier: Verificateur, fiche: Fiche, nom: str, datatable: Table) -> None:
    """A first row of column names, then the expected cells; a cell may bear a command besides its text."""
    lu = ecran.lire(lambda page: page.tableau(nom))
    entetes, *attendues = datatable
    for attendue in attendues:
        for entete, valeur in zip(entetes, attendue, strict=True):
            rang = [c.casefold() for c in lu.colonnes].index(entete.casefold()) if entete in lu.colonnes else -1
            cellules = [une[rang] for une in lu.lignes] if rang >= 0 else []
            attendu = completer(valeur, fiche)
            if attendu:
                verifier.contient(f"« {entete} » de « {nom} »", attendu, cellules)
            else:
                verifier.vrai(f"« {entete} » de « {nom} »", "", ", ".join(cellules), "" in cellules)


@then(Phrase("le tableau « {nom} » ne compte qu'une ligne"))
def une_seule_ligne(ecran: Ecran, verifier: Verificateur, nom: str) -> None:
    lu = ecran.lire(lambda page: page.tableau(nom))
    verifier.egal(f"lignes de « {nom} »", "1", str(len(lu.lignes)))
