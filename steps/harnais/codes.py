"""What the exit code of a run means: a failed scenario is never mistaken for a target that could not be reached."""

from __future__ import annotations

from enum import IntEnum

import pytest


class Code(IntEnum):
    """The exit codes of a run and of `reports.fusion`. `make` itself ends with 2 whatever the code of its command."""

    REUSSI = 0
    ECHEC = 1
    INCOMPLET = 2
    INJOIGNABLE = 3
    USAGE = 4
    RIEN = 5
    INTERNE = 70


SENS = {
    Code.REUSSI: "aucun échec",
    Code.ECHEC: "au moins un scénario échoué ou instable",
    Code.INCOMPLET: "passage incomplet : interrompu, ou un lot manque à la fusion",
    Code.INJOIGNABLE: "cible injoignable, au départ ou en cours de passage",
    Code.USAGE: "profil ou ligne de commande à corriger",
    Code.RIEN: "rien à jouer : la sélection ne retient aucun scénario",
    Code.INTERNE: "erreur du harnais lui-même",
}
_GRAVITES = (
    Code.INTERNE,
    Code.USAGE,
    Code.INJOIGNABLE,
    Code.INCOMPLET,
    Code.ECHEC,
    Code.RIEN,
    Code.REUSSI,
)


def le_plus_grave(*codes: int) -> Code:
    """The one code of several runs together; an unknown one counts as an error of the harness."""
    lus = {Code(code) if code in Code.__members__.values() else Code.INTERNE for code in codes}
    joues = lus - {Code.RIEN} or lus
    return next((code for code in _GRAVITES if code in joues), Code.REUSSI)


CLE_CODE = pytest.StashKey[Code]()
"""On the leading process's `config.stash`: the code that the run must end with, whatever pytest counted."""


def conclure(session: pytest.Session) -> None:
    """Set the session's exit code. pytest's own 3 (internal error) would read as an unreachable target."""
    voulu = session.config.stash.get(CLE_CODE, None)
    if voulu is not None:
        session.exitstatus = voulu
    elif session.exitstatus == pytest.ExitCode.INTERNAL_ERROR:
        session.exitstatus = Code.INTERNE
