"""The HTML report: one self-contained page, in French, for people who did not write the code."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reports.fiche import Fiche
from reports.resultats import Resultats
from steps.garde.referentiel import Exigence

_GABARITS = Path(__file__).parent / "gabarits"
LIBELLES = {"reussi": "réussi", "echoue": "échoué", "ignore": "ignoré", "non_joue": "non joué", "instable": "instable"}
SIGNES = {"reussi": "✓", "echoue": "✗", "ignore": "–", "non_joue": "·", "instable": "≈"}
PHASES = {
    "acces": "Accès",
    "choix_profil": "Choix du profil",
    "preambule": "Préambule",
    "depot": "Dépôt",
    "complement": "Complément",
    "decision": "Décision",
    "certificat_medical": "Certificat médical",
}
"""The phases of the registers whose name lacks its accents; the others are only capitalised."""


def environnement() -> Environment:
    """The templates of the pages, with the filters they share."""
    env = Environment(
        loader=FileSystemLoader(_GABARITS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "ancre": ancre,
        "colonnes": colonnes,
        "duree": duree,
        "joli": joli,
        "le": le,
        "lignes": lignes,
        "par_regle": par_regle,
        "phase": phase_dite,
        "premiere": premiere,
        "une_ligne": une_ligne,
    }
    return env


def rendre(resultats: Resultats, exigences: Mapping[str, Exigence]) -> str:
    """The page as text. `exigences` gives the statement behind each tag that is one."""
    return (
        environnement()
        .get_template("rapport.html")
        .render(
            r=resultats,
            tete=resultats.en_tete,
            comptes=resultats.comptes,
            fonctionnalites=resultats.par_fonctionnalite(),
            guides=sorted({fiche["guide"] for fiche in resultats.fiches}),
            exigences=exigences,
            libelles=LIBELLES,
            signes=SIGNES,
        )
    )


def duree(secondes: float) -> str:
    """« 3 min 07 s », « 4,2 s », « 35 ms »."""
    if secondes >= 60:
        minutes, reste = divmod(round(secondes), 60)
        return f"{minutes} min {reste:02d} s"
    return f"{secondes:.1f} s".replace(".", ",") if secondes >= 1 else f"{round(secondes * 1000)} ms"


def le(instant: str) -> str:
    """« 16/08/2023 à 14 h 37 »."""
    return datetime.fromisoformat(instant).strftime("%d/%m/%Y à %H h %M")


def phase_dite(nom: str) -> str:
    """The name of a phase for a reader."""
    return PHASES.get(nom, nom.replace("_", " ").capitalize())


def lignes(bornes: Sequence[int]) -> str:
    """The lines of a guide where a statement stands: « l. 12 », « l. 12 à 15 »."""
    return f"l.\u00a0{bornes[0]}" + (f" à {bornes[-1]}" if bornes[-1] != bornes[0] else "")


def une_ligne(texte: str) -> str:
    """A text of the register without its line ends, its French quotes held to what they enclose."""
    return " ".join(texte.split()).replace("« ", "«\u00a0").replace(" »", "\u00a0»")


def ancre(identifiant: str) -> str:
    """A short identifier for a link within the page."""
    return "s-" + hashlib.sha256(identifiant.encode()).hexdigest()[:12]


def premiere(message: str) -> str:
    """The first line of a message."""
    return (message.splitlines() or [""])[0]


def par_regle(fiches: Sequence[Fiche]) -> list[tuple[str, list[Fiche]]]:
    """Neighbouring scenarios of one rule, together."""
    return [(regle, list(groupe)) for regle, groupe in groupby(fiches, key=itemgetter("regle"))]


def colonnes(journal: list[dict[str, Any]]) -> list[str]:
    """The keys met in the entries of a journal, in order of appearance."""
    return list(dict.fromkeys(cle for entree in journal for cle in entree))


def joli(valeur: object) -> str:
    """A value of a journal or of a persona as a reader can take it."""
    if isinstance(valeur, str):
        return valeur
    return json.dumps(valeur, ensure_ascii=False, indent=2, sort_keys=False)
