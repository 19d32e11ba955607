"""Account creation: e-mail twice, the box, the link of the mail, the password; forgotten password and identifier."""

from __future__ import annotations

import re

from fastapi import APIRouter
from starlette.responses import Response

from simulator.exterieur import ErreurExterieure
from simulator.pages.formulaire import Envoye
from simulator.pages.visite import Ici, PageRefusee, Scene
from simulator.services import comptes, jetons, motdepasse
from simulator.services.jetons import EtatJeton
from simulator.store.modeles import Jeton

routeur = APIRouter()

COURRIEL = re.compile(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+")

LIENS_REFUSES: dict[EtatJeton, tuple[str, str]] = {
    EtatJeton.UTILISE: (
        "Ce lien a déjà servi",
        "Votre mot de passe est déjà choisi : connectez-vous, ou utilisez « Mot de passe oublié ? ».",
    ),
    EtatJeton.EXPIRE: (
        "Ce lien n'est plus valable",
        "Il n'était valable que 24 heures. Renseignez de nouveau les informations relatives à la création de votre "
        "compte.",
    ),
    EtatJeton.INCONNU: (
        "Ce lien n'est pas valable",
        "L'adresse est incomplète ou altérée. Copiez le lien entier du courriel dans la barre d'adresse, ou demandez "
        "de nouveau la création de votre compte.",
    ),
}


@routeur.get("/acces/titre-de-sejour")
def formulaire_d_acces(ici: Ici) -> Response:
    """ASE-004 to 006; a signed-in usager goes straight to the choice of profile."""
    with ici.scene() as scene:
        if scene.compte is not None:
            return scene.rediriger("profil")
        return scene.rendre("acces_courriel.html", saisie={}, erreurs={}, enregistree=False)


@routeur.post("/acces/titre-de-sejour")
def demander_un_compte(ici: Ici, formulaire: Envoye) -> Response:
    """ASE-007, 008."""
    courriel, confirmation = formulaire.texte("courriel"), formulaire.texte("confirmation")
    erreurs = _erreurs_de_courriel(courriel, confirmation)
    personne = None
    if not erreurs:
        try:
            personne = ici.monde.registre.par_courriel(courriel)
        except ErreurExterieure as incident:
            raise PageRefusee(
                503,
                "Service momentanément indisponible",
                "Votre demande n'a pas pu être enregistrée. Réessayez dans quelques minutes.",
            ) from incident
    with ici.scene() as scene:
        saisie = {"courriel": courriel, "confirmation": confirmation}
        if erreurs:
            return scene.rendre("acces_courriel.html", statut=422, saisie=saisie, erreurs=erreurs, enregistree=False)
        comptes.demander_creation(ici.monde, scene.db, courriel, personne)
        return scene.rendre("acces_courriel.html", saisie=saisie, erreurs={}, enregistree=True)


def _erreurs_de_courriel(courriel: str, confirmation: str) -> dict[str, str]:
    erreurs = {}
    for nom, valeur in (("courriel", courriel), ("confirmation", confirmation)):
        if not valeur:
            erreurs[nom] = "Ce champ est obligatoire."
        elif not COURRIEL.fullmatch(valeur) or len(valeur) > 254:
            erreurs[nom] = "Adresse attendue de la forme nom@domaine.fr."
    if not erreurs and courriel.casefold() != confirmation.casefold():
        erreurs["confirmation"] = "Les deux adresses ne sont pas identiques."
    return erreurs


@routeur.get(f"/{comptes.CHEMIN_MOT_DE_PASSE}")
def page_du_lien(ici: Ici, token: str = "") -> Response:
    """ASE-013, 014. The page is the same for a first password and for a forgotten one."""
    with ici.scene() as scene:
        etat, _ = _lire(scene, token)
        if etat is not EtatJeton.VALABLE:
            return _lien_refuse(scene, etat)
        return scene.rendre("mot_de_passe.html", token=token, erreurs={})


@routeur.post(f"/{comptes.CHEMIN_MOT_DE_PASSE}")
def choisir_le_mot_de_passe(ici: Ici, formulaire: Envoye) -> Response:
    """ASE-015 to 017."""
    token = formulaire.texte("token")
    nouveau, confirmation = formulaire.brut("nouveau"), formulaire.brut("confirmation")
    with ici.scene() as scene:
        etat, jeton = _lire(scene, token)
        if etat is not EtatJeton.VALABLE or jeton is None:
            return _lien_refuse(scene, etat)
        erreurs = {}
        manques = motdepasse.manques(nouveau)
        if manques:
            erreurs["nouveau"] = f"Il manque au mot de passe : {', '.join(manques)}."
        elif nouveau != confirmation:
            erreurs["confirmation"] = "Les deux mots de passe ne sont pas identiques."
        if len(nouveau) > 200:
            erreurs["nouveau"] = "200 caractères au plus."
        if erreurs:
            return scene.rendre("mot_de_passe.html", statut=422, token=token, erreurs=erreurs)
        comptes.choisir_mot_de_passe(ici.monde, scene.db, jeton, nouveau)
        scene.annoncer("Votre mot de passe est enregistré. Vous pouvez vous connecter.")
        return scene.rediriger("connexion")


def _lire(scene: Scene, token: str) -> tuple[EtatJeton, Jeton | None]:
    """The link read for either of its uses: a first password, or a forgotten one."""
    etat, jeton = jetons.lire(scene.monde.bac, scene.db, token, comptes.CREATION)
    if etat is EtatJeton.INCONNU:
        return jetons.lire(scene.monde.bac, scene.db, token, comptes.REINITIALISATION)
    return etat, jeton


def _lien_refuse(scene: Scene, etat: EtatJeton) -> Response:
    titre, message = LIENS_REFUSES[etat]
    return scene.rendre(
        "lien_refuse.html", statut=410 if etat is not EtatJeton.INCONNU else 400, titre=titre, message=message
    )


@routeur.get("/mot-de-passe-oublie")
def mot_de_passe_oublie(ici: Ici) -> Response:
    with ici.scene() as scene:
        return scene.rendre("oubli.html", quoi="mot-de-passe", erreurs={}, saisie="", envoye=False)


@routeur.post("/mot-de-passe-oublie")
def envoyer_lien_de_mot_de_passe(ici: Ici, formulaire: Envoye) -> Response:
    return _oubli(ici, formulaire.texte("saisie"), "mot-de-passe")


@routeur.get("/identifiant-oublie")
def identifiant_oublie(ici: Ici) -> Response:
    with ici.scene() as scene:
        return scene.rendre("oubli.html", quoi="identifiant", erreurs={}, saisie="", envoye=False)


@routeur.post("/identifiant-oublie")
def envoyer_identifiant(ici: Ici, formulaire: Envoye) -> Response:
    return _oubli(ici, formulaire.texte("saisie"), "identifiant")


def _oubli(ici: Ici, saisie: str, quoi: str) -> Response:
    with ici.scene() as scene:
        if not saisie:
            erreurs = {"saisie": "Ce champ est obligatoire."}
            return scene.rendre("oubli.html", statut=422, quoi=quoi, erreurs=erreurs, saisie="", envoye=False)
        if quoi == "identifiant":
            comptes.rappeler_identifiant(ici.monde, scene.db, saisie)
        else:
            comptes.demander_reinitialisation(ici.monde, scene.db, saisie)
        return scene.rendre("oubli.html", quoi=quoi, erreurs={}, saisie=saisie, envoye=True)
