"""The record of one scenario as played: plain data, the same whoever played it, ready for JSON."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import PurePath
from typing import Any

import pytest
from pytest_bdd.parser import Scenario, Step

from steps.constats import Carnet, Pas
from steps.garde.cles import CLE_EXEMPLE
from steps.harnais.cles import CLE_CARNET, CLE_DUREES, CLE_PREUVES
from steps.harnais.preuves import Preuves
from steps.harnais.scenarios import mot_cle
from steps.inventaire import empreinte
from steps.ports import Courriel, Preuve

Fiche = dict[str, Any]
"""Keys: id, guide, fonctionnalite, regle, nom, ligne, etiquettes, etat, duree, message, trace, ecart, vues, pas, preuves.

`etat` is « reussi », « echoue » or « ignore »; that of a step may also be « non_joue ».
"""


def fiche(
    item: pytest.Item,
    scenario: Scenario,
    etat: str,
    *,
    duree: float,
    message: str = "",
    trace: str = "",
    ecart: dict[str, Any] | None = None,
) -> Fiche:
    """The record of `item`. `message` is for a reader, `trace` a Python stack when there is one to show, `ecart` what
    the failure was about (`reports.ecarts`).
    """
    carnet = item.stash.get(CLE_CARNET, Carnet())
    durees = item.stash.get(CLE_DUREES, [])
    joues = [pas for pas in carnet.pas if pas.ligne]
    interrompu = len(joues) - 1 if etat != "reussi" and len(durees) < len(joues) else None
    preuves = item.stash.get(CLE_PREUVES, None)
    chemin = PurePath(scenario.feature.rel_filename).as_posix()
    chemin = _depuis_la_racine(item, scenario) or chemin
    return {
        "id": item.nodeid,
        "guide": PurePath(chemin).parent.name.upper() or "(SANS GUIDE)",
        "fonctionnalite": {
            "nom": scenario.feature.name,
            "chemin": chemin,
            "description": scenario.feature.description.strip(),
        },
        "regle": scenario.rule.name if scenario.rule else "",
        "nom": scenario.name,
        "exemple": exemple_de(item),
        "ligne": scenario.line_number,
        "etiquettes": etiquettes_de(item, scenario),
        "etat": etat,
        "duree": round(duree, 3),
        "message": message,
        "trace": trace,
        "interrompu": interrompu,
        "ecart": ecart,
        "vues": {empreinte(pas.vue): asdict(pas.vue) for pas in joues if pas.vue is not None},
        "pas": [_pas(s, joues, rang, durees, etat, interrompu) for rang, s in enumerate(scenario.steps)],
        "preuves": _preuves(preuves) if preuves is not None else None,
    }


def ligne_d_echec(fiche_jouee: Fiche) -> dict[str, Any] | None:
    """The step on which the scenario stopped, None when it stopped outside any step."""
    rang = fiche_jouee["interrompu"]
    pas: Sequence[dict[str, Any]] = fiche_jouee["pas"]
    return pas[rang] if rang is not None and rang < len(pas) else None


def _depuis_la_racine(item: pytest.Item, scenario: Scenario) -> str:
    chemin = PurePath(scenario.feature.filename)
    racine = item.config.rootpath
    return chemin.relative_to(racine).as_posix() if chemin.is_relative_to(racine) else ""


def exemple_de(item: pytest.Item) -> dict[str, str]:
    """The row of examples that `item` plays, by column; empty outside an outline."""
    ligne = item.stash.get(CLE_EXEMPLE, None)
    if ligne is not None:
        return dict(ligne.valeurs)
    appel = getattr(item, "callspec", None)
    return dict(appel.params.get("_pytest_bdd_example", {})) if appel is not None else {}


def etiquettes_de(item: pytest.Item, scenario: Scenario) -> list[str]:
    """The tags of `item`: its scenario's, its rule's, its feature's, its row's."""
    heritees = scenario.feature.tags | (scenario.rule.tags if scenario.rule else set())
    exemples = {marque.name for marque in getattr(getattr(item, "callspec", None), "marks", ())}
    ligne = item.stash.get(CLE_EXEMPLE, None)
    exemples |= {etiquette.nom for etiquette in ligne.etiquettes} if ligne is not None else set()
    return sorted(set(scenario.tags) | set(heritees) | exemples)


def _pas(
    step: Step, joues: list[Pas], rang: int, durees: list[float], etat: str, interrompu: int | None
) -> dict[str, Any]:
    joue = joues[rang] if rang < len(joues) else None
    propre = "non_joue" if joue is None else etat if rang == interrompu else "reussi"
    return {
        "mot_cle": mot_cle(step),
        "texte": step.name,
        "ligne": step.line_number,
        "genre": step.type,
        "table": [list(ligne) for ligne in step.datatable.raw()] if step.datatable else [],
        "bloc": step.docstring or "",
        "etat": propre,
        "duree": round(durees[rang], 3) if rang < len(durees) else None,
        "constats": [asdict(c) for c in joue.constats] if joue else [],
        "usages": [asdict(u) for u in joue.usages] if joue else [],
        "vue": empreinte(joue.vue) if joue and joue.vue else "",
    }


def _preuves(preuves: Preuves) -> dict[str, Any]:
    return {
        "graine": preuves.graine,
        "commande": preuves.commande,
        "adresse_bac": preuves.adresse_bac,
        "ecrans": [_ecran(vue) for vue in preuves.ecrans],
        "courriels": [_courriel(courriel) for courriel in preuves.courriels],
        "actes": preuves.actes,
        "journal": preuves.journal,
        "usagers": preuves.usagers,
        "manques": preuves.manques,
    }


def _ecran(vue: Preuve) -> dict[str, str]:
    image = base64.b64encode(vue.capture).decode() if vue.capture else ""
    return {"adresse": vue.adresse, "titre": vue.titre, "texte": vue.texte, "capture": image}


def _courriel(courriel: Courriel) -> dict[str, Any]:
    return {
        "sujet": courriel.sujet,
        "expediteur": courriel.expediteur,
        "destinataires": list(courriel.destinataires),
        "recu_le": courriel.recu_le,
        "texte": courriel.texte or courriel.html,
        "liens": [asdict(lien) for lien in courriel.liens],
        "pieces_jointes": [f"{p.nom} ({p.type}, {len(p.octets)} octets)" for p in courriel.pieces_jointes],
    }
