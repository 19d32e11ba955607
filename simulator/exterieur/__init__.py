"""Clients of the services the simulator calls: address search, register of foreign nationals, e-photo.

Plain HTTP clients that know neither the web framework nor the loopback doubles: given a base address and a
delay, they answer typed records or raise one of the errors below.
"""

from simulator.exterieur.adresse import RechercheAdresse, Suggestion
from simulator.exterieur.appel import ErreurExterieure, ReponseInattendue, RequeteRefusee, ServiceIndisponible
from simulator.exterieur.ephoto import Ephoto, EtatEphoto
from simulator.exterieur.registre import AdresseConnue, Personne, Registre, TitreConnu

__all__ = [
    "AdresseConnue",
    "Ephoto",
    "ErreurExterieure",
    "EtatEphoto",
    "Personne",
    "RechercheAdresse",
    "Registre",
    "ReponseInattendue",
    "RequeteRefusee",
    "ServiceIndisponible",
    "Suggestion",
    "TitreConnu",
]
