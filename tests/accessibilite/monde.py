"""One bac for every check of this folder, with persons at each stage, made when first asked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests
from courriels.client import ClientCourriels
from lxml import html

from simulator.temps import MOIS
from tests.simulateur.site_lance import BacDeTest, UsagerDeTest, une_personne

Reponse = requests.Response
Champs = dict[str, str]

TITRE = {"numero": "7503134955", "nature": "Carte de séjour temporaire", "debut": "2023-01-30", "fin": "2024-01-29"}
BPI = {
    **TITRE,
    "nature": "Carte de séjour pluriannuelle",
    "mention": "BÉNÉFICIAIRE DE LA PROTECTION SUBSIDIAIRE",
    "motif": "BPS",
}
ADULTE: dict[str, Any] = {"date_naissance": "1990-05-02", "titres": [{**TITRE, "motif": "Etranger malade"}]}
PERSONNES: dict[str, dict[str, Any]] = {"ase": {}, "op": {"date_naissance": "1990-05-02", "numero_etranger": ""}}
"""Who may begin each procedure, when it is not an adult of the register."""

PIECE = [("fichier.justificatif_domicile", ("Facture.pdf", b"%PDF-1.4\n%%EOF\n"))]
CHANGEMENT = "mon-compte/changement"
NOUVELLE = {"nouvelle.ligne": "7 Rue de la République 59100 Roubaix", "nouvelle.ville": "Roubaix"}


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
    """The bac, its mails, and the persons already made."""

    bac: BacDeTest
    boite: ClientCourriels
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

        def faire() -> UsagerDeTest:
            client = self._connu("7503134956")
            client.envoyer("acces/identification", dates(client.personne["titres"][0]))
            return client

        return self._un("invite", faire)

    def compte(self) -> UsagerDeTest:
        return self._un("compte", lambda: self.bac.usager("compte", titres=[TITRE]))

    def titulaire(self) -> UsagerDeTest:
        """The holder of a title that a procedure renews."""
        return self._un("titulaire", lambda: self.bac.usager("compte", date_naissance="1990-05-02", titres=[BPI]))

    def dossier(self, code: str, stade: str, etape: str = "") -> UsagerDeTest:
        """A usager at this stage of this procedure."""
        return self._un(f"{code} {stade} {etape}", lambda: self._nouveau(code, stade, etape))

    def _nouveau(self, code: str, stade: str, etape: str = "") -> UsagerDeTest:
        cas = "cas1" if code == "ase" else ""
        return self.bac.usager(stade, demarche=code, etape=etape, cas=cas, **PERSONNES.get(code, ADULTE))

    def brouillon(self, etape: str) -> UsagerDeTest:
        return self.dossier("ase", "brouillon", etape)

    def sans_numero(self) -> UsagerDeTest:
        """A usager without n° étranger who has not chosen his procedure."""
        return self._un("sans numéro", lambda: self.bac.usager("compte", **PERSONNES["op"]))

    def apres(self, code: str, acte: str, corps: object = None) -> UsagerDeTest:
        """The usager of a filed dossier on which the agent acted."""

        def faire() -> UsagerDeTest:
            client = self._nouveau(code, "depose")
            self.bac.piloter("POST", f"dossiers/{client.numero}/{acte}", corps)
            return client

        return self._un(f"{code} après {acte} {corps}", faire)

    def repondu(self) -> UsagerDeTest:
        def faire() -> UsagerDeTest:
            client = self.bac.usager("complement_demande")
            chemin = notification(client)
            rang = rang_du_document(client, chemin)
            client.envoyer(
                chemin, {f"choix.{rang}": "maintenir", f"raisons.{rang}": "Il est lisible.", "action": "envoyer"}
            )
            return client

        return self._un("repondu", faire)

    def declarant(self) -> UsagerDeTest:
        """Somebody who declared a change of address."""

        def faire() -> UsagerDeTest:
            client = self.bac.usager("compte")
            declare = {**declaration(client), **NOUVELLE, "action": "valider"}
            client.ici = client.envoyer(CHANGEMENT, declare, files=PIECE).url.removeprefix(self.bac.adresse)
            return client

        return self._un("declarant", faire)

    def comble(self) -> UsagerDeTest:
        """Somebody with more notifications than one page of the list shows."""

        def faire() -> UsagerDeTest:
            client = self._nouveau("em", "depose")
            for _ in range(11):
                self.bac.piloter("POST", f"dossiers/{client.numero}/prolongation")
            return client

        return self._un("comble", faire)

    def _connu(self, numero: str) -> UsagerDeTest:
        """Somebody of the register whose title bears this number."""
        personne = une_personne(titres=[{**TITRE, "numero": numero, "motif": "Etranger malade"}])
        self.bac.piloter("POST", "etats", {"usager": personne, "stade": "connu"})
        return UsagerDeTest(self.bac, personne)

    def provisoire(self) -> UsagerDeTest:
        """Somebody signed in with a provisional password."""

        def faire() -> UsagerDeTest:
            personne = une_personne(**PERSONNES["op"])
            self.bac.piloter("POST", "etats", {"usager": personne, "stade": "lien_envoye"})
            recu = self.boite.attendre(personne["email"]).texte
            lu = re.search(r"mot de passe[^\n]*?:\s*(\S+)", recu, re.IGNORECASE)
            assert lu is not None, recu
            client = UsagerDeTest(self.bac, personne)
            client.envoyer("connexion", {"identifiant": personne["email"], "mot_de_passe": lu[1]})
            return client

        return self._un("provisoire", faire)

    def lien(self, *, titre: bool = False, oubli: bool = False) -> Lieu:
        """The page of a link of a mail, never used: that of an account opened with a title, or with an address."""
        if oubli:
            client = UsagerDeTest(self.bac, self.bac.usager("compte").personne)
            client.envoyer("mot-de-passe-oublie", {"saisie": client.personne["numero_etranger"]})
        elif titre:
            numero = f"77{len(self._connus):08d}"
            client = self._un(f"lien {numero}", lambda: self._connu(numero))
            client.envoyer("acces/identification", dates(client.personne["titres"][0]))
            email = client.personne["email"]
            client.envoyer("acces/adresse-email", {"courriel": email, "confirmation": email})
        else:
            personne = une_personne()
            self.bac.piloter("POST", "etats", {"usager": personne, "stade": "lien_envoye"})
            client = UsagerDeTest(self.bac, personne)
        return Lieu(client, f"espace-personnel/inscription/mot-de-passe?token={self.jeton(client)}")

    def jeton(self, client: UsagerDeTest) -> str:
        """What the link of the last mail carries."""
        (jeton,) = {
            lien.adresse.split("token=")[1]
            for lien in self.boite.attendre(client.personne["email"]).liens
            if "token=" in lien.adresse
        }
        return jeton


def dates(titre: Mapping[str, str]) -> Champs:
    """A title as its form asks for it."""
    champs = {"numero": titre["numero"]}
    for nom in ("debut", "fin"):
        annee, mois, jour = titre[nom].split("-")
        champs |= {f"{nom}.jour": jour, f"{nom}.mois": MOIS[int(mois) - 1], f"{nom}.annee": annee}
    return champs


def _valeur(reponse: Reponse, nom: str) -> str:
    return str(html.fromstring(reponse.content).xpath(f"string(//input[@name='{nom}']/@value)"))


def declaration(client: UsagerDeTest) -> Champs:
    """What the form of a change of situation carries along."""
    return {"declaration": _valeur(client.lire(CHANGEMENT), "declaration")}


def notification(client: UsagerDeTest) -> str:
    """The path of the first notification of this usager's list."""
    page = html.fromstring(client.lire("mon-compte/notifications").content)
    cible = str(page.xpath("string(//main//td/a/@href)"))
    return cible.split(f"/bac/{client.bac.id}/")[1]


def rang_du_document(client: UsagerDeTest, chemin: str) -> str:
    """The identifier of the first document of a complément, as its inputs bear it."""
    page = html.fromstring(client.lire(chemin).content)
    return str(page.xpath("string(//input[@type='radio']/@name)")).partition(".")[2]
