"""One bounded call: every way a service may fail ends in one typed error with one French sentence."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
import responses

from fixtures.bouchons import Bouchon, Bouchons
from simulator.exterieur import ErreurExterieure, ReponseInattendue, RequeteRefusee, ServiceIndisponible
from simulator.exterieur.appel import ServiceHttp

BASE = "http://service.example.org/v1"


@pytest.fixture
def mock() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as faux:
        yield faux


@pytest.fixture
def bouchon(mock: responses.RequestsMock) -> Bouchon:
    return Bouchon(mock, BASE)


@pytest.fixture
def service() -> ServiceHttp:
    return ServiceHttp("essai", BASE, delai=0.5)


def test_right_answer(bouchon: Bouchon, service: ServiceHttp, mock: responses.RequestsMock) -> None:
    bouchon.repond("chose", {"nom": "Évry"}, parametres={"q": "é & a"})
    assert service.obtenir("chose", {"q": "é & a"}).corps == {"nom": "Évry"}
    requete = mock.calls[0].request
    assert requete.headers["Accept"] == "application/json"
    assert requete.headers["Connection"] == "close"


@pytest.mark.parametrize(
    ("poser", "raison"),
    [
        (Bouchon.injoignable, "connexion impossible"),
        (Bouchon.connexion_trop_lente, "pas de réponse en 0.5 s"),
        (Bouchon.lecture_trop_lente, "pas de réponse en 0.5 s"),
        (Bouchon.coupe, "interrompue"),
        (Bouchon.en_panne, "statut 503"),
        (lambda b: b.en_panne(500), "statut 500"),
        (Bouchon.sature, "trop de demandes"),
    ],
)
def test_service_down(bouchon: Bouchon, service: ServiceHttp, poser: Callable[[Bouchon], None], raison: str) -> None:
    poser(bouchon)
    with pytest.raises(ServiceIndisponible, match=f"« essai » est indisponible.*{raison}") as leve:
        service.obtenir("chose")
    assert leve.value.service == "essai"


@pytest.mark.parametrize(
    ("entete", "attendu"), [("5", 5), ("0", 0), ("", None), ("Wed, 21 Oct 2026", None), ("²", None)]
)
def test_too_many_requests_says_when_to_come_back(
    bouchon: Bouchon, service: ServiceHttp, entete: str, attendu: int | None
) -> None:
    bouchon.sature(entete)
    with pytest.raises(ServiceIndisponible) as leve:
        service.obtenir("chose")
    assert leve.value.reessayer_dans == attendu


@pytest.mark.parametrize(
    "corps",
    ["", "{", "<html>", "nul", b"\xff\xfe\xfa", "[" * 100_000, '{"a": 1} suite'],
    ids=lambda c: repr(c[:8]),
)
def test_unreadable_body(bouchon: Bouchon, service: ServiceHttp, corps: str | bytes) -> None:
    bouchon.illisible(corps)
    with pytest.raises(ReponseInattendue, match="corps illisible"):
        service.obtenir("chose")


def test_huge_body_is_not_read_to_its_end(bouchon: Bouchon, service: ServiceHttp) -> None:
    bouchon.enorme()
    with pytest.raises(ReponseInattendue, match="plus de 1000000 octets"):
        service.obtenir("chose")


@pytest.mark.parametrize(
    ("corps", "details"),
    [
        (
            '{"code": 400, "message": "Failed", "detail": ["q: trop court", "limit: trop"]}',
            ("q: trop court", "limit: trop"),
        ),
        ('{"message": "Failed"}', ("Failed",)),
        ('{"erreur": "Recherche illisible."}', ("Recherche illisible.",)),
        ("[]", ()),
        ("{", ()),
    ],
)
def test_refused_query_keeps_the_reasons(
    bouchon: Bouchon, service: ServiceHttp, corps: str, details: tuple[str, ...]
) -> None:
    bouchon.brut(corps, 400)
    with pytest.raises(RequeteRefusee) as leve:
        service.obtenir("chose")
    assert leve.value.details == details
    assert isinstance(leve.value, ReponseInattendue)


@pytest.mark.parametrize("statut", [204, 302, 401, 403, 404, 418])
def test_unforeseen_status(bouchon: Bouchon, service: ServiceHttp, statut: int) -> None:
    bouchon.brut("", statut, location="http://ailleurs.example.org/")
    with pytest.raises(ReponseInattendue, match=f"statut {statut}"):
        service.obtenir("chose")


def test_status_foreseen_by_the_caller(bouchon: Bouchon, service: ServiceHttp) -> None:
    bouchon.brut("{}", 404)
    assert service.obtenir("chose", acceptes=(200, 404)).statut == 404


def test_every_error_is_one_family(mock: responses.RequestsMock) -> None:
    assert issubclass(ServiceIndisponible, ErreurExterieure)
    assert issubclass(ReponseInattendue, ErreurExterieure)
    assert Bouchons(mock).adresse.base != Bouchons(mock).registre.base


# ---- against real sockets: what `responses` cannot show ----------------------------------------------------


@contextmanager
def serveur(repondre: Callable[[socket.socket, threading.Event], None]) -> Iterator[str]:
    """A TCP server that hands its first connection to `repondre`, and an event set when the test ends."""
    fini = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as ecoute:

        def accueillir() -> None:
            client, _ = ecoute.accept()
            with client:
                client.recv(65_536)
                repondre(client, fini)

        fil = threading.Thread(target=accueillir, daemon=True)
        fil.start()
        try:
            yield f"http://127.0.0.1:{ecoute.getsockname()[1]}"
        finally:
            fini.set()
            fil.join(5)
            assert not fil.is_alive()


def muet(client: socket.socket, fini: threading.Event) -> None:
    del client
    fini.wait(5)


def goutte_a_goutte(client: socket.socket, fini: threading.Event) -> None:
    """One byte every 50 ms: each read is quick, the whole never ends."""
    client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(200):
        if fini.wait(0.05):
            return
        try:
            client.sendall(b" ")
        except OSError:
            return


def corps_suspendu(client: socket.socket, fini: threading.Event) -> None:
    client.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"a"')
    fini.wait(5)


def corps_coupe(client: socket.socket, fini: threading.Event) -> None:
    del fini
    client.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"a"')


def morceau_coupe(client: socket.socket, fini: threading.Event) -> None:
    del fini
    client.sendall(b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"a')


def rien(client: socket.socket, fini: threading.Event) -> None:
    del client, fini


def pas_du_http(client: socket.socket, fini: threading.Event) -> None:
    del fini
    client.sendall(b"220 smtp.example.org ESMTP\r\n")


@pytest.mark.parametrize("repondre", [muet, goutte_a_goutte, corps_suspendu])
def test_slow_service_is_given_up_in_time(repondre: Callable[[socket.socket, threading.Event], None]) -> None:
    with serveur(repondre) as base:
        debut = time.monotonic()
        with pytest.raises(ServiceIndisponible, match=r"pas de réponse en 0\.3 s"):
            ServiceHttp("essai", base, delai=0.3).obtenir("chose")
        assert time.monotonic() - debut < 2


@pytest.mark.parametrize("repondre", [corps_coupe, morceau_coupe, rien, pas_du_http])
def test_broken_connection(repondre: Callable[[socket.socket, threading.Event], None]) -> None:
    with serveur(repondre) as base, pytest.raises(ServiceIndisponible, match="interrompue"):
        ServiceHttp("essai", base, delai=3).obtenir("chose")


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as ecoute:
        port = ecoute.getsockname()[1]
    with pytest.raises(ServiceIndisponible, match="connexion impossible"):
        ServiceHttp("essai", f"http://127.0.0.1:{port}", delai=3).obtenir("chose")


def test_proxy_of_the_environment_does_not_catch_loopback_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")

    def repondre(client: socket.socket, fini: threading.Event) -> None:
        del fini
        client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nSet-Cookie: a=b\r\n\r\n{}")

    with serveur(repondre) as base:
        service = ServiceHttp("essai", base, delai=3)
        assert service.obtenir("chose").corps == {}
        assert not list(service._session.cookies)
