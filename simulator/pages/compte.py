"""The link of the mail and the password; forgotten password and identifier."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from simulator.pages.formulaire import Envoye
from simulator.pages.premier_titre import arrivee
from simulator.pages.visite import Ici, Scene
from simulator.services import comptes, jetons, motdepasse
from simulator.services.jetons import EtatJeton
from simulator.store.modeles import Jeton

routeur = APIRouter()

CREATION, REINITIALISATION = "creer_mot_de_passe.html", "mot_de_passe.html"

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


OUBLIS_REFUSES: dict[EtatJeton, tuple[str, str]] = {
    EtatJeton.UTILISE: (
        "Ce lien a déjà servi",
        "Votre mot de passe est déjà changé : connectez-vous, ou demandez un autre lien.",
    ),
    EtatJeton.EXPIRE: (
        "Ce lien n'est plus valable",
        "Il n'était valable que 24 heures, ou un lien plus récent vous a été envoyé. Demandez un autre lien.",
    ),
}
"""The same for a forgotten password: the account exists, only the link is to be asked for again."""


@routeur.get(f"/{comptes.CHEMIN_MOT_DE_PASSE}")
def page_du_lien(ici: Ici, token: str = "") -> Response:
    """ASE-013, 014. The page is the same for a first password and for a forgotten one."""
    with ici.scene() as scene:
        etat, jeton = _lire(scene, token)
        if etat is not EtatJeton.VALABLE or jeton is None:
            return _lien_refuse(scene, etat, jeton)
        return scene.rendre(_ecran(jeton), token=token, erreurs={}, cree=False)


@routeur.post(f"/{comptes.CHEMIN_MOT_DE_PASSE}")
def choisir_le_mot_de_passe(ici: Ici, formulaire: Envoye) -> Response:
    """ASE-015 to 017."""
    token = formulaire.texte("token")
    nouveau, confirmation = formulaire.brut("nouveau"), formulaire.brut("confirmation")
    with ici.scene() as scene:
        etat, jeton = _lire(scene, token)
        if etat is not EtatJeton.VALABLE or jeton is None:
            return _lien_refuse(scene, etat, jeton)
        erreurs = erreurs_de_mot_de_passe(nouveau, confirmation)
        if erreurs:
            return scene.rendre(_ecran(jeton), statut=422, token=token, erreurs=erreurs, cree=False)
        comptes.choisir_mot_de_passe(ici.monde, scene.db, jeton, nouveau)
        if _ecran(jeton) == CREATION:
            return scene.rendre(CREATION, token="", erreurs={}, cree=True)
        scene.annoncer("Votre mot de passe est enregistré. Vous pouvez vous connecter.")
        return scene.rediriger("connexion")


def _ecran(jeton: Jeton) -> str:
    """« Créez votre mot de passe » for an account opened with a title (BPI-022), the other screen for the rest."""
    return CREATION if jeton.usage == comptes.CREATION and jeton.compte.circuit == "titre" else REINITIALISATION


def _lire(scene: Scene, token: str) -> tuple[EtatJeton, Jeton | None]:
    """The link read for either of its uses: a first password, or a forgotten one."""
    etat, jeton = jetons.lire(scene.monde.bac, scene.db, token, comptes.CREATION)
    if etat is EtatJeton.INCONNU:
        return jetons.lire(scene.monde.bac, scene.db, token, comptes.REINITIALISATION)
    return etat, jeton


def _lien_refuse(scene: Scene, etat: EtatJeton, jeton: Jeton | None) -> Response:
    oubli = jeton is not None and jeton.usage == comptes.REINITIALISATION
    titre, message = (OUBLIS_REFUSES if oubli else LIENS_REFUSES)[etat]
    statut = 410 if etat is not EtatJeton.INCONNU else 400
    return scene.rendre("lien_refuse.html", statut=statut, titre=titre, message=message, oubli=oubli)


def erreurs_de_mot_de_passe(nouveau: str, confirmation: str) -> dict[str, str]:
    """What is wrong with a password typed twice, by input."""
    manques = motdepasse.manques(nouveau)
    if manques:
        return {"nouveau": f"Il manque au mot de passe : {', '.join(manques)}."}
    if len(nouveau) > 200:
        return {"nouveau": "200 caractères au plus."}
    if nouveau != confirmation:
        return {"confirmation": "Les deux mots de passe ne sont pas identiques."}
    return {}


@routeur.get("/reinitialisation")
def page_de_reinitialisation(ici: Ici) -> Response:
    """A provisional password must be changed at the first log in (OP-020, 021)."""
    with ici.scene() as scene:
        scene.exiger_compte(provisoire=True)
        return scene.rendre(REINITIALISATION, token="", erreurs={}, cree=False)


@routeur.post("/reinitialisation")
def reinitialiser(ici: Ici, formulaire: Envoye) -> Response:
    """OP-022 to 024: the usager stays signed in."""
    nouveau, confirmation = formulaire.brut("nouveau"), formulaire.brut("confirmation")
    with ici.scene() as scene:
        compte = scene.exiger_compte(provisoire=True)
        erreurs = erreurs_de_mot_de_passe(nouveau, confirmation)
        if erreurs:
            return scene.rendre(REINITIALISATION, statut=422, token="", erreurs=erreurs, cree=False)
        comptes.changer_mot_de_passe(ici.monde, scene.db, compte, nouveau)
        return scene.rediriger(arrivee(scene, compte) or "particuliers/")


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
