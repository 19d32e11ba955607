"""The récapitulatif of a dossier: its parts are validated one after the other before the dépôt."""

from __future__ import annotations

from sqlalchemy.orm import Session

from simulator.demarches.declaration import Etape
from simulator.demarches.recapitulatif import PartieVue, signature, vues
from simulator.services import dossiers
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Dossier


def parties(monde: Monde, dossier: Dossier, etape: Etape) -> tuple[PartieVue, ...]:
    """The parts of this étape as they stand; none for an étape that is no récapitulatif."""
    if not etape.parties:
        return ()
    return vues(etape, dossiers.marcher(monde, dossier), dossiers.joints(dossier), dossier.validees)


def valider_partie(monde: Monde, db: Session, dossier: Dossier, etape: Etape, slug: str) -> None:
    """Validate the part that sums up the étape `slug`. Raises `RefusMetier` unless the parts before it are."""
    connues = parties(monde, dossier, etape)
    vue = next((v for v in connues if v.partie.etape == slug), None)
    if vue is None:
        raise RefusMetier("Cette partie n'existe pas dans votre récapitulatif.", statut=400)
    if vue.validee:
        return
    if not vue.courante:
        attendue = next(v for v in connues if v.courante)
        raise RefusMetier(f"Validez d'abord la partie « {attendue.partie.titre} ».", statut=422)
    signe = signature(etape, vue.partie, dossiers.marcher(monde, dossier), dossiers.joints(dossier))
    # A signature replaces the former one of its part: « recapitulatif/justificatifs=… ».
    debut = signe.partition("=")[0] + "="
    dossier.validees = [*(m for m in dossier.validees if not m.startswith(debut)), signe]
    monde.bac.noter(db, "usager", "partie validée", dossier=dossier.id, partie=vue.partie.titre)


def valider_tout(monde: Monde, db: Session, dossier: Dossier) -> None:
    """Validate every part of the étape of dépôt, in order."""
    etape = dossiers.demarche_de(dossier).etape_de_depot
    for partie in etape.parties:
        valider_partie(monde, db, dossier, etape, partie.etape)
