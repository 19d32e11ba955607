"""« Je déclare un changement de situation » : a change of address, kept as a draft until it is validated.

Everything typed and every file joined is kept, as in the wizard; validating spends the draft once.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.demarches.champs import Adresse, Erreur, Piece
from simulator.demarches.champs.adresse import AdresseLue
from simulator.demarches.conditions import Contexte
from simulator.services import fichiers
from simulator.services.courriels import envoyer
from simulator.services.fichiers import Envoi
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Changement, Compte, JustificatifDeChangement, Personne
from simulator.temps import jour_fr

BROUILLON, ENREGISTREE = "brouillon", "enregistree"

ADRESSE = Adresse(nom="nouvelle", libelle="Nouvelle adresse * :", obligatoire=True)
"""The same kind of field as the wizard's, suggestions included."""

JUSTIFICATIF = Piece(
    nom="justificatif_domicile",
    libelle="Justificatif de domicile * :",
    obligatoire=True,
    explication=(
        "Facture d'électricité, de gaz, d'eau ou de téléphone fixe, bail ou quittance de loyer, datée de moins de "
        "six mois.",
        "3 fichiers au maximum, de 10 Mo chacun, au format JPG, PDF, PNG, TIFF ou BMP.",
    ),
)

OBJET = "Changement d'adresse"

_IDENTIFIANT = re.compile(r"[A-Za-z0-9_-]{12}")


def nouvel_identifiant() -> str:
    """What a form not posted yet bears: posted twice, it names one declaration."""
    return secrets.token_urlsafe(9)


def en_cours(db: Session, compte: Compte) -> Changement | None:
    """The draft of this account."""
    return db.scalar(select(Changement).where(Changement.compte_id == compte.id, Changement.etat == BROUILLON))


def enregistrees(db: Session, compte: Compte) -> Sequence[Changement]:
    """The declarations made, last first."""
    siennes = select(Changement).where(Changement.compte_id == compte.id, Changement.etat == ENREGISTREE)
    return list(db.scalars(siennes.order_by(Changement.enregistre_le.desc())))


def du_compte(db: Session, compte: Compte, identifiant: str) -> Changement | None:
    trouve = db.get(Changement, identifiant)
    return trouve if trouve is not None and trouve.compte_id == compte.id else None


def ouvrir(monde: Monde, db: Session, compte: Compte, identifiant: str) -> Changement | None:
    """The draft of this form, made at its first post; None for an identifier that is not one of ours to take."""
    connu = db.get(Changement, identifiant)
    if connu is not None:
        return connu if connu.compte_id == compte.id else None
    brouillon = en_cours(db, compte)
    if brouillon is not None:
        return brouillon
    if not _IDENTIFIANT.fullmatch(identifiant):
        return None
    ouvert = Changement(
        id=identifiant, compte_id=compte.id, reponses={}, etat=BROUILLON, ancienne={}, ouvert_le=monde.bac.maintenant()
    )
    db.add(ouvert)
    db.flush()
    return ouvert


def fichier_de(db: Session, compte: Compte, identifiant: str) -> JustificatifDeChangement | None:
    """A file of one of this account's declarations."""
    trouve = db.get(JustificatifDeChangement, identifiant)
    return trouve if trouve is not None and trouve.changement.compte_id == compte.id else None


def garder(changement: Changement, textes: Mapping[str, Sequence[str]]) -> None:
    """Keep what was typed, valid or not; what is no input of the page is dropped."""
    propres = {nom: textes[nom][-1].strip()[:500] for nom in ADRESSE.entrees() if textes.get(nom)}
    changement.reponses = {**changement.reponses, **propres}


def joindre(monde: Monde, db: Session, changement: Changement, envois: Sequence[Envoi]) -> list[str]:
    """Join what can be, up to the limit of the piece; why each of the others was not."""
    messages = []
    for envoi in envois:
        nom = fichiers.nom_propre(envoi.nom)
        raison = fichiers.refus(envoi)
        if raison is None and len(changement.fichiers) >= JUSTIFICATIF.maximum:
            raison = f"« {nom} » n'est pas joint : {JUSTIFICATIF.maximum} fichiers au maximum par document."
        if raison is not None:
            messages.append(raison)
            continue
        changement.fichiers.append(
            JustificatifDeChangement(
                id=secrets.token_urlsafe(9),
                piece=JUSTIFICATIF.nom,
                nom=nom,
                type=next(f.type for f in fichiers.ADMIS if nom.casefold().endswith(f.extensions)),
                octets=envoi.octets,
                joint_le=monde.bac.maintenant(),
            )
        )
        monde.bac.noter(db, "usager", "document joint", piece=JUSTIFICATIF.nom, nom=nom, taille=len(envoi.octets))
    return messages


def retirer(changement: Changement, identifiant: str) -> bool:
    """False when the file is not there any more."""
    trouve = next((f for f in changement.fichiers if f.id == identifiant), None)
    if trouve is None:
        return False
    changement.fichiers.remove(trouve)
    return True


def manques(monde: Monde, changement: Changement, compte: Compte) -> dict[str, list[str]]:
    """What keeps the declaration from being validated, by input name."""
    contexte = Contexte(monde.bac.aujourd_hui(), compte.fiche)
    trouves: dict[str, list[str]] = {}
    for erreur in ADRESSE.erreurs(changement.reponses, contexte):
        trouves.setdefault(erreur.entree or f"{ADRESSE.nom}.ligne", []).append(erreur.message)
    if not trouves and _lieu(lue(monde, changement)) == _lieu(compte.fiche.get("adresse") or {}):
        trouves[f"{ADRESSE.nom}.ligne"] = ["Cette adresse est déjà celle que nous connaissons."]
    if not changement.fichiers:
        trouves[JUSTIFICATIF.entrees()[0]] = [JUSTIFICATIF.message_obligatoire]
    return trouves


def lue(monde: Monde, changement: Changement) -> dict[str, str]:
    """The new address as the register keeps one. Raises `ValueError` when what was typed is not an address."""
    valeur = ADRESSE.lire(changement.reponses, Contexte(monde.bac.aujourd_hui()))
    if valeur is None or isinstance(valeur, Erreur):
        raise ValueError("adresse incomplète")
    return {**valeur.details, "voie": valeur.details["voie"] or _voie(valeur)}


def _voie(adresse: AdresseLue) -> str:
    """The street of a line typed without a suggestion: what comes before postcode and town."""
    fin = f"{adresse.details['code_postal']} {adresse.details['ville']}".strip()
    debut, trouve, _ = adresse.ligne.partition(fin)
    return debut.strip(" ,") if trouve else adresse.ligne


def _lieu(adresse: Mapping[str, Any]) -> tuple[str, ...]:
    cles = ("numero_voie", "voie", "complement", "code_postal", "ville", "pays")
    return tuple(str(adresse.get(cle) or "").casefold() for cle in cles)


def enregistrer(monde: Monde, db: Session, changement: Changement, compte: Compte) -> None:
    """The address of the account and of the register become the new one; a mail acknowledges it.

    Raises `RefusMetier` when something is missing. A declaration made already stays as it is.
    """
    if changement.etat == ENREGISTREE:
        return
    if manques(monde, changement, compte):
        raise RefusMetier("La déclaration n'est pas complète.", statut=422)
    nouvelle = lue(monde, changement)
    changement.ancienne = dict(compte.fiche.get("adresse") or {})
    changement.nouvelle = nouvelle
    changement.etat, changement.enregistre_le = ENREGISTREE, monde.bac.maintenant()
    compte.fiche = {**compte.fiche, "adresse": nouvelle}
    for personne in _au_registre(db, compte):
        personne.fiche = {**personne.fiche, "adresse": nouvelle}
    monde.bac.noter(db, "usager", "changement d'adresse déclaré", identifiant=compte.identifiant)
    envoyer(
        monde,
        db,
        "changement_adresse",
        compte.courriel,
        nom_affiche=compte.nom_affiche,
        jour=jour_fr(monde.bac.aujourd_hui()),
        adresse=en_une_ligne(nouvelle),
        lien=monde.lien("mon-compte/demandes?onglet=changement"),
    )


def _au_registre(db: Session, compte: Compte) -> Sequence[Personne]:
    """The record of the bac's own register; one kept elsewhere is its own office's to change."""
    numero = compte.fiche.get("numero_etranger")
    return list(db.scalars(select(Personne).where(Personne.numero_etranger == numero))) if numero else []


def en_une_ligne(adresse: Mapping[str, Any]) -> str:
    """« 20 Rue Nationale 59800 Lille, FRANCE », '' when nothing is known."""
    rue = " ".join(str(adresse[c]) for c in ("numero_voie", "voie") if adresse.get(c))
    ville = " ".join(str(adresse[c]) for c in ("code_postal", "ville") if adresse.get(c))
    lieu = " ".join(str(m) for m in (rue, adresse.get("complement"), ville) if m)
    return ", ".join(str(m) for m in (lieu, adresse.get("pays")) if m) if lieu else ""
