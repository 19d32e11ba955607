"""Who the usager is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from pytest_bdd import given

from fixtures.personas import TitreDetenu, Usager
from fixtures.profils import profil
from steps.phrases.contexte import CAS, presenter
from steps.phrases.fiche import Fiche, couples, jour_lu
from steps.phrases.grammaire import Phrase
from steps.ports import Usagers

PRECISIONS: dict[str, str] = {
    "N° étranger": "numero_etranger",
    "Sexe": "sexe",
    "Pays de naissance": "pays_naissance",
    "Lieu de naissance": "lieu_naissance",
    "Nationalité": "nationalite",
    "Nom d'usage": "nom_usage",
    "Situation familiale": "situation_familiale",
    "Mot de passe": "mot_de_passe",
    "Adresse": "adresse",
    "Entrée en France": "entree_en_france",
    "Titre détenu": "titres",
}
"""What a table may say of a person, to the precision the port takes."""

VALIDITE = re.compile(r"du (?P<debut>\S+) au (?P<fin>\S+)")
"""How a table says from when to when the title of the guide is held."""


Preneur = Callable[..., Usager]


@pytest.fixture
def prendre(usagers: Usagers, fiche: Fiche, request: pytest.FixtureRequest) -> Preneur:
    """Takes the person whom a sentence describes."""

    def appel(cas: str, naissance: str = "", **precisions: Any) -> Usager:
        if cas:
            fiche["cas"] = CAS[cas]
        jour = jour_lu(naissance) if naissance else None
        pris = usagers.prendre(naissance=jour, guide=fiche["guide"], cas=fiche["cas"], **precisions)
        return presenter(pris, fiche, request)

    return appel


@given(Phrase("un usager {cas:cas}"), target_fixture="usager")
def usager_du_cas(prendre: Preneur, cas: str) -> Usager:
    return prendre(cas)


@given(Phrase("un usager {cas:cas} né le {naissance:date}"), target_fixture="usager")
def usager_ne_le(prendre: Preneur, cas: str, naissance: str) -> Usager:
    return prendre(cas, naissance)


@given(Phrase("un usager {cas:cas} né le {naissance:date} :"), target_fixture="usager")
def usager_precis(
    prendre: Preneur, fiche: Fiche, cas: str, naissance: str, datatable: Sequence[Sequence[str]]
) -> Usager:
    return prendre(cas, naissance, **_precisions(fiche, datatable))


@given(Phrase("un usager né le {naissance:date} :"), target_fixture="usager")
def usager_decrit(prendre: Preneur, fiche: Fiche, naissance: str, datatable: Sequence[Sequence[str]]) -> Usager:
    """The usager of a guide that has no cas."""
    return prendre("", naissance, **_precisions(fiche, datatable))


def _precisions(fiche: Fiche, datatable: Sequence[Sequence[str]]) -> dict[str, Any]:
    """What the table says, as the port takes it. Raises `KeyError` for what no table may say."""
    dites: dict[str, Any] = {PRECISIONS[libelle]: valeur for libelle, valeur in couples(datatable, fiche)}
    if "entree_en_france" in dites:
        dites["entree_en_france"] = jour_lu(dites["entree_en_france"])
    if "titres" in dites:
        dites["titres"] = (_titre(fiche, dites["titres"]),)
    return dites


def _titre(fiche: Fiche, validite: str) -> TitreDetenu:
    """The title of the guide's usager, « du 30/01/2023 au 29/01/2024 »."""
    dates = VALIDITE.fullmatch(validite)
    if dates is None:
        raise ValueError(f"titre détenu « {validite} » : attendu « du JJ/MM/AAAA au JJ/MM/AAAA »")
    modele = profil(fiche["guide"], fiche["cas"]).titres[0]
    return TitreDetenu(
        numero="7503134955",
        nature=modele.nature,
        mention=modele.mention,
        motif=modele.motif,
        debut=jour_lu(dates["debut"]),
        fin=jour_lu(dates["fin"]),
    )


@given(
    Phrase(
        "un usager {cas:cas} né le {naissance:date}, titulaire d'un document de circulation du {debut:date} au {fin:date}"
    ),
    target_fixture="usager",
)
def usager_titulaire(prendre: Preneur, cas: str, naissance: str, debut: str, fin: str) -> Usager:
    """The minor's own document, which the history of titles shows."""
    document = TitreDetenu(
        numero="7503134955", nature="Document de circulation", debut=jour_lu(debut), fin=jour_lu(fin)
    )
    return prendre(cas, naissance, titres=(document,))
