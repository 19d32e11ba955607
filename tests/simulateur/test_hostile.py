"""Over real HTTP, what a careless or ill-meaning visitor sends: a clear page, the right status, nothing lost, no 5xx."""

from __future__ import annotations

import base64
import json
import socket
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote, urlsplit

import jwt
import pytest
from courriels.client import ClientCourriels

from tests.simulateur.site_lance import (
    MOT_DE_PASSE,
    PDF,
    BacDeTest,
    Site,
    UsagerDeTest,
    arbre,
    session_http,
    textes,
    une_personne,
)

LIEN = "espace-personnel/inscription/mot-de-passe"


# ---- forms ---------------------------------------------------------------------------------------------------

CORPS: dict[str, tuple[bytes, str, set[int]]] = {
    "rien": (b"", "application/x-www-form-urlencoded", {400}),
    "du JSON": (b'{"action": "suivant"}', "application/json", {400}),
    "sans type": (b"action=suivant", "", {400}),
    "multipart sans frontière": (b"--x--", "multipart/form-data", {400}),
    "multipart tronqué": (
        b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb',
        "multipart/form-data; boundary=x",
        {400},
    ),
    "multipart d'octets": (b"\xff\x00" * 999, "multipart/form-data; boundary=x", {400}),
    "frontière démesurée": (b"--", f"multipart/form-data; boundary={'x' * 9000}", {400}),
    "partie sans nom": (
        b"--x\r\nContent-Disposition: form-data\r\n\r\nb\r\n--x--\r\n",
        "multipart/form-data; boundary=x",
        {400},
    ),
    "codage illisible": (b"%%%&&&==%ED%A0%80&action=%FF", "application/x-www-form-urlencoded", {400}),
    "mille champs": (b"&".join(b"a%d=1" % n for n in range(1000)), "application/x-www-form-urlencoded", {400}),
    "action inconnue": (b"action=detruire", "application/x-www-form-urlencoded", {400}),
    "action composée": (b"action=:::", "application/x-www-form-urlencoded", {400}),
    "pièce inconnue": (b"action=joindre:passeport", "application/x-www-form-urlencoded", {400}),
    "champ qui n'est pas une pièce": (b"action=joindre:telephone", "application/x-www-form-urlencoded", {400}),
    "fichier inconnu": (b"action=supprimer:inconnu", "application/x-www-form-urlencoded", {200, 303}),
    "version illisible": ("action=suivant&version=²".encode(), "application/x-www-form-urlencoded", {422}),
    "version démesurée": (b"action=suivant&version=" + b"9" * 5000, "application/x-www-form-urlencoded", {422}),
    "suggestion illisible": ("action=adresse:choisir:²".encode(), "application/x-www-form-urlencoded", {200}),
}


@pytest.mark.parametrize("corps", CORPS)
def test_un_envoi_malforme(bac: BacDeTest, corps: str) -> None:
    usager = bac.usager("brouillon", etape="Motif de séjour")
    avant = usager.detail()["saisies"]
    octets, genre, attendus = CORPS[corps]
    entetes = {"Content-Type": genre} if genre else {}
    slug = "informations-personnelles" if "suggestion" in corps else "motif-de-sejour"
    page = usager.envoyer(usager.etape(slug), octets, headers=entetes, allow_redirects=False)
    assert page.status_code in attendus, page.text
    if page.status_code != 303:
        assert textes(page, "//h1")
    assert usager.detail()["saisies"] == avant


@pytest.mark.parametrize("codage", ["utf-7", "raw_unicode_escape", "punycode", "undefined", "idna", "rot13", "inconnu"])
def test_un_formulaire_dans_un_codage_etrange(bac: BacDeTest, codage: str) -> None:
    """Half characters (lone surrogates) that some codings let in never reach the base nor a page."""
    usager = bac.usager("brouillon", etape="Informations personnelles")
    morceaux = [b"--x"]
    for nom, valeur in (("action", b"quitter"), ("telephone", b"\\ud800+2AA-")):
        morceaux += [f'Content-Disposition: form-data; name="{nom}"'.encode(), b"", valeur, b"--x"]
    entetes = {"Content-Type": f"multipart/form-data; boundary=x; charset={codage}"}
    page = usager.envoyer(
        usager.etape("informations-personnelles"), b"\r\n".join(morceaux) + b"--\r\n", headers=entetes
    )
    assert page.status_code < 500
    assert usager.lire(usager.ici).status_code == 200


def test_un_champ_repete_vaut_sa_derniere_valeur_et_un_champ_de_trop_est_ignore(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Informations personnelles")
    envoi = [
        ("telephone", "0101010101"),
        ("telephone", "0202020202"),
        ("numero", "1"),
        ("etat", "decide"),
        ("action", "quitter"),
    ]
    assert usager.envoyer(usager.etape("informations-personnelles"), envoi).status_code == 200
    vu = usager.detail()
    assert vu["saisies"]["telephone"] == "0202020202"
    assert not {"numero", "etat", "action"} & set(vu["saisies"])
    assert (vu["etat"], vu["numero"]) == ("brouillon", "")


def test_un_champ_d_une_autre_etape_est_ignore(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Informations personnelles")
    usager.envoyer(
        usager.etape("informations-personnelles"), {"situation": "Marié(e)", "nom": "AUTRE", "action": "quitter"}
    )
    vu = usager.detail()
    assert "situation" not in vu["saisies"]
    assert vu["reponses"]["Nom de naissance :"] == "Dupont"


def test_une_valeur_de_dix_mille_caracteres_est_refusee_et_conservee(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Motif de séjour")
    page = usager.envoyer(
        usager.etape("motif-de-sejour"), {"situation": "Marié(e)", "union_pays": "é" * 10_000, "action": "suivant"}
    )
    assert page.status_code == 422
    assert "255 caractères au plus" in page.text
    assert usager.detail()["saisies"]["union_pays"] == "é" * 10_000


def test_une_adresse_qu_aucun_document_ne_sait_ecrire_est_refusee_a_sa_saisie(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Motif de séjour")
    page = usager.envoyer(
        usager.etape("informations-personnelles"),
        {"adresse.ligne": "1 東京", "adresse.ville": "東京", "action": "suivant"},
    )
    assert page.status_code == 422
    assert "caractères latins" in page.text


def test_un_document_impossible_refuse_le_depot_sans_rien_perdre(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Dépôt de la demande", nom="東京")
    page = usager.envoyer(usager.etape("depot"), {"action": "deposer"})
    assert page.status_code == 422
    assert "U+6771" in page.text
    vu = usager.detail()
    assert (vu["etat"], vu["numero"], vu["documents"]) == ("brouillon", "", [])


# ---- bodies --------------------------------------------------------------------------------------------------


def test_un_corps_annonce_trop_gros_est_refuse_sans_etre_lu(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    entete = _entete(usager, usager.etape("justificatifs"), "Content-Length: 99999999999")
    assert b" 413 " in _brut(bac.site, entete).split(b"\r\n")[0]


def test_un_corps_par_morceaux_est_borne_aussi(bac: BacDeTest) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    entete = _entete(usager, usager.etape("justificatifs"), "Transfer-Encoding: chunked")
    entete = entete.replace(b"application/x-www-form-urlencoded", b"multipart/form-data; boundary=x")
    debut = b'--x\r\nContent-Disposition: form-data; name="f"; filename="f.pdf"\r\n\r\n'
    morceau = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
    reponse = _brut(bac.site, entete, b"%x\r\n%b\r\n" % (len(debut), debut), *[morceau] * 90)
    assert b" 413 " in reponse.split(b"\r\n")[0]


def test_une_connexion_coupee_au_milieu_d_un_envoi(bac: BacDeTest) -> None:
    """Nothing is kept of a form that did not come whole, and the site goes on."""
    usager = bac.usager("brouillon", etape="Justificatifs")
    with _prise(bac.site) as prise:
        prise.sendall(_entete(usager, usager.etape("justificatifs"), "Content-Length: 500") + b"telephone=1")
    assert usager.lire(usager.ici).status_code == 200
    assert bac.site.processus.poll() is None


def _entete(usager: UsagerDeTest, chemin: str, *lignes: str) -> bytes:
    cookie = "; ".join(f"{c.name}={c.value}" for c in usager.session.cookies)
    parties = urlsplit(usager.bac.adresse + chemin)
    tete = [
        f"POST {parties.path} HTTP/1.1",
        f"Host: {parties.netloc}",
        f"Cookie: {cookie}",
        "Content-Type: application/x-www-form-urlencoded",
        "Connection: close",
        *lignes,
    ]
    return "\r\n".join([*tete, "", ""]).encode()


def _prise(site: Site) -> socket.socket:
    parties = urlsplit(site.adresse)
    return socket.create_connection((str(parties.hostname), int(parties.port or 0)), timeout=20)


def _brut(site: Site, *morceaux: bytes) -> bytes:
    with _prise(site) as prise:
        try:
            for morceau in morceaux:
                prise.sendall(morceau)
        except OSError:
            pass  # the server answered and closed before the end: its answer is what we want
        recu = b""
        try:
            while morceau := prise.recv(65536):
                recu += morceau
        except OSError:
            pass
        return recu


# ---- addresses -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("methode", ["HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
@pytest.mark.parametrize(
    "chemin", ["", "connexion", "mon-compte/demandes", "pilotage/sante", "doublures/adresse/search"]
)
def test_une_methode_qui_n_est_pas_la_est_refusee(bac: BacDeTest, methode: str, chemin: str) -> None:
    reponse = bac.session.request(methode, bac.adresse + chemin, timeout=20, allow_redirects=False)
    assert reponse.status_code in ({200, 400, 405} if methode == "HEAD" else {405})


@pytest.mark.parametrize(
    "chemin",
    [
        "%00",
        "%ed%a0%80",
        "a" * 8000,
        "statique/../../pyproject.toml",
        "statique/%2e%2e/%2e%2e/pyproject.toml",
        "statique/%2fetc%2fpasswd",
        "statique/%00",
        "documents/..%2f..%2fx",
        "documents/%00",
        "fichiers/%ed%a0%80",
        "mon-compte/notifications/²",
        "mon-compte/notifications/-1",
        "mon-compte/notifications/" + "9" * 30,
        "demarches/%00/preambule",
        "demarches/ase/dossiers/%00/etapes/depot",
        "demarches/ase/dossiers/inconnu/abandon",
        "non-simule/%2e%2e",
        "pilotage-session/%00",
    ],
)
def test_une_adresse_qui_n_existe_pas(bac: BacDeTest, chemin: str) -> None:
    usager = bac.usager("compte")
    assert usager.lire(chemin).status_code == 404


@pytest.mark.parametrize(
    "question", ["par_page=²", "page=²", "page=-1", "page=" + "9" * 5000, "filtre=%ed%a0%80", "filtre=x"]
)
def test_une_question_malformee_donne_la_premiere_page(bac: BacDeTest, question: str) -> None:
    assert bac.usager("complement_demande").lire(f"mon-compte/notifications?{question}").status_code == 200


@pytest.mark.parametrize("nom", ["%0a", "x%0a", "%00", "A", "x" * 50, "%2e%2e%2fx"])
def test_un_bac_qui_n_existe_pas(site: Site, nom: str) -> None:
    assert session_http().get(f"{site.adresse}bac/{nom}/connexion", timeout=10).status_code == 404


# ---- what is another's ---------------------------------------------------------------------------------------


def test_ce_qui_est_a_un_autre_repond_comme_ce_qui_n_existe_pas(bac: BacDeTest) -> None:
    sien = bac.usager("complement_demande")
    fichier = next(a for a in _liens(sien, "mon-compte/notifications/1") if a.startswith("fichiers/"))
    document = next(a for a in _liens(sien, "mon-compte/demandes") if a.startswith("documents/"))
    brouillon = bac.usager("brouillon", etape="Justificatifs")
    autre = bac.usager("complement_demande")
    for chemin in (
        fichier,
        document,
        "mon-compte/notifications/1",
        brouillon.ici,
        brouillon.ici.split("/etapes")[0] + "/abandon",
    ):
        vu = autre.lire(chemin)
        assert vu.status_code == 404, chemin
        assert textes(vu, "//h1") == ["Cette page n'existe pas"]
    assert autre.envoyer("mon-compte/notifications/1", {"action": "envoyer"}).status_code == 404
    assert autre.envoyer(brouillon.ici, {"action": "abandonner"}).status_code == 404
    assert autre.envoyer(brouillon.ici.split("/etapes")[0] + "/abandon", {"action": "confirmer"}).status_code == 404
    assert sien.lire(fichier).content.startswith(b"%PDF-")
    assert brouillon.detail()["etat"] == "brouillon"


def test_le_fichier_d_un_autre_ne_se_retire_pas(bac: BacDeTest) -> None:
    sien, autre = bac.usager("brouillon", etape="Justificatifs"), bac.usager("brouillon", etape="Justificatifs")
    sien.joindre("identite", ("a.pdf", PDF))
    fichier = next(a for a in _liens(sien, sien.ici) if a.startswith("fichiers/")).rpartition("/")[2]
    assert autre.envoyer(autre.etape("justificatifs"), {"action": f"supprimer:{fichier}"}).status_code == 200
    assert sien.detail()["pieces"]["Justificatif d'identité"] == ["a.pdf"]


def test_une_visite_ne_vaut_que_dans_son_bac(site: Site, bac: BacDeTest) -> None:
    usager = bac.usager("compte")
    autre = site.bac()
    try:
        cookies = {c.name: str(c.value) for c in usager.session.cookies}
        page = session_http().get(autre.adresse + "mon-compte/demandes", cookies=cookies, timeout=10)
        assert page.url.split("?")[0] == autre.adresse + "connexion"
    finally:
        autre.supprimer()


def _liens(usager: UsagerDeTest, chemin: str) -> list[str]:
    page = usager.lire(chemin)
    assert page.status_code == 200
    return [str(a).removeprefix(urlsplit(usager.bac.adresse).path) for a in arbre(page).xpath("//a/@href")]


# ---- visits --------------------------------------------------------------------------------------------------


def test_un_identifiant_de_visite_impose_n_est_pas_repris(bac: BacDeTest) -> None:
    """Session fixation: neither an invented cookie nor the one from before log in serves after it."""
    usager = bac.usager("compte")
    visiteur = UsagerDeTest(bac, usager.personne)
    visiteur.session.cookies.set(
        "anef_session", "impose", domain=urlsplit(bac.adresse).hostname, path=urlsplit(bac.adresse).path
    )
    visiteur.lire("mon-compte/demandes")
    avant = {c.value for c in visiteur.session.cookies}
    _connecter(visiteur)
    apres = {c.value for c in visiteur.session.cookies}
    assert "impose" not in apres
    assert not avant & apres
    for ancien in avant:
        page = session_http().get(
            bac.adresse + "mon-compte/demandes", cookies={"anef_session": str(ancien)}, timeout=10
        )
        assert "/connexion" in page.url


def test_les_cookies_restent_dans_leur_bac_et_hors_des_scripts(bac: BacDeTest) -> None:
    visiteur = UsagerDeTest(bac, bac.usager("compte").personne)
    page = visiteur.envoyer("connexion", _identifiants(visiteur), allow_redirects=False)
    cookie = page.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert f"Path={urlsplit(bac.adresse).path}" in cookie
    assert not {"Expires", "Max-Age"} & {morceau.split("=")[0].strip() for morceau in cookie.split(";")}


def test_apres_la_deconnexion_l_ancien_cookie_ne_vaut_plus(bac: BacDeTest) -> None:
    usager = bac.usager("compte")
    anciens = {c.name: str(c.value) for c in usager.session.cookies}
    usager.envoyer("deconnexion")
    assert "/connexion" in session_http().get(bac.adresse + "mon-compte/demandes", cookies=anciens, timeout=10).url


@pytest.mark.parametrize(
    "vers",
    [
        "//example.org",
        "https://example.org",
        "/\\example.org",
        "\\\\example.org",
        "javascript:alert(1)",
        "../../../x",
        "%2e%2e/%2e%2e/x",
        "x/%2E./y",
        "\t//example.org",
        "\r\nSet-Cookie: a=b",
        "x//example.org",
        "mon-compte/demandes",
        "",
    ],
)
def test_le_retour_apres_connexion_reste_dans_le_bac(bac: BacDeTest, vers: str) -> None:
    visiteur = UsagerDeTest(bac, bac.usager("compte").personne)
    page = visiteur.envoyer("connexion", {**_identifiants(visiteur), "vers": vers}, allow_redirects=False)
    assert page.status_code == 303
    assert "Set-Cookie: a" not in str(page.headers)
    arrivee = visiteur.lire("connexion", params={"vers": vers})
    assert arrivee.status_code == 200
    suivie = visiteur.session.get(
        page.headers["Location"]
        if "://" in page.headers["Location"]
        else bac.site.adresse.rstrip("/") + page.headers["Location"],
        allow_redirects=False,
        timeout=10,
    )
    assert suivie.url.startswith(bac.adresse), suivie.url
    assert ".." not in unquote(page.headers["Location"])


def test_cinq_mots_de_passe_faux_verrouillent_quinze_minutes(bac: BacDeTest) -> None:
    visiteur = UsagerDeTest(bac, bac.usager("compte").personne)
    faux = {**_identifiants(visiteur), "mot_de_passe": "Faux-12345"}
    assert [visiteur.envoyer("connexion", faux).status_code for _ in range(5)] == [401] * 5
    assert visiteur.envoyer("connexion", _identifiants(visiteur)).status_code == 423
    bac.piloter("POST", "horloge/avancer", {"minutes": 14, "secondes": 59})
    assert visiteur.envoyer("connexion", _identifiants(visiteur)).status_code == 423
    bac.piloter("POST", "horloge/avancer", {"secondes": 1})
    assert visiteur.envoyer("connexion", _identifiants(visiteur)).status_code == 200
    assert visiteur.lire("mon-compte/demandes").url.endswith("mon-compte/demandes")


def test_l_horloge_qui_recule_ne_ferme_ni_n_ouvre_rien(bac: BacDeTest) -> None:
    usager = bac.usager("complement_demande")
    usager.lire("mon-compte/notifications/1")
    echeance = usager.detail()["complements"][0]["echeance"]
    bac.piloter("PUT", "horloge", {"instant": "2023-01-01T00:00:00+01:00"})
    assert usager.lire("mon-compte/notifications/1").status_code == 200
    vu = usager.detail()
    assert (vu["etat"], vu["complements"][0]["echeance"]) == ("complement_demande", echeance) or vu[
        "etat"
    ] == "complement"


def _identifiants(usager: UsagerDeTest) -> dict[str, str]:
    return {"identifiant": usager.personne["numero_etranger"], "mot_de_passe": MOT_DE_PASSE}


def _connecter(usager: UsagerDeTest) -> None:
    page = usager.envoyer("connexion", _identifiants(usager))
    assert "Déconn" in page.text or "Se déconnecter" in page.text


# ---- links ---------------------------------------------------------------------------------------------------


def _lien(bac: BacDeTest, boite: ClientCourriels, personne: dict[str, Any]) -> str:
    bac.piloter("POST", "etats", {"usager": personne, "stade": "lien_envoye"})
    texte = boite.attendre(personne["email"]).texte
    return texte.split("token=")[1].split()[0]


def test_liens_forges_expires_repris(bac: BacDeTest, boite: ClientCourriels) -> None:
    personne = une_personne()
    visiteur = UsagerDeTest(bac, personne)
    jeton = _lien(bac, boite, personne)
    tete, charge, signature = jeton.split(".")
    contenu = json.loads(base64.urlsafe_b64decode(charge + "=="))
    plus_tard = {**contenu, "exp": contenu["exp"] + 10**6}
    profond = base64.urlsafe_b64encode(b"[" * 5000).decode().rstrip("=")
    forges = [
        "",
        "x",
        "a.b.c",
        "a" * 9000,
        f"{tete}.{charge}.",
        f"{tete}.{charge}.{signature[:-2]}",
        f"{profond}.{charge}.{signature}",
        jwt.encode(plus_tard, "une-autre-cle-assez-longue-pour-hs256", algorithm="HS256"),
        jwt.encode(contenu, "", algorithm="none"),
        jwt.encode({"jti": 3}, "une-autre-cle-assez-longue-pour-hs256", algorithm="HS256"),
    ]
    for forge in forges:
        for page in (visiteur.lire(LIEN, params={"token": forge}), _choisir(visiteur, forge)):
            assert (page.status_code, textes(page, "//h1")) == (400, ["Ce lien n'est pas valable"]), forge[:60]
    bac.piloter("POST", "horloge/avancer", {"jours": 1})
    assert _choisir(visiteur, jeton).status_code == 410
    bac.piloter("POST", "horloge/avancer", {"secondes": -1})
    assert _choisir(visiteur, jeton).status_code == 200
    assert _choisir(visiteur, jeton).status_code == 410
    assert datetime.fromtimestamp(contenu["exp"], UTC).isoformat() == "2023-08-17T12:37:00+00:00"


def test_le_billet_d_une_session_n_est_pas_un_lien_de_mot_de_passe(bac: BacDeTest) -> None:
    personne = une_personne()
    obtenu = bac.piloter("POST", "etats", {"usager": personne, "stade": "compte", "connecte": True})
    billet = obtenu["adresse"].split("/")[1].split("?")[0]
    visiteur = UsagerDeTest(bac, personne)
    assert _choisir(visiteur, billet).status_code == 400
    assert visiteur.lire(obtenu["adresse"]).status_code == 200
    assert UsagerDeTest(bac, personne).lire(obtenu["adresse"]).status_code == 404


def test_le_lien_d_un_bac_ne_vaut_pas_dans_un_autre(site: Site, bac: BacDeTest, boite: ClientCourriels) -> None:
    personne = une_personne()
    jeton = _lien(bac, boite, personne)
    autre = site.bac()
    try:
        assert _choisir(UsagerDeTest(autre, personne), jeton).status_code == 400
    finally:
        autre.supprimer()


def _choisir(usager: UsagerDeTest, jeton: str) -> Any:
    return usager.envoyer(LIEN, {"token": jeton, "nouveau": MOT_DE_PASSE, "confirmation": MOT_DE_PASSE})


# ---- what comes back on pages --------------------------------------------------------------------------------

SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7919*7907 }}"


def test_rien_de_ce_qui_est_saisi_ne_devient_du_html(bac: BacDeTest) -> None:
    """Names of files, register's data, answers, observations of the agent, messages: all come back as text."""
    usager = bac.usager("brouillon", etape="Justificatifs", nom=SCRIPT, prenom=SCRIPT, lieu_naissance=SCRIPT)
    usager.joindre("nationalite_piece", (f"{SCRIPT}.pdf".replace("/", "_"), PDF))
    usager.envoyer(
        usager.etape("motif-de-sejour"), {"situation": "Marié(e)", "union_pays": SCRIPT, "action": "quitter"}
    )
    usager.envoyer(
        usager.etape("informations-personnelles"), {"adresse.ville": SCRIPT, "telephone": SCRIPT, "action": "suivant"}
    )
    depose = bac.usager("depose", nom=SCRIPT)
    bac.piloter(
        "POST",
        f"dossiers/{depose.numero}/complement",
        {"pieces": [{"piece": "Justificatif d'identité", "observation": SCRIPT}]},
    )
    depose.envoyer(
        "mon-compte/notifications/1", {"choix.1": "maintenir", "raisons.1": SCRIPT, "message.1": SCRIPT, "action": "x"}
    )
    vues = [
        *(usager.lire(usager.etape(s)) for s in ("informations-personnelles", "motif-de-sejour", "justificatifs")),
        usager.lire("particuliers/"),
        usager.lire("mon-compte/demandes"),
        depose.lire("mon-compte/notifications/1"),
        usager.lire("connexion", params={"vers": SCRIPT}),
        usager.envoyer("connexion", {"identifiant": SCRIPT, "mot_de_passe": SCRIPT}),
        usager.lire("console"),
        usager.lire(f"console/dossiers/{depose.numero}"),
    ]
    echos = 0
    for vue in vues:
        page = arbre(vue)
        assert not page.xpath("//script[not(@src)] | //img | //*[@onerror or @onclick]"), vue.url
        assert not any(str(a).lower().startswith("javascript:") for a in page.xpath("//@href")), vue.url
        assert "62615533" not in "".join(t for t in textes(vue, "//h1 | //dd"))
        echos += vue.text.count("&lt;script&gt;")
    assert echos > 10


@pytest.mark.parametrize(
    ("nom", "garde"),
    [
        ("a\r\nSet-Cookie: x=y.pdf", "aSet-Cookie: x=y.pdf"),
        ("../../etc/passwd.pdf", "passwd.pdf"),
        ("C:\\Users\\moi\\passeport.pdf", "passeport.pdf"),
        ("\u202efdp.exe.pdf", "fdp.exe.pdf"),
        ("é😀 à la 漢字.pdf", "é😀 à la 漢字.pdf"),
        ('a"; filename="b.exe".pdf', None),
        ("x" * 300 + ".pdf", "x" * 146 + ".pdf"),
        ("CON.pdf", "CON.pdf"),
    ],
)
def test_un_nom_de_fichier_etrange_est_garde_sans_nuire(bac: BacDeTest, nom: str, garde: str | None) -> None:
    usager = bac.usager("brouillon", etape="Justificatifs")
    corps = (
        b'--x\r\nContent-Disposition: form-data; name="action"\r\n\r\njoindre:identite\r\n--x\r\n'
        b'Content-Disposition: form-data; name="fichier.identite"; filename="'
        + nom.replace("\\", "\\\\")
        .replace('"', "%22")
        .replace("\r", "\x0d" if "\r\n" not in nom else "")
        .replace("\n", "")
        .encode()
        + b'"\r\nContent-Type: application/pdf\r\n\r\n'
        + PDF
        + b"\r\n--x--\r\n"
    )
    page = usager.envoyer(
        usager.etape("justificatifs"), corps, headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    assert page.status_code == 200, page.text
    (joint,) = usager.detail()["pieces"]["Justificatif d'identité"]
    if garde is not None:
        assert joint == garde
    lien = next(a for a in _liens(usager, usager.ici) if a.startswith("fichiers/"))
    servi = usager.lire(lien)
    assert servi.content == PDF
    assert servi.headers["Content-Type"] == "application/pdf"
    assert servi.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in servi.headers["Content-Security-Policy"]
    assert "Set-Cookie" not in servi.headers or "x=y" not in servi.headers["Set-Cookie"]


# ---- the control API -----------------------------------------------------------------------------------------

ETATS: dict[str, Any] = {
    "une liste": [1],
    "un texte": "x",
    "vide": {},
    "stade inconnu": {"stade": "perdu"},
    "clé inconnue": {"stades": "compte"},
    "démarche inconnue": {"stade": "depose", "demarche": "xyz"},
    "cas inconnu": {"stade": "depose", "demarche": "ase", "cas": "cas9"},
    "étape inconnue": {"stade": "brouillon", "demarche": "ase", "cas": "cas1", "etape": "Nulle part"},
    "mot de passe faible": {"stade": "compte", "mot_de_passe": "abc"},
    "nom en demi-caractère": {"stade": "compte", "nom": "\ud800"},
    "adresse à deux lignes": {"stade": "lien_envoye", "email": "a@example.org\r\nBcc: b@example.org"},
    "né en l'an 1": {"stade": "depose", "demarche": "ase", "cas": "cas1", "date_naissance": "0001-01-01"},
    "né en l'an 9999": {"stade": "depose", "demarche": "ase", "cas": "cas1", "date_naissance": "9999-12-31"},
    "nom imprononçable au PDF": {"stade": "depose", "demarche": "ase", "cas": "cas1", "nom": "東京"},
    "nom démesuré": {"stade": "depose", "demarche": "ase", "cas": "cas1", "nom": "N" * 5000},
}


@pytest.mark.parametrize("etat", ETATS)
def test_un_etat_impossible_est_refuse_en_une_phrase(bac: BacDeTest, etat: str) -> None:
    voulu = ETATS[etat]
    if isinstance(voulu, dict) and voulu:
        propres = {k: v for k, v in voulu.items() if k in ("stade", "demarche", "cas", "etape", "stades")}
        voulu = {"usager": une_personne(**{k: v for k, v in voulu.items() if k not in propres}), **propres}
    adresse = f"{bac.site.pilotage}/bacs/{bac.id}/etats"
    refus = session_http().post(
        adresse, data=json.dumps(voulu), headers={"Content-Type": "application/json"}, timeout=20
    )
    assert refus.status_code == 422, refus.text
    assert refus.json()["erreur"]
    assert bac.piloter("GET", "dossiers") == []
    assert bac.vider() == {"envoyes": 0, "en_attente": 0}


@pytest.mark.parametrize(
    "instant",
    ["2023-08-16", "2023-08-16T14:37:00", "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+12:00", "hier", None],
)
def test_une_horloge_hors_du_calendrier_est_refusee(bac: BacDeTest, instant: str | None) -> None:
    bac.piloter("PUT", "horloge", {"instant": instant}, attendu=422)
    assert bac.piloter("GET", "horloge")["instant"].startswith("2023-08-16T14:37:00")


@pytest.mark.parametrize(
    "duree", [{"jours": 10**12}, {"jours": -(10**6)}, {"heures": "x"}, {"jours": 1.5}, {"mois": 1}]
)
def test_une_duree_hors_du_calendrier_est_refusee(bac: BacDeTest, duree: dict[str, Any]) -> None:
    bac.piloter("POST", "horloge/avancer", duree, attendu=422)
    assert bac.piloter("GET", "horloge")["instant"].startswith("2023-08-16T14:37:00")


@pytest.mark.parametrize(
    ("nom", "reglages", "statut"),
    [
        ("lenteur", {"ms": "bientôt"}, 422),
        ("lenteur", {"ms": -1}, 422),
        ("lenteur", {"secondes": 1}, 422),
        ("coupure", {"ms": 1}, 422),
        ("courriel_retarde", {"secondes": None}, 422),
        ("adresse-indisponible", {"statut": 200}, 422),
        ("inondation", {}, 404),
    ],
)
def test_une_panne_mal_reglee_est_refusee(bac: BacDeTest, nom: str, reglages: dict[str, Any], statut: int) -> None:
    bac.piloter("PUT", f"pannes/{nom}", reglages, attendu=statut)
    assert UsagerDeTest(bac, {}).lire("connexion").status_code == 200


def test_les_actes_de_l_agent_au_mauvais_moment(bac: BacDeTest) -> None:
    piece = {"pieces": [{"piece": "Justificatif d'identité", "observation": "Flou."}]}
    brouillon = bac.usager("brouillon", etape="Justificatifs")
    bac.piloter("POST", f"dossiers/{brouillon.dossier}/complement", piece, attendu=409)
    bac.piloter("POST", f"dossiers/{brouillon.dossier}/decision", {}, attendu=409)
    depose = bac.usager("depose")
    chemin = f"dossiers/{depose.numero}"
    mauvais: list[Any] = [{"pieces": []}, {"pieces": [{"piece": "Passeport", "observation": ""}]}, {}, {"pieces": "x"}]
    for corps in mauvais:
        bac.piloter("POST", f"{chemin}/complement", corps, attendu=422)
    bac.piloter("POST", f"{chemin}/complement", piece)
    bac.piloter("POST", f"{chemin}/complement", piece, attendu=409)
    bac.piloter("POST", f"{chemin}/decision", {}, attendu=409)
    decide = bac.usager("depose")
    bac.piloter("POST", f"dossiers/{decide.numero}/decision", {"favorable": True})
    bac.piloter("POST", f"dossiers/{decide.numero}/decision", {"favorable": False}, attendu=409)
    assert [d["genre"] for d in decide.detail()["documents"]] == ["attestation_decision", "confirmation_depot"]
    bac.piloter("GET", "dossiers/%ed%a0%80", attendu=404)
