"""What the agent did, in French, for the report and for whoever acts by hand."""

from __future__ import annotations

from collections.abc import Sequence

from steps.ports import Agent, PieceContestee


def demande_de_complement(numero: str, pieces: Sequence[PieceContestee]) -> str:
    detail = " ; ".join(
        f"« {p.piece} » {'manquante' if p.manquante else 'non valide'}, « {p.observation} »" for p in pieces
    )
    return f"Demande de complément sur {numero} : {detail}"


def decision(numero: str, *, favorable: bool) -> str:
    return f"Décision {'favorable' if favorable else 'défavorable'} sur {numero}"


def prolongation(numero: str) -> str:
    return f"Attestation de prolongation sur {numero}"


def certificat(numero: str) -> str:
    return f"Mise à disposition du certificat sur {numero}"


class AgentNote:
    """Any `Agent`, whose acts that succeed are kept in `actes`, oldest first.

    `numeros` notes the demandes it acts on, for the clean-up.
    """

    def __init__(self, agent: Agent, numeros: dict[str, str] | None = None) -> None:
        self._agent = agent
        self._numeros = {} if numeros is None else numeros
        self.actes: list[str] = []

    def demander_complement(self, numero: str, pieces: Sequence[PieceContestee]) -> None:
        self._agent.demander_complement(numero, pieces)
        self._numeros.setdefault(numero, "")
        self.actes.append(demande_de_complement(numero, pieces))

    def decider(self, numero: str, *, favorable: bool = True) -> None:
        self._agent.decider(numero, favorable=favorable)
        self._numeros.setdefault(numero, "")
        self.actes.append(decision(numero, favorable=favorable))

    def prolonger(self, numero: str) -> None:
        self._agent.prolonger(numero)
        self._numeros.setdefault(numero, "")
        self.actes.append(prolongation(numero))

    def mettre_a_disposition_certificat(self, numero: str) -> None:
        self._agent.mettre_a_disposition_certificat(numero)
        self._numeros.setdefault(numero, "")
        self.actes.append(certificat(numero))

    def dossier(self, numero: str) -> dict[str, object]:
        vu = self._agent.dossier(numero)
        self._numeros.setdefault(numero, "")
        return vu
