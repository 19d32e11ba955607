"""A run as its folder of reports tells it, ready to be merged with others."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reports import captures
from reports.fiche import Fiche
from steps.harnais.codes import SENS, Code

RESULTATS = "resultats.json"
INVENTAIRE = "inventaire.json"
_CORPS = ("version", "duree", "comptes", "scenarios")


class PassageIllisible(ValueError):
    """A folder holds no run that can be read; the message names it and says what to do."""


@dataclass(frozen=True)
class Passage:
    """`tete`: what the run was (see docs/rapports.md). `junit` is the whole file, b"" when there is none."""

    dossier: Path
    tete: dict[str, Any]
    duree: float
    fiches: list[Fiche]
    junit: bytes = b""
    lot: dict[str, Any] = field(default_factory=dict)

    @property
    def nom(self) -> str:
        """« lot 2/4 », or the folder when the run is no shard."""
        return f"lot {self.lot['rang']}/{self.lot['nombre']}" if self.lot else str(self.dossier)

    @property
    def code(self) -> int:
        return int(self.tete.get("code", 0))

    @property
    def inacheve(self) -> str:
        """Why the run did not come to its end; '' when it did."""
        if self.code in (Code.REUSSI, Code.ECHEC, Code.RIEN):
            return ""
        sens = SENS.get(Code(self.code), "") if self.code in Code.__members__.values() else ""
        reste = len(self.tete.get("non_joues", []))
        return f"code {self.code}, {sens}" + (f" ; {reste} scénarios non joués" if reste else "")


def lire(dossier: Path) -> Passage:
    """The run of `dossier`, screenshots included. Raises `PassageIllisible`."""
    try:
        lus: dict[str, Any] = json.loads((dossier / RESULTATS).read_text(encoding="utf-8"))
        fiches: list[Fiche] = lus["scenarios"]
        captures.remettre(fiches, dossier)
        _remettre_les_vues(fiches, dossier)
        duree = float(lus["duree"])
    except OSError:
        raise PassageIllisible(
            f"{dossier} : pas de {RESULTATS} ; le passage s'est-il arrêté avant son premier scénario ? "
            "Est-ce bien le dossier donné par --rapports ?"
        ) from None
    except (ValueError, KeyError, TypeError):
        raise PassageIllisible(f"{dossier / RESULTATS} : ce n'est pas le {RESULTATS} d'un passage") from None
    tete = {cle: valeur for cle, valeur in lus.items() if cle not in _CORPS}
    junit = dossier / "junit.xml"
    octets = junit.read_bytes() if junit.is_file() else b""
    return Passage(dossier, tete, duree, fiches, octets, tete.get("lot") or {})


def _remettre_les_vues(fiches: list[Fiche], dossier: Path) -> None:
    """The screens that --inventaire noted are kept beside the records, under the names that their steps give."""
    fichier = dossier / INVENTAIRE
    vues: dict[str, Any] = json.loads(fichier.read_text(encoding="utf-8"))["vues"] if fichier.is_file() else {}
    for fiche in fiches:
        noms = dict.fromkeys(pas.get("vue", "") for pas in fiche["pas"])
        fiche["vues"] = {nom: vues[nom] for nom in noms if nom in vues}


def trouver(dossiers: Iterable[Path], sauf: Path) -> list[Path]:
    """The folders of runs at or below these, `sauf` (where the merge goes) left aside, each once.

    A folder that holds none is given as it is: reading it says so.
    """
    trouves: dict[Path, None] = {}
    for dossier in dossiers:
        dedans = sorted(f.parent for f in dossier.rglob(RESULTATS) if f.parent.resolve() != sauf.resolve())
        trouves |= dict.fromkeys(dedans or [dossier])
    return list(trouves)


def manques(passages: Sequence[Passage]) -> list[str]:
    """What keeps these runs from being the whole: a shard missing, of another whole, or not come to its end."""
    dits = [f"{p.nom} : {p.inacheve}" for p in passages if p.inacheve]
    lots = [p.lot for p in passages if p.lot]
    if not lots:
        return dits
    nombres = sorted({lot["nombre"] for lot in lots})
    if len(nombres) > 1:
        return [*dits, f"des lots de {' et de '.join(map(str, nombres))} : ils ne viennent pas du même passage"]
    presents = {lot["rang"] for lot in lots}
    dits += [f"il manque le lot {r}/{nombres[0]}" for r in range(1, nombres[0] + 1) if r not in presents]
    ensembles: dict[str, list[str]] = {}
    for lot in lots:
        if lot.get("empreinte"):
            ensembles.setdefault(lot["empreinte"], []).append(str(lot["rang"]))
    if len(ensembles) > 1:
        groupes = " ; ".join(f"lots {', '.join(rangs)}" for rangs in ensembles.values())
        dits.append(
            f"les lots ne sont pas coupés du même ensemble ({groupes}) : leur donner la même version du projet, "
            "la même sélection (-m, -k) et le même --durees"
        )
    return dits
