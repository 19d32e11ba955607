"""The language of a procedure's declaration: what a guide says, as data. Checked when the simulator starts.

Its words stand in `contenus`, `etapes` and `regles`; a declaration takes them all from here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from simulator.demarches.champs.base import Champ, DeclarationInvalide
from simulator.demarches.champs.pieces import Piece
from simulator.demarches.champs.repetes import Bloc
from simulator.demarches.conditions import Contexte
from simulator.demarches.contenus import Contenu, Information, Rappel, RappelDesChoix, SousTitre, Titre, Visible
from simulator.demarches.controles import fautes_de_detail
from simulator.demarches.etapes import GENRES_DE_DEPOT, Etape, GenreEtape, Partie, Section
from simulator.demarches.fautes import IDENTITE, fautes_d_ensemble
from simulator.demarches.regles import (
    Arret,
    Entree,
    Preambule,
    RegleCertificat,
    RegleComplement,
    RegleDecision,
    RegleProlongation,
    Suivi,
)
from simulator.documents.modeles import ListePieces

__all__ = [
    "GENRES_DE_DEPOT",
    "IDENTITE",
    "Arret",
    "Contenu",
    "Demarche",
    "Entree",
    "Etape",
    "GenreEtape",
    "Information",
    "Partie",
    "Preambule",
    "Rappel",
    "RappelDesChoix",
    "RegleCertificat",
    "RegleComplement",
    "RegleDecision",
    "RegleProlongation",
    "Section",
    "SousTitre",
    "Suivi",
    "Titre",
    "Visible",
]


@dataclass(frozen=True, kw_only=True)
class Demarche:
    """One procedure of the e-service, whole: what the engine needs to serve every page of its guide."""

    code: str
    guide: str
    titre: str
    fil: tuple[str, ...]
    entree: Entree
    preambule: Preambule | None
    """None when the first étape follows the choice of profile at once."""
    etapes: tuple[Etape, ...]
    arrets: tuple[Arret, ...] = ()
    suivi: Suivi
    complement: RegleComplement
    decision: RegleDecision
    variantes_decision: tuple[RegleDecision, ...] = ()
    """What is granted instead to the usager whom their condition names; the first true one wins."""
    certificat: RegleCertificat | None = None
    """None where no medical certificate is asked for."""
    confirmation: tuple[Contenu, ...]
    objet_confirmation: str
    """What the deposit confirmation PDF confirms the deposit of (« D'UNE PREMIÈRE DEMANDE … »)."""
    document_depot: Literal["confirmation_depot", "attestation_prolongation"] = "confirmation_depot"
    """The PDF made at the dépôt, served on the last screen and attached to the mail (BPI-080: an attestation)."""
    courriel_depot: Literal["depot", "depot_sans_nom", "depot_etat", "depot_predemande"] = "depot"
    """The mail that confirms the dépôt: how it greets differs (BPI-083), or how it spells the State (EM-096)."""
    prolongation: RegleProlongation | None = None
    ministere: str = "Ministère de l'Intérieur et des Outre-Mer"
    """Who signs the demandes de complément and heads the PDF documents."""
    identite: Mapping[str, str] = field(default_factory=dict)
    """For a usager whom the register does not know: key of the record to the field where he says it himself."""
    liste: ListePieces | None = None
    """Content of the list of pieces of the préambule; None when it is the guide's, in `documents/listes/`."""
    fixtures: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Answers of a fast-built state: by cas, then by input name; « » holds what every cas answers."""

    def etape(self, slug: str) -> Etape | None:
        return next((e for e in self.etapes if e.slug == slug), None)

    @property
    def etape_de_depot(self) -> Etape:
        """The étape at the end of which the demande is filed."""
        return next(e for e in self.etapes if e.depose)

    def rang(self, slug: str) -> int:
        """Position of an étape, from 0. Raises `KeyError` for an unknown one."""
        for rang, etape in enumerate(self.etapes):
            if etape.slug == slug:
                return rang
        raise KeyError(slug)

    def champs(self) -> Iterator[tuple[Etape, Section | None, Champ]]:
        for etape in self.etapes:
            for section, champ in etape.champs():
                yield etape, section, champ

    def champ(self, nom: str) -> Champ | None:
        return next((c for _, _, c in self.champs() if c.nom == nom), None)

    def decision_pour(self, valeurs: Mapping[str, Any], contexte: Contexte) -> RegleDecision:
        """What a favourable décision grants to this usager."""
        return next((r for r in self.variantes_decision if r.si.vraie(valeurs, contexte)), self.decision)

    def bloc(self, nom: str) -> Bloc | None:
        """The repeated block of this name."""
        blocs = (c for e in self.etapes for s in e.sections for c in s.contenu if isinstance(c, Bloc))
        return next((b for b in blocs if b.nom == nom), None)

    def pieces(self) -> list[Piece]:
        return [c for _, _, c in self.champs() if isinstance(c, Piece)]

    def piece_nommee(self, intitule: str) -> Piece | None:
        """The piece that a demande de complément calls `intitule` (trailing colon and asterisk ignored)."""
        voulu = intitule.strip().rstrip(":* ").casefold()
        return next((p for p in self.pieces() if p.nom_court.casefold() == voulu), None)

    def controler(self) -> None:
        """Raise `DeclarationInvalide` with everything wrong in this declaration."""
        fautes = [*fautes_d_ensemble(self), *fautes_de_detail(self)]
        if fautes:
            raise DeclarationInvalide(f"démarche « {self.code} » ({self.guide}) :\n  - " + "\n  - ".join(fautes))
