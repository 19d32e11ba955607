"""The JSON API: what tests ask of the capture. Called by `courriels.client`."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from courriels import demande as lire
from courriels.demande import Refus
from courriels.formes import resume, vers_json
from courriels.message import Courriel
from courriels.store import Ferme, Store
from courriels.textes import contient_texte, meme_texte

T = TypeVar("T")

PAR_PAGE = 50
DELAI_DEFAUT, DELAI_MAX = 10.0, 600.0  # seconds
# Kinds that a browser shows without running anything of theirs; the others are only downloaded.
_MONTRABLES = frozenset({"application/pdf", "image/png", "image/jpeg", "image/gif", "image/webp"})


async def sante(demande: Request) -> Response:
    store = store_de(demande)
    return JSONResponse(
        {"etat": "pret", "courriels": len(store), "octets": store.octets, "en_attente": store.en_attente}
    )


async def attendre(demande: Request) -> Response:
    """Blocks until the mail is there: 200 with it; 404 past the delay, with what came instead."""
    store = store_de(demande)
    destinataire = lire.texte(demande, "destinataire", requis=True)
    sujet, contient = lire.texte(demande, "sujet"), lire.texte(demande, "contient")
    rang = lire.entier(demande, "rang", 1)
    delai = lire.secondes(demande, "delai", DELAI_DEFAUT, DELAI_MAX)

    def convient(courriel: Courriel) -> bool:
        return (not sujet or meme_texte(courriel.sujet, sujet)) and (
            not contient or contient_texte(courriel.texte_lu, contient)
        )

    try:
        courriel = await _tant_que_connecte(demande, store.attendre(destinataire, rang, convient, delai))
    except Ferme:
        raise Refus(503, "La boîte d'essai s'arrête.") from None
    _exiger_complet(store, destinataire)
    if courriel is not None:
        return JSONResponse(vers_json(courriel))
    return JSONResponse(_absence(store, destinataire), 404)


def _absence(store: Store, destinataire: str) -> dict[str, Any]:
    return {
        "erreur": f"Le courriel attendu pour « {destinataire} » n'est pas arrivé.",
        "recus": [resume(courriel) for courriel in store.recus(destinataire)],
        "voisins": store.voisins(destinataire),
    }


def _exiger_complet(store: Store, destinataire: str) -> None:
    """A rank or a count over a list that lost its head would be wrong without anyone seeing it."""
    oublies = store.oublies(destinataire)
    if oublies:
        raise Refus(
            410,
            f"{oublies} courriel(s) de « {destinataire} » ont été effacés faute de place : "
            "démarrez la boîte d'essai avec plus de « --memoire ».",
        )


async def lister(demande: Request) -> Response:
    """Oldest first, so that a page once full never changes; without a recipient, the mails of all."""
    destinataire, page = lire.texte(demande, "destinataire"), lire.entier(demande, "page", 1)
    store = store_de(demande)
    _exiger_complet(store, destinataire)
    courriels = store.recus(destinataire) if destinataire else store.tous()
    choisis = courriels[(page - 1) * PAR_PAGE : page * PAR_PAGE]
    return JSONResponse(
        {
            "courriels": [vers_json(courriel) for courriel in choisis],
            "page": page,
            "pages": max(1, -(-len(courriels) // PAR_PAGE)),
            "total": len(courriels),
        }
    )


async def effacer(demande: Request) -> Response:
    return JSONResponse({"effaces": store_de(demande).effacer(lire.texte(demande, "destinataire", requis=True))})


async def un(demande: Request) -> Response:
    return JSONResponse(vers_json(courriel_de(demande)))


async def source(demande: Request) -> Response:
    return Response(courriel_de(demande).source, media_type="text/plain; charset=utf-8", headers=_SANS_SURPRISE)


async def piece(demande: Request) -> Response:
    """The bytes of the `n`-th attachment, from 1."""
    pieces = courriel_de(demande).pieces_jointes
    rang = int(demande.path_params["n"])
    if not 1 <= rang <= len(pieces):
        raise Refus(404, f"Ce courriel a {len(pieces)} pièce(s) jointe(s) : il n'y a pas de pièce {rang}.")
    jointe = pieces[rang - 1]
    disposition = "inline" if jointe.type in _MONTRABLES else "attachment"
    nom = quote(jointe.nom or f"piece-{rang}", safe="")
    entetes = {"content-disposition": f"{disposition}; filename*=UTF-8''{nom}", **_SANS_SURPRISE}
    return Response(jointe.octets, headers={"content-type": jointe.type, **entetes})


_SANS_SURPRISE = {"x-content-type-options": "nosniff", "cache-control": "no-store"}


def store_de(demande: Request) -> Store:
    store = demande.app.state.store
    assert isinstance(store, Store)  # noqa: S101 - set by `creer_app`
    return store


def courriel_de(demande: Request) -> Courriel:
    """The mail named in the path; a clear 404 otherwise."""
    identifiant = demande.path_params["identifiant"]
    courriel = store_de(demande).un(identifiant)
    if courriel is None:
        raise Refus(404, f"Il n'y a pas (ou plus) de courriel « {identifiant} » dans cette boîte.")
    return courriel


async def _tant_que_connecte(demande: Request, attente: Coroutine[Any, Any, T]) -> T:
    """The awaited result, unless the client hangs up: the wait is then cancelled, so that no waiter stays."""
    travail = asyncio.ensure_future(attente)
    depart = asyncio.ensure_future(_depart(demande))
    try:
        await asyncio.wait({travail, depart}, return_when=asyncio.FIRST_COMPLETED)
        if not travail.done():
            raise Refus(499, "Le client est parti avant la réponse.")
        return travail.result()
    finally:
        travail.cancel()
        depart.cancel()
        await asyncio.gather(travail, depart, return_exceptions=True)


async def _depart(demande: Request) -> None:
    while (await demande.receive())["type"] != "http.disconnect":
        pass
