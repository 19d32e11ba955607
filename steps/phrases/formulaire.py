"""Forms: what a person types, chooses and ticks, and what the fields show."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import then, when

from steps.constats import Verificateur
from steps.phrases.fiche import Fiche, colonne, completer, couples
from steps.phrases.grammaire import Phrase
from steps.ecran.modele import Question
from steps.phrases.lecture import attendre_textes, intitules, question
from steps.ports import Ecran
from steps.textes import meme_texte

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
def saisir_date(ecran: Ecran, jour: str, champ: str) -> None:
    """The date as the guide writes it, « 16 Avril 2018 »."""
    ecran.saisir_date(champ, _parties(jour))


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


@when(Phrase("l'usager saisit « {saisie} » dans « {champ} » et retient « {suggestion} »"))
def retenir(ecran: Ecran, saisie: str, champ: str, suggestion: str) -> None:
    ecran.suggestions(champ, saisie)
    ecran.retenir(champ, suggestion)


@then(Phrase("« {champ} » propose « {suggestion} » quand on y saisit « {saisie} »"))
def suggestions(ecran: Ecran, verifier: Verificateur, champ: str, suggestion: str, saisie: str) -> None:
    verifier.contient(f"suggestions de « {champ} »", suggestion, ecran.suggestions(champ, saisie))


@then("les questions sont, dans l'ordre :")
def questions(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    observes = attendre_textes(ecran, attendus, lambda page: [q.libelle for q in page.questions()])
    verifier.dans_l_ordre("questions", attendus, observes)


@then(Phrase("les questions de « {lieu} » sont exactement, dans l'ordre :"))
def questions_exactes(
    ecran: Ecran, verifier: Verificateur, fiche: Fiche, lieu: str, datatable: Table
) -> None:
    attendus = colonne(datatable, fiche)
    observes = attendre_textes(ecran, attendus, lambda page: [q.libelle for q in page.questions(lieu)])
    verifier.liste(f"questions de « {lieu} »", attendus, observes)


@then(Phrase("les champs de « {lieu} » affichent, dans l'ordre :"))
def champs_affiches(ecran: Ecran, verifier: Verificateur, fiche: Fiche, lieu: str, datatable: Table) -> None:
    attendus = couples(datatable, fiche)
    libelles = [libelle for libelle, _ in attendus]
    observes = attendre_textes(ecran, libelles, lambda page: [q.libelle for q in page.questions(lieu)])
    verifier.dans_l_ordre(f"champs de « {lieu} »", libelles, observes)
    for libelle, valeur in attendus:
        verifier.egal(f"« {libelle} »", valeur, question(ecran, libelle, lieu).valeur)


@then("les champs affichent :")
def champs_de_la_page(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    for libelle, valeur in couples(datatable, fiche):
        lue = ecran.lire(
            lambda p, nom=libelle: p.question(nom).valeur, lambda v, attendu=valeur: meme_texte(v, attendu)
        )
        verifier.egal(f"« {libelle} »", valeur, lue)


@then(Phrase("« {champ} » affiche « {valeur} »"))
def champ_affiche(ecran: Ecran, verifier: Verificateur, fiche: Fiche, champ: str, valeur: str) -> None:
    attendu = completer(valeur, fiche)
    lue = ecran.lire(lambda page: _montre(page.question(champ)), lambda v: meme_texte(v, attendu))
    verifier.egal("question", champ, question(ecran, champ).libelle)
    verifier.egal(f"« {champ} »", attendu, lue)


@then(Phrase("« {champ} » est vide"))
def champ_vide(ecran: Ecran, verifier: Verificateur, champ: str) -> None:
    verifier.egal(f"« {champ} »", "", question(ecran, champ).valeur)


@then(Phrase("« {champ} » est obligatoire"))
def champ_obligatoire(ecran: Ecran, verifier: Verificateur, champ: str) -> None:
    posee = question(ecran, champ)
    verifier.egal("question", champ, posee.libelle)
    verifier.vrai(
        f"« {champ} »", "obligatoire", "obligatoire" if posee.requis else "facultatif", posee.requis
    )


@then(Phrase("« {champ} » est facultatif"))
def champ_facultatif(ecran: Ecran, verifier: Verificateur, champ: str) -> None:
    posee = question(ecran, champ)
    verifier.egal("question", champ, posee.libelle)
    verifier.vrai(
        f"« {champ} »", "facultatif", "obligatoire" if posee.requis else "facultatif", not posee.requis
    )


@then(Phrase("« {champ} » est signalé en erreur"))
def champ_en_erreur(ecran: Ecran, verifier: Verificateur, champ: str) -> None:
    posee = ecran.lire(lambda page: page.question(champ), lambda lue: lue.invalide)
    observe = posee.message or ("en erreur, sans message" if posee.invalide else "aucune erreur")
    verifier.vrai(
        f"« {champ} »", "en erreur, avec un message", observe, posee.invalide and bool(posee.message)
    )


@then(Phrase("aucun champ de « {lieu} » n'est modifiable, hors « {exception} »"))
def rien_de_modifiable(ecran: Ecran, verifier: Verificateur, lieu: str, exception: str) -> None:
    ouverts = [
        q.libelle
        for q in ecran.page().questions(lieu)
        if q.modifiable and not meme_texte(q.libelle, exception)
    ]
    verifier.vrai(f"champs modifiables de « {lieu} »", "aucun", ", ".join(ouverts) or "aucun", not ouverts)


@then(Phrase("« {champ} » est absent"))
def champ_absent(ecran: Ecran, verifier: Verificateur, champ: str) -> None:
    observes = ecran.lire(
        lambda page: [q.libelle for q in page.questions()],
        lambda lus: not any(meme_texte(lu, champ) for lu in lus),
    )
    verifier.absent("questions", champ, observes)


@then(Phrase("« {champ} » propose, dans l'ordre :"))
def options(ecran: Ecran, verifier: Verificateur, fiche: Fiche, champ: str, datatable: Table) -> None:
    """Exactly these answers; a first empty line of a list is no answer."""
    posee = question(ecran, champ)
    verifier.egal("question", champ, posee.libelle)
    observees = [option for option in posee.options if option.strip(" -–—")]
    verifier.liste(f"réponses à « {champ} »", colonne(datatable, fiche), observees)


@then(Phrase("« {champ} » se saisit en « {jour} », « {mois} », « {annee} »"))
def parties_de_date(
    ecran: Ecran, verifier: Verificateur, champ: str, jour: str, mois: str, annee: str
) -> None:
    posee = question(ecran, champ)
    verifier.egal("question", champ, posee.libelle)
    observees = [e.nom for e in ecran.page().tous(["champ", "liste"], dans=champ)]
    verifier.liste(f"parties de « {champ} »", [jour, mois, annee], observees)


@then(Phrase("« {champ} » attend « {jour} », « {mois} », « {annee} »"))
def attentes_de_date(
    ecran: Ecran, verifier: Verificateur, champ: str, jour: str, mois: str, annee: str
) -> None:
    verifier.liste(f"valeurs d'attente de « {champ} »", [jour, mois, annee], question(ecran, champ).attentes)


@then("les cases à cocher sont exactement, dans l'ordre :")
def cases(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    observes = attendre_textes(
        ecran, attendus, lambda page: [q.libelle for q in page.questions() if q.genre == "case"]
    )
    verifier.liste("cases à cocher", attendus, observes)


@then(Phrase("la case « {case} » [est|reste] {etat}"))
def case_cochee(ecran: Ecran, verifier: Verificateur, case: str, etat: str) -> None:
    posee = question(ecran, case)
    verifier.egal("case à cocher", case, posee.libelle)
    verifier.egal(f"case « {case} »", etat, posee.valeur)


def _parties(jour: str) -> tuple[str, str, str]:
    """« 16 Avril 2018 » in three. Raises `ValueError` when it is not three words."""
    quantieme, mois, annee = jour.split()
    return quantieme, mois, annee


def _montre(posee: Question) -> str:
    """What a reader sees in the field: a list shows its first line even when that line is no answer."""
    return posee.valeur or (posee.attentes[0] if posee.genre == "liste" and posee.attentes else "")


def _repondre(ecran: Ecran, libelle: str, valeur: str) -> None:
    genre = question(ecran, libelle).genre
    if genre == "date":
        ecran.saisir_date(libelle, _parties(valeur))
    elif genre in ("liste", "choix"):
        ecran.choisir(libelle, valeur)
    else:
        ecran.saisir(libelle, valeur)
