"""The clean-up of a target without bacs: what is given up, deleted, or told as left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import responses

from fixtures.cibles import Profil, charger
from steps.cible import Adresses, Cible
from steps.constats import Carnet
from steps.ecran.modele import Element, Introuvable, Page
from steps.harnais.menage import EtatsNotes, Restes, nettoyer
from steps.harnais.restes import FICHIER, Inventaire, annoncer
from steps.harnais.scene import Scene
from steps.ports import EtatObtenu, EtatVoulu
from tests.harnais.test_profil import BASE

ICI = "https://recette.example.org"
ACTES = """
[menage.actes.supprimer_dossier]
methode = "DELETE"
chemin = "dossiers/{numero}"
[menage.actes.supprimer_compte]
chemin = "comptes/suppression"
corps = { qui = "{usager.email}" }
"""


def scene(tmp_path: Path, texte: str = "") -> Scene:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + '[usagers]\ninscription = "aucune"\n' + texte, encoding="utf-8")
    profil: Profil = charger(chemin)
    cible = Cible(profil, Adresses(f"{ICI}/"), "http")
    return Scene(cible, Carnet(), graine=5, numero="essai", navigateur=lambda: None)


class Brouillon:
    """A screen that stands on an étape, or on what `commandes` says."""

    def __init__(self, *commandes: str, refuse: str = "") -> None:
        self.commandes, self.refuse, self.cliques = list(commandes), refuse, []  # type: ignore[var-annotated]

    def page(self) -> Page:
        etape = Element("etape", "Motif de séjour", courant=True)
        return Page(ICI, 200, (etape, *(Element("bouton", nom) for nom in self.commandes)))

    def cliquer(self, nom: str) -> None:
        if nom == self.refuse:
            raise Introuvable("bouton", nom)
        self.cliques.append(nom)


class EtatsTout:
    def preparer(self, usager: Any, voulu: EtatVoulu) -> EtatObtenu:
        del usager
        return EtatObtenu("5901202308160000001" if voulu.stade == "depose" else "")


@pytest.fixture
def bouchon() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as ouvert:
        yield ouvert


def occupee(ouverte: Scene, ecran: Any) -> Scene:
    """A scene in which someone filed a demande, on a screen that stands somewhere."""
    usager = ouverte.usagers.prendre(guide="ASE", cas="cas1")
    EtatsNotes(EtatsTout(), ouverte.numeros).preparer(usager, EtatVoulu("depose", "ase"))
    ouverte.ecrans.append(ecran)
    return ouverte


def test_sans_acte_decrit_tout_ce_qui_reste_est_dit(tmp_path: Path) -> None:
    ecran = Brouillon("Contact")
    restes = nettoyer(occupee(scene(tmp_path), ecran))
    assert restes == Restes([], ["demande n° 5901202308160000001", "usager qa+essai-1@example.org"])
    assert ecran.cliques == []


def test_un_brouillon_ouvert_est_abandonne_et_le_reste_supprime(
    tmp_path: Path, bouchon: responses.RequestsMock
) -> None:
    bouchon.delete(f"{ICI}/dossiers/5901202308160000001", status=204)
    bouchon.post(f"{ICI}/comptes/suppression", status=200)
    ecran = Brouillon("Abandonner la demande")
    restes = nettoyer(occupee(scene(tmp_path, ACTES), ecran))
    assert ecran.cliques == ["Abandonner la demande", "Confirmer l'abandon"]
    assert restes == Restes(
        [
            "brouillon à l'étape « Motif de séjour »",
            "demande n° 5901202308160000001",
            "usager qa+essai-1@example.org",
        ],
        [],
    )
    assert json.loads(bouchon.calls[1].request.body or "") == {"qui": "qa+essai-1@example.org"}


def test_ce_qui_refuse_de_partir_est_dit_et_n_empeche_pas_la_suite(
    tmp_path: Path, bouchon: responses.RequestsMock
) -> None:
    bouchon.delete(f"{ICI}/dossiers/5901202308160000001", status=409, body="déjà décidé")
    bouchon.post(f"{ICI}/comptes/suppression", status=200)
    ecran = Brouillon("Abandonner la demande", refuse="Confirmer l'abandon")
    restes = nettoyer(occupee(scene(tmp_path, ACTES), ecran))
    assert restes.otes == ["usager qa+essai-1@example.org"]
    brouillon, demande = restes.laisses
    assert brouillon.startswith("brouillon à l'étape « Motif de séjour » (bouton « Confirmer l'abandon » introuvable")
    assert "refusé (409, attendu un statut 2xx) : déjà décidé" in demande


def test_le_profil_peut_garder_les_brouillons(tmp_path: Path) -> None:
    ecran = Brouillon("Abandonner la demande")
    nettoyer(occupee(scene(tmp_path, "[menage]\nbrouillons = false\n"), ecran))
    assert ecran.cliques == []


def test_une_scene_sans_bac_se_nettoie_en_se_fermant_sauf_si_l_on_garde_tout(tmp_path: Path) -> None:
    gardee, fermee = occupee(scene(tmp_path), Brouillon()), occupee(scene(tmp_path), Brouillon())
    gardee.fermer(garder_le_bac=True)
    fermee.fermer()
    assert gardee.restes is None
    assert fermee.restes is not None
    assert len(fermee.restes.laisses) == 2


class Rapport:
    nodeid = "features/ase/x.feature::Un scénario"


class Ecrites:
    def __init__(self) -> None:
        self.lignes: list[str] = []

    def section(self, titre: str) -> None:
        self.lignes.append(titre)

    def write_line(self, ligne: str) -> None:
        self.lignes.append(ligne)


def test_la_fin_du_passage_dit_ce_qui_reste(tmp_path: Path) -> None:
    inventaire, muet = Inventaire(tmp_path / "rapports"), Ecrites()
    inventaire.pytest_terminal_summary(muet)  # type: ignore[arg-type]
    assert muet.lignes == []
    rapport = Rapport()
    annoncer(rapport, Restes(["un brouillon"], [f"demande n° {n}" for n in range(12)]))
    inventaire.pytest_runtest_logreport(rapport)
    inventaire.pytest_runtest_logreport(Rapport())
    terminal = Ecrites()
    inventaire.pytest_terminal_summary(terminal)  # type: ignore[arg-type]
    assert terminal.lignes[:3] == ["laissé sur la cible", "1 chose(s) ôtée(s), 12 laissée(s)", "  demande n° 0"]
    assert terminal.lignes[-2:] == ["  … et 2 autres", f"Le détail : {tmp_path / 'rapports' / FICHIER}"]
    garde = json.loads((tmp_path / "rapports" / FICHIER).read_text())
    assert garde["laisses"][11] == {"scenario": Rapport.nodeid, "quoi": "demande n° 11"}
