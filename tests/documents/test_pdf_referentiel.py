"""Each statement of the registers on a PDF: its verbatim strings are read back from the bytes."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from simulator.documents import produire
from simulator.documents.listes import LISTES
from steps.drivers.documents_pdf import LecteurPdf
from steps.textes import normaliser

REFERENTIEL = Path(__file__).parents[2] / "features" / "referentiel"

# The guides' own sample persons and numbers, which the project replaces by invented ones.
DONNEES_D_EXEMPLE = {
    "Identifiant (N° étranger) : 5903007229", "N° de la demande : 5901202310040000310",
    "Identifiant (N° étranger) : 5903007243", "N° de la demande : 5901202310310000365",
    "Né(e) le : 02/05/2000", "A : CANCUN, MEXIQUE", "Adresse : 20 RUE NATIONALE 59000 LILLE FRANCE",
    "Nom de naissance : GUIDE", "Prénom : MALADE", "Nom de naissance : OFII", "Prénom : TROIS",
    "BOPPRE", "ETRANGER", "14/09/1996", "DAKAR, SENEGAL", "SÉNÉGALAISE", "5901202309140000209",
    "IDENTIFIANT : 5903007229", "Nom : GUIDE", "Prénoms : MALADE", "Sexe : M", "Né(e) le : 03/10/2000",
    "A : MEXICO, MEXIQUE", "Nationalité : MEXICAINE", "Email : guideem@yopmail.com",
}  # fmt: skip

# Statements on the screens around a PDF (where the notification announces it), not on what it prints.
HORS_DU_PDF = {"BPI-117", "EM-130", "RF-040"}


def _exigences() -> Iterator[Any]:
    for guide in LISTES:
        brut = tomllib.loads((REFERENTIEL / f"{guide}.toml").read_text(encoding="utf-8"))
        for exigence in brut["exigence"]:
            if exigence["nature"] == "document" and exigence["id"] not in HORS_DU_PDF:
                yield pytest.param(guide, exigence, id=exigence["id"])


@pytest.fixture(scope="module")
def textes_des_guides() -> dict[str, str]:
    return {}


@pytest.mark.parametrize(("guide", "exigence"), list(_exigences()))
def test_verbatim_lu_dans_un_pdf_du_guide(
    guide: str, exigence: dict[str, Any], textes_des_guides: dict[str, str], tout_lire: Callable[[str], str]
) -> None:
    if guide not in textes_des_guides:
        textes_des_guides[guide] = normaliser(tout_lire(guide))
    texte = textes_des_guides[guide]
    manquants = [
        chaine for chaine in exigence["verbatim"] if chaine not in DONNEES_D_EXEMPLE and normaliser(chaine) not in texte
    ]
    assert not manquants


@pytest.fixture
def tout_lire(exemples: dict[str, Any], lecteur: LecteurPdf) -> Callable[[str], str]:
    """The text of every PDF a guide gives, with the guide's dates."""

    def lire(guide: str) -> str:
        demandes: list[tuple[str, Any]] = [("liste_pieces", LISTES[guide]), *_du_guide(guide, exemples)]
        return "\n".join(lecteur.lire(produire(genre, donnees).octets).texte for genre, donnees in demandes)

    return lire


def _du_guide(guide: str, exemples: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    confirmation, decision = exemples["confirmation_depot"], exemples["attestation_decision"]
    renouvellement = {**confirmation, "objet": "D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR"}
    prolongation = {**exemples["attestation_prolongation"], "redaction": "renouvellement", "statut": ""}
    return {
        "ASE": [("confirmation_depot", confirmation), ("attestation_decision", decision)],
        "BPI": [("attestation_prolongation", exemples["attestation_prolongation"])],
        "OP": [("confirmation_depot", {**confirmation, "objet": "D'UNE PRÉ-DEMANDE"})],
        "RF": [
            ("confirmation_depot", {**renouvellement, **_le(date(2023, 5, 10))}),
            ("attestation_decision", {**decision, **_certificat_algerien()}),
            (
                "attestation_prolongation",
                {**prolongation, **_validite(date(2023, 5, 15), date(2023, 5, 15), date(2023, 8, 14))},
            ),
        ],
        "EM": [
            ("confirmation_depot", {**renouvellement, **_le(date(2023, 10, 4))}),
            ("attestation_decision", {**decision, **_carte_de_six_mois()}),
            (
                "attestation_prolongation",
                {**prolongation, **_validite(date(2023, 10, 31), date(2023, 11, 8), date(2024, 2, 7))},
            ),
            ("notice_explicative", {}),
            ("accord_communication", {}),
            ("certificat_medical", exemples["certificat_medical"]),
        ],
    }[guide]


def _le(jour: date) -> dict[str, Any]:
    return {"date_emission": jour, "date_depot": jour}


def _validite(depot: date, debut: date, fin: date) -> dict[str, Any]:
    return {"date_depot": depot, "debut": debut, "fin": fin}


def _certificat_algerien() -> dict[str, Any]:
    return {
        "date_emission": date(2023, 5, 15),
        "date_decision": date(2023, 5, 15),
        "titre": {
            "designation": "Un certificat de résidence algérien",
            "debut": date(2023, 8, 2),
            "fin": date(2033, 8, 1),
            "mention": "Toute profession en France métropolitaine dans le cadre de la législation en vigueur",
        },
    }


def _carte_de_six_mois() -> dict[str, Any]:
    return {
        "date_emission": date(2023, 11, 14),
        "date_decision": date(2023, 11, 14),
        "taxe": 225,
        "titre": {
            "designation": "Une carte de séjour temporaire",
            "debut": date(2024, 1, 30),
            "fin": date(2024, 7, 29),
            "mention": "Vie privée et familiale",
        },
    }
