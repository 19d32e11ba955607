"""A child process that says it is ready by printing one JSON line, and that never outlives the run."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from typing import Any

_LIGNES_MONTREES = 12
_DELAI_ARRET = 5.0
# On Linux the child asks the kernel to end it with its parent, even one that is killed outright. Done between
# two programs rather than by `preexec_fn`, which newer Pythons refuse in a process that has threads.
_LAISSE = (
    (
        sys.executable,
        "-I",
        "-S",
        "-c",
        "import ctypes, os, sys; ctypes.CDLL(None).prctl(1, 15); os.execvp(sys.argv[1], sys.argv[1:])",
    )
    if sys.platform.startswith("linux")
    else ()
)


class DemarrageImpossible(RuntimeError):
    """A service did not start: its command, its last lines on stderr, the setting to look at."""


class Processus:
    """`nom` and `reglage` serve messages. `pret` is the JSON object printed; `delai` in seconds bounds it."""

    def __init__(
        self,
        nom: str,
        commande: Sequence[str],
        *,
        delai: float,
        reglage: str,
        environnement: Mapping[str, str] | None = None,
    ) -> None:
        self.nom, self._commande, self._reglage = nom, tuple(commande), reglage
        self._erreurs = tempfile.TemporaryFile(mode="w+b")  # noqa: SIM115 - closed by `arreter`
        if shutil.which(self._commande[0]) is None:
            self._erreurs.close()
            raise DemarrageImpossible(
                f"{nom} : commande « {self._commande[0]} » introuvable ou non exécutable ; vérifier {reglage}"
            )
        self._enfant = subprocess.Popen(
            [*_LAISSE, *self._commande],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._erreurs,
            env={**os.environ, **(environnement or {})},
            start_new_session=True,
        )
        self._lignes: queue.Queue[bytes | None] = queue.Queue()
        self._lecteur = threading.Thread(target=self._lire, name=f"sortie de {nom}", daemon=True)
        self._lecteur.start()
        try:
            self.pret = self._attendre(delai)
        except BaseException:
            self.arreter()
            raise

    @property
    def pid(self) -> int:
        return self._enfant.pid

    def arreter(self) -> None:
        """Ask politely, then kill the whole group. Safe to call twice."""
        if self._enfant.poll() is None:
            self._signaler(signal.SIGTERM)
            try:
                self._enfant.wait(_DELAI_ARRET)
            except subprocess.TimeoutExpired:
                self._signaler(signal.SIGKILL)
                self._enfant.wait()
        self._lecteur.join(_DELAI_ARRET)
        if self._enfant.stdout is not None:
            self._enfant.stdout.close()
        self._erreurs.close()

    def dernieres_erreurs(self) -> str:
        """The last lines the process wrote on stderr."""
        if self._erreurs.closed:
            return ""
        self._erreurs.seek(0)
        lignes = self._erreurs.read().decode("utf-8", "replace").splitlines()
        return "\n".join(lignes[-_LIGNES_MONTREES:])

    def _signaler(self, quel: signal.Signals) -> None:
        try:
            os.killpg(self._enfant.pid, quel)
        except ProcessLookupError:
            return

    def _lire(self) -> None:
        sortie = self._enfant.stdout
        if sortie is not None:
            for ligne in sortie:  # read to the end, so that a talkative child never blocks on a full pipe
                self._lignes.put(ligne)
        self._lignes.put(None)

    def _attendre(self, delai: float) -> dict[str, Any]:
        try:
            ligne = self._lignes.get(timeout=delai)
        except queue.Empty:
            raise self._echec(f"pas prêt après {delai:g} s") from None
        if ligne is None:
            code = self._enfant.wait()
            raise self._echec(f"arrêté aussitôt (code {code})")
        try:
            pret = json.loads(ligne)
        except ValueError:
            pret = None
        if not isinstance(pret, dict) or pret.get("pret") is not True:
            debut = ligne.decode("utf-8", "replace").strip()[:120]
            raise self._echec(f"attendu une ligne JSON avec « pret », reçu « {debut} »")
        return pret

    def _echec(self, raison: str) -> DemarrageImpossible:
        erreurs = self.dernieres_erreurs() or "(rien sur la sortie d'erreur)"
        commande = " ".join(self._commande)
        return DemarrageImpossible(f"{self.nom} : {raison} ; vérifier {self._reglage}\n  {commande}\n{erreurs}")
