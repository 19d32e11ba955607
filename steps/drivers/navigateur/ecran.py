"""`Ecran` in a real browser: each act is one call to the page, each reading one more at most."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from playwright.sync_api import BrowserContext, Dialog, Error, Request, TimeoutError
from playwright.sync_api import Page as Onglet

from steps.drivers.fichiers import nom_propose
from steps.drivers.navigateur.arbre import arbre_de, page_en_panne
from steps.drivers.navigateur.causes import cause_de_chromium
from steps.drivers.navigateur.entetes import EntetesDeCible
from steps.drivers.navigateur.requetes import demander
from steps.drivers.reseau import Reseau
from steps.ecran.adaptation import Adaptation
from steps.ecran.base import EcranDeBase, Perime
from steps.ecran.modele import CibleInjoignable, Element, Inactif, Page, SansEffet
from steps.ports.ecran import Fichier, Preuve

_LIRE = "([connue, attente, delai]) => window.__ecran.lire(connue, attente, delai)"
_AGIR = "([connue, ref, acte, argument, delai]) => window.__ecran.agir(connue, ref, acte, argument, delai)"
_VISER = "([connue, ref, fois]) => window.__ecran.viser(connue, ref, fois)"
_APRES_CLIC = "(delai) => window.__ecran.apresClic(delai)"
_NOEUD = "(ref) => window.__ecran.noeud(ref)"
_CHANGEMENTS_DE_DOCUMENT = (
    "Execution context was destroyed",
    "Cannot find context",
    "frame was detached",
    "navigat",
)
_REDIRECTIONS = "ERR_TOO_MANY_REDIRECTS"


def _document_parti(erreur: Error) -> bool:
    return any(signe in erreur.message for signe in _CHANGEMENTS_DE_DOCUMENT)


class EcranNavigateur(EcranDeBase):
    """One tab. `erreurs_de_script` and `dialogues` keep what the page's scripts threw and asked."""

    def __init__(
        self,
        contexte: BrowserContext,
        base: str,
        delai: float,
        *,
        rechargement: float = 0.0,
        adaptation: Adaptation | None = None,
        reseau: Reseau | None = None,
        entetes: EntetesDeCible | None = None,
        partage: bool = False,
    ) -> None:
        self.adaptation, self._reseau = adaptation or Adaptation(), reseau or Reseau()
        self._entetes = entetes or (EntetesDeCible(contexte, self._reseau) if self._reseau.entetes else None)
        self.base, self.delai, self.rechargement = base, delai, rechargement
        self.erreurs_de_script: list[str] = []
        self.dialogues: list[str] = []
        self._contexte = contexte
        self._partage = partage  # a second tab: the first one closes the session
        self._onglets: list[Onglet] = []
        self._page = self._brute = Page("", 0, ())
        self._cle = ""
        self._requetes = 0
        self._echec: tuple[str, str] = ("", "")  # address and reason of the last document that failed
        self._suivre(contexte.new_page())

    # ---- moving --------------------------------------------------------------------------------------------

    def ouvrir(self, adresse: str) -> None:
        absolue = self._adresse_a_ouvrir(adresse)
        courante = self._onglet.url
        self._oublier()
        self._aller(absolue, lambda: self._onglet.goto(absolue, wait_until="commit"))
        if "#" in absolue and courante.split("#")[0] == absolue.split("#")[0]:
            self._evaluer("() => 0", None)

    def recharger(self) -> None:
        self._oublier()
        self._aller(self._onglet.url, lambda: self._onglet.reload(wait_until="commit"))

    def revenir(self) -> None:
        self._oublier()
        if len(self._onglets) > 1 and not self._evaluer("() => history.length > 1", None):
            self._onglets.pop().close()
        else:
            self._aller(self._onglet.url, lambda: self._onglet.go_back(wait_until="commit"))
        self._instantane()

    def nouvel_onglet(self) -> EcranNavigateur:
        autre = EcranNavigateur(
            self._contexte,
            self.base,
            self.delai,
            rechargement=self.rechargement,
            adaptation=self.adaptation,
            reseau=self._reseau,
            entetes=self._entetes,
            partage=True,
        )
        autre.ouvrir(self.adresse())
        return autre

    def adresse(self) -> str:
        return self._onglet.url

    def fermer(self) -> None:
        if self._partage:
            for onglet in self._onglets:
                onglet.close()
        else:
            self._contexte.close()

    def __enter__(self) -> EcranNavigateur:
        return self

    def __exit__(
        self, genre: type[BaseException] | None, erreur: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.fermer()

    # ---- reading -------------------------------------------------------------------------------------------

    def _instantane(self) -> Page:
        return self._lire(0.0)

    def _connue(self) -> Page:
        return self._page if self._cle else self._instantane()

    def _autre(self, page: Page, echeance: float) -> bool:
        reste = echeance - time.monotonic()
        if reste <= 0:
            return False
        borne = min(reste, self.rechargement) if self.rechargement else reste
        if self._lire(borne) is not page:
            return True
        if not self.rechargement or time.monotonic() >= echeance:
            return False
        self.recharger()
        return True

    def _lire(self, attente: float) -> Page:
        brut = self._evaluer(_LIRE, [self._cle, attente * 1000, self.delai * 1000], attente)
        return self._page if brut is None else self._retenir(brut)

    def _retenir(self, brut: str) -> Page:
        lu = arbre_de(brut)
        if lu.raison in ("navigation", "chargement"):
            raise self._trop_lente()
        self._requetes = lu.requetes
        if lu.arbre.adresse.startswith("chrome-error:"):
            return self._page_en_echec()
        self._page, self._cle = self._lire_arbre(lu.arbre), lu.cle
        return self._page

    def _page_en_echec(self) -> Page:
        adresse, raison = self._echec
        if _REDIRECTIONS not in raison:
            raise self._injoignable(adresse, raison)
        self._brute = self._page = page_en_panne(adresse, 302, "La page redirige en boucle")
        self._cle = ""
        return self._page

    def _evaluer(self, expression: str, argument: object, attente: float = 0.0) -> Any:
        """Evaluate in the page, again in the next document when a navigation took the page away."""
        echeance = time.monotonic() + self.delai + attente
        while True:
            try:
                return self._onglet.evaluate(expression, argument)
            except Error as erreur:
                if not _document_parti(erreur):
                    raise
                if time.monotonic() > echeance:
                    raise self._trop_lente() from None
                self._oublier()
                if isinstance(argument, list) and expression is _LIRE:
                    argument = ["", 0, argument[2]]

    def _oublier(self) -> None:
        self._cle = ""

    # ---- acts ----------------------------------------------------------------------------------------------

    def _agir_sur(self, element: Element, acte: str, argument: object) -> None:
        try:
            refus = self._onglet.evaluate(_AGIR, [self._cle, element.ref, acte, argument, self.delai * 1000])
        except Error as erreur:
            if not _document_parti(erreur):
                raise
            self._oublier()  # the act made the page go: the next one is awaited here
            self._instantane()
            return
        self._juger(element, refus)

    def _juger(self, element: Element, refus: str) -> None:
        if refus == "perime":
            raise Perime
        if refus:
            raise Inactif(element.role, element.nom, page=self._page.titre, precision=f"{refus} à l'écran")

    def _remplir(self, element: Element, valeur: str) -> None:
        self._agir_sur(element, "remplir", valeur)

    def _selectionner(self, element: Element, option: str) -> None:
        self._agir_sur(element, "selectionner", option)

    def _cocher(self, element: Element, coche: bool) -> None:
        self._agir_sur(element, "cocher", coche)

    def _cliquer(self, element: Element) -> None:
        self._presser(element, fois=1)

    def _double_cliquer(self, element: Element) -> None:
        self._presser(element, fois=2)

    def _presser(self, element: Element, *, fois: int) -> None:
        """Click where the element is, then wait for what it brings. `Perime` when the click missed it."""
        vise = self._viser(element, fois)
        if vise["onglet"]:
            with self._onglet.expect_popup():
                self._souris(vise, fois)
            self._oublier()
            self._instantane()
            return
        self._souris(vise, fois)
        brut = self._evaluer(_APRES_CLIC, self.delai * 1000)
        if brut == "manque":
            self._oublier()
            raise Perime
        self._retenir(brut)

    def _viser(self, element: Element, fois: int = 1) -> dict[str, Any]:
        """Where to click, and whether that opens a tab. Raises `Perime` or `Inactif` when out of reach."""
        vise: dict[str, Any] = self._evaluer(_VISER, [self._cle, element.ref, fois])
        self._juger(element, vise["refus"])
        return vise

    def _souris(self, vise: dict[str, Any], fois: int) -> None:
        if vise["x"] is not None:
            self._onglet.mouse.click(vise["x"], vise["y"], click_count=fois)

    def _joindre(self, element: Element, fichiers: Sequence[Path]) -> None:
        poignee = self._onglet.evaluate_handle(_NOEUD, element.ref).as_element()
        if poignee is None:
            raise Perime
        poignee.set_input_files([str(f) for f in fichiers])
        self._instantane()

    def _joindre_par(self, bouton: Element, fichiers: Sequence[Path]) -> None:
        try:
            with self._onglet.expect_file_chooser() as attendu:
                self._souris(self._viser(bouton), 1)
            attendu.value.set_files([str(f) for f in fichiers])
        except TimeoutError:
            raise SansEffet(
                "bouton",
                bouton.nom,
                page=self._page.titre,
                precision=f"il n'a pas proposé de choisir un fichier ; {self._precision()}",
            ) from None
        self._instantane()

    def _suggerer(self, element: Element, saisie: str) -> Page:
        avant = self._requetes
        echeance = time.monotonic() + self.delai
        self._agir_sur(element, "debuter", saisie[:-1])
        self._onglet.keyboard.type(saisie[-1:])
        page = self._instantane()
        while not page.suggestions() and self._requetes == avant and self._autre(page, echeance):
            page = self._instantane()
        return page

    def _telecharger(self, element: Element) -> Fichier:
        if element.role == "lien" and not element.cible.startswith(("#", "javascript:")):
            return self._lire_fichier(element)
        try:
            with self._onglet.expect_download() as attendu:
                self._souris(self._viser(element), 1)
        except TimeoutError:
            raise SansEffet(
                element.role,
                element.nom,
                page=self._page.titre,
                precision=f"aucun fichier n'a été proposé ; {self._precision()}",
            ) from None
        recu = attendu.value
        self._instantane()
        return Fichier(recu.suggested_filename, "", Path(recu.path()).read_bytes())

    def _lire_fichier(self, lien: Element) -> Fichier:
        adresse = urljoin(self._onglet.url, lien.cible)
        try:
            reponse = demander(self._contexte, self._reseau, adresse, {"Referer": self._onglet.url})
        except Error as erreur:
            raise self._injoignable(adresse, erreur.message) from None
        genre = reponse.headers.get("content-type", "").split(";")[0]
        if not reponse.ok or "html" in genre:
            raise SansEffet(
                "lien",
                lien.nom,
                page=self._page.titre,
                precision=f"{adresse} répond une page ({reponse.status}) au lieu d'un fichier",
            )
        return Fichier(nom_propose(reponse.headers.get("content-disposition", ""), adresse), genre, reponse.body())

    def statut(self, adresse: str) -> int:
        absolue = self._adresse_a_ouvrir(adresse)
        try:
            return demander(self._contexte, self._reseau, absolue).status
        except Error as erreur:
            raise self._injoignable(absolue, erreur.message) from None

    def preuve(self) -> Preuve:
        titre = texte = html = ""
        capture = b""
        with suppress(Error):
            titre, texte, html = self._evaluer(
                "() => [document.title, document.body ? document.body.innerText : '', "
                "document.documentElement.outerHTML]",
                None,
            )
            capture = self._onglet.screenshot(full_page=True)
        return Preuve(self._onglet.url, titre, texte, html, capture)

    # ---- events --------------------------------------------------------------------------------------------

    @property
    def _onglet(self) -> Onglet:
        return self._onglets[-1]

    def _suivre(self, onglet: Onglet) -> None:
        self._onglets.append(onglet)
        if self._entetes is not None:
            self._entetes.suivre(onglet)
        onglet.on("dialog", self._accepter)
        onglet.on("pageerror", lambda erreur: self.erreurs_de_script.append(str(erreur)))
        onglet.on("requestfailed", self._requete_echouee)
        onglet.on("popup", self._suivre)

    def _accepter(self, dialogue: Dialog) -> None:
        self.dialogues.append(dialogue.message)
        dialogue.accept()

    def _requete_echouee(self, requete: Request) -> None:
        """A document that never came: noted; and a download or an empty answer leaves the page where it is."""
        if not requete.is_navigation_request() or requete.frame != self._onglet.main_frame:
            return
        raison = requete.failure or ""
        if "ERR_ABORTED" in raison:
            with suppress(Error):
                self._onglet.evaluate("() => window.__ecran && window.__ecran.navigationAbandonnee()")
        else:
            self._echec = (requete.url, raison)

    def _aller(self, adresse: str, geste: Any) -> None:
        try:
            geste()
        except TimeoutError:
            raise CibleInjoignable(
                f"La cible {self.base} n'a pas répondu en {self.delai:g} s à « {adresse} » : "
                "voir si elle est démarrée, ou [ecran] delai dans son profil."
            ) from None
        except Error as erreur:
            if _REDIRECTIONS in erreur.message:
                self._echec = (adresse, _REDIRECTIONS)
            elif "ERR_ABORTED" not in erreur.message:
                raise self._injoignable(adresse, erreur.message) from None
        self._instantane()

    def _trop_lente(self) -> CibleInjoignable:
        apres = self._page.titre or self._page.adresse
        return CibleInjoignable(
            f"La cible {self.base} n'a pas fini de répondre en {self.delai:g} s après la page « {apres} » : "
            "voir si elle est lente, ou [ecran] delai dans son profil."
        )

    def _injoignable(self, adresse: str, raison: str) -> CibleInjoignable:
        precise, reglage = cause_de_chromium(raison)
        return CibleInjoignable(
            f"La cible {self.base} ne répond pas à « {unquote(adresse) or urlsplit(self.base).netloc} » ({precise}) : "
            f"voir si elle est démarrée, et {reglage} dans son profil."
        )
