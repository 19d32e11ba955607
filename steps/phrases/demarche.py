"""The démarche around its étapes: choosing it, quitting, resuming."""

from __future__ import annotations

from pytest_bdd import given, when

from fixtures.personas import Usager
from steps.ecran.modele import Element, Page
from steps.phrases.grammaire import Phrase
from steps.ports import Ecran, Etats, EtatVoulu

ENTREES: dict[str, tuple[str, ...]] = {
    "ASE": (
        "Je demande ou renouvelle un titre de séjour",
        "Je suis en situation de vulnérabilité",
        "En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)",
        "Je commence",
    ),
    "BPI": (
        "Je demande ou renouvelle un titre de séjour",
        "Moi-même",
        "Je continue",
        "Je sollicite le renouvellement de ce titre",
        "Je commence",
    ),
    "EM": (
        "Je demande ou renouvelle un titre de séjour",
        "Moi-même (à partir de 16 ans)",
        "Je continue",
        "Je sollicite le renouvellement de ce titre",
        "Je commence",
    ),
    "RF": (
        "Je demande ou renouvelle un titre de séjour",
        "Moi-même (à partir de 16 ans)",
        "Je continue",
        "Je sollicite le renouvellement de ce titre",
        "Je commence",
    ),
    "OP": (
        "Je demande un premier titre -sans numéro étranger, sans visa-",
        "Car j'ai des attaches familiales en France",
        "Je continue",
    ),
}
"""What a usager who is signed in clicks and chooses, from the home page to the préambule."""

CONTINUER = "Je continue"


@when(Phrase("l'usager choisit « {option} »"))
def choisir_option(ecran: Ecran, option: str) -> None:
    """An answer whose question the guide does not name; it may be drawn as a command."""
    choisie = ecran.lire(lambda page: _option(page, option))
    if choisie.role == "radio":
        ecran.choisir(choisie.places[0], option)
    else:
        ecran.cliquer(option)


@when(Phrase("l'usager choisit « {option} », puis « {precision} »"))
def choisir_deux_options(ecran: Ecran, option: str, precision: str) -> None:
    choisir_option(ecran, option)
    choisir_option(ecran, precision)


@given(Phrase("l'usager est au préambule de la démarche {guide:demarche}"))
def au_preambule(etats: Etats, ecran: Ecran, usager: Usager, guide: str) -> None:
    ecran.ouvrir(etats.preparer(usager, EtatVoulu("compte", connecte=True)).adresse)
    _entrer(ecran, guide)


@when(Phrase("l'usager reprend sa demande {guide:demarche}"))
def reprendre(ecran: Ecran, guide: str) -> None:
    """Back by the same way, as someone who comes again on another day: the étape opens at once."""
    ecran.ouvrir("")
    _entrer(ecran, guide)


@when(Phrase("l'usager commence une demande {guide:demarche}"))
def commencer(ecran: Ecran, guide: str) -> None:
    """By the préambule, which only a new demande shows."""
    ecran.ouvrir("")
    _entrer(ecran, guide)
    ecran.cliquer(CONTINUER)


@when(Phrase("l'usager se reconnecte"))
def se_reconnecter(etats: Etats, ecran: Ecran, usager: Usager) -> None:
    """A new visit of the same person."""
    ecran.ouvrir(etats.preparer(usager, EtatVoulu("compte", connecte=True)).adresse)


def _entrer(ecran: Ecran, guide: str) -> None:
    brique, *choix, commencer = ENTREES[guide]
    ecran.cliquer(brique)
    for option in choix:
        choisir_option(ecran, option)
    ecran.cliquer(commencer)


def _option(page: Page, option: str) -> Element:
    return page.choisir("choix", ["radio", "bouton", "lien", "onglet"], option)
