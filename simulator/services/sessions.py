"""Visits: an opaque cookie, its state in the database, expiry on the bac's clock.

Cookies carry neither Expires nor Max-Age: the bac's clock is not the browser's.
"""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from simulator.services.monde import Monde
from simulator.store.modeles import Compte, Jeton, SessionUsager

BILLET = "session"

_VISITE = select(SessionUsager).where(SessionUsager.id == bindparam("identifiant"))  # made once: every page asks


def reprendre(monde: Monde, db: Session, identifiant: str) -> SessionUsager | None:
    """The live session of this cookie; an expired one is deleted and None returned."""
    if not identifiant:
        return None
    session = db.scalar(_VISITE, {"identifiant": identifiant})
    if session is None:
        return None
    maintenant = monde.bac.maintenant()
    if maintenant - session.vue_le > timedelta(minutes=monde.reglages.session_minutes):
        db.delete(session)
        return None
    if maintenant - session.vue_le >= timedelta(minutes=1):
        session.vue_le = maintenant
    return session


def ouvrir(monde: Monde, db: Session, compte: Compte | None, donnees: dict[str, Any] | None = None) -> SessionUsager:
    """A new session; its identifier is always new, so that one set before log in cannot be reused after."""
    session = SessionUsager(
        id=secrets.token_urlsafe(24),
        compte_id=compte.id if compte else None,
        donnees=donnees or {},
        vue_le=monde.bac.maintenant(),
    )
    db.add(session)
    return session


def billet(monde: Monde, db: Session, compte: Compte) -> str:
    """A single-use ticket that opens a session of this account (fast states only)."""
    maintenant = monde.bac.maintenant()
    jti = secrets.token_urlsafe(16)
    db.add(Jeton(jti=jti, compte_id=compte.id, usage=BILLET, expire_le=maintenant + timedelta(minutes=10)))
    return jti


def prendre_billet(monde: Monde, db: Session, jti: str) -> Compte | None:
    jeton = db.get(Jeton, jti)
    if jeton is None or jeton.usage != BILLET or jeton.utilise_le or monde.bac.maintenant() >= jeton.expire_le:
        return None
    jeton.utilise_le = monde.bac.maintenant()
    return jeton.compte
