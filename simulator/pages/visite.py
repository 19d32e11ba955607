"""One request of one usager: the bac, the database session, the visit, and how pages are answered."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import quote, unquote

from fastapi import Depends, Request
from sqlalchemy.orm import Session
from starlette.responses import RedirectResponse, Response

from simulator.pages.gabarits import GABARITS
from simulator.services import notifications, sessions
from simulator.services.monde import Monde
from simulator.store.modeles import Compte, SessionUsager

COOKIE = "anef_session"


class PageRefusee(Exception):
    """Answers an error page: HTTP status, heading, and what to do next, in French."""

    def __init__(self, statut: int, titre: str, message: str) -> None:
        self.statut, self.titre, self.message = statut, titre, message
        super().__init__(titre)


class ConnexionRequise(Exception):
    """Answers a redirect to the log in page, with a message; `vers` is where to go back afterwards."""

    def __init__(self, vers: str, *, expiree: bool) -> None:
        self.vers, self.expiree = vers, expiree
        super().__init__(vers)


class MotDePasseProvisoire(Exception):
    """Answers a redirect to the page that changes a provisional password."""


def introuvable() -> PageRefusee:
    """What is not there, and what is someone else's: the same page, so that nobody learns which."""
    return PageRefusee(404, "Cette page n'existe pas", "L'adresse est inexacte, ou ce contenu ne vous appartient pas.")


@dataclass
class Scene:
    """A visit within its transaction."""

    requete: Request
    monde: Monde
    db: Session
    visite: SessionUsager | None
    a_poser: str = ""
    """Identifier of a cookie to set with the answer."""

    @property
    def compte(self) -> Compte | None:
        return self.visite.compte if self.visite else None

    def exiger_compte(self, *, provisoire: bool = False) -> Compte:
        """The account of the visitor, or the log in page. An expired session says so.

        With a provisional password only the page that changes it is open (`provisoire`).
        """
        compte = self.compte
        if compte is not None and compte.provisoire and not provisoire:
            raise MotDePasseProvisoire
        if compte is None:
            chemin = self.requete.url.path.removeprefix(self.racine).lstrip("/")
            # An étape posted too late is shown again after log in; another form has no page of its own to go back to.
            vers = chemin if self.requete.method == "GET" or "/etapes/" in chemin else ""
            raise ConnexionRequise(vers, expiree=bool(self.requete.cookies.get(COOKIE)) and self.visite is None)
        return compte

    @property
    def racine(self) -> str:
        return str(self.requete.scope.get("root_path", ""))

    def connecter(self, compte: Compte) -> None:
        """Open a new session for this account; the one before log in is dropped."""
        donnees = dict(self.visite.donnees) if self.visite else {}
        if self.visite is not None:
            self.db.delete(self.visite)
        self.visite = sessions.ouvrir(self.monde, self.db, compte, donnees)
        self.visite.compte = compte
        self.a_poser = self.visite.id

    def deconnecter(self) -> None:
        if self.visite is not None:
            self.db.delete(self.visite)
        self.visite = None

    def annoncer(self, texte: str, *, genre: str = "statut") -> None:
        """A message for the next page shown (after a redirect)."""
        if self.visite is None:
            self.visite = sessions.ouvrir(self.monde, self.db, None)
            self.a_poser = self.visite.id
        messages = [*self.visite.donnees.get("messages", []), {"texte": texte, "genre": genre}]
        self.visite.donnees = {**self.visite.donnees, "messages": messages}

    def memoriser(self, **valeurs: Any) -> None:
        """Keep values with the visit (choices made before log in)."""
        if self.visite is None:
            self.visite = sessions.ouvrir(self.monde, self.db, None)
            self.a_poser = self.visite.id
        self.visite.donnees = {**self.visite.donnees, **valeurs}

    def memoire(self, cle: str) -> Any:
        return self.visite.donnees.get(cle) if self.visite else None

    def _messages(self) -> list[dict[str, str]]:
        if self.visite is None or not self.visite.donnees.get("messages"):
            return []
        donnees = dict(self.visite.donnees)
        messages: list[dict[str, str]] = donnees.pop("messages")
        self.visite.donnees = donnees
        return messages

    # ---- answers -------------------------------------------------------------------------------------------

    def rendre(self, gabarit: str, *, statut: int = 200, **donnees: Any) -> Response:
        """The page drawn by this template."""
        compte = self.compte
        contexte = {
            "racine": self.racine,
            "compte": compte,
            "messages": self._messages(),
            "non_lues": notifications.non_lues(self.db, compte) if compte else [],
            "genres_notifications": notifications.GENRES,
            "fragment": self.requete.headers.get("hx-request") == "true",
            **donnees,
        }
        corps = GABARITS.get_template(gabarit).render(contexte)
        return self._poser(Response(corps, status_code=statut, media_type="text/html"))

    def rediriger(self, chemin: str) -> Response:
        """See the page at this path of the bac (303: a reload does not post again)."""
        return self._poser(RedirectResponse(f"{self.racine}/{chemin}", status_code=303))

    def fichier(self, nom: str, type_: str, octets: bytes, *, telecharger: bool) -> Response:
        disposition = "attachment" if telecharger else "inline"
        entetes = {
            "Content-Disposition": f"{disposition}; filename*=UTF-8''{quote(nom)}",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "sandbox",
        }
        return self._poser(Response(octets, media_type=type_, headers=entetes))

    def _poser(self, reponse: Response) -> Response:
        chemin = f"{self.racine}/"
        if self.compte is not None:
            # After log out, « back » must ask the site again rather than show what the browser kept.
            reponse.headers["Cache-Control"] = "no-store"
        if self.a_poser:
            reponse.set_cookie(COOKIE, self.a_poser, path=chemin, httponly=True, samesite="lax")
        elif self.visite is None and self.requete.cookies.get(COOKIE):
            reponse.delete_cookie(COOKIE, path=chemin)
        return reponse


class Visite:
    """What a page handler receives; `scene()` opens the transaction, committed before the answer leaves."""

    def __init__(self, requete: Request) -> None:
        self.requete = requete
        etat = requete.app.state
        bac = requete.state.bac
        prefixe = "" if bac.nom == "commun" else f"bac/{bac.nom}/"
        self.monde = Monde(bac, etat.reglages, f"{etat.interne}{prefixe}")

    @contextmanager
    def scene(self) -> Iterator[Scene]:
        with self.monde.bac.transaction() as db:
            visite = sessions.reprendre(self.monde, db, self.requete.cookies.get(COOKIE, ""))
            yield Scene(self.requete, self.monde, db, visite)


async def _ici(requete: Request) -> Visite:
    """Made on the event loop: what only builds an object needs no thread."""
    return Visite(requete)


Ici = Annotated[Visite, Depends(_ici)]


def propre_chemin(vers: str) -> str:
    """A path of the site to go back to after log in; anything else becomes the home page."""
    lu = unquote(vers).strip()
    if lu.startswith(("/", "\\")) or ":" in lu.split("?")[0] or "//" in lu or ".." in lu or not lu.isprintable():
        return ""
    return vers
