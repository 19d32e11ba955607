"""Forms: what the fields ask, show and require."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import then

from steps.constats import Verificateur
from steps.ecran.modele import Page, Question
from steps.phrases.fiche import Fiche, colonne, completer, couples
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import attendre_textes, question
from steps.ports import Ecran
from steps.textes import meme_texte

Table = Sequence[Sequence[str]]


@then(Phrase("« {champ} » propose « {suggestion} » quand on y saisit « {saisie} »"))
def suggestions(ecran: Ecran, verifier: Verificateur, champ: str, suggestion: str, saisie: str) -> None:
    verifier.contient(f"suggestions de « {champ} »", suggestion, ecran.suggestions(champ, saisie))


@then("les questions sont, dans l'ordre :")
def questions(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    observes = attendre_textes(ecran, attendus, lambda page: [q.libelle for q in page.questions()])
    verifier.dans_l_ordre("questions", attendus, observes)


@then(Phrase("les questions de « {lieu} » sont exactement, dans l'ordre :"))
def questions_exactes(ecran: Ecran, verifier: Verificateur, fiche: Fiche, lieu: str, datatable: Table) -> None:
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
        champ_affiche(ecran, verifier, fiche, libelle, valeur)


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
    verifier.vrai(f"« {champ} »", "obligatoire", "obligatoire" if posee.requis else "facultatif", posee.requis)


@then(Phrase("« {champ} » est facultatif"))
def champ_facultatif(ecran: Ecran, verifier: Verificateur, champ: str) -> None:
    posee = question(ecran, champ)
    verifier.egal("question", champ, posee.libelle)
    verifier.vrai(f"« {champ} »", "facultatif", "obligatoire" if posee.requis else "facultatif", not posee.requis)


@then(Phrase("« {champ} » est signalé en erreur"))
def champ_en_erreur(ecran: Ecran, verifier: Verificateur, champ: str) -> None:
    posee = ecran.lire(lambda page: page.question(champ), lambda lue: lue.invalide)
    observe = posee.message or ("en erreur, sans message" if posee.invalide else "aucune erreur")
    verifier.vrai(f"« {champ} »", "en erreur, avec un message", observe, posee.invalide and bool(posee.message))


@then(Phrase("aucun champ de « {lieu} » n'est modifiable, hors « {exception} »"))
def rien_de_modifiable(ecran: Ecran, verifier: Verificateur, lieu: str, exception: str) -> None:
    ouverts = [q.libelle for q in ecran.page().questions(lieu) if q.modifiable and not meme_texte(q.libelle, exception)]
    verifier.vrai(f"champs modifiables de « {lieu} »", "aucun", ", ".join(ouverts) or "aucun", not ouverts)


@then(Phrase("aucun champ de « {lieu} » n'est modifiable"))
def tout_est_fige(ecran: Ecran, verifier: Verificateur, lieu: str) -> None:
    """Of a place that shows something: an empty or unknown place proves nothing."""
    posees = ecran.lire(lambda page: page.questions(lieu), lambda lues: bool(lues))
    ouverts = [q.libelle for q in posees if q.modifiable]
    fige = bool(posees) and not ouverts
    observe = ", ".join(ouverts) or ("aucun" if posees else "aucun champ dans ce lieu")
    verifier.vrai(f"champs modifiables de « {lieu} »", "aucun", observe, fige)


@then(Phrase("« {lieu} » ne pose aucune question"))
def aucune_question(ecran: Ecran, verifier: Verificateur, lieu: str) -> None:
    """The place must be there: a misspelt one asks nothing either."""
    page = ecran.page()
    verifier.contient("lieux de la page", lieu, [place for e in page.elements for place in e.places])
    posees = [q.libelle for q in page.questions(lieu)]
    verifier.vrai(f"questions de « {lieu} »", "aucune", ", ".join(posees) or "aucune", not posees)


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
def parties_de_date(ecran: Ecran, verifier: Verificateur, champ: str, jour: str, mois: str, annee: str) -> None:
    posee = question(ecran, champ)
    verifier.egal("question", champ, posee.libelle)
    observees = [e.nom for e in ecran.page().tous(["champ", "liste"], dans=champ)]
    verifier.liste(f"parties de « {champ} »", [jour, mois, annee], observees)


@then(Phrase("« {champ} » se présente en « {parties} »"))
def presentation_de_date(ecran: Ecran, verifier: Verificateur, champ: str, parties: str) -> None:
    """The parts and what each awaits, as one reads them: « Jour : JJ Mois : MM Année : AAAA »."""
    posee = question(ecran, champ)
    noms = [e.nom for e in ecran.page().tous(["champ", "liste"], dans=champ)]
    observe = " ".join(texte for couple in zip(noms, posee.attentes, strict=True) for texte in couple)
    verifier.egal("question", champ, posee.libelle)
    verifier.egal(f"parties de « {champ} »", parties, observe)


@then(Phrase("« {champ} » attend « {exemple} »"))
def exemple_de_saisie(ecran: Ecran, verifier: Verificateur, champ: str, exemple: str) -> None:
    """The greyed example in the field."""
    verifier.liste(f"valeur d'attente de « {champ} »", [exemple], question(ecran, champ).attentes)


@then(Phrase("« {champ} » attend « {jour} », « {mois} », « {annee} »"))
def attentes_de_date(ecran: Ecran, verifier: Verificateur, champ: str, jour: str, mois: str, annee: str) -> None:
    verifier.liste(f"valeurs d'attente de « {champ} »", [jour, mois, annee], question(ecran, champ).attentes)


@then("les cases à cocher sont exactement, dans l'ordre :")
def cases(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    verifier.liste("cases à cocher", attendus, attendre_textes(ecran, attendus, _cases))


@then(Phrase("la case « {case} » [est|reste] {etat}"))
def case_cochee(ecran: Ecran, verifier: Verificateur, case: str, etat: str) -> None:
    posee = question(ecran, case)
    verifier.egal("case à cocher", case, posee.libelle)
    verifier.egal(f"case « {case} »", etat, posee.valeur)


def _montre(posee: Question) -> str:
    """What a reader sees in the field: a list shows its first line even when that line is no answer."""
    return posee.valeur or (posee.attentes[0] if posee.genre == "liste" and posee.attentes else "")


def _cases(page: Page) -> tuple[str, ...]:
    return tuple(q.libelle for q in page.questions() if q.genre == "case")
