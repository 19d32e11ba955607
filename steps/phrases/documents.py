"""Files that the usager downloads, and what a PDF says."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import given, then, when

from steps.constats import Verificateur
from steps.phrases.fiche import Fiche, colonne, completer, couples
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import rubrique, verifier_passages
from steps.ports import Documents, Ecran, Fichier

Table = Sequence[Sequence[str]]


@given(Phrase("l'usager a téléchargé « {nom} »"), target_fixture="fichier")
@when(Phrase("l'usager télécharge « {nom} »"), target_fixture="fichier")
def telecharger(ecran: Ecran, nom: str) -> Fichier:
    return ecran.telecharger(nom)


@when(Phrase("l'usager relève le « {libelle} » sur le document"), target_fixture="dossier")
def relever_numero(documents: Documents, fichier: Fichier, fiche: Fiche, libelle: str) -> str:
    """The number of the demande, which later sentences quote as {n° de la demande}."""
    fiche["n° de la demande"] = rubrique(documents.lire(fichier.octets).texte, libelle)
    return fiche["n° de la demande"]


@then("le document porte, dans l'ordre :")
def document_porte(
    documents: Documents, verifier: Verificateur, fichier: Fichier, fiche: Fiche, datatable: Table
) -> None:
    verifier_passages(verifier, "document", colonne(datatable, fiche), documents.lire(fichier.octets).texte)


@then(Phrase("la page {rang:nombre} du document porte, dans l'ordre :"))
def page_du_document_porte(
    documents: Documents, verifier: Verificateur, fichier: Fichier, fiche: Fiche, rang: str, datatable: Table
) -> None:
    textes = documents.lire(fichier.octets).textes_par_page
    texte = textes[int(rang) - 1] if int(rang) <= len(textes) else ""
    verifier_passages(verifier, f"page {rang} du document", colonne(datatable, fiche), texte)


@then(Phrase("le document compte {nombre:nombre} page[|s]"))
def pages_du_document(documents: Documents, verifier: Verificateur, fichier: Fichier, nombre: str) -> None:
    verifier.egal("nombre de pages du document", nombre, str(documents.lire(fichier.octets).pages))


@then("les rubriques du document sont :")
def rubriques(documents: Documents, verifier: Verificateur, fichier: Fichier, fiche: Fiche, datatable: Table) -> None:
    texte = documents.lire(fichier.octets).texte
    for libelle, valeur in couples(datatable, fiche):
        verifier.egal(f"« {libelle} » du document", valeur, rubrique(texte, libelle))


@then(Phrase("la rubrique « {libelle} » du document compte {nombre:nombre} chiffres et commence par « {debut} »"))
def forme_de_rubrique(
    documents: Documents,
    verifier: Verificateur,
    fichier: Fichier,
    fiche: Fiche,
    libelle: str,
    nombre: str,
    debut: str,
) -> None:
    valeur = rubrique(documents.lire(fichier.octets).texte, libelle)
    attendu = completer(debut, fiche)
    conforme = valeur.isdigit() and len(valeur) == int(nombre) and valeur.startswith(attendu)
    verifier.vrai(f"« {libelle} » du document", f"{nombre} chiffres commençant par {attendu}", valeur, conforme)
