"""A state built fast is the one that a person reaches through the screens: same dossier, seen from the back office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from courriels.client import ClientCourriels

from simulator.demarches.catalogue import DEMARCHES
from tests.simulateur.gestes import GUIDES, Guide, Personne
from tests.simulateur.site_lance import MOT_DE_PASSE, BacDeTest, UsagerDeTest, textes, une_personne


def comparable(detail: dict[str, Any]) -> dict[str, Any]:
    """What must be equal: not identifiers, numbers, nor boxes that the screens posted empty."""
    propre = {k: v for k, v in detail.items() if k not in ("id", "numero", "usager", "identifiant")}
    propre["saisies"] = {k: v for k, v in detail["saisies"].items() if v}
    propre["reponses"] = {k: v for k, v in detail["reponses"].items() if k != "Email :"}
    propre["validees"] = [v.partition("=")[0] for v in detail["validees"]]  # what a part is signed for has its own test
    propre["documents"] = sorted(d["genre"] for d in detail["documents"])
    return propre


def rapide(bac: BacDeTest, guide: Guide, stade: str, etape: str = "") -> UsagerDeTest:
    return bac.usager(stade, demarche=guide.code, cas=guide.cas, etape=etape, **(guide.personne or {}))


def instruire(bac: BacDeTest, guide: Guide, numero: str, stade: str) -> None:
    """What the agent does between the dépôt and this state."""
    if stade == "complement_demande":
        piece = {"piece": guide.demarche.pieces()[0].nom_court, "observation": "Veuillez fournir une copie lisible."}
        bac.piloter("POST", f"dossiers/{numero}/complement", {"pieces": [piece]})
    if stade == "decide":
        bac.piloter("POST", f"dossiers/{numero}/decision", {"favorable": True})


def test_tous_les_guides_sont_joues() -> None:
    assert {g.code for g in GUIDES.values()} == set(DEMARCHES)
    for guide in GUIDES.values():
        assert list(guide.gestes) == [e.nom for e in guide.demarche.etapes if e.genre == "saisie"]


@pytest.mark.parametrize("nom", GUIDES)
def test_un_brouillon_a_chaque_etape_puis_le_depot(
    bac: BacDeTest, boite: ClientCourriels, tmp_path: Path, nom: str
) -> None:
    """One person walks to the end; at each étape she is where a draft built fast stands."""
    guide = GUIDES[nom]
    jouee = Personne(bac, guide, tmp_path)
    jouee.arriver()
    jouee.commencer()
    for etape in guide.gestes:
        assert comparable(jouee.dossier()) == comparable(rapide(bac, guide, "brouillon", etape).detail())
        jouee.passer(etape)
    depot = guide.demarche.etape_de_depot.nom
    assert comparable(jouee.dossier()) == comparable(rapide(bac, guide, "brouillon", depot).detail())
    jouee.deposer()
    exiger_egaux(boite, jouee, rapide(bac, guide, "depose"), courriels_de_chacun=1)


@pytest.mark.parametrize("nom", GUIDES)
@pytest.mark.parametrize("stade", ["complement_demande", "decide"])
def test_un_dossier_complete_decide(
    bac: BacDeTest, boite: ClientCourriels, tmp_path: Path, nom: str, stade: str
) -> None:
    guide = GUIDES[nom]
    jouee = Personne(bac, guide, tmp_path)
    jouee.arriver()
    jouee.commencer()
    for etape in guide.gestes:
        jouee.passer(etape)
    jouee.deposer()
    instruire(bac, guide, jouee.dossier()["numero"], stade)
    exiger_egaux(boite, jouee, rapide(bac, guide, stade), courriels_de_chacun=2)


def exiger_egaux(boite: ClientCourriels, jouee: Personne, construit: UsagerDeTest, *, courriels_de_chacun: int) -> None:
    """Same dossier, same mails."""
    assert comparable(jouee.dossier()) == comparable(construit.detail())
    assert jouee.bac.vider() == {"envoyes": 2 * courriels_de_chacun, "en_attente": 0}
    recus = courriels(boite, jouee.qui["email"])
    assert len(recus) == courriels_de_chacun
    assert recus == courriels(boite, construit.personne["email"])
    jouee.ecran.fermer()


def courriels(boite: ClientCourriels, adresse: str) -> list[tuple[str, int]]:
    """Subject and number of attachments of each mail that this person got, oldest first."""
    return [(c.sujet, len(c.pieces_jointes)) for c in boite.recus(adresse)]


def test_un_lien_envoye_puis_un_compte(bac: BacDeTest, boite: ClientCourriels, tmp_path: Path) -> None:
    """The mail, then the account: what is played and what is built are the same to who logs in."""
    construite = une_personne()
    bac.piloter("POST", "etats", {"usager": construite, "stade": "lien_envoye"})
    jouee = Personne(bac, GUIDES["ASE cas 1"], tmp_path)
    _creer_son_compte(jouee, boite)
    construit, joue = boite.attendre(construite["email"]), boite.attendre(jouee.qui["email"])
    assert (construit.sujet, construit.texte.split("token=")[0]) == (joue.sujet, joue.texte.split("token=")[0])
    jouee.ecran.ouvrir("mon-compte/demandes")
    titres = jouee.ecran.page().titres()
    compte = bac.usager("compte")
    assert textes(compte.lire("mon-compte/demandes"), "//h1")[0] in titres
    visiteur = UsagerDeTest(bac, compte.personne)
    identifiants = {"identifiant": compte.personne["numero_etranger"], "mot_de_passe": MOT_DE_PASSE}
    assert visiteur.envoyer("connexion", identifiants).status_code == 200
    jouee.ecran.fermer()


def _creer_son_compte(jouee: Personne, boite: ClientCourriels) -> None:
    jouee.bac.piloter("POST", "etats", {"usager": jouee.qui, "stade": "connu"})
    e = jouee.ecran
    e.ouvrir("acces/titre-de-sejour")
    e.saisir("Adresse email *", jouee.qui["email"])
    e.saisir("Confirmation de l'adresse email *", jouee.qui["email"])
    e.cliquer("Valider")
    e.ouvrir(next(lien.adresse for lien in boite.attendre(jouee.qui["email"]).liens if "token=" in lien.adresse))
    e.saisir("Nouveau mot de passe :", MOT_DE_PASSE)
    e.saisir("Confirmation du mot de passe :", MOT_DE_PASSE)
    e.cliquer("Valider mon mot de passe")
    e.saisir("Identifiant :", jouee.qui["numero_etranger"])
    e.saisir("Mot de passe :", MOT_DE_PASSE)
    e.cliquer("S'identifier")
