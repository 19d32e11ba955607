"""Who the usager is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from pytest_bdd import given

from fixtures.personas import TitreDetenu, Usager
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
}
"""What a table may say of a person, to the precision the port takes."""


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
    precisions = {PRECISIONS[libelle]: valeur for libelle, valeur in couples(datatable, fiche)}
    return prendre(cas, naissance, **precisions)


@given(Phrase("un usager né le {naissance:date} :"), target_fixture="usager")
def usager_decrit(prendre: Preneur, fiche: Fiche, naissance: str, datatable: Sequence[Sequence[str]]) -> Usager:
    """The usager of a guide that has no cas."""
    precisions = {PRECISIONS[libelle]: valeur for libelle, valeur in couples(datatable, fiche)}
    return prendre("", naissance, **precisions)


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
