"""The mail circuit: a mail sent to oneself and read back, then one that the target sends."""

from __future__ import annotations

import time
from collections.abc import Iterator

from steps.docteur.ecrans import aller
from steps.docteur.premiers_ecrans import CREATION
from steps.docteur.verdicts import Verdict, bien, non_essaye
from steps.drivers.sonde import envoyer_un_courriel
from steps.harnais.scene import Scene

_OBJET = "Essai du circuit des courriels"
_TEXTE = "Ce courriel vérifie que la boîte aux lettres du passage reçoit et se relit."


def examiner(scene: Scene, destinataire: str) -> Iterator[Verdict]:
    """Where the run owns the SMTP capture a mail goes through it; elsewhere the mailbox is read, nothing is sent."""
    debut = time.perf_counter()
    smtp = scene.cible.adresses.smtp
    if smtp:
        envoyer_un_courriel(smtp, destinataire, _OBJET, _TEXTE)
        recu = scene.boite.attendre(destinataire, sujet=_OBJET)
        yield bien("courriels", f"« {recu.sujet} » envoyé et relu en {_ms(debut)}")
        return
    scene.cible.courrier.verifier()
    nombre = len(scene.boite.recus(destinataire))
    yield bien("courriels", f"la boîte s'ouvre ({nombre} courriel pour {destinataire}), en {_ms(debut)}")


def faire_envoyer(scene: Scene, destinataire: str, *, permis: bool) -> Iterator[Verdict]:
    """Ask the target for an account, as a usager would: its mail must reach the mailbox."""
    sujet = "courriel de la cible"
    if not permis:
        yield non_essaye(sujet, "laisserait une demande de compte sur la cible ; pour l'essayer : ARGS=--envoyer")
        return
    aller(scene.ecran, CREATION)
    for champ in CREATION.champs:
        scene.ecran.saisir(champ, destinataire)
    scene.ecran.cliquer(CREATION.commandes[0])
    debut = time.perf_counter()
    recu = scene.boite.attendre(destinataire)
    liens = f", {len(recu.liens)} lien{'s' if len(recu.liens) > 1 else ''}"
    yield bien(sujet, f"« {recu.sujet} » de {recu.expediteur}, reçu en {_ms(debut)}{liens}")


def _ms(debut: float) -> str:
    return f"{(time.perf_counter() - debut) * 1000:.0f} ms"
