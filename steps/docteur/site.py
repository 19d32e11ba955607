"""The target's address: does it answer, how fast, with what, and which key mends it when it does not."""

from __future__ import annotations

from collections.abc import Iterator

from fixtures.cibles import Secrets
from steps.cible import Cible
from steps.docteur.verdicts import Verdict, a_regler, bien
from steps.drivers.reseau import reseau_de
from steps.drivers.sonde import PorteClose, sonder


def joindre(cible: Cible, secrets: Secrets) -> Iterator[Verdict]:
    """One request to the target's address. Raises `PorteClose`."""
    profil, adresse = cible.profil, cible.adresse
    try:
        recue = sonder(adresse, profil.ecran.delai, reseau_de(profil.reseau, adresse, secrets))
    except PorteClose as close:
        lance = profil.lancement is not None and profil.cible.adresse is None
        if lance and close.reglage == "[cible] adresse":
            raise PorteClose(adresse, close.cause, "[lancement] commande") from close
        raise
    sauts = f", après {recue.redirections} redirection(s) vers {recue.adresse}" if recue.redirections else ""
    dit = f"{adresse} répond {recue.statut} en {recue.secondes * 1000:.0f} ms{sauts}"
    if recue.statut >= 400:
        yield a_regler("site", dit, "vérifier [cible] adresse : l'accueil public doit s'y ouvrir")
    elif "html" not in recue.genre:
        yield a_regler("site", f"{dit}, sans être une page ({recue.genre or 'aucun type'})", "vérifier [cible] adresse")
    else:
        yield bien("site", dit)
