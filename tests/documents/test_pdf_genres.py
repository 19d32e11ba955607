"""What every kind of document has, and what each says, in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from simulator.documents import GENRES, Document
from steps.ports.autres import DocumentLu
from steps.textes import normaliser

Fabrique = Callable[..., Document]
Lecture = Callable[..., DocumentLu]

REFERENCES = [
    "VOS RÉFÉRENCES :",
    "Identifiant (N° étranger) : 5903007192",
    "N° de la demande : 5901202308160000184",
]
IDENTITE = [
    "Nom de naissance : BENALI",
    "Nom d'usage :",
    "Prénom : INÈS",
    "Né(e) le : 21/02/2006",
    "A : TUNIS, TUNISIE",
    "Nationalité : TUNISIENNE",
    "Adresse : 20 RUE NATIONALE 59800 LILLE FRANCE",
]


def dans_l_ordre(texte: str, attendus: Sequence[str]) -> None:
    reste = normaliser(texte)
    for attendu in attendus:
        avant, trouve, reste = reste.partition(normaliser(attendu))
        assert trouve, f"« {attendu} » absent ou pas à sa place, après « …{avant[-60:]} »"


@pytest.mark.parametrize("genre", GENRES)
def test_chaque_page_se_dit_specimen_et_fictive(genre: str, lire: Lecture) -> None:
    for page in lire(genre).textes_par_page:
        assert "SPÉCIMEN — SANS VALEUR" in page
        assert "SIMULATEUR — données fictives" in page


@pytest.mark.parametrize("genre", GENRES)
def test_balise_titre_et_langue(genre: str, fabriquer: Fabrique, lire: Lecture) -> None:
    document, lu = fabriquer(genre), lire(genre)
    assert lu.balise
    assert lu.titre == document.titre != ""
    assert b"/Lang" in document.octets
    assert b"pdfuaid" in document.octets
    assert document.nom.endswith(".pdf")


@pytest.mark.parametrize("genre", GENRES)
def test_memes_donnees_memes_octets(genre: str, fabriquer: Fabrique) -> None:
    une_fois = fabriquer(genre).octets
    assert fabriquer(genre).octets == une_fois
    assert b"CreationDate" not in une_fois


@pytest.mark.parametrize("genre", ["confirmation_depot", "attestation_decision", "certificat_medical"])
def test_autres_donnees_autres_octets(genre: str, fabriquer: Fabrique, titulaire: dict[str, Any]) -> None:
    assert fabriquer(genre, titulaire={**titulaire, "prenom": "Inas"}).octets != fabriquer(genre).octets


def test_confirmation(lire: Lecture) -> None:
    lu = lire("confirmation_depot")
    assert lu.pages == 1
    dans_l_ordre(
        lu.texte,
        [
            "CONFIRMATION DU DÉPÔT D'UNE PREMIÈRE DEMANDE DE TITRE DE SÉJOUR",
            *REFERENCES,
            "DATE D'ÉMISSION : 16/08/2023",
            *IDENTITE,
            "Le 16/08/2023, vous avez déposé avec succès une demande de titre de séjour qui sera examinée "
            "par la préfecture compétente.",
            "Ce document constitue la preuve de dépôt de votre demande.",
            "Ce document n'autorise pas le franchissement des frontières de l'espace Schengen.",
            "Vous serez informé(e) de l'avancement",
        ],
    )


@pytest.mark.parametrize("objet", ["D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR", "D'UNE PRÉ-DEMANDE"])
def test_confirmation_des_autres_guides(objet: str, lire: Lecture) -> None:
    lu = lire("confirmation_depot", objet=objet, identifiant="")
    dans_l_ordre(lu.texte, [f"CONFIRMATION DU DÉPÔT {objet}", "Identifiant (N° étranger) :\nN° de la demande :"])


def test_decision(lire: Lecture) -> None:
    dans_l_ordre(
        lire("attestation_decision").texte,
        [
            "MINISTÈRE DE L'INTÉRIEUR ET DES OUTRE-MER",
            "ATTESTATION DE DÉCISION FAVORABLE SUR UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR",
            *REFERENCES,
            "DATE D'ÉMISSION : 17/09/2023",
            *IDENTITE,
            "Le 17/09/2023, une décision favorable a été prise",
            "Une carte de séjour temporaire, valable du 18/09/2023 au 17/09/2024 portant la mention Vie "
            "privée et familiale va vous être délivré(e).",
            "Ce document autorise le franchissement des frontières de l'espace Schengen.",
            "vous acquitter de 0 € correspondant au montant des taxes",
        ],
    )


def test_decision_certificat_de_residence(lire: Lecture) -> None:
    titre = {
        "designation": "Un certificat de résidence algérien",
        "debut": date(2023, 8, 2),
        "fin": date(2033, 8, 1),
        "mention": "Toute profession en France métropolitaine dans le cadre de la législation en vigueur",
    }
    dans_l_ordre(
        lire("attestation_decision", titre=titre).texte,
        [
            "Un certificat de résidence algérien, valable du 02/08/2023 au 01/08/2033 portant la mention "
            "Toute profession en France métropolitaine dans le cadre de la législation en vigueur va vous "
            "être délivré(e)."
        ],
    )


@pytest.mark.parametrize(
    ("taxe", "lue"), [(0, "0 €"), (225, "225 €"), (Decimal("12.5"), "12,50 €"), (Decimal("100.00"), "100 €")]
)
def test_taxe(taxe: Decimal, lue: str, lire: Lecture) -> None:
    dans_l_ordre(lire("attestation_decision", taxe=taxe).texte, [f"vous acquitter de {lue} correspondant"])


def test_prolongation_protection_internationale(lire: Lecture) -> None:
    dans_l_ordre(
        lire("attestation_prolongation").texte,
        [
            "ATTESTATION DE PROLONGATION D'INSTRUCTION D'UNE DEMANDE DE TITRE DE SÉJOUR",
            "Identifiant (N° de l'étranger) : 5903007192",
            "A OBTENU LE BÉNÉFICE DE LA PROTECTION SUBSIDIAIRE",
            "Prénom(s) : INÈS",
            "À : TUNIS, TUNISIE",
            "entre le 16/08/2023 et le 15/02/2024.",
            "conformément aux articles L. 414-10 et R. 431-15-4 du code",
        ],
    )


def test_prolongation_renouvellement(lire: Lecture) -> None:
    lu = lire("attestation_prolongation", redaction="renouvellement", statut="", fin=date(2023, 11, 15))
    dans_l_ordre(
        lu.texte,
        [
            "D'UNE DEMANDE DE RENOUVELLEMENT DE TITRE DE SÉJOUR",
            "Validité : du 16/08/2023 au 15/11/2023",
            *IDENTITE,
            "déposée le 16/08/2023 est toujours en cours d'instruction.",
            "n'est valable qu'accompagnée du titre précédemment détenu même s'il est arrivé à expiration.",
            "Elle ne permet pas l'ouverture de droits nouveaux.",
        ],
    )
    assert "DATE D'ÉMISSION" not in lu.texte


@pytest.mark.parametrize(
    ("genre", "nom"),
    [
        ("confirmation_depot", "CONFIRMATION_DEPOT_5903007192_20230816.pdf"),
        ("attestation_prolongation", "ATTESTATION_PROLOGATION_INSTRUCTION_5903007192_20230917.pdf"),
        ("certificat_medical", "CERTIFICAT_MEDICAL_5903007192.pdf"),
    ],
)
def test_noms_de_fichier(genre: str, nom: str, fabriquer: Fabrique) -> None:
    assert fabriquer(genre).nom == nom


def test_nom_de_fichier_sans_numero_etranger(fabriquer: Fabrique) -> None:
    nom = fabriquer("confirmation_depot", identifiant="").nom
    assert nom == "CONFIRMATION_DEPOT_5901202308160000184_20230816.pdf"


def test_certificat_sur_trois_pages_au_nom_de_l_usager(lire: Lecture) -> None:
    lu = lire("certificat_medical")
    assert [f"Page {n}/3" in page for n, page in enumerate(lu.textes_par_page, start=1)] == [True] * 3
    assert all("IDENTIFIANT : 5903007192" in page for page in lu.textes_par_page)
    dans_l_ordre(lu.texte, ["Nom : BENALI", "Sexe : F", "Entré en France le : 31/08/2022", "Responsable légal :"])
