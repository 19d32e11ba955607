"""A state built fast is the one that a person reaches through the screens: same dossier, seen from the back office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from courriels.client import ClientCourriels

from simulator.demarches.ase import ASE
from simulator.demarches.champs import Case
from steps.drivers.http import EcranHttp
from tests.simulateur.site_lance import MOT_DE_PASSE, PDF, BacDeTest, UsagerDeTest, textes, une_personne

NAISSANCES = {"cas1": "2006-08-10", "cas2": "2006-08-10", "cas3": "2004-08-10"}
FRAGMENT = "#/espace-personnel/inscription/mot-de-passe?token={token}"


def comparable(detail: dict[str, Any]) -> dict[str, Any]:
    """What must be equal: not identifiers, numbers, nor boxes that the screens posted empty."""
    propre = {k: v for k, v in detail.items() if k not in ("id", "numero", "usager", "identifiant")}
    propre["saisies"] = {k: v for k, v in detail["saisies"].items() if v}
    propre["reponses"] = {k: v for k, v in detail["reponses"].items() if k != "Email :"}
    propre["documents"] = sorted(d["genre"] for d in detail["documents"])
    return propre


class Personne:
    """Plays the screens with the harness' own driver, as the scenarios do."""

    def __init__(self, bac: BacDeTest, cas: str, dossier: Path) -> None:
        self.bac, self.cas = bac, cas
        self.qui = une_personne(date_naissance=NAISSANCES[cas])
        self.justificatif = dossier / "Justificatif.pdf"
        self.justificatif.write_bytes(PDF)
        chemin = {FRAGMENT: "espace-personnel/inscription/mot-de-passe?token={token}"}
        self.ecran = EcranHttp(bac.adresse, 10, chemin)

    def creer_son_compte(self, boite: ClientCourriels) -> None:
        self.bac.piloter("POST", "etats", {"usager": self.qui, "stade": "connu"})
        e = self.ecran
        e.ouvrir("acces/titre-de-sejour")
        e.saisir("Adresse email *", self.qui["email"])
        e.saisir("Confirmation de l'adresse email *", self.qui["email"])
        e.cliquer("Valider")
        e.ouvrir(next(lien.adresse for lien in boite.attendre(self.qui["email"]).liens if "token=" in lien.adresse))
        e.saisir("Nouveau mot de passe :", MOT_DE_PASSE)
        e.saisir("Confirmation du mot de passe :", MOT_DE_PASSE)
        e.cliquer("Valider mon mot de passe")
        e.saisir("Identifiant :", self.qui["numero_etranger"])
        e.saisir("Mot de passe :", MOT_DE_PASSE)
        e.cliquer("S'identifier")

    def aller(self, rang: int) -> None:
        """To the étape of this rank, every one before it confirmed."""
        e = self.ecran
        e.ouvrir("demarches/ase/preambule")
        e.cliquer("Je continue")
        for remplir in (self._informations, self._motif, self._justificatifs)[:rang]:
            remplir()
            e.cliquer("Enregistrer et poursuivre >")

    def deposer(self) -> None:
        self.aller(3)
        self.ecran.cliquer("Déposer la demande >")

    def _informations(self) -> None:
        e, lieu = self.ecran, self.qui["adresse"]
        e.saisir("Adresse * :", f"{lieu['numero_voie']} {lieu['voie']} {lieu['code_postal']} {lieu['ville']}")
        for champ, cle in (("Numéro de voie :", "numero_voie"), ("Voie :", "voie"), ("Code postal :", "code_postal")):
            e.saisir(champ, lieu[cle])
        e.saisir("Ville * :", lieu["ville"])
        e.saisir("Code INSEE :", lieu["code_insee"])
        e.saisir("Téléphone * :", self.qui["telephone"])
        if self.cas == "cas2":
            e.cocher("Je suis un mineur (+16 ans) émancipé")

    def _motif(self) -> None:
        e = self.ecran
        e.saisir_date("Date de prise en charge par l'ASE * :", ("16", "Avril", "2018"))
        e.saisir_date("Date d'entrée en France * :", ("03", "Mars", "2018"))
        e.choisir("Quelle est votre situation familiale actuelle ? * :", "Célibataire")
        e.choisir("Avez-vous des enfants à votre charge ? * :", "Non")
        for _, champ in ASE.etapes[1].champs():
            if isinstance(champ, Case) and e.page().tous(["case"], champ.libelle):
                e.cocher(champ.libelle)

    def _justificatifs(self) -> None:
        e = self.ecran
        e.saisir("Numéro ephoto (22 chiffres) * :", "0" * 22)
        e.cliquer("Confirmer le numéro ephoto")
        for piece in ASE.pieces():
            if e.page().tous(["bouton"], "Joindre un document", dans=piece.libelle):
                e.joindre([self.justificatif], dans=piece.libelle)


@pytest.mark.parametrize("cas", sorted(NAISSANCES))
@pytest.mark.parametrize("etape", [e.nom for e in ASE.etapes[:4]])
def test_un_brouillon_a_chaque_etape(bac: BacDeTest, tmp_path: Path, cas: str, etape: str) -> None:
    rapide = bac.usager("brouillon", cas=cas, etape=etape, date_naissance=NAISSANCES[cas])
    jouee = Personne(bac, cas, tmp_path)
    _connecter(jouee)
    jouee.aller([e.nom for e in ASE.etapes].index(etape))
    assert comparable(_dossier_de(jouee)) == comparable(rapide.detail())
    jouee.ecran.fermer()


@pytest.mark.parametrize("cas", sorted(NAISSANCES))
@pytest.mark.parametrize("stade", ["depose", "complement_demande", "decide"])
def test_un_dossier_depose_complete_decide(bac: BacDeTest, tmp_path: Path, cas: str, stade: str) -> None:
    rapide = bac.usager(stade, cas=cas, date_naissance=NAISSANCES[cas])
    jouee = Personne(bac, cas, tmp_path)
    _connecter(jouee)
    jouee.deposer()
    numero = _dossier_de(jouee)["numero"]
    if stade == "complement_demande":
        piece = {"piece": ASE.pieces()[0].nom_court, "observation": "Veuillez fournir une copie lisible."}
        bac.piloter("POST", f"dossiers/{numero}/complement", {"pieces": [piece]})
    if stade == "decide":
        bac.piloter("POST", f"dossiers/{numero}/decision", {"favorable": True})
    assert comparable(_dossier_de(jouee)) == comparable(rapide.detail())
    assert bac.vider() == {"envoyes": 2 if stade == "depose" else 4, "en_attente": 0}
    jouee.ecran.fermer()


def test_un_lien_envoye_puis_un_compte(bac: BacDeTest, boite: ClientCourriels, tmp_path: Path) -> None:
    """The mail, then the account: what is played and what is built are the same to who logs in."""
    rapide = une_personne()
    bac.piloter("POST", "etats", {"usager": rapide, "stade": "lien_envoye"})
    jouee = Personne(bac, "cas1", tmp_path)
    jouee.creer_son_compte(boite)
    construit, joue = boite.attendre(rapide["email"]), boite.attendre(jouee.qui["email"])
    assert (construit.sujet, construit.texte.split("token=")[0]) == (joue.sujet, joue.texte.split("token=")[0])
    jouee.ecran.ouvrir("mon-compte/demandes")
    titres = jouee.ecran.page().titres()
    compte = bac.usager("compte")
    assert textes(compte.lire("mon-compte/demandes"), "//h1")[0] in titres
    visiteur = UsagerDeTest(bac, compte.personne)
    identifiants = {"identifiant": compte.personne["numero_etranger"], "mot_de_passe": MOT_DE_PASSE}
    assert visiteur.envoyer("connexion", identifiants).status_code == 200
    jouee.ecran.fermer()


def _connecter(jouee: Personne) -> None:
    """An account built fast: how it is opened has its own test."""
    voulu = {"usager": jouee.qui, "stade": "compte", "connecte": True}
    jouee.ecran.ouvrir(jouee.bac.piloter("POST", "etats", voulu)["adresse"])


def _dossier_de(jouee: Personne) -> dict[str, Any]:
    tous = jouee.bac.piloter("GET", "dossiers")
    (sien,) = [d for d in tous if d["identifiant"] == jouee.qui["numero_etranger"]]
    detail: dict[str, Any] = jouee.bac.piloter("GET", f"dossiers/{sien['id']}")
    return detail
