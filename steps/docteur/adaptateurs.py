"""Agent, clock, states and persons: each adapter asked for something that changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from steps.docteur.verdicts import Verdict, a_regler, absent, bien, essayer, non_essaye
from steps.drivers.pilotage import ErreurPilotage
from steps.harnais.scene import Scene
from steps.ports import EtatVoulu

_DOSSIER_INCONNU = "0" * 19
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
    "usagers": ("[pilotage]", "[usagers]"),
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
    try:
        scene.agent.dossier(_DOSSIER_INCONNU)
    except ErreurPilotage as refus:
        if "(404)" in str(refus):
            yield bien(sujet, "répond ; un dossier inconnu est dit inconnu")
        else:
            yield a_regler(sujet, str(refus), "vérifier [pilotage] et [agent]")
        return
    yield bien(sujet, "répond")


def _horloge(scene: Scene, sujet: str) -> Iterator[Verdict]:
    yield bien(sujet, f"la cible est le {scene.horloge.maintenant():%d/%m/%Y à %H:%M}")


def _usagers(scene: Scene, sujet: str) -> Iterator[Verdict]:
    if scene.bac is None:
        gabarit = scene.cible.profil.usagers.gabarit_courriel
        yield non_essaye(sujet, f"inventés, courriels en « {gabarit} » ; l'essai en laisserait un sur la cible")
        return
    pris = scene.usagers.prendre()
    yield bien(sujet, f"{pris.nom_affiche}, {pris.email}")


def _etats(scene: Scene, sujet: str) -> Iterator[Verdict]:
    if scene.bac is None:
        yield non_essaye(sujet, "l'essai laisserait un compte sur la cible")
        return
    usager = scene.usagers.prendre()
    scene.etats.preparer(usager, EtatVoulu("compte"))
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
