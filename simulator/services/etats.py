"""States built fast: each goes through the same services as the screens, in the same order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.champs import Case, Ephoto, Piece
from simulator.demarches.declaration import Demarche
from simulator.exterieur import Personne
from simulator.services import (
    comptes,
    dossiers,
    fichiers,
    jetons,
    motdepasse,
    precisions,
    recapitulatifs,
    reprises,
    sessions,
)
from simulator.services.complements import PieceDemandee, demander
from simulator.services.decisions import decider
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Compte, Dossier
from simulator.store.modeles import Personne as PersonneConnue

Stade = Literal["inconnu", "connu", "lien_envoye", "compte", "brouillon", "depose", "complement_demande", "decide"]

_RANG: dict[str, int] = {
    nom: rang
    for rang, nom in enumerate(
        ("inconnu", "connu", "lien_envoye", "compte", "brouillon", "depose", "complement_demande", "decide")
    )
}

MINI_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n%%EOF\n"


class UsagerVoulu(Personne):
    """A person as the harness describes one: the register's record and the password to set."""

    mot_de_passe: str = ""


class EtatVoulu(BaseModel):
    """The state to build (see `steps.ports.EtatVoulu`, its twin on the harness' side)."""

    model_config = ConfigDict(extra="forbid")

    usager: UsagerVoulu
    stade: Stade
    demarche: str = ""
    cas: str = ""
    etape: str = ""
    reponses: dict[str, str] = Field(default_factory=dict)
    connecte: bool = False


class EtatObtenu(BaseModel):
    """The dossier's number, and where to open the site to be in that state (relative to the bac's root)."""

    numero: str = ""
    adresse: str = ""


def inscrire(monde: Monde, db: Session, personne: Mapping[str, Any]) -> None:
    """Make a person known to the register, in place of a former record of the same number or address."""
    del monde
    fiche = Personne.model_validate(personne).model_dump(mode="json")
    for ancienne in db.scalars(select(PersonneConnue)):
        meme_numero = fiche["numero_etranger"] and ancienne.numero_etranger == fiche["numero_etranger"]
        if meme_numero or ancienne.courriel.casefold() == fiche["email"].casefold():
            db.delete(ancienne)
    db.add(PersonneConnue(numero_etranger=fiche["numero_etranger"], courriel=fiche["email"], fiche=fiche))


def preparer(monde: Monde, voulu: EtatVoulu) -> EtatObtenu:
    """Build the state. Raises `RefusMetier` naming what in the request cannot be."""
    rang = _RANG[voulu.stade]
    demarche = _demarche(voulu) if rang >= _RANG["brouillon"] else None
    with monde.bac.transaction() as db:
        if rang >= _RANG["connu"] and voulu.usager.numero_etranger:
            inscrire(monde, db, voulu.usager.model_dump(mode="json", exclude={"mot_de_passe"}))
        if rang < _RANG["lien_envoye"]:
            return EtatObtenu()
        personne = Personne.model_validate(voulu.usager.model_dump(exclude={"mot_de_passe"}))
        if rang == _RANG["lien_envoye"]:
            if personne.numero_etranger:
                comptes.demander_creation(monde, db, voulu.usager.email, personne)
            else:
                comptes.ouvrir_temporaire(monde, db, voulu.usager.email)
            return EtatObtenu()
        compte = _compte(monde, db, voulu.usager, personne)
        dossier = _dossier(monde, db, compte, demarche, voulu, rang) if demarche else None
        cible = _adresse(monde, dossier) if dossier else "particuliers/"
        ouverture = f"pilotage-session/{sessions.billet(monde, db, compte)}?vers={cible}" if voulu.connecte else ""
        return EtatObtenu(numero=(dossier.numero or "") if dossier else "", adresse=ouverture)


def _demarche(voulu: EtatVoulu) -> Demarche:
    trouvee = DEMARCHES.get(voulu.demarche)
    if trouvee is None:
        raise RefusMetier(
            f"La démarche « {voulu.demarche} » n'existe pas. Il y a : {', '.join(DEMARCHES)}.", statut=422
        )
    return trouvee


def _compte(monde: Monde, db: Session, usager: UsagerVoulu, personne: Personne) -> Compte:
    identifiant = personne.numero_etranger or usager.email
    existant = db.scalar(select(Compte).where(Compte.identifiant == identifiant))
    if existant is not None:
        return existant
    manques = motdepasse.manques(usager.mot_de_passe)
    if manques:
        raise RefusMetier(f"Le mot de passe de l'usager manque de : {', '.join(manques)}.", statut=422)
    if not personne.numero_etranger:
        inconnu = comptes.ouvrir_inconnu(monde, db, usager.email)
        comptes.changer_mot_de_passe(monde, db, inconnu, usager.mot_de_passe)
        return inconnu
    compte = comptes.ouvrir(monde, db, personne, usager.email)
    jeton = jetons.creer(monde, db, compte, comptes.CREATION)
    _, trouve = jetons.lire(monde.bac, db, jeton, comptes.CREATION)
    if trouve is None:
        raise RuntimeError("le jeton que l'on vient de créer n'est pas lisible")
    return comptes.choisir_mot_de_passe(monde, db, trouve, usager.mot_de_passe)


def _dossier(monde: Monde, db: Session, compte: Compte, demarche: Demarche, voulu: EtatVoulu, rang: int) -> Dossier:
    arrivee = next((e for e in demarche.etapes if e.nom.casefold() == voulu.etape.casefold()), None)
    if voulu.etape and arrivee is None:
        noms = ", ".join(f"« {e.nom} »" for e in demarche.etapes)
        raise RefusMetier(f"L'étape « {voulu.etape} » n'existe pas. Il y a : {noms}.", statut=422)
    if rang > _RANG["brouillon"]:
        arrivee = demarche.etape_de_depot
    dossier = dossiers.ouvrir(monde, db, compte, demarche)
    reponses = _reponses(demarche, voulu)
    for etape in demarche.etapes:
        if etape is arrivee or (arrivee is None and etape is demarche.etapes[0]):
            propres = dossiers.typees(etape, {k: [v] for k, v in voulu.reponses.items()})
            dossiers.garder(dossier, propres)
            dossier.etape = etape.slug
            break
        dossiers.garder(dossier, dossiers.typees(etape, {k: [v] for k, v in reponses.items()}))
        _cocher_tout(monde, dossier, etape.slug)
        _joindre_tout(monde, db, dossier, etape.slug)
        _exiger_complete(monde, dossier, etape.slug, voulu)
        dossiers.valider(dossier, etape)
    if rang >= _RANG["depose"]:
        recapitulatifs.valider_tout(monde, db, dossier)
        dossiers.deposer(monde, db, dossier)
    if rang == _RANG["complement_demande"]:
        demander(
            monde,
            db,
            dossier,
            [PieceDemandee(demarche.pieces()[0].nom_court, "Veuillez fournir une copie lisible.")],
        )
    if rang == _RANG["decide"]:
        decider(monde, db, dossier, favorable=True)
    return dossier


def _reponses(demarche: Demarche, voulu: EtatVoulu) -> dict[str, str]:
    """Answers of this cas, completed by what the person is, then by what the scenario says."""
    if voulu.cas and voulu.cas not in demarche.fixtures:
        connus = ", ".join(c for c in demarche.fixtures if c)
        raise RefusMetier(f"Le cas « {voulu.cas} » n'existe pas. Il y a : {connus}.", statut=422)
    adresse = voulu.usager.adresse
    lieu = {f"adresse.{cle}": str(valeur) for cle, valeur in adresse.model_dump().items()}
    ligne = f"{adresse.numero_voie} {adresse.voie} {adresse.code_postal} {adresse.ville}"
    return {
        **_etat_civil(demarche, voulu.usager),
        **demarche.fixtures.get("", {}),
        **demarche.fixtures.get(voulu.cas, {}),
        **lieu,
        "adresse.ligne": ligne,
        "telephone": voulu.usager.telephone,
        **{c.nom: voulu.usager.numero_ephoto for _, _, c in demarche.champs() if isinstance(c, Ephoto)},
        **voulu.reponses,
    }


def _etat_civil(demarche: Demarche, usager: UsagerVoulu) -> dict[str, str]:
    """What a usager unknown to the register says of himself."""
    dit: dict[str, str] = {}
    for cle, nom in demarche.identite.items():
        champ = demarche.champ(nom)
        if champ is not None and getattr(usager, cle):
            dit.update(champ.saisie(getattr(usager, cle)))
    return dit


def _cocher_tout(monde: Monde, dossier: Dossier, slug: str) -> None:
    """Tick the compulsory boxes that this usager's cas shows."""
    page = dossiers.marcher(monde, dossier).page(slug)
    dossiers.garder(dossier, {e.champ.nom: "oui" for e in page.erreurs if isinstance(e.champ, Case)})


def _joindre_tout(monde: Monde, db: Session, dossier: Dossier, slug: str) -> None:
    page = dossiers.marcher(monde, dossier).page(slug)
    for champ in page.champs:
        if isinstance(champ, Piece) and champ.obligatoire:
            envoi = fichiers.Envoi("Justificatif.pdf", MINI_PDF)
            fichiers.joindre(monde, db, dossier, champ.nom, [envoi], maximum=champ.maximum)
        elif isinstance(champ, Ephoto):
            dossiers.garder(dossier, dossiers.confirmer_ephoto(monde, champ, dossier.reponses))


def _exiger_complete(monde: Monde, dossier: Dossier, slug: str, voulu: EtatVoulu) -> None:
    marche = dossiers.marcher(monde, dossier)
    page = marche.page(slug)
    if page.erreurs:
        raisons = " ; ".join(f"« {e.champ.libelle} » : {e.erreur.message}" for e in page.erreurs)
        raise RefusMetier(
            f"L'état « {voulu.stade} » ne peut pas passer l'étape « {page.etape.nom} » : {raisons}",
            statut=422,
        )
    if marche.arret:
        raise RefusMetier(f"L'état « {voulu.stade} » est arrêté : {marche.arret.titre}.", statut=422)


def _adresse(monde: Monde, dossier: Dossier) -> str:
    if reprises.attendue(dossier) is not None:
        return precisions.chemin(dossier)
    etape = dossiers.reprise(monde, dossier)
    return f"demarches/{dossier.demarche}/dossiers/{dossier.id}/etapes/{etape.slug}"
