"""No secret of the profile in what a run writes: reports, consoles, evidence, the target's journal."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import replace
from typing import Any

import pytest

from fixtures.cibles import ProfilInvalide, Secrets, lire_secrets
from steps.harnais import options
from steps.harnais.scenarios import scenario_de
from steps.ports import Preuve

_CLE_SECRETS = pytest.StashKey[Secrets]()
_TELS_QUELS = frozenset({"nodeid", "location", "keywords", "when", "outcome", "longrepr", "parcours_fiche"})


def secrets_de(config: pytest.Config) -> Secrets:
    """The secrets of the run's profile, read once. Raises `ProfilInvalide` when one is missing."""
    lus = config.stash.get(_CLE_SECRETS, None)
    if lus is None:
        lus = config.stash[_CLE_SECRETS] = lire_secrets(options.profil(config))
    return lus


def sans_secret(preuve: Preuve, secrets: Secrets) -> tuple[Preuve, bool]:
    """The evidence with its texts masked, and whether a secret was on the page: then its picture is left out."""
    montre = any(secrets.masquer(texte) != texte for texte in (preuve.texte, preuve.titre, preuve.html))
    return replace(
        preuve,
        adresse=secrets.masquer(preuve.adresse),
        titre=secrets.masquer(preuve.titre),
        texte=secrets.masquer(preuve.texte),
        html=secrets.masquer(preuve.html),
        capture=b"" if montre else preuve.capture,
    ), montre


class Masque:
    """A pytest plug-in object: masks every report of a scenario once all the others have written in it."""

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item) -> Generator[None, Any, Any]:
        rapport = yield
        if scenario_de(item) is not None:
            try:
                secrets = secrets_de(item.config)
            except ProfilInvalide:
                return rapport  # no scenario is played without its secrets: the run says so
            if len(secrets):
                _masquer_rapport(rapport, secrets)
        return rapport


def _masquer_rapport(rapport: Any, secrets: Secrets) -> None:
    for nom, valeur in vars(rapport).items():
        if nom not in _TELS_QUELS:
            setattr(rapport, nom, masquer(valeur, secrets))
    fiche = getattr(rapport, "parcours_fiche", None)
    if fiche is not None and secrets.masquer(fiche) != fiche:
        rapport.parcours_fiche = json.dumps(masquer(json.loads(fiche), secrets), ensure_ascii=False)
    if isinstance(rapport.longrepr, (str, tuple)):
        rapport.longrepr = masquer(rapport.longrepr, secrets)
    elif rapport.longrepr is not None:
        texte = str(rapport.longrepr)
        if secrets.masquer(texte) != texte:
            rapport.longrepr = secrets.masquer(texte)


def masquer(valeur: Any, secrets: Secrets) -> Any:
    """`valeur` with every text in it masked, however deep; keys of tables stay."""
    if isinstance(valeur, str):
        return secrets.masquer(valeur)
    if isinstance(valeur, dict):
        return {cle: masquer(contenu, secrets) for cle, contenu in valeur.items()}
    if type(valeur) in (list, tuple):
        return type(valeur)(masquer(contenu, secrets) for contenu in valeur)
    return valeur
