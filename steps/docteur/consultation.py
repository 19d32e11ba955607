"""The whole examination, from the profile to the forecast: what is told, in which order, with which exit code."""

from __future__ import annotations

import secrets as hasard
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fixtures.cibles import Profil, ProfilInvalide, Secrets, charger
from steps.cible import Cible, refuser_production
from steps.constats import Carnet
from steps.docteur import adaptateurs, circuit, ecrans, machine, site, tableau
from steps.docteur.premiers_ecrans import CREATION
from steps.docteur.scenarios import Collecte
from steps.docteur.verdicts import Etat, Verdict, absent, bien, essayer, non_essaye
from steps.drivers.pilotage import CibleInjoignable
from steps.drivers.sonde import PorteClose
from steps.harnais import adaptateurs as adaptateurs_du_harnais
from steps.harnais.navigateurs import navigateur_de
from steps.harnais.processus import DemarrageImpossible
from steps.harnais.sans_scripts import exiger_des_pages
from steps.harnais.scene import Scene
from steps.harnais.services import Services

REUSSI, A_REGLER, PROFIL, INJOIGNABLE = 0, 1, 2, 3
_PATIENCE = 5.0
"""Seconds a label may take to appear: the doctor does not wait as long as a run."""


def consulter(chemin: Path, pilote: str | None, *, envoyer: bool, dire: Callable[[str], None]) -> int:
    """Tell everything through `dire`; the exit code."""
    debut = time.perf_counter()
    try:
        profil = charger(chemin)
        refuser_production(profil, profil.cible.adresse or "")
    except ProfilInvalide as erreur:
        for ligne in ("Profil inutilisable :", *(f"  {ligne}" for ligne in str(erreur).splitlines())):
            dire(ligne)
        return PROFIL
    pilote = pilote or profil.ecran.pilote or "navigateur"
    connus, _ = machine.secrets(profil)
    dire = _sans_secret(dire, connus)
    dire(f"Cible « {profil.cible.nom} » ({chemin}), pilote {pilote}\n")
    collecte = Collecte(chemin.resolve(), pilote)
    try:
        verdicts, code = _examiner(profil, chemin, pilote, envoyer)
        for ligne in tableau.verdicts(verdicts):
            dire(ligne)
        if code == INJOIGNABLE:
            dire("\nCible injoignable : le reste n'a pas été examiné.")
            return code
        prevision = collecte.prevision()
        if isinstance(prevision, Verdict):
            verdicts.append(prevision)
            lignes = tableau.verdicts([prevision])
        else:
            lignes = tableau.prevision(prevision)
        for ligne in ("\nScénarios", *lignes, f"\n{tableau.bilan(verdicts)} ({time.perf_counter() - debut:.0f} s)"):
            dire(ligne)
    finally:
        collecte.fermer()
    return A_REGLER if any(v.etat is Etat.A_REGLER for v in verdicts) else REUSSI


def _examiner(profil: Profil, chemin: Path, pilote: str, envoyer: bool) -> tuple[list[Verdict], int]:
    verdicts = [bien("profil", f"{chemin.name} est lisible")]
    secrets, dits = machine.secrets(profil)
    verdicts += dits
    verdicts += essayer("documents", lambda: machine.documents(profil), "[documents] certificats")
    verdicts += essayer(
        "navigateur", lambda: machine.navigateur(profil, pilote), "ANEF_NAVIGATEUR", "[ecran.navigateur]"
    )
    if secrets is None:
        return verdicts, A_REGLER
    court = profil.model_copy(
        update={"ecran": profil.ecran.model_copy(update={"delai": min(profil.ecran.delai, _PATIENCE)})}
    )
    services = Services(court)
    try:
        cible = Cible(court, services.demarrer(), pilote)
        refuser_production(court, cible.adresse)
        verdicts += site.joindre(cible, secrets)
        verdicts += _sur_place(cible, envoyer)
    except (PorteClose, DemarrageImpossible, CibleInjoignable) as erreur:
        return [*verdicts, Verdict("site", Etat.A_REGLER, str(erreur))], INJOIGNABLE
    finally:
        services.arreter()
    return verdicts, REUSSI


def _sur_place(cible: Cible, envoyer: bool) -> list[Verdict]:
    """What asks the target itself: screens, mails, adapters."""
    verdicts: list[Verdict] = []
    with _scene(cible) as scene:
        verdicts += essayer("adaptateurs", lambda: _en_silence(adaptateurs_du_harnais.verifier, cible))
        verdicts += essayer("pages", lambda: _en_silence(exiger_des_pages, cible), "[ecran] pilote")
        vus = essayer("écrans", lambda: ecrans.examiner(scene.ecran), "[ecran]")
        verdicts += vus
        raison = cible.profil.raison("boite")
        if raison:
            verdicts.append(absent("courriels", raison))
        else:
            moi = cible.profil.usagers.gabarit_courriel.replace("{id}", f"docteur-{hasard.token_hex(4)}")
            verdicts += essayer("courriels", lambda: circuit.examiner(scene, moi), "[courriels]")
            if vus[-1].etat is not Etat.BIEN:
                verdicts.append(non_essaye("courriel de la cible", f"« {CREATION.nom} » est à régler d'abord"))
                return [*verdicts, *adaptateurs.examiner(scene)]
            autre = cible.profil.usagers.gabarit_courriel.replace("{id}", f"docteur-{hasard.token_hex(4)}")
            permis = envoyer or scene.bac is not None
            verdicts += essayer(
                "courriel de la cible",
                lambda: circuit.faire_envoyer(scene, autre, permis=permis),
                "[courriels]",
                "[lancement] commande : la cible doit envoyer à {smtp}",
            )
        verdicts += adaptateurs.examiner(scene)
    return verdicts


def _sans_secret(dire: Callable[[str], None], secrets: Secrets | None) -> Callable[[str], None]:
    """A target may echo in a page or a refusal what it was sent: nothing of it is told."""
    return (lambda ligne: dire(secrets.masquer(ligne))) if secrets else dire


def _en_silence(controle: Callable[[Cible], None], cible: Cible) -> tuple[Verdict, ...]:
    """What is only told when it is wrong."""
    controle(cible)
    return ()


@contextmanager
def _scene(cible: Cible) -> Iterator[Scene]:
    """A scenario's world, without a scenario."""
    ouverts: list[Any] = []

    def navigateur() -> Any:
        if not ouverts:
            ouverts.append(navigateur_de(cible.profil.ecran.navigateur, visible=False))
        return ouverts[0]

    scene = Scene(cible, Carnet(), graine=1, numero=f"docteur-{hasard.token_hex(4)}", navigateur=navigateur)
    try:
        yield scene
    finally:
        try:
            scene.fermer()
        finally:
            for ouvert in ouverts:
                ouvert.fermer()
            cible.fermer()
