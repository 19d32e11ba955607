"""The driver without a browser on a target drawn by its scripts: said once, before any scenario."""

from __future__ import annotations

from steps.cible import Cible
from steps.ecran.modele import CibleInjoignable, Page, Role

_POUR_AGIR: tuple[Role, ...] = ("lien", "bouton", "onglet", "champ", "liste", "case", "radio", "fichier")


class PageSansScripts(ValueError):
    """The home page offers nothing to someone without scripts; the message says what to do."""


def exiger_des_pages(cible: Cible) -> None:
    """Raises `PageSansScripts`, or `CibleInjoignable` when the home page cannot be had."""
    if cible.pilote != "http" or cible.profil.cible.simulateur:
        return
    ecran = cible.ouvrir_ecran(cible.adresse, _aucun_navigateur)
    ecran.ouvrir("")
    page = ecran.page()
    if page.statut < 400 and not _offre_quelque_chose(page):
        raise PageSansScripts(
            f"pilote « http » : l'accueil de la cible « {cible.nom} » ({cible.adresse}) n'offre ni lien, ni bouton, ni "
            "champ sans ses scripts, que ce pilote n'exécute pas ; jouer avec --pilote navigateur, ou mettre "
            "pilote = « navigateur » dans [ecran] de son profil"
        )


def _offre_quelque_chose(page: Page) -> bool:
    return bool(page.tous(_POUR_AGIR))


def _aucun_navigateur() -> None:
    raise CibleInjoignable("le pilote « http » n'a pas de navigateur")
