"""Going from page to page: opening, clicking, and where one stands."""

from __future__ import annotations

import re

from pytest_bdd import given, then, when

from steps.constats import Verificateur
from steps.ecran.modele import Role
from steps.phrases.fiche import Fiche, completer
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import attendre_textes, intitules
from steps.ports import Ecran
from steps.textes import meme_texte

CLIQUABLES: tuple[Role, ...] = ("bouton", "lien")

_NUMERO = re.compile(r"^\d+[.\s]*")


@given(Phrase("l'usager est sur l'accueil public"))
def ouvrir_accueil(ecran: Ecran) -> None:
    ecran.ouvrir("")


@given(Phrase("l'usager a cliqué sur « {nom} »"))
@when(Phrase("l'usager clique sur « {nom} »"))
def cliquer(ecran: Ecran, nom: str) -> None:
    ecran.cliquer(nom)


@when(Phrase("l'usager clique sur « {nom} » dans « {lieu} »"))
def cliquer_dans(ecran: Ecran, nom: str, lieu: str) -> None:
    ecran.cliquer(nom, dans=lieu)


@when(Phrase("l'usager ouvre « {page} » depuis son menu"))
def ouvrir_depuis_son_menu(ecran: Ecran, fiche: Fiche, page: str) -> None:
    """The menu that bears the usager's name, or the address of an account that has no name yet."""
    noms = (fiche["prénom nom"], fiche["email"])
    ecran.cliquer(ecran.lire(lambda lue: next((n for n in noms if lue.tous(CLIQUABLES, n)), noms[0])))
    ecran.cliquer(page)


@when(Phrase("l'usager double-clique sur « {nom} »"))
def double_cliquer(ecran: Ecran, nom: str) -> None:
    ecran.double_cliquer(nom)


@when(Phrase("l'usager recharge la page"))
def recharger(ecran: Ecran) -> None:
    ecran.recharger()


@when(Phrase("l'usager revient à la page d'avant par son navigateur"))
def revenir(ecran: Ecran) -> None:
    ecran.revenir()


@then(Phrase("la page « {titre} » s'affiche"))
def page_affichee(ecran: Ecran, verifier: Verificateur, fiche: Fiche, titre: str) -> None:
    attendu = completer(titre, fiche)
    verifier.dans_l_ordre("titre de la page", [attendu], attendre_textes(ecran, [attendu], intitules))


@then(Phrase("la page « {titre} » ne s'affiche pas"))
def page_non_affichee(ecran: Ecran, verifier: Verificateur, titre: str) -> None:
    verifier.absent("titre de la page", titre, intitules(ecran.page()))


@then(Phrase("la fenêtre « {titre} » s'affiche"))
def fenetre_affichee(ecran: Ecran, verifier: Verificateur, titre: str) -> None:
    """A dialog over the page or, without scripts, a page of that title."""
    verifier.dans_l_ordre("fenêtre", [titre], attendre_textes(ecran, [titre], intitules))


@then(Phrase("la fenêtre « {titre} » s'ouvre par-dessus la page, sans autre clic"))
def fenetre_ouverte(ecran: Ecran, verifier: Verificateur, titre: str) -> None:
    observe = ecran.lire(lambda page: page.fenetre, lambda lue: meme_texte(lue, titre))
    verifier.egal("fenêtre ouverte", titre, observe)


@then("aucune fenêtre n'est ouverte")
def aucune_fenetre(ecran: Ecran, verifier: Verificateur) -> None:
    observe = ecran.lire(lambda page: page.fenetre, lambda lue: not lue)
    verifier.vrai("fenêtre ouverte", "aucune", observe or "aucune", not observe)


@then(Phrase("[l'usager|il] [est|reste] à l'étape « {etape} »"))
def etape_courante(ecran: Ecran, verifier: Verificateur, etape: str) -> None:
    observe = ecran.lire(lambda page: sans_numero(page.etape_courante), lambda lue: meme_texte(lue, etape))
    verifier.egal("étape en cours", etape, observe)


@then(Phrase("le fil d'Ariane est « {fil} »"))
def fil_d_ariane(ecran: Ecran, verifier: Verificateur, fil: str) -> None:
    verifier.egal("fil d'Ariane", fil, ecran.lire(lambda page: page.fil_ariane, lambda lu: meme_texte(lu, fil)))


def sans_numero(etape: str) -> str:
    """« 2 Motif de séjour » without its number."""
    return _NUMERO.sub("", etape)
