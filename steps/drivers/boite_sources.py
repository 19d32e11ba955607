"""From the table [courriels] of a profile to the mailboxes of a worker's scenarios."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from courriels.client import ClientCourriels

from fixtures.cibles import Secrets
from fixtures.cibles.courriels import (
    SectionCapture,
    SectionCourriels,
    SectionImap,
    SectionMaildev,
    SectionMailpit,
)
from steps.drivers.boite_capture import BoiteCapture
from steps.drivers.boite_commune import SourceInjoignable
from steps.drivers.boite_relevee import BoiteRelevee, Source
from steps.ports.boite import Boite

Vidange = Callable[[], int] | None


class Courrier(Protocol):
    """Where one worker reads mails, for its whole run."""

    def boite(self, vidange: Vidange) -> Boite:
        """The mailbox of one scenario; `vidange` as `BoiteCapture` has it."""

    def verifier(self) -> None:
        """Raises `SourceInjoignable` when mails cannot be read."""

    def effacer(self, destinataires: frozenset[str]) -> int:
        """Delete the run's mails of these recipients; how many."""

    def fermer(self) -> None: ...


class CourrierCapture:
    """On the capture that the run starts."""

    def __init__(self, section: SectionCapture, adresse: str) -> None:
        self._section = section
        self._client = ClientCourriels(adresse, section.delai)

    def boite(self, vidange: Vidange) -> Boite:
        vidange = vidange if self._section.vidange else None
        return BoiteCapture(self._client, silence=self._section.silence, vidange=vidange)

    def verifier(self) -> None:
        self._client.sante()

    def effacer(self, destinataires: frozenset[str]) -> int:
        return sum(self._client.effacer(destinataire) for destinataire in sorted(destinataires))

    def fermer(self) -> None:
        self._client.fermer()


class CourrierReleve:
    """On a server that somebody else keeps."""

    def __init__(self, section: SectionMailpit | SectionMaildev | SectionImap, source: Source) -> None:
        self._section, self.source = section, source

    def boite(self, vidange: Vidange) -> Boite:
        lue = self._section
        vidange = vidange if lue.vidange else None
        return BoiteRelevee(self.source, delai=lue.delai, silence=lue.silence, vidange=vidange)

    def verifier(self) -> None:
        self.source.verifier()

    def effacer(self, destinataires: frozenset[str]) -> int:
        return self.source.effacer(destinataires)

    def fermer(self) -> None:
        self.source.fermer()


def ouvrir_courrier(
    section: SectionCourriels, *, cible: str, secrets: Secrets, depuis: datetime, capture: str
) -> Courrier:
    """`cible`: its name, for messages; `depuis`: when the run began; `capture`: the capture's HTTP address.

    Nothing is connected before the first mail is sought.
    """
    if isinstance(section, SectionCapture):
        return CourrierCapture(section, capture)
    source = _OUVREURS[section.source](section, cible, secrets, depuis)
    return CourrierReleve(section, source)


def _web(section: SectionMailpit | SectionMaildev, cible: str, secrets: Secrets, depuis: datetime) -> Source:
    # Imported here, as below: a run that reads its own capture needs none of these libraries.
    from steps.drivers.boite_maildev import SourceMaildev
    from steps.drivers.boite_mailpit import SourceMailpit
    from steps.drivers.boite_web import ApiCourriels

    identifiants = None
    if section.utilisateur is not None and section.mot_de_passe is not None:
        identifiants = (secrets[section.utilisateur], secrets[section.mot_de_passe])
    api = ApiCourriels(
        section.source,
        section.adresse,
        cible=cible,
        identifiants=identifiants,
        autorite=section.autorite,
        intervalle=section.intervalle,
    )
    return SourceMailpit(api, depuis) if isinstance(section, SectionMailpit) else SourceMaildev(api)


def _imap(section: SectionImap, cible: str, secrets: Secrets, depuis: datetime) -> Source:
    from steps.drivers.boite_imap import SourceImap
    from steps.drivers.boite_imap_lien import LienImap, ReglagesImap

    reglages = ReglagesImap(
        cible=cible,
        hote=section.hote,
        port=section.port,
        chiffrement=section.chiffrement,
        autorite=section.autorite,
        utilisateur=secrets[section.utilisateur],
        dossier=section.dossier,
    )
    lecture, veille = (LienImap(reglages, secrets[section.mot_de_passe]) for _ in range(2))
    return SourceImap(lecture, veille, depuis, section.intervalle)


_OUVREURS: Mapping[str, Callable[..., Source]] = {"mailpit": _web, "maildev": _web, "imap": _imap}


class Destinataires:
    """The addresses given to the usagers of a worker's scenarios, whose mails the run deletes when it ends."""

    def __init__(self) -> None:
        self._adresses: set[str] = set()

    def noter(self, adresse: str) -> None:
        self._adresses.add(adresse)

    def effacer_de(self, courrier: Courrier) -> None:
        """Delete their mails. What cannot be is said: the run is over, its verdict does not change."""
        if not self._adresses:
            return
        try:
            courrier.effacer(frozenset(self._adresses))
        except SourceInjoignable as perte:
            sys.stderr.write(f"courriels du passage non effacés : {perte}\n")
        self._adresses.clear()
