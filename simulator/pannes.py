"""Technical faults that can be set on a bac, with their settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.doublures.pannes import SERVICES
from simulator.doublures.pannes import verifier_panne as verifier_doublure


@dataclass(frozen=True)
class Panne:
    """A fault: what happens, and its settings with their meaning."""

    effet: str
    reglages: tuple[str, ...] = ()


_SITE = {
    "lenteur": Panne("chaque page met plus de temps à répondre", ("ms",)),
    "erreur_500": Panne("les pages du site répondent 500"),
    "coupure": Panne("la connexion est coupée avant la réponse"),
    "smtp_refuse": Panne("le serveur de courriels refuse les envois ; ils partent quand la panne est levée"),
    "courriel_retarde": Panne("les courriels partent plus tard", ("secondes",)),
    "courriel_double": Panne("chaque courriel part deux fois"),
}

_SERVICES = {
    "lent": Panne("tarde à répondre", ("ms",)),
    "indisponible": Panne("répond 503", ("statut",)),
    "invalide": Panne("répond n'importe quoi"),
    "quota": Panne("répond 429", ("attente",)),
    "coupure": Panne("coupe la connexion"),
}

PANNES: dict[str, Panne] = {
    **_SITE,
    **{
        f"{service}-{genre}": Panne(f"{nom} : {panne.effet}", panne.reglages)
        for service, nom in SERVICES.items()
        for genre, panne in _SERVICES.items()
    },
}

_MAXIMA = {"ms": 60_000, "secondes": 600}


def verifier(nom: str, reglages: Mapping[str, Any]) -> None:
    """Raises `ValueError`, in one French sentence, for a setting that the fault does not have or cannot apply.

    Settings come as text from a feature file, as numbers from JSON.
    """
    if nom not in _SITE:
        verifier_doublure(nom, reglages)
        return
    for cle, valeur in reglages.items():
        if cle not in _SITE[nom].reglages:
            admis = ", ".join(_SITE[nom].reglages) or "aucun"
            raise ValueError(f"La panne « {nom} » n'a pas de réglage « {cle} » ; elle a : {admis}.")
        lu = str(valeur)
        if not (lu.isascii() and lu.isdigit() and len(lu) < 9 and int(lu) <= _MAXIMA[cle]):
            raise ValueError(f"Le réglage « {cle} » vaut « {lu} » : attendu un entier de 0 à {_MAXIMA[cle]}.")
