"""The wizard: one generic page for every étape of every procedure. Invalid renders, anything else redirects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fastapi import APIRouter
from starlette.responses import Response

from simulator.demarches.champs import Adresse, Bloc, Ephoto, Piece, Plusieurs, Verification
from simulator.demarches.declaration import Demarche, Etape
from simulator.demarches.parcours import ErreurDeChamp, Parcours
from simulator.demarches.recapitulatif import PartieVue
from simulator.exterieur import ErreurExterieure, Suggestion
from simulator.pages.formulaire import Envoye, Formulaire, entier
from simulator.pages.visite import Ici, Scene, introuvable
from simulator.services import dossiers, fichiers, recapitulatifs
from simulator.services.dossiers import BROUILLON
from simulator.services.fichiers import Envoi
from simulator.services.monde import RefusMetier
from simulator.store.modeles import Dossier, Fichier

routeur = APIRouter(prefix="/demarches/{code}/dossiers/{identifiant}")


@dataclass
class Tour:
    """One turn of the wizard: the étape shown or posted, and what the page must say."""

    scene: Scene
    dossier: Dossier
    etape: Etape
    formulaire: Formulaire = field(default_factory=Formulaire)
    saisies: dict[str, Any] = field(default_factory=dict)
    refus: dict[str, list[str]] = field(default_factory=dict)
    """Messages by input name, beside those of the walk (files, external services)."""
    suggestions: dict[str, list[Suggestion]] = field(default_factory=dict)
    alerte: str = ""

    @property
    def demarche(self) -> Demarche:
        return dossiers.demarche_de(self.dossier)

    @property
    def reponses(self) -> Mapping[str, Any]:
        return {**self.dossier.reponses, **self.saisies}

    def marcher(self) -> Parcours:
        return dossiers.marcher(self.scene.monde, self.dossier, self.reponses)

    @property
    def etapes(self) -> tuple[Etape, ...]:
        """What the progress bar shows."""
        return self.demarche.etapes

    def chemin(self, etape: Etape) -> str:
        """The path of an étape of this dossier."""
        return dossiers.chemin(self.dossier, etape)

    def aller(self, etape: Etape) -> Response:
        return self.scene.rediriger(self.chemin(etape))

    def garder(self) -> None:
        if dossiers.garder(self.dossier, self.saisies):
            self.scene.monde.bac.noter(
                self.scene.db, "usager", "saisie enregistrée", dossier=self.dossier.id, etape=self.etape.slug
            )

    def rendre(self, *, statut: int = 200, juger: bool = False) -> Response:
        """The page of the étape; `juger` shows what is missing or wrong."""
        marche = self.marcher()
        erreurs = _par_entree(marche.page(self.etape.slug).erreurs) if juger else {}
        for entree, messages in self.refus.items():
            erreurs.setdefault(entree, []).extend(messages)
        arret = marche.arret if marche.arret and self._porte(marche.arret.champ) else None
        return self.scene.rendre(
            "etape.html",
            statut=statut,
            demarche=self.demarche,
            dossier=self.dossier,
            etape=self.etape,
            etapes=self.etapes,
            chemin=self.chemin(self.etape),
            rang=self.demarche.rang(self.etape.slug),
            page=marche.page(self.etape.slug),
            reponses=self.reponses,
            valeurs=marche.valeurs,
            fiche=self.dossier.compte.fiche,
            fichiers=self.fichiers(),
            erreurs=erreurs,
            libelles=_libelles(self.etape),
            suggestions=self.suggestions,
            arret=arret,
            alerte=self.alerte,
            parties=self.parties(),
        )

    def fichiers(self) -> list[Fichier]:
        """The files that the page shows with their piece."""
        return [f for f in self.dossier.fichiers if f.demande_id is None]

    def parties(self) -> tuple[PartieVue, ...]:
        return recapitulatifs.parties(self.scene.monde, self.dossier, self.etape)

    def _porte(self, nom: str) -> bool:
        return any(champ.nom == nom for _, champ in self.etape.champs())


def _par_entree(erreurs: tuple[ErreurDeChamp, ...]) -> dict[str, list[str]]:
    rangees: dict[str, list[str]] = {}
    for e in erreurs:
        entree = e.erreur.entree or (e.champ.entrees() or (e.champ.nom,))[0]
        messages = rangees.setdefault(entree, [])
        if e.erreur.message not in messages:
            messages.append(e.erreur.message)
    return rangees


def _libelles(etape: Etape) -> dict[str, str]:
    """Label of each input, for the summary of errors."""
    noms: dict[str, str] = {}
    for _, champ in etape.champs():
        for entree in champ.entrees():
            noms[entree] = champ.libelle_complet
        if isinstance(champ, Adresse):
            noms.update({f"{champ.nom}.{p.cle}": p.libelle for p in champ.parties})
    return noms


# ---- pages -------------------------------------------------------------------------------------------------


@routeur.get("/etapes/{slug}")
def montrer(ici: Ici, code: str, identifiant: str, slug: str) -> Response:
    """One étape; a skipped one leads back to the first that is not complete."""
    with ici.scene() as scene:
        tour = _tour(scene, code, identifiant, slug)
        if tour.dossier.etat != BROUILLON:
            if tour.etape.genre == "confirmation":
                return tour.rendre()
            return tour.aller(tour.demarche.etapes[-1])
        limite = dossiers.accessible(ici.monde, tour.dossier)
        if tour.demarche.rang(slug) > tour.demarche.rang(limite.slug):
            scene.annoncer(f"Complétez d'abord l'étape « {limite.nom} ».", genre="alerte")
            return tour.aller(limite)
        return tour.rendre()


@routeur.post("/etapes/{slug}")
def agir(ici: Ici, code: str, identifiant: str, slug: str, formulaire: Envoye) -> Response:
    """Whatever button of the étape was pressed; see `ACTIONS`."""
    with ici.scene() as scene:
        tour = _tour(scene, code, identifiant, slug)
        if tour.dossier.etat != BROUILLON and not ici.monde.bac.defaut("depot_double"):
            scene.annoncer("Cette demande est déjà déposée : elle ne peut plus être modifiée.")
            return tour.aller(tour.demarche.etapes[-1])
        limite = dossiers.accessible(ici.monde, tour.dossier)
        if tour.demarche.rang(slug) > tour.demarche.rang(limite.slug):
            scene.annoncer(f"Complétez d'abord l'étape « {limite.nom} ».", genre="alerte")
            return tour.aller(limite)
        tour.formulaire = formulaire
        tour.saisies = dossiers.typees(tour.etape, formulaire.textes)
        nom, _, precision = formulaire.texte("action").partition(":")
        action = ACTIONS.get(nom)
        if action is None:
            tour.alerte = "Le bouton de cette page n'a pas été reconnu : recommencez."
            return tour.rendre(statut=400)
        return action(tour, precision)


@routeur.get("/abandon")
def confirmer_abandon(ici: Ici, code: str, identifiant: str) -> Response:
    with ici.scene() as scene:
        tour = _tour(scene, code, identifiant, None)
        if tour.dossier.etat != BROUILLON:
            return tour.aller(tour.demarche.etapes[-1])
        return scene.rendre("abandon.html", demarche=tour.demarche, dossier=tour.dossier)


@routeur.post("/abandon")
def abandonner(ici: Ici, code: str, identifiant: str, formulaire: Envoye) -> Response:
    with ici.scene() as scene:
        tour = _tour(scene, code, identifiant, None)
        if formulaire.texte("action") != "confirmer":
            return tour.aller(dossiers.reprise(ici.monde, tour.dossier))
        try:
            dossiers.abandonner(ici.monde, scene.db, tour.dossier)
        except RefusMetier as refus:
            scene.annoncer(str(refus), genre="alerte")
            return tour.aller(tour.demarche.etapes[-1])
        scene.annoncer("Votre demande est abandonnée.")
        return scene.rediriger("particuliers/")


def _tour(scene: Scene, code: str, identifiant: str, slug: str | None) -> Tour:
    compte = scene.exiger_compte()
    dossier = dossiers.du_compte(scene.db, compte, identifiant)
    if dossier is None or dossier.demarche != code:
        raise introuvable()
    demarche = dossiers.demarche_de(dossier)
    etape = demarche.etape(slug) if slug is not None else demarche.etapes[0]
    if etape is None:
        raise introuvable()
    return Tour(scene, dossier, etape)


# ---- actions of the buttons --------------------------------------------------------------------------------


def _perime(tour: Tour) -> bool:
    """Whether another tab saved this étape since the form was shown, with other answers."""
    version = entier(tour.formulaire.texte("version"))
    a_jour = version is None or version == tour.dossier.version
    return not a_jour and any(tour.dossier.reponses.get(k, "") != v for k, v in tour.saisies.items())


def _suivant(tour: Tour, precision: str) -> Response:
    """« Enregistrer et poursuivre »: every error of the page at once, or the next étape."""
    del precision
    if _perime(tour):
        tour.alerte = (
            "Cette étape a été enregistrée entre-temps dans un autre onglet. Vérifiez votre saisie, conservée "
            "ci-dessous, puis enregistrez de nouveau."
        )
        return tour.rendre(statut=409)
    joindre_en_attente(tour)
    confirmer_ephotos(tour)
    tour.garder()
    marche = tour.marcher()
    page = marche.page(tour.etape.slug)
    if page.erreurs or tour.refus or (marche.arret and any(c.nom == marche.arret.champ for c in page.champs)):
        return tour.rendre(statut=422, juger=True)
    dossiers.valider(tour.dossier, tour.etape)
    suivante = tour.demarche.etapes[tour.demarche.rang(tour.etape.slug) + 1]
    tour.dossier.etape = suivante.slug
    return tour.aller(suivante)


def _precedent(tour: Tour, precision: str) -> Response:
    del precision
    tour.garder()
    rang = tour.demarche.rang(tour.etape.slug)
    if rang == 0:
        avant = f"demarches/{tour.demarche.code}/preambule" if tour.demarche.preambule else "particuliers/"
        return tour.scene.rediriger(avant)
    tour.dossier.etape = tour.demarche.etapes[rang - 1].slug
    return tour.aller(tour.demarche.etapes[rang - 1])


def _quitter(tour: Tour, precision: str) -> Response:
    """« Quitter et revenir plus tard » keeps everything typed, valid or not (ASE-049)."""
    del precision
    joindre_en_attente(tour)
    if not tour.scene.monde.bac.defaut("brouillon_perdu"):
        tour.garder()
    tour.dossier.etape = tour.etape.slug
    tour.scene.annoncer("Votre saisie est conservée. Vous pouvez reprendre votre demande plus tard.")
    return tour.scene.rediriger("mon-compte/demandes")


def _abandonner(tour: Tour, precision: str) -> Response:
    del precision
    tour.garder()
    return tour.scene.rediriger(f"demarches/{tour.demarche.code}/dossiers/{tour.dossier.id}/abandon")


def _actualiser(tour: Tour, precision: str) -> Response:
    """What a conditional field shows or hides, before anything is saved; files chosen meanwhile are joined."""
    del precision
    joindre_en_attente(tour)
    return tour.rendre()


def _modifier(tour: Tour, precision: str) -> Response:
    """« Modifier ma saisie » closes the dialog: the date that stopped the usager is emptied (ASE-055)."""
    del precision
    marche = tour.marcher()
    if marche.arret:
        champ = tour.demarche.champ(marche.arret.champ)
        if champ is not None:
            tour.saisies.update(dict.fromkeys(champ.entrees(), ""))
    return tour.rendre()


def _ajouter(tour: Tour, precision: str) -> Response:
    """« + Ajouter un prénom » shows one more line (OP-046), « Ajouter un enfant » one more block (RF-064)."""
    bloc = tour.demarche.bloc(precision)
    if bloc is not None:
        return _repeter(tour, bloc, bloc.ajouter_un(tour.reponses))
    champ = tour.demarche.champ(precision)
    if not isinstance(champ, Plusieurs):
        tour.alerte = "Cette rubrique n'existe pas dans votre demande."
        return tour.rendre(statut=400)
    libre = next((entree for entree in champ.entrees()[1:] if entree not in tour.reponses), "")
    if libre:
        tour.saisies[libre] = ""
        return tour.rendre()
    tour.refus[champ.nom] = [f"{champ.maximum} au plus."]
    return tour.rendre(statut=422)


def _retirer(tour: Tour, precision: str) -> Response:
    """« Retirer l'enfant 2 »: those that follow come one rank down."""
    nom, _, rang = precision.partition(":")
    bloc = tour.demarche.bloc(nom)
    if bloc is None:
        tour.alerte = "Cette rubrique n'existe pas dans votre demande."
        return tour.rendre(statut=400)
    return _repeter(tour, bloc, bloc.retirer_un(tour.reponses, entier(rang) or 0))


def _repeter(tour: Tour, bloc: Bloc, changements: Mapping[str, Any]) -> Response:
    """Keep what was typed and how many copies there are; the page is read again where the last one stands."""
    if not changements:
        tour.alerte = f"De 1 à {bloc.maximum} fois « {bloc.titre} » : ce nombre ne peut pas changer ainsi."
        return tour.rendre(statut=422)
    tour.saisies.update(changements)
    tour.garder()
    return tour.scene.rediriger(f"{tour.chemin(tour.etape)}#{bloc.nom}-{len(bloc.ouverts(tour.reponses))}")


def _verifier(tour: Tour, precision: str) -> Response:
    """« Confirmer les informations »: check these fields, say so, and keep it with what was checked (RF-057)."""
    champ = tour.demarche.champ(precision)
    if not isinstance(champ, Verification):
        tour.alerte = "Ces informations n'existent pas dans votre demande."
        return tour.rendre(statut=400)
    verifies = {c.nom for c in champ.champs}
    page = tour.marcher().page(tour.etape.slug)
    tour.refus.update(_par_entree(tuple(e for e in page.erreurs if e.champ.nom in verifies)))
    if not tour.refus:
        tour.saisies[champ.nom] = champ.empreinte(tour.reponses)
    tour.garder()
    return tour.rendre(statut=422) if tour.refus else tour.scene.rediriger(f"{tour.chemin(tour.etape)}#{champ.nom}")


def _joindre(tour: Tour, precision: str) -> Response:
    champ = tour.demarche.champ(precision)
    if not isinstance(champ, Piece):
        tour.alerte = "Cette pièce n'existe pas dans votre demande."
        return tour.rendre(statut=400)
    envois = tour.formulaire.fichiers.get(champ.entrees()[0], [])
    tour.garder()
    if not envois:
        tour.refus[champ.entrees()[0]] = ["Choisissez d'abord un fichier, puis « Joindre un document »."]
        return tour.rendre(statut=422)
    _joindre_envois(tour, champ, envois)
    return tour.rendre(statut=422) if tour.refus else tour.aller(tour.etape)


def _joindre_envois(tour: Tour, champ: Piece, envois: list[Envoi]) -> None:
    monde, db = tour.scene.monde, tour.scene.db
    messages = fichiers.joindre(monde, db, tour.dossier, champ.nom, envois, maximum=champ.maximum)
    if messages:
        tour.refus[champ.entrees()[0]] = messages


def joindre_en_attente(tour: Tour) -> None:
    """Files chosen without pressing « Joindre un document » are joined with the étape: nothing is lost."""
    for _, champ in tour.etape.champs():
        envois = tour.formulaire.fichiers.get(champ.entrees()[0], []) if isinstance(champ, Piece) else []
        if isinstance(champ, Piece) and envois:
            _joindre_envois(tour, champ, envois)


def _supprimer(tour: Tour, precision: str) -> Response:
    tour.garder()
    if not fichiers.retirer(tour.scene.monde, tour.scene.db, tour.dossier, precision):
        tour.scene.annoncer("Ce document n'était déjà plus joint à votre demande.")
    return tour.aller(tour.etape)


def _ephoto(tour: Tour, precision: str) -> Response:
    """« Confirmer le numéro ephoto », « Supprimer le numéro ephoto » (ASE-073)."""
    champ = next((c for _, c in tour.etape.champs() if isinstance(c, Ephoto)), None)
    if champ is None:
        return tour.rendre(statut=400)
    if precision == "supprimer":
        tour.saisies = dict.fromkeys(champ.entrees(), "")
        tour.garder()
        return tour.aller(tour.etape)
    confirmer_ephotos(tour)
    tour.garder()
    if champ.nom in tour.refus or _refus_du_walk(tour, champ.nom):
        tour.refus.setdefault(champ.nom, []).extend(_refus_du_walk(tour, champ.nom))
        return tour.rendre(statut=422)
    return tour.aller(tour.etape)


def _refus_du_walk(tour: Tour, nom: str) -> list[str]:
    page = tour.marcher().page(tour.etape.slug)
    return [e.erreur.message for e in page.erreurs if e.champ.nom == nom]


def confirmer_ephotos(tour: Tour) -> None:
    """Ask the e-photo service about any number typed and not confirmed yet."""
    valeurs = tour.marcher().valeurs
    for _, champ in tour.etape.champs():
        if not isinstance(champ, Ephoto) or champ.nom not in valeurs:
            continue
        if tour.reponses.get(f"{champ.nom}.confirme") == valeurs[champ.nom]:
            continue
        try:
            tour.saisies.update(dossiers.confirmer_ephoto(tour.scene.monde, champ, tour.reponses))
        except RefusMetier as refus:
            tour.refus[champ.nom] = [str(refus)]
        except ErreurExterieure:
            tour.refus[champ.nom] = [
                "Le service des photographies ne répond pas : votre numéro est conservé, réessayez dans quelques minutes."
            ]


def _adresse(tour: Tour, precision: str) -> Response:
    """« rechercher » offers suggestions; « choisir:<rank> » fills the details with one of them (ASE-044)."""
    champ = next((c for _, c in tour.etape.champs() if isinstance(c, Adresse)), None)
    if champ is None:
        return tour.rendre(statut=400)
    entree = f"{champ.nom}.ligne"
    verbe, _, rang = precision.partition(":")
    cherche = str(tour.reponses.get(f"{champ.nom}.recherche", "") or tour.formulaire.texte(f"{champ.nom}.recherche"))
    if verbe == "rechercher" or not cherche:
        cherche = str(tour.reponses.get(entree, "")).strip()
    try:
        trouvees = list(tour.scene.monde.adresses.suggerer(cherche))
    except ErreurExterieure:
        tour.refus[entree] = [
            "La recherche d'adresse ne répond pas : saisissez l'adresse, la ville et les autres rubriques vous-même."
        ]
        return tour.rendre(statut=200)
    choisie = entier(rang)
    if verbe == "choisir" and choisie is not None and choisie < len(trouvees):
        tour.saisies.update(remplir(champ, trouvees[choisie]))
        return tour.rendre()
    tour.suggestions[champ.nom] = trouvees
    if not trouvees:
        tour.refus[entree] = ["Aucune adresse trouvée : vérifiez la saisie, ou remplissez les rubriques vous-même."]
    return tour.rendre()


def remplir(champ: Adresse, choisie: Suggestion) -> dict[str, str]:
    """The inputs of an address, filled with a suggestion."""
    details = {
        "numero_voie": choisie.numero_voie,
        "voie": choisie.voie,
        "complement": "",
        "code_postal": choisie.code_postal,
        "ville": choisie.ville,
        "pays": "FRANCE",
        "code_insee": choisie.code_insee,
    }
    return {f"{champ.nom}.ligne": choisie.libelle, **{f"{champ.nom}.{cle}": v for cle, v in details.items()}}


def _deposer(tour: Tour, precision: str) -> Response:
    """« Déposer la demande » (ASE-090); the second click of a double click finds it filed and sees the same page."""
    del precision
    tour.garder()
    try:
        dossiers.deposer(tour.scene.monde, tour.scene.db, tour.dossier)
    except RefusMetier as refus:
        tour.alerte = str(refus)
        return tour.rendre(statut=422)
    return tour.aller(tour.demarche.etapes[-1])


def _valider_partie(tour: Tour, precision: str) -> Response:
    """« Valider et vérifier la suite de ma saisie », « Valider »: parts are validated one after the other (BPI-071)."""
    tour.garder()
    try:
        recapitulatifs.valider_partie(tour.scene.monde, tour.scene.db, tour.dossier, tour.etape, precision)
    except RefusMetier as refus:
        tour.alerte = str(refus)
        return tour.rendre(statut=refus.statut)
    return tour.aller(tour.etape)


def _corriger(tour: Tour, precision: str) -> Response:
    """« Modifier ma saisie » of a part leads to the étape that it sums up."""
    tour.garder()
    etape = tour.demarche.etape(precision)
    return tour.aller(etape if etape is not None and etape.genre == "saisie" else tour.etape)


ACTIONS: Mapping[str, Callable[[Tour, str], Response]] = {
    "suivant": _suivant,
    "precedent": _precedent,
    "quitter": _quitter,
    "abandonner": _abandonner,
    "actualiser": _actualiser,
    "modifier": _modifier,
    "joindre": _joindre,
    "supprimer": _supprimer,
    "ephoto": _ephoto,
    "adresse": _adresse,
    "ajouter": _ajouter,
    "retirer": _retirer,
    "verifier": _verifier,
    "deposer": _deposer,
    "valider_partie": _valider_partie,
    "corriger": _corriger,
}
"""Button to handler. A new button of the wizard is a line here."""
