"""Client of the register of foreign nationals: who is known under an e-mail, a number or a document."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator

from simulator.exterieur.appel import ReponseInattendue, ServiceHttp


class _Fiche(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")

    @field_validator("*")
    @classmethod
    def _imprimable(cls, valeur: Any) -> Any:
        """A register holds names, not control characters: they would break mails, pages and documents."""
        if isinstance(valeur, str) and any(unicodedata.category(c) in ("Cc", "Cs") for c in valeur):
            raise ValueError("caractère de contrôle ou demi-caractère interdit")
        return valeur


def _naissance(jour: date) -> date:
    if not 1900 <= jour.year <= 2100:
        raise ValueError("date de naissance attendue entre 1900 et 2100")
    return jour


class AdresseConnue(_Fiche):
    numero_voie: str = ""
    voie: str = ""
    complement: str = ""
    code_postal: str = ""
    ville: str = ""
    code_insee: str = ""
    pays: str = "FRANCE"


class TitreConnu(_Fiche):
    """A residence document of the person, past or present."""

    numero: str
    nature: str
    mention: str = ""
    motif: str = ""
    debut: date
    fin: date
    statut: str = "Accepté"


class Personne(_Fiche):
    """A person of the register. Optional fields are '' when the register does not have them."""

    nom: str
    nom_usage: str = ""
    prenom: str
    sexe: Literal["Masculin", "Féminin"]
    date_naissance: Annotated[date, AfterValidator(_naissance)]
    pays_naissance: str = ""
    lieu_naissance: str = ""
    nationalite: str = ""
    entree_en_france: date | None = None
    situation_familiale: str = ""
    numero_etranger: str = ""
    email: str = ""
    telephone: str = ""
    adresse: AdresseConnue = Field(default_factory=AdresseConnue)
    numero_ephoto: str = ""
    titres: tuple[TitreConnu, ...] = ()


class _Liste(_Fiche):
    personnes: tuple[Personne, ...]


class Registre:
    """`base` is the address before `/personnes`. Raises `ServiceIndisponible` or `ReponseInattendue`."""

    def __init__(self, base: str, *, delai: float = 3.0) -> None:
        self._service = ServiceHttp("registre des étrangers", base, delai=delai)

    def par_courriel(self, courriel: str) -> Personne | None:
        return self._seule(courriel=courriel.strip())

    def par_numero(self, numero: str) -> Personne | None:
        """By n° étranger (10 digits)."""
        return self._seule(numero=numero.strip())

    def par_titre(self, numero: str, debut: date, fin: date) -> Personne | None:
        """By residence document: its number and its validity, both ends included."""
        return self._seule(numero_titre=numero.strip(), debut=debut.isoformat(), fin=fin.isoformat())

    def _seule(self, **criteres: str) -> Personne | None:
        """The one person found. Several would mean the register mixes people up: never choose among them."""
        if not all(criteres.values()):
            return None
        corps = self._service.obtenir("personnes", criteres).corps
        try:
            personnes = _Liste.model_validate(corps).personnes
        except ValidationError as erreur:
            champ = ".".join(str(p) for p in erreur.errors()[0]["loc"]) or "corps"
            raise ReponseInattendue(self._service.nom, f"« {champ} » absent ou mal formé") from erreur
        if len(personnes) > 1:
            raise ReponseInattendue(self._service.nom, f"{len(personnes)} personnes pour un même identifiant")
        return personnes[0] if personnes else None
