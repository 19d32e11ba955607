"""Who the usager of a dossier is: the register's record, or what he says himself when it does not know him."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.conditions import Contexte
from simulator.demarches.parcours import parcours
from simulator.services.monde import Monde
from simulator.store.modeles import Dossier


def fiche(monde: Monde, dossier: Dossier) -> Mapping[str, Any]:
    """The record of this dossier's usager (OP-048). A date said by the usager is a `date`, one of the register ISO."""
    demarche = DEMARCHES[dossier.demarche]
    return parcours(demarche, dossier.reponses, Contexte(monde.bac.aujourd_hui(), dossier.compte.fiche)).fiche


def nom_affiche(monde: Monde, dossier: Dossier) -> str:
    """First names then name, as the mails greet; the e-mail address as long as neither is known."""
    connue = fiche(monde, dossier)
    return f"{connue.get('prenom') or ''} {connue.get('nom') or ''}".strip() or dossier.compte.courriel
