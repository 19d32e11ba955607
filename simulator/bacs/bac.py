"""A bac à sable: an isolated world with its own database, clock, outbox, faults, defects and journal."""

from __future__ import annotations

import copy
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from simulator.store.base import BaseDeBac
from simulator.store.modeles import Evenement, Parametre
from simulator.temps import instant_admis, lire_instant, reel

BAC_COMMUN = "commun"
"""The bac one is in without a prefix: the one for people."""


class Bac:
    """One world. Its parameters are cached here and written through, so that reading the clock costs nothing."""

    def __init__(
        self, nom: str, fichier: Path, modele: Path, *, smtp: str, base_publique: str, smtp_propre: str | None = None
    ) -> None:
        """`smtp` (host:port) is where the site sends its mails; `smtp_propre` is this bac's own server, kept with it."""
        self.nom = nom
        self.base = BaseDeBac(fichier, modele)
        self.base_publique = base_publique
        """Address of the bac's root as people see it, ending with « / »."""
        self.au_courrier: Callable[[str], None] = lambda _: None
        """Called with the bac's name once a transaction that posted a mail is committed."""
        self._verrou = threading.Lock()
        self._smtp = smtp
        propres = {"cle_jetons": {"cle": secrets.token_urlsafe(32)}}
        if smtp_propre:
            propres["smtp"] = {"serveur": smtp_propre}
        with self.base.transaction() as session:
            lus = {p.cle: p.valeur for p in session.scalars(select(Parametre))}
            session.add_all(Parametre(cle=cle, valeur=valeur) for cle, valeur in propres.items() if cle not in lus)
        self._parametres: dict[str, dict[str, Any]] = propres | lus

    # ---- parameters ----------------------------------------------------------------------------------------

    def parametre(self, cle: str) -> dict[str, Any]:
        """A copy of the named parameter, {} when it was never written."""
        return copy.deepcopy(self._parametres.get(cle, {}))

    def ecrire_parametre(self, cle: str, valeur: dict[str, Any]) -> None:
        self.modifier_parametre(cle, lambda _: valeur)

    def modifier_parametre(self, cle: str, changer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        """Write what `changer` makes of the present value; two changes at once are made one after the other."""
        with self._verrou:
            valeur = copy.deepcopy(changer(self.parametre(cle)))
            with self.base.transaction() as session:
                session.merge(Parametre(cle=cle, valeur=valeur))
            self._parametres[cle] = valeur

    @property
    def smtp(self) -> str:
        """The server of this bac's mails; people's own bac outlives the site's settings, and follows them."""
        propre = self._parametres.get("smtp") if self.nom != BAC_COMMUN else None
        return str(propre["serveur"]) if propre else self._smtp

    # ---- clock ---------------------------------------------------------------------------------------------

    def maintenant(self) -> datetime:
        fixe = self._parametres.get("horloge", {}).get("instant")
        return lire_instant(fixe) if fixe else reel()

    def aujourd_hui(self) -> date:
        return self.maintenant().date()

    def regler_horloge(self, instant: datetime) -> datetime:
        """Raises `ValueError` for an instant that no bac can show."""
        self.ecrire_parametre("horloge", {"instant": instant_admis(instant).isoformat()})
        return self.maintenant()

    def avancer_horloge(self, duree: timedelta) -> datetime:
        """From what the clock shows. Raises `ValueError` or `OverflowError` past the end of the calendar."""
        self.modifier_parametre("horloge", lambda _: {"instant": instant_admis(self.maintenant() + duree).isoformat()})
        return self.maintenant()

    # ---- faults and defects --------------------------------------------------------------------------------

    def pannes(self) -> dict[str, dict[str, Any]]:
        return self.parametre("pannes")

    def panne(self, nom: str) -> dict[str, Any] | None:
        """Settings of a fault that is on, None when it is off."""
        return self._parametres.get("pannes", {}).get(nom)

    def defauts(self) -> frozenset[str]:
        """Names of the business rules broken on purpose."""
        return frozenset(self._parametres.get("defauts", {}))

    def defaut(self, nom: str) -> bool:
        """Whether this business rule is broken on purpose (see `simulator.defauts`)."""
        return nom in self._parametres.get("defauts", {})

    # ---- database ------------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        with self.base.transaction() as session:
            yield session
        if session.info.pop("courrier", False):
            self.au_courrier(self.nom)

    @contextmanager
    def lecture(self) -> Iterator[Session]:
        with self.base.lecture() as session:
            yield session

    def noter(self, session: Session, acteur: str, quoi: str, **details: Any) -> None:
        """One line in the journal, within the transaction of what it tells."""
        session.add(Evenement(instant=self.maintenant(), acteur=acteur, quoi=quoi, details=details))
