"""What the page shows: texts, headings, buttons and links, messages, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import then

from steps.constats import Verificateur
from steps.phrases.fiche import Fiche, colonne, completer
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import COMMANDES, attendre_textes, blocs, noms, verifier_passages
from steps.phrases.navigation import sans_numero
from steps.ports import Ecran
from steps.textes import contient_texte

Table = Sequence[Sequence[str]]


@then("la page porte, dans l'ordre :")
def page_porte(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    verifier.dans_l_ordre("page", attendus, attendre_textes(ecran, attendus, blocs))


@then(Phrase("« {lieu} » porte, dans l'ordre :"))
def lieu_porte(ecran: Ecran, verifier: Verificateur, fiche: Fiche, lieu: str, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    observes = attendre_textes(ecran, attendus, lambda page: blocs(page, lieu))
    verifier.dans_l_ordre(f"« {lieu} »", attendus, observes)


@then("la page dit, dans l'ordre :")
def page_dit(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    """Sentences, wherever the site cuts its paragraphs."""
    attendus = colonne(datatable, fiche)
    verifier_passages(verifier, "page", attendus, _texte(ecran, attendus))


@then(Phrase("« {lieu} » dit, dans l'ordre :"))
def lieu_dit(ecran: Ecran, verifier: Verificateur, fiche: Fiche, lieu: str, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    verifier_passages(verifier, f"« {lieu} »", attendus, _texte(ecran, attendus, lieu))


@then(Phrase("la page dit « {texte} »"))
def page_dit_texte(ecran: Ecran, verifier: Verificateur, fiche: Fiche, texte: str) -> None:
    attendu = completer(texte, fiche)
    observes = ecran.lire(blocs, lambda lus: any(contient_texte(lu, attendu) for lu in lus))
    verifier.contient("page", attendu, observes)


@then(Phrase("la page ne porte pas « {nom} »"))
def page_ne_porte_pas(ecran: Ecran, verifier: Verificateur, fiche: Fiche, nom: str) -> None:
    verifier.absent("page", completer(nom, fiche), blocs(ecran.page()))


@then(Phrase("« {lieu} » ne porte pas « {nom} »"))
def lieu_ne_porte_pas(ecran: Ecran, verifier: Verificateur, fiche: Fiche, lieu: str, nom: str) -> None:
    verifier.absent(f"« {lieu} »", completer(nom, fiche), blocs(ecran.page(), lieu))


@then("la page propose, dans l'ordre :")
def page_propose(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    """Links, buttons and tabs; others may stand between."""
    attendus = colonne(datatable, fiche)
    verifier.dans_l_ordre("commandes", attendus, attendre_textes(ecran, attendus, lambda p: noms(p, COMMANDES)))


@then("la barre d'étapes porte, dans l'ordre :")
def barre_d_etapes(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    attendus = colonne(datatable, fiche)
    observes = ecran.lire(lambda page: tuple(map(sans_numero, page.etapes())), lambda lues: bool(lues))
    verifier.liste("barre d'étapes", attendus, observes)


@then(Phrase("un message dit « {texte} »"))
def message(ecran: Ecran, verifier: Verificateur, fiche: Fiche, texte: str) -> None:
    """An alert or an information of the page, the texts of its fields included."""
    attendu = completer(texte, fiche)
    observes = ecran.lire(
        lambda page: (*page.messages(), *(q.message for q in page.questions() if q.message)),
        lambda lus: any(contient_texte(lu, attendu) for lu in lus),
    )
    verifier.contient("messages", attendu, observes)


@then("un message dit :")
def message_cite(ecran: Ecran, verifier: Verificateur, fiche: Fiche, datatable: Table) -> None:
    """For a message that bears quotation marks of its own."""
    message(ecran, verifier, fiche, datatable[0][0])


@then(Phrase("le lien « {nom} » mène hors du service"))
def lien_externe(ecran: Ecran, verifier: Verificateur, nom: str) -> None:
    lien = ecran.lire(lambda page: page.choisir("lien", ["lien"], nom))
    verifier.egal("lien", nom, lien.nom)
    verifier.vrai(f"adresse de « {nom} »", "une adresse d'un autre site", lien.cible, lien.cible.startswith("https://"))


@then(Phrase("la réponse a le statut {statut:nombre}"))
def statut_de_la_page(ecran: Ecran, verifier: Verificateur, statut: str) -> None:
    verifier.egal("statut HTTP de la page", statut, str(ecran.page().statut))


def _texte(ecran: Ecran, attendus: Sequence[str], lieu: str = "") -> str:
    return ecran.lire(
        lambda page: "\n".join(blocs(page, lieu)),
        lambda lu: all(contient_texte(lu, attendu) for attendu in attendus),
    )
