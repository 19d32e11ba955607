"""Technical faults of the doubles: named `<service>-<genre>`, posed with settings through the control API."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.responses import JSONResponse, Response
from starlette.types import Receive, Scope, Send

Reglages = Mapping[str, Any]

SERVICES: dict[str, str] = {
    "adresse": "recherche d'adresse",
    "registre": "registre des étrangers",
    "ephoto": "service ephoto",
}


class Coupure(Response):
    """Begins an answer, then leaves it unfinished: the server drops the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        entetes = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": entetes})
        await send({"type": "http.response.body", "body": b"{", "more_body": True})


async def _lent(reglages: Reglages) -> Response | None:
    await asyncio.sleep(_entier(reglages, "ms", 2_000, 0, 60_000) / 1000)
    return None


async def _indisponible(reglages: Reglages) -> Response | None:
    statut = _entier(reglages, "statut", 503, 500, 599)
    return JSONResponse({"code": statut, "message": "Service Unavailable"}, statut)


async def _quota(reglages: Reglages) -> Response | None:
    attente = _entier(reglages, "attente", 5, 0, 3_600)
    return JSONResponse({"code": 429, "message": "Too Many Requests"}, 429, {"retry-after": str(attente)})


async def _invalide(reglages: Reglages) -> Response | None:
    del reglages
    return Response('{"type": "FeatureCollection", "features": [', media_type="application/json")


async def _coupure(reglages: Reglages) -> Response | None:
    del reglages
    return Coupure()


_GENRES: dict[str, tuple[Callable[[Reglages], Awaitable[Response | None]], str]] = {
    "lent": (_lent, "répond avec un retard (« ms », 2000 par défaut, 60000 au plus)"),
    "indisponible": (_indisponible, "répond en erreur (« statut », de 500 à 599, 503 par défaut)"),
    "quota": (_quota, "refuse, trop de demandes (« attente » en secondes, 5 par défaut)"),
    "invalide": (_invalide, "répond un corps illisible"),
    "coupure": (_coupure, "coupe la connexion au milieu de la réponse"),
}
"""In the order in which they apply: a service may be slow, then down."""

PANNES: dict[str, str] = {
    f"{service}-{genre}": f"Le {nom} {effet}" if service != "adresse" else f"La {nom} {effet}"
    for service, nom in SERVICES.items()
    for genre, (_, effet) in _GENRES.items()
}
"""Every fault of the doubles, with what it breaks, for the list of the control API."""

_REGLAGES: dict[str, tuple[str, int, int]] = {
    "lent": ("ms", 0, 60_000),
    "indisponible": ("statut", 500, 599),
    "quota": ("attente", 0, 3_600),
}


def verifier_panne(nom: str, reglages: Reglages) -> None:
    """Raises `ValueError`, in one French sentence, when the fault or one of its settings does not exist."""
    if nom not in PANNES:
        raise ValueError(f"La panne « {nom} » n'existe pas ; il y a {', '.join(PANNES)}.")
    genre = nom.partition("-")[2]
    connu = _REGLAGES.get(genre)
    for cle in reglages:
        if connu is None or cle != connu[0]:
            attendu = f"seul « {connu[0]} » l'est" if connu else "elle n'en a aucun"
            raise ValueError(f"« {cle} » n'est pas un réglage de la panne « {nom} » : {attendu}.")
        _entier(reglages, cle, 0, connu[1], connu[2])


async def subir(service: str, pannes: Mapping[str, Reglages]) -> Response | None:
    """Apply the faults posed on this service; the answer to give instead of the right one, None otherwise.

    A fault posed with a wrong setting (see `verifier_panne`) answers 500 with the reason.
    """
    for genre, (effet, _) in _GENRES.items():
        reglages = pannes.get(f"{service}-{genre}")
        if reglages is None:
            continue
        try:
            reponse = await effet(reglages)
        except ValueError as erreur:
            return JSONResponse({"erreur": f"Panne « {service}-{genre} » mal réglée. {erreur}"}, 500)
        if reponse is not None:
            return reponse
    return None


def _entier(reglages: Reglages, cle: str, defaut: int, mini: int, maxi: int) -> int:
    """The setting as a whole number; settings come as text from a feature file, as numbers from JSON."""
    texte = str(reglages.get(cle, defaut))
    if not (texte.isascii() and texte.isdigit() and mini <= int(texte) <= maxi):
        raise ValueError(f"Le réglage « {cle} » vaut « {texte} » : attendu un entier de {mini} à {maxi}.")
    return int(texte)
