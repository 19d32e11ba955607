"""A statement's tag is honoured when its scenario used or verified every string of the statement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fixtures.personas import Usager
from steps.garde.hors_test import donnees_exemple
from steps.garde.referentiel import Exigence, est_identifiant, registre
from steps.textes import contient_texte, normaliser


@dataclass(frozen=True, slots=True)
class Jugement:
    """What one scenario did for one statement: the strings it left aside, none when it honours it."""

    exigence: str
    manque: tuple[str, ...]

    @property
    def honoree(self) -> bool:
        return not self.manque

    def dire(self) -> str:
        verbe = "n'a été ni utilisé ni vérifié" if len(self.manque) == 1 else "n'ont été ni utilisés ni vérifiés"
        return f"{self.exigence} n'est pas honorée : {', '.join(f'« {t} »' for t in self.manque)} {verbe}"


def juger(
    etiquettes: Iterable[str], textes: Iterable[str], usager: Usager | None, dossier: Path
) -> tuple[Jugement, ...]:
    """One judgement for each statement among the tags, given the strings that the scenario used or verified.

    `dossier` is the features folder; `usager` the person played, for sample texts replaced by hers.
    """
    connues = registre(dossier)
    vus = {normaliser(texte): texte for texte in textes}
    return tuple(
        Jugement(nom, _manque(connues[nom], vus, usager, dossier))
        for nom in sorted(set(etiquettes))
        if est_identifiant(nom) and nom in connues
    )


def _manque(exigence: Exigence, vus: Mapping[str, str], usager: Usager | None, dossier: Path) -> tuple[str, ...]:
    donnees = {normaliser(d.verbatim): d for d in donnees_exemple(exigence.guide, dossier)}
    manque = []
    for verbatim in exigence.verbatim:
        donnee = donnees.get(normaliser(verbatim))
        if _couvert(verbatim, vus) or (donnee and not donnee.remplace_par):
            continue
        if donnee is None:
            manque.append(verbatim)
        elif usager is None:
            manque.append(f"{donnee.remplace_par} » (personne inconnue de la garde : CLE_USAGER) « {verbatim}")
        elif not _couvert(attendu := rendre_pour(donnee.remplace_par, usager), vus):
            manque.append(attendu)
    return tuple(manque)


def rendre_pour(gabarit: str, usager: Usager) -> str:
    """`gabarit` with the person: « {prenom} », « {date_naissance:%d/%m/%Y} », « {adresse.ville} »."""
    champs = {nom: getattr(usager, nom) for nom in (*Usager.model_fields, "nom_affiche")}
    return gabarit.format_map(champs)


def _couvert(texte: str, vus: Mapping[str, str]) -> bool:
    return normaliser(texte) in vus or any(contient_texte(vu, texte) for vu in vus)
