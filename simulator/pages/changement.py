"""« Je déclare un changement de situation » : the change of address, on one page."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from simulator.pages.boutons.adresse import chercher, remplir
from simulator.pages.formulaire import Envoye, Formulaire, entier
from simulator.pages.visite import Ici, PageRefusee, Scene, introuvable
from simulator.services import changements
from simulator.services.changements import ADRESSE, JUSTIFICATIF
from simulator.store.modeles import Changement, Compte

CHEMIN = "mon-compte/changement"

routeur = APIRouter(prefix=f"/{CHEMIN}")

LIGNE = f"{ADRESSE.nom}.ligne"

LIBELLES = {LIGNE: ADRESSE.libelle, JUSTIFICATIF.entrees()[0]: JUSTIFICATIF.libelle} | {
    f"{ADRESSE.nom}.{p.cle}": p.libelle for p in ADRESSE.parties
}


def _page(scene: Scene, compte: Compte, changement: Changement | None, *, statut: int = 200, **dit: Any) -> Response:
    donnees: dict[str, Any] = {"erreurs": {}, "suggestions": {}, "alerte": "", **dit}
    return scene.rendre(
        "changement.html",
        statut=statut,
        chemin=CHEMIN,
        champ=ADRESSE,
        piece=JUSTIFICATIF,
        libelles=LIBELLES,
        declaration=changement.id if changement else changements.nouvel_identifiant(),
        reponses=changement.reponses if changement else {f"{ADRESSE.nom}.pays": "FRANCE"},
        fichiers=changement.fichiers if changement else [],
        lien_fichiers=f"{CHEMIN}/fichiers",
        actuelle=changements.en_une_ligne(compte.fiche.get("adresse") or {}),
        **donnees,
    )


@routeur.get("")
def declarer(ici: Ici) -> Response:
    """The address known, and the form, as it was left."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        return _page(scene, compte, changements.en_cours(scene.db, compte))


@routeur.post("")
def agir(ici: Ici, formulaire: Envoye) -> Response:
    """Whatever button was pressed; files chosen and answers typed are kept first."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        changement = changements.ouvrir(ici.monde, scene.db, compte, formulaire.texte("declaration"))
        if changement is None:
            raise PageRefusee(400, "Déclaration inconnue", "Rouvrez « Je déclare un changement de situation ».")
        if changement.etat == changements.ENREGISTREE:
            return scene.rediriger(f"{CHEMIN}/{changement.id}")
        changements.garder(changement, formulaire.textes)
        action, _, precision = formulaire.texte("action").partition(":")
        refus = _joindre(ici, scene, changement, formulaire, exige=action == "joindre")
        if action == "supprimer":
            changements.retirer(changement, precision)
            return scene.rediriger(CHEMIN)
        if action == "adresse":
            return _adresse(ici, scene, compte, changement, precision)
        if action == "joindre":
            return _page(scene, compte, changement, statut=422, erreurs=refus) if refus else scene.rediriger(CHEMIN)
        if action != "valider":
            alerte = "" if action == "actualiser" else "Le bouton de cette page n'a pas été reconnu : recommencez."
            statut = 200 if action == "actualiser" else 400
            return _page(scene, compte, changement, statut=statut, erreurs=refus, alerte=alerte)
        erreurs = {**changements.manques(ici.monde, changement, compte), **refus}
        if erreurs:
            return _page(scene, compte, changement, statut=422, erreurs=erreurs)
        changements.enregistrer(ici.monde, scene.db, changement, compte)
        return scene.rediriger(f"{CHEMIN}/{changement.id}")


def _joindre(
    ici: Ici, scene: Scene, changement: Changement, formulaire: Formulaire, *, exige: bool
) -> dict[str, list[str]]:
    entree = JUSTIFICATIF.entrees()[0]
    envois = formulaire.fichiers.get(entree, [])
    if exige and not envois:
        return {entree: ["Choisissez d'abord un fichier, puis « Joindre un document »."]}
    messages = changements.joindre(ici.monde, scene.db, changement, envois)
    return {entree: messages} if messages else {}


def _adresse(ici: Ici, scene: Scene, compte: Compte, changement: Changement, precision: str) -> Response:
    """« rechercher » offers suggestions, « choisir:<rank> » fills the form with one, as in the wizard."""
    verbe, _, rang = precision.partition(":")
    cherche = str(changement.reponses.get(LIGNE, ""))
    trouvees, reproches = chercher(ici.monde, cherche)
    choisie = entier(rang)
    if verbe == "choisir" and choisie is not None and choisie < len(trouvees):
        changement.reponses = {**changement.reponses, **remplir(ADRESSE, trouvees[choisie])}
        return _page(scene, compte, changement)
    erreurs = {LIGNE: reproches} if reproches else {}
    return _page(scene, compte, changement, suggestions={ADRESSE.nom: trouvees}, erreurs=erreurs)


@routeur.get("/fichiers/{identifiant}")
def fichier(ici: Ici, identifiant: str) -> Response:
    """A justificatif of one's own declaration."""
    with ici.scene() as scene:
        joint = changements.fichier_de(scene.db, scene.exiger_compte(), identifiant)
        if joint is None:
            raise introuvable()
        return scene.fichier(joint.nom, joint.type, joint.octets, telecharger=False)


@routeur.get("/{identifiant}")
def confirmation(ici: Ici, identifiant: str) -> Response:
    """What was declared, once it is."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        changement = changements.du_compte(scene.db, compte, identifiant)
        if changement is None or changement.etat != changements.ENREGISTREE:
            raise introuvable()
        adresse = changements.en_une_ligne(changement.nouvelle)
        return scene.rendre(
            "changement_enregistre.html", changement=changement, adresse=adresse, courriel=compte.courriel
        )
