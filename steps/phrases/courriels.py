"""The usager's mailbox: what a mail says, where its links lead, what is attached."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import given, then, when

from fixtures.personas import Usager
from steps.constats import Verificateur
from steps.ecran.modele import Introuvable
from steps.phrases.fiche import Fiche, colonne, completer
from steps.phrases.grammaire import Phrase
from steps.phrases.lecture import verifier_passages
from steps.ports import Boite, Courriel, Documents, Ecran, Fichier, Lien
from steps.textes import meme_texte

Table = Sequence[Sequence[str]]

LIEN_D_ACTIVATION = "/inscription/mot-de-passe?token="
"""What the address of an activation link bears, on every version of the site."""


@then(Phrase("l'usager reçoit un courriel qui dit, dans l'ordre :"), target_fixture="courriel")
def recoit_courriel(boite: Boite, verifier: Verificateur, usager: Usager, fiche: Fiche, datatable: Table) -> Courriel:
    """The mail is told from the others by the longest of its expected sentences."""
    attendus = colonne(datatable, fiche)
    recu = boite.attendre(usager.email, contient=max(attendus, key=len))
    verifier_passages(verifier, "courriel", attendus, _corps(recu))
    return recu


@then(Phrase("l'usager reçoit un {rang:nombre}e courriel qui dit, dans l'ordre :"), target_fixture="courriel")
def recoit_courriel_de_rang(
    boite: Boite, verifier: Verificateur, usager: Usager, fiche: Fiche, rang: str, datatable: Table
) -> Courriel:
    """The rank counts the mails of these same words."""
    attendus = colonne(datatable, fiche)
    recu = boite.attendre(usager.email, rang=int(rang), contient=max(attendus, key=len))
    verifier_passages(verifier, f"courriel n° {rang}", attendus, _corps(recu))
    return recu


@when(Phrase("l'usager relève le courriel du lien de création de compte"), target_fixture="courriel")
def courriel_d_activation(boite: Boite, usager: Usager) -> Courriel:
    return boite.attendre(usager.email, contient=LIEN_D_ACTIVATION)


@given(Phrase("l'usager a ouvert ce lien"), target_fixture="courriel")
def lien_ouvert(boite: Boite, ecran: Ecran, usager: Usager) -> Courriel:
    recu = boite.attendre(usager.email, contient=LIEN_D_ACTIVATION)
    ecran.ouvrir(_lien_d_activation(recu).adresse)
    return recu


@then(Phrase("l'usager a reçu {nombre:nombre} courriel[|s] en tout"))
def nombre_de_courriels(boite: Boite, verifier: Verificateur, usager: Usager, nombre: str) -> None:
    recus = boite.aucun_autre(usager.email, int(nombre))
    observe = f"{len(recus)} : " + ", ".join(f"« {c.sujet} »" for c in recus)
    verifier.vrai("courriels reçus", nombre, observe, len(recus) == int(nombre))


@then(Phrase("le courriel ne dit rien de « {sujet} »"))
def courriel_muet(verifier: Verificateur, courriel: Courriel, fiche: Fiche, sujet: str) -> None:
    verifier.absent("courriel", completer(sujet, fiche), [courriel.sujet, *_corps(courriel).splitlines()])


@then(Phrase("le lien du courriel mène à « {chemin} »"))
def lien_vers(verifier: Verificateur, courriel: Courriel, chemin: str) -> None:
    verifier.contient("adresses des liens du courriel", chemin, [lien.du_guide for lien in courriel.liens])


@when(Phrase("l'usager clique [|de nouveau ]sur le lien du courriel"))
def suivre_lien_d_activation(ecran: Ecran, courriel: Courriel) -> None:
    ecran.ouvrir(_lien_d_activation(courriel).adresse)


@when(Phrase("l'usager ouvre le lien du courriel, dont le jeton a été altéré"))
def suivre_lien_altere(ecran: Ecran, courriel: Courriel) -> None:
    adresse = _lien_d_activation(courriel).adresse
    tete, signature = adresse.rsplit(".", 1)
    ecran.ouvrir(f"{tete}.{signature[::-1]}")


@when(Phrase("l'usager clique sur « {texte} » dans le courriel"))
def suivre_lien(ecran: Ecran, courriel: Courriel, texte: str) -> None:
    voulu = next((lien for lien in courriel.liens if meme_texte(lien.texte, texte)), None)
    if voulu is None:
        raise Introuvable("lien du courriel", texte, voisins=[lien.texte for lien in courriel.liens])
    ecran.ouvrir(voulu.adresse)


@then(Phrase("le courriel porte en pièce jointe le PDF « {titre} »"))
def piece_jointe(documents: Documents, verifier: Verificateur, courriel: Courriel, fiche: Fiche, titre: str) -> None:
    textes = [documents.lire(piece.octets).texte for piece in courriel.pieces_jointes]
    verifier_passages(verifier, "PDF joint au courriel", [completer(titre, fiche)], "\n".join(textes))


@then(Phrase("la pièce jointe du courriel se nomme « {nom} »"))
def nom_de_piece_jointe(verifier: Verificateur, courriel: Courriel, fiche: Fiche, nom: str) -> None:
    verifier.liste(
        "pièces jointes du courriel", [completer(nom, fiche)], [piece.nom for piece in courriel.pieces_jointes]
    )


@then("la pièce jointe du courriel est le document téléchargé, à l'octet près")
def meme_document(verifier: Verificateur, courriel: Courriel, fichier: Fichier) -> None:
    jointes = [piece.octets for piece in courriel.pieces_jointes]
    observe = ", ".join(f"{piece.nom} ({len(piece.octets)} octets)" for piece in courriel.pieces_jointes)
    attendu = f"{fichier.nom} ({len(fichier.octets)} octets)"
    verifier.vrai("pièce jointe", attendu, observe or "aucune", jointes == [fichier.octets])


def _corps(courriel: Courriel) -> str:
    return courriel.texte or courriel.html


def _lien_d_activation(courriel: Courriel) -> Lien:
    trouves = [lien for lien in courriel.liens if LIEN_D_ACTIVATION in lien.du_guide]
    if not trouves:
        raise Introuvable("lien du courriel", LIEN_D_ACTIVATION, voisins=[lien.adresse for lien in courriel.liens])
    return trouves[0]
