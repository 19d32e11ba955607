"""What the doctor says of one thing it looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from fixtures.cibles import ProfilInvalide


class Etat(Enum):
    """The sign and the word of each verdict, for the table."""

    BIEN = "ok"
    A_REGLER = "à régler"
    ABSENT = "absent"
    NON_ESSAYE = "non essayé"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`remede`: how to mend it, one line of advice or of profile ready to paste per entry."""

    sujet: str
    etat: Etat
    dit: str
    remede: tuple[str, ...] = ()


def bien(sujet: str, dit: str) -> Verdict:
    return Verdict(sujet, Etat.BIEN, dit)


def a_regler(sujet: str, dit: str, *remede: str) -> Verdict:
    return Verdict(sujet, Etat.A_REGLER, dit, remede)


def absent(sujet: str, raison: str) -> Verdict:
    """The profile has no such thing: scenarios that need it are skipped."""
    return Verdict(sujet, Etat.ABSENT, raison)


def non_essaye(sujet: str, raison: str) -> Verdict:
    return Verdict(sujet, Etat.NON_ESSAYE, raison)


def essayer(sujet: str, essai: Callable[[], Iterable[Verdict]], *reglages: str) -> list[Verdict]:
    """The verdicts of `essai`; what it raises is one verdict, with the settings to look at."""
    try:
        return list(essai())
    except ProfilInvalide as erreur:
        return [a_regler(sujet, ligne) for ligne in str(erreur).splitlines()]
    except Exception as erreur:  # any driver fails in its own way: the doctor tells it and goes on
        dit = str(erreur).strip() or type(erreur).__name__
        return [a_regler(sujet, dit, *(f"vérifier {reglage}" for reglage in reglages))]
