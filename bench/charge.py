"""Pages of the simulator under load, against a bare page of the same size under the same load."""

from __future__ import annotations

from urllib.parse import urljoin

import requests

from bench.enfant import Enfant
from bench.mesures import BancImpossible, Mesure, Serie, alterner
from fixtures.cibles import charger
from steps.cible import Cible
from steps.constats import Carnet
from steps.harnais.options import PROFIL_PAR_DEFAUT
from steps.harnais.scene import Scene
from steps.harnais.services import Services
from steps.ports import EtatVoulu

CONNEXIONS = 4
REQUETES_NUES, REQUETES = 1500, 150
"""Per repetition: each side runs for about half a second."""


def mesurer(tours: int) -> list[Mesure]:
    services = Services(charger(PROFIL_PAR_DEFAUT))
    try:
        cible = Cible(charger(PROFIL_PAR_DEFAUT), services.demarrer(), "http")
        scene = Scene(cible, Carnet(), graine=2023, numero="bench", navigateur=lambda: None)
        try:
            usager = scene.usagers.prendre(cas="cas1")
            etat = EtatVoulu("brouillon", "ase", "cas1", "Justificatifs", connecte=True)
            etape = urljoin(scene.adresse, scene.etats.preparer(usager, etat).adresse)
            return [
                _mesurer("accueil", "Accueil public sous charge : page nue / simulateur", scene.adresse, tours),
                _mesurer("etape", "Étape 3, connecté, sous charge : page nue / simulateur", etape, tours),
            ]
        finally:
            scene.fermer()
            cible.fermer()
    finally:
        services.arreter()


def _mesurer(cle: str, titre: str, adresse: str, tours: int) -> Mesure:
    adresse, temoin, taille = _arriver(adresse)
    with Enfant("bench.page_nue", str(taille)) as nue, Enfant("bench.tireur") as tireur:
        adresse_nue = str(nue.pret["adresse"])

        def tirer(ou: str, nombre: int) -> float:
            charge = {"adresse": ou, "temoin": temoin, "nombre": nombre, "connexions": CONNEXIONS}
            return float(tireur.demander(charge)["debit"])

        debits_nus, debits = alterner(
            [lambda: tirer(adresse_nue, REQUETES_NUES), lambda: tirer(adresse, REQUETES)], tours
        )
    return Mesure(
        f"charge_{cle}",
        titre,
        Serie("page nue", "requêtes/s", debits_nus),
        Serie("simulateur", "requêtes/s", debits),
        None,
        f"{CONNEXIONS} connexions gardées, réponses de {taille} octets, tirées d'un autre processus.",
    )


def _arriver(adresse: str) -> tuple[str, str, int]:
    """Where `adresse` leads, the session's cookie, and the size of the page in bytes."""
    with requests.Session() as session:
        session.trust_env = False
        reponse = session.get(adresse, timeout=30)
        if reponse.status_code != 200:
            raise BancImpossible(f"{adresse} répond {reponse.status_code}")
        temoin = "; ".join(f"{t.name}={t.value}" for t in session.cookies)
        return reponse.url, temoin, len(reponse.content)
