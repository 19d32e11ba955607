"""Accounts: creation through an e-mailed link, password, log in with a lock after five failures."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.exterieur import Personne
from simulator.services import jetons, motdepasse
from simulator.services.courriels import envoyer
from simulator.services.monde import Monde, RefusMetier
from simulator.store.modeles import Compte, Jeton

ECHECS_ADMIS = 5
VERROU = timedelta(minutes=15)

CREATION = "creation"
REINITIALISATION = "reinitialisation"

CHEMIN_MOT_DE_PASSE = "espace-personnel/inscription/mot-de-passe"

ROUTES_DE_FRAGMENT = {"courriel": "#/", "titre": "#!/"}
"""The fragment of the activation link as each circuit's guide shows it (ASE-011, RF)."""


def demander_creation(
    monde: Monde, db: Session, courriel: str, personne: Personne | None, *, circuit: str = "courriel"
) -> None:
    """Ask for an account: the person the register knows at this address, or by a title, gets a link (ASE-007, RF-012).

    The screen answers the same whoever asks, so that nobody learns who is known; the mail differs.
    """
    if personne is None or not personne.numero_etranger:
        envoyer(monde, db, "adresse_inconnue", courriel, accueil=monde.lien("particuliers/"))
        return
    compte = db.scalar(select(Compte).where(Compte.identifiant == personne.numero_etranger))
    if compte is not None and compte.mot_de_passe:
        envoyer(
            monde,
            db,
            "identifiant_oublie",
            compte.courriel,
            nom_affiche=compte.nom_affiche,
            identifiant=compte.identifiant,
        )
        return
    if compte is None:
        compte = ouvrir(monde, db, personne, courriel, circuit=circuit)
    compte.circuit, compte.courriel = circuit, courriel
    compte.fiche = {**compte.fiche, "courriel": courriel}
    _envoyer_lien(monde, db, compte)


def ouvrir(monde: Monde, db: Session, personne: Personne, courriel: str, *, circuit: str = "courriel") -> Compte:
    """The account of this person, still without a password."""
    compte = Compte(
        identifiant=personne.numero_etranger,
        courriel=courriel,
        fiche=fiche_de(personne, courriel),
        circuit=circuit,
        cree_le=monde.bac.maintenant(),
        echecs=0,
    )
    db.add(compte)
    db.flush()
    return compte


def fiche_de(personne: Personne, courriel: str) -> dict[str, Any]:
    """The register's record as kept with the account; `courriel` is the address of the account."""
    fiche = personne.model_dump(mode="json")
    fiche["courriel"] = courriel
    fiche.pop("email", None)
    return fiche


def _envoyer_lien(monde: Monde, db: Session, compte: Compte) -> None:
    jeton = jetons.creer(monde, db, compte, CREATION)
    fragment = ROUTES_DE_FRAGMENT[compte.circuit]
    envoyer(
        monde,
        db,
        f"activation_{compte.circuit}",
        compte.courriel,
        nom_affiche=compte.nom_affiche,
        lien=monde.lien(f"particuliers/{fragment}{CHEMIN_MOT_DE_PASSE}?token={jeton}"),
        connexion=monde.lien("connexion"),
    )


def choisir_mot_de_passe(monde: Monde, db: Session, jeton: Jeton, mot_de_passe: str) -> Compte:
    """Set the password behind a valid link; the link is spent, the lock lifted."""
    compte = jeton.compte
    changer_mot_de_passe(monde, db, compte, mot_de_passe)
    compte.echecs = 0
    compte.verrouille_jusqu_a = None
    jeton.utilise_le = monde.bac.maintenant()
    return compte


def changer_mot_de_passe(monde: Monde, db: Session, compte: Compte, mot_de_passe: str) -> None:
    """Replace a password by one that the usager chose; a provisional one is provisional no more."""
    compte.mot_de_passe = motdepasse.hacher(mot_de_passe, monde.reglages.argon2_cout)
    compte.provisoire = False
    monde.bac.noter(db, "usager", "mot de passe choisi", identifiant=compte.identifiant)


def ouvrir_temporaire(monde: Monde, db: Session, courriel: str) -> None:
    """A temporary account for an unknown usager: identifier = e-mail, provisional password by mail (OP-012, 013).

    Asked again before the first log in, a new password replaces the former; after it, the mail recalls the
    identifier only.
    """
    compte = db.scalar(select(Compte).where(Compte.identifiant == courriel))
    if compte is not None and not compte.provisoire:
        envoyer(monde, db, "identifiant_oublie", courriel, nom_affiche=compte.nom_affiche, identifiant=courriel)
        return
    if compte is None:
        compte = ouvrir_inconnu(monde, db, courriel)
    provisoire = motdepasse.provisoire()
    compte.mot_de_passe = motdepasse.hacher(provisoire, monde.reglages.argon2_cout)
    compte.provisoire = not monde.bac.defaut("provisoire_suffit")
    envoyer(
        monde,
        db,
        "compte_temporaire",
        courriel,
        identifiant=courriel,
        mot_de_passe=provisoire,
        lien=monde.lien("particuliers/"),
    )


def ouvrir_inconnu(monde: Monde, db: Session, courriel: str) -> Compte:
    """The account of someone whom the register does not know, still without a password."""
    compte = Compte(
        identifiant=courriel,
        courriel=courriel,
        fiche={"courriel": courriel},
        circuit="inconnu",
        cree_le=monde.bac.maintenant(),
        echecs=0,
    )
    db.add(compte)
    db.flush()
    return compte


def identifier(monde: Monde, db: Session, identifiant: str, mot_de_passe: str) -> Compte:
    """The account of these credentials. Raises `RefusMetier`; five failures lock the account for 15 minutes.

    The caller must commit even on refusal, so that failures are counted.
    """
    compte = db.scalar(select(Compte).where(Compte.identifiant == identifiant.replace(" ", "")))
    maintenant = monde.bac.maintenant()
    if compte is not None and compte.verrouille_jusqu_a and maintenant < compte.verrouille_jusqu_a:
        raise RefusMetier(
            "Votre compte est verrouillé pendant 15 minutes après 5 mots de passe erronés. Réessayez plus tard, ou "
            "utilisez « Mot de passe oublié ? ».",
            statut=423,
        )
    if compte is None or not compte.mot_de_passe:
        raise RefusMetier("Identifiant ou mot de passe incorrect.", statut=401)
    if not motdepasse.verifier(compte.mot_de_passe, mot_de_passe, monde.reglages.argon2_cout):
        compte.echecs += 1
        if compte.echecs >= ECHECS_ADMIS:
            compte.verrouille_jusqu_a = maintenant + VERROU
            compte.echecs = 0
            monde.bac.noter(db, "service", "compte verrouillé", identifiant=compte.identifiant)
        raise RefusMetier("Identifiant ou mot de passe incorrect.", statut=401)
    compte.echecs = 0
    compte.verrouille_jusqu_a = None
    monde.bac.noter(db, "usager", "connexion", identifiant=compte.identifiant)
    return compte


def demander_reinitialisation(monde: Monde, db: Session, identifiant: str) -> None:
    """« Mot de passe oublié » : a link to choose a new one, if the account exists."""
    compte = db.scalar(select(Compte).where(Compte.identifiant == identifiant.strip()))
    if compte is None or not compte.mot_de_passe:
        return
    jeton = jetons.creer(monde, db, compte, REINITIALISATION)
    envoyer(
        monde,
        db,
        "mot_de_passe_oublie",
        compte.courriel,
        nom_affiche=compte.nom_affiche,
        lien=monde.lien(f"{CHEMIN_MOT_DE_PASSE}?token={jeton}"),
    )


def rappeler_identifiant(monde: Monde, db: Session, courriel: str) -> None:
    """« Identifiant oublié » : the identifiers of the accounts opened with this address."""
    for compte in db.scalars(select(Compte).where(Compte.courriel == courriel.strip())):
        envoyer(
            monde,
            db,
            "identifiant_oublie",
            compte.courriel,
            nom_affiche=compte.nom_affiche,
            identifiant=compte.identifiant,
        )
