"""Reading a mail from its bytes: whatever comes, something is read and nothing is raised."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from courriels.message import Courriel, lire
from hypothesis import given, settings
from hypothesis import strategies as st


def lire_octets(source: bytes) -> Courriel:
    return lire(source, "anef@example.org", ["zoe@example.org"], "2026-11-21T10:00:00+01:00")


def piece(disposition: bytes) -> bytes:
    return b"\r\n".join(
        [
            b'Content-Type: multipart/mixed; boundary="b"\r\n',
            b"--b\r\nContent-Type: text/plain\r\n\r\nBonjour",
            b"--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64",
            b"Content-Disposition: attachment; " + disposition + b"\r\n\r\nJVBERi0xLjc=\r\n--b--\r\n",
        ]
    )


@pytest.mark.parametrize(
    ("disposition", "nom"),
    [
        (b'filename="recu.pdf"', "recu.pdf"),
        (b"filename*=utf-8''d%C3%A9p%C3%B4t%20%C3%A9t%C3%A9.pdf", "dépôt été.pdf"),
        (b"filename*0*=utf-8''confirmation_d%C3%A9;\r\n filename*1*=p%C3%B4t.pdf", "confirmation_dépôt.pdf"),
        (b'filename="=?utf-8?Q?d=C3=A9p=C3=B4t.pdf?="', "dépôt.pdf"),
        (b'filename="=?utf-8?B?ZMOpcMO0dC5wZGY=?="', "dépôt.pdf"),
        ('filename="dépôt.pdf"'.encode(), "dépôt.pdf"),
    ],
    ids=["simple", "rfc2231", "rfc2231 en morceaux", "rfc2047 Q", "rfc2047 B", "utf-8 brut"],
)
def test_le_nom_de_la_piece_est_decode(disposition: bytes, nom: str) -> None:
    lu = lire_octets(piece(disposition))
    assert [(p.nom, p.type, p.octets) for p in lu.pieces_jointes] == [(nom, "application/pdf", b"%PDF-1.7")]
    assert lu.texte.strip() == "Bonjour"
    assert lu.anomalies == ()


@pytest.mark.parametrize(
    "entete",
    [
        b"Subject: =?utf-8?Q?Cr=C3=A9ez_votre?= =?utf-8?Q?_acc=C3=A8s?=",
        b"Subject: =?iso-8859-1?Q?Cr=E9ez_votre_acc=E8s?=",
        "Subject: Créez\r\n votre accès".encode(),
        "Subject: Créez votre accès".encode("latin-1"),
    ],
    ids=["mots encodés", "latin encodé", "utf-8 brut replié", "latin brut"],
)
def test_le_sujet_est_decode(entete: bytes) -> None:
    assert lire_octets(entete + b"\r\n\r\nBonjour\r\n").sujet == "Créez votre accès"


def test_un_jeu_de_caracteres_inconnu_n_empeche_pas_de_lire() -> None:
    lu = lire_octets("Content-Type: text/plain; charset=klingon\r\n\r\nÀ bientôt\r\n".encode())
    assert lu.texte == "À bientôt\n"
    assert lu.anomalies == ("le texte n'est pas en klingon",)


def test_un_multipart_sans_parties_garde_son_sujet_et_sa_source() -> None:
    source = b"Subject: tronque\r\nContent-Type: multipart/mixed; boundary=absent\r\n\r\nrien de tel\r\n"
    lu = lire_octets(source)
    assert (lu.sujet, lu.source) == ("tronque", source)
    assert "rien de tel" in lu.texte


def test_un_courriel_transfere_reste_une_seule_piece() -> None:
    interieur = EmailMessage()
    interieur["Subject"] = "à l'intérieur"
    interieur.set_content("dedans")
    message = EmailMessage()
    message["Subject"] = "dehors"
    message.set_content("dehors")
    message.add_attachment(interieur)
    lu = lire_octets(message.as_bytes())
    assert lu.texte.strip() == "dehors"
    assert [p.type for p in lu.pieces_jointes] == ["message/rfc822"]
    assert b"dedans" in lu.pieces_jointes[0].octets


def test_le_html_seul_se_lit_comme_un_texte() -> None:
    html = "<style>p{}</style><p>Créez<br>votre&nbsp;accès</p>"
    lu = lire_octets(f"Content-Type: text/html; charset=utf-8\r\n\r\n{html}".encode())
    assert lu.texte == ""
    assert lu.texte_lu.split() == ["Créez", "votre", "accès"]


NOMS = ["Subject", "Content-Type", "Content-Disposition", "Content-Transfer-Encoding", "From"]
ENTETES = st.tuples(st.sampled_from([f"{nom}: ".encode() for nom in NOMS]), st.binary(max_size=60))


@settings(max_examples=300, deadline=None)
@given(st.lists(ENTETES, max_size=6), st.binary(max_size=200))
def test_aucune_suite_d_octets_ne_fait_echouer_la_lecture(entetes: list[tuple[bytes, bytes]], corps: bytes) -> None:
    source = b"".join(nom + valeur + b"\r\n" for nom, valeur in entetes) + b"\r\n" + corps
    lu = lire_octets(source)
    assert lu.source == source
    for texte in (lu.sujet, lu.de, lu.message_id, lu.texte, lu.html, *(p.nom for p in lu.pieces_jointes)):
        texte.encode("utf-8")  # what JSON and the page will do of it
