"""The three documents handed to a sick foreigner (EM, annexes 3 to 5), all drawn by `formulaire.typ`."""

from __future__ import annotations

from simulator.documents import blocs
from simulator.documents.blocs import Bloc
from simulator.documents.composition import jour
from simulator.documents.modeles import AccordCommunication, CertificatMedical, NoticeExplicative
from simulator.documents.textes_certificat import (
    NOTE_AU_MEDECIN,
    PARTIE_A,
    PARTIE_B,
    PATIENT,
    PROTECTION_DES_DONNEES,
)
from simulator.documents.textes_notice import NOTICE_PAGE_1, NOTICE_PAGE_2

_OFFICE = "Office Français de l'Immigration et de l'Intégration"


def notice(donnees: NoticeExplicative) -> dict[str, object]:
    return {
        "entete": [],
        "titre": "NOTICE EXPLICATIVE",
        "objet": "Demande de titre de séjour pour soins",
        "corps": 10.8,
        "aeration": 1.0,
        "blocs": [*NOTICE_PAGE_1, blocs.paragraphe(donnees.edition), blocs.page(), *NOTICE_PAGE_2],
    }


def accord(_donnees: AccordCommunication) -> dict[str, object]:
    return {
        "entete": [],
        "titre": "Demande de communication d'informations médicales",
        "objet": "",
        "corps": 11.5,
        "aeration": 1.6,
        "blocs": [
            blocs.champ("Je soussigné(e),"),
            blocs.paragraphe(
                "donne mon accord aux médecins de l'Office pour demander des informations médicales me "
                "concernant (1), dans le cadre de la procédure de demande de ... [préciser le nom de la "
                "procédure] (2), nécessaires à l'accomplissement de leur mission, auprès des "
                "professionnels de santé qui en disposent."
            ),
            blocs.champ("Date :"),
            blocs.champ("Signature :", lignes=4),
            blocs.petit("(1) ou de l'enfant mineur dont je suis le ou la représentant(e) légal(e)"),
            blocs.petit("(2) Titre de séjour pour soins ou protection contre l'éloignement"),
        ],
    }


def certificat(donnees: CertificatMedical) -> dict[str, object]:
    return {
        "entete": [_OFFICE, "Service médical", f"IDENTIFIANT : {donnees.identifiant}"],
        "titre": "CERTIFICAT MEDICAL CONFIDENTIEL",
        "objet": "A adresser au médecin de l'OFII",
        "corps": 8.8,
        "aeration": 0.85,
        "blocs": [
            blocs.sous_titre("1er bloc rempli par l'administration"),
            _etat_civil(donnees),
            blocs.sous_titre("2ème bloc à remplir par le patient"),
            *PATIENT,
            *PROTECTION_DES_DONNEES,
            blocs.sous_titre("3ème bloc à remplir par le médecin"),
            *_medecin(),
            *NOTE_AU_MEDECIN,
            blocs.page(),
            *PARTIE_A,
            blocs.page(),
            *PARTIE_B,
        ],
    }


def _etat_civil(donnees: CertificatMedical) -> Bloc:
    personne = donnees.titulaire
    naissance = f"{personne.lieu_naissance}, {personne.pays_naissance}"
    return blocs.rubriques(
        ("Nom :", personne.nom_naissance.upper()),
        ("Prénoms :", personne.prenom.upper()),
        ("Nom d'usage :", personne.nom_usage.upper()),
        ("Sexe :", donnees.sexe),
        ("Né(e) le :", jour(personne.date_naissance)),
        ("A :", naissance.upper()),
        ("Nationalité :", personne.nationalite.upper()),
        ("Adresse :", personne.adresse),
        ("Entré en France le :", jour(donnees.entree_en_france) if donnees.entree_en_france else ""),
        ("Tél :", donnees.telephone),
        ("Email :", donnees.courriel),
        ("Responsable légal :", donnees.responsable_legal),
    )


def _medecin() -> list[Bloc]:
    return [
        blocs.cases("1. Médecin traitant du demandeur :", "OUI", "NON"),
        blocs.cases("2. Médecin spécialiste du demandeur :", "OUI", "NON"),
        blocs.champ("3. Autre :"),
        blocs.cote_a_cote("Date de la consultation :", "Poids :", "Taille :", "Langue parlée :"),
        blocs.cases(
            "Communication :",
            "Directe",
            "Avec tiers",
            "Avec interprète (préciser langue)",
            "Facile",
            "Difficile",
        ),
    ]
