"""Nothing declared stays unused: procedures, phrases, templates, mails, notifications, documents, defects."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest

from simulator.courrier import message
from simulator.defauts import DEFAUTS
from simulator.demarches.catalogue import DEMARCHES
from simulator.documents import genres
from simulator.services import notifications
from steps.etapes import catalogue, charger
from steps.garde.couverture import statements_manquants
from steps.garde.referentiel import FEATURES, guides, registre
from tests.conventions.sources import RACINE, composes_du_simulateur, modules, textes, textes_du_simulateur

SIMULATEUR = RACINE / "simulator"
SANS_DEMARCHE = {"referentiel", "transverse"}
"""Folders of `features/` that are of no guide in particular."""


def test_chaque_demarche_a_son_dossier_et_chaque_dossier_sa_demarche() -> None:
    dossiers = {d.name for d in FEATURES.iterdir() if d.is_dir()} - SANS_DEMARCHE
    assert dossiers == {d.guide.lower() for d in DEMARCHES.values()}
    assert {d.guide for d in DEMARCHES.values()} == set(guides())


@pytest.mark.parametrize("guide", guides())
def test_chaque_exigence_est_etiquetee_ou_listee(guide: str) -> None:
    assert statements_manquants(guide) == ()


def test_chaque_phrase_sert_a_un_scenario() -> None:
    inutiles = [
        f"steps/phrases/{m}.py : {e.phrase}" for m, etapes in catalogue(charger()) for e in etapes if not e.exemple
    ]
    assert inutiles == []


@pytest.mark.parametrize("dossier", ["gabarits", "courrier/gabarits", "documents/gabarits"])
def test_chaque_gabarit_sert(dossier: str) -> None:
    """By its path, or by the name alone for the kinds of fields, notifications and mails, which tables name."""
    gabarits = sorted(f for f in (SIMULATEUR / dossier).rglob("*") if f.suffix in (".html", ".txt", ".typ"))
    assert gabarits
    cites = _cites([*modules("simulator"), *gabarits])
    assert [str(g) for g in (g.relative_to(SIMULATEUR / dossier) for g in gabarits) if not _cite(g, cites)] == []


def _cites(fichiers: Iterable[Path]) -> set[str]:
    """What stands between quotes: in templates any text, in modules their string constants."""
    dits: set[str] = set()
    for fichier in fichiers:
        if fichier.suffix == ".py":
            dits |= set(textes(fichier))
        else:
            dits |= set(re.findall(r"[\"']([\w./-]+)[\"']", fichier.read_text("utf-8")))
    return dits


def _cite(gabarit: Path, cites: set[str]) -> bool:
    chemin = gabarit.as_posix()
    nommable = gabarit.suffix in (".html", ".txt") and (
        gabarit.parent.name in ("champs", "notifications") or gabarit.stem in message.GENRES
    )
    return chemin in cites or f"/{chemin}" in cites or gabarit.name in cites or (nommable and gabarit.stem in cites)


TABLES = {
    "courriel": (message.GENRES, SIMULATEUR / "courrier" / "message.py", "GENRES"),
    "notification": (notifications.GENRES, SIMULATEUR / "services" / "notifications.py", "GENRES"),
    "document": (genres.GENRES, SIMULATEUR / "documents" / "genres.py", "GENRES"),
    "défaut": (DEFAUTS, SIMULATEUR / "defauts.py", "DEFAUTS"),
}


@pytest.mark.parametrize("quoi", TABLES)
def test_chaque_genre_declare_sert(quoi: str) -> None:
    declares, table, nom = TABLES[quoi]
    assert declares
    composes = composes_du_simulateur()
    inutiles = set(declares) - textes_du_simulateur(table, nom)
    assert sorted(nom for nom in inutiles if not any(c.fullmatch(nom) for c in composes)) == []


def test_chaque_defaut_nomme_des_exigences_qui_existent() -> None:
    assert [(nom, e) for nom, d in DEFAUTS.items() for e in d.exigences if e not in registre()] == []


def test_chaque_defaut_lu_est_declare() -> None:
    lus = {
        nom
        for f in modules("simulator")
        for nom in re.findall(r"\.defaut\(\"(\w+)\"\)|\"(\w+)\" in \w+(?:\.\w+)*\.?defauts\b", f.read_text("utf-8"))
        for nom in nom
        if nom
    }
    assert lus
    assert sorted(lus - set(DEFAUTS)) == []


def test_les_identifiants_d_un_guide_se_suivent() -> None:
    """A statement taken out of a register would make it look covered."""
    for guide in guides():
        numeros = [int(e.id.rpartition("-")[2]) for e in registre().values() if e.guide == guide]
        assert numeros[0] == 1
        assert all(b == a + 1 for a, b in pairwise(numeros))
    assert len(registre()) == 711
