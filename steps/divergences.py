"""The differences that a profile accepts, held against what a scenario finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fixtures.cibles.divergences import SectionDivergence
from steps.inventaire import DE_L_ETAPE
from steps.textes import contient_texte, normaliser

Comparaison = Callable[[Sequence[str], Sequence[str]], bool]
"""Whether observed texts (second) answer expected ones (first)."""


@dataclass(frozen=True)
class Acceptees:
    """The accepted differences of a target, in the order of its profile."""

    tables: tuple[SectionDivergence, ...] = ()

    def raisons(
        self,
        ecran: str,
        attendus: Sequence[str],
        observes: Sequence[str],
        conforme: Comparaison | None = None,
        *,
        quoi: str = "",
    ) -> tuple[str, ...]:
        """Why this difference is accepted, () when it is not.

        Either one table tells the whole of it, or the difference is gone once each table's part is put right and
        the rest compared again with `conforme`.
        """
        ici = [table for table in self.tables if sur_ecran(table, ecran) and _de(table, quoi)]
        entieres = [t for t in ici if _memes(t.attendu, attendus) and (t.attendu or conforme is None)]
        entiere = next((t for t in entieres if _montre(t, observes)), None)
        if entiere is not None:
            return (entiere.raison,)
        if conforme is None:
            return ()
        corriges = list(attendus)
        raisons: list[str] = []
        for table in ici:
            suite = _corriger(table, corriges, observes)
            if suite is not None:
                corriges, raisons = suite, [*raisons, table.raison]
        if not raisons:
            return ()
        permis = {normaliser(t) for table in ici if not table.attendu for t in table.observe}
        restes = [o for o in observes if normaliser(o) not in permis]
        return tuple(dict.fromkeys(raisons)) if conforme(corriges, restes) else ()

    def raison_du_nom(self, ecran: str, nom: str) -> str:
        """Why it is accepted that nothing on this screen bears `nom`; '' when it is not."""
        return next((t.raison for t in self.tables if sur_ecran(t, ecran) and _memes(t.attendu, [nom])), "")


def sur_ecran(table: SectionDivergence, ecran: str) -> bool:
    """Whether the table speaks of this screen: its heading, the étape, or both as reports name it."""
    noms = (ecran, *ecran.split(DE_L_ETAPE))
    return table.ecran is None or normaliser(table.ecran) in {normaliser(nom) for nom in noms}


def _de(table: SectionDivergence, quoi: str) -> bool:
    return table.quoi is None or normaliser(table.quoi) == normaliser(quoi)


def _memes(uns: Sequence[str], autres: Sequence[str]) -> bool:
    return [normaliser(un) for un in uns] == [normaliser(autre) for autre in autres]


def _montre(table: SectionDivergence, observes: Sequence[str]) -> bool:
    """Whether the target shows what the table says it does; any table that says nothing of it is content."""
    return all(any(contient_texte(o, voulu) for o in observes) for voulu in table.observe)


def _corriger(table: SectionDivergence, attendus: list[str], observes: Sequence[str]) -> list[str] | None:
    """`attendus` with the table's texts as the target shows them; None when the table has nothing to say of them."""
    if not _montre(table, observes):
        return None
    if not table.attendu:
        return attendus
    taille = len(table.attendu)
    for rang in range(len(attendus) - taille + 1):
        if _memes(attendus[rang : rang + taille], table.attendu):
            return [*attendus[:rang], *table.observe, *attendus[rang + taille :]]
    return None
