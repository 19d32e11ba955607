"""« Votre situation actuelle »: the choice of profile, then the préambule of the procedure chosen."""

from __future__ import annotations

from datetime import date

from fastapi import APIRouter
from starlette.responses import Response

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.declaration import Demarche
from simulator.pages.formulaire import Envoye
from simulator.pages.visite import Ici, PageRefusee, Scene, introuvable
from simulator.services import documents, dossiers
from simulator.services.monde import RefusMetier

routeur = APIRouter()

RENOUVELLEMENT = "renouvellement"

MOTIFS: dict[str, tuple[str, ...]] = {
    "En tant qu'étudiant": (),
    "En tant que visiteur": (),
    "En tant que passeport talent": (),
    "En tant que bénéficiaire de la protection internationale": (),
    "En tant que salarié - Hors passeport talent & hors Citoyen UE": (),
    "En tant que membre de famille": (),
    "Je suis en situation de vulnérabilité": (
        "En tant qu'étranger confié à l'ASE (Aide Sociale à l'Enfance)",
        "En tant que bénéficiaire d'une ordonnance de protection",
        "En tant que victime de la traite des êtres humains",
    ),
    "En tant que citoyen de l'Union Européenne": (),
    "En tant que ressortissant étranger né en France": (),
    "Pour motif humanitaire": (),
    "En tant que jeune au pair, ancien combattant ou retraité ayant travaillé en France": (),
}
"""The eleven other titles and the choices under each, in the guides' order (ASE-027, 028)."""


def _demarche(motif: str, sous_motif: str) -> Demarche | None:
    return next(
        (d for d in DEMARCHES.values() if d.entree.motif == motif and d.entree.sous_motif == sous_motif and motif),
        None,
    )


def _titre_en_cours(scene: Scene) -> dict[str, str] | None:
    """The title the register holds as current, on the bac's day."""
    compte = scene.exiger_compte()
    jour = scene.monde.bac.aujourd_hui()
    titres = compte.fiche.get("titres", [])
    courants = [t for t in titres if date.fromisoformat(t["debut"]) <= jour <= date.fromisoformat(t["fin"])]
    return courants[-1] if courants else None


def _renouvellement(scene: Scene) -> Demarche | None:
    """The procedure that renews the title held, if one does."""
    titre = _titre_en_cours(scene)
    motif = titre["motif"] if titre else ""
    return next((d for d in DEMARCHES.values() if motif and d.entree.renouvelle == motif), None)


def _rendre(scene: Scene, *, motif: str = "", sous_motif: str = "", refus: str = "", statut: int = 200) -> Response:
    return scene.rendre(
        "profil.html",
        statut=statut,
        motifs=MOTIFS,
        motif=motif,
        sous_motif=sous_motif,
        refus=refus,
        titre_en_cours=_titre_en_cours(scene),
        renouvelable=_renouvellement(scene) is not None,
    )


@routeur.get("/profil")
def demander_ou_renouveler(ici: Ici) -> Response:
    """For whom, when the title held is one that a procedure renews (BPI-029, RF-028); else ASE-024."""
    with ici.scene() as scene:
        if scene.exiger_compte().temporaire:
            return scene.rediriger("profil/premier-titre")
        demarche = _renouvellement(scene)
        if demarche is None or not demarche.entree.beneficiaires:
            return _rendre(scene)
        return scene.rendre("beneficiaire.html", choix=demarche.entree.beneficiaires, refus="", choisi="")


@routeur.post("/profil/beneficiaire")
def choisir_beneficiaire(ici: Ici, formulaire: Envoye) -> Response:
    """« Je continue » (BPI-031, RF-031, EM-031)."""
    with ici.scene() as scene:
        scene.exiger_compte()
        demarche = _renouvellement(scene)
        choix = demarche.entree.beneficiaires if demarche else ()
        choisi = formulaire.texte("pour")
        if choix and choisi == choix[0]:
            return scene.rediriger("profil/situation")
        refus = "Choisissez pour qui vous demandez ou renouvelez un titre de séjour."
        if choisi in choix:
            refus = "La demande pour un mineur n'est pas simulée : seules celles des guides le sont."
        return scene.rendre("beneficiaire.html", statut=422, choix=choix, refus=refus, choisi=choisi)


@routeur.get("/profil/situation")
def votre_situation(ici: Ici) -> Response:
    """ASE-024 to 028, BPI-032 to 034, RF-032, 033."""
    with ici.scene() as scene:
        scene.exiger_compte()
        return _rendre(scene)


@routeur.post("/profil/situation")
def choisir_profil(ici: Ici, formulaire: Envoye) -> Response:
    """ASE-029, 030, BPI-035. « Actualiser » (or the script) only shows the choices under a motif."""
    motif, sous_motif = formulaire.texte("motif"), formulaire.texte("sous_motif")
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        if motif not in MOTIFS and motif != RENOUVELLEMENT:
            motif = ""
        if sous_motif not in MOTIFS.get(motif, ()):
            sous_motif = ""
        if formulaire.texte("action") == "actualiser":
            return _rendre(scene, motif=motif, sous_motif=sous_motif)
        demarche = _renouvellement(scene) if motif == RENOUVELLEMENT else _demarche(motif, sous_motif)
        if demarche is None:
            refus = _pourquoi(motif, sous_motif)
            return _rendre(scene, motif=motif, sous_motif=sous_motif, refus=refus, statut=422)
        brouillon = dossiers.brouillon(scene.db, compte, demarche)
        if brouillon is not None:
            scene.annoncer("Vous reprenez la demande que vous aviez commencée.")
            etape = dossiers.reprise(ici.monde, brouillon)
            return scene.rediriger(f"demarches/{demarche.code}/dossiers/{brouillon.id}/etapes/{etape.slug}")
        return scene.rediriger(f"demarches/{demarche.code}/preambule")


def _pourquoi(motif: str, sous_motif: str) -> str:
    if not motif:
        return "Choisissez le titre de séjour que vous sollicitez."
    if MOTIFS.get(motif) and not sous_motif:
        return f"Précisez votre situation sous « {motif} »."
    if motif == RENOUVELLEMENT:
        return "Le renouvellement de ce titre n'est pas accessible en ligne pour le moment."
    return "Cette démarche n'est pas simulée : seules celles des guides le sont."


@routeur.get("/demarches/{code}/preambule")
def preambule(ici: Ici, code: str) -> Response:
    """ASE-031 to 036."""
    with ici.scene() as scene:
        scene.exiger_compte()
        demarche = _connue(code)
        if demarche.preambule is None:
            raise introuvable()
        return scene.rendre("preambule.html", demarche=demarche)


@routeur.post("/demarches/{code}/preambule")
def continuer(ici: Ici, code: str, formulaire: Envoye) -> Response:
    """« Je continue » (ASE-037) opens the draft at its étape; the two other buttons leave without one (EM-042)."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        if formulaire.texte("action") in ("abandonner", "quitter"):
            return scene.rediriger("particuliers/")
        try:
            dossier = dossiers.ouvrir(ici.monde, scene.db, compte, _connue(code))
        except RefusMetier as refus:
            raise PageRefusee(refus.statut, "Démarche non accessible", str(refus)) from refus
        etape = dossiers.reprise(ici.monde, dossier)
        return scene.rediriger(f"demarches/{code}/dossiers/{dossier.id}/etapes/{etape.slug}")


@routeur.get("/demarches/{code}/liste-des-pieces.pdf")
def liste_des_pieces(ici: Ici, code: str) -> Response:
    """ASE-035: the annexe of the guide."""
    demarche = _connue(code)
    liste = documents.liste_pieces(demarche.code)
    with ici.scene() as scene:
        scene.exiger_compte()
        return scene.fichier(liste.nom, "application/pdf", liste.octets, telecharger=True)


def _connue(code: str) -> Demarche:
    demarche = DEMARCHES.get(code)
    if demarche is None:
        raise introuvable()
    return demarche
