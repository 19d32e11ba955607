"""What a failure says: to a reader first, to a developer only when the cause was not foreseen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from pytest_bdd.exceptions import StepDefinitionNotFoundError

from reports.fiche import Fiche, ligne_d_echec

_PREVUES = ("steps", "courriels", "fixtures")


def pour_un_lecteur(erreur: BaseException) -> bool:
    """Whether the message of `erreur` was written for a reader, so that no Python stack is needed."""
    prevue = type(erreur).__module__.partition(".")[0] in _PREVUES
    sobre = isinstance(erreur, pytest.fail.Exception) and not erreur.pytrace
    return prevue or sobre or isinstance(erreur, StepDefinitionNotFoundError)


def message_de(erreur: BaseException) -> str:
    """The sentence to show for `erreur`."""
    if isinstance(erreur, StepDefinitionNotFoundError):
        return "aucune définition d'étape ne correspond à cette ligne"
    texte = str(erreur.args[0]) if isinstance(erreur, KeyError) and erreur.args else str(erreur)
    return texte if pour_un_lecteur(erreur) else f"{type(erreur).__name__} : {texte}"


def bloc(fiche: Fiche, *, graine: int) -> str:
    """The failure as told in the terminal: scenario, line, message, seed, persons, command, then stack."""
    chemin = fiche["fonctionnalite"]["chemin"]
    pas = ligne_d_echec(fiche)
    ligne = pas["ligne"] if pas else fiche["ligne"]
    lignes = [f"Scénario : {fiche['nom']}", f"{chemin}:{ligne}"]
    if pas:
        espace = "" if pas["mot_cle"].endswith(("'", "’")) else " "
        lignes[1] += f"  {pas['mot_cle']}{espace}{pas['texte']}"
    lignes += ["", *(f"  {morceau}" for morceau in fiche["message"].splitlines()), ""]
    preuves = fiche["preuves"]
    if preuves:
        lignes.append(f"Graine : {graine}")
        lignes += [f"Usager : {_usager(usager)}" for usager in preuves["usagers"]]
        if preuves["ecrans"]:
            vue = preuves["ecrans"][-1]
            lignes.append(f"Page : {vue['titre'] or '(sans titre)'} ({vue['adresse']})")
        lignes.append(f"Rejouer : {preuves['commande']}")
    if fiche["trace"]:
        lignes += ["", fiche["trace"]]
    return "\n".join(lignes)


def _usager(usager: Mapping[str, Any]) -> str:
    connu = [
        f"{usager.get('prenom', '')} {usager.get('nom', '')}".strip(),
        f"né(e) le {usager.get('date_naissance')}",
    ]
    if usager.get("numero_etranger"):
        connu.append(f"n° étranger {usager['numero_etranger']}")
    return ", ".join([*connu, str(usager.get("email", ""))])
