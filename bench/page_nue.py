"""A bare Starlette page, served with the simulator's own uvicorn settings: what a page costs before any work."""

from __future__ import annotations

import asyncio
import json
import socket
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def application(taille: int) -> Starlette:
    """One page of `taille` bytes of HTML at every address."""
    corps = b"<!DOCTYPE html><html lang=fr><title>Page nue</title><p>".ljust(taille, b".")

    async def page(_demande: Request) -> Response:
        return Response(corps, media_type="text/html")

    return Starlette(routes=[Route("/", page)])


async def servir(taille: int) -> None:
    prise = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    prise.bind(("127.0.0.1", 0))
    configuration = uvicorn.Config(
        application(taille), log_level="warning", access_log=False, http="httptools", server_header=False
    )
    serveur = uvicorn.Server(configuration)
    service = asyncio.create_task(serveur.serve(sockets=[prise]))
    print(json.dumps({"pret": True, "adresse": f"http://127.0.0.1:{prise.getsockname()[1]}/"}), flush=True)
    await asyncio.to_thread(sys.stdin.buffer.read)  # until the parent closes it
    serveur.should_exit = True
    await service


if __name__ == "__main__":
    asyncio.run(servir(int(sys.argv[1])))
