"""What the network between the harness and a target asks for: headers, credentials, certificate, proxy, authority."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from fixtures.cibles import Secrets
from fixtures.cibles.reseau import SectionReseau

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Mandataire:
    """A proxy: its address without credentials, and the hosts that are reached without it."""

    adresse: str
    utilisateur: str = field(default="", repr=False)
    mot_de_passe: str = field(default="", repr=False)
    sauf: tuple[str, ...] = ()

    def evite(self, hote: str) -> bool:
        """Whether `hote` is one of `sauf`, or below one of them."""
        return any(hote == exclu.lstrip(".*") or hote.endswith("." + exclu.lstrip(".*")) for exclu in self.sauf)


@dataclass(frozen=True, slots=True)
class CertificatClient:
    """Files of the certificate shown to the target; `phrase` opens its key."""

    certificat: Path
    cle: Path
    phrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Reseau:
    """`origine` (scheme://host:port) is the target's: headers, credentials, certificate and authority are for it only.

    `hotes` are other hosts that its pages may call.
    """

    origine: str = ""
    entetes: Mapping[str, str] = field(default_factory=dict, repr=False)
    utilisateur: str = field(default="", repr=False)
    mot_de_passe: str = field(default="", repr=False)
    certificat_client: CertificatClient | None = None
    mandataire: Mandataire | None = None
    autorite: Path | None = None
    hotes: tuple[str, ...] = ()

    @property
    def ordinaire(self) -> bool:
        """Whether the target asks for nothing of all this."""
        return not (
            self.entetes or self.utilisateur or self.certificat_client or self.mandataire or self.autorite is not None
        )

    @property
    def prefixe(self) -> str:
        """How the addresses of the origin begin when they are written: a usual port is not."""
        schema, _, port = self.origine.rpartition(":")
        usuel = port == str(_PORTS.get(schema.partition(":")[0]))
        return (schema if usuel else self.origine) + "/"

    def est_de_la_cible(self, adresse: str) -> bool:
        return origine_de(adresse) == self.origine

    def basique(self) -> str:
        """The value of `Authorization`, '' without credentials."""
        return en_basique(self.utilisateur, self.mot_de_passe) if self.utilisateur else ""


def en_basique(utilisateur: str, mot_de_passe: str) -> str:
    return "Basic " + base64.b64encode(f"{utilisateur}:{mot_de_passe}".encode()).decode()


def origine_de(adresse: str) -> str:
    """« https://recette.example.org:443 »: the port always said, so that two writings of one origin are equal."""
    decoupee = urlsplit(adresse)
    port = decoupee.port or _PORTS.get(decoupee.scheme)
    return f"{decoupee.scheme}://{(decoupee.hostname or '').lower()}:{port}" if port else ""


def reseau_de(section: SectionReseau, adresse: str, secrets: Secrets) -> Reseau:
    """The profile's table with its secrets read, for the target at `adresse`."""
    qui, piece, relais = section.authentification, section.certificat_client, section.mandataire
    return Reseau(
        origine_de(adresse),
        {nom: e.texte or secrets[e.variable or ""] for nom, e in section.entetes.items()},
        secrets[qui.utilisateur] if qui else "",
        secrets[qui.mot_de_passe] if qui else "",
        CertificatClient(piece.certificat, piece.cle, secrets[piece.phrase] if piece.phrase else "") if piece else None,
        Mandataire(
            relais.adresse,
            secrets[relais.utilisateur] if relais.utilisateur else "",
            secrets[relais.mot_de_passe] if relais.mot_de_passe else "",
            relais.sauf,
        )
        if relais
        else None,
        section.autorite,
        section.hotes,
    )
