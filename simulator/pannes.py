"""Technical faults that can be set on a bac, with their settings."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.doublures.pannes import SERVICES


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
