"""What start-up refuses in a declaration as a whole: its étapes, and names given where there is no such field.

The details are those of `controles`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from simulator.demarches.champs.base import Champ
from simulator.demarches.champs.repetes import Bloc
from simulator.demarches.conditions import TOUJOURS
from simulator.demarches.contenus import Rappel, RappelDesChoix
from simulator.demarches.etapes import GENRES_DE_DEPOT

if TYPE_CHECKING:
    from simulator.demarches.declaration import Demarche

IDENTITE = (
    "nom",
    "nom_usage",
    "prenom",
    "sexe",
    "date_naissance",
    "pays_naissance",
    "lieu_naissance",
    "nationalite",
)
"""Keys of the register's record that make an état civil."""


def fautes_d_ensemble(demarche: Demarche) -> Iterator[str]:
    """What is wrong, one sentence each."""
    connus: dict[str, Champ] = {}
    slugs = [e.slug for e in demarche.etapes]
    if len(set(slugs)) != len(slugs):
        yield f"étapes {slugs} : chaque slug doit être unique"
    genres = [e.genre for e in demarche.etapes]
    fins = [[depot, "confirmation"] for depot in sorted(GENRES_DE_DEPOT)]
    if genres[-2:] not in fins or set(genres[:-2]) - {"saisie"}:
        yield f"étapes {genres} : attendu des saisies, puis « depot » ou « recapitulatif », puis « confirmation »"
    yield from _fautes_du_recapitulatif(demarche)
    yield from _fautes_des_choix(demarche)
    for etape in demarche.etapes:
        blocs = (c for s in etape.sections for c in s.contenu if isinstance(c, Bloc))
        yield from (f"étape « {etape.nom} », {faute}" for bloc in blocs for faute in bloc.controler())
    for etape, section, champ in demarche.champs():
        lieu = f"étape « {etape.nom} »"
        yield from (f"{lieu}, {faute}" for faute in champ.controler())
        if champ.nom in connus:
            yield f"{lieu}, champ « {champ.nom} » : ce nom sert déjà"
        for condition in (champ.si, section.si if section else TOUJOURS):
            for nom, reponses in condition.champs():
                yield from (f"{lieu}, champ « {champ.nom} » : {faute}" for faute in _condition(nom, reponses, connus))
        connus[champ.nom] = champ
    if demarche.document_depot == "attestation_prolongation" and demarche.prolongation is None:
        yield "document_depot « attestation_prolongation » : attendu une règle « prolongation »"
    for arret in demarche.arrets:
        if arret.champ not in connus:
            yield f"arrêt « {arret.titre} » : le champ « {arret.champ} » n'existe pas"
    for cas, reponses_cas in demarche.fixtures.items():
        entrees = {e for c in connus.values() for e in c.entrees()}
        for nom in reponses_cas:
            if nom not in entrees:
                yield f"fixtures « {cas} » : l'entrée « {nom} » n'existe pas"


def _fautes_des_choix(demarche: Demarche) -> Iterator[str]:
    """What names a field elsewhere than in a condition: the head of étapes, the identity, the complément."""
    for etape in demarche.etapes:
        for contenu in etape.tete:
            if isinstance(contenu, Champ):
                yield f"étape « {etape.nom} », tête : le champ « {contenu.nom} » n'y a pas sa place"
            if isinstance(contenu, RappelDesChoix):
                rappele = demarche.champ(contenu.champ)
                possibles = rappele.reponses_possibles() if rappele else None
                if possibles is None or set(possibles) != set(contenu.lignes):
                    yield (
                        f"étape « {etape.nom} » : le rappel de « {contenu.champ} » dit {list(contenu.lignes)}, "
                        f"attendu {list(possibles or ())}"
                    )
    for cle, nom in demarche.identite.items():
        if cle not in IDENTITE or demarche.champ(nom) is None:
            yield f"identité « {cle} » → « {nom} » : attendu une clé de {', '.join(IDENTITE)} et un champ déclaré"
    manquent = [cle for cle in IDENTITE if demarche.identite and cle not in demarche.identite]
    if manquent:
        yield f"identité : il manque {', '.join(manquent)}"
    reprise = demarche.complement.reprise
    if reprise is not None and demarche.etape(reprise.slug) is None:
        yield f"complément : l'étape de reprise « {reprise.slug} » n'existe pas"


def _fautes_du_recapitulatif(demarche: Demarche) -> Iterator[str]:
    saisies = [e.slug for e in demarche.etapes if e.genre == "saisie"]
    for etape in demarche.etapes:
        attendues = saisies if etape.genre == "recapitulatif" else []
        nommees = [p.etape for p in etape.parties]
        if nommees != attendues:
            yield f"étape « {etape.nom} », parties {nommees} : attendu {attendues}, dans l'ordre"
        for section in etape.sections:
            noms = {c.nom for c in section.contenu if isinstance(c, Champ)}
            for rappel in section.rappel:
                if isinstance(rappel, Rappel) and rappel.champ not in noms:
                    yield f"section « {section.titre} » : elle rappelle « {rappel.champ} », attendu un de ses champs"


def _condition(nom: str, reponses: tuple[str, ...], connus: Mapping[str, Champ]) -> Iterator[str]:
    if nom not in connus:
        yield f"sa condition nomme « {nom} », attendu un champ déclaré avant lui"
        return
    possibles = connus[nom].reponses_possibles()
    for reponse in reponses:
        if possibles is not None and reponse not in possibles:
            yield f"sa condition attend « {reponse} » de « {nom} », dont les réponses sont {', '.join(possibles)}"
