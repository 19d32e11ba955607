"""What the usager proves: documents joined as files, and the e-photo given by its number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from simulator.demarches.champs.base import Brut, Champ, Erreur, texte
from simulator.demarches.conditions import Contexte


@dataclass(frozen=True)
class Paragraphe:
    """A text of the guide; the part given in `lien` (text, address) is a link."""

    texte: str
    lien: tuple[str, str] | None = None


@dataclass(frozen=True)
class Puces:
    """A list of the guide."""

    lignes: tuple[str, ...]


Explication = str | Paragraphe | Puces


@dataclass(frozen=True, kw_only=True)
class Piece(Champ):
    """A document asked for: up to `maximum` files. Its value is the number of files joined."""

    gabarit: ClassVar[str] = "piece"
    maximum: int = 3
    explication: tuple[Explication, ...] = ()
    intitule: str = ""
    """Name of the piece in a demande de complément (« Justificatif de nationalité »); derived when empty."""
    code: str = ""
    """What the administration calls it in the mail of a complément (« JUSTIFICATIF_NATIONALITE », OP-105)."""

    def entrees(self) -> tuple[str, ...]:
        return (f"fichier.{self.nom}",)

    @property
    def nom_court(self) -> str:
        return self.intitule or re.sub(r"\s*\*?\s*:?\s*$", "", self.libelle)

    def lire(self, brut: Brut, contexte: Contexte) -> int | Erreur | None:
        del brut
        return contexte.fichiers.get(self.nom) or None

    @property
    def message_obligatoire(self) -> str:
        return "Joignez au moins un document."

    def controler(self) -> Iterator[str]:
        yield from super().controler()
        if not 1 <= self.maximum <= 20:
            yield f"pièce « {self.nom} » : maximum={self.maximum}, attendu de 1 à 20 fichiers"


@dataclass(frozen=True, kw_only=True)
class Ephoto(Champ):
    """The number of an e-photo, confirmed with its service then removable. `chiffres=0` sets no length."""

    gabarit: ClassVar[str] = "ephoto"
    titre: str = "Photographie d'identité récente"
    chiffres: int = 22
    explication: tuple[Explication, ...] = ()

    def entrees(self) -> tuple[str, ...]:
        return (self.nom, f"{self.nom}.confirme")

    def lire(self, brut: Brut, contexte: Contexte) -> str | Erreur | None:
        del contexte
        saisi = re.sub(r"\s", "", texte(brut, self.nom))
        if not saisi:
            return None
        if not (saisi.isascii() and saisi.isdigit()) or (self.chiffres and len(saisi) != self.chiffres):
            combien = f"{self.chiffres} chiffres" if self.chiffres else "des chiffres"
            return Erreur(f"Le numéro ephoto compte {combien} : « {saisi} » en a {len(saisi)}.", self.nom)
        return saisi

    @property
    def message_obligatoire(self) -> str:
        return "Le numéro ephoto est obligatoire."
