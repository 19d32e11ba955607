"""The ports on the control API: what they send, what they give back, what they say when refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from fixtures.generation import Fabrique
from steps.drivers.agent_notes import AgentNote
from steps.drivers.pilotage import Bac, CibleInjoignable, ErreurPilotage, Pilotage, PilotageDeBac
from steps.drivers.pilotage_ports import (
    PARIS,
    AgentPilotage,
    EtatsPilotage,
    HorlogePilotage,
    PannesPilotage,
)
from steps.drivers.pilotage_usagers import InscriptionPilotage, UsagersGeneres
from steps.ports import EtatVoulu, PieceContestee
from tests.harnais.faux import INSTANT, FauxPilotage


@pytest.fixture
def pilotage(faux_pilotage: FauxPilotage) -> Iterator[Pilotage]:
    client = Pilotage(faux_pilotage.adresse + "pilotage", delai=5, cible="Essai")
    yield client
    client.fermer()


@pytest.fixture
def bac(pilotage: Pilotage) -> PilotageDeBac:
    return pilotage.dans(Bac("b1", "http://127.0.0.1/bac/b1/"))


def dernier(faux: FauxPilotage) -> tuple[str, str, object]:
    methode, chemin, corps = faux.appels[-1]
    return methode, chemin.removeprefix("/pilotage/"), corps


def test_un_bac_se_cree_a_un_instant_et_se_supprime(pilotage: Pilotage, faux_pilotage: FauxPilotage) -> None:
    pilotage.sante()
    cree = pilotage.creer_bac(instant=datetime.fromisoformat(INSTANT), smtp="127.0.0.1:25")
    assert dernier(faux_pilotage) == ("POST", "bacs", {"instant": INSTANT, "smtp": "127.0.0.1:25"})
    assert cree == Bac("b1", "/bac/b1/")
    pilotage.supprimer_bac(cree.id)
    assert dernier(faux_pilotage) == ("DELETE", "bacs/b1", None)


def test_l_agent_agit(bac: PilotageDeBac, faux_pilotage: FauxPilotage) -> None:
    agent = AgentPilotage(bac)
    agent.demander_complement("1", [PieceContestee("Passeport", "Illisible")])
    piece = {"piece": "Passeport", "observation": "Illisible", "manquante": False}
    assert dernier(faux_pilotage) == ("POST", "bacs/b1/dossiers/1/complement", {"pieces": [piece]})
    agent.decider("1")
    assert dernier(faux_pilotage) == ("POST", "bacs/b1/dossiers/1/decision", {"favorable": True})
    assert agent.dossier("1") == {"numero": "1", "etat": "déposé"}


def test_les_actes_sont_notes_sauf_ceux_qui_sont_refuses(bac: PilotageDeBac) -> None:
    agent = AgentNote(AgentPilotage(bac))
    agent.demander_complement("1", [PieceContestee("Passeport", "Illisible")])
    agent.decider("1")
    with pytest.raises(ErreurPilotage, match=r"dossiers/0/decision refusé \(409\) : ce dossier est clôturé"):
        agent.decider("0")
    assert agent.actes == [
        "Demande de complément sur 1 : « Passeport » non valide, « Illisible »",
        "Décision favorable sur 1",
    ]


def test_l_horloge_parle_l_heure_de_paris(bac: PilotageDeBac, faux_pilotage: FauxPilotage) -> None:
    horloge = HorlogePilotage(bac)
    maintenant = horloge.maintenant()
    assert (maintenant.tzinfo, maintenant.hour) == (PARIS, 14)
    horloge.regler(datetime(2023, 12, 1, 8, 0))  # noqa: DTZ001 - naive on purpose
    assert dernier(faux_pilotage) == ("PUT", "bacs/b1/horloge", {"instant": "2023-12-01T08:00:00+01:00"})
    horloge.avancer(jours=2)
    duree = {"jours": 2, "heures": 0, "minutes": 0, "secondes": 0}
    assert dernier(faux_pilotage) == ("POST", "bacs/b1/horloge/avancer", duree)


def test_un_etat_se_prepare_en_un_appel(bac: PilotageDeBac, faux_pilotage: FauxPilotage) -> None:
    usager = Fabrique(1).usager(aujourdhui=date(2023, 8, 16), email="qa@example.org")
    obtenu = EtatsPilotage(bac).preparer(usager, EtatVoulu("depose", "ase", reponses={"a": "b"}))
    assert obtenu.numero == "5901202308160000001"
    assert obtenu.adresse.endswith("/bac/b1/dossier")
    methode, chemin, corps = dernier(faux_pilotage)
    assert (methode, chemin) == ("POST", "bacs/b1/etats")
    assert isinstance(corps, dict)
    assert corps["usager"]["mot_de_passe"] == usager.mot_de_passe
    assert corps["reponses"] == {"a": "b"}


def test_une_panne_se_pose_et_se_leve(bac: PilotageDeBac, faux_pilotage: FauxPilotage) -> None:
    pannes = PannesPilotage(bac)
    pannes.poser("latence", secondes="2")
    assert dernier(faux_pilotage) == ("PUT", "bacs/b1/pannes/latence", {"secondes": "2"})
    pannes.lever("latence")
    assert dernier(faux_pilotage) == ("DELETE", "bacs/b1/pannes/latence", None)


def usagers(bac: PilotageDeBac, graine: int, run: str) -> UsagersGeneres:
    return UsagersGeneres(
        Fabrique(graine),
        InscriptionPilotage(bac),
        aujourdhui=lambda: date(2023, 8, 16),
        adresse_electronique=lambda rang: f"qa+{run}-{rang}@example.org",
    )


def test_une_personne_est_inventee_puis_connue_de_la_cible(bac: PilotageDeBac, faux_pilotage: FauxPilotage) -> None:
    pris = usagers(bac, 3, "un").prendre(naissance=date(2006, 8, 10))
    methode, chemin, corps = dernier(faux_pilotage)
    assert (methode, chemin) == ("POST", "bacs/b1/personnes")
    assert isinstance(corps, dict)
    assert corps["date_naissance"] == "2006-08-10"
    assert corps["email"] == pris.email == "qa+un-1@example.org"
    assert "mot_de_passe" not in corps


def test_un_inconnu_n_est_pas_declare(bac: PilotageDeBac, faux_pilotage: FauxPilotage) -> None:
    source = usagers(bac, 3, "un")
    pris = source.prendre(stade="inconnu", prenom="Awa")
    assert pris.prenom == "Awa"
    assert faux_pilotage.appels == []
    assert source.pris == [pris]


def test_la_graine_fait_la_personne_quelle_que_soit_son_adresse(bac: PilotageDeBac) -> None:
    un, autre = usagers(bac, 3, "un"), usagers(bac, 3, "deux")
    premiers = [source.prendre() for source in (un, autre)]
    assert premiers[0].model_dump(exclude={"email"}) == premiers[1].model_dump(exclude={"email"})
    assert un.prendre().nom_affiche != premiers[0].nom_affiche
    assert usagers(bac, 4, "un").prendre().numero_etranger != premiers[0].numero_etranger


def test_une_cible_qui_ne_repond_pas(faux_pilotage: FauxPilotage) -> None:
    muette = Pilotage("http://127.0.0.1:9/pilotage", delai=2, cible="Recette")
    with pytest.raises(CibleInjoignable, match=r"« Recette » injoignable .*127\.0\.0\.1:9.*\[lancement\]"):
        muette.sante()
    muette.fermer()


def test_le_jeton_est_presente(faux_pilotage: FauxPilotage) -> None:
    faux_pilotage.jeton = "s3same"
    for jeton, refuse in (("", True), ("s3same", False)):
        client = Pilotage(faux_pilotage.adresse + "pilotage", jeton=jeton, delai=5)
        if refuse:
            with pytest.raises(ErreurPilotage, match=r"401.*jeton absent ou faux"):
                client.sante()
        else:
            client.sante()
        client.fermer()
