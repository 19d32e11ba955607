"""The project's own test authority of 2D-DOC codes: nothing it signs is worth anything.

Its keys are derived from public sentences: there is no secret to leak and the certificates can be made again
to the byte with `python -m simulator.documents.autorite`. Its identifier starts with X, which no country's
code does, so that no code of the simulator can pass for one of a real authority (all are FR..).
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

AUTORITE = "XT01"  # 4 characters in the header of a code
CERTIFICAT = "SPE1"
DOSSIER = Path(__file__).parent
CERTIFICATS = (DOSSIER / "autorite_de_test.der", DOSSIER / "certificat_de_test.der")
"""What a reader needs to verify the codes of the simulator: the authority, then the signing certificate."""

_DEBUT, _FIN = datetime(2000, 1, 1, tzinfo=UTC), datetime(2099, 12, 31, tzinfo=UTC)
_ORGANISATION = "SIMULATEUR - autorite de test - SANS VALEUR"


@cache
def cle(nom: str) -> ec.EllipticCurvePrivateKey:
    """The P-256 key of `nom` (`AUTORITE` or `CERTIFICAT`), the same on every machine."""
    graine = hashlib.sha512(f"simulateur, autorité de test 2D-DOC, clé publique à dessein : {nom}".encode()).digest()
    ordre = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    return ec.derive_private_key(int.from_bytes(graine, "big") % (ordre - 1) + 1, ec.SECP256R1())


def fabriquer() -> dict[Path, bytes]:
    """The two certificates in DER, by path; the same bytes at every call."""
    racine = _certificat(AUTORITE, AUTORITE, numero=1, autorite=True)
    feuille = _certificat(CERTIFICAT, AUTORITE, numero=2, autorite=False)
    return dict(zip(CERTIFICATS, (_der(racine), _der(feuille)), strict=True))


def _certificat(sujet: str, emetteur: str, *, numero: int, autorite: bool) -> x509.Certificate:
    return (
        x509.CertificateBuilder()
        .subject_name(_nom(sujet))
        .issuer_name(_nom(emetteur))
        .public_key(cle(sujet).public_key())
        .serial_number(numero)
        .not_valid_before(_DEBUT)
        .not_valid_after(_FIN)
        .add_extension(x509.BasicConstraints(ca=autorite, path_length=None), critical=True)
        .sign(cle(emetteur), hashes.SHA256(), ecdsa_deterministic=True)
    )


def _nom(commun: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _ORGANISATION),
            x509.NameAttribute(NameOID.COMMON_NAME, commun),
        ]
    )


def _der(certificat: x509.Certificate) -> bytes:
    return certificat.public_bytes(serialization.Encoding.DER)
