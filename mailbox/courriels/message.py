"""A mail as received: its model, and its reading from the bytes that came by SMTP.

Whatever comes is stored: what cannot be read is left empty and told in `anomalies`.
"""

from __future__ import annotations

import email
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from email.header import decode_header, make_header
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage, Message
from email.policy import default
from functools import lru_cache
from typing import TypeVar

from courriels.liens import Lien, liens_du_courriel, texte_de_html

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PieceJointe:
    """An attachment: its decoded name ('' when it has none), its MIME type and its decoded bytes."""

    nom: str
    type: str
    octets: bytes = field(repr=False)
    reference: str = ""  # Content-ID without its brackets, for the images of the HTML part


@dataclass(frozen=True, slots=True)
class Courriel:
    """One mail. `expediteur` and `destinataires` are the envelope's; `recu_le` is the real time, ISO 8601."""

    identifiant: str
    expediteur: str
    destinataires: tuple[str, ...]
    sujet: str
    texte: str
    html: str
    liens: tuple[Lien, ...]
    pieces_jointes: tuple[PieceJointe, ...]
    recu_le: str
    message_id: str = ""
    de: str = ""  # the From header as read; people see it, tests use the envelope
    anomalies: tuple[str, ...] = ()
    source: bytes = field(default=b"", repr=False)

    @property
    def texte_lu(self) -> str:
        """All that a reader may read in the body, in either part."""
        return f"{self.texte}\n{texte_de_html(self.html)}" if self.html else self.texte

    @property
    def poids(self) -> int:
        """Bytes that the mail takes in memory, near enough to bound the store."""
        pieces = sum(len(piece.octets) for piece in self.pieces_jointes)
        return len(self.source) + len(self.texte) + len(self.html) + pieces


_POLITIQUE = default.clone(header_factory=lru_cache(maxsize=512)(HeaderRegistry()))
"""The standard one, but a header is read once: the parser asks for the type of each part again and again."""


class _Lecture:
    """One reading of one message, with what went wrong in it."""

    def __init__(self, source: bytes) -> None:
        self.anomalies: list[str] = []
        self.textes: list[str] = []
        self.htmls: list[str] = []
        self.pieces: list[PieceJointe] = []
        self.message: Message = self.essayer(
            "le message", lambda: email.message_from_bytes(source, policy=_POLITIQUE), EmailMessage()
        )
        parties: list[Message] = []
        self.essayer("les parties", lambda: parties.extend(_feuilles(self.message)), None)
        for partie in parties:
            self._ranger(partie)

    def entete(self, nom: str) -> str:
        return self.essayer(f"l'en-tête {nom}", lambda: _entete(self.message, nom), "")

    def _ranger(self, partie: Message) -> None:
        nom = self.essayer("le nom d'une pièce jointe", lambda: _nom_de_fichier(partie), "")
        genre = self.essayer("le type d'une partie", partie.get_content_type, "application/octet-stream")
        self.anomalies += [f"défaut de forme : {type(defaut).__name__}" for defaut in partie.defects]
        if genre.startswith("multipart/"):  # its parts were not found: what it holds is read as a text
            genre = "text/plain"
        place = self.essayer("une disposition", lambda: partie.get_content_disposition() or "", "")
        if genre in ("text/plain", "text/html") and not nom and place != "attachment":
            (self.textes if genre == "text/plain" else self.htmls).append(self._texte(partie))
            return
        reference = self.essayer("un Content-ID", lambda: _entete(partie, "Content-ID"), "").strip("<> ")
        octets = self.essayer("une pièce jointe", lambda: _octets(partie), b"")
        self.pieces.append(PieceJointe(nom, genre, octets, reference))

    def _texte(self, partie: Message) -> str:
        octets = self.essayer("une partie", lambda: _octets(partie), b"")
        jeu = self.essayer("un jeu de caractères", partie.get_content_charset, None) or "utf-8"
        for essai in (jeu, "utf-8"):
            try:
                return octets.decode(essai).replace("\r\n", "\n")
            except (LookupError, UnicodeDecodeError):
                self.anomalies.append(f"le texte n'est pas en {essai}")
        return octets.decode("cp1252", errors="replace").replace("\r\n", "\n")

    def essayer(self, quoi: str, lecture: Callable[[], T], sinon: T) -> T:
        # The standard parser lets many kinds of errors escape on hostile input; none may lose a mail.
        try:
            return lecture()
        except Exception as erreur:
            self.anomalies.append(f"{quoi} : illisible ({type(erreur).__name__})")
            return sinon


def lire(source: bytes, expediteur: str, destinataires: Sequence[str], recu_le: str) -> Courriel:
    """The mail of these bytes and this envelope, without identifier yet.

    Never raises: see `Courriel.anomalies`.
    """
    lecture = _Lecture(source)
    texte, html = "\n".join(lecture.textes), "\n".join(lecture.htmls)
    aucun: tuple[Lien, ...] = ()
    liens = lecture.essayer("les liens", lambda: liens_du_courriel(html, texte), aucun)
    return Courriel(
        identifiant="",
        expediteur=expediteur,
        destinataires=tuple(dict.fromkeys(destinataires)),
        sujet=lecture.entete("Subject"),
        texte=texte,
        html=html,
        liens=liens,
        pieces_jointes=tuple(lecture.pieces),
        recu_le=recu_le,
        message_id=lecture.entete("Message-ID"),
        de=lecture.entete("From"),
        anomalies=tuple(dict.fromkeys(lecture.anomalies)),
        source=source,
    )


def _feuilles(message: Message) -> Iterator[Message]:
    """The parts that hold content, in order. A forwarded message is one part, not a box to open."""
    if message.get_content_maintype() != "multipart" or not message.is_multipart():
        yield message
        return
    for partie in message.get_payload():
        if isinstance(partie, Message):
            yield from _feuilles(partie)


def _octets(partie: Message) -> bytes:
    if partie.is_multipart():  # message/rfc822
        contenu = partie.get_payload()
        return b"".join(p.as_bytes() for p in contenu if isinstance(p, Message))
    decode = partie.get_payload(decode=True)
    return decode if isinstance(decode, bytes) else b""


def _entete(message: Message, nom: str) -> str:
    """The header decoded: encoded words (RFC 2047), or raw UTF-8 (RFC 6532), which the parser gives up on."""
    brut = next((str(valeur) for cle, valeur in message.raw_items() if cle.lower() == nom.lower()), "")
    deplie = " ".join(ligne.strip() for ligne in brut.splitlines())
    if not deplie.isascii():
        return _en_clair(deplie)
    return str(message.get(nom, "")) if brut else ""


def _nom_de_fichier(partie: Message) -> str:
    nom = partie.get_filename("") or ""
    if "=?" in nom:  # an encoded word within quotes: forbidden by RFC 2047, written by many
        nom = str(make_header(decode_header(nom)))
    return _en_clair(nom)


def _en_clair(texte: str) -> str:
    octets = texte.encode("utf-8", "surrogateescape")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("cp1252", errors="replace")
