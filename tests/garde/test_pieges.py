"""Each pitfall of Gherkin in French: green with pytest-bdd alone where it is, refused by the gate always."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.garde.projet import Passage, creer


@dataclass(frozen=True)
class Piege:
    """A feature file, the line reproached, what the gate says of it; `vert` when pytest-bdd passes it."""

    nom: str
    texte: str
    ligne: int
    dit: str
    vert: bool = True


def _feature(*lignes: str) -> str:
    return "\n".join(("# language: fr", "Fonctionnalité: {nom}", *lignes)) + "\n"


_PLEIN = ("  Étant donné un usager", "  Quand il clique sur « Valider »", "  Alors la page porte « Merci »")

PIEGES = [
    Piege("anglais", _feature("Scénario: A", "  Given un usager"), 4, "mot clé anglais"),
    Piege("anglais_pour_tout", _feature("Scénario: A", "  Then la page porte « Merci »"), 4, "écrire « Alors »"),
    Piege("apostrophe", _feature("Scénario: A", "  Lorsqu’elle clique"), 4, "apostrophe typographique"),
    Piege(
        "decompose",
        _feature("Scénario: A", unicodedata.normalize("NFD", "  Étant donné un usager")),
        4,
        "décomposée (NFD)",
    ),
    Piege("insecable", _feature("Scénario: A", "  Quand\u00a0il clique"), 4, "ressemble à une étape"),
    Piege("invisible", _feature("Scénario: A", "  \u200bQuand il clique"), 4, "caractère invisible"),
    Piege("faute_de_frappe", _feature("Scénario: A", "  Quadn il clique"), 4, "écrire « Quand »"),
    Piege("minuscule", _feature("Scénario: A", "  alors la page porte « Merci »"), 4, "écrire « Alors »"),
    Piege("puce", _feature("Scénario: A", "  - Alors la page porte « Merci »"), 4, "écrire « Alors »"),
    Piege("sans_etape", _feature("Scénario: A"), 3, "scénario sans étape"),
    Piege("espace", _feature("Scénario: A", *_PLEIN, "", "Scénario : B", *_PLEIN), 8, "espace avant", vert=False),
    Piege(
        "espace_seul",
        _feature("Contexte:", "Scénario : B", "", "Scénario: A", *_PLEIN),
        4,
        "espace avant les deux",
    ),
    Piege("plan_de", _feature("Plan de scénario: B", "", "Scénario: A", *_PLEIN), 3, "« Plan du scénario: »"),
    Piege(
        "titre_anglais",
        _feature("Scenario Outline: B", "", "Scénario: A", *_PLEIN),
        3,
        "« Plan du scénario: »",
    ),
    Piege("titre_sans_accent", _feature("Scenario: B", "", "Scénario: A", *_PLEIN), 3, "« Scénario: »"),
    Piege("titre_mal_tape", _feature("Scénraio: B", "", "Scénario: A", *_PLEIN), 3, "« Scénario: »"),
    Piege("avale", _feature("Scénario: A", *_PLEIN, '  """', "Scénario: B", '  """'), 8, "écrire « Scénario: »"),
    Piege("etant", _feature("Scénario: A", "  Etant donné un usager", *_PLEIN[1:]), 4, "mot clé sans accent"),
    Piege("sans_alors", _feature("Scénario: A", *_PLEIN[:2]), 3, "sans « Alors »"),
    Piege("etoile", _feature("Scénario: A", *_PLEIN, "  * la page porte « Merci »"), 7, "étape « * »"),
    Piege(
        "homonymes",
        _feature("Scénario: A", *_PLEIN, "Scénario: A", *_PLEIN),
        7,
        "même nom que le scénario de la ligne 3",
    ),
    Piege(
        "homonymes_de_regles",
        _feature("Règle: R", "Scénario: A", *_PLEIN, "Règle: S", "Scénario: A", *_PLEIN),
        9,
        "même nom que le scénario de la ligne 4",
    ),
    Piege("fond_vide", _feature("Contexte:", "Scénario: A", *_PLEIN), 3, "contexte sans étape"),
    Piege(
        "exemples_vides",
        _feature("Plan du scénario: A", *_PLEIN, "Exemples:", "| b |"),
        7,
        "exemples sans ligne",
    ),
    Piege("plan_sans_exemples", _feature("Plan du scénario: A", *_PLEIN), 3, "sans « Exemples: »"),
    Piege("exemples_sans_table", _feature("Plan du scénario: A", *_PLEIN, "Exemples:"), 7, "exemples sans table"),
    Piege(
        "colonne",
        _feature("Plan du scénario: A", *_PLEIN[:2], "  Alors la page porte « <c> »", "Exemples:", "| b |", "| 1 |"),
        7,
        "« <c> » n'est pas une colonne",
    ),
    Piege("etiquette", _feature("@ASE-999", "Scénario: A", *_PLEIN), 3, "« @ASE-999 » inconnue", vert=False),
    Piege(
        "hier",
        _feature("Scénario: A", *_PLEIN, "  Et la page porte « il y a 10 jours »"),
        7,
        "dépend de la date",
    ),
    Piege(
        "ambigu",
        _feature("Scénario: A", *_PLEIN, "  Et la page porte « ambigu »"),
        7,
        "étape ambiguë, 2 définitions",
    ),
    Piege(
        "inconnu",
        _feature("Scénario: A", *_PLEIN, "  Et la pages porte « x »"),
        7,
        "au plus près : « Alors la page",
        False,
    ),
    Piege(
        "autre_genre",
        _feature("Scénario: A", "  Quand un usager", *_PLEIN[2:]),
        4,
        "qu'après « Étant donné »",
        False,
    ),
    Piege("vide", "", 1, "fichier vide", vert=False),
    Piege("bom", "\ufeff" + _feature("Scénario: A", *_PLEIN), 1, "BOM", vert=False),
    Piege("sans_langue", "Feature: {nom}\n\n  Scenario: A\n", 1, "la langue n'est pas dite"),
    Piege("et_premier", _feature("Scénario: A", "  Et un usager", *_PLEIN[1:]), 4, "ne suit rien", vert=False),
    Piege("sans_scenario", _feature(), 2, "fonctionnalité sans scénario", vert=False),
]

_EN_DOUBLE = """

@then("la page porte « ambigu »")
def _(verificateur):
    verificateur.contient("page", "ambigu", ["ambigu"])
"""


def _projet(dossier: Path, *, garde: bool) -> Passage:
    projet = creer(dossier, garde=garde)
    phrases = projet.dossier / "phrases_essai.py"
    phrases.write_text(phrases.read_text(encoding="utf-8") + _EN_DOUBLE, encoding="utf-8")
    for piege in PIEGES:
        if garde or piege.vert:
            projet.feature(piege.nom, piege.texte.replace("{nom}", piege.nom))
            projet.ecrire(
                f"test_{piege.nom}.py",
                f"from pytest_bdd import scenarios\nscenarios('features/ase/{piege.nom}.feature')\n",
            )
    return projet.jouer("features") if garde else projet.jouer("-rA", "--tb=no", ".")


@pytest.fixture(scope="module")
def refuse(tmp_path_factory: pytest.TempPathFactory) -> Passage:
    return _projet(tmp_path_factory.mktemp("garde"), garde=True)


@pytest.fixture(scope="module")
def sans_garde(tmp_path_factory: pytest.TempPathFactory) -> Passage:
    return _projet(tmp_path_factory.mktemp("nu"), garde=False)


@pytest.mark.parametrize("piege", PIEGES, ids=lambda p: p.nom)
def test_la_garde_refuse(piege: Piege, refuse: Passage) -> None:
    assert refuse.code == pytest.ExitCode.USAGE_ERROR
    lieu = f"features/ase/{piege.nom}.feature:{piege.ligne}:"
    dites = [ligne for ligne in refuse.sortie.splitlines() if lieu in ligne]
    assert len(dites) == 1
    assert piege.dit in dites[0]


@pytest.mark.parametrize("piege", [p for p in PIEGES if p.vert], ids=lambda p: p.nom)
def test_pytest_bdd_seul_est_vert(piege: Piege, sans_garde: Passage) -> None:
    issues = set(re.findall(rf"^(\w+) test_{piege.nom}\.py", sans_garde.sortie, re.M))
    assert issues == {"PASSED"}, sans_garde.sortie[-2000:]


def test_le_refus_est_un_seul_message_et_rien_ne_joue(refuse: Passage) -> None:
    assert refuse.sortie.count("la garde refuse de démarrer") == 1
    assert "Traceback" not in refuse.sortie
    assert " passed" not in refuse.sortie
