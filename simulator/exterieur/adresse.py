"""Client of the French address search (Géoplateforme, Base Adresse Nationale)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from simulator.exterieur.appel import ReponseInattendue, ServiceHttp

LONGUEUR_MIN, LONGUEUR_MAX = 3, 200
LIMITE_MAX = 20


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An address offered. `numero_voie` is '' for a street, `voie` too for a whole town."""

    libelle: str
    numero_voie: str = ""
    voie: str = ""
    code_postal: str = ""
    ville: str = ""
    code_insee: str = ""


def recherche_valable(saisie: str) -> bool:
    """Whether the service would take it: 3 to 200 characters, the first a letter or a digit."""
    return LONGUEUR_MIN <= len(saisie) <= LONGUEUR_MAX and (saisie[0].isalpha() or saisie[0].isdigit())


class RechercheAdresse:
    """`base` is the address before `/search`, for instance `https://data.geopf.fr/geocodage`."""

    def __init__(self, base: str, *, delai: float = 3.0) -> None:
        self._service = ServiceHttp("recherche d'adresse", base, delai=delai)

    def suggerer(self, saisie: str, *, limite: int = 5) -> tuple[Suggestion, ...]:
        """Suggestions for what was typed so far, best first; none, without a call, for an invalid search.

        Raises `ServiceIndisponible`, or `ReponseInattendue` (`RequeteRefusee` when the service answers 400).
        """
        propre = " ".join(saisie.split())
        if not recherche_valable(propre):
            return ()
        limite = min(max(limite, 1), LIMITE_MAX)
        reponse = self._service.obtenir("search", {"q": propre, "limit": str(limite), "autocomplete": "1"})
        return tuple(_lire(reponse.corps, self._service.nom))[:limite]

    def verifier(self, libelle: str) -> Suggestion | None:
        """The numbered address or street whose label is `libelle`, None when the service does not know it."""
        cherche = " ".join(libelle.split()).casefold()
        trouves = self.suggerer(libelle, limite=LIMITE_MAX)
        return next((s for s in trouves if s.libelle.casefold() == cherche), None)


def _lire(corps: Any, service: str) -> Iterator[Suggestion]:
    """A feature without a label is left out; any other key may be missing."""
    traits = corps.get("features") if isinstance(corps, dict) else None
    if not isinstance(traits, list):
        raise ReponseInattendue(service, "« features » absent ou mal formé")
    for trait in traits:
        proprietes = trait.get("properties") if isinstance(trait, dict) else None
        if isinstance(proprietes, dict) and proprietes.get("label"):
            yield _suggestion(proprietes)


def _suggestion(proprietes: dict[str, Any]) -> Suggestion:
    def texte(cle: str) -> str:
        valeur = proprietes.get(cle)
        return "" if valeur is None else str(valeur)

    # Older answers give a street's name under `name` only.
    voie = texte("street") or (texte("name") if texte("type") in ("street", "locality") else "")
    return Suggestion(
        libelle=texte("label"),
        numero_voie=texte("housenumber"),
        voie=voie,
        code_postal=texte("postcode"),
        ville=texte("city"),
        code_insee=texte("citycode"),
    )
