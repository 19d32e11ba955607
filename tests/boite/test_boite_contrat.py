"""What the port `Boite` promises, on every source: the capture, Mailpit, MailDev, a real IMAP server and a fake one."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from steps.drivers.boite_relevee import Guet
from steps.drivers.boite_sources import Courrier, CourrierReleve
from steps.ports.boite import Boite, CourrielAbsent, Lien
from tests.boite.outils import Ecrire
from tests.boite.pairs import Pair, tous_les_pairs


@pytest.fixture
def courrier(pair: Pair) -> Iterator[Courrier]:
    # Looking again every minute: only the server's own word can wake a wait in time.
    reglages: dict[str, Any] = {} if pair.nom == "capture" else {"intervalle": 60}
    ouvert = pair.ouvrir(delai=10, silence=0.2, **reglages)
    yield ouvert
    ouvert.fermer()


@pytest.fixture
def boite(courrier: Courrier) -> Boite:
    return courrier.boite(None)


@pytest.fixture
def zoe(pair: Pair) -> str:
    return pair.adresse()


def test_le_courriel_est_entier(pair: Pair, boite: Boite, zoe: str, courriel: Ecrire) -> None:
    html = '<p>Bonjour Zoé, <a href="https://site.example.org/#!/x?token=a.b-c">créez votre mot de passe</a>.</p>'
    envoye = courriel("Créez votre mot de passe – « ANEF »", "Écrivez-nous : https://aide.example.org/é.\n", html)
    envoye["To"] = zoe
    octets = b"%PDF-1.7\n" + bytes(range(256)) * 300
    envoye.add_attachment(octets, maintype="application", subtype="pdf", filename="confirmation_dépôt été.pdf")
    avant = datetime.now(UTC)
    pair.expedier(envoye, zoe, de="envoi@example.org")
    recu = boite.attendre(zoe, sujet="créez votre mot de passe – « anef »", contient="Bonjour Zoé")
    assert recu.sujet == "Créez votre mot de passe – « ANEF »"
    assert recu.expediteur == "envoi@example.org"
    assert recu.destinataires == (zoe,)
    assert recu.texte == "Écrivez-nous : https://aide.example.org/é.\n"
    assert recu.html.strip() == html
    assert recu.liens == (
        Lien("créez votre mot de passe", "https://site.example.org/#!/x?token=a.b-c"),
        Lien("https://aide.example.org/é", "https://aide.example.org/é"),
    )
    assert [(p.nom, p.type, p.octets) for p in recu.pieces_jointes] == [
        ("confirmation_dépôt été.pdf", "application/pdf", octets)
    ]
    assert abs(datetime.fromisoformat(recu.recu_le) - avant) < timedelta(seconds=30)
    assert recu.identifiant
    assert boite.recus(zoe) == (recu,)


def test_chacun_ne_voit_que_les_siens(pair: Pair, boite: Boite, zoe: str, courriel: Ecrire) -> None:
    proche, plus_long = zoe.replace("+", "+1"), zoe.replace("@", "1@")
    for destinataire in (zoe, proche, plus_long):
        envoye = courriel(f"Pour {destinataire}", f"Copie à {zoe}")
        envoye["To"] = f"Zoé <{destinataire}>"
        envoye["Reply-To"] = zoe
        pair.expedier(envoye, destinataire)
    assert boite.attendre(plus_long).sujet == f"Pour {plus_long}"
    for destinataire in (zoe, proche, plus_long):
        assert [recu.sujet for recu in boite.recus(destinataire.upper())] == [f"Pour {destinataire}"]
    assert boite.recus("recette@example.org") == ()


def test_l_enveloppe_suffit(pair: Pair, boite: Boite, zoe: str, courriel: Ecrire) -> None:
    envoye = courriel("En copie cachée")
    envoye["To"] = "quelqu'un d'autre <autre@example.org>"
    pair.expedier(envoye, zoe)
    assert boite.attendre(zoe).sujet == "En copie cachée"
    assert zoe in boite.recus(zoe)[0].destinataires


def test_un_courriel_a_deux_personnes_arrive_une_fois_a_chacune(
    pair: Pair, boite: Boite, zoe: str, courriel: Ecrire
) -> None:
    leo = pair.adresse()
    envoye = courriel("À tous deux")
    envoye["To"] = f"{zoe}, {leo}"
    pair.expedier(envoye, zoe, leo)
    assert [len(boite.aucun_autre(qui, 1)) for qui in (zoe, leo)] == [1, 1]


def test_deux_courriels_de_la_meme_seconde_restent_dans_l_ordre(
    pair: Pair, boite: Boite, zoe: str, courriel: Ecrire
) -> None:
    sujets = [f"n° {rang}" for rang in range(1, 7)]
    for sujet in sujets:
        pair.expedier(courriel(sujet), zoe)
    assert boite.attendre(zoe, rang=6).sujet == "n° 6"
    assert [recu.sujet for recu in boite.recus(zoe)] == sujets
    assert boite.attendre(zoe, rang=1, sujet="n° 4").sujet == "n° 4"


def test_l_attente_est_reveillee_par_l_arrivee(
    pair: Pair, courrier: Courrier, zoe: str, courriel: Ecrire, monkeypatch: pytest.MonkeyPatch
) -> None:
    attend = threading.Event()
    if isinstance(courrier, CourrierReleve):
        monkeypatch.setattr(courrier.source, "guetter", _signaler(courrier.source.guetter, attend))
    else:
        attend.set()
    boite = courrier.boite(None)
    with ThreadPoolExecutor(1) as ailleurs:
        attente = ailleurs.submit(boite.attendre, zoe, sujet="Le bon")
        assert attend.wait(10)
        pair.expedier(courriel("Un autre"), zoe)
        pair.expedier(courriel("Le bon"), zoe)
        assert attente.result(timeout=8).sujet == "Le bon"


def test_l_absence_dit_ce_qui_est_venu_et_chez_qui(pair: Pair, zoe: str, courriel: Ecrire) -> None:
    courrier = pair.ouvrir(delai=0.3)
    proche = zoe.replace("+", "+1")
    pair.expedier(courriel("Bienvenue"), zoe)
    pair.expedier(courriel("Votre demande"), proche)
    with pytest.raises(CourrielAbsent) as absence:
        courrier.boite(None).attendre(zoe, sujet="Votre demande", contient="dépôt")
    courrier.fermer()
    message = str(absence.value)
    assert f"« {zoe} » n'a pas reçu le courriel de sujet « Votre demande » et contenant « dépôt » en 0.3 s" in message
    assert "Reçu à la place : « Bienvenue » à " in message
    assert f"Des adresses proches en ont reçu : {proche}" in message
    assert "« [courriels] delai »" in message


def test_aucun_autre_voit_le_courriel_de_trop_des_qu_il_arrive(pair: Pair, zoe: str, courriel: Ecrire) -> None:
    courrier = pair.ouvrir(silence=30)
    pair.expedier(courriel("Un"), zoe)
    boite = courrier.boite(None)
    boite.attendre(zoe)
    with ThreadPoolExecutor(1) as ailleurs:
        attente = ailleurs.submit(boite.aucun_autre, zoe, 1)
        pair.expedier(courriel("De trop"), zoe)
        assert [recu.sujet for recu in attente.result(timeout=10)] == ["Un", "De trop"]
    courrier.fermer()


def test_aucun_autre_attend_le_silence(pair: Pair, boite: Boite, zoe: str, courriel: Ecrire) -> None:
    pair.expedier(courriel("Seul"), zoe)
    boite.attendre(zoe)
    debut = time.perf_counter()
    assert [recu.sujet for recu in boite.aucun_autre(zoe, 1)] == ["Seul"]
    assert time.perf_counter() - debut >= 0.2


def test_la_vidange_ne_compte_que_si_le_profil_le_dit(pair: Pair, zoe: str, courriel: Ecrire) -> None:
    def vider() -> int:
        pair.expedier(courriel("Parti à la vidange"), zoe)
        return 0

    courrier = pair.ouvrir(silence=0.1, vidange=True)
    assert [recu.sujet for recu in courrier.boite(vider).aucun_autre(zoe, 1)] == ["Parti à la vidange"]
    courrier.fermer()
    courrier = pair.ouvrir(silence=0.1, vidange=False)
    assert len(courrier.boite(vider).aucun_autre(zoe, 1)) == 1
    courrier.fermer()


def test_seuls_les_courriels_du_passage_sont_effaces(
    pair: Pair, courrier: Courrier, zoe: str, courriel: Ecrire
) -> None:
    voisin, boite = zoe.replace("@", "1@"), courrier.boite(None)
    pair.expedier(courriel("Mien"), zoe)
    pair.expedier(courriel("Mien aussi"), zoe)
    pair.expedier(courriel("D'un autre"), voisin)
    boite.attendre(voisin)
    assert courrier.effacer(frozenset({zoe.upper()})) == 2
    assert courrier.effacer(frozenset({zoe})) == 0
    assert boite.recus(zoe) == ()
    assert [recu.sujet for recu in boite.recus(voisin)] == ["D'un autre"]
    pair.expedier(courriel("Après"), zoe)
    assert boite.attendre(zoe).sujet == "Après"


@pytest.mark.parametrize("pair", tous_les_pairs("mailpit", "imap", "imap simulé"), indirect=True)
def test_ce_qui_precede_le_passage_n_est_a_personne(pair: Pair, zoe: str, courriel: Ecrire) -> None:
    # The capture is born with the run; MailDev does not tell when a mail came.
    pair.expedier(courriel("Ancien"), zoe)
    courrier = pair.ouvrir(depuis=datetime.now(UTC) + timedelta(minutes=10))
    assert courrier.boite(None).recus(zoe) == ()
    courrier.fermer()


def test_un_courriel_mal_forme_se_lit_quand_meme(pair: Pair, boite: Boite, zoe: str) -> None:
    pair.expedier(
        b"From: anef@example.org\r\nSubject: =?utf-8?B?Q2Fzc8Op?=\r\nContent-Type: text/plain; charset=inconnu\r\n"
        b"Content-Transfer-Encoding: 8bit\r\n\r\nd\xc3\xa9j\xc3\xa0\r\n",
        zoe,
    )
    recu = boite.attendre(zoe)
    assert (recu.sujet, recu.texte) == ("Cassé", "déjà\n")


def _signaler(guetter: Any, attend: threading.Event) -> Any:
    """The same watch, which says when somebody waits."""

    class _Signale:
        def __init__(self, guet: Guet) -> None:
            self._guet = guet

        def attendre(self, delai: float) -> None:
            attend.set()
            self._guet.attendre(delai)

    @contextmanager
    def signale() -> Iterator[Guet]:
        with guetter() as guet:
            yield _Signale(guet)

    return signale
