"""Agent, clock, states and persons: each adapter asked for something that changes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from fixtures.cibles.reserve import lire_reserve
from steps.docteur.verdicts import Verdict, a_regler, absent, bien, essayer, non_essaye
from steps.drivers.pilotage import ErreurPilotage
from steps.harnais.scene import Scene
from steps.ports import ActeIndisponible, EtatVoulu

_DOSSIER_INCONNU = "0" * 19
_STATUT_INCONNU = re.compile(r"\b404\b")
_A_LA_MAIN = "à la main : le passage s'arrêtera pour le demander au terminal"
_SUJETS = {
    "agent": "agent instructeur",
    "horloge": "horloge",
    "usagers": "usagers",
    "etats": "états préparés",
    "pannes": "pannes",
}
_REGLAGES = {
    "agent": ("[pilotage]", "[agent]"),
    "horloge": ("[pilotage]", "[horloge]"),
    "usagers": ("[usagers]", "[pilotage]"),
    "etats": ("[pilotage]", "[etats]"),
    "pannes": ("[pilotage]",),
}


def examiner(scene: Scene) -> list[Verdict]:
    """One verdict per port; the one that the profile lacks is told with its reason."""
    verdicts: list[Verdict] = []
    for port, sujet in _SUJETS.items():
        raison = scene.cible.profil.raison(port)
        if raison:
            verdicts.append(absent(sujet, raison))
        else:
            verdicts += essayer(sujet, lambda p=port, s=sujet: _ESSAIS[p](scene, s), *_REGLAGES[port])  # type: ignore[misc]
    return verdicts


def _agent(scene: Scene, sujet: str) -> Iterator[Verdict]:
    """A dossier that cannot exist: to be told so is the good answer."""
    if scene.cible.profil.mode("agent") == "main":
        yield non_essaye(sujet, _A_LA_MAIN)
        return
    try:
        scene.agent.dossier(_DOSSIER_INCONNU)
    except ActeIndisponible as manque:
        yield non_essaye(sujet, f"rien d'anodin à lui demander : {manque}")
    except ErreurPilotage as refus:
        if _STATUT_INCONNU.search(str(refus)):
            yield bien(sujet, "répond ; un dossier inconnu est dit inconnu")
        else:
            yield a_regler(sujet, str(refus), "vérifier [pilotage] et [agent]")
    else:
        yield bien(sujet, "répond")


def _horloge(scene: Scene, sujet: str) -> Iterator[Verdict]:
    profil = scene.cible.profil
    if profil.mode("horloge") == "main":
        yield non_essaye(sujet, _A_LA_MAIN)
        return
    portee = ", la même pour tous : les scénarios @horloge se suivent" if profil.horloge.portee == "globale" else ""
    try:
        yield bien(sujet, f"la cible est le {scene.horloge.maintenant():%d/%m/%Y à %H:%M}{portee}")
    except ActeIndisponible as manque:
        yield non_essaye(sujet, f"rien d'anodin à lui demander : {manque}")


def _usagers(scene: Scene, sujet: str) -> Iterator[Verdict]:
    section = scene.cible.profil.usagers
    if section.reserve is not None:
        yield _reserve(section.reserve, sujet)
    elif scene.bac is None:
        dit = f"inventés, courriels en « {section.gabarit_courriel} » ; l'essai en laisserait un sur la cible"
        yield non_essaye(sujet, dit)
    else:
        pris = scene.usagers.prendre()
        yield bien(sujet, f"{pris.nom_affiche}, {pris.email}")


def _reserve(fichier: Path, sujet: str) -> Verdict:
    """How many persons of the pool a scenario could take now. Each is held the time to know."""
    verrous = import_module("steps.drivers.reserve_verrous").Verrous(fichier)
    cles = [personne.numero_etranger for personne in lire_reserve(fichier).personne]
    usees = [cle for cle in cles if verrous.usee(cle)]
    libres = [cle for cle in cles if cle not in usees and verrous.prendre(cle, "docteur")]
    for cle in libres:
        verrous.rendre(cle, usee=False)
    dit = f"réserve {fichier.name} : {len(libres)} libres sur {len(cles)}, {len(usees)} usées"
    if libres:
        return bien(sujet, dit)
    return a_regler(sujet, dit, f"en ajouter, ou effacer les marques « .usee » de {verrous.dossier}")


def _etats(scene: Scene, sujet: str) -> Iterator[Verdict]:
    if scene.cible.profil.mode("etats") == "ecrans":
        yield bien(sujet, "joués par les écrans : plus lent qu'une voie rapide")
    elif scene.bac is None:
        yield non_essaye(sujet, "l'essai laisserait un compte sur la cible")
    else:
        scene.etats.preparer(scene.usagers.prendre(), EtatVoulu("compte"))
        yield bien(sujet, "un compte préparé")


def _pannes(scene: Scene, sujet: str) -> Iterator[Verdict]:
    yield bien(sujet, "par le pilotage") if scene.bac else non_essaye(sujet, "l'essai en provoquerait une")


_ESSAIS: dict[str, Callable[[Scene, str], Iterator[Verdict]]] = {
    "agent": _agent,
    "horloge": _horloge,
    "usagers": _usagers,
    "etats": _etats,
    "pannes": _pannes,
}
