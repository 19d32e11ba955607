"""Port `Agent`: one contract for every adapter, then what each adapter alone can get wrong."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import requests
import responses

from fixtures.cibles import ProfilInvalide, charger
from fixtures.cibles.entree import PointDEntree
from steps.drivers import entree_python
from steps.drivers.agent_http import AgentHttp
from steps.drivers.agent_main import AgentMain
from steps.drivers.agent_notes import AgentNote
from steps.drivers.appels_http import Appels, ErreurAdaptateur, au_bout_de
from steps.drivers.pilotage import Bac, CibleInjoignable, Pilotage
from steps.drivers.pilotage_ports import AgentPilotage
from steps.drivers.terminal import Terminal
from steps.ports import ActeIndisponible, Agent, PieceContestee
from tests.harnais.faux import FauxPilotage
from tests.harnais.test_profil import BASE

BUREAU = "https://bureau.example.org/api"
HTTP = (
    BASE
    + """
[agent]
mode = "http"
[agent.http]
adresse = "https://bureau.example.org/api"
entetes = { "X-Equipe" = "recette", "X-Cle" = { variable = "CLE_DU_BUREAU" } }
[agent.actes.demander_complement]
chemin = "dossiers/{numero}/demandes"
corps = { pieces = "{pieces}", nombre = 1, note = "dossier {numero}" }
piece = { intitule = "{piece}", motif = "{observation}", absente = "{manquante}" }
[agent.actes.decider]
methode = "PUT"
chemin = "dossiers/{numero}/decision"
corps = { favorable = "{favorable}", sens = "décision {favorable}" }
statut = [202]
[agent.actes.prolonger]
chemin = "dossiers/{numero}/decision"
corps = { sens = "{favorables}" }
[agent.actes.mettre_a_disposition_certificat]
chemin = "dossiers/{numero}/certificat"
[agent.actes.dossier]
methode = "GET"
chemin = "dossiers/{numero}"
resultat = "dossiers.0"
champs = { etat = "dossiers.0.statut.code", complement = "dossiers.0.demandes.-1.etat" }
valeurs = { etat = { RECU = "depose" }, complement = { EN_COURS = "attendu" } }
"""
)
DOSSIER = {"dossiers": [{"numero": "1", "statut": {"code": "RECU"}, "demandes": [{"etat": "EN_COURS"}]}]}


def appels(tmp_path: Path, texte: str) -> Appels:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(texte, encoding="utf-8")
    section = charger(chemin).agent
    secret = {"CLE_DU_BUREAU": "s3same"}.__getitem__
    return Appels("agent", section.actes.decrits, section.http, base="https://recette.example.org/", secret=secret)


PROFIL = HTTP.replace('{ sens = "{favorables}" }', "{}").replace('/decision"\ncorps = {}', '/prolongation"')


# ---- the contract --------------------------------------------------------------------------------------------


@dataclass
class Essai:
    """An adapter and what it made the back office do, one line per act."""

    agent: Agent
    faits: Callable[[], list[str]]


@dataclass
class AgentEnPython:
    faits: list[str] = field(default_factory=list)

    def demander_complement(self, numero: str, pieces: Any) -> None:
        self.faits.append(f"complement {numero} {pieces[0].piece}")

    def decider(self, numero: str, *, favorable: bool = True) -> None:
        self.faits.append(f"decision {numero} {favorable}")

    def prolonger(self, numero: str) -> None:
        self.faits.append(f"prolongation {numero}")

    def mettre_a_disposition_certificat(self, numero: str) -> None:
        self.faits.append(f"certificat {numero}")

    def dossier(self, numero: str) -> dict[str, object]:
        return {"numero": numero, "etat": "depose"}


@pytest.fixture(params=["pilotage", "http", "python", "main"])
def essai(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Essai]:
    yield from ESSAIS[request.param](request, tmp_path)


def _par_pilotage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Essai]:
    faux: FauxPilotage = request.getfixturevalue("faux_pilotage")
    client = Pilotage(faux.adresse + "pilotage", delai=5)

    def faits() -> list[str]:
        lus = [(chemin.split("/")[-1], corps) for methode, chemin, corps in faux.appels if methode == "POST"]
        return [_fait(acte, "1", corps or {}) for acte, corps in lus]

    yield Essai(AgentPilotage(client.dans(Bac("b1", "http://127.0.0.1/bac/b1/"))), faits)
    client.fermer()


def _par_http(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Essai]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as bouchon:
        bouchon.post(f"{BUREAU}/dossiers/1/demandes", status=201)
        bouchon.put(f"{BUREAU}/dossiers/1/decision", status=202)
        bouchon.post(f"{BUREAU}/dossiers/1/prolongation", status=204)
        bouchon.post(f"{BUREAU}/dossiers/1/certificat", status=200)
        bouchon.get(f"{BUREAU}/dossiers/1", json=DOSSIER)
        actes = appels(tmp_path, PROFIL)

        def faits() -> list[str]:
            lus = []
            for appel in bouchon.calls:
                acte = str(appel.request.url).split("/")[-1].replace("demandes", "complement")
                lus.append(_fait(acte, "1", json.loads(appel.request.body or "{}")))
            return lus

        yield Essai(AgentHttp(actes), faits)
        actes.fermer()


def _fait(acte: str, numero: str, corps: dict[str, Any]) -> str:
    piece = (corps.get("pieces") or [{}])[0]
    suite = str(corps["favorable"]) if acte == "decision" else piece.get("piece", piece.get("intitule", ""))
    return f"{acte} {numero} {suite}".strip()


def _par_python(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Essai]:
    agent = AgentEnPython()
    yield Essai(agent, lambda: agent.faits)


class FauxTerminal:
    """Answers what it is told to, and keeps what was asked."""

    def __init__(self, *reponses: str) -> None:
        self.reponses, self.ecrit = list(reponses), io.StringIO()

    def __call__(self, mode: str) -> io.StringIO:
        if mode == "r":
            return io.StringIO(self.reponses.pop(0) + "\n" if self.reponses else "")
        return _Sortie(self.ecrit)


class _Sortie(io.StringIO):
    def __init__(self, vers: io.StringIO) -> None:
        super().__init__()
        self._vers = vers

    def close(self) -> None:
        if not self.closed:
            self._vers.write(self.getvalue())
        super().close()


_DITS = {
    "demander un complément sur le dossier n° 1": "complement 1 Passeport",
    "accepter (décision favorable) le dossier n° 1": "decision 1 True",
    "refuser (décision défavorable) le dossier n° 1": "decision 1 False",
    "prolonger l'instruction du dossier n° 1": "prolongation 1",
    "mettre à disposition le certificat médical du dossier n° 1": "certificat 1",
}


def _a_la_main(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Essai]:
    terminal = FauxTerminal("", "", "", "", "", "déposé", "", "")

    def faits() -> list[str]:
        demandes = re.findall(r"à faire à la main : (.*)", terminal.ecrit.getvalue())
        return [_DITS[demande] for demande in demandes if demande in _DITS]

    yield Essai(AgentMain(Terminal("Recette", ouvrir=terminal, environnement={})), faits)


ESSAIS = {"pilotage": _par_pilotage, "http": _par_http, "python": _par_python, "main": _a_la_main}


def test_chaque_acte_arrive_au_bureau(essai: Essai) -> None:
    essai.agent.demander_complement("1", [PieceContestee("Passeport", "Illisible")])
    essai.agent.decider("1")
    essai.agent.decider("1", favorable=False)
    essai.agent.prolonger("1")
    essai.agent.mettre_a_disposition_certificat("1")
    assert essai.faits() == [
        "complement 1 Passeport",
        "decision 1 True",
        "decision 1 False",
        "prolongation 1",
        "certificat 1",
    ]
    assert essai.agent.dossier("1")["etat"] in ("depose", "déposé")


# ---- by HTTP -------------------------------------------------------------------------------------------------


@pytest.fixture
def bouchon() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock() as ouvert:
        yield ouvert


def test_les_renvois_gardent_leur_type_et_les_secrets_restent_des_entetes(
    tmp_path: Path, bouchon: responses.RequestsMock
) -> None:
    bouchon.post(f"{BUREAU}/dossiers/1/demandes", status=201)
    bouchon.put(f"{BUREAU}/dossiers/1/decision", status=202)
    agent = AgentHttp(appels(tmp_path, PROFIL))
    agent.demander_complement("1", [PieceContestee("Passeport", "Illisible", manquante=True)])
    agent.decider("1", favorable=False)
    demande, decision = (json.loads(appel.request.body or "") for appel in bouchon.calls)
    piece = {"intitule": "Passeport", "motif": "Illisible", "absente": True}
    assert demande == {"pieces": [piece], "nombre": 1, "note": "dossier 1"}
    assert decision == {"favorable": False, "sens": "décision false"}
    assert bouchon.calls[0].request.headers["X-Cle"] == "s3same"
    assert bouchon.calls[0].request.headers["X-Equipe"] == "recette"


def test_un_numero_ne_sort_pas_de_son_chemin(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.post(f"{BUREAU}/dossiers/..%2F1%3Fa/certificat", status=201)
    AgentHttp(appels(tmp_path, PROFIL)).mettre_a_disposition_certificat("../1?a")


def test_le_bureau_peut_avoir_son_vocabulaire(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    profil = PROFIL.replace("statut = [202]", 'valeurs.favorable = { true = "ACCORD", false = "REJET" }')
    bouchon.put(f"{BUREAU}/dossiers/1/decision", status=200)
    AgentHttp(appels(tmp_path, profil)).decider("1")
    assert json.loads(bouchon.calls[0].request.body or "") == {"favorable": "ACCORD", "sens": "décision ACCORD"}


def test_le_dossier_est_lu_ou_le_profil_le_dit(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.get(f"{BUREAU}/dossiers/1", json=DOSSIER)
    vu = AgentHttp(appels(tmp_path, PROFIL)).dossier("1")
    assert (vu["numero"], vu["etat"], vu["complements"]) == ("1", "depose", [{"etat": "attendu"}])


def test_un_dossier_sans_complement_n_en_a_pas(tmp_path: Path, bouchon: responses.RequestsMock) -> None:
    bouchon.get(f"{BUREAU}/dossiers/1", json={"dossiers": [{"statut": {"code": "CLOS"}, "demandes": []}]})
    vu = AgentHttp(appels(tmp_path, PROFIL)).dossier("1")
    assert (vu["etat"], "complements" in vu) == ("CLOS", False)


@pytest.mark.parametrize(
    ("reponse", "message"),
    [
        (
            {"status": 409, "body": "déjà décidé"},
            r"\[agent\.actes\.decider\] : PUT https://bureau\.example\.org/api/dossiers/1/decision refusé "
            r"\(409, attendu 202\) : déjà décidé",
        ),
        ({"status": 200}, r"refusé \(200, attendu 202\) : réponse vide"),
        ({"body": requests.ConnectTimeout()}, r"délai dépassé ; vérifier \[agent\.http\] adresse et delai"),
    ],
)
def test_un_refus_dit_l_appel_et_ce_qui_est_revenu(
    tmp_path: Path, bouchon: responses.RequestsMock, reponse: dict[str, Any], message: str
) -> None:
    bouchon.put(f"{BUREAU}/dossiers/1/decision", **reponse)
    with pytest.raises((ErreurAdaptateur, CibleInjoignable), match=message):
        AgentHttp(appels(tmp_path, PROFIL)).decider("1")


@pytest.mark.parametrize(
    ("corps", "message"),
    [
        ("<html>", r"attendu du JSON, pour y lire le résultat, reçu « <html> »"),
        ('{"dossier": 1}', r"champs = « dossiers\.0\.statut\.code » : « dossiers » n'y est pas \(dossier\)"),
    ],
)
def test_un_resultat_introuvable(tmp_path: Path, bouchon: responses.RequestsMock, corps: str, message: str) -> None:
    bouchon.get(f"{BUREAU}/dossiers/1", body=corps)
    with pytest.raises(ErreurAdaptateur, match=message):
        AgentHttp(appels(tmp_path, PROFIL)).dossier("1")


def test_un_acte_que_le_profil_ne_decrit_pas_est_indisponible(tmp_path: Path) -> None:
    agent = AgentNote(AgentHttp(appels(tmp_path, re.sub(r"\[agent\.actes\.prolonger\]\n.*\n", "", PROFIL))))
    with pytest.raises(ActeIndisponible, match=r"le profil ne décrit pas \[agent\.actes\.prolonger\]"):
        agent.prolonger("1")
    assert agent.actes == []


def test_au_bout_d_un_chemin() -> None:
    assert au_bout_de({"a": [{"b": 1}, {"b": 2}]}, "a.-1.b") == 2
    with pytest.raises(LookupError, match=r"la liste n'a que 1 élément"):
        au_bout_de([1], "3")


# ---- in Python -----------------------------------------------------------------------------------------------


def entree(dossier: Path, texte: str, quoi: str) -> PointDEntree:
    """A module of a name of its own: Python imports a name once."""
    module = f"bureau_{abs(hash((dossier, texte, quoi)))}"
    (dossier / f"{module}.py").write_text(texte, encoding="utf-8")
    return PointDEntree(module, quoi, dossier)


COMPLET = """
class Bureau:
    def __init__(self, contexte):
        self.contexte = contexte
    def demander_complement(self, numero, pieces): ...
    def decider(self, numero, *, favorable=True): ...
    def prolonger(self, numero): ...
    def mettre_a_disposition_certificat(self, numero): ...
    def dossier(self, numero):
        return {"ou": self.contexte.adresse}
fabrique = lambda contexte: Bureau(contexte)
objet = Bureau(None)
vide = object()
"""
CONTEXTE = entree_python.Contexte("Recette", "https://recette.example.org/")


@pytest.mark.parametrize("quoi", ["Bureau", "fabrique"])
def test_une_classe_ou_une_fonction_recoit_la_cible(tmp_path: Path, quoi: str) -> None:
    point = entree(tmp_path, COMPLET, quoi)
    entree_python.verifier("agent", point)
    assert entree_python.ouvrir("agent", point, CONTEXTE).dossier("1") == {"ou": "https://recette.example.org/"}


def test_un_objet_sert_tel_quel(tmp_path: Path) -> None:
    point = entree(tmp_path, COMPLET, "objet")
    entree_python.verifier("agent", point)
    assert entree_python.ouvrir("agent", point, CONTEXTE).contexte is None


@pytest.mark.parametrize(
    ("texte", "quoi", "message"),
    [
        (COMPLET, "Buro", r"« Buro » n'est pas dans le module ; il y a : Bureau, fabrique, objet, vide"),
        (COMPLET, "vide", r"il manque demander_complement, .*dossier ; attendu les méthodes de steps\.ports\.Agent"),
        ("1 / 0", "x", r"échoue à l'import : ZeroDivisionError"),
        ("import absolument_absent", "x", r"ne s'importe pas \(No module named 'absolument_absent'\)"),
        ("class Bureau:\n    def decider(self): ...\n", "Bureau", r"il manque demander_complement, prolonger"),
    ],
)
def test_un_point_d_entree_inutilisable_se_dit_en_une_ligne(
    tmp_path: Path, texte: str, quoi: str, message: str
) -> None:
    point = entree(tmp_path, texte, quoi)
    with pytest.raises(ProfilInvalide, match=message) as refus:
        entree_python.verifier("agent", point)
    assert str(refus.value).startswith(f'[agent] entree = "{point}" : ')
    assert len(str(refus.value).splitlines()) == 1


# ---- by hand -------------------------------------------------------------------------------------------------


def test_la_consigne_dit_quoi_faire_sur_quel_dossier_avec_quelles_valeurs() -> None:
    terminal = FauxTerminal("")
    agent = AgentMain(Terminal("Recette", ouvrir=terminal, environnement={}))
    agent.demander_complement("5901", [PieceContestee("Passeport", "Illisible", manquante=True)])
    assert terminal.ecrit.getvalue() == (
        "\n\n« Recette », à faire à la main : demander un complément sur le dossier n° 5901\n"
        "  - « Passeport » (manquante), avec l'observation « Illisible »\n"
        "Entrée quand c'est fait, « non » si ce n'est pas possible : "
    )


def _sans_terminal(mode: str) -> io.StringIO:
    raise OSError(mode)


@pytest.mark.parametrize(
    ("ouvrir", "environnement", "raison"),
    [
        (FauxTerminal("Non"), {}, r"à la main, « non » répondu à : prolonger l'instruction du dossier n° 1"),
        (FauxTerminal(), {}, r"le terminal s'est fermé : prolonger"),
        (_sans_terminal, {}, r"il n'y a pas de terminal : prolonger"),
        (FauxTerminal(""), {"CI": "true"}, r"personne n'est là \(CI\) : prolonger"),
    ],
)
def test_sans_personne_l_acte_est_indisponible(ouvrir: Any, environnement: dict[str, str], raison: str) -> None:
    with pytest.raises(ActeIndisponible, match=raison):
        AgentMain(Terminal("Recette", ouvrir=ouvrir, environnement=environnement)).prolonger("1")


def test_ce_que_l_on_recopie_se_lit_comme_le_reste() -> None:
    terminal = FauxTerminal("Complément demandé", "répondu", "La copie comporte 2 pages", "Passeport.pdf", "")
    vu = AgentMain(Terminal("Recette", ouvrir=terminal, environnement={"CI": "false"})).dossier("1")
    assert vu == {
        "numero": "1",
        "etat": "complement",
        "textes": ["La copie comporte 2 pages", "Passeport.pdf"],
        "complements": [{"etat": "repondu"}],
    }
