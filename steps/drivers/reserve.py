"""The port `Usagers` on a pool of persons whom the target already knows, one per scenario."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from fixtures.cibles import Secrets
from fixtures.cibles.reserve import PersonneDeReserve, lire_reserve
from fixtures.personas import Usager
from fixtures.profils import profil
from steps.drivers.pilotage_usagers import FabriqueUsagers, UsagersGeneres
from steps.drivers.reserve_choix import ecarts
from steps.drivers.reserve_verrous import Verrous
from steps.ports import ActeIndisponible, ReserveEpuisee

_MONTRES = 5


class UsagersReserve:
    """`invente` gives those whom the target is not to know. `scenario` names who takes; `pris` is as in `UsagersGeneres`.

    A person with a password in the pool has her account already.
    """

    def __init__(
        self,
        fichier: Path,
        fabrique: FabriqueUsagers,
        invente: UsagersGeneres,
        *,
        aujourdhui: Callable[[], date],
        adresse_electronique: Callable[[int], str],
        secrets: Secrets,
        scenario: str,
    ) -> None:
        self._fichier, self._fabrique, self._invente = fichier, fabrique, invente
        self._aujourdhui, self._adresse_electronique = aujourdhui, adresse_electronique
        self._secrets, self._scenario = secrets, scenario
        self._reserve = lire_reserve(fichier)
        self._verrous = Verrous(fichier)
        self._tenues: list[str] = []
        self._avec_compte: set[str] = set()
        self.pris: list[Usager] = []

    def prendre(self, *, naissance: date | None = None, cas: str = "", **precisions: Any) -> Usager:
        """Raises `ActeIndisponible` when nobody fits, `ReserveEpuisee` when nobody who fits is free."""
        guide = str(precisions.get("guide") or "ASE")
        if precisions.get("stade") == "inconnu" or not profil(guide, cas).connu:
            usager = self._invente.prendre(naissance=naissance, cas=cas, **precisions)
        else:
            precisions = {nom: valeur for nom, valeur in precisions.items() if nom not in ("stade", "guide")}
            usager = self._choisir(guide, cas, naissance, precisions)
        self.pris.append(usager)
        return usager

    def a_un_compte(self, usager: Usager) -> bool:
        return usager.numero_etranger in self._avec_compte

    def fermer(self) -> None:
        """Give back, or use up, everybody who was taken."""
        while self._tenues:
            self._verrous.rendre(self._tenues.pop(), usee=not self._reserve.rendre)

    def _choisir(self, guide: str, cas: str, naissance: date | None, precisions: dict[str, Any]) -> Usager:
        juges = [(p, ecarts(p, guide, cas, self._aujourdhui(), naissance, precisions)) for p in self._reserve.personne]
        conviennent = [personne for personne, refus in juges if not refus]
        if not conviennent:
            raise ActeIndisponible(_personne_ne_convient(self._fichier, guide, cas, naissance, precisions, juges))
        for personne in conviennent:
            if self._verrous.prendre(personne.numero_etranger, self._scenario):
                self._tenues.append(personne.numero_etranger)
                return self._usager(personne, guide, cas, precisions)
        raise ReserveEpuisee(self._epuisee(conviennent))

    def _usager(self, personne: PersonneDeReserve, guide: str, cas: str, precisions: dict[str, Any]) -> Usager:
        dites = personne.model_dump(
            exclude={"guides", "email", "date_naissance", "mot_de_passe", "adresse"}, exclude_none=True
        )
        if personne.adresse is not None:
            dites["adresse"] = personne.adresse
        if personne.mot_de_passe is not None:
            dites["mot_de_passe"] = self._secrets[personne.mot_de_passe]
            self._avec_compte.add(personne.numero_etranger)
        autres = {nom: valeur for nom, valeur in precisions.items() if nom not in dites and nom not in ("email", "age")}
        return self._fabrique.usager(
            aujourdhui=self._aujourdhui(),
            naissance=personne.date_naissance,
            email=personne.email or self._email(personne),
            cas=cas,
            cle=personne.numero_etranger,
            guide=guide,
            **autres,
            **dites,
        )

    def _email(self, personne: PersonneDeReserve) -> str:
        gabarit = self._reserve.gabarit_courriel
        if gabarit is not None:
            return gabarit.replace("{id}", personne.numero_etranger)
        return self._adresse_electronique(len(self.pris) + 1)

    def _epuisee(self, conviennent: list[PersonneDeReserve]) -> str:
        usees = [p for p in conviennent if self._verrous.usee(p.numero_etranger)]
        tenues = [
            f"{p.numero_etranger} par {self._verrous.tenue_par(p.numero_etranger)}"
            for p in conviennent
            if p not in usees
        ]
        suite = f" ; tenues : {', '.join(tenues[:_MONTRES])}" if tenues else ""
        return (
            f"réserve épuisée : {self._fichier} a {len(conviennent)} personne(s) qui conviennent, dont {len(usees)} "
            f"usée(s) et {len(tenues)} tenue(s){suite} ; en ajouter, jouer avec moins de travailleurs (-n), ou effacer "
            f"les marques « .usee » de {self._verrous.dossier}"
        )


def _personne_ne_convient(
    fichier: Path,
    guide: str,
    cas: str,
    naissance: date | None,
    precisions: dict[str, Any],
    juges: list[tuple[PersonneDeReserve, list[str]]],
) -> str:
    demande = [f"{guide} {cas}".strip()]
    demande += [f"né(e) le {naissance:%d/%m/%Y}"] if naissance else []
    demande += [f"{nom} = {_dire(valeur)}" for nom, valeur in precisions.items()]
    proches = sorted(juges, key=lambda juge: len(juge[1]))[:_MONTRES]
    il_y_a = " ; ".join(f"{p.numero_etranger} {p.prenom} {p.nom} ({', '.join(refus)})" for p, refus in proches)
    return (
        f"aucune personne de la réserve ne convient : demandé {', '.join(demande)} ; "
        f"{fichier} en a {len(juges)}, au plus près : {il_y_a}"
    )


def _dire(valeur: Any) -> str:
    if isinstance(valeur, (tuple, list)):
        return ", ".join(f"{t.nature} du {t.debut:%d/%m/%Y} au {t.fin:%d/%m/%Y}" for t in valeur) or "(rien)"
    return f"« {valeur} »" if valeur else "(rien)"
