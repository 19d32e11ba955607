"""Dossiers under way: open, keep what is typed, walk, resume, abandon, file."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.courrier.message import PieceJointe
from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.champs import Ephoto, texte
from simulator.demarches.conditions import Contexte
from simulator.demarches.declaration import Demarche, Etape
from simulator.demarches.parcours import Parcours, parcours
from simulator.demarches.recapitulatif import Joint, vues
from simulator.services import documents, identite
from simulator.services.courriels import envoyer
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Compte, Dossier, Parametre

BROUILLON, DEPOSE, COMPLEMENT, DECIDE, CLOS = "brouillon", "depose", "complement", "decide", "clos"


def demarche_de(dossier: Dossier) -> Demarche:
    return DEMARCHES[dossier.demarche]


def contexte(monde: Monde, dossier: Dossier) -> Contexte:
    """What the declaration may look at for this dossier, on the bac's day."""
    joints = Counter(f.piece for f in dossier.fichiers if f.demande_id is None)
    defauts = monde.bac.defauts()
    return Contexte(monde.bac.aujourd_hui(), dossier.compte.fiche, joints, defauts)


def marcher(monde: Monde, dossier: Dossier, reponses: Mapping[str, Any] | None = None) -> Parcours:
    """The walk of this dossier, with its answers or with others not kept yet."""
    brut = dossier.reponses if reponses is None else reponses
    ici = contexte(monde, dossier)
    connue = monde.marches.get(dossier.id)
    if connue is not None and connue[0] == ici and connue[1] == brut:
        marche: Parcours = connue[2]
        return marche
    marche = parcours(demarche_de(dossier), brut, ici)
    monde.marches[dossier.id] = (ici, dict(brut), marche)
    return marche


def ouvrir(monde: Monde, db: Session, compte: Compte, demarche: Demarche) -> Dossier:
    """The usager's draft in this procedure, made with its prefilled answers when there is none.

    Raises `RefusMetier` when the procedure is for usagers whom the register knows and it does not know this one, or
    the reverse.
    """
    exiger_accessible(compte, demarche)
    existant = brouillon(db, compte, demarche)
    if existant is not None:
        return existant
    dossier = Dossier(
        id=secrets.token_urlsafe(9),
        compte_id=compte.id,
        demarche=demarche.code,
        etat=BROUILLON,
        reponses={},
        validees=[],
        etape=demarche.etapes[0].slug,
        version=0,
        cree_le=monde.bac.maintenant(),
    )
    db.add(dossier)
    db.flush()
    reponses: dict[str, Any] = {}
    for _, _, champ in demarche.champs():
        reponses.update(champ.initial(contexte(monde, dossier)))
    dossier.reponses = reponses
    monde.bac.noter(db, "usager", "demande commencée", dossier=dossier.id, demarche=demarche.code)
    return dossier


def exiger_accessible(compte: Compte, demarche: Demarche) -> None:
    """Raises `RefusMetier`: an unknown usager has one procedure, which the others do not have (OP-001)."""
    if compte.temporaire and not demarche.identite:
        raise RefusMetier("Cette démarche demande un numéro étranger, que votre compte n'a pas.", statut=403)
    if not compte.temporaire and demarche.identite:
        raise RefusMetier("Cette démarche est réservée aux personnes sans numéro étranger.", statut=403)


def brouillon(db: Session, compte: Compte, demarche: Demarche) -> Dossier | None:
    return db.scalar(
        select(Dossier)
        .where(Dossier.compte_id == compte.id, Dossier.demarche == demarche.code, Dossier.etat == BROUILLON)
        .order_by(Dossier.cree_le.desc())
    )


def de(db: Session, compte: Compte) -> list[Dossier]:
    """Every dossier of this usager, most recent first."""
    return list(db.scalars(select(Dossier).where(Dossier.compte_id == compte.id).order_by(Dossier.cree_le.desc())))


def chemin(dossier: Dossier, etape: Etape) -> str:
    """The path of an étape of this dossier, relative to the bac's root."""
    return f"demarches/{dossier.demarche}/dossiers/{dossier.id}/etapes/{etape.slug}"


def du_compte(db: Session, compte: Compte, identifiant: str) -> Dossier | None:
    """The dossier of this identifier if it is this usager's own, else None."""
    dossier = db.get(Dossier, identifiant)
    return dossier if dossier is not None and dossier.compte_id == compte.id else None


def accessible(monde: Monde, dossier: Dossier) -> Etape:
    """The furthest étape the usager may stand on."""
    if dossier.etat != BROUILLON:
        return demarche_de(dossier).etapes[-1]
    return marcher(monde, dossier).premiere_incomplete(frozenset(dossier.validees))


def reprise(monde: Monde, dossier: Dossier) -> Etape:
    """Where a resumed draft opens: the last étape saved, never past the first incomplete one."""
    demarche = demarche_de(dossier)
    limite = accessible(monde, dossier)
    if monde.bac.defaut("reprise_au_debut"):
        return demarche.etapes[0]
    derniere = demarche.etape(dossier.etape) or demarche.etapes[0]
    return derniere if demarche.rang(derniere.slug) <= demarche.rang(limite.slug) else limite


def typees(etape: Etape, formulaire: Mapping[str, list[str]]) -> dict[str, Any]:
    """What the form brought for the inputs of this étape; anything else posted is ignored.

    An input that was not posted keeps its former answer: a form sent without it loses nothing.
    """
    connues = {entree for _, champ in etape.champs() for entree in champ.entrees()}
    return {nom: valeurs[-1][:20_000] for nom, valeurs in formulaire.items() if nom in connues and valeurs}


def garder(dossier: Dossier, saisies: Mapping[str, Any]) -> bool:
    """Keep what was typed, valid or not. True when something changed."""
    nouvelles = {**dossier.reponses, **saisies}
    if nouvelles == dossier.reponses:
        return False
    dossier.reponses = nouvelles
    dossier.version += 1
    return True


def valider(dossier: Dossier, etape: Etape) -> None:
    """The usager confirmed this étape: it counts as saved."""
    if etape.slug not in dossier.validees:
        dossier.validees = [*dossier.validees, etape.slug]


def abandonner(monde: Monde, db: Session, dossier: Dossier) -> None:
    """Delete a draft and its files. Raises `RefusMetier` once filed."""
    if dossier.etat != BROUILLON:
        raise RefusMetier("Cette demande est déposée : elle ne peut plus être abandonnée.")
    monde.bac.noter(db, "usager", "demande abandonnée", dossier=dossier.id)
    db.delete(dossier)


def confirmer_ephoto(monde: Monde, champ: Ephoto, reponses: Mapping[str, Any]) -> dict[str, str]:
    """The answers to keep once the e-photo service knows the number. Raises `RefusMetier`, or the client's errors."""
    numero = "".join(texte(reponses, champ.nom).split())
    etat = monde.ephoto.etat(numero)
    if etat.value != "valide":
        raison = "n'est pas connu" if etat.value == "inconnu" else "a expiré"
        raise RefusMetier(f"Le numéro ephoto {numero} {raison} du service des photographies.", statut=422)
    return {champ.nom: numero, f"{champ.nom}.confirme": numero}


def deposer(monde: Monde, db: Session, dossier: Dossier) -> bool:
    """File the demande: number, confirmation PDF, mail with the same PDF. False when it was filed already.

    Raises `RefusMetier` naming the étape that is not complete. The caller's transaction holds the write lock, so
    two clicks are served one after the other and the second finds the dossier filed.
    """
    if dossier.etat != BROUILLON and not monde.bac.defaut("depot_double"):
        return False
    demarche = demarche_de(dossier)
    marche = marcher(monde, dossier)
    incomplete = marche.premiere_incomplete(frozenset(dossier.validees))
    if incomplete.genre == "saisie":
        raise RefusMetier(f"L'étape « {incomplete.nom} » n'est pas complète.")
    _exiger_recapitulatif(monde, dossier, marche)
    with db.begin_nested():  # a confirmation that cannot be made leaves the draft as it was
        dossier.numero = numero_suivant(monde, db)
        dossier.etat = DEPOSE
        dossier.depose_le = monde.bac.maintenant()
        dossier.etape = demarche.etapes[-1].slug
        valider(dossier, demarche.etape_de_depot)
        document = documents.document_depot(monde, db, dossier)
    if not monde.bac.defaut("courriel_oublie"):
        envoyer(
            monde,
            db,
            demarche.courriel_depot,
            dossier.compte.courriel,
            pieces=[PieceJointe(document.nom, document.octets)],
            nom_affiche=identite.nom_affiche(monde, dossier),
        )
    monde.bac.noter(db, "usager", "demande déposée", dossier=dossier.id, numero=dossier.numero)
    return True


def joints(dossier: Dossier) -> list[Joint]:
    """The files of the demande, in the order they were joined."""
    siens = sorted((f for f in dossier.fichiers if f.demande_id is None), key=lambda f: f.rang)
    return [Joint(f.piece, f.nom, f.id) for f in siens]


def _exiger_recapitulatif(monde: Monde, dossier: Dossier, marche: Parcours) -> None:
    """Raises `RefusMetier` naming the first part that is still to be validated (BPI-068)."""
    etape = demarche_de(dossier).etape_de_depot
    attendue = next((v for v in vues(etape, marche, joints(dossier), dossier.validees) if v.courante), None)
    if attendue is not None and not monde.bac.defaut("recapitulatif_facultatif"):
        raise RefusMetier(
            f"Validez les {len(etape.parties)} parties du récapitulatif avant de déposer votre demande : il reste "
            f"« {attendue.partie.titre} »."
        )


def numero_suivant(monde: Monde, db: Session) -> str:
    """19 digits: 5901 + AAAAMMJJ of the dépôt + 7 digits, unique in the bac."""
    compteur = db.get(Parametre, "numeros")
    rang = (compteur.valeur["dernier"] if compteur else 0) + 1
    db.merge(Parametre(cle="numeros", valeur={"dernier": rang}))
    return f"5901{monde.bac.aujourd_hui():%Y%m%d}{rang:07d}"
