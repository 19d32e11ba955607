"""What should not be done, and what the service answers: addresses kept or guessed, second tabs, wrong passwords."""

from __future__ import annotations

import re

from pytest_bdd import given, then, when

from fixtures.personas import Usager
from steps.constats import Verificateur
from steps.phrases.fiche import Fiche
from steps.phrases.grammaire import Phrase
from steps.phrases.notifications import ouvrir_la_derniere
from steps.ports import Agent, Ecran, Etats, EtatVoulu, PieceContestee, Usagers

IDENTIFIANT, MOT_DE_PASSE, S_IDENTIFIER = "Identifiant :", "Mot de passe :", "S'identifier"
CONFIRMATION, PIECE = "J'ouvre ma confirmation de dépôt de demande (PDF)", "VOIR LE DOCUMENT"


@given("les adresses du dossier d'un autre usager", target_fixture="adresses")
def adresses_d_un_autre(usagers: Usagers, etats: Etats, agent: Agent, ecran: Ecran, usager: Usager) -> dict[str, str]:
    """Of a dossier whose complément is asked, so that its file and its notification have addresses too.

    The usager of the scenario is signed in afterwards.
    """
    autre = usagers.prendre(cas="cas1")
    obtenu = etats.preparer(autre, EtatVoulu("depose", "ase", "cas1", connecte=True))
    ecran.ouvrir(obtenu.adresse)
    notees = {"sa demande": ecran.adresse(), "sa confirmation": _cible(ecran, CONFIRMATION)}
    agent.demander_complement(obtenu.numero, [PieceContestee("Justificatif d'identité", "Illisible.")])
    ouvrir_la_derniere(ecran)
    notees |= {"sa notification": ecran.adresse(), "sa pièce": _cible(ecran, PIECE)}
    ecran.ouvrir(etats.preparer(usager, EtatVoulu("compte", connecte=True)).adresse)
    return notees


@given(Phrase("l'usager a noté l'adresse de la page"), target_fixture="adresses")
def noter_adresse(ecran: Ecran) -> dict[str, str]:
    return {"la page": ecran.adresse()}


@when(Phrase("l'usager rouvre l'adresse notée"))
def rouvrir(ecran: Ecran, adresses: dict[str, str]) -> None:
    ecran.ouvrir(adresses["la page"])


@when(Phrase("l'usager ouvre l'adresse « {chemin} »"))
def ouvrir_adresse(ecran: Ecran, chemin: str) -> None:
    ecran.ouvrir(chemin)


@when(Phrase("l'usager ouvre l'adresse de « {quoi} »"))
def ouvrir_chez_un_autre(ecran: Ecran, adresses: dict[str, str], quoi: str) -> None:
    ecran.ouvrir(adresses[quoi])


@then(Phrase("l'adresse de « {quoi} » répond {statut:nombre}"))
def adresse_repond(ecran: Ecran, verifier: Verificateur, adresses: dict[str, str], quoi: str, statut: str) -> None:
    verifier.egal(f"statut HTTP de « {quoi} »", statut, str(ecran.statut(adresses[quoi])))


@given("la même page ouverte dans un second onglet", target_fixture="onglet")
def second_onglet(ecran: Ecran) -> Ecran:
    return ecran.nouvel_onglet()


@when(Phrase("dans le second onglet, il clique sur « {nom} »"))
def cliquer_ailleurs(onglet: Ecran, nom: str) -> None:
    onglet.cliquer(nom)


@when(Phrase("dans le second onglet, il saisit « {valeur} » dans « {champ} »"))
def saisir_ailleurs(onglet: Ecran, valeur: str, champ: str) -> None:
    onglet.saisir(champ, valeur)


@when(Phrase("l'usager se trompe {fois:nombre} fois de mot de passe"))
def se_tromper(ecran: Ecran, fiche: Fiche, fois: str) -> None:
    for _ in range(int(fois)):
        _s_identifier(ecran, fiche["n° étranger"], "Faux-mot-2-passe")


@when(Phrase("l'usager s'identifie"))
def s_identifier(ecran: Ecran, fiche: Fiche) -> None:
    _s_identifier(ecran, fiche["n° étranger"], fiche["mot de passe"])


def _s_identifier(ecran: Ecran, identifiant: str, mot_de_passe: str) -> None:
    ecran.saisir(IDENTIFIANT, identifiant)
    ecran.saisir(MOT_DE_PASSE, mot_de_passe)
    ecran.cliquer(S_IDENTIFIER)


def _cible(ecran: Ecran, nom: str) -> str:
    """The absolute address that the link leads to."""
    cible = ecran.lire(lambda page: page.choisir("lien", ["lien"], nom)).cible
    if cible.startswith("/"):
        origine = re.match(r"https?://[^/]+", ecran.adresse())
        return (origine[0] if origine else "") + cible
    return cible
