"""Secrets come from the environment and reach nothing that a run writes."""

from __future__ import annotations

import base64
import html
import json
from pathlib import Path
from urllib.parse import quote

import pytest

from fixtures.cibles import ProfilInvalide, charger, lire_secrets
from fixtures.cibles.secrets import MASQUE, Secrets
from tests.harnais.projet import FEATURE, Projet

MOT_DE_PASSE = 'Sésame & <ouvre> "toi" 7:f\'3'
UTILISATEUR = "recetteur"
JETON = "jeton-4d1c9a"
PROFIL = """pilote = "http"
[ecran.navigateur]
[reseau.entetes]
X-Recette = { variable = "RECETTE_JETON" }
X-Equipe = "anef"
[reseau.authentification]
utilisateur = "RECETTE_UTILISATEUR"
mot_de_passe = "RECETTE_MOT_DE_PASSE"
"""
ENVIRONNEMENT = {"RECETTE_JETON": JETON, "RECETTE_UTILISATEUR": UTILISATEUR, "RECETTE_MOT_DE_PASSE": MOT_DE_PASSE}
# A target, a step and a driver that tell every secret they know wherever they can.
BAVARDAGE = """
import logging, os, sys
from steps.ports import Preuve
SECRETS = [v for n, v in os.environ.items() if n.startswith("RECETTE_")]
DIT = " | ".join(SECRETS)

def _preuve(self):
    from html import escape
    return Preuve("http://x/?mdp=" + quote(DIT), DIT, DIT, "<p>" + escape(DIT) + "</p>", faux.PNG)

from urllib.parse import quote
faux.EcranHttp.preuve = _preuve

@when("tout est dit")
def _(verifier, ecran):
    print(DIT)
    print(DIT, file=sys.stderr)
    logging.getLogger("recette").warning(DIT)
    ecran.ouvrir(DIT)
    verifier.contient("secret", "autre chose", [DIT])

@when("tout casse")
def _():
    raise TypeError(DIT)
"""
SCENARIOS = """
  @hors_guide
  Scénario: Un écart
    Quand tout est dit
    Alors il ne se passe rien

  @hors_guide
  Scénario: Une fuite
    Quand tout casse
    Alors il ne se passe rien
"""


def ecritures(secret: str) -> set[str]:
    dites = {secret, quote(secret), quote(secret, safe=""), html.escape(secret), json.dumps(secret)[1:-1]}
    return dites | {json.dumps(secret, ensure_ascii=False)[1:-1], base64.b64encode(secret.encode()).decode()}


def test_aucun_secret_dans_ce_qu_un_passage_ecrit(projet: Projet, monkeypatch: pytest.MonkeyPatch) -> None:
    for nom, valeur in ENVIRONNEMENT.items():
        monkeypatch.setenv(nom, valeur)
    conftest = (projet.racine / "conftest.py").read_text()
    (projet.racine / "conftest.py").write_text(conftest + BAVARDAGE)
    projet.feature(FEATURE + SCENARIOS)
    projet.profil(suite="[ecran]\n" + PROFIL)
    joue = projet.pytester.runpytest_subprocess(
        "features", "--cible", "cible.toml", "-o", "junit_logging=all", "-n", "1", timeout=60
    )
    assert joue.ret == 1
    assert "pilote http" in joue.stdout.str()
    ecrits = {"console": joue.stdout.str() + joue.stderr.str()}
    for fichier in projet.sortie.rglob("*"):
        if fichier.is_file():
            ecrits[fichier.name] = fichier.read_text(encoding="utf-8")
    assert {"console", "rapport.html", "resultats.json", "junit.xml"} <= ecrits.keys()
    couple = f"{UTILISATEUR}:{MOT_DE_PASSE}"
    for lieu, texte in ecrits.items():
        for secret in (*ENVIRONNEMENT.values(), couple):
            assert not [e for e in ecritures(secret) if e in texte], lieu
    assert MASQUE in ecrits["rapport.html"]
    assert MASQUE in ecrits["console"]
    vues = projet.scenario("Un écart")["preuves"]
    assert vues["ecrans"][0]["texte"] == " | ".join([MASQUE] * 3)
    assert vues["ecrans"][0]["capture"] is False
    assert vues["manques"] == ["la capture d'un écran : il montre un secret"]


def test_une_variable_absente_arrete_le_passage_en_une_ligne(projet: Projet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RECETTE_JETON", JETON)
    monkeypatch.setenv("RECETTE_UTILISATEUR", "")
    monkeypatch.delenv("RECETTE_MOT_DE_PASSE", raising=False)
    projet.profil(suite="[ecran]\n" + PROFIL)
    joue = projet.jouer()
    assert joue.ret == pytest.ExitCode.USAGE_ERROR
    dit = "la variable d'environnement {} est absente ou vide ; y mettre le secret"
    for cle, variable in (("utilisateur", "RECETTE_UTILISATEUR"), ("mot_de_passe", "RECETTE_MOT_DE_PASSE")):
        assert f"[reseau.authentification] {cle} : {dit.format(variable)}" in joue.stderr.str()
    assert "Traceback" not in joue.stderr.str()


def test_toute_cle_de_secret_est_lue_ou_qu_elle_soit(tmp_path: Path) -> None:
    (tmp_path / "c.pem").touch()
    chemin = tmp_path / "cible.toml"
    chemin.write_text(
        '[cible]\nnom = "x"\nadresse = "http://x/"\n[pilotage]\nadresse = "http://x/p"\njeton = "A"\n'
        '[reseau.certificat_client]\ncertificat = "c.pem"\ncle = "c.pem"\nphrase = "B"\n'
        '[reseau.mandataire]\nadresse = "http://m:1"\nutilisateur = "C"\nmot_de_passe = "D"\n'
        '[reseau.entetes]\nX = { variable = "E" }\n'
    )
    profil = charger(chemin)
    with pytest.raises(ProfilInvalide) as refus:
        lire_secrets(profil, {})
    assert [ligne.split(" : ")[0] for ligne in str(refus.value).splitlines()] == [
        "[reseau.entetes.X] variable",
        "[reseau.certificat_client] phrase",
        "[reseau.mandataire] utilisateur",
        "[reseau.mandataire] mot_de_passe",
        "[pilotage] jeton",
    ]
    lus = lire_secrets(profil, dict.fromkeys("ABCDE", "valeur-secrète"))
    assert lus["B"] == "valeur-secrète"
    assert "valeur-secrète" not in repr(lus)


@pytest.mark.parametrize(
    ("texte", "attendu"),
    [
        ("le code qa est là", "le code *** est là"),
        ("qa+1@example.org", "***+1@example.org"),
        ("marquage", "marquage"),
        ("sans rien", "sans rien"),
    ],
)
def test_un_secret_court_ne_se_masque_qu_en_mot_entier(texte: str, attendu: str) -> None:
    assert Secrets({"X": "qa"}).masquer(texte) == attendu
