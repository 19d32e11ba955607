"""A seeded sweep of every route of the site, in every state of a dossier: never a 5xx."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter

from simulator.app import creer  # noqa: F401  the routers are wired on import
from simulator.console import routeur as console
from simulator.demarches.ase import ASE
from simulator.pages import ROUTEURS
from tests.simulateur.site_lance import PDF, BacDeTest, UsagerDeTest, textes

TEXTES = [
    "",
    " ",
    "0",
    "-1",
    "²",
    "١",
    "\x00",
    "😀",
    "é" * 300,
    "<b>x</b>",
    "../..",
    "%00",
    "Oui",
    "oui",
    "Marié(e)",
    "1",
]
ACTIONS = [
    *("suivant", "precedent", "quitter", "abandonner", "actualiser", "modifier", "deposer", "envoyer", "confirmer"),
    *("joindre:identite", "joindre:1", "supprimer:x", "ephoto:confirmer", "ephoto:supprimer", "adresse:rechercher"),
    *("adresse:choisir:0", "adresse:choisir:²", "continuer", "valider:1", "", "x:y:z"),
]
NOMS = [
    *(e for _, _, c in ASE.champs() for e in c.entrees()),
    *("courriel", "confirmation", "identifiant", "mot_de_passe", "vers", "token", "nouveau", "saisie", "motif"),
    *("sous_motif", "pour", "detenu", "numero", "debut.jour", "debut.mois", "debut.annee", "version", "choix.1"),
    *("raisons.1", "message.1", "acte", "piece", "observation", "filtre", "page"),
]


def _routes() -> Iterator[tuple[str, str]]:
    for routeur in (*ROUTEURS, console):
        assert isinstance(routeur, APIRouter)
        for route in routeur.routes:
            for methode in sorted(getattr(route, "methods", ())):
                yield methode, str(getattr(route, "path", "")).lstrip("/")


ROUTES = sorted(set(_routes()))


def test_le_balayage_connait_les_routes_du_site() -> None:
    chemins = {chemin for _, chemin in ROUTES}
    assert {
        "connexion",
        "profil",
        "demarches/{code}/dossiers/{identifiant}/etapes/{slug}",
        "documents/{identifiant}",
    } <= chemins
    assert len(ROUTES) > 40


def _remplir(hasard: random.Random, chemin: str, usager: UsagerDeTest) -> str:
    vrais = {
        "code": ["ase"],
        "slug": [e.slug for e in ASE.etapes],
        "identifiant": [usager.dossier] if "/dossiers/" in usager.ici else ["1"],
        "numero": [usager.numero or "x"],
        "billet": ["x"],
    }

    def valeur(trouve: re.Match[str]) -> str:
        if "notifications" in chemin or hasard.random() < 0.1:
            return hasard.choice(["1", "2", "²", "%00", "x"])
        return hasard.choice(vrais.get(trouve[1], ["x"]))

    return re.sub(r"\{(\w+)\}", valeur, chemin)


def _formulaire(hasard: random.Random) -> tuple[dict[str, str], list[Any]]:
    noms = hasard.sample(NOMS, hasard.randint(0, 12))
    donnees = {nom: hasard.choice(TEXTES) for nom in noms}
    if hasard.random() < 0.9:
        donnees["action"] = hasard.choice(ACTIONS)
    fichiers = []
    if hasard.random() < 0.3:
        piece = hasard.choice(["identite", "1", "x"])
        fichiers = [
            (f"fichier.{piece}", (hasard.choice(["a.pdf", "é.png", "x", ".pdf"]), hasard.choice([PDF, b"", b"x"])))
        ]
    return donnees, fichiers


@pytest.mark.parametrize("graine", range(2))
@pytest.mark.parametrize("stade", ["compte", "brouillon", "depose", "complement_demande", "decide"])
def test_aucune_route_ne_tombe(bac: BacDeTest, stade: str, graine: int) -> None:
    hasard = random.Random(f"{stade}-{graine}")
    usager = bac.usager(stade, etape="Justificatifs" if stade == "brouillon" else "")
    cookies = dict(usager.session.cookies)
    for tour in range(40):
        if tour % 10 == 0:  # a log out of the sweep must not empty the rest of it of its meaning
            usager.session.cookies.update(cookies)
        methode, chemin = hasard.choice(ROUTES)
        adresse = _remplir(hasard, chemin, usager)
        if methode == "POST":
            donnees, fichiers = _formulaire(hasard)
            recu = usager.envoyer(adresse, donnees, files=fichiers or None)
        else:
            recu = usager.lire(adresse, params={hasard.choice(NOMS): hasard.choice(TEXTES)})
        assert recu.status_code < 500, (methode, adresse, recu.status_code, textes(recu, "//h1"), _journal(bac))


def _journal(bac: BacDeTest) -> str:
    donnees: Path = bac.site.donnees
    return (donnees.parent / f"{donnees.name}.journal").read_text()[-2000:]
