"""What the harness uses of Mailpit, on loopback: its API v1, its websocket of events, its basic authentication.

Faithful to what Mailpit's source says: the newest first, « Bcc » completed from the envelope, « Return-Path » and
« Message-ID » added to the bytes, « addressed: » looking for a text anywhere in the addresses.
"""

from __future__ import annotations

import asyncio
import base64
import socket
import threading
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.utils import getaddresses
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

UTILISATEUR, MOT_DE_PASSE = "recette", "secret:de.mailpit"


@dataclass
class FauxMailpit:
    """Listens once `lancer` returns; `deposer` is what its SMTP side does with a mail."""

    port: int = 0
    evenements: bool = True
    messages: list[tuple[dict[str, Any], bytes]] = field(default_factory=list)

    @property
    def adresse(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def lancer(self) -> FauxMailpit:
        routes: list[Any] = [
            Route("/api/v1/info", self._info),
            Route("/api/v1/messages", self._lister),
            Route("/api/v1/messages", self._effacer, methods=["DELETE"]),
            Route("/api/v1/search", self._chercher),
            Route("/api/v1/message/{id}/raw", self._brut),
        ]
        routes += [WebSocketRoute("/api/events", self._evenements)] if self.evenements else []
        prise = socket.create_server(("127.0.0.1", 0))
        self.port = prise.getsockname()[1]
        self._files: set[asyncio.Queue[str]] = set()
        self._pret = threading.Event()
        config = uvicorn.Config(Starlette(routes=routes), log_level="error", ws="websockets-sansio", lifespan="off")
        self._serveur = uvicorn.Server(config)
        self._fil = threading.Thread(target=self._servir, args=(prise,), daemon=True)
        self._fil.start()
        assert self._pret.wait(10)
        return self

    def arreter(self) -> None:
        self._serveur.should_exit = True
        self._fil.join(10)

    def deposer(self, octets: bytes, de: str, destinataires: tuple[str, ...]) -> None:
        lu = message_from_bytes(octets)
        nommes = {liste: [a for _, a in getaddresses(lu.get_all(liste, []))] for liste in ("To", "Cc", "Bcc")}
        connus = {a.lower() for adresses in nommes.values() for a in adresses}
        nommes["Bcc"] += [a for a in destinataires if a.lower() not in connus]
        reponse = [a for _, a in getaddresses(lu.get_all("Reply-To", []))]
        ajouts = b"Return-Path: <" + de.encode() + b">\r\n"
        resume = {
            "ID": uuid.uuid4().hex,
            "Created": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "ReplyTo": [{"Name": "", "Address": a} for a in reponse],
            **{liste: [{"Name": "", "Address": a} for a in adresses] for liste, adresses in nommes.items()},
        }
        self.messages.insert(0, (resume, ajouts + octets))
        self._boucle.call_soon_threadsafe(self._annoncer)

    # ---- inside --------------------------------------------------------------------------------------------

    def _servir(self, prise: socket.socket) -> None:
        async def tout() -> None:
            self._boucle = asyncio.get_running_loop()
            self._pret.set()
            await self._serveur.serve(sockets=[prise])

        asyncio.run(tout())
        prise.close()

    def _annoncer(self) -> None:
        for file in self._files:
            file.put_nowait('{"Type":"new","Data":{}}')

    async def _info(self, demande: Request) -> Response:
        return _refus(demande) or JSONResponse({"Version": "v1.29.7", "Messages": len(self.messages)})

    async def _lister(self, demande: Request) -> Response:
        return _refus(demande) or self._page(demande, [resume for resume, _ in self.messages])

    async def _chercher(self, demande: Request) -> Response:
        cherche = demande.query_params["query"].removeprefix("addressed:").lower()
        trouves = [resume for resume, _ in self.messages if cherche in str(resume).lower()]
        return _refus(demande) or self._page(demande, trouves)

    def _page(self, demande: Request, resumes: list[dict[str, Any]]) -> Response:
        debut, limite = int(demande.query_params["start"]), int(demande.query_params["limit"])
        return JSONResponse({"messages": resumes[debut : debut + limite], "messages_count": len(resumes)})

    async def _brut(self, demande: Request) -> Response:
        trouve = next((o for resume, o in self.messages if resume["ID"] == demande.path_params["id"]), None)
        return _refus(demande) or (Response(trouve) if trouve is not None else PlainTextResponse("not found", 404))

    async def _effacer(self, demande: Request) -> Response:
        voulus = (await demande.json())["IDs"]
        self.messages[:] = [m for m in self.messages if voulus and m[0]["ID"] not in voulus]
        return PlainTextResponse("ok")

    async def _evenements(self, prise: WebSocket) -> None:
        if _refus(prise):
            await prise.close()
            return
        await prise.accept()
        file: asyncio.Queue[str] = asyncio.Queue()
        self._files.add(file)
        depart = asyncio.ensure_future(prise.receive())
        try:
            while not depart.done():
                suivant = asyncio.ensure_future(file.get())
                await asyncio.wait({suivant, depart}, return_when=asyncio.FIRST_COMPLETED)
                if suivant.done():
                    await prise.send_text(suivant.result())
                else:
                    suivant.cancel()
        except WebSocketDisconnect:
            pass
        finally:
            self._files.discard(file)
            depart.cancel()


def _refus(demande: HTTPConnection) -> Response | None:
    juste = base64.b64encode(f"{UTILISATEUR}:{MOT_DE_PASSE}".encode()).decode()
    bon = demande.headers.get("authorization") == f"Basic {juste}"
    return None if bon else PlainTextResponse("Unauthorised.", 401)
