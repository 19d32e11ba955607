"""Every kind of page there is, each with what brings a person to it. One list for all the checks of this folder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests
from lxml import html

from tests.simulateur.site_lance import BacDeTest, UsagerDeTest, une_personne

Reponse = requests.Response
Champs = dict[str, str]

DEPOSE = "demarches/ase/dossiers/{dossier}/etapes/"
TITRE = {"numero": "7503134955", "nature": "Carte de séjour temporaire", "debut": "2023-01-30", "fin": "2024-01-29"}
BPI = {
    **TITRE,
    "nature": "Carte de séjour pluriannuelle",
    "mention": "BÉNÉFICIAIRE DE LA PROTECTION SUBSIDIAIRE",
    "motif": "BPS",
}


ADULTE: dict[str, Any] = {"date_naissance": "1990-05-02", "titres": [{**TITRE, "motif": "Etranger malade"}]}
PERSONNES: dict[str, dict[str, Any]] = {"ase": {}, "op": {"date_naissance": "1990-05-02", "numero_etranger": ""}}
"""Who may begin a draft of each procedure."""


@dataclass(frozen=True)
class Lieu:
    """Where a page is: its visitor, its path, and the form to post there (None: it is only opened)."""

    usager: UsagerDeTest
    chemin: str
    champs: Mapping[str, str] | None = None

    def reponse(self) -> Reponse:
        """The page as the server answers it."""
        if self.champs is None:
            return self.usager.lire(self.chemin)
        return self.usager.envoyer(self.chemin, dict(self.champs))


@dataclass
class Monde:
    """One bac, and persons at each stage, made when first asked for."""

    bac: BacDeTest
    _connus: dict[str, UsagerDeTest] = field(default_factory=dict)

    def _un(self, cle: str, faire: Callable[[], UsagerDeTest]) -> UsagerDeTest:
        if cle not in self._connus:
            self._connus[cle] = faire()
        return self._connus[cle]

    def passant(self) -> UsagerDeTest:
        """Somebody who is not signed in."""
        return self._un("passant", lambda: UsagerDeTest(self.bac, une_personne()))

    def invite(self) -> UsagerDeTest:
        """Somebody half way through the creation of an account by his title."""
        titre = {**TITRE, "numero": "7503134956", "motif": "Etranger malade"}

        def faire() -> UsagerDeTest:
            personne = une_personne(titres=[titre])
            self.bac.piloter("POST", "etats", {"usager": personne, "stade": "connu"})
            client = UsagerDeTest(self.bac, personne)
            client.envoyer("acces/identification", dates(personne["titres"][0]))
            return client

        return self._un("invite", faire)

    def compte(self) -> UsagerDeTest:
        return self._un("compte", lambda: self.bac.usager("compte", titres=[TITRE]))

    def titulaire(self) -> UsagerDeTest:
        """The holder of a title that a procedure renews."""
        return self._un("titulaire", lambda: self.bac.usager("compte", date_naissance="1990-05-02", titres=[BPI]))

    def brouillon(self, etape: str) -> UsagerDeTest:
        return self._un(f"brouillon {etape}", lambda: self.bac.usager("brouillon", etape=etape))

    def brouillon_de(self, code: str, etape: str) -> UsagerDeTest:
        """A draft of any procedure at this étape, of an adult of the register."""

        def faire() -> UsagerDeTest:
            personne = une_personne(**PERSONNES.get(code, ADULTE))
            voulu = {"usager": personne, "stade": "brouillon", "demarche": code, "etape": etape, "connecte": True}
            if code == "ase":
                voulu["cas"] = "cas1"
            client = UsagerDeTest(self.bac, personne)
            client.arriver(self.bac.piloter("POST", "etats", voulu)["adresse"])
            return client

        return self._un(f"{code} {etape}", faire)

    def inconnu(self, stade: str) -> UsagerDeTest:
        """A usager without n° étranger, at this stage of his one procedure."""

        def faire() -> UsagerDeTest:
            personne = une_personne(**PERSONNES["op"])
            demarche = {} if stade == "compte" else {"demarche": "op"}
            voulu = {"usager": personne, "stade": stade, "connecte": True, **demarche}
            client = UsagerDeTest(self.bac, personne)
            client.arriver(self.bac.piloter("POST", "etats", voulu)["adresse"])
            return client

        return self._un(f"inconnu {stade}", faire)

    def depose(self) -> UsagerDeTest:
        return self._un("depose", lambda: self.bac.usager("depose"))

    def complement(self) -> UsagerDeTest:
        return self._un("complement", lambda: self.bac.usager("complement_demande"))

    def repondu(self) -> UsagerDeTest:
        def faire() -> UsagerDeTest:
            client = self.bac.usager("complement_demande")
            notification = _notification(client)
            rang = _choix(client, notification)
            client.envoyer(
                notification, {f"choix.{rang}": "maintenir", f"raisons.{rang}": "Il est lisible.", "action": "envoyer"}
            )
            return client

        return self._un("repondu", faire)

    def decide(self) -> UsagerDeTest:
        return self._un("decide", lambda: self.bac.usager("decide"))

    def declarant(self) -> UsagerDeTest:
        """Somebody who declared a change of address."""

        def faire() -> UsagerDeTest:
            client = self.bac.usager("compte")
            client.envoyer(CHANGEMENT, {**_declaration(client), **NOUVELLE, "action": "valider"}, files=PIECE)
            return client

        return self._un("declarant", faire)


CHANGEMENT = "mon-compte/changement"
NOUVELLE = {"nouvelle.ligne": "7 Rue de la République 59100 Roubaix", "nouvelle.ville": "Roubaix"}
PIECE = [("fichier.justificatif_domicile", ("Facture.pdf", b"%PDF-1.4\n%%EOF\n"))]


def dates(titre: Mapping[str, str]) -> Champs:
    """A title as its form asks for it."""
    champs = {"numero": titre["numero"]}
    for nom in ("debut", "fin"):
        annee, mois, jour = titre[nom].split("-")
        champs |= {f"{nom}.jour": jour, f"{nom}.mois": MOIS[int(mois) - 1], f"{nom}.annee": annee}
    return champs


MOIS = (
    *("Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août"),
    *("Septembre", "Octobre", "Novembre", "Décembre"),
)


def _valeur(reponse: Reponse, nom: str) -> str:
    return str(html.fromstring(reponse.content).xpath(f"string(//input[@name='{nom}']/@value)"))


def _declaration(client: UsagerDeTest) -> Champs:
    return {"declaration": _valeur(client.lire(CHANGEMENT), "declaration")}


def _notification(client: UsagerDeTest) -> str:
    """The path of the last notification of this usager."""
    page = html.fromstring(client.lire("mon-compte/notifications").content)
    cible = str(page.xpath("string(//main//td/a/@href)"))
    return cible.split(f"/bac/{client.bac.id}/")[1]


def _choix(client: UsagerDeTest, notification: str) -> str:
    page = html.fromstring(client.lire(notification).content)
    return str(page.xpath("string(//input[@type='radio']/@name)")).partition(".")[2]


def _etape(slug: str, nom: str, champs: Mapping[str, str] | None = None) -> Callable[[Monde], Lieu]:
    def lieu(monde: Monde) -> Lieu:
        client = monde.brouillon(nom)
        return Lieu(client, client.etape(slug), champs)

    return lieu


def _adresse_cherchee(monde: Monde) -> Lieu:
    client = monde.brouillon("Informations personnelles")
    champs = {"adresse.ligne": "20 rue nationale 59800", "action": "adresse:rechercher"}
    return Lieu(client, client.etape("informations-personnelles"), champs)


def _complement(**champs: str) -> Callable[[Monde], Lieu]:
    def lieu(monde: Monde) -> Lieu:
        client = monde.complement()
        chemin = _notification(client)
        rang = _choix(client, chemin)
        envoi = {(f"{nom}.{rang}" if nom != "action" else nom): valeur for nom, valeur in champs.items()}
        return Lieu(client, chemin, envoi or None)

    return lieu


def _fixe(chemin: str, champs: Mapping[str, str] | None = None) -> Callable[[Monde], Lieu]:
    return lambda monde: Lieu(monde.passant(), chemin, champs)


def _a_soi(chemin: str, champs: Mapping[str, str] | None = None) -> Callable[[Monde], Lieu]:
    return lambda monde: Lieu(monde.compte(), chemin, champs)


def _console(monde: Monde) -> Lieu:
    return Lieu(monde.compte(), f"console/dossiers/{monde.complement().numero}")


PAGES: dict[str, Callable[[Monde], Lieu]] = {
    "accueil public": _fixe(""),
    "démarche non simulée": _fixe("non-simule/nationalite"),
    "contact": _fixe("contact"),
    "plan du site": _fixe("plan-du-site"),
    "adresse inconnue": _fixe("nulle-part"),
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
    "connexion": _fixe("connexion"),
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
    "préambule": _a_soi("demarches/ase/preambule"),
    "étape 1, vide": _etape("informations-personnelles", "Informations personnelles"),
    "étape 1, en erreur": _etape("informations-personnelles", "Informations personnelles", {"action": "suivant"}),
    "étape 1, adresses proposées": _adresse_cherchee,
    "étape 2, vide": _etape("motif-de-sejour", "Motif de séjour"),
    "étape 2, en erreur": _etape("motif-de-sejour", "Motif de séjour", {"action": "suivant"}),
    "étape 2, arrêtée par une fenêtre": _etape(
        "motif-de-sejour",
        "Motif de séjour",
        {
            "prise_en_charge.jour": "16",
            "prise_en_charge.mois": "Août",
            "prise_en_charge.annee": "2022",
            "action": "actualiser",
        },
    ),
    "étape 3, vide": _etape("justificatifs", "Justificatifs"),
    "étape 3, en erreur": _etape("justificatifs", "Justificatifs", {"action": "suivant"}),
    "étape 1, remplie": _etape("informations-personnelles", "Justificatifs"),
    "étape 3, remplie": _etape("justificatifs", "Dépôt de la demande"),
    "étape 4, dépôt": _etape("depot", "Dépôt de la demande"),
    "abandon": lambda monde: Lieu(
        monde.brouillon("Justificatifs"), f"demarches/ase/dossiers/{monde.brouillon('Justificatifs').dossier}/abandon"
    ),
    "confirmation": lambda monde: Lieu(monde.depose(), monde.depose().ici),
    "demandes": lambda monde: Lieu(monde.depose(), "mon-compte/demandes"),
    "demandes, vides": _a_soi("mon-compte/demandes"),
    "demandes de changement": lambda monde: Lieu(monde.declarant(), "mon-compte/demandes?onglet=changement"),
    "changement d'adresse": _a_soi(CHANGEMENT),
    "changement d'adresse, en erreur": lambda monde: Lieu(
        monde.compte(), CHANGEMENT, {**_declaration(monde.compte()), "action": "valider"}
    ),
    "première demande": lambda monde: Lieu(monde.inconnu("compte"), "profil/premier-titre"),
    "première demande refusée": lambda monde: Lieu(monde.inconnu("compte"), "profil/premier-titre", {"choix": ""}),
    "pré-demande déposée": lambda monde: Lieu(monde.inconnu("depose"), monde.inconnu("depose").ici),
    "complément repris": lambda monde: Lieu(
        monde.inconnu("complement_demande"), monde.inconnu("complement_demande").ici
    ),
    "complément repris, en erreur": lambda monde: Lieu(
        monde.inconnu("complement_demande"), monde.inconnu("complement_demande").ici, {"action": "suivant"}
    ),
    "enfants déclarés": lambda monde: Lieu(
        monde.brouillon_de("rf", "Motif de séjour"),
        monde.brouillon_de("rf", "Motif de séjour").ici,
        {"enfants": "Oui", "enfants_du_conjoint": "Oui", "action": "ajouter:enfant"},
    ),
    "enfants déclarés, en erreur": lambda monde: Lieu(
        monde.brouillon_de("rf", "Motif de séjour"),
        monde.brouillon_de("rf", "Motif de séjour").ici,
        {"enfants": "Oui", "enfants_du_conjoint": "Oui", "action": "suivant"},
    ),
    "notifications, vides": _a_soi("mon-compte/notifications"),
    "notifications": lambda monde: Lieu(monde.complement(), "mon-compte/notifications"),
    "complément": _complement(),
    "complément maintenu": _complement(choix="maintenir", action="actualiser"),
    "complément mis à jour": _complement(choix="mettre_a_jour", action="actualiser"),
    "complément en erreur": _complement(choix="maintenir", raisons="", action="envoyer"),
    "complément répondu": lambda monde: Lieu(monde.repondu(), _notification(monde.repondu())),
    "décision": lambda monde: Lieu(monde.decide(), _notification(monde.decide())),
    "console": _a_soi("console"),
    "console, dossier": _console,
}
"""Name of a page to how one gets there."""


CONTENUS: dict[str, str] = {
    "accès, compte demandé": "CRÉATION DE COMPTE",
    "étape 1, adresses proposées": "20 Rue Nationale 59800 Lille",
    "étape 2, arrêtée par une fenêtre": "<dialog",
    "étape 3, remplie": "Justificatif.pdf",
    "demandes de changement": "7 Rue de la République 59100 Roubaix",
    "enfants déclarés": "Retirer l&#39;enfant 2",
    "enfants déclarés, en erreur": "Enfant 1 à la charge de votre conjoint",
    "complément maintenu": "<textarea",
    "complément mis à jour": "Joindre un document",
    "complément repris": "Déposer les compléments",
    "décision": "TELECHARGER LE DOCUMENT",
}
"""What tells the state of a page: without it, the list would look at another one."""

STATUTS = {"adresse inconnue": 404, "lien non valable": 400, "connexion refusée": 401}


def statut_attendu(nom: str) -> int:
    """What the server answers: a page that silently became an error page would check nothing."""
    return STATUTS.get(nom, 422 if "erreur" in nom or "refus" in nom else 200)
