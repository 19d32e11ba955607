"""Bytes of an answer as an lxml document."""

from __future__ import annotations

import re

import requests
from lxml import html
from lxml.html import HtmlElement

_ANNONCE = re.compile(rb"<meta[^>]+charset", re.IGNORECASE)


def lire_document(octets: bytes, charset: str) -> HtmlElement:
    """The document; its encoding is the answer's, else the one it says, else UTF-8."""
    codage = charset or (None if _ANNONCE.search(octets[:1024]) else "utf-8")
    parseur = html.HTMLParser(encoding=codage)
    return html.document_fromstring(octets if octets.strip() else b"<html><body></body></html>", parser=parseur)


def est_html(reponse: requests.Response) -> bool:
    return "html" in reponse.headers.get("Content-Type", "text/html").lower()


def est_piece_jointe(reponse: requests.Response) -> bool:
    """Whether a browser would download it rather than show it."""
    if reponse.headers.get("Content-Disposition", "").lower().startswith("attachment"):
        return True
    genre = reponse.headers.get("Content-Type", "text/html").split(";")[0].strip().lower()
    return not (
        genre.startswith("text/") or genre in ("application/json", "application/problem+json", "application/xhtml+xml")
    )
