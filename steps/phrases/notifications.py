"""The bell, the list « Mes Notifications » and its rows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pytest_bdd import given, then, when

from steps.constats import Verificateur
from steps.ecran.modele import Element, Introuvable, Page
from steps.phrases.fiche import Fiche, colonne, completer, jour_lu
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import verifier_passages
from steps.ports import Ecran
from steps.textes import contient_texte, normaliser

Table = Sequence[Sequence[str]]

TOUTES = "Voir toutes mes notifications"

_DATE = re.compile(r"\d{2}/\d{2}/\d{4}")
_NOMBRE_SEUL = re.compile(r"^\d+$|^\d+ notifications?\b|\bnotifications\W*\d+\b", re.IGNORECASE)


@when(Phrase("l'usager ouvre la cloche des notifications"))
def ouvrir_cloche(ecran: Ecran) -> None:
    ecran.cliquer(ecran.lire(_cloche).nom)


@when(Phrase("l'usager ouvre la notification « {libelle} »"))
def ouvrir_notification(ecran: Ecran, libelle: str) -> None:
    """The most recent row of these words; the link may be the words or more of the row."""
    ecran.cliquer(ecran.lire(lambda page: _lien_de_notification(page, libelle)).nom)


@when(Phrase("l'usager ouvre la notification « {libelle} » du {jour:date}"))
def ouvrir_notification_du_jour(ecran: Ecran, verifier: Verificateur, libelle: str, jour: str) -> None:
    lues = ecran.lire(_lignes)
    verifier.contient("notifications", jour, [texte for ligne in lues for texte in ligne])
    ecran.cliquer(ecran.lire(lambda page: _lien_de_notification(page, libelle, jour)).nom)


@given(Phrase("l'usager a ouvert sa dernière notification"))
@when(Phrase("l'usager ouvre sa dernière notification"))
def ouvrir_la_derniere(ecran: Ecran) -> None:
    """By the bell, from whatever page the usager stands on."""
    ouvrir_cloche(ecran)
    ecran.cliquer(TOUTES)
    ouvrir_notification(ecran, "")


@then("la page montre la cloche des notifications")
def cloche_montree(ecran: Ecran, verifier: Verificateur) -> None:
    observe = ecran.lire(_cloche).nom
    verifier.contient("cloche", "notifications", [observe])


@then(Phrase("la cloche des notifications porte la pastille « {nombre} »"))
def pastille(ecran: Ecran, verifier: Verificateur, nombre: str) -> None:
    observe = ecran.lire(_pastille, lambda lue: lue == nombre)
    verifier.egal("pastille de la cloche", nombre, observe)


@then("la cloche des notifications ne porte aucune pastille")
def sans_pastille(ecran: Ecran, verifier: Verificateur) -> None:
    observe = ecran.lire(_pastille, lambda lue: not lue)
    verifier.vrai("pastille de la cloche", "aucune", observe or "aucune", not observe)


@then("la cloche des notifications liste, dans l'ordre :")
def liste_de_la_cloche(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    """Date and kind may be one text or two."""
    attendus = colonne(datatable, fiche)
    textes = ecran.lire(
        lambda page: "\n".join(page.textes()),
        lambda lu: all(contient_texte(lu, attendu) for attendu in attendus),
    )
    verifier_passages(verifier, "liste de la cloche", attendus, textes)


@then("les notifications sont, dans l'ordre :")
def lignes(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    """The rows of the list, cell by cell; an empty cell says nothing of it, « — » says that it is empty."""
    observees = ecran.lire(_lignes, lambda lues: len(lues) == len(datatable))
    verifier.egal("nombre de notifications", str(len(datatable)), str(len(observees)))
    for rang, (attendue, observee) in enumerate(zip(datatable, observees, strict=True), 1):
        for valeur in attendue:
            if valeur == "—":
                verifier.vrai(f"notification n° {rang}", "sans date de lecture", observee[-1], not observee[-1])
            elif valeur:
                verifier.contient(f"notification n° {rang}", completer(valeur, fiche), observee)


def _cloche(page: Page) -> Element:
    """The command of the menu bar whose name speaks of notifications, whatever number it bears."""
    commandes = page.tous(["bouton", "lien"])
    for commande in commandes:
        if re.fullmatch(r"(mes )?notifications\b.*|\d+ notifications?\b.*", normaliser(commande.nom)):
            return commande
    raise Introuvable("cloche", "Notifications", voisins=[c.nom for c in commandes][:12])


def _pastille(page: Page) -> str:
    """The number that the bell bears in its name, or beside it in its group; '' without any."""
    cloche = _cloche(page)
    textes = [cloche.nom, *page.textes(cloche.places[0] if cloche.places else cloche.nom)]
    return next((t for t in (re.sub(r"\D", "", nom) for nom in textes if _NOMBRE_SEUL.search(nom)) if t), "")


def _lien_de_notification(page: Page, libelle: str, jour: str = "") -> Element:
    """The link of the most recent row of these words, whichever way the list is sorted.

    Raises `Introuvable` when no row of the list has a link of these words.
    """
    liens = {normaliser(e.nom): e for e in page.tous(["lien", "bouton"])}
    rangees = [
        (jour_lu(date[0]), liens[normaliser(cellule)])
        for ligne in _lignes(page)
        if (date := _DATE.search(" ".join(ligne))) and (not jour or date[0] == jour)
        for cellule in ligne
        if normaliser(cellule) in liens
    ]
    trouves = [(date, lien) for date, lien in rangees if not libelle or contient_texte(lien.nom, libelle)]
    if not trouves:
        raise Introuvable("notification", libelle, jour, voisins=[lien.nom for _, lien in rangees])
    dernier = max(date for date, _ in trouves)
    du_dernier_jour = [lien for date, lien in trouves if date == dernier]
    recentes_en_tete = rangees[0][0] > rangees[-1][0]
    return du_dernier_jour[0 if recentes_en_tete else -1]


def _lignes(page: Page) -> tuple[tuple[str, ...], ...]:
    tableaux = page.tous(["tableau"])
    if not tableaux:
        raise Introuvable("tableau", "Mes Notifications")
    return tableaux[0].lignes


@then("la pagination dit, en haut et en bas :")
def pagination(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    """Each text twice. « Résultats par page : » may be a list whose value follows its label."""
    attendus = colonne(datatable, fiche)
    textes = "\n".join(ecran.lire(_textes_et_valeurs))
    verifier_passages(verifier, "pagination", [*attendus, *attendus], textes)


def _textes_et_valeurs(page: Page) -> tuple[str, ...]:
    return tuple(
        f"{e.nom} {e.valeur}" if e.role in ("liste", "champ", "donnee") else e.nom for e in page.elements if e.nom
    )
