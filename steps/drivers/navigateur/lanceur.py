"""One browser for a whole run (one per worker), one context per scenario."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Playwright, sync_playwright

from steps.drivers.navigateur.autorite import cle_verifiee
from steps.drivers.navigateur.ecran import EcranNavigateur
from steps.drivers.navigateur.ouverture import Choix, NavigateurIntrouvable, ouvrir
from steps.drivers.reseau import Reseau
from steps.ecran.adaptation import Adaptation
from steps.ecran.base import base_normale

__all__ = ["Navigateur", "NavigateurIntrouvable"]
_SCRIPT = Path(__file__).with_name("page.js").read_text(encoding="utf-8")
_LOCAUX = ("127.0.0.1", "localhost")
_AUTORITE = "NODE_EXTRA_CA_CERTS"


class _Partage:
    """Playwright's own process: one per Python process (its synchronous API allows no second), counted."""

    _playwright: Playwright | None = None
    _usages = 0

    @classmethod
    def prendre(cls, autorite: Path | None) -> Playwright:
        """`autorite` is trusted by the requests that Playwright itself sends, if it is not running yet."""
        if cls._playwright is None:
            avant = os.environ.get(_AUTORITE)
            if autorite is not None:
                os.environ[_AUTORITE] = str(autorite)
            try:
                cls._playwright = sync_playwright().start()
            finally:
                if autorite is not None:
                    os.environ.pop(_AUTORITE) if avant is None else os.environ.update({_AUTORITE: avant})
        cls._usages += 1
        return cls._playwright

    @classmethod
    def rendre(cls) -> None:
        cls._usages -= 1
        if cls._usages == 0 and cls._playwright is not None:
            cls._playwright.stop()
            cls._playwright = None


class Navigateur:
    """A Chromium started, or reached, on first use.

    Pages reach the loopback, the hosts of the bases asked for, those of their `Reseau` and `hotes_permis`, nothing
    else; a browser that someone else started reaches what it likes. `ralenti_ms` slows each act down for a person
    who watches.
    """

    def __init__(
        self,
        executable: str | None = None,
        visible: bool = False,
        ralenti_ms: int = 0,
        *,
        canal: str = "",
        cdp: str = "",
        distant: str = "",
        hotes_permis: Sequence[str] = (),
    ) -> None:
        self._choix = Choix(executable or "", canal, cdp, distant, visible, ralenti_ms)
        self._hotes = list(dict.fromkeys([*_LOCAUX, *hotes_permis]))
        self._cles: dict[str, str] = {}  # origin -> fingerprint of the key that its own authority vouches for
        self._playwright: Playwright | None = None
        self._navigateur: Browser | None = None

    def ecran(
        self,
        base: str,
        delai: float,
        *,
        rechargement: float = 0.0,
        adaptation: Adaptation | None = None,
        reseau: Reseau | None = None,
    ) -> EcranNavigateur:
        """A new session on `base`. `delai` (s) bounds every wait; `rechargement` (s): see `EcranDeBase`."""
        reseau, adaptation = reseau or Reseau(), adaptation or Adaptation()
        self._permettre(base, delai, reseau)
        contexte = self._ouvert(reseau).new_context(
            locale="fr-FR",
            timezone_id="Europe/Paris",
            accept_downloads=True,
            service_workers="block",
            **_options(reseau),
        )
        contexte.set_default_timeout(delai * 1000)
        if adaptation.localisateurs.css:
            contexte.add_init_script(f"window.__localisateurs = {json.dumps(adaptation.localisateurs.css)};")
        contexte.add_init_script(_SCRIPT)
        return EcranNavigateur(
            contexte, base_normale(base), delai, rechargement=rechargement, adaptation=adaptation, reseau=reseau
        )

    def fermer(self) -> None:
        self._fermer_navigateur()
        if self._playwright is not None:
            self._playwright = None
            _Partage.rendre()

    def __enter__(self) -> Navigateur:
        return self

    def __exit__(
        self, genre: type[BaseException] | None, erreur: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.fermer()

    def _permettre(self, base: str, delai: float, reseau: Reseau) -> None:
        """Let pages reach what this screen needs; the browser starts again when it was not so."""
        adresses = [base, reseau.mandataire.adresse] if reseau.mandataire else [base]
        voulus = [*(urlsplit(adresse).hostname or "" for adresse in adresses), *reseau.hotes]
        nouveaux = [hote for hote in dict.fromkeys(voulus) if hote and hote not in self._hotes]
        a_verifier = reseau.autorite is not None and reseau.origine not in self._cles
        if a_verifier:
            self._cles[reseau.origine] = cle_verifiee(reseau, base, delai)
        if nouveaux or a_verifier:
            self._hotes += nouveaux
            if not self._choix.prete:
                self._fermer_navigateur()

    def _fermer_navigateur(self) -> None:
        if self._navigateur is not None:
            self._navigateur.close()
            self._navigateur = None

    def _ouvert(self, reseau: Reseau) -> Browser:
        if self._playwright is None:
            self._playwright = _Partage.prendre(reseau.autorite)
        if self._navigateur is None:
            self._navigateur = ouvrir(self._playwright, self._choix, self.arguments())
        return self._navigateur

    def arguments(self) -> list[str]:
        """What Chromium is started with."""
        exclus = ", ".join(f"EXCLUDE {hote}" for hote in self._hotes)
        arguments = [
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-default-apps",
            "--no-first-run",
            f"--host-resolver-rules=MAP * ~NOTFOUND, {exclus}",
        ]
        if self._cles:
            arguments.append("--ignore-certificate-errors-spki-list=" + ",".join(self._cles.values()))
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            arguments.append("--no-sandbox")
        return arguments


def _options(reseau: Reseau) -> dict[str, Any]:
    """What of `reseau` a context of Playwright takes; headers are put on by `EntetesDeCible`."""
    options: dict[str, Any] = {}
    origine = reseau.prefixe.rstrip("/")
    if reseau.utilisateur:
        options["http_credentials"] = {
            "username": reseau.utilisateur,
            "password": reseau.mot_de_passe,
            "origin": origine,
            "send": "always",
        }
    if reseau.certificat_client is not None:
        piece = reseau.certificat_client
        options["client_certificates"] = [
            {"origin": origine, "certPath": piece.certificat, "keyPath": piece.cle, "passphrase": piece.phrase or None}
        ]
    if reseau.mandataire is not None:
        relais = reseau.mandataire
        options["proxy"] = {"server": relais.adresse}
        if relais.sauf:
            options["proxy"]["bypass"] = ",".join(relais.sauf)
        if relais.utilisateur:
            options["proxy"] |= {"username": relais.utilisateur, "password": relais.mot_de_passe}
    return options
