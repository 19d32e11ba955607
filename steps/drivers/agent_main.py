"""Port `Agent` by hand: the run says what to do in the back office, and waits."""

from __future__ import annotations

from collections.abc import Sequence

from steps.drivers.terminal import Terminal
from steps.ports import PieceContestee

_ETATS = {"déposé": "depose", "complément demandé": "complement", "décidé": "decide", "clôturé": "clos"}
_REPONSES = {"attendu": "attendu", "répondu": "repondu", "échu": "echu"}


class AgentMain:
    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal

    def demander_complement(self, numero: str, pieces: Sequence[PieceContestee]) -> None:
        details = [
            f"« {p.piece} » ({'manquante' if p.manquante else 'non valide'}), avec l'observation « {p.observation} »"
            for p in pieces
        ]
        self._terminal.faire(f"demander un complément sur le dossier n° {numero}", details)

    def decider(self, numero: str, *, favorable: bool = True) -> None:
        sens = "accepter (décision favorable)" if favorable else "refuser (décision défavorable)"
        self._terminal.faire(f"{sens} le dossier n° {numero}")

    def prolonger(self, numero: str) -> None:
        self._terminal.faire(f"prolonger l'instruction du dossier n° {numero}")

    def mettre_a_disposition_certificat(self, numero: str) -> None:
        self._terminal.faire(f"mettre à disposition le certificat médical du dossier n° {numero}")

    def dossier(self, numero: str) -> dict[str, object]:
        """What someone reads of the dossier and copies: its state, that of its last complément, texts of its page."""
        ou = f"lire le dossier n° {numero} tel que l'agent le voit"
        etat = self._terminal.lire(ou, f"État du dossier ({', '.join(_ETATS)}) : ")
        complement = self._terminal.lire(
            ou, f"État du dernier complément ({', '.join(_REPONSES)} ; rien s'il n'y en a pas) : "
        )
        textes: list[str] = []
        while ligne := self._terminal.lire(ou, "Un texte du dossier à recopier (rien pour finir) : "):
            textes.append(ligne)
        vu: dict[str, object] = {"numero": numero, "etat": _ETATS.get(etat.lower(), etat), "textes": textes}
        if complement:
            vu["complements"] = [{"etat": _REPONSES.get(complement.lower(), complement)}]
        return vu
