"""The report of a run that plays failures again: the first run's, completed, never forgotten."""

from __future__ import annotations

from pathlib import Path

from reports.ecriture import remplacer
from reports.fusion import code_de, fusionner, junit_de
from reports.fusion_passage import Passage
from reports.resultats import Resultats
from steps.harnais.codes import Code


def reprendre(avant: Passage, apres: Resultats, junit: Path, *, accepter_instables: bool) -> Resultats:
    """The results of both runs, each scenario once; `junit`, just written by the second, becomes that of both.

    The header's `code` is that of the whole: nothing to play again or a target lost stay what they are.
    """
    second = Passage(
        avant.dossier, apres.en_tete, apres.duree, apres.fiches, junit.read_bytes() if junit.is_file() else b""
    )
    passages = [avant, second]
    resultats = fusionner(passages, a_la_suite=True)
    ensemble = junit_de(passages, accepter_instables=accepter_instables)
    if ensemble:
        remplacer(junit, ensemble.decode("utf-8"))
    code = int(apres.en_tete["code"])
    if code in (Code.REUSSI, Code.ECHEC):
        code = code_de(resultats, ensemble, accepter_instables=accepter_instables)
    resultats.en_tete |= {
        "code": int(code),
        "lot": avant.tete.get("lot"),
        "non_joues": apres.en_tete["non_joues"],
        "passages": int(avant.tete.get("passages", 1)) + 1,
    }
    return resultats
