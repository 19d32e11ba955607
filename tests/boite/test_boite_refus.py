"""Mails that cannot be read: one sentence that names the target, the source, its address, why and the setting."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import responses

from fixtures.cibles import ProfilInvalide, charger
from steps.drivers.boite_commune import SourceInjoignable
from steps.drivers.boite_mailpit import SourceMailpit
from steps.drivers.boite_web import ApiCourriels
from tests.boite import faux_imap
from tests.boite.pairs import Pair, tous_les_pairs

BASE = '[cible]\nnom = "Recette"\nadresse = "https://recette.example.org"\n[courriels]\n'
VARIABLE = "le nom de la variable d'environnement qui le porte, par exemple « RECETTE_SECRET », jamais le secret"
FICHIER = "un fichier PEM existant, relatif au dossier du profil"
DUREE = "un nombre de secondes, entre 0 exclu et 600"
MAILPIT = 'source = "mailpit"\nadresse = "http://mailpit.example.org"\n'
SERVEURS = tous_les_pairs("mailpit", "maildev", "imap", "imap simulé")
IMAP = 'source = "imap"\nhote = "imap.example.org"\nutilisateur = "QUI"\nmot_de_passe = "MDP"\n'


@pytest.mark.parametrize(
    ("table", "attendu"),
    [
        ("source = 3", "[courriels] source = 3 ; attendu « capture », « mailpit », « maildev » ou « imap »"),
        ('ecoute = "2525"', '[courriels] ecoute = "2525" ; attendu hôte:port, par exemple « 0.0.0.0:2525 » ; '
         "port 0 : au choix du système"),
        ('ecoute = "x:70000"', '[courriels] ecoute = "x:70000" ; attendu hôte:port, par exemple « 0.0.0.0:2525 » ; '
         "port 0 : au choix du système"),
        ('certificat = "absent.pem"', f'[courriels] certificat = "absent.pem" ; attendu {FICHIER}'),
        ('cle = "absent.pem"', f'[courriels] cle = "absent.pem" ; attendu {FICHIER}'),
        ('certificat = "cible.toml"', "[courriels] : attendu « certificat » et « cle » ensemble, ou aucun des deux"),
        ('utilisateur = "QUI"', "[courriels] : attendu « utilisateur » et « mot_de_passe » ensemble, ou aucun des deux"),
        ('menage = "oui bien"', '[courriels] menage = "oui bien" ; attendu true ou false : effacer, à la fin du passage, '
         "les courriels que ses usagers ont reçus ?"),
        ("vidange = 4", "[courriels] vidange = 4 ; attendu true ou false : le pilotage sait-il vider la file d'envoi ?"),
        ("delai = 0", f"[courriels] delai = 0 ; attendu {DUREE}"),
        ("silence = 601", f"[courriels] silence = 601 ; attendu {DUREE}"),
        ('hote = "imap.example.org"', "[courriels] hote : clé inconnue ; voulait-on dire « ecoute » ?"),
        ('source = "mailpit"', "[courriels] adresse manque ; attendu une adresse complète, "
         "par exemple « https://recette.example.org/ »"),
        ('source = "maildev"\nadresse = "mail"', '[courriels] adresse = "mail" ; attendu une adresse complète, '
         "par exemple « https://recette.example.org/ »"),
        (MAILPIT + "intervalle = 0", f"[courriels] intervalle = 0 ; attendu {DUREE}"),
        (MAILPIT + 'autorite = "absente.pem"', f'[courriels] autorite = "absente.pem" ; attendu {FICHIER}'),
        (MAILPIT + 'mot_de_passe = "le secret"\nutilisateur = "QUI"', VARIABLE),
        (MAILPIT + 'mot_de_passe = "MDP"', "« utilisateur » et « mot_de_passe » ensemble, ou aucun des deux"),
        (MAILPIT + 'ecoute = "0.0.0.0:25"', "[courriels] ecoute : clé inconnue"),
        ('source = "imap"\nutilisateur = "A"\nmot_de_passe = "B"', "[courriels] hote manque ; attendu un nom d'hôte, "
         "par exemple « imap.example.org »"),
        ('source = "imap"\nhote = "h"\nmot_de_passe = "B"', f"[courriels] utilisateur manque ; attendu {VARIABLE}"),
        (IMAP + "port = 70000", "[courriels] port = 70000 ; attendu un port entre 1 et 65535"),
        (IMAP + 'chiffrement = "ssl"', '[courriels] chiffrement = "ssl" ; attendu « tls », « starttls » ou « aucun »'),
        (IMAP + 'dossier = ""', "[courriels] dossier = \"\" ; attendu le nom d'un dossier du compte, "
         "par exemple « INBOX »"),
        (IMAP + 'imap = "x"', "[courriels] imap : clé inconnue ; clés connues : delai, silence"),
    ],
)  # fmt: skip
def test_chaque_cle_fautive_a_sa_ligne(tmp_path: Path, table: str, attendu: str) -> None:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + table, encoding="utf-8")
    with pytest.raises(ProfilInvalide) as refus:
        charger(chemin)
    (ligne,) = str(refus.value).splitlines()
    assert attendu in ligne


def test_les_cles_connues_sont_celles_de_la_source(tmp_path: Path) -> None:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + IMAP + "zzz = 1", encoding="utf-8")
    with pytest.raises(ProfilInvalide) as refus:
        charger(chemin)
    assert "chiffrement" in str(refus.value)
    assert "ecoute" not in str(refus.value)


def refus_de(pair: Pair, **reglages: Any) -> str:
    courrier = pair.ouvrir(**reglages)
    try:
        with pytest.raises(SourceInjoignable) as refus:
            courrier.verifier()
        with pytest.raises(SourceInjoignable):
            courrier.boite(None).recus(pair.adresse())
    finally:
        courrier.fermer()
    message = str(refus.value)
    assert message.startswith(f"cible « Recette » : courriels illisibles par la source « {pair.section['source']} » à ")
    assert len(message.splitlines()) == 1
    assert not any(secret in message for secret in pair.secrets.values() if "secret" in secret)
    return message


def dossier_de(pair: Pair) -> faux_imap.FauxDossier:
    assert pair.dossier is not None
    return pair.dossier


@pytest.mark.parametrize("pair", tous_les_pairs("imap"), indirect=True)
@pytest.mark.parametrize("chiffrement", ["starttls", "aucun"])
def test_dovecot_se_lit_aussi_par_son_port_en_clair(pair: Pair, chiffrement: str) -> None:
    courrier, zoe = pair.ouvrir(port=pair.port_en_clair, chiffrement=chiffrement), pair.adresse()
    pair.expedier(b"Subject: Lu\r\n\r\nx\r\n", zoe)
    assert courrier.boite(None).attendre(zoe).sujet == "Lu"
    courrier.fermer()


@pytest.mark.parametrize("pair", SERVEURS, indirect=True)
def test_le_serveur_se_verifie(pair: Pair) -> None:
    courrier = pair.ouvrir()
    courrier.verifier()
    courrier.fermer()


@pytest.mark.parametrize("pair", SERVEURS, indirect=True)
def test_de_mauvais_identifiants(pair: Pair) -> None:
    faux = Pair(pair.nom, pair.expedier_octets, pair.section, {**pair.secrets, "MDP": "pas le secret"})
    message = refus_de(faux)
    assert "identifiants refusés" in message
    assert "vérifier les variables de [courriels] utilisateur et mot_de_passe" in message


@pytest.mark.parametrize("pair", tous_les_pairs("mailpit", "imap"), indirect=True)
def test_un_serveur_absent(pair: Pair) -> None:
    with socket.create_server(("127.0.0.1", 0)) as prise:
        port = prise.getsockname()[1]
    if pair.section["source"] == "imap":
        message = refus_de(pair, port=port)
        assert "(Connection refused) ; vérifier [courriels] hote et port de son profil" in message
    else:
        message = refus_de(pair, adresse=f"http://127.0.0.1:{port}")
        assert "aucune réponse" in message
        assert "vérifier [courriels] adresse de son profil" in message
    assert f":{port}/" in message


@pytest.mark.parametrize("pair", tous_les_pairs("imap"), indirect=True)
def test_dovecot_un_certificat_inconnu_un_mauvais_chiffrement_un_dossier_absent(pair: Pair) -> None:
    message = refus_de(pair, autorite=None)
    assert "son certificat n'est pas reconnu : self-signed certificate" in message
    assert "vérifier [courriels] hote et autorite" in message
    message = refus_de(pair, port=pair.port_en_clair)
    assert "pas de TLS : " in message
    assert "vérifier [courriels] chiffrement et port" in message
    message = refus_de(pair, dossier="Recette")
    assert "dossier « Recette » introuvable parmi « INBOX »" in message
    assert "vérifier [courriels] dossier" in message


@pytest.mark.parametrize("pair", tous_les_pairs("imap simulé"), indirect=True)
def test_imap_une_connexion_coupee_pendant_le_repos_est_reprise(pair: Pair) -> None:
    courrier, zoe = pair.ouvrir(), pair.adresse()
    courrier.verifier()
    pair.expedier(b"Subject: Un\r\n\r\nx\r\n", zoe)
    dossier_de(pair).coupures = 1
    assert [recu.sujet for recu in courrier.boite(None).recus(zoe)] == ["Un"]
    dossier_de(pair).coupures = 2
    with pytest.raises(SourceInjoignable, match="connexion perdue : Connection reset by peer"):
        courrier.boite(None).recus(zoe)
    dossier_de(pair).coupures = 0
    courrier.fermer()


@pytest.mark.parametrize("pair", tous_les_pairs("imap simulé"), indirect=True)
def test_imap_rien_n_est_demande_deux_fois_ni_le_corps_d_un_autre(pair: Pair) -> None:
    zoe, leo = pair.adresse(), pair.adresse()
    courrier = pair.ouvrir()
    courrier.boite(None).recus(zoe)
    for qui in (zoe, leo, zoe):
        pair.expedier(b"Subject: Un\r\n\r\nx\r\n", qui)
    dossier_de(pair).demandes.clear()
    for _ in range(3):
        assert len(courrier.boite(None).recus(zoe)) == 2
    courrier.fermer()
    premier = min(uid for uid, _ in dossier_de(pair).demandes)
    entetes = [(premier + rang, "BODY.PEEK[HEADER]") for rang in range(3)]
    corps = [(premier, "BODY.PEEK[]"), (premier + 2, "BODY.PEEK[]")]
    assert sorted(dossier_de(pair).demandes) == sorted([*entetes, *corps])


@pytest.mark.parametrize("pair", tous_les_pairs("imap simulé"), indirect=True)
def test_imap_un_dossier_refait_se_relit(pair: Pair) -> None:
    courrier, zoe = pair.ouvrir(), pair.adresse()
    pair.expedier(b"Subject: Ancien\r\n\r\nx\r\n", zoe)
    assert len(courrier.boite(None).recus(zoe)) == 1
    dossier_de(pair).messages.clear()
    dossier_de(pair).validite += 1
    dossier_de(pair).coupures = 1
    pair.expedier(b"Subject: Neuf\r\n\r\nx\r\n", zoe)
    assert [recu.sujet for recu in courrier.boite(None).recus(zoe)] == ["Neuf"]
    courrier.fermer()


@pytest.mark.parametrize("pair", tous_les_pairs("imap simulé"), indirect=True)
def test_imap_sans_idle_la_boite_est_relue(pair: Pair) -> None:
    dossier_de(pair).idle = False
    courrier, zoe = pair.ouvrir(delai=5, intervalle=0.02), pair.adresse()
    with courrier.source.guetter() as guet:  # type: ignore[attr-defined]
        guet.attendre(5)
        pair.expedier(b"Subject: Relu\r\n\r\nx\r\n", zoe)
    assert courrier.boite(None).attendre(zoe).sujet == "Relu"
    dossier_de(pair).idle = True
    courrier.fermer()


# ---- what Mailpit answers, played by `responses` ---------------------------------------------------------------


@pytest.fixture
def mailpit() -> SourceMailpit:
    api = ApiCourriels("mailpit", "https://mailpit.example.org/sous/", cible="Recette")
    return SourceMailpit(api, datetime.now(UTC) - timedelta(minutes=1))


def resume(rang: int, instant: datetime, *destinataires: str) -> dict[str, Any]:
    adresses = [{"Name": "", "Address": adresse} for adresse in destinataires]
    return {"ID": f"id{rang}", "Created": instant.isoformat(), "To": adresses, "Cc": None, "Bcc": None}


@responses.activate
def test_mailpit_se_lit_page_par_page_sous_son_prefixe(mailpit: SourceMailpit) -> None:
    zoe, instant = "qa+zoe@example.org", datetime.now(UTC)
    tous = [resume(rang, instant, zoe) for rang in range(450, 0, -1)]
    tous.append(resume(0, instant - timedelta(hours=2), zoe))
    for debut in (0, 200, 400):
        responses.get(
            "https://mailpit.example.org/sous/api/v1/search",
            json={"messages": tous[debut : debut + 200], "messages_count": len(tous)},
            match=[
                responses.matchers.query_param_matcher(
                    {"query": f"addressed:{zoe}", "start": str(debut), "limit": "200"}
                )
            ],
        )
    assert [annonce.identifiant for annonce in mailpit.annonces(zoe)] == [f"id{rang}" for rang in range(1, 451)]


@responses.activate
def test_mailpit_n_efface_que_ce_qu_on_nomme(mailpit: SourceMailpit) -> None:
    instant = datetime.now(UTC)
    responses.get(
        "https://mailpit.example.org/sous/api/v1/messages",
        json={
            "messages": [resume(2, instant, "a@example.org"), resume(1, instant, "B@example.org")],
            "messages_count": 2,
        },
    )
    seul = responses.delete(
        "https://mailpit.example.org/sous/api/v1/messages",
        body="ok",
        match=[responses.matchers.json_params_matcher({"IDs": ["id1"]})],
    )
    assert mailpit.effacer({"c@example.org"}) == 0
    assert seul.call_count == 0  # without identifiers, Mailpit would delete everything
    assert mailpit.effacer({"b@example.org"}) == 1
    assert seul.call_count == 1


@responses.activate
@pytest.mark.parametrize(
    ("reponse", "raison", "reglage"),
    [
        ({"status": 401}, "réponse 401 : identifiants refusés", "les variables de [courriels] utilisateur"),
        ({"status": 404}, "réponse 404 à GET /sous/api/v1/info", "[courriels] source et adresse"),
        ({"body": "<html>"}, "la réponse à api/v1/info n'est pas celle de mailpit", "[courriels] source et adresse"),
        ({"json": {"smtpPort": 1025}}, "la réponse à api/v1/info n'est pas celle de mailpit", "[courriels] source"),
    ],
)
def test_mailpit_une_reponse_etrangere(
    mailpit: SourceMailpit, reponse: dict[str, Any], raison: str, reglage: str
) -> None:
    responses.get("https://mailpit.example.org/sous/api/v1/info", **reponse)
    with pytest.raises(SourceInjoignable) as refus:
        mailpit.verifier()
    assert f"à https://mailpit.example.org/sous/ ({raison}) ; vérifier {reglage}" in str(refus.value)
