"""A target as a run reaches it: its profile, the addresses found, and what each port is made of."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests

from fixtures.cibles import Profil, ProfilInvalide, Secrets, lire_secrets
from steps.drivers.boite_sources import Courrier, Destinataires, ouvrir_courrier
from steps.drivers.causes import cause_d_erreur, cause_de_statut
from steps.drivers.ecran_de_cible import ouvrir_ecran
from steps.drivers.pilotage import Bac, CibleInjoignable, Pilotage
from steps.drivers.reseau import Reseau, reseau_de
from steps.drivers.transport import session_vers
from steps.ports import Boite, Documents, Ecran

VARIABLE_CONFIRMATION = "PARCOURS_CIBLE_DE_TEST"
_CODES_JOINTS = range(200, 500)


@dataclass(frozen=True, slots=True)
class Adresses:
    """Where things listen during this run; '' for what the run has not. `smtp` is host:port."""

    cible: str
    pilotage: str = ""
    smtp: str = ""
    courriels: str = ""

    def en_dict(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True)
class Cible:
    """The target under test. `pilote` is the `Ecran` driver chosen: « navigateur » or « http »."""

    profil: Profil
    adresses: Adresses
    pilote: str
    defauts: tuple[str, ...] = ()
    """Business rules broken on purpose in every bac, to prove that scenarios catch it."""
    depuis: datetime = field(default_factory=lambda: datetime.now(UTC))
    """When this worker's run began: a mail that came before is none of its own."""

    @property
    def nom(self) -> str:
        return self.profil.cible.nom

    @property
    def adresse(self) -> str:
        return self.adresses.cible

    @cached_property
    def pilotage(self) -> Pilotage | None:
        """The control API, None when the profile has none."""
        section = self.profil.pilotage
        if section is None or not self.adresses.pilotage:
            return None
        jeton = self.secrets[section.jeton] if section.jeton else ""
        return Pilotage(self.adresses.pilotage, jeton=jeton, delai=section.delai, cible=self.nom, reseau=self.reseau)

    @cached_property
    def secrets(self) -> Secrets:
        """What the variables of the profile hold. Raises `ProfilInvalide` when one is missing."""
        return lire_secrets(self.profil)

    @cached_property
    def reseau(self) -> Reseau:
        return reseau_de(self.profil.reseau, self.adresse, self.secrets)

    def joindre(self) -> None:
        """Check once, before the first scenario, that the target answers. Raises `CibleInjoignable`."""
        for adresse in (self.adresse, *self.profil.ecran.chemins.values()):
            refuser_production(self.profil, adresse)
        if self.profil.courriels is not None and self.profil.courriels.source != "capture":
            self.courrier.verifier()
        if self.pilotage is None or not self.reseau.ordinaire:
            self._joindre_le_site()
        if self.pilotage is not None:
            self.pilotage.sante()

    def _joindre_le_site(self) -> None:
        with session_vers(self.adresse, self.reseau) as session:
            try:
                reponse = session.get(self.adresse, timeout=self.profil.ecran.delai)
            except requests.RequestException as erreur:
                raise CibleInjoignable(self._injoignable(*cause_d_erreur(erreur))) from erreur
        refus = cause_de_statut(reponse)
        if refus is not None:
            raise CibleInjoignable(self._injoignable(*refus))
        if reponse.status_code not in _CODES_JOINTS:
            raise CibleInjoignable(self._injoignable(f"réponse {reponse.status_code}", "[cible] adresse"))

    def ouvrir_bac(self) -> Bac | None:
        """A fresh isolated world, or None when the target has no control API."""
        if self.pilotage is None:
            return None
        cree = self.pilotage.creer_bac(instant=self.profil.horloge.instant_initial, smtp=self.adresses.smtp)
        bac = Bac(cree.id, urljoin(self.adresse, cree.adresse))
        for defaut in self.defauts:
            self.pilotage.dans(bac).appeler("PUT", f"defauts/{defaut}")
        return bac

    def ouvrir_ecran(self, base: str, navigateur: Callable[[], Any]) -> Ecran:
        """A fresh `Ecran` on `base`; `navigateur()` gives the running browser where the driver needs one."""
        return ouvrir_ecran(self.profil, self.pilote, base, self.reseau, navigateur)

    def ouvrir_boite(self, vidange: Callable[[], int] | None) -> Boite:
        """The recipients' mailbox; `vidange` flushes the target's outbox: how many mails stay in it."""
        return self.courrier.boite(vidange)

    def ouvrir_documents(self) -> Documents:
        certificats = self.profil.documents.certificats
        documents: Documents = import_module("steps.drivers.documents_pdf").LecteurPdf(certificats)
        return documents

    def fermer(self) -> None:
        """Delete the run's mails when the profile says so; close the connections kept for the run."""
        if self.profil.courriels is not None and self.profil.courriels.menage:
            self.destinataires.effacer_de(self.courrier)
        for nom in ("pilotage", "courrier"):
            ouvert = self.__dict__.get(nom)
            if ouvert is not None:
                ouvert.fermer()

    @cached_property
    def courrier(self) -> Courrier:
        """Where this worker reads mails. Raises `ProfilInvalide` when the profile does not say where."""
        section = self.profil.courriels
        if section is None:
            raise ProfilInvalide("le profil n'a pas de table [courriels]")
        return ouvrir_courrier(
            section, cible=self.nom, secrets=self.secrets, depuis=self.depuis, capture=self.adresses.courriels
        )

    @cached_property
    def destinataires(self) -> Destinataires:
        return Destinataires()

    def _injoignable(self, raison: str, reglage: str) -> str:
        if self.profil.lancement and reglage == "[cible] adresse":
            reglage = "[lancement] commande"
        return f"cible « {self.nom} » injoignable à {self.adresse} ({raison}) ; vérifier {reglage} de son profil"


def refuser_production(profil: Profil, adresse: str, environnement: Mapping[str, str] = os.environ) -> None:
    """Refuse a State host unless the profile declares a test environment and the environment confirms it."""
    hote = urlsplit(adresse).hostname or ""
    if hote != "gouv.fr" and not hote.endswith(".gouv.fr"):
        return
    if profil.cible.environnement_de_test and environnement.get(VARIABLE_CONFIRMATION) == hote:
        return
    raise ProfilInvalide(
        f"[cible] adresse = « {adresse} » : un hôte de l'État n'est visé que si le profil porte "
        f"environnement_de_test = true et si {VARIABLE_CONFIRMATION}={hote} est dans l'environnement"
    )
