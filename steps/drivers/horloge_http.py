"""Port `Horloge` on the HTTP calls that the profile describes in [horloge.actes]."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from steps.drivers.appels_http import Appels, ErreurAdaptateur

PARIS = ZoneInfo("Europe/Paris")


class HorlogeHttp:
    """A target that can only be set is advanced by reading its time and setting it later."""

    def __init__(self, appels: Appels) -> None:
        self._appels = appels

    def maintenant(self) -> datetime:
        lu = self._appels.executer("maintenant", {})
        try:
            instant = datetime.fromisoformat(lu)
        except (TypeError, ValueError):
            raise ErreurAdaptateur(
                f"[horloge.actes.maintenant] : attendu une date ISO, « 2023-08-16T14:37:00+02:00 », reçu {lu!r} ; "
                "vérifier « resultat »"
            ) from None
        return (instant if instant.tzinfo else instant.replace(tzinfo=PARIS)).astimezone(PARIS)

    def regler(self, instant: datetime) -> None:
        conscient = instant if instant.tzinfo else instant.replace(tzinfo=PARIS)
        self._appels.executer("regler", {"instant": conscient.isoformat()})

    def avancer(self, *, jours: int = 0, heures: int = 0, minutes: int = 0, secondes: int = 0) -> None:
        duree = timedelta(days=jours, hours=heures, minutes=minutes, seconds=secondes)
        if not self._appels.decrit("avancer"):
            self.regler(self.maintenant() + duree)
            return
        dites = {"jours": jours, "heures": heures, "minutes": minutes, "secondes": secondes}
        self._appels.executer("avancer", {**dites, "duree": int(duree.total_seconds())})

    def remettre(self, origine: datetime) -> None:
        """Give the target its own time back, or `origine` when the profile does not say how."""
        if self._appels.decrit("remettre"):
            self._appels.executer("remettre", {})
        else:
            self.regler(origine)
