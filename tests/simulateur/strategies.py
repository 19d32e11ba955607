"""What the property tests draw: any usager, any day, any answers to the démarche ASE, hostile ones included."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from simulator.demarches.ase import ASE
from simulator.demarches.champs import Champ, Date
from simulator.demarches.conditions import Contexte
from simulator.temps import MOIS

JOURS = st.dates(date(1950, 1, 1), date(2100, 12, 31))

HOSTILES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "\x00",
            "²",
            "١٢",
            "\ud800",
            "x" * 10_000,
            "<script>",
            "'; DROP TABLE",
            "-1",
            "Oui ",
            " Marié(e)",
            "oui",
            "\u202e",
        ]
    ),
)
"""Any text, with those that break careless readers."""


def _valeurs(champ: Champ, entree: str) -> st.SearchStrategy[object]:
    possibles = champ.reponses_possibles()
    bonnes: list[st.SearchStrategy[str]] = [st.just("")]
    if possibles:
        bonnes.append(st.sampled_from(possibles))
    if isinstance(champ, Date):
        partie = entree.rpartition(".")[2]
        bonnes.append(
            {
                "jour": st.integers(0, 32).map(str),
                "mois": st.sampled_from(MOIS),
                "annee": st.integers(1890, 2110).map(str),
            }[partie]
        )
    return st.one_of(*bonnes, HOSTILES, st.lists(HOSTILES, max_size=3))


REPONSES = st.fixed_dictionaries(
    {},
    optional={e: _valeurs(c, e) for _, _, c in ASE.champs() for e in c.entrees()} | {"inconnu": HOSTILES},
)
"""Raw answers by input name: missing, malformed, repeated, extra."""

CONTEXTES = st.builds(
    lambda jour, naissance, fichiers, defauts: Contexte(
        jour, {"date_naissance": naissance, "nom": "Dupont", "courriel": "c@example.org"}, fichiers, defauts
    ),
    JOURS,
    st.one_of(st.none(), JOURS.map(date.isoformat)),
    st.dictionaries(st.sampled_from([p.nom for p in ASE.pieces()]), st.integers(0, 4)),
    st.frozensets(st.sampled_from(["union_pacs_oubliee", "attestation_oubliee", "ase_16_ans_un_jour"])),
)
