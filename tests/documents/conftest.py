"""Data of each kind of document, invented but in the forms that the guides show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from simulator.documents import Document, produire
from simulator.documents.autorite import CERTIFICATS
from simulator.documents.listes import LISTES
from steps.drivers.documents_pdf import LecteurPdf
from steps.ports.autres import DocumentLu


@pytest.fixture
def titulaire() -> dict[str, Any]:
    return {
        "nom_naissance": "Benali",
        "nom_usage": "",
        "prenom": "Inès",
        "date_naissance": date(2006, 2, 21),
        "lieu_naissance": "Tunis",
        "pays_naissance": "Tunisie",
        "nationalite": "Tunisienne",
        "adresse": "20 Rue Nationale 59800 Lille France",
    }


@pytest.fixture
def exemples(titulaire: dict[str, Any]) -> dict[str, Any]:
    """Valid data for every kind, by its name."""
    dossier = {
        "identifiant": "5903007192",
        "numero_demande": "5901202308160000184",
        "date_emission": date(2023, 9, 17),
        "titulaire": titulaire,
    }
    return {
        "confirmation_depot": {
            **dossier,
            "date_emission": date(2023, 8, 16),
            "objet": "D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR",
            "date_depot": date(2023, 8, 16),
        },
        "attestation_decision": {
            **dossier,
            "date_decision": date(2023, 9, 17),
            "titre": {
                "designation": "Une carte de séjour temporaire",
                "debut": date(2023, 9, 18),
                "fin": date(2024, 9, 17),
                "mention": "Vie privée et familiale",
            },
            "taxe": 0,
        },
        "attestation_prolongation": {
            **dossier,
            "entete": "MINISTÈRE DE L'INTÉRIEUR",
            "redaction": "protection_internationale",
            "date_depot": date(2023, 8, 16),
            "debut": date(2023, 8, 16),
            "fin": date(2024, 2, 15),
            "statut": "A OBTENU LE BÉNÉFICE DE LA PROTECTION SUBSIDIAIRE",
        },
        "liste_pieces": LISTES["ASE"],
        "notice_explicative": {},
        "accord_communication": {},
        "certificat_medical": {
            "identifiant": "5903007192",
            "titulaire": titulaire,
            "sexe": "F",
            "entree_en_france": date(2022, 8, 31),
            "telephone": "0102030405",
            "courriel": "ines.benali@example.org",
        },
    }


@pytest.fixture(scope="session")
def lecteur() -> LecteurPdf:
    return LecteurPdf(CERTIFICATS)


@pytest.fixture
def fabriquer(exemples: dict[str, Any]) -> Callable[..., Document]:
    """Make the example of a kind, with data changed: `fabriquer("confirmation_depot", identifiant="")`."""

    def fabriquer(genre: str, **changes: Any) -> Document:
        donnees = exemples[genre]
        return produire(genre, {**donnees, **changes} if changes else donnees)

    return fabriquer


@pytest.fixture
def lire(fabriquer: Callable[..., Document], lecteur: LecteurPdf) -> Callable[..., DocumentLu]:
    return lambda genre, **changes: lecteur.lire(fabriquer(genre, **changes).octets)
