"""Forms: what a person types, chooses and ticks."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import when

from steps.phrases.fiche import Fiche, colonne, completer, couples
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import intitules
from steps.ports import Ecran

Table = Sequence[Sequence[str]]

POURSUIVRE = "Enregistrer et poursuivre >"


@when(Phrase("l'usager saisit « {valeur} » dans « {champ} »"))
def saisir(ecran: Ecran, fiche: Fiche, valeur: str, champ: str) -> None:
    ecran.saisir(champ, completer(valeur, fiche))


@when(Phrase("l'usager saisit « {valeur} » dans « {champ} » de « {lieu} »"))
def saisir_dans(ecran: Ecran, fiche: Fiche, valeur: str, champ: str, lieu: str) -> None:
    ecran.saisir(champ, completer(valeur, fiche), dans=lieu)


@when(Phrase("l'usager vide « {champ} »"))
def vider(ecran: Ecran, champ: str) -> None:
    ecran.saisir(champ, "")


@when(Phrase("l'usager saisit la date « {jour} » dans « {champ} »"))
def saisir_date(ecran: Ecran, fiche: Fiche, jour: str, champ: str) -> None:
    """The date as the guide writes it, « 16 Avril 2018 »."""
    ecran.saisir_date(champ, _parties(completer(jour, fiche)))


@when(Phrase("l'usager tente de poursuivre avec la date « {jour} » dans « {champ} »"))
def poursuivre_avec_date(ecran: Ecran, jour: str, champ: str) -> None:
    """Without scripts the service answers at validation, with scripts as soon as the date is complete."""
    avant = intitules(ecran.page())
    ecran.saisir_date(champ, _parties(jour))
    page = ecran.page()
    if not page.fenetre and intitules(page) == avant:
        ecran.cliquer(POURSUIVRE)


@when(Phrase("l'usager choisit « {option} » pour « {champ} »"))
def choisir(ecran: Ecran, option: str, champ: str) -> None:
    ecran.choisir(champ, option)


@when(Phrase("l'usager choisit « {option} » pour « {champ} » de « {lieu} »"))
def choisir_dans(ecran: Ecran, option: str, champ: str, lieu: str) -> None:
    ecran.choisir(champ, option, dans=lieu)


@when(Phrase("l'usager coche « {case} »"))
def cocher(ecran: Ecran, case: str) -> None:
    ecran.cocher(case)


@when(Phrase("l'usager décoche « {case} »"))
def decocher(ecran: Ecran, case: str) -> None:
    ecran.decocher(case)


@when(Phrase("l'usager coche :"))
def cocher_plusieurs(ecran: Ecran, fiche: Fiche, datatable: Table) -> None:
    for case in colonne(datatable, fiche):
        ecran.cocher(case)


@when(Phrase("l'usager renseigne :"))
def renseigner(ecran: Ecran, fiche: Fiche, datatable: Table) -> None:
    """Each question answered according to what it is: text, list, choice, date."""
    for libelle, valeur in couples(datatable, fiche):
        _repondre(ecran, libelle, valeur)


@when(Phrase("l'usager renseigne, dans « {lieu} » :"))
def renseigner_dans(ecran: Ecran, fiche: Fiche, lieu: str, datatable: Table) -> None:
    """The same where several parts of the page ask the same: « Enfant 1 », « Enfant 2 »."""
    for libelle, valeur in couples(datatable, fiche):
        _repondre(ecran, libelle, valeur, lieu)


@when(Phrase("l'usager saisit « {saisie} » dans « {champ} » et retient « {suggestion} »"))
def retenir(ecran: Ecran, saisie: str, champ: str, suggestion: str) -> None:
    ecran.suggestions(champ, saisie)
    ecran.retenir(champ, suggestion)


def _parties(jour: str) -> tuple[str, str, str]:
    """« 16 Avril 2018 » in three. Raises `ValueError` when it is not three words."""
    quantieme, mois, annee = jour.split()
    return quantieme, mois, annee


def _repondre(ecran: Ecran, libelle: str, valeur: str, lieu: str = "") -> None:
    genre = ecran.viser(lambda page: page.question(libelle, lieu)).genre
    if genre == "date":
        ecran.saisir_date(libelle, _parties(valeur), dans=lieu)
    elif genre in ("liste", "choix"):
        ecran.choisir(libelle, valeur, dans=lieu)
    else:
        ecran.saisir(libelle, valeur, dans=lieu)
