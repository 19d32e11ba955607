"""The rules of a procedure: who may enter it, its préambule, its delays, what its décision grants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from simulator.demarches.champs.pieces import Paragraphe
from simulator.demarches.conditions import TOUJOURS, Condition, Contexte
from simulator.demarches.etapes import Etape
from simulator.temps import anniversaire


@dataclass(frozen=True, kw_only=True)
class Arret:
    """A rule of eligibility: one rule, one message, apart from the visibility of fields."""

    champ: str
    titre: str
    message: str
    age_limite: int
    """Refused when the date of `champ` is after the birthday at which the usager reaches this age."""
    defaut: str = ""
    """Name of the defect that moves the limit by one day."""

    def atteint(self, valeurs: Mapping[str, Any], contexte: Contexte) -> bool:
        lue = valeurs.get(self.champ)
        if not isinstance(lue, date) or contexte.naissance is None:
            return False
        limite = anniversaire(contexte.naissance, self.age_limite)
        if self.defaut and self.defaut in contexte.defauts:
            limite = date.fromordinal(limite.toordinal() + 1)
        return lue > limite


@dataclass(frozen=True, kw_only=True)
class Entree:
    """How one comes to the procedure: the circuit of account creation and the choices of profile.

    `renouvelle` is the motive of the title held that this procedure renews (« Conjoint d'étranger RF »), '' for a
    first demande. `beneficiaires` are the choices of « Je sollicite ou renouvelle un titre de séjour pour : » shown
    to a holder of that title; the first one is the usager.
    """

    circuit: Literal["courriel", "titre", "inconnu"]
    motif: str = ""
    sous_motif: str = ""
    renouvelle: str = ""
    beneficiaires: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Preambule:
    """The page before the wizard."""

    titre: str
    annonce: str
    objet: tuple[str, ...]
    lecture: str
    observations: str
    depot: str
    sauvegarde: str
    joindre: str
    a_joindre: tuple[Paragraphe | str, ...]
    liste: str


@dataclass(frozen=True, kw_only=True)
class Suivi:
    """What the procedure is called in « Mes demandes en cours », and how its usager's notifications are sorted.

    The guides' captures disagree: oldest first (ASE, BPI, RF), most recent first (EM-107).
    """

    type_demande: str
    recentes_en_tete: bool = False


@dataclass(frozen=True, kw_only=True)
class RegleComplement:
    """The delay to answer a demande de complément, in days, and what starts it."""

    jours: int
    depuis: Literal["ouverture", "courriel"] = "ouverture"
    reprise: Etape | None = None
    """The étape of the wizard where the usager answers, as it then stands; None: by the notification."""
    reproche: str = "Les documents mentionnés ci-dessous ne sont pas valides :"
    """What the notification says of the documents contested: the guides differ (ASE-112, RF-103)."""


@dataclass(frozen=True, kw_only=True)
class RegleDecision:
    """What a favourable décision grants: months of validity, tax in euros.

    `a_la_suite` makes the new title start when the one held ends (EM-145), not on the morrow of the décision.
    """

    duree_mois: int
    taxe: int
    mention: str
    titre: str = "Une carte de séjour temporaire"
    a_la_suite: bool = False
    ministere: str = "Ministère de l'Intérieur"
    """How the notification is signed: the guides differ (ASE-136, EM-140)."""
    si: Condition = TOUJOURS
    """For whom, among the variants of a procedure (RF-125)."""


@dataclass(frozen=True, kw_only=True)
class RegleCertificat:
    """The blank medical certificate that the agent makes available.

    `delai` is told as written (« d'un mois »), `adresses` is the page where the OFII says where to find it.
    """

    delai: str
    adresses: str


@dataclass(frozen=True, kw_only=True)
class RegleProlongation:
    """What an attestation de prolongation d'instruction says, and for how many months it is valid.

    `redaction` chooses its legal sentences, `statut` is the protection obtained (BPI), '' elsewhere. The months run
    from the day it is given, or from the dépôt (RF-128).
    """

    mois: int
    depuis: Literal["acte", "depot"] = "acte"
    redaction: Literal["protection_internationale", "renouvellement"] = "renouvellement"
    statut: str = ""
