"""What the doubles of the external services know of the bac they stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import Request
from sqlalchemy import select

from simulator.bacs.bac import Bac
from simulator.store.modeles import Personne


class DonneesDuBac:
    """Persons registered in the bac, and its faults."""

    def __init__(self, bac: Bac) -> None:
        self._bac = bac

    def personnes(self) -> Sequence[Mapping[str, Any]]:
        with self._bac.lecture() as db:
            return [p.fiche for p in db.scalars(select(Personne))]

    def pannes(self) -> Mapping[str, Mapping[str, Any]]:
        return self._bac.pannes()


def source_des_doublures(requete: Request) -> DonneesDuBac:
    return DonneesDuBac(requete.state.bac)
