"""A target whose certificate only its own authority vouches for, in a browser that has no option to trust one.

The target is reached once with the standard library's verification, against that authority alone; the key of the
certificate it then showed is the one that Chromium is told to accept.
"""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import requests
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from steps.drivers.causes import cause_d_erreur
from steps.drivers.reseau import Reseau
from steps.drivers.transport import monter
from steps.ecran.modele import CibleInjoignable


def cle_verifiee(reseau: Reseau, base: str, delai: float) -> str:
    """The fingerprint of the key, as Chromium wants it. Raises `CibleInjoignable` when nothing vouches for it."""
    with requests.Session() as session:
        monter(session, reseau)
        try:
            reponse = session.get(base, timeout=delai, stream=True, allow_redirects=False)
        except requests.RequestException as erreur:
            cause, reglage = cause_d_erreur(erreur)
            raise CibleInjoignable(
                f"La cible {base} ne répond pas ({cause}) : voir {reglage} dans son profil."
            ) from None
        connexion: Any = reponse.raw.connection
        certificat = x509.load_der_x509_certificate(connexion.sock.getpeercert(True))
        reponse.close()
    publique = certificat.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(publique).digest()).decode()
