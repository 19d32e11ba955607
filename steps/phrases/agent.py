"""What the back office does and sees."""

from __future__ import annotations

from collections.abc import Sequence

from pytest_bdd import given, then, when

from steps.constats import Verificateur
from steps.phrases.fiche import Fiche, completer
from steps.phrases.grammaire import Phrase
from steps.ports import Agent, PieceContestee

ETATS: dict[str, str] = {
    "depose": "déposé",
    "complement": "complément demandé",
    "decide": "décidé",
    "clos": "clôturé",
}
"""The states of a dossier as the port gives them, and as a sentence says them."""

REPONSES: dict[str, str] = {"attendu": "attendu", "repondu": "répondu", "echu": "échu"}
"""The states of a complément, likewise."""


@given(Phrase("l'agent a contesté « {piece} » avec l'observation « {observation} »"))
@when(Phrase("l'agent conteste « {piece} » avec l'observation « {observation} »"))
def contester(agent: Agent, dossier: str, piece: str, observation: str) -> None:
    agent.demander_complement(dossier, [PieceContestee(piece, observation)])


@given("l'agent a contesté :")
@when("l'agent conteste :")
def contester_plusieurs(agent: Agent, dossier: str, datatable: Sequence[Sequence[str]]) -> None:
    """A third column says of each document whether it is « non valide » (the rule) or « manquant »."""
    agent.demander_complement(
        dossier,
        [PieceContestee(piece, observation, manquante="manquant" in etat) for piece, observation, *etat in datatable],
    )


@when("l'agent prolonge l'instruction")
def prolonger(agent: Agent, dossier: str) -> None:
    agent.prolonger(dossier)


@given("l'agent a mis à disposition le certificat médical")
@when("l'agent met à disposition le certificat médical")
def mettre_a_disposition_certificat(agent: Agent, dossier: str) -> None:
    agent.mettre_a_disposition_certificat(dossier)


@when("l'agent accepte la demande")
def accepter(agent: Agent, dossier: str) -> None:
    agent.decider(dossier)


@when("l'agent refuse la demande")
def refuser(agent: Agent, dossier: str) -> None:
    agent.decider(dossier, favorable=False)


@then(Phrase("l'agent lit « {texte} » dans le dossier"))
def agent_lit(agent: Agent, verifier: Verificateur, dossier: str, fiche: Fiche, texte: str) -> None:
    verifier.contient("dossier vu par l'agent", completer(texte, fiche), _feuilles(agent.dossier(dossier)))


@then(Phrase("l'agent voit le dossier à l'état « {etat} »"))
def agent_voit_etat(agent: Agent, verifier: Verificateur, dossier: str, etat: str) -> None:
    observe = str(agent.dossier(dossier).get("etat", ""))
    verifier.egal("état du dossier vu par l'agent", etat, ETATS.get(observe, observe))


@then(Phrase("l'agent voit que le complément est {etat:complement}"))
def agent_voit_complement(agent: Agent, verifier: Verificateur, dossier: str, etat: str) -> None:
    demandes = agent.dossier(dossier).get("complements")
    derniere = demandes[-1] if isinstance(demandes, list) and demandes else {}
    observe = str(derniere.get("etat", "aucun"))
    verifier.egal("complément vu par l'agent", etat, REPONSES.get(observe, observe))


def _feuilles(valeur: object) -> list[str]:
    """Every text of a nested answer."""
    if isinstance(valeur, dict):
        return [texte for v in valeur.values() for texte in _feuilles(v)]
    if isinstance(valeur, (list, tuple)):
        return [texte for v in valeur for texte in _feuilles(v)]
    return [] if valeur is None else [str(valeur)]
