"""The PDF documents of a dossier, made once and kept: screen and mail serve the same bytes."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.champs import Adresse, AdresseLue, DateIncomplete
from simulator.demarches.conditions import Contexte
from simulator.demarches.declaration import RegleDecision
from simulator.demarches.parcours import parcours
from simulator.documents import Document, DocumentImpossible, produire
from simulator.documents.listes import LISTES
from simulator.documents.modeles import (
    AttestationDecision,
    AttestationProlongation,
    ConfirmationDepot,
    TitreAccorde,
    Titulaire,
)
from simulator.services import identite
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import DocumentProduit, Dossier
from simulator.temps import ajouter_mois

CONFIRMATION = "confirmation_depot"
DECISION = "attestation_decision"
PROLONGATION = "attestation_prolongation"
LISTE = "liste_pieces"

ABSENT = "Non renseigné"
"""What a document prints where the register has nothing."""


@contextmanager
def ou_refus() -> Iterator[None]:
    """A document that cannot be made is a refusal that says why, not a fault of the service."""
    try:
        yield
    except DocumentImpossible as impossible:
        raise RefusMetier(f"Un document de la demande ne peut pas être établi : {impossible}", statut=422) from None
    except ValidationError as erreur:
        lieux = ", ".join(f"« {'.'.join(str(p) for p in e['loc'])} »" for e in erreur.errors())
        raise RefusMetier(
            f"Un document de la demande ne peut pas être établi : {lieux} absent, trop long ou mal formé.", statut=422
        ) from None


@ou_refus()
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


@ou_refus()
def attestation_prolongation(monde: Monde, db: Session, dossier: Dossier, *, emise: date) -> DocumentProduit:
    """The attestation valid from `emise` for as many months as the procedure's rule says (BPI-085 to 091).

    It stands beside those given before: each notification keeps leading to its own.
    """
    demarche = DEMARCHES[dossier.demarche]
    regle = demarche.prolongation
    if regle is None:
        raise ValueError(f"démarche « {demarche.code} » : aucune règle de prolongation n'est déclarée")
    mois = regle.mois + 1 if monde.bac.defaut("prolongation_un_mois_de_plus") else regle.mois
    donnees = AttestationProlongation(
        entete=demarche.ministere.upper(),
        redaction=regle.redaction,
        identifiant=dossier.compte.fiche.get("numero_etranger", ""),
        numero_demande=_numero(monde, dossier),
        date_emission=emise,
        date_depot=_jour(dossier.depose_le),
        titulaire=titulaire(monde, dossier),
        debut=emise,
        fin=ajouter_mois(emise, mois) - timedelta(days=1),
        statut=regle.statut,
    )
    rang = sum(p.genre.startswith(PROLONGATION) for p in dossier.documents) + 1
    genre = PROLONGATION if rang == 1 else f"{PROLONGATION}_{rang}"
    return garder(monde, db, dossier, genre, produire(PROLONGATION, donnees))


def document_depot(monde: Monde, db: Session, dossier: Dossier) -> DocumentProduit:
    """What proves the dépôt, as the procedure declares it."""
    if DEMARCHES[dossier.demarche].document_depot == PROLONGATION:
        return attestation_prolongation(monde, db, dossier, emise=_jour(dossier.depose_le))
    return confirmation_depot(monde, db, dossier)


@ou_refus()
def attestation_decision(monde: Monde, db: Session, dossier: Dossier) -> DocumentProduit:
    """The attestation of a favourable décision (ASE-138 to 142, RF-124 to 127)."""
    regle = _regle_de_decision(monde, dossier)
    decide = _jour(dossier.decide_le)
    suite = regle.a_la_suite and not monde.bac.defaut("nouveau_titre_sans_attendre")
    debut = _debut_du_titre(dossier, decide) if suite else decide + timedelta(days=1)
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


def _regle_de_decision(monde: Monde, dossier: Dossier) -> RegleDecision:
    """What this procedure grants to this usager, by his record and his answers."""
    demarche = DEMARCHES[dossier.demarche]
    defauts = frozenset(monde.bac.parametre("defauts"))
    contexte = Contexte(monde.bac.aujourd_hui(), dossier.compte.fiche, defauts=defauts)
    return demarche.decision_pour(parcours(demarche, dossier.reponses, contexte).valeurs, contexte)


@lru_cache(maxsize=16)
def liste_pieces(code: str) -> Document:
    """The list of this procedure's préambule: the same for everyone, so made once per process."""
    demarche = DEMARCHES[code]
    return produire(LISTE, demarche.liste or LISTES[demarche.guide])


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
    """The person as the documents name them: who the usager is, and the address of the dossier."""
    fiche = identite.fiche(monde, dossier)
    naissance = fiche["date_naissance"]
    jour = naissance if isinstance(naissance, date) else date.fromisoformat(naissance)
    if monde.bac.defaut("naissance_fausse_au_pdf"):
        jour += timedelta(days=1)
    return Titulaire(
        nom_naissance=fiche["nom"],
        nom_usage=fiche.get("nom_usage") or "",
        prenom=fiche["prenom"],
        date_naissance=jour,
        naissance_incomplete=str(naissance) if isinstance(naissance, DateIncomplete) else "",
        lieu_naissance=fiche["lieu_naissance"] or ABSENT,
        pays_naissance=fiche["pays_naissance"] or ABSENT,
        nationalite=fiche["nationalite"] or ABSENT,
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


def _debut_du_titre(dossier: Dossier, decide: date) -> date:
    """The morrow of the end of the title held, of the décision when that title is over or unknown."""
    fins = [date.fromisoformat(titre["fin"]) for titre in dossier.compte.fiche.get("titres", [])]
    return max([decide, *fins]) + timedelta(days=1)


def _numero(monde: Monde, dossier: Dossier) -> str:
    numero = dossier.numero or ""
    if monde.bac.defaut("numero_faux_au_pdf"):
        return numero[:-1] + str((int(numero[-1]) + 1) % 10)
    return numero


def _jour(instant: datetime | None) -> date:
    if instant is None:
        raise ValueError("le dossier n'a pas encore la date que ce document porte")
    return instant.date()
