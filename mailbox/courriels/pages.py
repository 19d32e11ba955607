"""The pages for people, in French: the list of mails, one mail, and the stream that refreshes the list."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

from courriels import demande as lire
from courriels.adresses import cle_de
from courriels.api import courriel_de, store_de
from courriels.demande import Refus
from courriels.message import Courriel

PAR_PAGE = 25
_MOIS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
# The HTML of a mail is shown, never trusted: no script, nothing fetched from elsewhere.
_POLITIQUE_HTML = (
    "sandbox allow-popups allow-popups-to-escape-sandbox; "
    "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'"
)
_POLITIQUE = "default-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'"
_ENTETES = {
    "content-security-policy": _POLITIQUE,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
}


async def liste(demande: Request) -> Response:
    """Every mail, newest first, by pages; `q` keeps those whose recipient or subject bears it."""
    recherche, page = lire.texte(demande, "q"), lire.entier(demande, "page", 1)
    store = store_de(demande)
    trouves = [c for c in reversed(store.tous()) if _porte(c, recherche)]
    pages = max(1, -(-len(trouves) // PAR_PAGE))
    page = min(page, pages)
    return rendre(
        "liste.html",
        courriels=trouves[(page - 1) * PAR_PAGE : page * PAR_PAGE],
        total=len(trouves),
        gardes=len(store),
        arrivees=store.arrivees,
        recherche=recherche,
        page=page,
        pages=pages,
        adresse_page=lambda n: "/?" + urlencode({**({"q": recherche} if recherche else {}), "page": n}),
        est_adresse=bool(recherche) and bool(store.recus(recherche)),
    )


async def un(demande: Request) -> Response:
    """One mail; `vue` is html, texte or source, by default the richest there is."""
    courriel = courriel_de(demande)
    vues = {"html": bool(courriel.html), "texte": bool(courriel.texte), "source": True}
    vue = lire.texte(demande, "vue") or next(nom for nom, presente in vues.items() if presente)
    if vue not in vues:
        raise Refus(422, f"« vue » vaut html, texte ou source, on a reçu « {vue} ».")
    source = courriel.source.decode("utf-8", "replace") if vue == "source" else ""
    return rendre(
        "courriel.html",
        courriel=courriel,
        vues=vues,
        vue=vue,
        source=source[:200_000],
        coupe=len(source) > 200_000,
    )


async def html(demande: Request) -> Response:
    """The HTML part alone, for the frame: its links open in a new tab, its attached images are shown."""
    courriel = courriel_de(demande)
    rangs = {p.reference: rang for rang, p in enumerate(courriel.pieces_jointes, start=1) if p.reference}

    def image(trouve: re.Match[str]) -> str:
        rang = rangs.get(trouve.group(1))
        return f"/api/courriels/{courriel.identifiant}/pieces/{rang}" if rang else trouve.group()

    corps = re.sub(r"cid:([^\s\"'<>)]+)", image, courriel.html)
    entetes = {**_ENTETES, "content-security-policy": _POLITIQUE_HTML}
    return HTMLResponse(f'<!doctype html><meta charset="utf-8"><base target="_blank">{corps}', headers=entetes)


async def effacer(demande: Request) -> Response:
    """Erase the mails of one recipient, then show the list."""
    async with demande.form() as formulaire:
        destinataire = str(formulaire.get("destinataire", "")).strip()
    if not destinataire:
        raise Refus(422, "Il manque le destinataire dont les courriels sont à effacer.")
    store_de(demande).effacer(destinataire)
    return RedirectResponse("/", 303)


async def flux(demande: Request) -> Response:
    """Server-sent events: the number of arrivals so far, at once then at each arrival, with the subject."""
    store = store_de(demande)

    async def evenements() -> AsyncIterator[str]:
        with store.abonnement() as arrivees:
            yield _evenement(store.arrivees, "")
            while (courriel := await arrivees.get()) is not None:
                yield _evenement(store.arrivees, courriel.sujet or "(sans sujet)")

    return StreamingResponse(evenements(), media_type="text/event-stream", headers={"cache-control": "no-store"})


def _evenement(arrivees: int, sujet: str) -> str:
    return f"id: {arrivees}\ndata: {' '.join(sujet.split())}\n\n"


def _porte(courriel: Courriel, recherche: str) -> bool:
    cle = cle_de(recherche)
    return not cle or any(cle in cle_de(texte) for texte in (courriel.sujet, *courriel.destinataires))


def rendre(modele: str, *, statut: int = 200, **valeurs: Any) -> HTMLResponse:
    page = _MODELES.get_template(modele).render(**valeurs)
    return HTMLResponse(page, statut, headers=_ENTETES)


def _moment(iso: str) -> str:
    moment = datetime.fromisoformat(iso)
    jour = "1er" if moment.day == 1 else str(moment.day)
    return f"{jour} {_MOIS[moment.month - 1]} {moment.year} à {moment:%H:%M:%S}"


def _taille(octets: int) -> str:
    for unite, facteur in (("Mo", 1_000_000), ("ko", 1_000)):
        if octets >= facteur:
            return f"{octets / facteur:.1f}".replace(".", ",") + f" {unite}"
    return f"{octets} octet{'s' if octets > 1 else ''}"


_MODELES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_MODELES.filters.update(moment=_moment, taille=_taille)
