"""A connection to an IMAP server, its folder chosen; what goes wrong is said in one sentence."""

from __future__ import annotations

import contextlib
import ssl
from dataclasses import dataclass
from pathlib import Path

from imapclient import IMAPClient, SocketTimeout  # type: ignore[import-untyped]
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError  # type: ignore[import-untyped]

from steps.drivers.boite_commune import SourceInjoignable

PERTES = (IMAPClientAbortError, OSError)
"""What a connection that the server closed raises."""

_OUVERTURE, _REPONSE = 5.0, 15.0  # seconds
_PORTS = {"tls": 993, "starttls": 143, "aucun": 143}


@dataclass(frozen=True)
class ReglagesImap:
    """`mot_de_passe` never shows in a `repr`."""

    cible: str
    hote: str
    port: int | None
    chiffrement: str
    autorite: Path | None
    utilisateur: str
    dossier: str

    @property
    def adresse(self) -> str:
        schema = "imaps" if self.chiffrement == "tls" else "imap"
        return f"{schema}://{self.hote}:{self.port or _PORTS[self.chiffrement]}/{self.dossier}"


class LienImap:
    """Opened on first use. `compte`: who logs in; `validite`: the UIDVALIDITY of the folder as last opened."""

    def __init__(self, reglages: ReglagesImap, mot_de_passe: str) -> None:
        self._reglages, self._mot_de_passe = reglages, mot_de_passe
        self._client: IMAPClient | None = None
        self.validite = 0

    @property
    def adresse(self) -> str:
        return self._reglages.adresse

    @property
    def compte(self) -> str:
        return self._reglages.utilisateur

    @property
    def ouvert(self) -> bool:
        return self._client is not None

    def ouvrir(self) -> IMAPClient:
        """The client, logged in, in its folder. Raises `SourceInjoignable`."""
        if self._client is None:
            self._client = self._connecter()
        return self._client

    def fermer(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            _quitter(client)

    def perdu(self, perte: Exception) -> SourceInjoignable:
        return self._refus(f"connexion perdue : {_raison(perte)}", "[courriels] hote et port")

    def _connecter(self) -> IMAPClient:
        client = self._joindre()
        try:
            self._entrer(client)
            return client
        except BaseException:
            _quitter(client)
            raise

    def _joindre(self) -> IMAPClient:
        reglages = self._reglages
        chiffre = reglages.chiffrement != "aucun"
        contexte = ssl.create_default_context(cafile=reglages.autorite) if chiffre else None
        try:
            client = IMAPClient(
                reglages.hote,
                port=reglages.port or _PORTS[reglages.chiffrement],
                ssl=reglages.chiffrement == "tls",
                ssl_context=contexte,
                timeout=SocketTimeout(_OUVERTURE, _REPONSE),
            )
        except ssl.SSLCertVerificationError as erreur:
            raise self._certificat_refuse(erreur) from None
        except ssl.SSLError as erreur:
            raise self._refus(f"pas de TLS : {_raison(erreur)}", "[courriels] chiffrement et port") from None
        except TimeoutError:
            raise self._refus("le serveur ne répond pas", "[courriels] hote, port et chiffrement") from None
        except (OSError, IMAPClientError) as erreur:
            raise self._refus(_raison(erreur), "[courriels] hote et port") from None
        client.normalise_times = False  # times with their zone
        return client

    def _entrer(self, client: IMAPClient) -> None:
        reglages = self._reglages
        try:
            if reglages.chiffrement == "starttls":
                client.starttls(ssl.create_default_context(cafile=reglages.autorite))
        except ssl.SSLCertVerificationError as erreur:
            raise self._certificat_refuse(erreur) from None
        except (OSError, IMAPClientError) as erreur:
            raise self._refus(f"STARTTLS refusé : {_raison(erreur)}", "[courriels] chiffrement") from None
        try:
            client.login(reglages.utilisateur, self._mot_de_passe)
        except LoginError:
            raise self._refus(
                "identifiants refusés", "les variables de [courriels] utilisateur et mot_de_passe, et chiffrement"
            ) from None
        except (OSError, IMAPClientError) as erreur:
            raise self._refus(_raison(erreur), "[courriels] hote et port") from None
        self._choisir(client)

    def _choisir(self, client: IMAPClient) -> None:
        dossier = self._reglages.dossier
        try:
            self.validite = int(client.select_folder(dossier)[b"UIDVALIDITY"])
        except IMAPClientError:
            connus = ", ".join(f"« {nom} »" for _, _, nom in client.list_folders())
            raise self._refus(f"dossier « {dossier} » introuvable parmi {connus}", "[courriels] dossier") from None

    def _certificat_refuse(self, erreur: ssl.SSLCertVerificationError) -> SourceInjoignable:
        return self._refus(
            f"son certificat n'est pas reconnu : {erreur.verify_message}", "[courriels] hote et autorite"
        )

    def _refus(self, raison: str, reglage: str) -> SourceInjoignable:
        return SourceInjoignable(self._reglages.cible, "imap", self.adresse, raison, reglage)


def _quitter(client: IMAPClient) -> None:
    with contextlib.suppress(IMAPClientError, OSError):
        client.logout()
        return
    with contextlib.suppress(OSError):
        client.shutdown()


def _raison(erreur: Exception) -> str:
    return " ".join(str(getattr(erreur, "strerror", "") or erreur or type(erreur).__name__).split())
