"""The contract's own test site, and its server on loopback."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.ecran.pages_contrat import ADRESSE, CONDITIONNEL, FENETRE, FORMULAIRE, LECTURE, PIECES, SCRIPTS

VOIES = ["10 Rue Nationale 59800 Lille", "10 Rue du Port 59800 Lille", "3 Place de la Gare 80000 Amiens"]


def page(corps: str, statut: int = 200, **entetes: str) -> HTMLResponse:
    html = (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>t</title></head><body>{corps}</body></html>'
    )
    return HTMLResponse(html, statut, headers=entetes)


async def accueil(requete: Request) -> Response:
    reponse = page('<h1>Accueil</h1><a href="formulaire">Commencer</a><a href="#bas">Bas</a><p>Ancre</p>')
    reponse.set_cookie("visite", str(int(requete.cookies.get("visite", "0")) + 1), path="/s/")
    return reponse


async def recu(requete: Request) -> Response:
    """What was posted, in the order it came, files as name:size:type."""
    recus = []
    async with requete.form() as formulaire:
        for nom, valeur in formulaire.multi_items():
            if isinstance(valeur, UploadFile):
                if valeur.filename:
                    recus.append(f"{nom}={valeur.filename}:{len(await valeur.read())}:{valeur.content_type}")
            else:
                recus.append(f"{nom}={valeur!r}")
    requete.app.state.posts[requete.url.path] += 1
    quoi = requete.url.path.rsplit("/", 1)[-1]
    return page(f"<h1>{quoi}</h1><ul>" + "".join(f"<li>{r}</li>" for r in recus) + "</ul>")


async def conditionnel(requete: Request) -> Response:
    requete.app.state.posts[f"conditionnel {requete.method}"] += 1
    formulaire = await requete.form()
    situation, note = str(formulaire.get("situation", "")), str(formulaire.get("note", ""))
    choix = "".join(
        f"<option{' selected' if o == situation else ''}>{o}</option>" for o in ("Célibataire", "Marié(e)", "Pacsé(e)")
    )
    champs = f'<label>Note <input name="note" value="{note}"></label><label>Situation <select name="situation">'
    champs += f'<option value="">Choisir</option>{choix}</select></label>'
    if situation in ("Marié(e)", "Pacsé(e)"):
        champs += '<label>Pays de l\'union <input name="union"></label>'
    return page(CONDITIONNEL.format(champs=champs))


async def adresse(requete: Request) -> Response:
    formulaire = await requete.form()
    q, action = str(formulaire.get("q", "")), str(formulaire.get("action", ""))
    offres = ""
    if action == "rechercher":
        boutons = "".join(f'<li><button name="action" value="{v}">{v}</button></li>' for v in _offres(q))
        offres = f'<ul aria-label="Suggestions d\'adresse">{boutons}</ul>'
    elif action:
        q = action
    return page(ADRESSE.format(q=q, offres=offres))


def _offres(q: str) -> list[str]:
    return [v for v in VOIES if q and v.lower().startswith(q.lower())]


async def joints(requete: Request) -> Response:
    """Two pieces and what is joined to each: `un-formulaire` for both, whose buttons keep every file (`oublieux`:
    their own piece's only), or `deux-formulaires`.
    """
    genre, joints = requete.path_params["genre"], requete.app.state.joints
    if requete.method == "POST":
        requete.app.state.posts["joints"] += 1
        async with requete.form() as formulaire:
            presse = str(formulaire.get("action", ""))
            for piece in ("Passeport", "Domicile"):
                lus = [f.filename for f in formulaire.getlist(piece) if isinstance(f, UploadFile) and f.filename]
                joints[piece] += lus if genre != "oublieux" or piece == presse else []
    blocs = [
        f'<div role="group" aria-label="{piece}"><ul>{"".join(f"<li>{nom}</li>" for nom in joints[piece])}</ul>'
        f'<input type="file" name="{piece}" multiple aria-label="Fichiers">'
        f'<button name="action" value="{piece}">Joindre un document</button></div>'
        for piece in ("Passeport", "Domicile")
    ]
    avant, apres = '<form method="post" enctype="multipart/form-data">', "</form>"
    corps = f"{apres}{avant}".join(blocs) if genre == "deux-formulaires" else "".join(blocs)
    return page(f"<h1>Joints</h1>{avant}{corps}{apres}")


async def offres(requete: Request) -> Response:
    return JSONResponse(_offres(requete.query_params.get("q", "")))


async def fichier(requete: Request) -> Response:
    octets = b"%PDF-1.7 contrat"
    disposition = "attachment; filename*=UTF-8''re%C3%A7u.pdf" if requete.query_params.get("joint") else "inline"
    return Response(octets, 200, {"Content-Disposition": disposition}, "application/pdf")


async def attente(requete: Request) -> Response:
    """A target that works on its own: ready at the third look."""
    requete.app.state.posts["attente"] += 1
    return page(f"<h1>{'Prêt' if requete.app.state.posts['attente'] >= 3 else 'En cours'}</h1>")


def _routes() -> Iterator[Route]:
    fixes = {
        "formulaire": FORMULAIRE,
        "lecture": LECTURE,
        "pieces": PIECES,
        "fenetre": FENETRE,
        "fichiers": '<h1>F</h1><a href="fichier">Ouvrir</a><a href="fichier?joint=1">Télécharger</a>'
        '<a href="absent">Rompu</a><form method="post" action="fichier?joint=1"><button>Exporter</button></form>',
        "liens": '<h1>Liens</h1><a href="accueil" target="_blank">Ailleurs</a><a href="boucle">Boucle</a>'
        '<a href="redirige">Suivre</a><a href="interdit">Interdit</a><a href="lent">Lent</a>'
        '<a href="#/espace/jeton?token=abc">Jeton</a>',
        "double": '<h1>Double</h1><form method="post" action="recu"><button name="a" value="1">Déposer</button></form>',
        **SCRIPTS,
    }
    for nom, corps in fixes.items():
        yield Route(f"/s/{nom}", lambda _, corps=corps: page(corps))
    yield Route("/s/accueil", accueil)
    yield Route("/s/recu", recu, methods=["POST"])
    yield Route("/s/quitter", recu, methods=["POST"])
    yield Route("/s/conditionnel", conditionnel, methods=["GET", "POST"])
    yield Route("/s/adresse", adresse, methods=["GET", "POST"])
    yield Route("/s/joints/{genre}", joints, methods=["GET", "POST"])
    yield Route("/s/offres", offres)
    yield Route("/s/fichier", fichier, methods=["GET", "POST"])
    yield Route("/s/lente", lambda _: _endormi(0.3, Response("arrivé")))
    yield Route("/s/lent", lambda _: _endormi(0.3, page("<h1>Arrivé</h1>")))
    yield Route("/s/muet", lambda _: _endormi(4, page("<h1>Trop tard</h1>")))
    module = Response("export const dire = () => '<h1>Dessinée</h1>';", 200, media_type="text/javascript")
    yield Route("/s/module.js", lambda _: _endormi(0.2, module))
    pose = Response(
        "document.querySelector('button').onclick = () => { document.querySelector('h1').textContent = 'Cliqué'; };",
        media_type="text/javascript",
    )
    yield Route("/s/pose.js", lambda _: _endormi(0.3, pose))
    yield Route("/s/attente", attente)
    yield Route("/s/boucle", lambda _: RedirectResponse("boucle"))
    yield Route("/s/redirige", lambda _: RedirectResponse("accueil", 303))
    yield Route("/s/jeton", lambda requete: page(f"<h1>Jeton {requete.query_params['token']}</h1>"))
    yield Route("/s/interdit", lambda _: page("<h1>Accès refusé</h1>", 403))
    yield Route("/s/panne", lambda _: page("<h1>Panne</h1>", 500))
    yield Route("/s/libre", lambda requete: page(requete.app.state.libre))


def _endormi(secondes: float, reponse: Response) -> Response:
    """Run in a worker thread by Starlette: the delay is the target's own slowness."""
    threading.Event().wait(secondes)
    return reponse


def site() -> Starlette:
    application = Starlette(routes=list(_routes()))
    application.state.posts = Counter()
    application.state.libre = ""
    application.state.joints = defaultdict(list)
    return application


@contextmanager
def servir(application: Starlette) -> Iterator[str]:
    """The base address while the application is served; it ends with « / »."""
    serveur = uvicorn.Server(uvicorn.Config(application, port=0, log_level="error", lifespan="off"))
    pret = threading.Event()
    demarrer = serveur.startup

    async def annoncer(sockets: list[object] | None = None) -> None:
        await demarrer(sockets)  # type: ignore[arg-type]
        pret.set()

    serveur.startup = annoncer  # type: ignore[method-assign,assignment]
    fil = threading.Thread(target=serveur.run, daemon=True)
    fil.start()
    assert pret.wait(10), "le site du contrat n'a pas démarré"
    port = serveur.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}/s/"
    finally:
        serveur.should_exit = True
        fil.join(10)
