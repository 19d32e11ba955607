"""What a scenario leaves on a target that has no bac to delete: given up or deleted where it can be, told where not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fixtures.parcours import comptes
from steps.ecran.modele import Page
from steps.harnais import adaptateurs
from steps.joueur.gestes import Joueur
from steps.ports import Ecran, EtatObtenu, Etats, EtatVoulu

if TYPE_CHECKING:
    from fixtures.personas import Usager
    from steps.harnais.scene import Scene


@dataclass
class Restes:
    """In French: `otes` was cleaned, `laisses` is still there and, where that was tried, why."""

    otes: list[str] = field(default_factory=list)
    laisses: list[str] = field(default_factory=list)

    def oter(self, quoi: str, acte: Callable[[], object] | None) -> None:
        """Never raises: what refuses to go is told with the reason."""
        if acte is None:
            self.laisses.append(quoi)
            return
        try:
            acte()
        except Exception as erreur:  # any driver may fail in its own way, and the next thing must be tried too
            raison = (str(erreur).splitlines() or [type(erreur).__name__])[0]
            self.laisses.append(f"{quoi} ({raison})")
        else:
            self.otes.append(quoi)


class EtatsNotes:
    """Any `Etats`, whose demandes are noted in `numeros`."""

    def __init__(self, etats: Etats, numeros: dict[str, str]) -> None:
        self._etats, self._numeros = etats, numeros

    def preparer(self, usager: Usager, voulu: EtatVoulu) -> EtatObtenu:
        obtenu = self._etats.preparer(usager, voulu)
        if obtenu.numero:
            self._numeros[obtenu.numero] = usager.email
        return obtenu


def nettoyer(scene: Scene) -> Restes:
    """Drafts first, by the screens; then the demandes and the accounts, by the acts of [menage]."""
    section = scene.cible.profil.menage
    restes = Restes()
    if section.brouillons:
        for ecran in scene.ecrans:
            _abandonner(scene, ecran, restes)
    appels = adaptateurs.appels(scene, "menage", section.actes.decrits, section.http)
    pris = {usager.email: usager for usager in scene.usagers.pris} if scene.ouvert("usagers") else {}
    for numero, email in scene.numeros.items():
        dites = {"numero": numero, "usager": pris[email].model_dump(mode="json") if email in pris else {}}
        supprimer = appels.decrit("supprimer_dossier")
        restes.oter(
            f"demande n° {numero}",
            (lambda d=dites: appels.executer("supprimer_dossier", d)) if supprimer else None,  # type: ignore[misc]
        )
    for email, usager in pris.items():
        dites = {"usager": usager.model_dump(mode="json", exclude={"mot_de_passe"})}
        supprimer = appels.decrit("supprimer_compte")
        restes.oter(
            f"usager {email}",
            (lambda d=dites: appels.executer("supprimer_compte", d)) if supprimer else None,  # type: ignore[misc]
        )
    return restes


def _abandonner(scene: Scene, ecran: Ecran, restes: Restes) -> None:
    """The draft on which the screen stands, if it stands on one."""
    page = _page(ecran)
    gestes = comptes().abandon
    if page is None or not page.tous(["bouton", "lien"], gestes[0][1]):
        return
    etape = page.etape_courante or page.titre
    pris = scene.usagers.pris if scene.ouvert("usagers") else []
    if not pris:
        return
    joueur = Joueur(pris[-1], ecran, lambda: scene.boite)
    restes.oter(f"brouillon à l'étape « {etape} »", lambda: joueur.faire(gestes))


def _page(ecran: Ecran) -> Page | None:
    """What the screen shows; nothing when it shows nothing that can be read any more."""
    try:
        return ecran.page()
    except Exception:  # a screen never opened, or lost: there is no draft to give up there
        return None
