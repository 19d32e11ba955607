"""The processes of a run: one mail capture, and the target when its profile says how to start it."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from fixtures.cibles import Profil
from fixtures.cibles.courriels import SectionCapture
from steps.cible import Adresses
from steps.harnais.capture import adresse_d_envoi, options_de_capture
from steps.harnais.processus import DemarrageImpossible, Processus

_COURRIELS = ("{python}", "-m", "courriels", "--http", "127.0.0.1:0")
_DELAI_COURRIELS = 30.0
_RACINE = Path(__file__).resolve().parents[2]


class Services:
    """Started once per run by whoever needs them first; `arreter` leaves no process behind.

    `{dossier}` is a folder made for the run and deleted after it, or `garde`, which stays.
    """

    def __init__(self, profil: Profil, *, garde: Path | None = None) -> None:
        self._profil, self._garde = profil, garde
        self._processus: list[Processus] = []
        self._dossier: tempfile.TemporaryDirectory[str] | None = None

    def demarrer(self) -> Adresses:
        """Start what the profile asks for. Raises `DemarrageImpossible`, with nothing left running."""
        try:
            return self._demarrer()
        except BaseException:
            self.arreter()
            raise

    def arreter(self) -> None:
        while self._processus:
            self._processus.pop().arreter()
        dossier, self._dossier = self._dossier, None
        if dossier is not None:
            dossier.cleanup()

    def _demarrer(self) -> Adresses:
        smtp = courriels = ""
        if isinstance(self._profil.courriels, SectionCapture):
            options = options_de_capture(self._profil.courriels)
            reglage = "[courriels] ecoute, certificat et cle"
            pret = self._lancer("capture des courriels", (*_COURRIELS, *options), {}, _DELAI_COURRIELS, reglage)
            smtp, courriels = adresse_d_envoi(_champ(pret, "smtp")), _champ(pret, "http")
        pilotage = self._profil.pilotage
        adresse_pilotage = (pilotage.adresse or "") if pilotage else ""
        lancement = self._profil.lancement
        if lancement is None:
            return Adresses(self._profil.cible.adresse or "", adresse_pilotage, smtp, courriels)
        if not smtp and any("{smtp}" in mot for mot in lancement.commande):
            raise DemarrageImpossible(
                "[lancement] commande : « {smtp} » est l'adresse de la boîte d'essai, que [courriels] source n'est pas ; "
                "y écrire l'hôte et le port SMTP où la cible doit envoyer"
            )
        remplacements = {"smtp": smtp, "port": str(lancement.port)}
        if self._garde is not None:
            remplacements["dossier"] = str(self._garde)
        elif any("{dossier}" in mot for mot in lancement.commande):
            self._dossier = tempfile.TemporaryDirectory(prefix="parcours-cible-")
            remplacements["dossier"] = self._dossier.name
        pret = self._lancer(
            f"cible « {self._profil.cible.nom} »",
            lancement.commande,
            remplacements,
            lancement.delai,
            "[lancement] commande",
        )
        adresse = self._profil.cible.adresse or _champ(pret, "adresse")
        if pilotage is not None and not adresse_pilotage:
            adresse_pilotage = _champ(pret, "pilotage")
        return Adresses(adresse if adresse.endswith("/") else adresse + "/", adresse_pilotage, smtp, courriels)

    def _lancer(
        self, nom: str, mots: tuple[str, ...], remplacements: dict[str, str], delai: float, reglage: str
    ) -> dict[str, object]:
        valeurs = {"python": sys.executable, **remplacements}
        commande = [_remplacer(mot, valeurs) for mot in mots]
        processus = Processus(nom, commande, delai=delai, reglage=reglage, environnement=_environnement())
        self._processus.append(processus)
        return processus.pret


def _remplacer(mot: str, valeurs: dict[str, str]) -> str:
    for cle, valeur in valeurs.items():
        mot = mot.replace("{" + cle + "}", valeur)
    return mot


def _champ(pret: dict[str, object], cle: str) -> str:
    valeur = pret.get(cle)
    if not isinstance(valeur, str) or not valeur:
        raise DemarrageImpossible(f"la ligne « pret » du service ne porte pas « {cle} » : {pret}")
    return valeur


def _environnement() -> dict[str, str]:
    """The project's folders on the path, so that `python -m` finds them without an installation too."""
    chemins = [str(_RACINE), str(_RACINE / "mailbox"), os.environ.get("PYTHONPATH", "")]
    return {"PYTHONPATH": os.pathsep.join(chemin for chemin in chemins if chemin), "PYTHONUNBUFFERED": "1"}
