"""Every kind of page there is, each with what brings a person to it. One list for all the checks of this folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.accessibilite.monde import CHANGEMENT, Lieu, Monde, declaration
from tests.accessibilite.pages_des_demarches import PAGES_DES_DEMARCHES
from tests.simulateur.site_lance import MOT_DE_PASSE

Page = Callable[[Monde], Lieu]


def _fixe(chemin: str, champs: Mapping[str, str] | None = None) -> Page:
    return lambda monde: Lieu(monde.passant(), chemin, champs)


def _a_soi(chemin: str, champs: Mapping[str, str] | None = None) -> Page:
    return lambda monde: Lieu(monde.compte(), chemin, champs)


def _lien(champs: Mapping[str, str] | None = None, *, titre: bool = False, oubli: bool = False) -> Page:
    """The page of a link that came by mail, opened or with its form posted."""

    def page(monde: Monde) -> Lieu:
        lieu = monde.lien(titre=titre, oubli=oubli)
        chemin, _, jeton = lieu.chemin.partition("?token=")
        return lieu if champs is None else Lieu(lieu.usager, chemin, {"token": jeton, **champs})

    return page


def _lien_perdu(*, oubli: bool) -> Page:
    """A link that served already, or that a more recent one replaced."""

    def page(monde: Monde) -> Lieu:
        lieu = monde.lien(oubli=oubli)
        chemin, _, jeton = lieu.chemin.partition("?token=")
        lieu.usager.envoyer(chemin, {"token": jeton, **CHOISI})
        return lieu

    return page


CHOISI = {"nouveau": MOT_DE_PASSE, "confirmation": MOT_DE_PASSE}


def _console(code: str, stade: str, champs: Mapping[str, str] | None = None) -> Page:
    def page(monde: Monde) -> Lieu:
        client = monde.dossier(code, stade)
        return Lieu(monde.compte(), f"console/dossiers/{client.numero or client.dossier}", champs)

    return page


def _demandes(code: str, stade: str) -> Page:
    return lambda monde: Lieu(monde.dossier(code, stade), "mon-compte/demandes")


PAGES_DU_SITE: dict[str, Page] = {
    "accueil public": _fixe(""),
    "démarche non simulée": _fixe("non-simule/nationalite"),
    "contact": _fixe("contact"),
    "plan du site": _fixe("plan-du-site"),
    "aide": _fixe("aide"),
    "adresse inconnue": _fixe("nulle-part"),
    "action impossible": _fixe("contact", {"action": ""}),
    "démarche d'un autre public": _a_soi("demarches/op/preambule", {}),
    "dossier d'un autre": lambda monde: Lieu(monde.compte(), monde.dossier("ase", "depose").ici),
    "lien non valable": _fixe("espace-personnel/inscription/mot-de-passe?token=faux"),
    "accès": _fixe("acces/titre-de-sejour"),
    "accès, document détenu": _fixe("acces/titre-de-sejour", {"pour": "Moi-même", "action": "actualiser"}),
    "accès refusé": _fixe("acces/titre-de-sejour", {"action": "continuer"}),
    "accès en erreur": _fixe("acces/titre-de-sejour", {"courriel": "faux", "action": ""}),
    "accès, compte demandé": _fixe(
        "acces/titre-de-sejour", {"courriel": "nul@example.org", "confirmation": "nul@example.org"}
    ),
    "identification": _fixe("acces/identification"),
    "identification en erreur": _fixe("acces/identification", {"numero": ""}),
    "adresse email": lambda monde: Lieu(monde.invite(), "acces/adresse-email"),
    "adresse email en erreur": lambda monde: Lieu(monde.invite(), "acces/adresse-email", {"courriel": ""}),
    "comment savoir": _fixe("acces/comment-savoir"),
    "premier titre": _fixe("acces/premier-titre"),
    "premier titre en erreur": _fixe("acces/premier-titre", {"courriel": "faux"}),
    "créer le mot de passe": _lien(titre=True),
    "créer le mot de passe, en erreur": _lien({"nouveau": "court", "confirmation": ""}, titre=True),
    "mot de passe créé": _lien(CHOISI, titre=True),
    "premier mot de passe": _lien(),
    "premier mot de passe, en erreur": _lien({"nouveau": "Azerty-2023", "confirmation": "autre"}),
    "premier mot de passe choisi": _lien(CHOISI),
    "mot de passe changé": _lien(CHOISI, oubli=True),
    "lien déjà utilisé": _lien_perdu(oubli=False),
    "lien d'oubli déjà utilisé": _lien_perdu(oubli=True),
    "réinitialisation": lambda monde: Lieu(monde.provisoire(), "reinitialisation"),
    "réinitialisation en erreur": lambda monde: Lieu(monde.provisoire(), "reinitialisation", {"nouveau": "court"}),
    "connexion": _fixe("connexion"),
    "connexion demandée": _fixe("mon-compte/demandes"),
    "connexion refusée": _fixe("connexion", {"identifiant": "0", "mot_de_passe": "faux"}),
    "se connecter": _fixe("se-connecter"),
    "mot de passe oublié": _fixe("mot-de-passe-oublie"),
    "mot de passe oublié, en erreur": _fixe("mot-de-passe-oublie", {"saisie": ""}),
    "mot de passe oublié, envoyé": _fixe("mot-de-passe-oublie", {"saisie": "0000000000"}),
    "identifiant oublié": _fixe("identifiant-oublie"),
    "accueil connecté": _a_soi("particuliers/"),
    "situation actuelle": _a_soi("profil/situation"),
    "situation, motif choisi": _a_soi(
        "profil/situation", {"motif": "Je suis en situation de vulnérabilité", "action": "actualiser"}
    ),
    "situation refusée": _a_soi("profil/situation", {"action": "commencer"}),
    "pour qui": lambda monde: Lieu(monde.titulaire(), "profil"),
    "demandes, brouillon": _demandes("ase", "brouillon"),
    "demandes": _demandes("ase", "depose"),
    "demandes, complément demandé": _demandes("ase", "complement_demande"),
    "demandes, décidées": _demandes("ase", "decide"),
    "demandes, vides": _a_soi("mon-compte/demandes"),
    "demandes de changement": lambda monde: Lieu(monde.declarant(), "mon-compte/demandes?onglet=changement"),
    "changement d'adresse": _a_soi(CHANGEMENT),
    "changement d'adresse, en erreur": lambda monde: Lieu(
        monde.compte(), CHANGEMENT, {**declaration(monde.compte()), "action": "valider"}
    ),
    "première demande": lambda monde: Lieu(monde.sans_numero(), "profil/premier-titre"),
    "première demande refusée": lambda monde: Lieu(monde.sans_numero(), "profil/premier-titre", {"choix": ""}),
    "notifications, vides": _a_soi("mon-compte/notifications"),
    "notifications": lambda monde: Lieu(monde.dossier("ase", "complement_demande"), "mon-compte/notifications"),
    "notifications, plusieurs pages": lambda monde: Lieu(monde.comble(), "mon-compte/notifications"),
    "notifications, page du milieu": lambda monde: Lieu(
        monde.comble(), "mon-compte/notifications?page=2&filtre=prolongation"
    ),
    "changement enregistré": lambda monde: Lieu(monde.declarant(), monde.declarant().ici),
    "console": _a_soi("console"),
    "console, brouillon": _console("ase", "brouillon"),
    "console, dossier déposé": _console("em", "depose"),
    "console, complément demandé": _console("ase", "complement_demande"),
    "console, dossier décidé": _console("ase", "decide"),
    "console, acte impossible": _console("ase", "decide", {"acte": "favorable"}),
    "console, dossier inconnu": _a_soi("console/dossiers/0"),
}
"""Name of a page of the site to how one gets there."""


PAGES: dict[str, Page] = {**PAGES_DU_SITE, **PAGES_DES_DEMARCHES}


CONTENUS: dict[str, str] = {
    "accès, compte demandé": "CRÉATION DE COMPTE",
    "mot de passe créé": "Votre compte a bien été créé.",
    "mot de passe changé": "Votre mot de passe est enregistré.",
    "changement enregistré": "Déclaration enregistrée le",
    "connexion demandée": "Connectez-vous pour continuer.",
    "demandes de changement": "7 Rue de la République 59100 Roubaix",
    "demandes, brouillon": "Reprendre",
    "console, acte impossible": "message alerte",
    "notifications, page du milieu": "page=1",
    "ASE, adresses proposées": "20 Rue Nationale 59800 Lille",
    "ASE, union ouverte": "Date de début de l&#39;union",
    "ASE, arrêtée par une fenêtre": "<dialog",
    "ASE, étape périmée": "dans un autre onglet",
    "ASE, Justificatifs, remplie": "Justificatif.pdf",
    "BPI, liens ouverts": "Quelle est la nationalité de votre conjoint(e) ?",
    "BPI, situation ouverte": "Quelle est votre situation familiale actuelle ?",
    "BPI, récapitulatif avancé": "valider_partie:motif-de-sejour",
    "BPI, dépôt refusé": "parties du récapitulatif",
    "RF, enfants déclarés": "Retirer l&#39;enfant 2",
    "RF, enfants déclarés, en erreur": "Enfant 1 à la charge de votre conjoint",
    "EM, union ouverte": "Avez-vous des enfants à la charge de votre conjoint ?",
    "EM, complément de pièces manquantes": "sont manquants",
    "OP, situation précisée": "Je bénéficie d&#39;une ordonnance de protection",
    "OP, prénoms ajoutés": "Prénom n° 2",
    "OP, union ouverte": "Pays de l&#39;union",
    "OP, complément repris": "Déposer les compléments",
    "ASE, complément maintenu": "<textarea",
    "ASE, complément mis à jour": "Joindre un document",
    "ASE, décision favorable": "TELECHARGER LE DOCUMENT",
    "EM, certificat médical": "Où nous trouver? - Ofii",
    "EM, prolongation": "prolongation",
}
"""What tells the state of a page: without it, the list would look at another one."""

STATUTS = {
    "adresse inconnue": 404,
    "action impossible": 405,
    "démarche d'un autre public": 403,
    "dossier d'un autre": 404,
    "console, dossier inconnu": 404,
    "lien non valable": 400,
    "lien déjà utilisé": 410,
    "lien d'oubli déjà utilisé": 410,
    "connexion refusée": 401,
    "ASE, étape périmée": 409,
    "ASE, bouton inconnu": 400,
}


def statut_attendu(nom: str) -> int:
    """What the server answers: a page that silently became an error page would check nothing."""
    return STATUTS.get(nom, 422 if "erreur" in nom or "refus" in nom else 200)
