"""Without scripts a person may choose files for several pieces, then press any button: none of them is lost."""

from __future__ import annotations

import pytest

from tests.simulateur.site_lance import PDF, BacDeTest, arbre, textes

CHOISIS = [("fichier.identite", ("acte.pdf", PDF)), ("fichier.domicile", ("bail.pdf", PDF))]
JOINTS = {"Justificatif d'identité": ["acte.pdf"], "Justificatif de domicile datant de moins de 6 mois": ["bail.pdf"]}


@pytest.mark.parametrize(
    "action", ["joindre:identite", "precedent", "suivant", "quitter", "abandonner", "actualiser", "ephoto:"]
)
def test_les_fichiers_choisis_sont_joints_quel_que_soit_le_bouton(bac: BacDeTest, action: str) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    usager.envoyer(usager.etape("justificatifs"), {"action": action}, files=CHOISIS)
    pieces = usager.detail()["pieces"]
    assert {nom: pieces.get(nom) for nom in JOINTS} == JOINTS


def test_un_fichier_refuse_est_dit_meme_en_quittant_l_etape(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    faux = [("fichier.identite", ("acte.pdf", b"MZ programme")), CHOISIS[1]]
    page = usager.envoyer(usager.etape("justificatifs"), {"action": "precedent"}, files=faux)
    assert page.url.endswith("/etapes/motif-de-sejour")
    assert any("acte.pdf" in texte for texte in textes(page, "//*[@role='alert']"))
    assert usager.detail()["pieces"]["Justificatif d'identité"] == []


def test_un_fichier_refuse_n_arrete_pas_les_autres(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    faux = [CHOISIS[0], ("fichier.domicile", ("bail.pdf", b"MZ programme"))]
    page = usager.envoyer(usager.etape("justificatifs"), {"action": "joindre:identite"}, files=faux)
    assert page.status_code == 422
    assert "bail.pdf" in " ".join(arbre(page).itertext())
    assert usager.detail()["pieces"]["Justificatif d'identité"] == ["acte.pdf"]


def test_un_onglet_perime_ne_perd_pas_les_fichiers(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    envoi = {"action": "suivant", "version": "0", "ephoto": "1234567890123456789012"}
    page = usager.envoyer(usager.etape("justificatifs"), envoi, files=CHOISIS)
    assert page.status_code == 409
    assert usager.detail()["pieces"]["Justificatif d'identité"] == ["acte.pdf"]
