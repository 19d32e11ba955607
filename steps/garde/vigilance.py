"""What is watched while a scenario plays: a « Alors » that looked at nothing, a tag that is not honoured."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd.parser import Step

from steps.constats import Carnet
from steps.garde.cles import CLE_EXEMPLE, CLE_SCENARIO, CLE_USAGER
from steps.garde.honneur import Jugement, juger
from steps.harnais.cles import CLE_CARNET


def reproche_au_pas(item: pytest.Item, pas: Step) -> str:
    """What a step that just succeeded did not do; '' when there is nothing to say."""
    if pas.type != "then":
        return ""
    carnet: Carnet | None = item.stash.get(CLE_CARNET, None)
    cite = f"l. {pas.line_number} « {pas.keyword} {pas.name} »"
    if carnet is None:
        return f"{cite} : aucun carnet n'est tenu, rien ne prouve que cette étape a vérifié quelque chose"
    note = carnet.pas[-1] if carnet.pas else None
    if note is None or note.ligne != pas.line_number or not note.constats:
        return (
            f"{cite} : cette étape n'a rien vérifié (aucun constat au carnet) ; "
            "une étape « Alors » compare par le Verificateur"
        )
    if not any(un.usages for un in carnet.pas):
        return f"{cite} : rien n'a été observé sur la cible (aucun port utilisé depuis le début du scénario)"
    return ""


def jugements(item: pytest.Item, dossier: Path) -> tuple[Jugement, ...]:
    """The judgement of each statement that a passed scenario bears as a tag."""
    scenario = item.stash[CLE_SCENARIO]
    exemple = item.stash[CLE_EXEMPLE]
    etiquettes = {e.nom for e in (*scenario.etiquettes, *(exemple.etiquettes if exemple else ()))}
    carnet: Carnet | None = item.stash.get(CLE_CARNET, None)
    textes = carnet.textes_honores() if carnet else ()
    return juger(etiquettes, textes, item.stash.get(CLE_USAGER, None), dossier)
