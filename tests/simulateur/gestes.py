"""What a person does at each étape of the five guides, act by act, with the labels that the pages bear.

It is the played side of « a state built fast is the one that the screens give »: written here by hand, apart from the
answers (`fixtures`) that the declarations give to the fast side.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulator.demarches.catalogue import DEMARCHES
from simulator.demarches.champs import Case
from simulator.demarches.declaration import Demarche
from steps.drivers.http import EcranHttp
from tests.simulateur.site_lance import PDF, BacDeTest, une_personne

FRAGMENT = "#/espace-personnel/inscription/mot-de-passe?token={token}"
CHEMINS = {FRAGMENT: "espace-personnel/inscription/mot-de-passe?token={token}"}

Geste = tuple[Any, ...]
"""A verb of the screen and its arguments; « {…} » in a text is a datum of the person."""

LIEU: tuple[Geste, ...] = (
    ("saisir", "Adresse * :", "{numero_voie} {voie} {code_postal} {ville}"),
    ("saisir", "Numéro de voie :", "{numero_voie}"),
    ("saisir", "Voie :", "{voie}"),
    ("saisir", "Code postal :", "{code_postal}"),
    ("saisir", "Code INSEE :", "{code_insee}"),
    ("saisir", "Téléphone * :", "{telephone}"),
)
VILLE: Geste = ("saisir", "Ville * :", "{ville}")
VILLE_FACULTATIVE: Geste = ("saisir", "Ville :", "{ville}")
EPHOTO: tuple[Geste, ...] = (
    ("saisir", "Numéro ephoto (22 chiffres) * :", "{numero_ephoto}"),
    ("cliquer", "Confirmer le numéro ephoto"),
)
EPHOTO_SANS_LONGUEUR: tuple[Geste, ...] = (("saisir", "Numéro ephoto * :", "{numero_ephoto}"), EPHOTO[1])

TITRE = {"numero": "7503134955", "nature": "Carte de séjour temporaire", "debut": "2022-08-30", "fin": "2023-08-29"}


@dataclass(frozen=True)
class Guide:
    """One guide, or one cas of it: who plays it, and the acts of each étape of saisie by its name."""

    code: str
    gestes: Mapping[str, tuple[Geste, ...]]
    cas: str = ""
    personne: Mapping[str, Any] | None = None
    entree: tuple[str, tuple[Geste, ...]] = ("", ())
    """Where the procedure begins and what opens its first étape; the préambule when empty."""
    depot: tuple[Geste, ...] = ()
    """What the étape of dépôt asks for before its button."""

    @property
    def demarche(self) -> Demarche:
        return DEMARCHES[self.code]


def _ase(cas: str, naissance: str, *autres: Geste) -> Guide:
    gestes = {
        "Informations personnelles": (*LIEU, VILLE, *autres),
        "Motif de séjour": (
            ("saisir_date", "Date de prise en charge par l'ASE * :", ("16", "Avril", "2018")),
            ("saisir_date", "Date d'entrée en France * :", ("03", "Mars", "2018")),
            ("choisir", "Quelle est votre situation familiale actuelle ? * :", "Célibataire"),
            ("choisir", "Avez-vous des enfants à votre charge ? * :", "Non"),
        ),
        "Justificatifs": EPHOTO,
    }
    return Guide("ase", gestes, cas=cas, personne={"date_naissance": naissance})


def _op(naissance: str, jour: tuple[str, str, str]) -> Guide:
    gestes = {
        "Votre situation": (
            ("cocher", "Je suis dans une autre situation"),
            ("cocher", "Je bénéficie d'une ordonnance de protection"),
        ),
        "Informations personnelles": (
            ("saisir", "Nom de naissance * :", "{nom}"),
            ("saisir", "Prénom(s) * :", "{prenom}"),
            ("choisir", "Quel est votre sexe ? * :", "{sexe}"),
            ("saisir_date", "Date de naissance :", jour),
            ("saisir", "Pays de naissance * :", "{pays_naissance}"),
            ("saisir", "Lieu de naissance * :", "{lieu_naissance}"),
            ("saisir", "Nationalité(s) * :", "{nationalite}"),
            *LIEU,
            VILLE_FACULTATIVE,
        ),
        "Motif de séjour": (
            ("saisir_date", "Date d'entrée en France * :", ("20", "Août", "2020")),
            ("choisir", "Quelle est votre situation familiale actuelle ? *", "Célibataire"),
            ("choisir", "Avez-vous des enfants à votre charge ? * :", "Non"),
        ),
        "Justificatifs": EPHOTO,
    }
    entree = (
        "profil/premier-titre",
        (("cocher", "Car j'ai des attaches familiales en France"), ("cliquer", "Je continue")),
    )
    return Guide("op", gestes, personne={"date_naissance": naissance, "numero_etranger": ""}, entree=entree)


GUIDES: dict[str, Guide] = {
    "ASE cas 1": _ase("cas1", "2006-08-10"),
    "ASE cas 2": _ase("cas2", "2006-08-10", ("cocher", "Je suis un mineur (+16 ans) émancipé")),
    "ASE cas 3": _ase("cas3", "2004-08-10"),
    "BPI": Guide(
        "bpi_renouvellement",
        {
            "Informations personnelles": (
                ("choisir", "Etes-vous marié, pacsé ou en concubinage ? * :", "Non"),
                ("choisir", "Quelle est votre situation familiale actuelle ? * :", "Célibataire"),
                ("choisir", "Avez-vous des enfants en France ? * :", "Non"),
                *LIEU,
                VILLE_FACULTATIVE,
            ),
            "Motif de séjour": (),
            "Justificatifs": EPHOTO_SANS_LONGUEUR,
        },
        personne={"date_naissance": "1982-04-05", "titres": [{**TITRE, "motif": "BPS"}]},
        depot=(
            ("cliquer", "Valider et vérifier la suite de ma saisie"),
            ("cliquer", "Valider et vérifier la suite de ma saisie"),
            ("cliquer", "Valider"),
        ),
    ),
    "RF": Guide(
        "rf",
        {
            "Informations personnelles": (*LIEU, VILLE_FACULTATIVE),
            "Motif de séjour": (
                ("saisir", "Nom * :", "Accueillant"),
                ("saisir", "Prénom(s) * :", "Paulo"),
                ("saisir_date", "Date de naissance * :", ("14", "02", "1988")),
                ("saisir", "N° étranger * :", "9903007001"),
                ("choisir", "Quelle est votre situation familiale actuelle ? *", "Marié(e)"),
                ("saisir_date", "Date de début de l'union * :", ("24", "Juin", "2020")),
                ("saisir", "Pays de l'union * :", "France"),
                ("choisir", "Avez-vous des enfants à votre charge ? *", "Non"),
                ("choisir", "Avez-vous des enfants à la charge de votre conjoint ? *", "Non"),
            ),
            "Justificatifs": EPHOTO_SANS_LONGUEUR,
        },
        personne={"date_naissance": "1990-05-02", "titres": [{**TITRE, "motif": "Conjoint d'étranger RF"}]},
    ),
    "EM": Guide(
        "em",
        {
            "Informations personnelles": (*LIEU, VILLE),
            "Motif de séjour": (
                ("choisir", "Quelle est votre situation familiale actuelle ? * :", "Célibataire"),
                ("choisir", "Avez-vous des enfants à votre charge ? * :", "Non"),
            ),
            "Justificatifs": EPHOTO,
        },
        personne={"date_naissance": "1990-05-02", "titres": [{**TITRE, "motif": "Etranger malade"}]},
    ),
    "OP": _op("1996-09-14", ("14", "Septembre", "1996")),
    "OP mineur": _op("2006-09-14", ("14", "Septembre", "2006")),
}
"""Every guide, and those of its cas that answer or join something else."""


class Personne:
    """Plays the screens with the harness' own driver, as the scenarios do."""

    def __init__(self, bac: BacDeTest, guide: Guide, dossier: Path) -> None:
        self.bac, self.guide = bac, guide
        self.qui = une_personne(**(guide.personne or {}))
        self.justificatif = dossier / "Justificatif.pdf"
        self.justificatif.write_bytes(PDF)
        self.ecran = EcranHttp(bac.adresse, 10, CHEMINS)

    def arriver(self) -> None:
        """With an account built fast: how it is opened has its own test."""
        voulu = {"usager": self.qui, "stade": "compte", "connecte": True}
        self.ecran.ouvrir(self.bac.piloter("POST", "etats", voulu)["adresse"])

    def commencer(self) -> None:
        """To the first étape."""
        ou, gestes = self.guide.entree
        self.ecran.ouvrir(ou or f"demarches/{self.guide.code}/preambule")
        self._faire(gestes or (("cliquer", "Je continue"),))

    def passer(self, etape: str) -> None:
        """This étape of saisie filled, its boxes ticked and its compulsory pieces joined, then confirmed."""
        self._faire(self.guide.gestes[etape])
        (declaree,) = [e for e in self.guide.demarche.etapes if e.nom == etape]
        for _, champ in declaree.champs():
            if isinstance(champ, Case) and champ.obligatoire and self.ecran.page().tous(["case"], champ.libelle):
                self.ecran.cocher(champ.libelle)
        for piece in self.guide.demarche.pieces():
            if piece.obligatoire and self.ecran.page().tous(["bouton"], "Joindre un document", dans=piece.libelle):
                self.ecran.joindre([self.justificatif], dans=piece.libelle)
        self.ecran.cliquer("Enregistrer et poursuivre >")

    def deposer(self) -> None:
        """From the étape of dépôt."""
        self._faire((*self.guide.depot, ("cliquer", "Déposer la demande >")))

    def dossier(self) -> dict[str, Any]:
        """Hers, as the back office sees it."""
        identifiant = self.qui["numero_etranger"] or self.qui["email"]
        (sien,) = [d for d in self.bac.piloter("GET", "dossiers") if d["identifiant"] == identifiant]
        detail: dict[str, Any] = self.bac.piloter("GET", f"dossiers/{sien['id']}")
        return detail

    def _faire(self, gestes: tuple[Geste, ...]) -> None:
        donnees = {**self.qui, **self.qui["adresse"]}
        for verbe, *dits in gestes:
            getattr(self.ecran, verbe)(*(d.format(**donnees) if isinstance(d, str) else d for d in dits))
