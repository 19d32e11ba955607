"""`Ecran` without a browser: the document is the state, typed values are written into it."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from urllib.parse import urljoin

import requests
from lxml import etree
from lxml.html import HtmlElement

from steps.drivers.fichiers import nom_propose
from steps.drivers.http.arbre import Rendu, options
from steps.drivers.http.document import est_html, est_piece_jointe, lire_document
from steps.drivers.http.formulaire import Envoi, formulaire_de, preparer
from steps.drivers.http.fragments import Fragments
from steps.drivers.http.session import Session
from steps.drivers.reseau import Reseau
from steps.ecran.adaptation import Adaptation
from steps.ecran.arbre import Arbre
from steps.ecran.base import EcranDeBase, base_normale
from steps.ecran.modele import Element, Introuvable, Page, SansEffet, est_partie_de_date
from steps.ports.ecran import Fichier, Preuve


class EcranHttp(EcranDeBase):
    """One tab without scripts.

    `fragments`: see `Fragments`. After a change that a script would follow (list, radio button, box, date,
    file), the button `bouton_actualiser` is pressed before the next reading. `rechargement` (s): how often to reload
    while something is awaited, 0 for never (the target answers at once).
    """

    def __init__(
        self,
        base: str,
        delai: float,
        fragments: Mapping[str, str] | None = None,
        entetes: Mapping[str, str] | None = None,
        *,
        rechargement: float = 0.0,
        bouton_actualiser: str = "Actualiser",
        bouton_rechercher: str = "Rechercher",
        adaptation: Adaptation | None = None,
        reseau: Reseau | None = None,
        session: Session | None = None,
    ) -> None:
        self.adaptation = adaptation or Adaptation()
        self.base, self.delai, self.rechargement = base_normale(base), delai, rechargement
        self._fragments_ecrits = dict(fragments or {})
        self._fragments = Fragments(self._fragments_ecrits)
        self._bouton_actualiser, self._bouton_rechercher = bouton_actualiser, bouton_rechercher
        self._session = session or Session(self.base, delai, dict(entetes or {}), reseau)
        self._partagee = session is not None
        self._historique: list[str] = []
        self._adresse, self._statut = "", 0
        self._fichiers: dict[HtmlElement, Sequence[Path]] = {}
        self._change: HtmlElement | None = None  # what a script would have followed, since the last reading
        self._modifiee = self._saisie = False
        self._lecture: Page | None = None
        self._dernier = Envoi("GET", self.base)
        self._montrer(lire_document(b"<html><body></body></html>", ""), "", 0)

    # ---- moving --------------------------------------------------------------------------------------------

    def ouvrir(self, adresse: str) -> None:
        absolue = self._adresse_a_ouvrir(self._fragments.traduire(adresse, self.base))
        self._suivre(Envoi("GET", absolue), provenance="")

    def recharger(self) -> None:
        self._suivre(self._dernier, retenir=False)

    def revenir(self) -> None:
        if len(self._historique) > 1:
            self._historique.pop()
            self._suivre(Envoi("GET", self._historique[-1]), retenir=False)

    def nouvel_onglet(self) -> EcranHttp:
        autre = EcranHttp(
            self.base,
            self.delai,
            self._fragments_ecrits,
            rechargement=self.rechargement,
            bouton_actualiser=self._bouton_actualiser,
            bouton_rechercher=self._bouton_rechercher,
            adaptation=self.adaptation,
            session=self._session,
        )
        autre.ouvrir(self._adresse)
        return autre

    def adresse(self) -> str:
        return self._adresse

    def fermer(self) -> None:
        if not self._partagee:
            self._session.fermer()

    def __enter__(self) -> EcranHttp:
        return self

    def __exit__(
        self, genre: type[BaseException] | None, erreur: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.fermer()

    # ---- reading -------------------------------------------------------------------------------------------

    def _instantane(self) -> Page:
        if self._change is not None:
            self._actualiser()
        return self._lue() if self._modifiee else self._page

    def _connue(self) -> Page:
        return self._page

    def _autre(self, _page: Page, echeance: float) -> bool:
        """Nothing moves without scripts, unless the target works on its own and is to be reloaded."""
        reste = echeance - time.monotonic()
        if not self.rechargement or reste <= 0 or self._saisie:
            return False
        threading.Event().wait(min(self.rechargement, reste))
        self.recharger()
        return True

    def _lue(self) -> Page:
        rendu = Rendu(self._document, self._fichiers)
        self._elements = rendu.elements
        langue = str(self._document.getroottree().getroot().get("lang", ""))
        vises = tuple(rendu.designes(css) for css in self.adaptation.localisateurs.css)
        self._lecture = self._lire_arbre(Arbre(self._adresse, self._statut, langue, rendu.racine, rendu.caches, vises))
        self._modifiee = False
        return self._lecture

    @property
    def _page(self) -> Page:
        """The last reading; a page that nobody looks at is not read."""
        return self._lecture or self._lue()

    def _actualiser(self) -> None:
        """Press the button that stands for the page's scripts, in the form that changed."""
        change, self._change = self._change, None
        formulaire = formulaire_de(change) if change is not None else None
        for bouton in self._brute.tous(["bouton"], self._bouton_actualiser):
            if formulaire is not None and formulaire_de(self._elements[bouton.ref]) is formulaire:
                self._cliquer(bouton)
                return

    def _precision(self) -> str:
        return f"cible {self.base}, page {self._adresse}, lue sans scripts ([ecran] actualiser et rechercher dans le profil)"

    # ---- acts ----------------------------------------------------------------------------------------------

    def _cliquer(self, element: Element) -> None:
        envoi = self._envoi_de(element)
        if envoi is not None:
            self._suivre(envoi)

    def _double_cliquer(self, element: Element) -> None:
        envoi = self._envoi_de(element)
        if envoi is not None:
            self._session.echanger(envoi, self._adresse)
            self._suivre(envoi)

    def _envoi_de(self, element: Element) -> Envoi | None:
        """The request that a click sends; None when it only changes the page itself."""
        noeud = self._elements[element.ref]
        if noeud.tag == "a":
            return self._envoi_du_lien(noeud)
        if noeud.tag == "summary":
            _plier(noeud)
            self._lue()
            return None
        formulaire = formulaire_de(noeud)
        if noeud.get("type", "submit" if noeud.tag == "button" else "").lower() not in ("submit", "image"):
            raise SansEffet("bouton", element.nom, page=self._page.titre, precision="sans scripts, il n'agit pas")
        if formulaire is None:
            raise SansEffet("bouton", element.nom, page=self._page.titre, precision="il n'est dans aucun formulaire")
        if str(noeud.get("formmethod", formulaire.get("method", ""))).lower() == "dialog":
            for fenetre in noeud.iterancestors("dialog"):
                fenetre.attrib.pop("open", None)
            self._lue()
            return None
        return preparer(formulaire, noeud, self._adresse, self._fichiers)

    def _envoi_du_lien(self, noeud: HtmlElement) -> Envoi | None:
        cible = str(noeud.get("href", ""))
        absolue = urljoin(self._adresse, cible)
        traduite = self._fragments.traduire(absolue, self.base)
        if cible.startswith("#") and traduite == absolue:
            self._adresse = self._adresse.split("#")[0] + cible
            self._modifiee = True
            return None
        if cible.split(":")[0] in ("javascript", "mailto", "tel"):
            return None
        return Envoi("GET", self._adresse_absolue(traduite))

    def _remplir(self, element: Element, valeur: str) -> None:
        noeud = self._elements[element.ref]
        if noeud.tag == "textarea":
            noeud.text = valeur
        else:
            noeud.set("value", valeur[: _longueur(noeud)])
        self._noter(noeud, a_suivre=element.genre == "date" or est_partie_de_date(element) >= 0)

    def _selectionner(self, element: Element, option: str) -> None:
        noeud = self._elements[element.ref]
        lues = options(noeud)
        rang = next(
            (r for r, (texte, valeur, _) in enumerate(lues) if (texte == option if option else not valeur)),
            -1,
        )
        if rang < 0:
            raise Introuvable("option", option or "(aucune)", element.nom, element.options, self._page.titre)
        for autre in noeud.iter("option"):
            autre.attrib.pop("selected", None)
        list(noeud.iter("option"))[rang].set("selected", "")
        self._noter(noeud, a_suivre=not lues[rang][2])

    def _cocher(self, element: Element, coche: bool) -> None:
        noeud = self._elements[element.ref]
        deja = "checked" in noeud.attrib
        if noeud.get("type") == "radio":
            formulaire = formulaire_de(noeud)
            for autre in (
                noeud.getroottree().getroot().xpath("//input[@type='radio'][@name=$n]", n=str(noeud.get("name")))
            ):
                if formulaire_de(autre) is formulaire:
                    autre.attrib.pop("checked", None)
        if coche:
            noeud.set("checked", "")
        else:
            noeud.attrib.pop("checked", None)
        self._noter(noeud, a_suivre=deja != coche)

    def _joindre(self, element: Element, fichiers: Sequence[Path]) -> None:
        noeud = self._elements[element.ref]
        if len(fichiers) > 1 and "multiple" not in noeud.attrib:
            raise SansEffet("fichier", element.nom, page=self._page.titre, precision="un seul fichier à la fois")
        self._fichiers[noeud] = tuple(fichiers)
        # The button of the piece comes next: « Actualiser » before it would send the files without joining them.
        self._noter(noeud, a_suivre=False)

    def joindre_partout(
        self, fichiers: Sequence[Path], *, dans: Sequence[str], bouton: str = "Joindre un document"
    ) -> None:
        """Every file is chosen before the one form of the page is sent; a piece left without its files is given them
        by its own button, as when a page has a form for each piece.
        """
        envoi = self._choisis_partout(fichiers, dans, bouton)
        if envoi is not None:
            self._cliquer(envoi)
        noms = [f.name for f in fichiers]
        for piece in dans:
            if envoi is None or not all(any(n in texte for texte in self.page().textes(piece)) for n in noms):
                self.joindre(fichiers, dans=piece, bouton=bouton)

    def _choisis_partout(self, fichiers: Sequence[Path], dans: Sequence[str], bouton: str) -> Element | None:
        """The button that sends the files now chosen for each piece; None, with none chosen, when there is no such one."""
        page = self._instantane()
        entrees, formulaires = [], set()
        envoi: Element | None = None
        for piece in dans:
            envoi = next((b for b in page.tous(["bouton"], bouton, piece) if b.genre == "submit"), None)
            lues = page.tous(["fichier"], dans=piece)
            if envoi is None or len(lues) != 1 or not lues[0].modifiable:
                return None
            entrees += lues
            formulaires |= {formulaire_de(self._elements[e.ref]) for e in (envoi, *lues)}
        if len(formulaires) != 1 or None in formulaires:
            return None
        for entree in entrees:
            self._joindre(entree, fichiers)
        return envoi

    def _deposer(self, element: Element, fichiers: Sequence[Path], dans: str, bouton: str) -> None:
        """Without scripts nothing moves once the files are given: the button that sends them is on the page known."""
        envois = [b for b in self._page.tous(["bouton"], bouton, dans) if b.genre == "submit"]
        if element.role == "bouton" or not envois:
            super()._deposer(element, fichiers, dans, bouton)
            return
        self._joindre(element, fichiers)
        self._cliquer(envois[0])

    def _fichiers_joints(self, element: Element) -> None:
        self._change = self._elements[element.ref]

    def _joindre_par(self, bouton: Element, fichiers: Sequence[Path]) -> None:
        noeud = self._elements[bouton.ref]
        formulaire = formulaire_de(noeud)
        entrees = formulaire.xpath(".//input[@type='file']") if formulaire is not None else []
        if len(entrees) != 1:
            raise SansEffet(
                "bouton", bouton.nom, page=self._page.titre, precision="aucun fichier à joindre sans scripts"
            )
        self._fichiers[entrees[0]] = tuple(fichiers)
        self._cliquer(bouton)

    def _suggerer(self, element: Element, saisie: str) -> Page:
        self._remplir(element, saisie)
        ou = next((e.places[:1] for e in self._brute.elements if e.ref == element.ref), ())
        boutons = self._brute.tous(["bouton"], self._bouton_rechercher)
        proches = [b for b in boutons if b.places[:1] == ou] or boutons
        if proches:
            self._cliquer(proches[0])
        return self._instantane()

    def _telecharger(self, element: Element) -> Fichier:
        envoi = self._envoi_de(element)
        if envoi is None:
            raise SansEffet(element.role, element.nom, page=self._page.titre, precision="aucun fichier derrière")
        reponse, _ = self._session.echanger(envoi, self._adresse)
        genre = reponse.headers.get("Content-Type", "").split(";")[0]
        if not reponse.ok or (est_html(reponse) and not est_piece_jointe(reponse)):
            raise SansEffet(
                element.role,
                element.nom,
                page=self._page.titre,
                precision=f"{envoi.adresse} répond une page ({reponse.status_code}) au lieu d'un fichier",
            )
        return Fichier(nom_propose(reponse.headers.get("Content-Disposition", ""), reponse.url), genre, reponse.content)

    def statut(self, adresse: str) -> int:
        reponse, _ = self._session.echanger(Envoi("GET", self._adresse_a_ouvrir(adresse)), "")
        return reponse.status_code

    def preuve(self) -> Preuve:
        page = self._lue()
        html = etree.tostring(self._document.getroottree(), encoding="unicode", method="html")
        return Preuve(self._adresse, page.titre, "\n".join(page.textes()), html, b"")

    # ---- how -----------------------------------------------------------------------------------------------

    def _suivre(self, envoi: Envoi, *, provenance: str | None = None, retenir: bool = True) -> None:
        reponse, boucle = self._session.echanger(envoi, self._adresse if provenance is None else provenance)
        if boucle:
            self._montrer(lire_document(_BOUCLE, ""), reponse.url, reponse.status_code)
        elif reponse.status_code == 204 or est_piece_jointe(reponse):
            return  # as in a browser: the page stays
        else:
            ancre = envoi.adresse.partition("#")[2]
            adresse = f"{reponse.url}#{ancre}" if ancre and "#" not in reponse.url else reponse.url
            self._montrer(_document(reponse), adresse, reponse.status_code)
        self._dernier = envoi if not reponse.history else Envoi("GET", reponse.url)
        if retenir:
            self._historique.append(self._adresse)

    def _montrer(self, document: HtmlElement, adresse: str, statut: int) -> None:
        self._document, self._adresse, self._statut = document, adresse, statut
        self._fichiers = {}
        self._change = None
        self._saisie = self._modifiee = False
        self._lecture = None

    def _noter(self, noeud: HtmlElement, *, a_suivre: bool) -> None:
        self._modifiee = self._saisie = True
        if a_suivre:
            self._change = noeud


_BOUCLE = b'<html><body><p role="alert">La page redirige en boucle</p></body></html>'


def _plier(resume: HtmlElement) -> None:
    details = resume.getparent()
    if details is not None and details.attrib.pop("open", None) is None:
        details.set("open", "")


def _longueur(noeud: HtmlElement) -> int | None:
    longueur = str(noeud.get("maxlength", ""))
    return int(longueur) if longueur.isdigit() else None


def _document(reponse: requests.Response) -> HtmlElement:
    if est_html(reponse):
        charset = reponse.encoding if "charset" in reponse.headers.get("Content-Type", "") else ""
        return lire_document(reponse.content, charset or "")
    brut = etree.Element("pre")
    brut.text = reponse.text[:20_000]
    return lire_document(etree.tostring(brut, method="html", encoding="utf-8"), "utf-8")
