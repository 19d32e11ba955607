"""What else start-up refuses in a declaration: names that lead nowhere, links that no text bears, lost templates.

Walks the whole declaration, whatever its pieces are, so that a new kind of content is checked without a change here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.defauts import DEFAUTS
from simulator.demarches.champs.base import Champ
from simulator.demarches.champs.pieces import Piece
from simulator.demarches.champs.simples import Donnee
from simulator.demarches.conditions import FicheVaut, SaufDefaut, Si
from simulator.exterieur import Personne

if TYPE_CHECKING:
    from simulator.demarches.declaration import Demarche

GABARITS = Path(__file__).parent.parent / "gabarits"
BOUTONS = ("precedent", "abandonner", "quitter", "valider")
RESERVES = frozenset({"action", "version"})
"""Names of inputs that the wizard's own form uses."""
FICHE = frozenset(Personne.model_fields) - {"email"} | {"courriel"}
"""Keys of the register's record as kept with an account."""


def fautes_de_detail(demarche: Demarche) -> Iterator[str]:
    """What is wrong in the details, one sentence each."""
    noms = {c.nom for _, _, c in demarche.champs()}
    for lieu, objet in _morceaux(demarche, ""):
        yield from (f"{lieu}{faute}" for faute in _fautes(objet, noms))
    yield from _fautes_des_entrees(demarche)
    yield from _fautes_des_pieces(demarche)
    yield from _fautes_des_fixtures(demarche)
    for etape in demarche.etapes:
        inconnus = [b for b in etape.boutons if b not in BOUTONS]
        if inconnus:
            yield f"étape « {etape.nom} », boutons {inconnus} : attendu parmi {', '.join(BOUTONS)}"
        if etape.genre != "confirmation" and "valider" not in etape.boutons:
            yield f"étape « {etape.nom} », boutons {list(etape.boutons)} : attendu le bouton « valider »"
        if not etape.slug.replace("-", "").isalnum() or etape.slug != etape.slug.lower():
            yield f"étape « {etape.nom} », slug « {etape.slug} » : attendu des minuscules, chiffres et tirets"
    for arret in demarche.arrets:
        if not 1 <= arret.age_limite <= 120:
            yield f"arrêt « {arret.titre} », age_limite={arret.age_limite} : attendu un âge de 1 à 120 ans"
    if not 1 <= demarche.complement.jours <= 365:
        yield f"complément, jours={demarche.complement.jours} : attendu de 1 à 365 jours"
    for regle in (demarche.decision, *demarche.variantes_decision):
        if not 1 <= regle.duree_mois <= 240 or regle.taxe < 0:
            yield f"décision « {regle.titre} » : attendu une durée de 1 à 240 mois et une taxe positive ou nulle"


def _morceaux(objet: object, lieu: str) -> Iterator[tuple[str, object]]:
    """Every piece of the declaration, with where it stands."""
    if isinstance(objet, Mapping):
        for valeur in objet.values():
            yield from _morceaux(valeur, lieu)
    elif isinstance(objet, (tuple, list)):
        for valeur in objet:
            yield from _morceaux(valeur, lieu)
    elif is_dataclass(objet) and not isinstance(objet, type):
        ici = _lieu(objet) or lieu
        yield ici, objet
        for champ in fields(objet):
            yield from _morceaux(getattr(objet, champ.name), ici)


def _lieu(objet: Any) -> str:
    if isinstance(objet, Champ):
        return f"champ « {objet.nom} » : "
    titre = getattr(objet, "nom", "") or getattr(objet, "titre", "")
    return f"{type(objet).__name__.lower()} « {titre} » : " if titre else ""


def _fautes(objet: Any, noms: set[str]) -> Iterator[str]:
    lien, texte = getattr(objet, "lien", None), getattr(objet, "texte", "")
    if isinstance(lien, tuple):
        libelle, adresse = lien
        if not libelle or libelle not in texte:
            yield f"le lien « {libelle} » ne figure pas dans « {texte} »"
        if not adresse:
            yield f"le lien « {libelle} » n'a pas d'adresse"
    match objet:
        case Si() if objet.champ not in noms:
            yield f"sa condition nomme « {objet.champ} », attendu un champ de la démarche"
        case SaufDefaut() if objet.defaut not in DEFAUTS:
            yield f"le défaut « {objet.defaut} » n'existe pas, attendu un de simulator/defauts.py"
        case FicheVaut() if objet.cle not in FICHE:
            yield f"la fiche n'a pas de « {objet.cle} », attendu parmi {', '.join(sorted(FICHE))}"
        case Donnee() if objet.source not in FICHE:
            yield f"source « {objet.source} », attendu parmi {', '.join(sorted(FICHE))}"
    if isinstance(objet, Champ):
        yield from _fautes_d_un_champ(objet)
    if type(objet).__name__ == "Arret" and objet.defaut and objet.defaut not in DEFAUTS:
        yield f"le défaut « {objet.defaut} » n'existe pas, attendu un de simulator/defauts.py"


def _fautes_d_un_champ(champ: Champ) -> Iterator[str]:
    if not (GABARITS / "champs" / f"{champ.gabarit}.html").is_file():
        yield f"gabarit « {champ.gabarit} » absent, attendu gabarits/champs/{champ.gabarit}.html"
    if not champ.libelle.strip():
        yield "libellé vide, attendu celui du guide"
    cle = champ.defaut.removeprefix("fiche:")
    if champ.defaut.startswith("fiche:") and cle not in FICHE:
        yield f"valeur initiale « {champ.defaut} », attendu parmi {', '.join(sorted(FICHE))}"


def _fautes_des_entrees(demarche: Demarche) -> Iterator[str]:
    vues: dict[str, str] = {}
    for _, _, champ in demarche.champs():
        for entree in champ.entrees():
            if entree in RESERVES:
                yield f"champ « {champ.nom} » : l'entrée « {entree} » est réservée au formulaire"
            if vues.get(entree, champ.nom) != champ.nom:
                yield f"champ « {champ.nom} » : l'entrée « {entree} » est déjà celle de « {vues[entree]} »"
            vues[entree] = champ.nom


def _fautes_des_pieces(demarche: Demarche) -> Iterator[str]:
    """A demande de complément names a piece by its short name: two of one name could not be told apart."""
    vues: dict[str, Piece] = {}
    for piece in demarche.pieces():
        autre = vues.setdefault(piece.nom_court.casefold(), piece)
        if autre is not piece:
            yield (
                f"pièces « {autre.nom} » et « {piece.nom} » : même nom « {piece.nom_court} », attendu des noms "
                "différents (voir `intitule`)"
            )


def _fautes_des_fixtures(demarche: Demarche) -> Iterator[str]:
    listes = {c.nom: c.reponses_possibles() for _, _, c in demarche.champs() if c.entrees() == (c.nom,)}
    for cas, reponses in demarche.fixtures.items():
        for entree, reponse in reponses.items():
            possibles = listes.get(entree)
            if possibles is not None and reponse and reponse not in possibles:
                yield f"fixtures « {cas} » : « {entree} » vaut « {reponse} », attendu parmi {', '.join(possibles)}"
