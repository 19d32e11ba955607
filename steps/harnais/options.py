"""The command-line options of the harness and what they resolve to."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import get_args

import pytest

from fixtures.cibles import Profil, ProfilInvalide, charger
from fixtures.personas import Facultatifs

PROFIL_PAR_DEFAUT = Path(__file__).resolve().parents[2] / "fixtures" / "cibles" / "simulateur.toml"
PILOTES = ("navigateur", "http")
ENTREE = "parcours"
"""What the leading process gives its workers, in their `workerinput`."""


def declarer(parser: pytest.Parser) -> None:
    groupe = parser.getgroup("parcours", "parcours de l'usager")
    groupe.addoption(
        "--pilote", choices=PILOTES, default=None, help="how pages are played; default: the profile's, else navigateur"
    )
    groupe.addoption("--cible", metavar="PROFIL", default=None, help="profile (TOML) of the target under test")
    groupe.addoption("--graine", type=int, default=None, help="seed of the persons; printed, drawn by default")
    groupe.addoption(
        "--facultatifs",
        choices=get_args(Facultatifs),
        default="tires",
        help="what a person may have or not, such as a nom d'usage: drawn (default), all of it, none of it",
    )
    groupe.addoption(
        "--visible",
        action="store_true",
        help="play slowly in a window, and pause on each failure (not with -n)",
    )
    groupe.addoption(
        "--defaut",
        action="append",
        default=[],
        metavar="NOM",
        help="break this business rule of the simulator on purpose in every bac: scenarios must go red",
    )
    groupe.addoption("--garder-bacs", action="store_true", help="leave the bac of each scenario on the target")


def resoudre(config: pytest.Config) -> None:
    """Draw the seed when none is given; read the profile at once when one is named.

    A worker takes the seed that the leading process drew.
    """
    recue = getattr(config, "workerinput", {}).get(ENTREE, {}).get("graine")
    if recue is not None:
        config.option.graine = recue
    elif config.option.graine is None:
        config.option.graine = secrets.randbelow(1_000_000)
    lu = profil(config) if config.option.cible else None
    if config.option.pilote is None:
        config.option.pilote = (lu.ecran.pilote if lu is not None else None) or PILOTES[0]


_CLE_PROFIL = pytest.StashKey[Profil]()


def profil(config: pytest.Config) -> Profil:
    """The target's profile. Raises `pytest.UsageError` when it cannot be used."""
    lu = config.stash.get(_CLE_PROFIL, None)
    if lu is None:
        try:
            lu = charger(chemin_du_profil(config))
        except ProfilInvalide as erreur:
            raise pytest.UsageError(f"profil de cible inutilisable\n{erreur}") from None
        config.stash[_CLE_PROFIL] = lu
    return lu


def chemin_du_profil(config: pytest.Config) -> Path:
    choisi = config.getoption("cible")
    return config.invocation_params.dir / choisi if choisi else PROFIL_PAR_DEFAUT
