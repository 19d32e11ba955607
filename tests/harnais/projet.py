"""What the small project of the harness's tests is made of."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

CONFTEST = """
import sys
import pytest
from pytest_bdd import given, parsers, then, when
from tests.harnais import faux
sys.modules["steps.drivers.http"] = faux
pytest_plugins = ["steps.garde.greffon", "steps.harnais.greffon", "steps.harnais.ecarts", "reports.greffon", "reports.greffon_divergences"]

@given("un usager connu", target_fixture="usager")
def _(usagers):
    return usagers.prendre()

@when(parsers.parse("l'usager clique sur « {nom} »"))
def _(usager, ecran, nom):
    ecran.ouvrir("/")
    ecran.cliquer(nom)

@when("l'agent refuse la demande")
def _(agent):
    agent.decider("1", favorable=False)

@when("une panne survient")
def _(pannes):
    raise TypeError("cassé par mégarde")

@then(parsers.parse("la page s'intitule « {titre} »"))
def _(ecran, verifier, titre):
    verifier.egal("titre", titre, ecran.lire(lambda page: page.titre))

@then("il ne se passe rien")
def _(): ...

@then("il est prévenu par courriel")
def _(usager, boite, verifier):
    verifier.egal("sujet", "Création de votre compte", boite.attendre(usager.email).sujet)
"""
FEATURE = """# language: fr
Fonctionnalité: Espace personnel
  L'usager retrouve ses démarches.

  Contexte:
    Étant donné un usager connu

  @hors_guide
  Scénario: La page porte son titre
    Quand l'usager clique sur « Valider & continuer »
    Alors la page s'intitule « Mon espace »
    Et il est prévenu par courriel

  @hors_guide
  Scénario: La page porte un autre titre
    Quand l'usager clique sur « Valider & continuer »
    Et l'agent refuse la demande
    Alors la page s'intitule « Ton espace »
    Et il est prévenu par courriel

  Règle: Les boutons sont nommés

    @hors_guide
    Plan du scénario: Le bouton demandé doit exister
      Quand l'usager clique sur « <bouton> »
      Alors la page s'intitule « Mon espace »

      Exemples:
        | bouton        |
        | Valider & continuer |
        | Supprimé      |

    @hors_guide
    Scénario: Un Alors qui ne regarde rien
      Alors il ne se passe rien

    @hors_guide
    Scénario: Une panne
      Quand une panne survient
      Alors la page s'intitule « Mon espace »
"""
PROFIL = """[cible]
nom = "Cible d'essai"
{cible}
{lancement}
[courriels]
delai = 2
silence = 0.1
[pilotage]
{suite}
"""


class Projet:
    """`ecrire` lays the files down, `jouer` runs pytest on them, `resultats` reads what it wrote."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        self.pytester = pytester
        self.racine: Path = pytester.path
        pytester.makeini("[pytest]\naddopts = --strict-markers -p no:cacheprovider\nfilterwarnings = error\n")
        pytester.makeconftest(CONFTEST)
        self.feature(FEATURE)
        self.profil()

    def feature(self, texte: str, nom: str = "essai/espace.feature") -> None:
        chemin = self.racine / "features" / nom
        chemin.parent.mkdir(parents=True, exist_ok=True)
        chemin.write_text(texte, encoding="utf-8")

    def profil(self, *, commande: list[str] | None = None, cible: str = "", suite: str = "") -> None:
        mots = commande or ["{python}", "-m", "tests.harnais.faux", "--smtp", "{smtp}"]
        lancement = f"[lancement]\ncommande = {json.dumps(mots)}\n" if not cible else ""
        texte = PROFIL.format(cible=cible, lancement=lancement, suite=suite)
        (self.racine / "cible.toml").write_text(texte, encoding="utf-8")

    def jouer(self, *arguments: str) -> pytest.RunResult:
        reste = (
            arguments
            if any(not a.startswith("-") and a.startswith("features") for a in arguments)
            else ("features", *arguments)
        )
        return self.pytester.runpytest_subprocess(*reste, "--pilote", "http", "--cible", "cible.toml", timeout=60)

    def rejouer(self, commande: str) -> pytest.RunResult:
        """Run a command printed for a person, through the shell, as she would."""
        return self.pytester.run("sh", "-c", commande.replace("python", sys.executable, 1), timeout=60)

    @property
    def sortie(self) -> Path:
        return self.racine / "reports" / "out"

    def resultats(self) -> dict[str, Any]:
        lus: dict[str, Any] = json.loads((self.sortie / "resultats.json").read_text(encoding="utf-8"))
        return lus

    def scenario(self, nom: str) -> dict[str, Any]:
        return next(s for s in self.resultats()["scenarios"] if s["nom"] == nom)
