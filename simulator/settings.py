"""Settings of the simulator, from the environment (`ANEF_…`) and the command line. Nothing else reads them."""

from __future__ import annotations

import re
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_settings import BaseSettings, SettingsConfigDict


def hote_et_port(valeur: object) -> object:
    """Accept `host:port` with a port between 1 and 65535."""
    if isinstance(valeur, str):
        hote, _, port = valeur.rpartition(":")
        if not hote or not re.fullmatch(r"[0-9]{1,5}", port) or not 0 < int(port) < 65536:
            raise ValueError("attendu « hôte:port », par exemple 127.0.0.1:8025")
    return valeur


def adresse_http(valeur: str) -> str:
    """« http://… » or « https://… » with a host; '' where nothing is set."""
    if valeur and not re.fullmatch(r"https?://[^/\s]+(/\S*)?", valeur):
        raise ValueError("attendu une adresse, par exemple https://exemple.example.org/")
    return valeur


def base_http(valeur: str) -> str:
    """The same, ending with « / »."""
    return adresse_http(valeur) and f"{valeur.rstrip('/')}/"


def adresse_courriel(valeur: str) -> str:
    """« Name <local@domain> » or « local@domain »."""
    if not valeur.isprintable() or not re.fullmatch(r"[^@\s]+@[^@\s]+", parseaddr(valeur)[1]):
        raise ValueError("attendu une adresse, par exemple Service <ne-pas-repondre@example.org>")
    return valeur


def sans_blanc(valeur: str) -> str:
    if not valeur or not valeur.isprintable() or " " in valeur:
        raise ValueError("attendu un nom d'hôte ou une adresse IPv4, par exemple 127.0.0.1")
    return valeur


AdresseHttp = Annotated[str, AfterValidator(adresse_http)]


class Reglages(BaseSettings):
    """Every setting of the simulator. Times are in seconds unless named otherwise."""

    model_config = SettingsConfigDict(env_prefix="ANEF_", extra="ignore", frozen=True)

    @property
    def local(self) -> bool:
        """Whether only this machine can reach the site."""
        return self.hote in ("127.0.0.1", "::1", "localhost")

    hote: Annotated[str, AfterValidator(sans_blanc)] = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    smtp: Annotated[str, BeforeValidator(hote_et_port)] = "127.0.0.1:8025"
    donnees: Path = Path("var/simulateur")
    """Folder of the databases; the default bac lives there and survives a restart."""
    jeton_pilotage: str = ""
    """Token asked in `Authorization: Bearer …` by the control API; compulsory off loopback."""
    session_minutes: int = Field(default=30, ge=1, le=525_600)
    """A session without activity for that long has expired (on the bac's clock)."""
    argon2_cout: int = Field(default=1, ge=1, le=10)
    """Argon2 time cost; 1 keeps test passwords cheap."""
    adresse_service_adresse: AdresseHttp = ""
    """Base of the address search; '' means the loopback double."""
    adresse_service_registre: AdresseHttp = ""
    adresse_service_ephoto: AdresseHttp = ""
    delai_services: float = Field(default=3.0, gt=0, le=600, allow_inf_nan=False)
    """How long an external service may take."""
    expediteur: Annotated[str, AfterValidator(adresse_courriel)] = (
        "Étrangers en France <ne-pas-repondre@anef.example.org>"
    )
    demarches: tuple[str, ...] = ()
    """More procedures to serve, each « module:NAME » of a declaration."""
    base_publique: Annotated[str, AfterValidator(base_http)] = ""
    """Base address seen by people when it differs from the one listened on (reverse proxy)."""
