"""What says that this is the simulator, never the State's site."""

from __future__ import annotations

from pytest_bdd import then

from steps.constats import Verificateur
from steps.phrases.grammaire import Phrase
from steps.ports import Documents, Fichier


@then(Phrase("chaque page du document porte « {mention} »"))
def mention_partout(documents: Documents, verifier: Verificateur, fichier: Fichier, mention: str) -> None:
    for rang, texte in enumerate(documents.lire(fichier.octets).textes_par_page, 1):
        verifier.contient(f"page {rang} du document", mention, [" ".join(texte.split())])
