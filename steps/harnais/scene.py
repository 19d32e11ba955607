"""What one scenario opened: its bac, its ports, its seed; closed when it ends."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from datetime import date, datetime
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from fixtures.personas import Facultatifs
from steps.cible import Cible
from steps.constats import Carnet, enregistrer
from steps.drivers.agent_notes import AgentNote
from steps.drivers.pilotage import Bac, ErreurPilotage, PilotageDeBac
from steps.drivers.pilotage_ports import PARIS, PannesPilotage
from steps.drivers.pilotage_usagers import UsagersGeneres
from steps.harnais import adaptateurs
from steps.harnais.boite_adaptee import boite_adaptee
from steps.harnais.menage import EtatsNotes, Restes, nettoyer
from steps.harnais.partage import EtatPartage
from steps.joueur.boite import BoiteDeScenario
from steps.lieux import situer
from steps.ports import ActeIndisponible, Documents, Ecran, Etats, Horloge

if TYPE_CHECKING:
    from steps.drivers.reserve import UsagersReserve


class Scene:
    """Everything is opened on first use. `numero` makes the scenario's mail addresses unique to the run; `nom` is its
    title; `partage` what it shares with others that only read.
    """

    def __init__(
        self,
        cible: Cible,
        carnet: Carnet,
        *,
        graine: int,
        numero: str,
        navigateur: Callable[[], Any],
        facultatifs: Facultatifs = "tires",
        nom: str = "",
        partage: EtatPartage | None = None,
    ) -> None:
        self.cible, self.carnet, self.graine = cible, carnet, graine
        self._facultatifs = facultatifs
        self._numero, self._nom = numero, nom
        self.partage = partage
        self._navigateur = navigateur
        self.ecrans: list[Ecran] = []
        self.a_fermer: list[Callable[[], None]] = []
        """What the adapters opened, closed with the scene."""
        self.numeros: dict[str, str] = {}
        """The demandes known, each with its usager's address, '' when unknown."""
        self.restes: Restes | None = None
        """What was cleaned and what was left, once the scene is closed; None on a target that has bacs."""

    @cached_property
    def bac(self) -> Bac | None:
        return self.cible.ouvrir_bac()

    @cached_property
    def pilotage(self) -> PilotageDeBac:
        if self.cible.pilotage is None or self.bac is None:
            raise ErreurPilotage(f"la cible « {self.cible.nom} » n'a pas de pilotage")
        return self.cible.pilotage.dans(self.bac)

    @property
    def adresse(self) -> str:
        """Where the scenario's site starts."""
        return self.bac.adresse if self.bac is not None else self.cible.adresse

    @cached_property
    def ecran(self) -> Ecran:
        return self._suivre(self.cible.ouvrir_ecran(self.adresse, self._navigateur))

    def ouvrir_un_ecran(self) -> Ecran:
        """Another visit of the site, with a session of its own."""
        return self._suivre(self.cible.ouvrir_ecran(self.adresse, self._navigateur))

    @cached_property
    def boite(self) -> BoiteDeScenario:
        ouverte = self.cible.ouvrir_boite(self.pilotage.vider_la_file if self.cible.pilotage is not None else None)
        return BoiteDeScenario(boite_adaptee(ouverte, self.cible.profil))

    @cached_property
    def agent(self) -> AgentNote:
        return AgentNote(adaptateurs.ouvrir_agent(self), self.numeros)

    @cached_property
    def horloge(self) -> Horloge:
        return adaptateurs.ouvrir_horloge(self)

    @cached_property
    def etats(self) -> Etats:
        return EtatsNotes(adaptateurs.ouvrir_etats(self), self.numeros)

    @cached_property
    def pannes(self) -> PannesPilotage:
        return PannesPilotage(self.pilotage)

    @cached_property
    def usagers(self) -> UsagersGeneres | UsagersReserve:
        fabrique = import_module("fixtures.generation").Fabrique(
            self.graine, self._facultatifs, passage="" if self.cible.pilotage is not None else self._numero
        )
        inventes = UsagersGeneres(
            fabrique,
            adaptateurs.inscription(self),
            aujourdhui=self._aujourdhui,
            adresse_electronique=self._adresse_electronique,
        )
        fichier = self.cible.profil.usagers.reserve
        if self.partage is not None:
            inventes.partager(self.partage)
        if fichier is None:
            return inventes
        reserve: UsagersReserve = import_module("steps.drivers.reserve").UsagersReserve(
            fichier,
            fabrique,
            inventes,
            aujourdhui=self._aujourdhui,
            adresse_electronique=self._adresse_electronique,
            secrets=self.cible.secrets,
            scenario=self._nom or self._numero,
        )
        self.a_fermer.append(reserve.fermer)
        return reserve

    @cached_property
    def documents(self) -> Documents:
        return self.cible.ouvrir_documents()

    def ouvert(self, port: str) -> bool:
        """Whether the scenario used this port so far."""
        return port in self.__dict__

    def fermer(self, *, garder_le_bac: bool = False) -> None:
        """Clean up, close the screens, put the clock back, delete the bac; each is done even if another refuses."""
        with ExitStack() as reste:
            if self.cible.pilotage is None and not garder_le_bac and self.partage is None:
                self.restes = nettoyer(self)
            bac = self.__dict__.get("bac")
            if bac is not None and self.cible.pilotage is not None and not garder_le_bac:
                reste.callback(self.cible.pilotage.supprimer_bac, bac.id)
            for fermer in self.a_fermer:
                reste.callback(fermer)
            horloge = self.__dict__.get("horloge")
            if horloge is not None and hasattr(horloge, "fermer"):
                reste.callback(horloge.fermer)
            while self.ecrans:
                fermer_l_ecran = getattr(self.ecrans.pop(0), "fermer", None)
                if fermer_l_ecran is not None:
                    reste.callback(fermer_l_ecran)

    def _aujourdhui(self) -> date:
        """The target's date, or today's where nothing tells the target's."""
        if self.cible.profil.raison("horloge"):
            return datetime.now(PARIS).date()
        try:
            return self.horloge.maintenant().date()
        except ActeIndisponible:
            return datetime.now(PARIS).date()

    def _adresse_electronique(self, rang: int) -> str:
        gabarit = self.cible.profil.usagers.gabarit_courriel
        adresse = gabarit.replace("{id}", f"{self._numero}-{rang}")
        self.cible.destinataires.noter(adresse)
        return adresse

    def _suivre(self, ecran: Ecran) -> Ecran:
        self.ecrans.append(ecran)
        return cast(Ecran, _EcranSuivi(ecran, self))


class _EcranSuivi:
    """A screen whose further tabs are noted and kept too."""

    def __init__(self, ecran: Ecran, scene: Scene) -> None:
        self._ecran, self._scene = ecran, scene

    def __getattr__(self, nom: str) -> Any:
        return getattr(self._ecran, nom)

    def nouvel_onglet(self) -> Ecran:
        onglet = self._scene._suivre(self._ecran.nouvel_onglet())
        return enregistrer(situer(onglet, self._scene.carnet), "ecran", self._scene.carnet)
