"""The doctor's answer as text: aligned, at most 100 columns wide."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from steps.docteur.scenarios import Prevision
from steps.docteur.verdicts import Etat, Verdict

LARGEUR = 100
_SORTS = (("joue", "joués"), ("saute", "sautés"), ("rouge_attendu", "rouges attendus"))


def verdicts(lus: Sequence[Verdict]) -> Iterator[str]:
    """One row per verdict; what mends it is indented below, and lines ready to paste are left whole."""
    sujets = max((len(v.sujet) for v in lus), default=0)
    etats = max(len(etat.value) for etat in Etat)
    retrait = " " * (sujets + etats + 6)
    for verdict in lus:
        tete = f"  {verdict.sujet:<{sujets}}  {verdict.etat.value:<{etats}}  "
        yield from _plier(verdict.dit, tete, retrait)
        for ligne in verdict.remede:
            if ligne.startswith(" "):
                yield retrait + ligne
            else:
                yield from _plier(ligne, retrait + "→ ", retrait + "  ")


def prevision(lue: Prevision) -> Iterator[str]:
    """How many scenarios will be played, per guide; then why the others will not."""
    guides = max(len("ensemble"), *(len(guide) for guide in lue.par_guide), 0)
    yield "  " + " " * guides + "".join(f"{titre:>17}" for _, titre in _SORTS)
    for guide, comptes in (*lue.par_guide.items(), ("ensemble", lue.comptes)):
        yield f"  {guide:<{guides}}" + "".join(f"{_compte(comptes, sort):>17}" for sort, _ in _SORTS)
    if lue.raisons:
        yield ""
    for raison, nombre, guides_touches in lue.raisons:
        yield from _plier(f"{raison} ({', '.join(guides_touches)})", f"  {nombre:>5}  ", " " * 9)


def bilan(lus: Iterable[Verdict]) -> str:
    comptes = Counter(v.etat for v in lus)
    reste = comptes[Etat.A_REGLER]
    if not reste:
        return "Tout va bien : la cible peut être jouée."
    return f"{reste} point{'s' if reste > 1 else ''} à régler, voir plus haut."


def _compte(comptes: Counter[str], sort: str) -> str:
    return str(comptes[sort]) if comptes[sort] else "·"


def _plier(texte: str, tete: str, retrait: str) -> list[str]:
    return textwrap.wrap(
        " ".join(texte.split()).replace("« ", "«\u00a0").replace(" »", "\u00a0»"),
        LARGEUR,
        initial_indent=tete,
        subsequent_indent=retrait,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [tete.rstrip()]
