"""The 2D-DOC codes: read from the page by an independent reader, verified, and refused once tampered with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from simulator.documents import Document, DocumentImpossible, deuxddoc
from simulator.documents.autorite import AUTORITE, CERTIFICATS
from simulator.documents.autorite import fabriquer as fabriquer_certificats
from steps.drivers.codes_2ddoc import VerificateurDeCodes
from steps.drivers.documents_pdf import LecteurPdf
from steps.ports.autres import DocumentLu

Fabrique = Callable[..., Document]
Lecture = Callable[..., DocumentLu]
JOUR = date(2023, 9, 17)


def test_la_prolongation_porte_les_donnees_du_dossier(lire: Lecture) -> None:
    (code,) = lire("attestation_prolongation").codes_2ddoc
    assert code == {
        "autorite": "XT01",
        "certificat": "SPE1",
        "type": "13",
        "titre": "Document étranger",
        "emis_le": "17/09/2023",
        "signe_le": "17/09/2023",
        "signature": "valide",
        "6K": "5901202308160000184",
        "6Q": "5903007192",
        "62": "BENALI",
        "60": "INES",
        "69": "21/02/2006",
        "6A": "TUNIS",
        "6L": "16/08/2023",
        "6M": "ATTESTATION DE PROLONGATION",
        "6N": "16/08/2023",
        "6O": "15/02/2024",
        "6P": "FRANCHISSEMENT DES FRONTIERES",
    }


def test_la_decision_porte_la_validite_du_titre(lire: Lecture) -> None:
    (code,) = lire("attestation_decision").codes_2ddoc
    assert (code["signature"], code["6N"], code["6O"]) == ("valide", "18/09/2023", "17/09/2024")
    assert code["6M"] == "UNE CARTE DE SEJOUR TEMPORAIRE"


@pytest.mark.parametrize("genre", ["confirmation_depot", "liste_pieces", "certificat_medical"])
def test_les_autres_n_en_portent_pas(genre: str, lire: Lecture) -> None:
    assert lire(genre).codes_2ddoc == ()


def test_noms_tres_longs(lire: Lecture, titulaire: dict[str, Any]) -> None:
    """Every field at its maximum: the largest symbol is still read from the page."""
    longs = {
        "nom_naissance": "Été" * 30,
        "nom_usage": "B" * 90,
        "prenom": "Cé" * 90,
        "lieu_naissance": "D" * 99,
    }
    (code,) = lire("attestation_prolongation", titulaire={**titulaire, **longs}).codes_2ddoc
    assert code["signature"] == "valide"
    assert (len(code["62"]), len(code["63"]), len(code["60"]), len(code["6A"])) == (38, 38, 60, 32)
    assert code["62"] == ("ETE" * 30)[:38]


def test_identifiant_absent(lire: Lecture) -> None:
    (code,) = lire("attestation_decision", identifiant="").codes_2ddoc
    assert "6Q" not in code
    assert code["signature"] == "valide"


def test_code_falsifie() -> None:
    code = deuxddoc.coder([deuxddoc.fixe("6K", "5901202308160000184")], emis=JOUR, signe=JOUR)
    lecteur = VerificateurDeCodes(CERTIFICATS)
    assert lecteur.verifier(code)["signature"] == "valide"
    assert lecteur.verifier(code.replace("0000184", "0000185"))["signature"] == "invalide"
    assert lecteur.verifier(code.replace(AUTORITE, "FR00"))["signature"] == "certificat inconnu"
    assert lecteur.verifier("DC04" + "?" * 20)["signature"] == "illisible"


def test_pdf_falsifie_refuse(fabriquer: Fabrique, lecteur: LecteurPdf, monkeypatch: pytest.MonkeyPatch) -> None:
    """A code whose data changed after its signature is drawn, read, and refused."""
    vrai = deuxddoc.dessiner
    monkeypatch.setattr(deuxddoc, "dessiner", lambda code: vrai(code.replace("BENALI", "BENALO")))
    (code,) = lecteur.lire(fabriquer("attestation_decision").octets).codes_2ddoc
    assert (code["62"], code["signature"]) == ("BENALO", "invalide")


def test_sans_certificat_la_signature_n_est_pas_crue(fabriquer: Fabrique) -> None:
    (code,) = LecteurPdf().lire(fabriquer("attestation_decision").octets).codes_2ddoc
    assert code["signature"] == "certificat inconnu"
    assert code["6K"] == "5901202308160000184"


def test_lecture_des_codes_a_la_demande(fabriquer: Fabrique) -> None:
    assert LecteurPdf(lire_codes=False).lire(fabriquer("attestation_decision").octets).codes_2ddoc == ()


def test_meme_code_pour_les_memes_donnees() -> None:
    champs = [deuxddoc.texte("62", "Çelik-Œil", 38), deuxddoc.jour("69", JOUR)]
    un = deuxddoc.coder(champs, emis=JOUR, signe=JOUR)
    assert un == deuxddoc.coder(champs, emis=JOUR, signe=JOUR)
    assert un.startswith("DC04XT01SPE121D421D41301FR62CELIK OEIL\x1d6917092023\x1f")
    assert len(un.split("\x1f")[1]) == 103


def test_champ_coupe_le_dit() -> None:
    code = deuxddoc.coder([deuxddoc.texte("62", "A" * 39, 38)], emis=JOUR, signe=JOUR)
    assert f"62{'A' * 38}\x1e\x1f" in code


def test_date_que_l_entete_ne_tient_pas(fabriquer: Fabrique) -> None:
    with pytest.raises(DocumentImpossible, match="31/12/1999 ne tient pas dans un 2D-DOC"):
        fabriquer("attestation_decision", date_emission=date(1999, 12, 31))


def test_les_certificats_du_depot_sont_ceux_que_l_on_refait() -> None:
    assert {chemin: chemin.read_bytes() for chemin in CERTIFICATS} == fabriquer_certificats()


def test_certificat_introuvable(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"certificat 2D-DOC introuvable : .*absent\.der"):
        LecteurPdf([tmp_path / "absent.der"])


def test_certificat_qui_n_en_est_pas_un(tmp_path: Path, fabriquer: Fabrique) -> None:
    faux = tmp_path / "faux.der"
    faux.write_bytes(b"rien")
    with pytest.raises(ValueError, match=r"faux\.der n'est pas un certificat DER"):
        LecteurPdf([faux])


def test_bibliotheque_absente(fabriquer: Fabrique, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading the text does without it; only the codes ask for it."""
    monkeypatch.setitem(__import__("sys").modules, "zxingcpp", None)
    lu = LecteurPdf(CERTIFICATS).lire(fabriquer("attestation_decision").octets)
    assert "ATTESTATION" in lu.texte
    with pytest.raises(RuntimeError, match="pip install zxing-cpp"):
        _ = lu.codes_2ddoc
