"""The answer to a demande de complément, as one act."""

from __future__ import annotations

from pytest_bdd import when

from steps.phrases.grammaire import Phrase
from steps.phrases.notifications import ouvrir_la_derniere
from steps.ports import Ecran

REPONSE = "Votre réponse * :"
MAINTENIR = "Maintenir le Document"
RAISONS = "Veuillez préciser les raisons du maintien du document * :"
ENVOYER = "Valider et envoyer"


@when(Phrase("l'usager répond au complément en maintenant le document"))
def maintenir(ecran: Ecran) -> None:
    ouvrir_la_derniere(ecran)
    ecran.choisir(REPONSE, MAINTENIR)
    ecran.saisir(RAISONS, "La copie est complète.")
    ecran.cliquer(ENVOYER)
