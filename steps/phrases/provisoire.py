"""The temporary account of a usager whom the register does not know: its mail and its provisional password."""

from __future__ import annotations

from pytest_bdd import given, when

from fixtures.personas import Usager
from steps.phrases.abus import IDENTIFIANT, MOT_DE_PASSE, S_IDENTIFIER
from steps.phrases.fiche import Fiche
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import rubrique
from steps.ports import Boite, Courriel, Ecran, Etats, EtatVoulu

PROVISOIRE = "Mot de passe provisoire :"
SE_CONNECTER = "SE CONNECTER"


@given("l'usager a reçu ses identifiants provisoires", target_fixture="courriel")
def identifiants_recus(etats: Etats, boite: Boite, usager: Usager, fiche: Fiche) -> Courriel:
    etats.preparer(usager, EtatVoulu("lien_envoye"))
    recu = boite.attendre(usager.email, contient=PROVISOIRE)
    relever(recu, fiche, PROVISOIRE)
    return recu


@given("l'usager s'est identifié avec son mot de passe provisoire", target_fixture="courriel")
def identifie(etats: Etats, boite: Boite, ecran: Ecran, usager: Usager, fiche: Fiche) -> Courriel:
    recu = identifiants_recus(etats, boite, usager, fiche)
    ecran.ouvrir("")
    ecran.cliquer(SE_CONNECTER)
    ecran.saisir(IDENTIFIANT, usager.email)
    ecran.saisir(MOT_DE_PASSE, fiche[_nom(PROVISOIRE)])
    ecran.cliquer(S_IDENTIFIER)
    return recu


@when(Phrase("l'usager relève le « {libelle} » dans le courriel"))
def relever(courriel: Courriel, fiche: Fiche, libelle: str) -> None:
    """What follows this label on its line; later sentences quote it: {mot de passe provisoire}."""
    fiche[_nom(libelle)] = rubrique(courriel.texte or courriel.html, libelle)


def _nom(libelle: str) -> str:
    return libelle.rstrip(" :").lower()
