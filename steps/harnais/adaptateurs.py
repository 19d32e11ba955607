"""What fills each port, by the mode that the profile says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from fixtures.cibles import Profil
from fixtures.cibles.appels import SectionActe, SectionHttp
from steps.cible import Cible
from steps.drivers import entree_python
from steps.drivers.pilotage_ports import AgentPilotage, EtatsPilotage, HorlogePilotage
from steps.drivers.pilotage_usagers import InscriptionPilotage, inscription_impossible, sans_inscription
from steps.drivers.terminal import Terminal
from steps.drivers.transport import session_vers
from steps.ports import Agent, Etats, Horloge

if TYPE_CHECKING:
    from fixtures.personas import Usager
    from steps.harnais.scene import Scene

PORTS = ("agent", "horloge", "etats")


def ouvrir_agent(scene: Scene) -> Agent:
    agent: Agent = AGENTS[scene.cible.profil.mode("agent")](scene)
    return agent


def ouvrir_horloge(scene: Scene) -> Horloge:
    """On a target whose clock everybody shares, one that is put back when the scenario ends."""
    section = scene.cible.profil.horloge
    horloge: Horloge = HORLOGES[scene.cible.profil.mode("horloge")](scene)
    if section.portee == "globale":
        globale: Horloge = import_module("steps.drivers.horloge_globale").HorlogeGlobale(
            horloge, section.instant_initial
        )
        return globale
    return horloge


def ouvrir_etats(scene: Scene) -> Etats:
    etats: Etats = ETATS[scene.cible.profil.mode("etats")](scene)
    return etats


def inscription(scene: Scene) -> Callable[[Usager], None]:
    """How an invented person becomes known to the target."""
    choisie = scene.cible.profil.usagers.inscription
    par_defaut = "pilotage" if scene.cible.pilotage is not None else ""
    inscrire: Callable[[Usager], None] = INSCRIPTIONS[choisie or par_defaut](scene)
    return inscrire


def verifier(cible: Cible) -> None:
    """Check, once and before anything is played, what the profile cannot check alone. Raises `ProfilInvalide`."""
    for port in PORTS:
        section = getattr(cible.profil, port)
        if cible.profil.mode(port) == "python" and section.entree is not None and not cible.profil.raison(port):
            entree_python.verifier(port, section.entree)


def a_la_main(profil: Profil) -> tuple[str, ...]:
    """The ports that someone fills at the terminal."""
    return tuple(p for p in PORTS if profil.mode(p) == "main" and not profil.raison(p))


def _python(port: str) -> Callable[[Scene], Any]:
    def ouvrir(scene: Scene) -> Any:
        entree = getattr(scene.cible.profil, port).entree
        return entree_python.ouvrir(port, entree, entree_python.Contexte(scene.cible.nom, scene.adresse))

    return ouvrir


def _http(port: str, module: str, classe: str) -> Callable[[Scene], Any]:
    def ouvrir(scene: Scene) -> Any:
        section = getattr(scene.cible.profil, port)
        return getattr(import_module(module), classe)(appels(scene, port, section.actes.decrits, section.http))

    return ouvrir


def appels(scene: Scene, port: str, actes: Mapping[str, SectionActe], reglages: SectionHttp) -> Any:
    """The calls of one table of the profile; closed with the scene."""
    base = reglages.adresse or scene.adresse
    ouverts = import_module("steps.drivers.appels_http").Appels(
        port,
        actes,
        reglages,
        base=base,
        secret=scene.cible.secrets.__getitem__,
        session=session_vers(base, scene.cible.reseau),
    )
    scene.a_fermer.append(ouverts.fermer)
    return ouverts


def _main(module: str, classe: str) -> Callable[[Scene], Any]:
    return lambda scene: getattr(import_module(module), classe)(Terminal(scene.cible.nom))


def _par_les_ecrans(scene: Scene) -> Any:
    plateau = import_module("steps.harnais.plateau").PlateauDeScene(scene)
    return import_module("steps.joueur.etats").EtatsEcrans(plateau, scene.partage)


AGENTS: Mapping[str, Callable[[Scene], Any]] = {
    "pilotage": lambda scene: AgentPilotage(scene.pilotage),
    "http": _http("agent", "steps.drivers.agent_http", "AgentHttp"),
    "python": _python("agent"),
    "main": _main("steps.drivers.agent_main", "AgentMain"),
}
HORLOGES: Mapping[str, Callable[[Scene], Any]] = {
    "pilotage": lambda scene: HorlogePilotage(scene.pilotage),
    "http": _http("horloge", "steps.drivers.horloge_http", "HorlogeHttp"),
    "python": _python("horloge"),
    "main": _main("steps.drivers.horloge_main", "HorlogeMain"),
}
ETATS: Mapping[str, Callable[[Scene], Any]] = {
    "pilotage": lambda scene: EtatsPilotage(scene.pilotage),
    "http": _http("etats", "steps.drivers.etats_http", "EtatsHttp"),
    "python": _python("etats"),
    "ecrans": _par_les_ecrans,
}
INSCRIPTIONS: Mapping[str, Callable[[Scene], Any]] = {
    "pilotage": lambda scene: InscriptionPilotage(scene.pilotage),
    "http": _http("usagers", "steps.drivers.etats_http", "InscriptionHttp"),
    "aucune": lambda _: sans_inscription,
    "": lambda _: inscription_impossible,
}
