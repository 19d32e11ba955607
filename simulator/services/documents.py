"""The PDF documents of a dossier, made once and kept: screen and mail serve the same bytes."""

from __future__ import annotations

import secrets
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.champs import Adresse, AdresseLue
from simulator.demarches.conditions import Contexte
from simulator.demarches.parcours import parcours
from simulator.documents import Document, produire
from simulator.documents.listes import LISTES
from simulator.documents.modeles import AttestationDecision, ConfirmationDepot, TitreAccorde, Titulaire
from simulator.services.monde import Monde
from simulator.store.modeles import DocumentProduit, Dossier
from simulator.temps import ajouter_mois

CONFIRMATION = "confirmation_depot"
DECISION = "attestation_decision"
LISTE = "liste_pieces"


def confirmation_depot(monde: Monde, db: Session, dossier: Dossier) -> DocumentProduit:
    """The proof of deposit (ASE-096 to 100)."""
    demarche = DEMARCHES[dossier.demarche]
    donnees = ConfirmationDepot(
        objet=demarche.objet_confirmation,  # type: ignore[arg-type]
        identifiant=dossier.compte.fiche.get("numero_etranger", ""),
        numero_demande=_numero(monde, dossier),
        date_emission=_jour(dossier.depose_le),
        date_depot=_jour(dossier.depose_le),
        titulaire=titulaire(monde, dossier),
    )
    return garder(monde, db, dossier, CONFIRMATION, produire(CONFIRMATION, donnees))


def attestation_decision(monde: Monde, db: Session, dossier: Dossier) -> DocumentProduit:
    """The attestation of a favourable décision (ASE-138 to 142)."""
    regle = DEMARCHES[dossier.demarche].decision
    decide = _jour(dossier.decide_le)
    debut = decide + timedelta(days=1)
    donnees = AttestationDecision(
        identifiant=dossier.compte.fiche.get("numero_etranger", ""),
        numero_demande=dossier.numero or "",
        date_emission=decide,
        date_decision=decide,
        titulaire=titulaire(monde, dossier),
        titre=TitreAccorde(
            designation=regle.titre,
            debut=debut,
            fin=ajouter_mois(debut, regle.duree_mois) - timedelta(days=1),
            mention=regle.mention,
        ),
        taxe=Decimal(regle.taxe),
    )
    return garder(monde, db, dossier, DECISION, produire(DECISION, donnees))


@lru_cache(maxsize=16)
def liste_pieces(guide: str) -> Document:
    """The list of the préambule: the same for everyone, so made once per process."""
    return produire(LISTE, LISTES[guide])


def garder(monde: Monde, db: Session, dossier: Dossier, genre: str, fait: Document) -> DocumentProduit:
    """Keep a document with its dossier, in place of an earlier one of its kind."""
    ancien = db.scalar(
        select(DocumentProduit).where(DocumentProduit.dossier_id == dossier.id, DocumentProduit.genre == genre)
    )
    if ancien is not None:
        db.delete(ancien)
        db.flush()
    produit = DocumentProduit(
        id=secrets.token_urlsafe(9),
        dossier_id=dossier.id,
        genre=genre,
        nom=fait.nom,
        octets=fait.octets,
        cree_le=monde.bac.maintenant(),
    )
    db.add(produit)
    db.flush()
    monde.bac.noter(db, "service", "document produit", genre=genre, nom=fait.nom, numero=dossier.numero)
    return produit


def titulaire(monde: Monde, dossier: Dossier) -> Titulaire:
    """The person as the documents name them: register's record, and the address of the dossier."""
    fiche = dossier.compte.fiche
    return Titulaire(
        nom_naissance=fiche["nom"],
        nom_usage=fiche.get("nom_usage", ""),
        prenom=fiche["prenom"],
        date_naissance=date.fromisoformat(fiche["date_naissance"]),
        lieu_naissance=fiche["lieu_naissance"],
        pays_naissance=fiche["pays_naissance"],
        nationalite=fiche["nationalite"],
        adresse=adresse_de(monde, dossier),
    )


def adresse_de(monde: Monde, dossier: Dossier) -> str:
    """« 20 Rue Nationale 59800 Lille FRANCE », from the answers of the dossier."""
    demarche = DEMARCHES[dossier.demarche]
    champ = next(c for _, _, c in demarche.champs() if isinstance(c, Adresse))
    marche = parcours(demarche, dossier.reponses, Contexte(monde.bac.aujourd_hui(), dossier.compte.fiche))
    lue = marche.valeurs.get(champ.nom)
    if not isinstance(lue, AdresseLue):
        raise TypeError(f"le dossier {dossier.id} n'a pas d'adresse")
    details = lue.details
    rue = " ".join(details[cle] for cle in ("numero_voie", "voie", "complement") if details[cle])
    suite = " ".join(details[cle] for cle in ("code_postal", "ville", "pays") if details[cle])
    return f"{rue} {suite}".strip() if rue else f"{lue.ligne} {details['pays']}".strip()


def _numero(monde: Monde, dossier: Dossier) -> str:
    numero = dossier.numero or ""
    if monde.bac.defaut("numero_faux_au_pdf"):
        return numero[:-1] + str((int(numero[-1]) + 1) % 10)
    return numero


def _jour(instant: datetime | None) -> date:
    if instant is None:
        raise ValueError("le dossier n'a pas encore la date que ce document porte")
    return instant.date()
