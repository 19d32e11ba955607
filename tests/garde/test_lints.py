"""The rules of the gate one by one, on texts."""

from __future__ import annotations

import ast
import time
from pathlib import Path

import pytest
from gherkin.dialect import Dialect

from steps.garde import etiquettes, orthographe, phrases
from steps.garde.dates_relatives import phrase_relative
from steps.garde.examen import examiner
from steps.garde.lecture import lire
from steps.garde.referentiel import FEATURES, RegistreIllisibleError, prose_du_referentiel, registre

RACINE = FEATURES.parent


@pytest.mark.parametrize("genre", ["given", "when", "then", "and", "but"])
def test_tout_mot_cle_francais_de_gherkin_est_surveille(genre: str) -> None:
    """A newer gherkin may bring keywords: each, before a non-breaking space, must look suspicious."""
    dialecte = Dialect.for_name("fr")
    assert dialecte is not None
    for mot in getattr(dialecte, f"{genre}_keywords"):
        if mot != "* ":
            assert orthographe.suspect(mot.strip() + ("" if mot.endswith("'") else "\u00a0") + "il clique"), mot


@pytest.mark.parametrize("sorte", ["feature", "background", "rule", "scenario", "scenario_outline", "examples"])
@pytest.mark.parametrize("langue", ["fr", "en"])
def test_tout_titre_de_gherkin_est_surveille(sorte: str, langue: str) -> None:
    dialecte = Dialect.for_name(langue)
    assert dialecte is not None
    for mot in getattr(dialecte, f"{sorte}_keywords"):
        if mot not in ("Business Need", "Ability"):
            assert orthographe.titre_suspect(f"{mot} : quelque chose"), mot


@pytest.mark.parametrize(
    "ligne",
    [
        "En tant qu'usager confié à l'ASE",
        "Je veux déposer ma demande",
        "Afin d'obtenir un titre de séjour",
        "Voir le guide, page 12 : dépôt de la demande",
        "Ces règles valent pour les trois cas.",
        "Quantité de fichiers : trois au plus",
        "",
    ],
)
def test_une_description_ordinaire_passe(ligne: str) -> None:
    assert orthographe.suspect(ligne) is None


@pytest.mark.parametrize(
    "texte",
    [
        "un dossier ASE déposé il y a 10 jours",
        "un dossier déposé il y a un mois",
        "le lien reçu hier",
        "la date est aujourd’hui",
        "le rendez-vous est demain",
        "dans 3 jours le lien expire",
        "14 jours plus tard, l'usager répond",
        "15 jours passent",
        "une heure passe",
        "l'usager a 16 ans",
        "un mineur âgé de 17 ans",
        "un usager de 17 ans",
        "le lendemain il revient",
        "la semaine dernière",
        "il saisit « hier »",
        "il saisit « il y a 3 jours »",
    ],
)
def test_date_relative(texte: str) -> None:
    assert phrase_relative(texte, FEATURES)


@pytest.mark.parametrize(
    "texte",
    [
        "un usager né le 10/08/2006",
        "la date de prise en charge est le lendemain du 16e anniversaire",
        "une carte de séjour de 4 ans",
        "il coche « Je suis un mineur (+16 ans) émancipé »",
        "il choisit « Moi-même (à partir de 16 ans) »",
        "la page porte « (ASE) au plus tard à l'âge de 16 ans »",
        "le message annonce « dans un délai de 30 jours après avoir pris connaissance de ce message »",
        "le lien n'est « valable 24 heures »",
        "un message dit « Votre compte est verrouillé pendant 15 minutes après 5 mots de passe erronés. »",
    ],
)
def test_texte_qui_ne_derive_pas(texte: str) -> None:
    assert phrase_relative(texte, FEATURES) == ""


@pytest.mark.parametrize(
    ("code", "dit"),
    [
        ("def f():\n    assert 1", "« assert » nu"),
        ("try:\n    f()\nexcept LookupError:\n    pass", "erreur avalée"),
        ("import contextlib\nwith contextlib.suppress(OSError):\n    f()", "erreur avalée"),
        ("from playwright.sync_api import Page", "ne connaît pas « playwright »"),
        ("from steps import drivers", "ne connaît pas « steps.drivers »"),
        ("import simulator.app", "ne connaît pas « simulator »"),
        ("import requests", "ne connaît pas « requests »"),
        ("import time\ntime.sleep(1)", "attente à la main"),
        ("from time import sleep", "attente à la main"),
        ("import pytest\npytest.skip('x')", "se dispense"),
        ("from pytest import skip", "se dispense"),
        ("import pytest\n@pytest.mark.skip\ndef f(): ...", "se dispense"),
        ("v.vrai('a', 'b', 'c', True)", "jouée d'avance"),
    ],
)
def test_code_des_etapes_refuse(tmp_path: Path, code: str, dit: str) -> None:
    fichier = tmp_path / "phrase.py"
    fichier.write_text(code, encoding="utf-8")
    assert any(dit in m.constat for m in phrases.lint(fichier)), ast.dump(ast.parse(code))


def test_code_des_etapes_admis(tmp_path: Path) -> None:
    fichier = tmp_path / "phrase.py"
    fichier.write_text(
        "from steps.ports import Ecran\n\n\ndef f(ecran: Ecran, v) -> None:\n"
        "    try:\n        ecran.page()\n    except LookupError as e:\n        raise ValueError('x') from e\n"
        "    v.vrai('a', 'b', 'c', ecran.page().titre == 'x')\n",
        encoding="utf-8",
    )
    assert list(phrases.lint(fichier)) == []


def test_les_etapes_du_projet_suivent_leurs_regles() -> None:
    fautes = [m.dire(RACINE) for m in phrases.lint_dossier(RACINE / "steps" / "phrases")]
    assert fautes == []


def test_etiquettes_connues() -> None:
    assert etiquettes.sens("ASE-150", FEATURES)
    assert etiquettes.sens("ASE", FEATURES)
    assert etiquettes.sens("cas2", FEATURES)
    assert etiquettes.sens("ASE-151", FEATURES) == ""
    assert etiquettes.sens("casse", FEATURES) == ""


def test_prose_du_referentiel() -> None:
    assert prose_du_referentiel("ASE-050") == registre()["ASE-050"].texte
    with pytest.raises(KeyError, match="exigence ASE-999 inconnue du référentiel ; au plus près : ASE-"):
        prose_du_referentiel("ASE-999")


def test_un_registre_illisible_est_nomme(tmp_path: Path) -> None:
    (tmp_path / "referentiel").mkdir()
    (tmp_path / "referentiel" / "ASE.toml").write_text("[[exigence]]\nid = ", encoding="utf-8")
    with pytest.raises(RegistreIllisibleError, match=r"ASE\.toml : ce n'est pas du TOML lisible"):
        registre(tmp_path)


def test_un_fichier_change_est_relu(tmp_path: Path) -> None:
    fichier = tmp_path / "a.feature"
    fichier.write_text("# language: fr\nFonctionnalité: A\n", encoding="utf-8")
    premier = lire(fichier)
    assert lire(fichier) is premier
    fichier.write_text("# language: fr\nFonctionnalité: Autre\n", encoding="utf-8")
    assert lire(fichier).nom == "Autre"


def test_soixante_fichiers_s_examinent_vite(tmp_path: Path) -> None:
    """In processor time, so that a busy machine does not matter; the bound is ten times what it takes."""
    for numero in range(60):
        scenarios = "".join(
            f"\n  @horloge\n  Scénario: Règle {n}\n    Étant donné un usager\n"
            f"    Quand il clique sur « Bouton {n} »\n    Alors la page porte « Texte {n} »\n"
            for n in range(20)
        )
        texte = f"# language: fr\nFonctionnalité: F{numero}\n{scenarios}"
        (tmp_path / f"{numero}.feature").write_text(texte, encoding="utf-8")
    debut = time.process_time()
    manquements = examiner(tmp_path.parent, (tmp_path,), [])
    assert time.process_time() - debut < 5
    assert len(manquements) == 60 * 20 * 3
    assert {m.constat for m in manquements} == {"étape sans définition"}
