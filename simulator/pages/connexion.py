"""Log in, on the two screens the guides show, and log out."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from simulator.pages.formulaire import Envoye
from simulator.pages.premier_titre import arrivee
from simulator.pages.visite import Ici, introuvable, propre_chemin
from simulator.services import comptes, sessions
from simulator.services.monde import RefusMetier

routeur = APIRouter()

ECRANS = {"connexion": "connexion.html", "se-connecter": "se_connecter.html"}
"""« Vous avez déjà un compte » from the site, « Connectez-vous pour accéder à vos services » from a complément's mail."""


@routeur.get("/connexion")
@routeur.get("/se-connecter")
def ecran_de_connexion(ici: Ici, vers: str = "") -> Response:
    """ASE-018, 019, 105."""
    with ici.scene() as scene:
        ecran = ici.requete.url.path.rsplit("/", 1)[-1]
        return scene.rendre(ECRANS[ecran], vers=propre_chemin(vers), identifiant="", refus="", ecran=ecran)


@routeur.post("/connexion")
@routeur.post("/se-connecter")
def s_identifier(ici: Ici, formulaire: Envoye) -> Response:
    """ASE-020, 021, 106, 128. Failures are counted even though the page refuses."""
    ecran = ici.requete.url.path.rsplit("/", 1)[-1]
    identifiant, mot_de_passe = formulaire.texte("identifiant"), formulaire.brut("mot_de_passe")
    vers = propre_chemin(formulaire.texte("vers"))
    with ici.scene() as scene:
        refus, statut = "", 200
        if not identifiant or not mot_de_passe:
            refus, statut = "L'identifiant et le mot de passe sont obligatoires.", 422
        else:
            try:
                scene.connecter(comptes.identifier(ici.monde, scene.db, identifiant, mot_de_passe))
            except RefusMetier as raison:
                refus, statut = str(raison), raison.statut
        if refus:
            return scene.rendre(
                ECRANS[ecran], statut=statut, vers=vers, identifiant=identifiant, refus=refus, ecran=ecran
            )
        compte = scene.compte
        if compte is None or compte.provisoire:
            return scene.rediriger("reinitialisation")
        return scene.rediriger(vers or arrivee(scene, compte))


@routeur.post("/deconnexion")
def se_deconnecter(ici: Ici) -> Response:
    with ici.scene() as scene:
        scene.deconnecter()
        scene.annoncer("Vous êtes déconnecté(e).")
        return scene.rediriger("particuliers/")


@routeur.get("/pilotage-session/{billet}")
def ouvrir_par_billet(ici: Ici, billet: str, vers: str = "") -> Response:
    """A session prepared by a fast state; the ticket serves once."""
    with ici.scene() as scene:
        compte = sessions.prendre_billet(ici.monde, scene.db, billet)
        if compte is None:
            raise introuvable()
        scene.connecter(compte)
        return scene.rediriger(propre_chemin(vers))
