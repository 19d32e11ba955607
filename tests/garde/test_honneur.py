"""Honoured tags, the lists beside a guide, and the account of what is covered."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from fixtures.personas import AdressePostale, Usager
from steps.garde.couverture import guides_entames, statements_manquants
from steps.garde.examen import exigences_etiquetees, fichiers_du_passage
from steps.garde.honneur import juger, rendre_pour
from steps.garde.hors_test import verifier
from steps.garde.referentiel import FEATURES
from tests.garde.projet import EN_REGLE, Projet, creer

AIMEE = Usager(
    nom="Kouassi",
    prenom="Aimée",
    sexe="Féminin",
    date_naissance=date(2008, 3, 1),
    pays_naissance="BENIN",
    lieu_naissance="Cotonou",
    nationalite="Béninoise",
    email="aimee@example.org",
    telephone="0600000000",
    mot_de_passe="Secret-123",
    adresse=AdressePostale(
        numero_voie="20", voie="Rue Nationale", code_postal="59800", ville="Lille", code_insee="59350"
    ),
    numero_ephoto="0" * 22,
)

SALUT = """\
[[donnee]]
verbatim = "Bonjour Mineur Etranger,"
raison = "nom de la personne du guide"
remplace_par = "Bonjour {prenom} {nom},"
"""


@pytest.fixture
def projet(tmp_path: Path) -> Projet:
    projet = creer(tmp_path)
    projet.feature("accueil", EN_REGLE)
    return projet


@pytest.fixture
def features(projet: Projet) -> Path:
    return projet.dossier / "features"


@pytest.mark.parametrize(
    ("textes", "manque"),
    [
        (["VALIDER", "Retour à l’accueil"], ()),
        (["Boutons : Valider", "Retour à l'accueil du site"], ()),
        (["Valider"], ("Retour à l'accueil",)),
        (["Revalider", "Retour à l'accueil"], ("Valider",)),
        ([], ("Valider", "Retour à l'accueil")),
    ],
)
def test_honorer(features: Path, textes: list[str], manque: tuple[str, ...]) -> None:
    (jugement,) = juger(["ASE", "ASE-001", "horloge"], textes, None, features)
    assert (jugement.exigence, jugement.manque, jugement.honoree) == ("ASE-001", manque, not manque)


def test_le_reproche_nomme_les_textes(features: Path) -> None:
    (jugement,) = juger(["ASE-001"], ["Valider"], None, features)
    assert jugement.dire() == "ASE-001 n'est pas honorée : « Retour à l'accueil » n'a été ni utilisé ni vérifié"


def test_donnee_d_exemple_remplacee_par_la_personne(projet: Projet, features: Path) -> None:
    projet.ecrire("features/ase/donnees_exemple.toml", SALUT)
    assert juger(["ASE-002"], ["Bonjour Aimée Kouassi,"], AIMEE, features)[0].honoree
    assert juger(["ASE-002"], ["Bonjour,"], AIMEE, features)[0].manque == ("Bonjour Aimée Kouassi,",)
    assert "CLE_USAGER" in juger(["ASE-002"], ["Bonjour Aimée Kouassi,"], None, features)[0].dire()


def test_donnee_d_exemple_sans_remplacante(projet: Projet, features: Path) -> None:
    projet.ecrire("features/ase/donnees_exemple.toml", SALUT.rpartition("remplace_par")[0])
    assert juger(["ASE-002"], [], None, features)[0].honoree


def test_gabarits() -> None:
    assert rendre_pour("{nom_affiche}, {date_naissance:%d/%m/%Y}, {adresse.ville}", AIMEE) == (
        "Aimée Kouassi, 01/03/2008, Lille"
    )


def _hors_test(*entrees: str) -> str:
    return "\n".join(f"[[hors_test]]\n{entree}\n" for entree in entrees)


def _entree(identifiant: str, nature: str, raison: str = "rien ne le montre", suite: str = "") -> str:
    return f'id = "{identifiant}"\nnature = "{nature}"\nraison = "{raison}"\n{suite}'


@pytest.mark.parametrize(
    ("toml", "dit"),
    [
        (_hors_test(_entree("ASE-099", "variante_de_capture")), "exigence inconnue du guide ASE"),
        (_hors_test(_entree("ASE-001", "non_observable")), "à la fois étiquetée"),
        (_hors_test(_entree("ASE-003", "invisible")), "nature « invisible » inconnue"),
        (_hors_test(_entree("ASE-003", "variante_de_capture", "")), "raison manquante"),
        (_hors_test(_entree("ASE-003", "variante_de_capture")), "sans « satisfait_par »"),
        (
            _hors_test(_entree("ASE-003", "variante_de_capture", suite='satisfait_par = "ASE-002"')),
            "aucun scénario ne la porte",
        ),
        (
            _hors_test(_entree("ASE-003", "variante_de_capture", suite='satisfait_par = ["ASE-042"]')),
            "« ASE-042 » inconnue",
        ),
        (_hors_test(_entree("ASE-003", "non_observable")), "1 exigences non observables sur 3"),
        ("[[hors_test]\n", "ce n'est pas du TOML lisible"),
    ],
)
def test_hors_test_fautif(projet: Projet, features: Path, toml: str, dit: str) -> None:
    projet.ecrire("features/ase/hors_test.toml", toml)
    assert any(dit in m.constat for m in verifier("ASE", {"ASE-001"}, features))


def test_hors_test_en_regle(projet: Projet, features: Path) -> None:
    suite = 'satisfait_par = "ASE-001"'
    projet.ecrire("features/ase/hors_test.toml", _hors_test(_entree("ASE-003", "variante_de_capture", suite=suite)))
    assert list(verifier("ASE", {"ASE-001"}, features)) == []
    assert statements_manquants("ASE", features) == ("ASE-002",)


@pytest.mark.parametrize(
    ("toml", "dit"),
    [
        (SALUT.replace("Etranger", "Inconnu"), "d'aucune exigence"),
        (SALUT.replace("nom de la personne du guide", ""), "raison manquante"),
        (SALUT.replace("{nom}", "{patronyme}"), "nomme « patronyme »"),
    ],
)
def test_donnees_fautives(projet: Projet, features: Path, toml: str, dit: str) -> None:
    projet.ecrire("features/ase/donnees_exemple.toml", toml)
    assert any(dit in m.constat for m in verifier("ASE", (), features))


def test_un_hors_test_fautif_arrete_la_campagne(projet: Projet) -> None:
    projet.ecrire("features/ase/hors_test.toml", _hors_test(_entree("ASE-001", "non_observable")))
    passage = projet.jouer("-k", "accueil")
    assert passage.code == pytest.ExitCode.USAGE_ERROR
    assert "features/ase/hors_test.toml:2: « ASE-001 » : exigence à la fois étiquetée" in passage.sortie


@pytest.mark.parametrize("guide", guides_entames() or [pytest.param("", marks=pytest.mark.skip("aucun guide entamé"))])
def test_les_listes_d_un_guide_entame_sont_en_regle(guide: str) -> None:
    portees = exigences_etiquetees(fichiers_du_passage([FEATURES]))
    assert [m.dire(FEATURES.parent) for m in verifier(guide, portees)] == []
