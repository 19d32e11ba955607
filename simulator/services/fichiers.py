"""Files joined by the usager: what they are is read in their content, and must agree with their name."""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath

from sqlalchemy.orm import Session

from simulator.services.monde import Monde
from simulator.store.modeles import DocumentDemande, Dossier, Fichier

TAILLE_MAX = 10 * 1024 * 1024
"""« 10 Mo » : accepted up to 10,485,760 bytes."""

FORMATS = "JPG, PDF, PNG, TIFF ou BMP"


@dataclass(frozen=True)
class Format:
    """An accepted kind: its MIME type, the endings of its name, how its content begins."""

    type: str
    extensions: tuple[str, ...]
    debuts: tuple[bytes, ...]


ADMIS: tuple[Format, ...] = (
    Format("image/jpeg", (".jpg", ".jpeg"), (b"\xff\xd8\xff",)),
    Format("application/pdf", (".pdf",), (b"%PDF-",)),
    Format("image/png", (".png",), (b"\x89PNG\r\n\x1a\n",)),
    Format("image/tiff", (".tiff", ".tif"), (b"II*\x00", b"MM\x00*")),
    Format("image/bmp", (".bmp",), (b"BM",)),
)


@dataclass(frozen=True)
class Envoi:
    """A file as posted."""

    nom: str
    octets: bytes


def nom_propre(nom: str) -> str:
    """The name shown: last part of any path, without control characters, 150 characters at most."""
    dernier = PureWindowsPath(PurePosixPath(nom).name).name
    propre = re.sub(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]", "", dernier).strip() or "document"
    if len(propre) <= 150:
        return propre
    suffixe = PurePosixPath(propre).suffix[:10]
    return propre[: 150 - len(suffixe)] + suffixe


def refus(envoi: Envoi, *, sur_le_nom: bool = False) -> str | None:
    """Why this file cannot be joined, in French, or None."""
    nom = nom_propre(envoi.nom)
    if not envoi.octets:
        return f"« {nom} » est vide."
    if len(envoi.octets) > TAILLE_MAX:
        return f"« {nom} » pèse {len(envoi.octets) / 1_048_576:.1f} Mo : 10 Mo au plus par fichier."
    par_nom = next((f for f in ADMIS if nom.casefold().endswith(f.extensions)), None)
    if par_nom is None:
        return f"« {nom} » n'a pas un format accepté : {FORMATS}."
    if sur_le_nom:
        return None
    par_contenu = next((f for f in ADMIS if envoi.octets.startswith(f.debuts)), None)
    if par_contenu is None:
        return f"Le contenu de « {nom} » n'est pas d'un format accepté : {FORMATS}."
    if par_contenu is not par_nom:
        return f"« {nom} » contient autre chose que ce que son nom annonce : renommez-le ou convertissez-le."
    return None


def joindre(
    monde: Monde,
    db: Session,
    dossier: Dossier,
    piece: str,
    envois: Sequence[Envoi],
    *,
    maximum: int,
    demande: DocumentDemande | None = None,
) -> list[str]:
    """Join the files that can be, in order, up to `maximum`; return why each of the others was not."""
    deja = [f for f in dossier.fichiers if f.piece == piece and f.demande_id == (demande.id if demande else None)]
    if monde.bac.defaut("trois_fichiers_partout"):
        maximum = min(maximum, 3)
    if monde.bac.defaut("quatrieme_fichier"):
        maximum += 1
    messages = []
    place = maximum - len(deja)
    rang = max((f.rang for f in dossier.fichiers), default=0)
    for envoi in envois:
        raison = refus(envoi, sur_le_nom=monde.bac.defaut("contenu_non_verifie"))
        if raison is None and place <= 0:
            raison = f"« {nom_propre(envoi.nom)} » n'est pas joint : {maximum} fichiers au maximum par document."
        if raison is not None:
            messages.append(raison)
            continue
        place -= 1
        rang += 1
        fichier = Fichier(
            id=secrets.token_urlsafe(9),
            rang=rang,
            dossier_id=dossier.id,
            demande_id=demande.id if demande else None,
            piece=piece,
            nom=nom_propre(envoi.nom),
            type=next(f.type for f in ADMIS if nom_propre(envoi.nom).casefold().endswith(f.extensions)),
            taille=len(envoi.octets),
            octets=envoi.octets,
            joint_le=monde.bac.maintenant(),
        )
        dossier.fichiers.append(fichier)
        monde.bac.noter(db, "usager", "document joint", piece=piece, nom=fichier.nom, taille=fichier.taille)
    if len(messages) < len(envois):
        dossier.version += 1
        if demande is not None:
            db.flush()
            db.refresh(demande)
    return messages


def retirer(monde: Monde, db: Session, dossier: Dossier, identifiant: str) -> bool:
    """Remove a file of this dossier; False when it is not there (removed in another tab)."""
    fichier = next((f for f in dossier.fichiers if f.id == identifiant), None)
    if fichier is None:
        return False
    monde.bac.noter(db, "usager", "document retiré", piece=fichier.piece, nom=fichier.nom)
    dossier.fichiers.remove(fichier)
    dossier.version += 1
    return True
