"""Single-use links sent by mail: a JWT whose `jti` is stored with the account and its use.

Expiry is judged here on the bac's clock: the JWT library would judge it by real time.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from enum import StrEnum

import jwt
from sqlalchemy.orm import Session

from simulator.bacs.bac import Bac
from simulator.services.monde import Monde
from simulator.store.modeles import Compte, Jeton

VALIDITE = timedelta(hours=24)
_ALGORITHME = "HS256"


class EtatJeton(StrEnum):
    VALABLE = "valable"
    UTILISE = "utilise"
    EXPIRE = "expire"
    INCONNU = "inconnu"


def _cle(bac: Bac) -> str:
    cle = bac.parametre("cle_jetons").get("cle")
    if not isinstance(cle, str):
        raise RuntimeError(f"le bac « {bac.nom} » n'a pas de clé de jetons")
    return cle


def creer(monde: Monde, db: Session, compte: Compte, usage: str) -> str:
    """The JWT to put in the link; `usage` says what it opens. Earlier unused links of this use are void."""
    maintenant = monde.bac.maintenant()
    validite = VALIDITE * 2 if monde.bac.defaut("lien_48h") else VALIDITE
    for ancien in db.query(Jeton).filter_by(compte_id=compte.id, usage=usage, utilise_le=None):
        ancien.expire_le = min(ancien.expire_le, maintenant)
    jti = secrets.token_urlsafe(16)
    expire_le = maintenant + validite
    db.add(Jeton(jti=jti, compte_id=compte.id, usage=usage, expire_le=expire_le))
    charge = {
        "iat": int(maintenant.timestamp()),
        "exp": int(expire_le.timestamp()),
        "sub": "register",
        "jti": jti,
    }
    return jwt.encode(charge, _cle(monde.bac), algorithm=_ALGORITHME)


def lire(bac: Bac, db: Session, jeton: str, usage: str) -> tuple[EtatJeton, Jeton | None]:
    """The state of a link, and its record when the signature is ours and the use the one expected."""
    try:
        charge = jwt.decode(
            jeton, _cle(bac), algorithms=[_ALGORITHME], options={"verify_exp": False, "verify_iat": False}
        )
    except jwt.InvalidTokenError:
        return EtatJeton.INCONNU, None
    trouve = db.get(Jeton, str(charge.get("jti", "")))
    if trouve is None or trouve.usage != usage:
        return EtatJeton.INCONNU, None
    if trouve.utilise_le is not None and not bac.defaut("lien_reutilisable"):
        return EtatJeton.UTILISE, trouve
    if bac.maintenant() >= trouve.expire_le:
        return EtatJeton.EXPIRE, trouve
    return EtatJeton.VALABLE, trouve
