"""Where the usager stands when the scenario begins: account, brouillon, dossier. States, not journeys."""

from __future__ import annotations

from pytest_bdd import given, when

from fixtures.personas import Usager
from steps.phrases.fiche import Fiche
from steps.phrases.grammaire import Phrase
from steps.ports import Ecran, Etats, EtatVoulu

DEMARCHES: dict[str, str] = {
    "ASE": "ase",
    "BPI": "bpi_renouvellement",
    "EM": "em",
    "RF": "rf",
    "OP": "op",
}
"""The guide's initials, to the démarche the target knows."""

STADES: dict[str, str] = {
    "déposé": "depose",
    "dont l'agent demande un complément": "complement_demande",
    "accepté": "decide",
}
"""How far a dossier went, as a sentence says it."""

PRECEDER = "< Revenir à l'étape précédente"


@given("l'usager a reçu le lien de création de son compte")
def lien_recu(etats: Etats, usager: Usager) -> None:
    etats.preparer(usager, EtatVoulu("lien_envoye"))


@given("l'usager a un compte")
def compte(etats: Etats, usager: Usager) -> None:
    etats.preparer(usager, EtatVoulu("compte"))


@given("l'usager est connecté")
def connecte(etats: Etats, ecran: Ecran, usager: Usager) -> None:
    ecran.ouvrir(etats.preparer(usager, EtatVoulu("compte", connecte=True)).adresse)


@given(Phrase("un brouillon {guide:demarche} à l'étape « {etape} »"))
def brouillon(etats: Etats, ecran: Ecran, usager: Usager, fiche: Fiche, guide: str, etape: str) -> None:
    voulu = EtatVoulu("brouillon", DEMARCHES[guide], fiche["cas"], etape, connecte=True)
    ecran.ouvrir(etats.preparer(usager, voulu).adresse)


@given(Phrase("un brouillon {guide:demarche} rouvert à l'étape « {etape} », déjà remplie"))
def brouillon_rouvert(etats: Etats, ecran: Ecran, usager: Usager, fiche: Fiche, guide: str, etape: str) -> None:
    """An étape that was validated, and to which the usager came back."""
    voulu = EtatVoulu("brouillon", DEMARCHES[guide], fiche["cas"], _suivante(guide, etape), connecte=True)
    ecran.ouvrir(etats.preparer(usager, voulu).adresse)
    ecran.cliquer(PRECEDER)


@given(Phrase("un dossier {guide:demarche} {stade:stade}"), target_fixture="dossier")
def dossier_prepare(etats: Etats, ecran: Ecran, usager: Usager, fiche: Fiche, guide: str, stade: str) -> str:
    """The usager is signed in, where this state leaves him."""
    voulu = EtatVoulu(STADES[stade], DEMARCHES[guide], fiche["cas"], connecte=True)
    obtenu = etats.preparer(usager, voulu)
    ecran.ouvrir(obtenu.adresse)
    fiche["n° de la demande"] = obtenu.numero
    return obtenu.numero


@given(
    Phrase("un dossier {guide:demarche} {stade:stade}, l'usager n'étant pas connecté"),
    target_fixture="dossier",
)
def dossier_sans_visite(etats: Etats, usager: Usager, fiche: Fiche, guide: str, stade: str) -> str:
    obtenu = etats.preparer(usager, EtatVoulu(STADES[stade], DEMARCHES[guide], fiche["cas"]))
    fiche["n° de la demande"] = obtenu.numero
    return obtenu.numero


@when(
    Phrase("l'usager dépose un autre dossier {guide:demarche}, dont l'agent demande un complément"),
    target_fixture="dossier",
)
def autre_dossier(etats: Etats, ecran: Ecran, usager: Usager, fiche: Fiche, guide: str) -> str:
    return dossier_prepare(etats, ecran, usager, fiche, guide, "dont l'agent demande un complément")


def _suivante(guide: str, etape: str) -> str:
    fin = "Récapitulatif" if guide == "BPI" else "Dépôt de la demande"
    etapes = ("Informations personnelles", "Motif de séjour", "Justificatifs", fin)
    return etapes[etapes.index(etape) + 1]
