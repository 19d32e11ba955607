"""What differs, screen by screen, between the guides and the target of a run: the account, as data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fixtures.cibles.divergences import SectionDivergence
from reports.divergences_constats import relever, temoin
from reports.divergences_lecture import Lu
from reports.divergences_types import GENRES, Divergence, Temoin, factoriser, rassembler
from reports.fiche import Fiche
from reports.inventaires import apparier, differences
from steps.divergences import Acceptees, sur_ecran
from steps.textes import normaliser

ACCEPTEE = "divergence acceptée"


@dataclass(frozen=True)
class Echec:
    """A failed scenario: where it stands, what it said, and the statements that it bears."""

    temoin: Temoin
    message: str


@dataclass(frozen=True)
class Bilan:
    """`ouvertes` are the divergences that nobody accepted. `disparues`: accepted ones that the target has no more;
    `non_rencontrees`: accepted ones that no scenario of the run could meet. `reference`: the target whose
    inventory served, '' when none.
    """

    tete: Mapping[str, Any]
    ouvertes: tuple[Divergence, ...]
    acceptees: tuple[Divergence, ...]
    disparues: tuple[SectionDivergence, ...]
    non_rencontrees: tuple[SectionDivergence, ...]
    echecs: tuple[Echec, ...]
    reference: str = ""

    @property
    def par_ecran(self) -> dict[str, dict[str, list[Divergence]]]:
        """Open divergences by screen, those most met first, then by kind in the report's order."""
        poids = Counter[str]()
        for d in self.ouvertes:
            poids[d.ecran] += max(len(d.temoins), 1)
        ecrans = sorted(poids, key=lambda e: (-poids[e], e))
        return {
            ecran: {
                genre: dits
                for genre in GENRES
                if (dits := [d for d in self.ouvertes if d.ecran == ecran and d.genre == genre])
            }
            for ecran in ecrans
        }

    @property
    def alias(self) -> dict[str, str]:
        """Every alias proposed, the guide's label to the site's."""
        return {guide: site for d in self.ouvertes for guide, site in d.alias}

    def en_dict(self) -> dict[str, Any]:
        return {
            "version": 1,
            **{cle: self.tete[cle] for cle in ("cible", "pilote", "graine", "le") if cle in self.tete},
            "reference": self.reference,
            "comptes": {
                "divergences": len(self.ouvertes),
                "acceptees": len(self.acceptees),
                "disparues": len(self.disparues),
                "echecs": len(self.echecs),
                "par_genre": {g: n for g in GENRES if (n := sum(d.genre == g for d in self.ouvertes))},
            },
            "alias": self.alias,
            "ecrans": [
                {"ecran": ecran, "divergences": [d.en_dict() for dits in genres.values() for d in dits]}
                for ecran, genres in self.par_ecran.items()
            ],
            "acceptees": [d.en_dict() for d in self.acceptees],
            "disparues": [t.model_dump() for t in self.disparues],
            "non_rencontrees": [t.model_dump() for t in self.non_rencontrees],
            "echecs": [
                {"scenario": e.temoin.id, "lieu": e.temoin.lieu, "message": e.message, "exigences": e.temoin.exigences}
                for e in self.echecs
            ],
        }


def dresser(lu: Lu, tables: Sequence[SectionDivergence] = (), reference: Lu | None = None) -> Bilan:
    """The account of the run `lu`; `tables` are those of its profile, `reference` a run of the reference target."""
    toutes = list(relever(lu.fiches))
    if reference is not None:
        acceptees = Acceptees(tuple(tables))
        toutes += [
            _jugee(d, acceptees)
            for paire in apparier(reference.fiches, reference.vues, lu.fiches, lu.vues)
            for d in differences(paire)
        ]
    reunies = factoriser(rassembler(toutes))
    rencontrees = {raison for d in reunies for raison in d.acceptee.split(" ; ")}
    restantes = [table for table in tables if table.raison not in rencontrees]
    disparues = tuple(table for table in restantes if _conforme(table, lu.fiches))
    return Bilan(
        lu.tete,
        tuple(d for d in reunies if not d.acceptee),
        tuple(d for d in reunies if d.acceptee),
        disparues,
        tuple(table for table in restantes if table not in disparues),
        tuple(Echec(temoin(f, f["interrompu"]), f["message"]) for f in lu.fiches if f["etat"] == "echoue"),
        reference.nom if reference is not None else "",
    )


def _jugee(divergence: Divergence, acceptees: Acceptees) -> Divergence:
    d = divergence
    raisons = acceptees.raisons(d.ecran, d.attendu, d.observe, quoi=d.quoi)
    return replace(d, acceptee=" ; ".join(raisons)) if raisons else d


def _conforme(table: SectionDivergence, fiches: Sequence[Fiche]) -> bool:
    """Whether some observation of the run found, where the table says otherwise, just what the guide expects."""
    voulus = {normaliser(texte) for texte in table.attendu}
    return bool(voulus) and any(
        constat["conforme"]
        and sur_ecran(table, constat.get("ecran", ""))
        and (table.quoi is None or normaliser(table.quoi) == normaliser(constat["quoi"]))
        and voulus <= {normaliser(texte) for texte in constat["attendu"]}
        for fiche in fiches
        for pas in fiche["pas"]
        for constat in pas["constats"]
    )
