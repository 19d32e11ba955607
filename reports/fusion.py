"""`make fusion`: the reports of several runs, shards of one most often, made into one."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from reports import couverture, fusion_junit
from reports.ecriture import ecrire, remplacer
from reports.fusion_fiches import INSTABLE, fondre
from reports.fusion_passage import Passage, PassageIllisible, lire, manques, trouver
from reports.page import duree
from reports.resultats import Resultats
from steps.garde.couverture import lire_arguments, matrices
from steps.garde.resultats import NOM as HONNEUR
from steps.garde.resultats import ajouter
from steps.garde.resultats import lire as lire_honneur
from steps.harnais import parts_mesurees as mesures
from steps.harnais.codes import SENS, Code, le_plus_grave

VERS = Path("reports") / "out" / "fusion"
_MEME = {"cible": "la même cible", "pilote": "le même pilote"}


def fusionner(passages: Sequence[Passage], *, a_la_suite: bool = False) -> Resultats:
    """The results of all, each scenario once. `a_la_suite`: played one after the other, not side by side.

    Raises `PassageIllisible` when they are not of one target and one driver.
    """
    tete: dict[str, Any] = {cle: _commun(passages, cle) for cle in ("cible", "pilote")}
    graines = list(dict.fromkeys(p.tete.get("graine", 0) for p in passages))
    tete["graine"] = graines[0] if len(graines) == 1 else " et ".join(map(str, graines))
    tete["le"] = min(str(p.tete["le"]) for p in passages)
    durees = [p.duree for p in passages]
    resultats = Resultats(tete, sum(durees) if a_la_suite else max(durees))
    resultats.fiches = fondre(fiche for p in passages for fiche in _situees(p, seule=len(graines) == 1))
    joues = {fiche["id"] for fiche in resultats.fiches}
    dits = {nom for p in passages for nom in p.tete.get("non_joues", [])}
    tete["non_joues"] = sorted(dits - joues)
    return resultats


def code_de(resultats: Resultats, junit: bytes, *, accepter_instables: bool) -> Code:
    """Failed, or unstable unless that is accepted, or good."""
    rouges = {"echoue"} if accepter_instables else {"echoue", INSTABLE}
    rouge = any(fiche["etat"] in rouges for fiche in resultats.fiches)
    return Code.ECHEC if rouge or (junit and fusion_junit.en_echec(junit)) else Code.REUSSI


def ecrire_tout(resultats: Resultats, passages: Sequence[Passage], junit: bytes, vers: Path) -> Path:
    """Write the report, JUnit, the statements' results, durations and coverage into `vers`; the path of the page."""
    page = ecrire(resultats, vers)
    if junit:
        remplacer(vers / "junit.xml", junit.decode("utf-8"))
    (vers / HONNEUR).unlink(missing_ok=True)
    ajouter(vers / HONNEUR, (r for p in passages for r in lire_honneur(p.dossier / HONNEUR)))
    connues: dict[str, Any] = {}
    for passage in passages:
        for pilote, secondes in mesures.lire_brut(passage.dossier / mesures.NOM).get("pilotes", {}).items():
            connues = mesures.en_dict(pilote, secondes, connues)
    if connues:
        mesures.ecrire(vers / mesures.NOM, connues)
    couverture.ecrire(matrices(lire_arguments(["--passages", str(vers)])), vers)
    return page


def junit_de(passages: Iterable[Passage], *, accepter_instables: bool) -> bytes:
    """The JUnit file of all; b"" when none has one."""
    sources = [p.junit for p in passages if p.junit]
    return fusion_junit.fondre(sources, accepter_instables=accepter_instables) if sources else b""


def _commun(passages: Sequence[Passage], cle: str) -> Any:
    valeurs = list(dict.fromkeys(p.tete.get(cle) for p in passages))
    if len(valeurs) > 1:
        raise PassageIllisible(
            f"ces passages n'ont pas {_MEME[cle]} ({', '.join(map(str, valeurs))}) : un rapport par cible et par pilote"
        )
    return valeurs[0]


def _situees(passage: Passage, *, seule: bool) -> Iterable[dict[str, Any]]:
    """The records, each with its seed when the runs have not the same."""
    graine = passage.tete.get("graine", 0)
    return passage.fiches if seule else ({"graine": graine, **fiche} for fiche in passage.fiches)


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    analyseur = argparse.ArgumentParser(
        prog="make fusion", description="Fond en un seul les rapports de plusieurs passages, de plusieurs lots."
    )
    analyseur.add_argument(
        "dossiers", nargs="+", type=Path, metavar="DOSSIER", help="dossier de rapports, ou qui en contient"
    )
    analyseur.add_argument("--vers", type=Path, default=VERS, help=f"dossier où écrire ({VERS} par défaut)")
    analyseur.add_argument("--accepter-instables", action="store_true", help="code 0 malgré les scénarios instables")
    return analyseur.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print each run and what is missing, write the merged reports; the exit code of the whole (see `Code`)."""
    choix = _arguments(arguments)
    passages: list[Passage] = []
    illisibles: list[str] = []
    for dossier in trouver(choix.dossiers, choix.vers):
        try:
            passages.append(lire(dossier))
        except PassageIllisible as erreur:
            illisibles.append(str(erreur))
    passages.sort(key=lambda p: (str(p.tete["le"]), p.lot.get("rang", 0)))
    try:
        resultats = fusionner(passages) if passages else None
    except PassageIllisible as erreur:
        illisibles.append(str(erreur))
        resultats = None
    if resultats is None:
        sys.stderr.write("".join(f"{dit}\n" for dit in illisibles))
        return Code.USAGE
    for passage in sorted(passages, key=lambda p: p.nom):
        sys.stdout.write(
            f"{passage.nom} : {len(passage.fiches)} scénario{'s' if len(passage.fiches) > 1 else ''} en {duree(passage.duree)}\n"
        )
    junit = junit_de(passages, accepter_instables=choix.accepter_instables)
    incomplets = [*illisibles, *manques(passages)]
    code = le_plus_grave(
        code_de(resultats, junit, accepter_instables=choix.accepter_instables),
        Code.INCOMPLET if incomplets else Code.REUSSI,
        *(p.code for p in passages if p.inacheve),
    )
    resultats.en_tete |= {"code": int(code), "manques": incomplets}
    page = ecrire_tout(resultats, passages, junit, choix.vers)
    for manque in incomplets:
        sys.stderr.write(f"Incomplet : {manque}\n")
    sys.stdout.write(f"{resultats.decrire()}\nRapport : {page}\n")
    if code:
        sys.stdout.write(f"code {code.value} : {SENS[code]}\n")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
