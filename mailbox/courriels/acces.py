"""How a sender reaches the capture: STARTTLS, with a certificate given or made on the fly, and AUTH."""

from __future__ import annotations

import datetime
import hmac
import ipaddress
import ssl
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import AuthResult, LoginPassword

NOM = "courriels.example.org"
_UN_JOUR = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Acces:
    """Both are offered, never asked for; with `identifiants` a login is compulsory, and must be this one.

    A site under test often insists on logging in somewhere: without `identifiants` any login is accepted, and a
    mail sent without one too.
    """

    certificat: Path | None = None
    cle: Path | None = None
    identifiants: tuple[str, str] | None = None

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """Made when the first sender comes: most runs stay on loopback and never need it sooner."""
        contexte = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if self.certificat is not None:
            contexte.load_cert_chain(self.certificat, self.cle)
            return contexte
        with tempfile.TemporaryDirectory() as dossier:  # the standard library reads them from files only
            pem = Path(dossier) / "certificat.pem"
            pem.touch(mode=0o600)
            pem.write_bytes(certificat_du_jour())
            contexte.load_cert_chain(pem)
        return contexte

    def authentifier(self, _serveur: Any, _session: Any, _enveloppe: Any, _mecanisme: str, donnees: Any) -> AuthResult:
        """aiosmtpd's authenticator, for LOGIN and PLAIN."""
        if self.identifiants is None:
            return AuthResult(success=True)
        if not isinstance(donnees, LoginPassword):
            return AuthResult(success=False, handled=False)
        donnes = (donnees.login, donnees.password)
        juste = [hmac.compare_digest(lu, voulu.encode()) for lu, voulu in zip(donnes, self.identifiants, strict=True)]
        return AuthResult(success=all(juste), handled=False)


def certificat_du_jour() -> bytes:
    """A self-signed certificate for this machine's names, and its key, in PEM: nobody has to trust it."""
    # Imported here: it takes longer than all the rest of the start.
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    cle = ec.generate_private_key(ec.SECP256R1())
    nom = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NOM)])
    maintenant = datetime.datetime.now(datetime.UTC)
    noms: list[x509.GeneralName] = [x509.DNSName(NOM), x509.DNSName("localhost")]
    noms += [x509.IPAddress(ipaddress.ip_address(adresse)) for adresse in ("127.0.0.1", "::1")]
    certificat = (
        x509.CertificateBuilder()
        .subject_name(nom)
        .issuer_name(nom)
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(maintenant - _UN_JOUR)
        .not_valid_after(maintenant + 30 * _UN_JOUR)
        .add_extension(x509.SubjectAlternativeName(noms), critical=False)
        .sign(cle, hashes.SHA256())
    )
    en_clair = serialization.NoEncryption()
    return certificat.public_bytes(serialization.Encoding.PEM) + cle.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, en_clair
    )
