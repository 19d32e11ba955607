"""Settings of the simulator, from the environment (`ANEF_…`) and the command line. Nothing else reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_settings import BaseSettings, SettingsConfigDict


def hote_et_port(valeur: object) -> object:
    """Accept `host:port` with a port between 1 and 65535."""
    if isinstance(valeur, str):
        hote, _, port = valeur.rpartition(":")
        if not hote or not port.isdigit() or not 0 < int(port) < 65536:
            raise ValueError("attendu « hôte:port », par exemple 127.0.0.1:8025")
    return valeur


class Reglages(BaseSettings):
    """Every setting of the simulator. Times are in seconds unless named otherwise."""

    model_config = SettingsConfigDict(env_prefix="ANEF_", extra="ignore", frozen=True)

    hote: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65535)
    smtp: Annotated[str, BeforeValidator(hote_et_port)] = "127.0.0.1:8025"
    donnees: Path = Path("var/simulateur")
    """Folder of the databases; the default bac lives there and survives a restart."""
    jeton_pilotage: str = ""
    """Token asked in `Authorization: Bearer …` by the control API; compulsory off loopback."""
    session_minutes: int = Field(default=30, ge=1)
    """A session without activity for that long has expired (on the bac's clock)."""
    argon2_cout: int = Field(default=1, ge=1, le=10)
    """Argon2 time cost; 1 keeps test passwords cheap."""
    adresse_service_adresse: str = ""
    """Base of the address search; '' means the loopback double."""
    adresse_service_registre: str = ""
    adresse_service_ephoto: str = ""
    delai_services: float = Field(default=3.0, gt=0)
    """How long an external service may take."""
    expediteur: str = "Étrangers en France <ne-pas-repondre@anef.example.org>"
    base_publique: str = ""
    """Base address seen by people when it differs from the one listened on (reverse proxy)."""
