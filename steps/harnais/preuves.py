"""The evidence of a failure, gathered while the page, the mailbox and the bac are still as it left them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from steps.harnais.masque import sans_secret
from steps.harnais.scene import Scene
from steps.ports import Courriel, Preuve

T = TypeVar("T")
_COURRIELS_MONTRES = 20
_JOURNAL_MONTRE = 200
_PAS_ENCORE_OUVERT = ("", "about:blank")


@dataclass
class Preuves:
    """`manques` says, in French, which evidence could not be had, and why."""

    graine: int
    commande: str
    adresse_bac: str = ""
    ecrans: list[Preuve] = field(default_factory=list)
    courriels: list[Courriel] = field(default_factory=list)
    actes: list[str] = field(default_factory=list)
    journal: list[dict[str, Any]] = field(default_factory=list)
    usagers: list[dict[str, Any]] = field(default_factory=list)
    manques: list[str] = field(default_factory=list)


def recueillir(scene: Scene, commande: str) -> Preuves:
    """Everything the ports of the scenario can tell. Never raises: what fails is named in `manques`."""
    preuves = Preuves(scene.graine, commande)
    recolte = _Recolte(preuves)
    if scene.ouvert("usagers"):
        preuves.usagers = [usager.model_dump(mode="json") for usager in scene.usagers.pris]
    for ecran in list(scene.ecrans):
        vue = recolte.tenter("l'écran", ecran.preuve)
        if vue is not None and vue.adresse not in _PAS_ENCORE_OUVERT:
            vue, montre = sans_secret(vue, scene.cible.secrets)
            preuves.ecrans.append(vue)
            if montre:
                preuves.manques.append("la capture d'un écran : il montre un secret")
    if scene.cible.profil.raison("boite") == "":
        for email in dict.fromkeys(str(usager["email"]) for usager in preuves.usagers):
            recus = recolte.tenter(f"les courriels de {email}", lambda e=email: scene.boite.recus(e))  # type: ignore[misc]
            preuves.courriels += list(recus or ())[-_COURRIELS_MONTRES:]
    if scene.ouvert("agent"):
        preuves.actes = list(scene.agent.actes)
    bac = scene.__dict__.get("bac")
    if bac is not None:
        preuves.adresse_bac = bac.adresse
        preuves.journal = (recolte.tenter("le journal", scene.pilotage.journal) or [])[-_JOURNAL_MONTRE:]
    return preuves


class _Recolte:
    def __init__(self, preuves: Preuves) -> None:
        self._preuves = preuves

    def tenter(self, quoi: str, acte: Callable[[], T]) -> T | None:
        try:
            return acte()
        except Exception as erreur:  # any driver may fail in its own way; the failure itself must stay in front
            premiere = (str(erreur).splitlines() or [type(erreur).__name__])[0]
            self._preuves.manques.append(f"{quoi} : {premiere}")
            return None
