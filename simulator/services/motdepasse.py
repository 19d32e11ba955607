"""Passwords: the rule of the guides, and their storage with Argon2."""

from __future__ import annotations

import re
import secrets
import string
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

SPECIAUX = '!"#$%&()*+,-./=>?@_'

REGLES: tuple[tuple[str, str], ...] = (
    (r".{8,}", "au moins 8 caractères"),
    (r".*[A-ZÀ-ÖØ-Þ].*", "une majuscule"),
    (r".*[a-zß-öø-ÿ].*", "une minuscule"),
    (r".*\d.*", "un chiffre"),
    (rf".*[{re.escape(SPECIAUX)}].*", f"un caractère spécial parmi {SPECIAUX}"),
)


def manques(mot_de_passe: str) -> list[str]:
    """What the password lacks, in words; [] when it is fit."""
    return [nom for motif, nom in REGLES if not re.fullmatch(motif, mot_de_passe, re.DOTALL)]


def provisoire() -> str:
    """A random password that satisfies the rule, to be changed at the first log in."""
    familles = (string.ascii_uppercase, string.ascii_lowercase, string.digits, "!#%()*+-./=?@_")
    tires = [secrets.choice(famille) for famille in familles]
    tires += [secrets.choice("".join(familles)) for _ in range(11)]
    secrets.SystemRandom().shuffle(tires)
    return "".join(tires)


@lru_cache(maxsize=4)
def _hacheur(cout: int) -> PasswordHasher:
    return PasswordHasher(time_cost=cout, memory_cost=1024 * cout, parallelism=1)


def hacher(mot_de_passe: str, cout: int) -> str:
    return _hacheur(cout).hash(mot_de_passe)


def verifier(hache: str, mot_de_passe: str, cout: int) -> bool:
    try:
        return _hacheur(cout).verify(hache, mot_de_passe)
    except (VerifyMismatchError, InvalidHashError):
        return False
