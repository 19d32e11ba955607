"""What a profile says is not to be played on its target, and what is known to fail there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_bdd.parser import Scenario

from fixtures.cibles import Profil
from fixtures.cibles.etiquettes import SectionBogueConnu
from steps.garde import etiquettes
from steps.garde.cles import CLE_EXEMPLE
from steps.harnais import options
from steps.harnais.scenarios import marques_de, scenario_de
from steps.textes import meme_texte, proches

_CLE_VAINE = pytest.StashKey[str]()
_CLE_BOGUE = pytest.StashKey[SectionBogueConnu]()
_REUSSITE = "[XPASS(strict)]"
_TITRE = re.compile(r"^\s*(?:Scénario|Plan du scénario|Plan du Scénario|Exemple)\s*:\s*(\S.*?)\s*$", re.MULTILINE)


def verifier(config: pytest.Config) -> None:
    """Refuse a profile that names a tag or a scenario that no feature has. Raises `pytest.UsageError`."""
    lu = options.profil(config)
    erreurs = [*_etiquettes_inconnues(lu, config.rootpath / "features"), *_scenarios_inconnus(lu, config.rootpath)]
    if erreurs:
        raise pytest.UsageError("\n".join(f"{options.chemin_du_profil(config)} : {erreur}" for erreur in erreurs))


def marquer(config: pytest.Config, items: Iterable[pytest.Item]) -> None:
    """Skip the scenarios of [[sans_objet]], expect those of [[bogue_connu]] to fail."""
    lu = options.profil(config)
    if not lu.sans_objet and not lu.bogue_connu:
        return
    for item in items:
        scenario = scenario_de(item)
        if scenario is None:
            continue
        portees = marques_de(item)
        vaine = next((v for v in lu.sans_objet if v.etiquette in portees), None)
        if vaine is not None:
            item.stash[_CLE_VAINE] = (
                f"sans objet pour la cible « {lu.cible.nom} » (@{vaine.etiquette}) : {vaine.raison}"
            )
        for bogue in lu.bogue_connu:
            if bogue.etiquette in portees or (bogue.scenario and _designe(bogue.scenario, item, scenario)):
                item.stash[_CLE_BOGUE] = bogue
                item.add_marker(pytest.mark.xfail(reason=f"bogue connu {bogue.ticket} : {bogue.raison}", strict=True))
                break


def ecarter(item: pytest.Item) -> None:
    """Skip what is of no concern to the target, all from here: pytest then tells each reason once, with a count."""
    if raison := raison_d_ecarter(item):
        pytest.skip(raison)


def raison_d_ecarter(item: pytest.Item) -> str:
    """What the profile says of a scenario that is of no concern to its target, '' for the others."""
    return item.stash.get(_CLE_VAINE, "")


def dire(item: pytest.Item, rapport: Any) -> None:
    """A known bug that is mended is told as such."""
    bogue = item.stash.get(_CLE_BOGUE, None)
    if bogue is None or not isinstance(rapport.longrepr, str) or not rapport.longrepr.startswith(_REUSSITE):
        return
    cle = f"etiquette = « {bogue.etiquette} »" if bogue.etiquette else f"scenario = « {bogue.scenario} »"
    reste = "" if bogue.scenario else " ; si d'autres scénarios de cette étiquette échouent encore, les nommer un à un"
    rapport.longrepr = (
        f"bogue connu corrigé ({bogue.ticket}) : ce scénario réussit ; "
        f"retirer [[bogue_connu]] {cle} du profil de la cible{reste}"
    )


def _designe(voulu: str, item: pytest.Item, scenario: Scenario) -> bool:
    """« Titre », every row of it; or « Titre [a, b] », as reports name a row."""
    ligne = item.stash.get(CLE_EXEMPLE, None)
    valeurs = ", ".join(dict(ligne.valeurs).values()) if ligne is not None else ""
    return meme_texte(voulu, scenario.name) or meme_texte(voulu, f"{scenario.name} [{valeurs}]")


def _etiquettes_inconnues(lu: Profil, dossier: Path) -> Iterator[str]:
    nommees = [("sans_objet", rang, s.etiquette) for rang, s in enumerate(lu.sans_objet, 1)]
    nommees += [("bogue_connu", rang, b.etiquette) for rang, b in enumerate(lu.bogue_connu, 1) if b.etiquette]
    for table, rang, etiquette in nommees:
        if not etiquettes.sens(etiquette, dossier):
            voisine = etiquettes.voisines(etiquette, dossier)
            yield f"[[{table}]] n° {rang}, etiquette = « {etiquette} » : aucune étiquette de ce nom" + (
                f" ; au plus près : {voisine}" if voisine else ""
            )


def _scenarios_inconnus(lu: Profil, racine: Path) -> Iterator[str]:
    nommes = [(rang, bogue.scenario) for rang, bogue in enumerate(lu.bogue_connu, 1) if bogue.scenario]
    if not nommes:
        return
    fichiers = (racine / "features").rglob("*.feature")
    titres = [titre for fichier in fichiers for titre in _TITRE.findall(fichier.read_text(encoding="utf-8"))]
    for rang, nom in nommes:
        if not any(meme_texte(nom, titre) or nom.startswith(f"{titre} [") for titre in titres):
            voisins = " ou ".join(f"« {titre} »" for titre in proches(nom, titres, nombre=2))
            yield f"[[bogue_connu]] n° {rang}, scenario = « {nom} » : aucun scénario de ce titre" + (
                f" ; au plus près : {voisins}" if voisins else ""
            )
