"""The fixtures of this folder: a running capture, a client, an address and a mail to send."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from courriels.client import ClientCourriels

from tests.boite.outils import Capture, Ecrire, Lancer, arreter, lancer
from tests.boite.pairs import Pair, Pairs, tous_les_pairs


@pytest.fixture(scope="session")
def capture() -> Iterator[Capture]:
    """One capture for the whole folder: each test has its own recipients."""
    lancee = lancer()
    yield lancee
    assert arreter(lancee) == 0


@pytest.fixture(scope="session")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pairs]:
    lances = Pairs(tmp_path_factory.mktemp)
    yield lances
    lances.arreter()


@pytest.fixture(params=tous_les_pairs())
def pair(request: pytest.FixtureRequest, pairs: Pairs) -> Pair:
    """Each source in turn; `@pytest.mark.parametrize("pair", tous_les_pairs("imap"), indirect=True)` for some."""
    return pairs[request.param]


@pytest.fixture
def capture_a_part() -> Iterator[Lancer]:
    """Captures with options of their own."""
    lancees: list[Capture] = []

    def une(*options: str) -> Capture:
        lancees.append(lancer(options))
        return lancees[-1]

    yield une
    for lancee in lancees:
        arreter(lancee)


@pytest.fixture
def client(capture: Capture) -> Iterator[ClientCourriels]:
    client = ClientCourriels(capture.http, delai=5)
    yield client
    client.fermer()


@pytest.fixture
def zoe() -> str:
    """An address that no other test uses."""
    return f"zoe.{uuid.uuid4().hex[:8]}@example.org"


@pytest.fixture
def courriel() -> Ecrire:
    def ecrire(sujet: str = "Essai", texte: str = "Bonjour", html: str = "") -> EmailMessage:
        message = EmailMessage()
        message["From"] = "Étrangers en France <anef@example.org>"
        message["Subject"] = sujet
        message.set_content(texte)
        if html:
            message.add_alternative(html, subtype="html")
        return message

    return ecrire
