"""The divergences that the scenarios met: from their observations and from what stopped them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from reports.divergences_types import COURRIELS, DOCUMENTS, Divergence, Temoin, plus_proche
from reports.fiche import Fiche
from reports.page import premiere
from steps.garde.referentiel import est_identifiant
from steps.harnais.ecarts import PREFIXE
from steps.textes import normaliser, proches

_PAR_MOT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("document", ("document", "2d-doc")),
    ("courriel", ("courriel", "pièce jointe", "pièces jointes")),
    ("option", ("réponses à", "valeur d'attente", "valeurs d'attente", "suggestions")),
    ("message", ("messages", "fenêtre", "notification", "cloche")),
    ("champ", ("question", "champ", "case", "parties de", "zones de saisie", "colonnes")),
    ("ecran", ("titre de la page",)),
    ("libelle", ("commandes", "lien", "fil d'ariane", "barre d'étapes", "étape en cours")),
)
_PAR_CHOSE = {"option": "option", "bouton": "libelle", "bouton ou lien": "libelle", "lien ou bouton": "libelle"}
_PAR_CHOSE |= {"lien": "libelle", "onglet": "libelle", "tableau": "champ"}
_PORTS = {"boite": "courriel", "documents": "document"}
_LIEUX = {"courriel": COURRIELS, "document": DOCUMENTS}
_PAS_DU_SITE = ("injoignable", "reserve")
"""What stops a scenario without saying anything of what the site shows."""
_VOISINS_MONTRES = 3
_ALIAS_LONG = 90
"""A longer text is a sentence of the page, not the name of something."""


def relever(fiches: Sequence[Fiche]) -> Iterator[Divergence]:
    """Every divergence of every record, several of a kind when several scenarios met it."""
    connus = _libelles_connus(fiches)
    for fiche in fiches:
        for rang, pas in enumerate(fiche["pas"]):
            for constat in pas["constats"]:
                if not constat["conforme"]:
                    yield _du_constat(fiche, rang, constat, connus)
        ecart = fiche.get("ecart")
        if ecart and ecart["genre"] not in ("constat", *_PAS_DU_SITE):
            yield _de_l_ecart(fiche, ecart, connus)


def temoin(fiche: Fiche, rang: int | None) -> Temoin:
    pas = fiche["pas"][rang] if rang is not None and rang < len(fiche["pas"]) else None
    exemple = ", ".join(fiche["exemple"].values())
    return Temoin(
        fiche["id"],
        f"{fiche['nom']} [{exemple}]" if exemple else fiche["nom"],
        f"{fiche['fonctionnalite']['chemin']}:{pas['ligne'] if pas else fiche['ligne']}",
        f"{pas['mot_cle']} {pas['texte']}" if pas else "",
        tuple(e for e in fiche["etiquettes"] if est_identifiant(e)),
    )


def _du_constat(fiche: Fiche, rang: int, constat: Mapping[str, Any], connus: frozenset[str]) -> Divergence:
    genre = _genre(fiche["pas"][rang], constat)
    attendus, observes = tuple(constat["attendu"]), tuple(constat["observe"])
    manquants = _sans(attendus, observes)
    en_trop = _sans(observes, attendus) if constat.get("sorte") in ("liste", "egal", "absent", "vrai") else ()
    alias = tuple(
        (manque, voisin)
        for manque in manquants
        if genre in ("libelle", "champ", "option", "ecran", "texte")
        and constat.get("sorte") != "vrai"
        and len(manque) <= _ALIAS_LONG
        and (voisin := plus_proche(manque, _inconnus(_sans(observes, attendus), connus)))
    )
    if not manquants and not en_trop and attendus:  # the same texts, in another order
        dans = {normaliser(a) for a in attendus}
        manquants, en_trop = attendus, tuple(o for o in observes if normaliser(o) in dans)
    if constat.get("sorte") == "vrai" and any(o.startswith("« ") for o in observes):
        en_trop = ()  # an extract of a long text, not what stands in the place
    observe = en_trop or tuple(site for _, site in alias)
    if genre == "ecran" and manquants and not observe:
        observe = (constat.get("ecran") or _dernier_ecran(fiche),)  # the page that is shown instead
    return Divergence(
        genre,
        _LIEUX.get(genre) or constat.get("ecran") or _dernier_ecran(fiche),
        constat["quoi"],
        manquants,
        observe,
        alias,
        constat.get("accepte") or _acceptee(fiche),
        (temoin(fiche, rang),),
        () if observe else _voisins(manquants, _inconnus((*observes, *_lignes(fiche, genre)), connus)),
    )


def _de_l_ecart(fiche: Fiche, ecart: Mapping[str, Any], connus: frozenset[str]) -> Divergence:
    """What was sought and not found, or any other reason to stop."""
    ecran = ecart["ecran"] or _dernier_ecran(fiche)
    commun = Divergence("autre", ecran, "arrêt du scénario", (), (fiche["message"],), (), _acceptee(fiche))
    commun = replace(commun, temoins=(temoin(fiche, fiche["interrompu"]),))
    if ecart["genre"] == "courriel":
        attendu = (premiere(fiche["message"]),)
        return replace(commun, genre="courriel", ecran=COURRIELS, quoi="courriel attendu", attendu=attendu, observe=())
    if ecart["genre"] not in ("introuvable", "inactif", "ambigu"):
        return commun
    quoi = f"{ecart['quoi']} de « {ecart['dans']} »" if ecart["dans"] else ecart["quoi"]
    nomme = replace(commun, genre=_PAR_CHOSE.get(ecart["quoi"], "champ"), quoi=quoi, attendu=(ecart["nom"],))
    if ecart["genre"] != "introuvable":
        return nomme
    possibles = _inconnus(ecart["voisins"], connus)
    voisin = plus_proche(ecart["nom"], possibles)
    if voisin:
        return replace(nomme, observe=(voisin,), alias=((ecart["nom"], voisin),))
    return replace(nomme, observe=(), voisins=tuple(possibles[:_VOISINS_MONTRES]))


def _voisins(manquants: Sequence[str], textes: Sequence[str]) -> tuple[str, ...]:
    """The texts nearest to the first that is missing."""
    return tuple(proches(manquants[0], textes, nombre=_VOISINS_MONTRES)) if manquants else ()


def _lignes(fiche: Fiche, genre: str) -> list[str]:
    """The lines of what the usager had before the eyes when the scenario stopped: last mail, or last screen."""
    preuves = fiche["preuves"] or {}
    vues = preuves.get("courriels" if genre == "courriel" else "ecrans") or []
    return [ligne.strip() for ligne in vues[-1]["texte"].splitlines()] if vues and genre != "document" else []


def _acceptee(fiche: Fiche) -> str:
    """Why what stopped this scenario is accepted: a divergence of the profile, or a known bug."""
    return fiche["message"].removeprefix(PREFIXE) if fiche["etat"] == "ignore" else ""


def _genre(pas: Mapping[str, Any], constat: Mapping[str, Any]) -> str:
    if constat["attendu"] in (["obligatoire"], ["facultatif"]):
        return "obligatoire"
    quoi = normaliser(constat["quoi"])
    par_mot = next((genre for genre, mots in _PAR_MOT if any(mot in quoi for mot in mots)), "")
    par_port = next((_PORTS[u["port"]] for u in pas["usages"] if u["port"] in _PORTS), "")
    return par_port or par_mot or "texte"


def _libelles_connus(fiches: Sequence[Fiche]) -> frozenset[str]:
    """The names of the guides that the target has: whatever they resemble, they are not another thing renamed."""
    pas = [p for fiche in fiches for p in fiche["pas"]]
    utilises = (texte for p in pas for usage in p["usages"] for texte in usage["textes"])
    verifies = (texte for p in pas for constat in p["constats"] if constat["conforme"] for texte in constat["attendu"])
    return frozenset(normaliser(texte) for texte in (*utilises, *verifies))


def _inconnus(textes: Sequence[str], connus: frozenset[str]) -> list[str]:
    return [texte for texte in textes if normaliser(texte) not in connus]


def _sans(textes: Sequence[str], autres: Sequence[str]) -> tuple[str, ...]:
    connus = {normaliser(autre) for autre in autres}
    return tuple(texte for texte in textes if normaliser(texte) not in connus)


def _dernier_ecran(fiche: Fiche) -> str:
    ecrans = (fiche["preuves"] or {}).get("ecrans") or [{"titre": ""}]
    return ecrans[-1]["titre"] or "(sans titre)"
