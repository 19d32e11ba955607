"""A mailbox in which what was received to reach a state is put aside: the scenario counts the mails of its own story."""

from __future__ import annotations

from steps.ports import Boite, Courriel


class BoiteDeScenario:
    """`oublier` hides mails from then on; ranks and counts are of the others."""

    def __init__(self, boite: Boite) -> None:
        self._boite = boite
        self._oublies: dict[str, set[str]] = {}

    def oublier(self, destinataire: str, preuve: str) -> None:
        """The mails received so far that bear `preuve`."""
        recus = self._boite.recus(destinataire)
        ceux = {c.identifiant for c in recus if preuve in c.texte + c.html}
        self._oublies.setdefault(destinataire, set()).update(ceux)

    def attendre(self, destinataire: str, *, rang: int = 1, sujet: str = "", contient: str = "") -> Courriel:
        oublies = self._oublies.get(destinataire, set())
        essai = visibles = 0
        while True:
            essai += 1
            recu = self._boite.attendre(destinataire, rang=essai if oublies else rang, sujet=sujet, contient=contient)
            visibles += recu.identifiant not in oublies
            if not oublies or visibles == rang:
                return recu

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:
        return self._sans_oublies(destinataire, self._boite.recus(destinataire))

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:
        en_plus = len(self._oublies.get(destinataire, ()))
        return self._sans_oublies(destinataire, self._boite.aucun_autre(destinataire, nombre + en_plus))

    def _sans_oublies(self, destinataire: str, recus: tuple[Courriel, ...]) -> tuple[Courriel, ...]:
        return tuple(c for c in recus if c.identifiant not in self._oublies.get(destinataire, set()))
