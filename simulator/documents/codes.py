"""Which 2D-DOC code each attestation bears: the dossier's own data, and its alternative text."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from simulator.documents import deuxddoc
from simulator.documents.modeles import Attestation, AttestationDecision, AttestationProlongation


class Code(TypedDict):
    """What the template draws: `modules` is the symbol's side, `description` its alternative text."""

    svg: str
    modules: int
    description: str


def decision(donnees: AttestationDecision) -> Code:
    titre = donnees.titre
    return _code(
        donnees,
        depot=None,
        debut=titre.debut,
        fin=titre.fin,
        categorie=titre.designation,
        autorisation="FRANCHISSEMENT DES FRONTIERES",
    )


def prolongation(donnees: AttestationProlongation) -> Code:
    return _code(
        donnees,
        depot=donnees.date_depot,
        debut=donnees.debut,
        fin=donnees.fin,
        categorie="Attestation de prolongation",
        autorisation="FRANCHISSEMENT DES FRONTIERES",
    )


def _code(
    donnees: Attestation, *, depot: date | None, debut: date, fin: date, categorie: str, autorisation: str
) -> Code:
    personne = donnees.titulaire
    champs = [
        deuxddoc.fixe("6K", donnees.numero_demande),
        deuxddoc.texte("6Q", donnees.identifiant, 10, chiffres=True),
        deuxddoc.texte("62", personne.nom_naissance, 38),
        deuxddoc.texte("63", personne.nom_usage, 38),
        deuxddoc.texte("60", personne.prenom, 60),
        deuxddoc.jour("69", personne.date_naissance),
        deuxddoc.texte("6A", personne.lieu_naissance, 32),
        *([deuxddoc.jour("6L", depot)] if depot else []),
        deuxddoc.texte("6M", categorie, 40),
        deuxddoc.jour("6N", debut),
        deuxddoc.jour("6O", fin),
        deuxddoc.texte("6P", autorisation, 40),
    ]
    symbole = deuxddoc.dessiner(deuxddoc.coder(champs, emis=donnees.date_emission, signe=donnees.date_emission))
    return Code(
        svg=symbole.svg,
        modules=symbole.modules,
        description=f"Code 2D-DOC de test, sans valeur : demande n° {donnees.numero_demande}",
    )
