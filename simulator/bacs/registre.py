"""The bacs of a process: made on demand, found by name, deleted with their file."""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Callable
from pathlib import Path

from simulator.bacs.bac import BAC_COMMUN, Bac
from simulator.store.base import fabriquer_modele

_NOM = re.compile(r"[a-z0-9][a-z0-9-]{0,40}")


class Bacs:
    """`base_publique` is the root of the site as people see it, ending with « / »."""

    def __init__(self, dossier: Path, *, smtp: str, base_publique: str) -> None:
        self._dossier = dossier
        self._modele = fabriquer_modele(dossier)
        self._smtp = smtp
        self.base_publique = base_publique
        self.au_courrier: Callable[[str], None] = lambda _: None
        self._ouverts: dict[str, Bac] = {}
        self._verrou = threading.Lock()
        self.trouver(BAC_COMMUN)  # a folder or a base that cannot be used is told at start-up

    def creer(self, *, smtp: str | None = None, nom: str | None = None) -> Bac:
        """A new bac. Raises `ValueError` for a name already taken or ill-formed."""
        nom = nom or secrets.token_hex(6)
        if not _NOM.fullmatch(nom):
            raise ValueError(f"« {nom} » n'est pas un nom de bac : attendu des minuscules, chiffres et tirets")
        with self._verrou:
            if nom in self._ouverts or self._fichier(nom).exists():
                raise ValueError(f"le bac « {nom} » existe déjà")
            return self._ouvrir(nom, smtp)

    def trouver(self, nom: str) -> Bac | None:
        """The bac of this name, opened again from its file after a restart, or None."""
        ouvert = self._ouverts.get(nom)
        if ouvert is not None:
            return ouvert
        if not _NOM.fullmatch(nom):
            return None
        with self._verrou:
            if nom in self._ouverts:
                return self._ouverts[nom]
            if nom != BAC_COMMUN and not self._fichier(nom).exists():
                return None
            return self._ouvrir(nom)

    def supprimer(self, nom: str) -> bool:
        """Delete a bac and its file, opened since the start or not. False when there is none of this name."""
        bac = self.trouver(nom)
        with self._verrou:
            if bac is None or self._ouverts.pop(nom, None) is None:
                return False
            bac.base.effacer()
            return True

    def ouverts(self) -> list[Bac]:
        with self._verrou:
            return list(self._ouverts.values())

    def connus(self) -> list[str]:
        """Names of every bac on disk, opened or not (pending mails outlive a restart)."""
        return sorted(f.stem.removeprefix("bac-") for f in self._dossier.glob("bac-*.sqlite3"))

    def _fichier(self, nom: str) -> Path:
        return self._dossier / f"bac-{nom}.sqlite3"

    def _ouvrir(self, nom: str, smtp: str | None = None) -> Bac:
        racine = self.base_publique if nom == BAC_COMMUN else f"{self.base_publique}bac/{nom}/"
        bac = Bac(nom, self._fichier(nom), self._modele, smtp=self._smtp, base_publique=racine, smtp_propre=smtp)
        bac.au_courrier = lambda envoyeur: self.au_courrier(envoyeur)
        self._ouverts[nom] = bac
        return bac
