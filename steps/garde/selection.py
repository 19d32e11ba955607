"""`features/ase/regles.feature:12` on the command line: the scenario, or the row, at that line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from steps.garde.lecture import lire
from steps.garde.modele import FichierLu, LigneExemple, ScenarioLu

_AVEC_LIGNES = re.compile(r"(?P<chemin>.+\.feature)(?P<lignes>(?::\d+)+)")


def sans_lignes(argument: str) -> str:
    """The argument as pytest understands it: the file's path alone."""
    trouve = _AVEC_LIGNES.fullmatch(argument)
    return trouve["chemin"] if trouve else argument


@dataclass(frozen=True)
class Selection:
    """The lines asked for, by file; a file that is not there is played whole."""

    lignes: dict[Path, frozenset[int]]

    @classmethod
    def des_arguments(cls, depart: Path, arguments: Iterable[str]) -> Selection:
        """A file named once without a line, or within a folder named, is played whole whatever its lines."""
        lignes: dict[Path, frozenset[int]] = {}
        entiers: list[Path] = []
        for argument in arguments:
            chemin = (depart / sans_lignes(argument).partition("::")[0]).resolve()
            if trouve := _AVEC_LIGNES.fullmatch(argument):
                voulues = frozenset(int(n) for n in trouve["lignes"].split(":") if n)
                lignes[chemin] = lignes.get(chemin, frozenset()) | voulues
            elif "::" not in argument:
                entiers.append(chemin)
        return cls({c: v for c, v in lignes.items() if not any(c == e or e in c.parents for e in entiers)})

    def retient(self, fichier: Path, scenario: ScenarioLu, exemple: LigneExemple | None) -> bool:
        """Whether this scenario, or this row of it, is asked for."""
        voulues = self.lignes.get(fichier)
        if voulues is None:
            return True
        dedans = {ligne for ligne in voulues if scenario.debut <= ligne <= scenario.fin}
        rangs = {e.ligne for e in scenario.exemples}
        return bool(dedans) if exemple is None else bool(dedans - rangs) or exemple.ligne in dedans

    def erreurs(self, racine: Path) -> Iterator[str]:
        """One message for each line asked for where no scenario stands."""
        for chemin, voulues in self.lignes.items():
            fichier = lire(chemin) if chemin.is_file() else None
            for ligne in sorted(voulues) if fichier else ():
                if fichier and not any(s.debut <= ligne <= s.fin for s in fichier.scenarios):
                    ou = chemin.relative_to(racine) if chemin.is_relative_to(racine) else chemin
                    yield f"{ou}:{ligne}: aucun scénario à cette ligne ; {_scenarios(fichier)}"


def _scenarios(fichier: FichierLu) -> str:
    connus = [f"l. {s.ligne} « {s.nom} »" for s in fichier.scenarios]
    return f"les scénarios du fichier : {', '.join(connus)}" if connus else "ce fichier n'en a pas"
