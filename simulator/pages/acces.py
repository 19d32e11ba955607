"""Access to the service, signed out: for whom, with which document, at which e-mail address.

Three circuits: an e-mail address already known to the register (ASE), a visa or title with its dates (BPI, RF, EM),
an unknown usager with an e-mail address alone (OP).
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from simulator.courrier.message import ADRESSE
from simulator.demarches.champs import lire_date
from simulator.exterieur import ErreurExterieure, Personne
from simulator.pages.formulaire import Envoye, Formulaire
from simulator.pages.visite import Ici, PageRefusee, Scene
from simulator.services import comptes

routeur = APIRouter(prefix="/acces")

MOI, MINEUR = "Moi-même", "Un mineur de plus de 16 ans"
TITRE = "Et je suis titulaire d'un titre de séjour / VLS-TS"
VISA = "Et je suis titulaire uniquement d'un visa long séjour"
NUMERO_SEUL = "Et je suis titulaire d'un numéro étranger sans titre de séjour"
SOUS_CHOIX = (TITRE, VISA, NUMERO_SEUL)

OBLIGATOIRE = "Ce champ est obligatoire."


def erreurs_de_courriel(courriel: str, confirmation: str) -> dict[str, str]:
    """What is wrong with an address typed twice, by input."""
    erreurs = {}
    for nom, valeur in (("courriel", courriel), ("confirmation", confirmation)):
        if not valeur:
            erreurs[nom] = OBLIGATOIRE
        elif not ADRESSE.fullmatch(valeur) or len(valeur) > 254:
            erreurs[nom] = "Adresse attendue de la forme nom@domaine.fr."
    if not erreurs and courriel.casefold() != confirmation.casefold():
        erreurs["confirmation"] = "Les deux adresses ne sont pas identiques."
    return erreurs


def _indisponible(incident: ErreurExterieure) -> PageRefusee:
    refus = PageRefusee(
        503,
        "Service momentanément indisponible",
        "Votre demande n'a pas pu être enregistrée. Réessayez dans quelques minutes.",
    )
    refus.__cause__ = incident
    return refus


# ---- « Je demande ou renouvelle un titre de séjour » ---------------------------------------------------------


def _page_titre_de_sejour(scene: Scene, *, statut: int = 200, **donnees: Any) -> Response:
    defauts: dict[str, Any] = {
        "pour": "",
        "detenu": "",
        "choix": (MOI, MINEUR),
        "sous_choix": SOUS_CHOIX,
        "refus": "",
        "saisie": {},
        "erreurs": {},
        "enregistree": False,
    }
    return scene.rendre("acces_titre_de_sejour.html", statut=statut, **{**defauts, **donnees})


@routeur.get("/titre-de-sejour")
def titre_de_sejour(ici: Ici) -> Response:
    """The superset page: for whom (BPI-005 to 009), and the e-mail form (ASE-004 to 006)."""
    with ici.scene() as scene:
        if scene.compte is not None:
            return scene.rediriger("profil")
        return _page_titre_de_sejour(scene)


@routeur.post("/titre-de-sejour")
def demander_un_compte(ici: Ici, formulaire: Envoye) -> Response:
    """« Je continue » of the first section, « Valider » of the second (ASE-007)."""
    if formulaire.texte("action") in ("actualiser", "continuer"):
        return _choisir(ici, formulaire)
    courriel, confirmation = formulaire.texte("courriel"), formulaire.texte("confirmation")
    erreurs = erreurs_de_courriel(courriel, confirmation)
    personne = None
    if not erreurs:
        try:
            personne = ici.monde.registre.par_courriel(courriel)
        except ErreurExterieure as incident:
            raise _indisponible(incident) from incident
    with ici.scene() as scene:
        saisie = {"courriel": courriel, "confirmation": confirmation}
        if erreurs:
            return _page_titre_de_sejour(scene, statut=422, saisie=saisie, erreurs=erreurs)
        comptes.demander_creation(ici.monde, scene.db, courriel, personne)
        return _page_titre_de_sejour(scene, saisie=saisie, enregistree=True)


def _choisir(ici: Ici, formulaire: Formulaire) -> Response:
    pour, detenu = formulaire.texte("pour"), formulaire.texte("detenu")
    pour = pour if pour in (MOI, MINEUR) else ""
    detenu = detenu if pour == MOI and detenu in SOUS_CHOIX else ""
    with ici.scene() as scene:
        if formulaire.texte("action") == "actualiser":
            return _page_titre_de_sejour(scene, pour=pour, detenu=detenu)
        if detenu in (TITRE, VISA):
            scene.memoriser(detenu=detenu)
            return scene.rediriger("acces/identification")
        refus = {
            "": "Choisissez pour qui vous demandez ou renouvelez un titre de séjour.",
            MINEUR: "La demande pour un mineur n'est pas simulée : seules celles des guides le sont.",
        }.get(pour, "Précisez le document dont vous êtes titulaire.")
        if detenu == NUMERO_SEUL:
            refus = "Renseignez ci-dessous l'adresse email rattachée à votre numéro étranger."
        return _page_titre_de_sejour(scene, statut=422, pour=pour, detenu=detenu, refus=refus)


# ---- with a visa or a title ----------------------------------------------------------------------------------


def _page_identification(scene: Scene, *, statut: int = 200, **donnees: Any) -> Response:
    defauts: dict[str, Any] = {"saisie": {}, "erreurs": {}, "aide": False}
    return scene.rendre("acces_identification.html", statut=statut, **{**defauts, **donnees})


@routeur.get("/identification")
def identification(ici: Ici) -> Response:
    """« S'identifier pour accéder à vos services. » (BPI-010, RF-004, EM-006)."""
    with ici.scene() as scene:
        return _page_identification(scene)


@routeur.post("/identification")
def creer_un_compte(ici: Ici, formulaire: Envoye) -> Response:
    """« Créer un compte »: the register must know this document with these dates (BPI-016)."""
    numero = formulaire.texte("numero").replace(" ", "")
    debut, fin = (_date(formulaire, nom) for nom in ("debut", "fin"))
    erreurs = {}
    if not numero:
        erreurs["numero"] = OBLIGATOIRE
    elif not re.fullmatch(r"[A-Za-z0-9]{6,20}", numero):
        erreurs["numero"] = "Numéro attendu : 6 à 20 chiffres ou lettres, sans autre signe."
    for nom, lue in (("debut", debut), ("fin", fin)):
        if lue is None:
            erreurs[nom] = "Date attendue : jour, mois et année."
    if debut and fin and fin < debut:
        erreurs["fin"] = "La fin de validité précède le début."
    personne: Personne | None = None
    if not erreurs and debut and fin:
        try:
            personne = ici.monde.registre.par_titre(numero, debut, fin)
        except ErreurExterieure as incident:
            raise _indisponible(incident) from incident
        if personne is None or not personne.numero_etranger:
            erreurs["numero"] = "Aucun titre ni visa ne correspond à ce numéro et à ces dates. Vérifiez votre saisie."
    with ici.scene() as scene:
        if erreurs or personne is None:
            saisie = {nom: valeurs[-1] for nom, valeurs in formulaire.textes.items()}
            return _page_identification(scene, statut=422, saisie=saisie, erreurs=erreurs)
        scene.memoriser(creation=personne.numero_etranger)
        return scene.rediriger("acces/adresse-email")


def _date(formulaire: Formulaire, nom: str) -> date | None:
    parties = [formulaire.texte(f"{nom}.{partie}") for partie in ("jour", "mois", "annee")]
    return lire_date(*parties)


@routeur.get("/adresse-email")
def adresse_email(ici: Ici) -> Response:
    """« Saisissez votre adresse email » (BPI-018, RF-008, EM-011)."""
    with ici.scene() as scene:
        if not scene.memoire("creation"):
            return scene.rediriger("acces/identification")
        return scene.rendre("acces_adresse_email.html", saisie={}, erreurs={}, enregistree=False)


@routeur.post("/adresse-email")
def valider_adresse_email(ici: Ici, formulaire: Envoye) -> Response:
    """The window « CRÉATION DE COMPTE » and the activation mail (BPI-019 to 021)."""
    courriel, confirmation = formulaire.texte("courriel"), formulaire.texte("confirmation")
    erreurs = erreurs_de_courriel(courriel, confirmation)
    with ici.scene() as scene:
        numero = scene.memoire("creation")
    if not numero:
        with ici.scene() as scene:
            return scene.rediriger("acces/identification")
    personne = None
    if not erreurs:
        try:
            personne = ici.monde.registre.par_numero(str(numero))
        except ErreurExterieure as incident:
            raise _indisponible(incident) from incident
    with ici.scene() as scene:
        saisie = {"courriel": courriel, "confirmation": confirmation}
        if erreurs or personne is None:
            return scene.rendre(
                "acces_adresse_email.html", statut=422, saisie=saisie, erreurs=erreurs, enregistree=False
            )
        comptes.demander_creation(ici.monde, scene.db, courriel, personne, circuit="titre")
        return scene.rendre("acces_adresse_email.html", saisie=saisie, erreurs={}, enregistree=True)


@routeur.get("/comment-savoir")
def comment_savoir(ici: Ici) -> Response:
    """« COMMENT SAVOIR SI VOUS AVEZ DÉJÀ UN COMPTE ? »"""
    with ici.scene() as scene:
        return scene.rendre("comment_savoir.html")


# ---- unknown usager ------------------------------------------------------------------------------------------


@routeur.get("/premier-titre")
def premier_titre(ici: Ici) -> Response:
    """« Je demande un premier titre -sans numéro étranger, sans visa- » (OP-004 to 006)."""
    with ici.scene() as scene:
        if scene.compte is not None:
            return scene.rediriger("profil/premier-titre")
        return scene.rendre("acces_courriel.html", saisie={}, erreurs={}, enregistree=False)


@routeur.post("/premier-titre")
def demander_un_compte_temporaire(ici: Ici, formulaire: Envoye) -> Response:
    """The box, and the mail with a provisional password (OP-008 to 013)."""
    courriel, confirmation = formulaire.texte("courriel"), formulaire.texte("confirmation")
    erreurs = erreurs_de_courriel(courriel, confirmation)
    with ici.scene() as scene:
        saisie = {"courriel": courriel, "confirmation": confirmation}
        if erreurs:
            return scene.rendre("acces_courriel.html", statut=422, saisie=saisie, erreurs=erreurs, enregistree=False)
        comptes.ouvrir_temporaire(ici.monde, scene.db, courriel)
        return scene.rendre("acces_courriel.html", saisie=saisie, erreurs={}, enregistree=True)
