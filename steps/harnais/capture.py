"""The mail capture of a run: its command line from the table [courriels] of the profile."""

from __future__ import annotations

from courriels.prises import prise_d_ecoute
from courriels.reglages import Ecoute, ReglageRefuse

from fixtures.cibles.courriels import SectionCapture
from steps.harnais.processus import DemarrageImpossible

_PARTOUT = {"0.0.0.0": "127.0.0.1", "[::]": "[::1]"}  # noqa: S104 - addresses read, not listened on


def options_de_capture(section: SectionCapture) -> list[str]:
    """Raises `DemarrageImpossible`, in one line, when the address asked for cannot be had."""
    hote, _, port = section.ecoute.rpartition(":")
    try:
        prise_d_ecoute("[courriels] ecoute =", Ecoute(hote.strip("[]"), int(port))).close()
    except ReglageRefuse as refus:
        raise DemarrageImpossible(str(refus)) from None
    valeurs = {
        "--smtp": section.ecoute,
        "--certificat": section.certificat,
        "--cle": section.cle,
        "--utilisateur": section.utilisateur,
        "--mot-de-passe": section.mot_de_passe,
    }
    return [mot for option, valeur in valeurs.items() if valeur is not None for mot in (option, str(valeur))]


def adresse_d_envoi(smtp: str) -> str:
    """Where a target of this machine sends: « everywhere » is an address to listen on, not to call."""
    hote, separateur, port = smtp.rpartition(":")
    return _PARTOUT.get(hote, hote) + separateur + port
