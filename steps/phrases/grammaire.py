"""Step sentences as a product owner writes them: quoted labels, « l'usager » or « il », dates, numbers.

A template is the sentence itself, with `{nom}` for a text between French quotes, `{nom:genre}` for a bare value of
one of the kinds of `GENRES`, and `[a|b]` for a choice of words. A leading « l'usager » also accepts « il » and
« elle », so that a scenario reads as prose.
"""

from __future__ import annotations

import re
from typing import Any

from pytest_bdd import parsers

GENRES: dict[str, str] = {
    "texte": r"[^«»]+",
    "date": r"\d{2}/\d{2}/\d{4}",
    "heure": r"\d{2}:\d{2}",
    "nombre": r"\d+",
    "cas": r"mineur non émancipé|mineur émancipé|majeur",
    "demarche": r"[A-Z]{2,3}",
    "complement": r"attendu|répondu|échu",
    "stade": r"déposé|dont l'agent demande un complément|accepté",
}
"""Kind of a value in a sentence, to the pattern it is read with."""

_SUJET = "l'usager "
_MORCEAU = re.compile(r"\{(?P<nom>\w+)(?::(?P<genre>\w+))?\}|\[(?P<choix>[^\]]*)\]")


class Phrase(parsers.StepParser):
    """A step sentence. Raises `KeyError` at import when the template names an unknown kind."""

    def __init__(self, modele: str) -> None:
        super().__init__(modele)
        self._motif = re.compile(_motif(modele))

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        trouve = self._motif.fullmatch(name)
        return trouve.groupdict() if trouve else None

    def is_matching(self, name: str) -> bool:
        return self._motif.fullmatch(name) is not None


def _motif(modele: str) -> str:
    sujet, reste = ("(?:l'usager|il|elle) ", modele.removeprefix(_SUJET)) if modele.startswith(_SUJET) else ("", modele)
    morceaux, fin = [], 0
    for trouve in _MORCEAU.finditer(reste):
        morceaux.append(re.escape(reste[fin : trouve.start()]))
        fin = trouve.end()
        if trouve["nom"]:
            morceaux.append(f"(?P<{trouve['nom']}>{GENRES[trouve['genre'] or 'texte']})")
        else:
            morceaux.append("(?:" + "|".join(re.escape(choix) for choix in trouve["choix"].split("|")) + ")")
    return sujet + "".join(morceaux) + re.escape(reste[fin:])
