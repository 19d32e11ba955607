"""What the player of screens is given of a scene."""

from __future__ import annotations

import tempfile
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from fixtures.documents import Dossier
from fixtures.personas import Usager
from steps.joueur.boite import BoiteDeScenario
from steps.ports import ActeIndisponible, Agent, Documents, Ecran

if TYPE_CHECKING:
    from steps.harnais.scene import Scene


class PlateauDeScene:
    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    @property
    def ecran(self) -> Ecran:
        return self._scene.ecran

    def autre_ecran(self) -> Ecran:
        return self._scene.ouvrir_un_ecran()

    @property
    def boite(self) -> BoiteDeScenario:
        self._exiger("boite")
        return self._scene.boite

    @property
    def agent(self) -> Agent:
        self._exiger("agent")
        return self._scene.agent

    @property
    def documents(self) -> Documents:
        self._exiger("documents")
        return self._scene.documents

    def a_un_compte(self, usager: Usager) -> bool:
        connus = getattr(self._scene.usagers, "a_un_compte", None)
        return bool(connus is not None and connus(usager))

    def exemplaire(self, nom: str) -> Path:
        return self._exemplaires.document(nom)

    @cached_property
    def _exemplaires(self) -> Dossier:
        dossier = tempfile.TemporaryDirectory(prefix="parcours-exemplaires-")
        self._scene.a_fermer.append(dossier.cleanup)
        return Dossier(Path(dossier.name))

    def _exiger(self, port: str) -> None:
        raison = self._scene.cible.profil.raison(port)
        if raison:
            raise ActeIndisponible(f"état par les écrans, port {port} absent : {raison}")
