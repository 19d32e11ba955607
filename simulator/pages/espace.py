"""The usager's space: demandes under way, documents, notifications and the answer to a complément."""

from __future__ import annotations

from dataclasses import dataclass, field

from fastapi import APIRouter
from sqlalchemy import select
from starlette.responses import Response

from simulator.pages.formulaire import Envoye, Formulaire, entier
from simulator.pages.visite import Ici, Scene, introuvable
from simulator.services import changements, complements, dossiers, fichiers, notifications
from simulator.services.monde import RefusMetier
from simulator.store.modeles import Complement, DocumentProduit, Dossier, Fichier, Notification

routeur = APIRouter()

PAR_PAGE = (10, 20, 50)

TOUTES = "toutes"

FILTRES: dict[str, str] = {
    TOUTES: "Toutes les notifications",
    "non_lues": "Notifications non lues",
    "lues": "Notifications lues",
    **{cle: genre.titre for cle, genre in notifications.GENRES.items()},
}


ONGLETS: dict[str, str] = {
    "titre": "Demande de Titre de Séjour",
    "changement": "Demande de changement de situation",
    "nationalite": "Demande d'accès à la Nationalité Française",
}


@routeur.get("/mon-compte/demandes")
def mes_demandes(ici: Ici, onglet: str = "") -> Response:
    """ASE-120 to 123. Without scripts a tab is a link; an unknown one falls back to the first."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        siens = list(scene.db.scalars(select(Dossier).where(Dossier.compte_id == compte.id).order_by(Dossier.cree_le)))
        reprises = {d.id: dossiers.reprise(ici.monde, d).slug for d in siens if d.etat == dossiers.BROUILLON}
        confirmations = {
            p.dossier_id: p.id for d in siens for p in d.documents if p.genre == dossiers.demarche_de(d).document_depot
        }
        declarations = changements.enregistrees(scene.db, compte)
        return scene.rendre(
            "demandes.html",
            dossiers=siens,
            demarches={d.id: dossiers.demarche_de(d) for d in siens},
            reprises=reprises,
            confirmations=confirmations,
            titres=compte.fiche.get("titres", []),
            onglets=ONGLETS,
            onglet=onglet if onglet in ONGLETS else next(iter(ONGLETS)),
            changements=declarations,
            adresses={c.id: changements.en_une_ligne(c.nouvelle) for c in declarations},
            objet_de_changement=changements.OBJET,
        )


@routeur.get("/documents/{identifiant}")
def document(ici: Ici, identifiant: str) -> Response:
    """A PDF of one's own dossier."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        produit = scene.db.get(DocumentProduit, identifiant)
        dossier = scene.db.get(Dossier, produit.dossier_id) if produit else None
        if produit is None or dossier is None or dossier.compte_id != compte.id:
            raise introuvable()
        return scene.fichier(produit.nom, "application/pdf", produit.octets, telecharger=True)


@routeur.get("/fichiers/{identifiant}")
def fichier(ici: Ici, identifiant: str) -> Response:
    """A file one joined oneself (« VOIR LE DOCUMENT »)."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        joint = scene.db.get(Fichier, identifiant)
        if joint is None or joint.dossier.compte_id != compte.id:
            raise introuvable()
        return scene.fichier(joint.nom, joint.type, joint.octets, telecharger=False)


@routeur.get("/mon-compte/notifications")
def mes_notifications(ici: Ici, filtre: str = TOUTES, page: str = "1", par_page: str = "10") -> Response:
    """ASE-132 to 134. An unknown filter or page falls back to the first."""
    with ici.scene() as scene:
        compte = scene.exiger_compte()
        filtre = filtre if filtre in FILTRES else TOUTES
        voulu = entier(par_page)
        nombre = voulu if voulu in PAR_PAGE else PAR_PAGE[0]
        _, total = notifications.lister(scene.db, compte, filtre=filtre, debut=0, nombre=1)
        pages = max(1, -(-total // nombre))
        courante = min(max(1, entier(page) or 1), pages)
        lignes, _ = notifications.lister(scene.db, compte, filtre=filtre, debut=(courante - 1) * nombre, nombre=nombre)
        return scene.rendre(
            "notifications.html",
            lignes=lignes,
            etats={n.id: notifications.etat(n) for n in lignes},
            filtre=filtre,
            filtres=FILTRES,
            page=courante,
            pages=pages,
            par_page=nombre,
            tailles=PAR_PAGE,
        )


@dataclass
class Lecture:
    """A notification being read, and what its page must say."""

    scene: Scene
    notification: Notification
    erreurs: dict[str, list[str]] = field(default_factory=dict)
    alerte: str = ""

    @property
    def complement(self) -> Complement | None:
        identifiant = self.notification.donnees.get("complement")
        return self.scene.db.get(Complement, identifiant) if identifiant else None

    def rendre(self, statut: int = 200) -> Response:
        complement = self.complement
        demarche = dossiers.demarche_de(self.notification.dossier)
        contestes: dict[int, list[Fichier]] = {}
        limites: dict[int, int] = {}
        noms: dict[int, str] = {}
        clos = ""
        if complement is not None:
            try:
                complements.exiger_ouvert(self.scene.monde, complement)
            except RefusMetier as refus:
                clos = str(refus)
            for d in complement.documents:
                contestes[d.id] = [
                    f for f in complement.dossier.fichiers if f.piece == d.piece and f.demande_id is None
                ]
                piece = next(p for p in demarche.pieces() if p.nom == d.piece)
                limites[d.id], noms[d.id] = piece.maximum, piece.nom_court
        genre = notifications.GENRES[self.notification.genre]
        return self.scene.rendre(
            f"notifications/{genre.gabarit}.html",
            statut=statut,
            notification=self.notification,
            dossier=self.notification.dossier,
            demarche=demarche,
            genre=genre,
            complement=complement,
            contestes=contestes,
            limites=limites,
            noms=noms,
            jours=complements.jours(self.scene.monde, self.notification.dossier),
            clos=clos,
            erreurs=self.erreurs,
            alerte=self.alerte,
        )


def _lecture(scene: Scene, identifiant: str) -> Lecture:
    compte = scene.exiger_compte()
    rang = entier(identifiant)
    notification = scene.db.get(Notification, rang) if rang is not None else None
    if notification is None or notification.compte_id != compte.id:
        raise introuvable()
    return Lecture(scene, notification)


@routeur.get("/mon-compte/notifications/{identifiant}")
def lire_notification(ici: Ici, identifiant: str) -> Response:
    """ASE-110, 133, 135, 136: opening marks it read and starts the delay."""
    with ici.scene() as scene:
        lecture = _lecture(scene, identifiant)
        notifications.ouvrir(ici.monde, scene.db, lecture.notification)
        if lecture.complement is not None and lecture.complement.etat == complements.ATTENDU:
            complements.lancer_delai(ici.monde, lecture.complement)
        return lecture.rendre()


@routeur.post("/mon-compte/notifications/{identifiant}")
def repondre(ici: Ici, identifiant: str, formulaire: Envoye) -> Response:
    """ASE-116 to 119: choose, join, remove, then « Valider et envoyer »."""
    with ici.scene() as scene:
        lecture = _lecture(scene, identifiant)
        complement = lecture.complement
        if complement is None:
            raise introuvable()
        try:
            complements.exiger_ouvert(ici.monde, complement)
        except RefusMetier as refus:
            lecture.alerte = str(refus)
            return lecture.rendre(refus.statut)
        complements.garder_saisie(complement, _saisies(complement, formulaire))
        action, _, precision = formulaire.texte("action").partition(":")
        _joindre(lecture, complement, formulaire)
        if action == "supprimer":
            fichiers.retirer(ici.monde, scene.db, complement.dossier, precision)
            scene.db.flush()
            scene.db.refresh(complement)
        if lecture.erreurs:
            return lecture.rendre(422)
        if action != "envoyer":
            return lecture.rendre()
        manques = complements.manques(ici.monde, complement)
        for manque in manques:
            lecture.erreurs.setdefault(f"{manque.entree}.{manque.document.id}", []).append(manque.message)
        if manques:
            return lecture.rendre(422)
        complements.repondre(ici.monde, scene.db, complement, lecture.notification)
        scene.annoncer("Votre réponse est envoyée.")
        return scene.rediriger("mon-compte/notifications")


def _saisies(complement: Complement, formulaire: Formulaire) -> dict[int, dict[str, str]]:
    saisies: dict[int, dict[str, str]] = {}
    for d in complement.documents:
        rangee = saisies.setdefault(d.id, {})
        for nom in ("choix", "raisons", "message"):
            if f"{nom}.{d.id}" in formulaire.textes:
                rangee[nom] = formulaire.texte(f"{nom}.{d.id}")
    return saisies


def _joindre(lecture: Lecture, complement: Complement, formulaire: Formulaire) -> None:
    """Join whatever files came with the form: with « Joindre un document », or left chosen."""
    scene = lecture.scene
    demarche = dossiers.demarche_de(complement.dossier)
    for d in complement.documents:
        entree = f"fichier.{d.id}"
        envois = formulaire.fichiers.get(entree, [])
        if formulaire.texte("action") == f"joindre:{d.id}" and not envois:
            lecture.erreurs[entree] = ["Choisissez d'abord un fichier, puis « Joindre un document »."]
        if not envois:
            continue
        maximum = next(p.maximum for p in demarche.pieces() if p.nom == d.piece)
        messages = fichiers.joindre(
            scene.monde, scene.db, complement.dossier, d.piece, envois, maximum=maximum, demande=d
        )
        if messages:
            lecture.erreurs[entree] = messages
