"""A dossier as the back office sees it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.demarches.champs import Piece
from simulator.services import dossiers
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Dossier


def trouver(db: Session, numero: str) -> Dossier:
    """By its 19-digit number, or by its identifier for a draft. Raises `RefusMetier` 404."""
    dossier = db.scalar(select(Dossier).where((Dossier.numero == numero) | (Dossier.id == numero)))
    if dossier is None:
        raise RefusMetier(f"Il n'y a pas de dossier n° {numero} dans ce bac.", statut=404)
    return dossier


def resume(dossier: Dossier) -> dict[str, Any]:
    return {
        "id": dossier.id,
        "numero": dossier.numero or "",
        "demarche": dossier.demarche,
        "etat": dossier.etat,
        "etape": dossier.etape,
        "usager": dossier.compte.nom_affiche,
        "identifiant": dossier.compte.identifiant,
        "depose_le": dossier.depose_le.isoformat() if dossier.depose_le else "",
    }


def detail(monde: Monde, dossier: Dossier) -> dict[str, Any]:
    """Everything: answers by label, files by piece, compléments and their answers, documents made."""
    demarche = dossiers.demarche_de(dossier)
    marche = dossiers.marcher(monde, dossier)
    pertinents = {c.nom: c for page in marche.pages for c in page.champs}
    return {
        **resume(dossier),
        "reponses": {
            c.libelle_complet: _texte(marche.valeurs.get(nom))
            for nom, c in pertinents.items()
            if not isinstance(c, Piece)
        },
        "saisies": dossier.reponses,
        "validees": list(dossier.validees),
        "pieces": {
            p.nom_court: [f.nom for f in dossier.fichiers if f.piece == p.nom and f.demande_id is None]
            for p in demarche.pieces()
            if p.nom in pertinents
        },
        "complements": [
            {
                "etat": c.etat,
                "demande_le": c.demande_le.isoformat(),
                "echeance": c.echeance.isoformat() if c.echeance else "",
                "repondu_le": c.repondu_le.isoformat() if c.repondu_le else "",
                "observations": c.observations,
                "documents": [
                    {
                        "piece": next(p.nom_court for p in demarche.pieces() if p.nom == d.piece),
                        "observation": d.observation,
                        "manquante": d.manquante,
                        "choix": d.choix,
                        "raisons": d.raisons,
                        "message": d.message,
                        "fichiers": [f.nom for f in d.fichiers],
                    }
                    for d in c.documents
                ],
            }
            for c in dossier.complements
        ],
        "documents": [{"genre": p.genre, "nom": p.nom} for p in dossier.documents],
    }


def _texte(valeur: object) -> str:
    if valeur is None:
        return ""
    ligne = getattr(valeur, "ligne", None)
    return str(ligne if ligne is not None else valeur)
