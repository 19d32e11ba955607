"""A test authority, the certificate of a loopback site and that of a client, made on the fly."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

PHRASE = "phrase-de-recette-91"


@dataclass(frozen=True)
class Certificats:
    """PEM files; the key of `client_cle` opens with `PHRASE`."""

    autorite: Path
    autre_autorite: Path
    site: Path
    site_cle: Path
    client: Path
    client_cle: Path

    def tls(self, *, exige: bool) -> ssl.SSLContext:
        """The site's side; `exige`: a client certificate is asked for."""
        contexte = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        contexte.load_cert_chain(self.site, self.site_cle)
        if exige:
            contexte.load_verify_locations(self.autorite)
            contexte.verify_mode = ssl.CERT_REQUIRED
        return contexte


def fabriquer(dossier: Path) -> Certificats:
    cle, autorite = _autorite("Autorité de test")
    _, autre = _autorite("Autre autorité")
    chemins = Certificats(*(dossier / f"{nom}.pem" for nom in Certificats.__dataclass_fields__))
    for chemin, racine in ((chemins.autorite, autorite), (chemins.autre_autorite, autre)):
        chemin.write_bytes(racine.public_bytes(Encoding.PEM))
    _delivrer("127.0.0.1", cle, autorite, chemins.site, chemins.site_cle, NoEncryption())
    secret = BestAvailableEncryption(PHRASE.encode())
    _delivrer("client", cle, autorite, chemins.client, chemins.client_cle, secret)
    return chemins


def _autorite(nom: str) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    cle = ec.generate_private_key(ec.SECP256R1())
    usages = x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=True,
        crl_sign=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificat = (
        _debut(nom, nom, cle)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usages, critical=True)
        .sign(cle, hashes.SHA256())
    )
    return cle, certificat


def _delivrer(
    nom: str,
    cle_autorite: ec.EllipticCurvePrivateKey,
    autorite: x509.Certificate,
    chemin: Path,
    chemin_cle: Path,
    secret: KeySerializationEncryption,
) -> None:
    cle = ec.generate_private_key(ec.SECP256R1())
    emetteur = autorite.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value
    certificat = (
        _debut(nom, str(emetteur), cle)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(cle_autorite.public_key()),
            critical=False,
        )
        .sign(cle_autorite, hashes.SHA256())
    )
    chemin.write_bytes(certificat.public_bytes(Encoding.PEM))
    chemin_cle.write_bytes(cle.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, secret))


def _debut(nom: str, emetteur: str, cle: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    def dit(texte: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, texte)])

    maintenant = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(dit(nom))
        .issuer_name(dit(emetteur))
        .public_key(cle.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(maintenant - timedelta(days=1))
        .not_valid_after(maintenant + timedelta(days=2))
    )
