"""`make doctor`: what it tells of a target that is well, wrong here and there, or not there at all."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from fixtures.cibles.modele import PORTS
from steps.docteur import consultation, tableau
from steps.docteur.premiers_ecrans import PREMIERS_ECRANS
from steps.docteur.scenarios import Prevision, lire
from steps.docteur.verdicts import Verdict, a_regler, bien
from steps.harnais.options import PROFIL_PAR_DEFAUT
from tests.harnais.projet import Projet
from tests.harnais.site_docteur import site

RACINE = Path(__file__).resolve().parents[2]
LIGNES = [
    {"guide": "ASE", "sort": "joue", "raison": ""},
    {"guide": "ASE", "sort": "saute", "raison": "port agent absent : pas de console"},
    {"guide": "EM", "sort": "saute", "raison": "port agent absent : pas de console"},
    {"guide": "EM", "sort": "rouge_attendu", "raison": "bogue connu RECETTE-1"},
]


class CollecteFeinte:
    """Collecting the features takes seconds: one test does it for real."""

    def __init__(self, cible: Path, pilote: str) -> None:
        self.appel = (cible, pilote)

    def prevision(self) -> Prevision | Verdict:
        return lire(LIGNES)

    def fermer(self) -> None: ...


@pytest.fixture(autouse=True)
def sans_collecte(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(consultation, "Collecte", CollecteFeinte)


def profil(tmp_path: Path, adresse: str, suite: str = "") -> Path:
    chemin = tmp_path / "recette.toml"
    absents = (
        ""
        if "[absents]" in suite
        else "\n[absents]\n" + "".join(f'{port} = "pas ici"\n' for port in PORTS if f"[{port}" not in suite)
    )
    texte = f'[cible]\nnom = "Recette"\nadresse = "{adresse}"\n[ecran]\ndelai = 0.5\n{suite}{absents}'
    chemin.write_text(texte, encoding="utf-8")
    return chemin


def consulter(chemin: Path, **choix: bool) -> tuple[int, str]:
    lignes: list[str] = []
    code = consultation.consulter(chemin, "http", envoyer=choix.get("envoyer", False), dire=lignes.append)
    texte = "\n".join(lignes)
    assert "Traceback" not in texte
    assert all(len(ligne) <= tableau.LARGEUR for ligne in texte.splitlines() if " = " not in ligne and "/" not in ligne)
    return code, texte


def sur_une_ligne(texte: str) -> str:
    return " ".join(texte.split()).replace("\u00a0", " ")


@pytest.fixture(scope="module")
def port_ferme() -> Iterator[int]:
    """A port that nobody can take while it refuses connections: bound, not listening."""
    with socket.socket() as prise:
        prise.bind(("127.0.0.1", 0))
        yield prise.getsockname()[1]


def test_le_simulateur_va_bien() -> None:
    code, texte = consulter(PROFIL_PAR_DEFAUT)
    assert (code, "Tout va bien : la cible peut être jouée." in texte) == (0, True), texte
    for sujet in ("site", "page de connexion", "courriels", "courriel de la cible", "agent instructeur", "horloge"):
        assert any(ligne.split("  ok  ")[0].strip() == sujet for ligne in texte.splitlines()), (sujet, texte)
    assert "« Création de votre compte » de" in sur_une_ligne(texte)
    assert "un dossier inconnu est dit inconnu" in texte


def test_un_site_nu_dit_ce_qu_il_n_a_pas(tmp_path: Path) -> None:
    with site() as adresse:
        code, texte = consulter(profil(tmp_path, adresse))
    assert code == 0, texte
    assert f"{adresse} répond 200 en" in texte
    assert "agent instructeur absent pas ici" in sur_une_ligne(texte)
    assert "2 port agent absent : pas de console (ASE, EM)" in sur_une_ligne(texte)
    assert "1 rouge attendu : bogue connu RECETTE-1 (EM)" in sur_une_ligne(texte)


def test_un_libelle_renomme_se_colle_dans_le_profil(tmp_path: Path) -> None:
    with site(lambda page: page.replace("S'identifier", "S'identifier au service")) as adresse:
        chemin = profil(tmp_path, adresse)
        code, texte = consulter(chemin)
        assert code == 1
        assert "1 sur 5 manque, « S'identifier »" in sur_une_ligne(texte)
        alias = next(ligne.strip() for ligne in texte.splitlines() if ligne.strip().startswith('"S\'identifier"'))
        assert alias == '"S\'identifier" = "S\'identifier au service"'
        chemin.write_text(chemin.read_text(encoding="utf-8") + f"[alias]\n{alias}\n", encoding="utf-8")
        assert consulter(chemin)[0] == 0


def test_un_ecran_qu_on_n_atteint_pas(tmp_path: Path) -> None:
    with site(lambda page: page.replace(">SE CONNECTER<", ">Ouvrir ma session<")) as adresse:
        code, texte = consulter(profil(tmp_path, adresse))
    assert code == 1
    assert "« SE CONNECTER » n'est pas sur « Vos démarches en ligne » : écran non atteint" in sur_une_ligne(texte)
    assert "création de compte ok" in sur_une_ligne(texte)


def test_une_cible_qui_ne_repond_pas(tmp_path: Path, port_ferme: int) -> None:
    code, texte = consulter(profil(tmp_path, f"http://127.0.0.1:{port_ferme}/"))
    assert code == 3
    assert f"http://127.0.0.1:{port_ferme}/ : connexion refusée ; vérifier [cible] adresse" in sur_une_ligne(texte)
    assert texte.endswith("Cible injoignable : le reste n'a pas été examiné.")


@pytest.mark.parametrize(
    ("statut", "dit"),
    [
        (401, "identification refusée (401) ; vérifier [reseau.authentification]"),
        (503, "réponse 503 ; vérifier [cible] adresse"),
    ],
)
def test_une_porte_close_dit_sa_cle(tmp_path: Path, statut: int, dit: str) -> None:
    with site(statut=statut) as adresse:
        code, texte = consulter(profil(tmp_path, adresse))
    assert code == 3
    assert dit in sur_une_ligne(texte)


def test_toutes_les_fautes_du_profil_a_la_fois(tmp_path: Path) -> None:
    suite = '[documents]\ncertificats = ["absent.der"]\n[courriel]\n'
    code, texte = consulter(profil(tmp_path, "ftp://x", suite))
    assert code == 2
    lignes = texte.splitlines()
    assert lignes[0] == "Profil inutilisable :"
    assert len(lignes) == 4
    assert all(any(mot in ligne for ligne in lignes) for mot in ("absent.der", "[courriel]", "[cible] adresse"))


def test_un_certificat_qui_n_en_est_pas_un(tmp_path: Path) -> None:
    (tmp_path / "faux.der").write_bytes(b"rien")
    with site() as adresse:
        suite = '[documents]\ncertificats = ["faux.der"]\n'
        code, texte = consulter(profil(tmp_path, adresse, suite))
    assert code == 1
    assert "faux.der" in next(ligne for ligne in texte.splitlines() if ligne.startswith("  documents"))
    assert "→ vérifier [documents] certificats" in texte


def test_une_variable_absente(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RECETTE_QUI", raising=False)
    monkeypatch.setenv("RECETTE_MOT", "secret-bien-garde")
    suite = '[reseau.authentification]\nutilisateur = "RECETTE_QUI"\nmot_de_passe = "RECETTE_MOT"\n'
    with site(lambda page: page.replace("Vos démarches", "secret-bien-garde")) as adresse:
        code, texte = consulter(profil(tmp_path, adresse, suite))
        assert code == 1
        assert "la variable d'environnement RECETTE_QUI est absente" in sur_une_ligne(texte)
        assert "secret-bien-garde" not in texte
        monkeypatch.setenv("RECETTE_QUI", "moi")
        code, texte = consulter(profil(tmp_path, adresse, suite))
    assert code == 0
    assert "2 variables d'environnement" in texte
    assert "secret-bien-garde" not in texte
    assert "« *** en ligne »" in sur_une_ligne(texte)


def test_la_capture_des_courriels_sert_aussi_sans_pilotage(tmp_path: Path) -> None:
    with site() as adresse:
        code, texte = consulter(profil(tmp_path, adresse, "[courriels]\ndelai = 5\n[absents]\nagent = 'non'\n"))
    assert code == 0, texte
    assert "« Essai du circuit des courriels » envoyé et relu" in sur_une_ligne(texte)
    assert "courriel de la cible non essayé laisserait une demande de compte sur la cible" in sur_une_ligne(texte)


def test_les_libelles_des_premiers_ecrans_sont_ceux_des_scenarios() -> None:
    dits = "\n".join(f.read_text(encoding="utf-8") for f in (RACINE / "features").rglob("*.feature"))
    for ecran in PREMIERS_ECRANS:
        for libelle in (*ecran.par, *ecran.titres, *ecran.champs, *ecran.commandes):
            assert f"« {libelle} »" in dits or f"| {libelle} " in dits, libelle


def test_le_tableau_est_aligne_et_tient_en_cent_colonnes() -> None:
    lus = [bien("site", "répond"), a_regler("courriels", "un mot " * 40, "vérifier [courriels]", "    cle = 1")]
    lignes = list(tableau.verdicts(lus))
    assert lignes[0] == "  site       ok          répond"
    assert all(len(ligne) <= tableau.LARGEUR for ligne in lignes)
    assert lignes[-2].strip() == "→ vérifier [courriels]"
    assert lignes[-1].strip() == "cle = 1"


def test_la_prevision_suit_les_ports_que_les_etapes_demandent(projet: Projet) -> None:
    projet.profil(suite='[absents]\nagent = "pas de console"\n')
    sortie = projet.racine / "prevision.json"
    resultat = projet.jouer("--collect-only", "-qq", "-p", "steps.docteur.prevision", "--prevision", str(sortie))
    assert resultat.ret == 0
    lignes = json.loads(sortie.read_text(encoding="utf-8"))
    assert [ligne["sort"] for ligne in lignes].count("saute") == 1
    (sautee,) = (ligne for ligne in lignes if ligne["sort"] == "saute")
    assert sautee == {"guide": "ESSAI", "sort": "saute", "raison": "port agent absent : pas de console"}
    assert lire(lignes).comptes == {"joue": 5, "saute": 1}
