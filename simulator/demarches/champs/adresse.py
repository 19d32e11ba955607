"""A postal address: one line with suggestions, and the eight details that a suggestion fills."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from simulator.demarches.champs.base import Brut, Champ, Erreur, texte
from simulator.demarches.conditions import Contexte


@dataclass(frozen=True, kw_only=True)
class PartieAdresse:
    """One input of the address: its key, its label with asterisk and colon, whether it must be filled."""

    cle: str
    libelle: str
    obligatoire: bool = False
    motif: str = ""
    message: str = ""


PARTIES = (
    PartieAdresse(cle="numero_voie", libelle="Numéro de voie :"),
    PartieAdresse(cle="voie", libelle="Voie :"),
    PartieAdresse(cle="complement", libelle="Complément d'adresse :"),
    PartieAdresse(
        cle="code_postal",
        libelle="Code postal :",
        motif=r"\d{5}",
        message="Code postal attendu : 5 chiffres.",
    ),
    PartieAdresse(cle="ville", libelle="Ville * :", obligatoire=True),
    PartieAdresse(cle="pays", libelle="Pays :"),
    PartieAdresse(
        cle="code_insee",
        libelle="Code INSEE :",
        motif=r"\d[0-9AB]\d{3}",
        message="Code INSEE attendu : 5 caractères.",
    ),
)


LONGUEUR_MAX = 180
"""Characters of an address: what the documents can print on one line, the country included."""

_NON_LATIN = re.compile(r"[^\x20-\x7e\xa0-\u024f\u0300-\u036f\u1e00-\u1eff\u2010-\u2027]")
"""What the fonts of the documents cannot draw (accents typed apart from their letter are drawn)."""


@dataclass(frozen=True)
class AdresseLue:
    """An address read: its line and its details by key."""

    ligne: str
    details: dict[str, str]


@dataclass(frozen=True, kw_only=True)
class Adresse(Champ):
    """`libelle` is that of the line with suggestions; `outre_mer` the box for addresses that have none."""

    gabarit: ClassVar[str] = "adresse"
    outre_mer: str = ""
    parties: tuple[PartieAdresse, ...] = PARTIES

    def entrees(self) -> tuple[str, ...]:
        return (f"{self.nom}.ligne", f"{self.nom}.outre_mer", *(f"{self.nom}.{p.cle}" for p in self.parties))

    def lire(self, brut: Brut, contexte: Contexte) -> AdresseLue | Erreur | None:
        erreurs = self.erreurs(brut, contexte)
        if erreurs:
            return erreurs[0]
        details = {p.cle: texte(brut, f"{self.nom}.{p.cle}") for p in self.parties}
        return AdresseLue(texte(brut, f"{self.nom}.ligne"), details)

    def erreurs(self, brut: Brut, contexte: Contexte) -> list[Erreur]:
        """Every input that is missing or malformed."""
        del contexte
        trouvees = []
        if self.obligatoire and not texte(brut, f"{self.nom}.ligne"):
            trouvees.append(Erreur(self.message_obligatoire, f"{self.nom}.ligne"))
        for partie in self.parties:
            entree = f"{self.nom}.{partie.cle}"
            saisi = texte(brut, entree)
            if partie.obligatoire and self.obligatoire and not saisi:
                trouvees.append(Erreur(self.message_obligatoire, entree))
            elif saisi and partie.motif and not re.fullmatch(partie.motif, saisi):
                trouvees.append(Erreur(partie.message, entree))
        for entree in (f"{self.nom}.ligne", *(f"{self.nom}.{p.cle}" for p in self.parties)):
            saisi = texte(brut, entree)
            if len(saisi) > LONGUEUR_MAX:
                trouvees.append(Erreur(f"{LONGUEUR_MAX} caractères au plus.", entree))
            elif _NON_LATIN.search(saisi):
                trouvees.append(Erreur("Écrivez l'adresse en caractères latins.", entree))
        if not trouvees and sum(len(texte(brut, f"{self.nom}.{p.cle}")) + 1 for p in self.parties) > LONGUEUR_MAX:
            trouvees.append(Erreur(f"L'adresse entière compte plus de {LONGUEUR_MAX} caractères.", f"{self.nom}.ligne"))
        return trouvees

    def rappels(self, valeur: AdresseLue | None) -> tuple[tuple[str, str], ...]:
        """The street on one line, then the details (BPI-069)."""
        details = valeur.details if valeur else {}
        rue = " ".join(filter(None, (details.get("numero_voie"), details.get("voie"))))
        return (
            (self.libelle_rappel, rue or (valeur.ligne if valeur else "")),
            *(
                (" ".join(p.libelle.replace("*", " ").split()), details.get(p.cle, ""))
                for p in self.parties
                if p.cle not in ("numero_voie", "voie")
            ),
        )

    def initial(self, contexte: Contexte) -> dict[str, str]:
        if not self.defaut or "adresse_non_reprise" in contexte.defauts:
            return {f"{self.nom}.pays": "FRANCE"}
        fiche = contexte.fiche.get(self.defaut.removeprefix("fiche:")) or {}
        morceaux = [fiche.get(cle, "") for cle in ("numero_voie", "voie", "code_postal", "ville")]
        return {
            f"{self.nom}.ligne": " ".join(m for m in morceaux if m),
            **{f"{self.nom}.{p.cle}": fiche.get(p.cle, "") or "" for p in self.parties},
        }
