"""Which scenarios share a person and her state, and what a scenario sees of the mails of its preparation."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from fixtures.cibles import charger
from fixtures.generation import Fabrique
from steps.cible import Adresses, Cible
from steps.drivers.pilotage_usagers import UsagersGeneres, sans_inscription
from steps.harnais.partage import EtatPartage, Partage, ne_fait_que_lire
from steps.joueur.boite import BoiteDeScenario
from steps.ports import Courriel, EtatObtenu, EtatVoulu
from tests.harnais.test_profil import BASE
from tests.harnais.test_reserve import LE_16


def scenario(*pas: str) -> Any:
    """« given: … »; a line that ends with « : » has a table."""
    lus = [ligne.partition(" ") for ligne in pas]
    return SimpleNamespace(
        steps=[
            SimpleNamespace(type=genre, name=nom, datatable=object() if nom.endswith(":") else None)
            for genre, _, nom in lus
        ]
    )


DEPOSE = ("given un dossier ASE déposé", "when il ouvre « Mes demandes en cours » depuis son menu", "then x")


@pytest.mark.parametrize(
    ("pas", "etiquettes", "partage"),
    [
        (DEPOSE, ["ASE", "ASE-120"], True),
        (("given l'usager est connecté", "then la page dit « x »"), ["ASE"], True),
        (("given un usager majeur", "given un dossier ASE accepté", "when il télécharge « x »"), [], True),
        (DEPOSE, ["ASE", "horloge"], False),
        (DEPOSE, ["agent"], False),
        ((*DEPOSE, "when il clique sur « Abandonner la demande »"), [], False),
        ((*DEPOSE, "when il ouvre la notification « Demande de complément »"), [], False),
        (("given un brouillon ASE à l'étape « Justificatifs »", "then x"), [], False),
        (("given un usager né le 05/04/1982 :", *DEPOSE), [], False),
        (("given un usager majeur né le 05/04/1982", *DEPOSE), [], False),
        (("then la page dit « x »",), [], False),
    ],
)
def test_ne_partage_que_qui_ne_fait_que_lire(pas: tuple[str, ...], etiquettes: list[str], partage: bool) -> None:
    assert ne_fait_que_lire(scenario(*pas), etiquettes) is partage


@pytest.mark.parametrize(
    ("texte", "partage"),
    [
        ('[usagers]\ninscription = "aucune"\n', True),
        ("[etats]\npartage = false\n", False),
        ('[pilotage]\nadresse = "http://127.0.0.1:9/pilotage"\n', False),
        ('[etats]\nmode = "http"\n[etats.actes.preparer]\nchemin = "etats"\n', False),
    ],
)
def test_la_cible_doit_s_y_preter(tmp_path: Any, texte: str, partage: bool) -> None:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + texte, encoding="utf-8")
    profil = charger(chemin)
    pilotage = profil.pilotage.adresse or "" if profil.pilotage else ""
    cible = Cible(profil, Adresses("https://recette.example.org/", pilotage), "http")
    tenu = Partage()
    premier = tenu.pour(scenario(*DEPOSE), ["ASE", "ASE-120"], cible)
    assert (premier is not None) is partage
    if partage:
        assert tenu.pour(scenario(*DEPOSE), ["ASE", "ASE-122"], cible) is premier
        assert tenu.pour(scenario(*DEPOSE), ["EM"], cible) is not premier
        assert tenu.pour(scenario("given l'usager a un compte"), ["ASE"], cible) is not premier
    cible.fermer()


def test_la_premiere_personne_est_la_meme_pas_la_seconde() -> None:
    partage = EtatPartage()
    voulu = EtatVoulu("depose", "ase", connecte=True)

    def source(graine: int) -> UsagersGeneres:
        ouverte = UsagersGeneres(
            Fabrique(graine),
            sans_inscription,
            aujourdhui=lambda: LE_16,
            adresse_electronique=lambda rang: f"qa+{graine}-{rang}@example.org",
        )
        ouverte.partager(partage)
        return ouverte

    un, autre = source(1), source(2)
    prise = un.prendre(cas="cas1")
    partage.noter(prise, voulu, EtatObtenu("1", "ici"))
    assert autre.prendre(cas="cas1") == prise
    assert partage.obtenu(prise, voulu) == EtatObtenu("1", "ici")
    assert partage.obtenu(prise, EtatVoulu("compte")) is None
    seconde = autre.prendre(cas="cas1")
    assert seconde.email == "qa+2-2@example.org"
    assert partage.obtenu(seconde, voulu) is None


class Boite:
    """Mails that are all there."""

    def __init__(self, *textes: str) -> None:
        self.courriels = [
            Courriel(str(rang), "", ("a",), texte, texte, "", (), (), "") for rang, texte in enumerate(textes)
        ]

    def attendre(self, destinataire: str, *, rang: int = 1, sujet: str = "", contient: str = "") -> Courriel:  # noqa: ARG002
        return [c for c in self.courriels if contient in c.texte and sujet in c.sujet][rang - 1]

    def recus(self, destinataire: str) -> tuple[Courriel, ...]:  # noqa: ARG002
        return tuple(self.courriels)

    def aucun_autre(self, destinataire: str, nombre: int) -> tuple[Courriel, ...]:  # noqa: ARG002
        return tuple(self.courriels[: nombre + 1])


def test_les_courriels_de_la_preparation_ne_comptent_pas() -> None:
    boite = BoiteDeScenario(Boite("lien", "dépôt", "notification", "lien"))
    assert boite.attendre("a").texte == "lien"
    boite._boite.courriels, tout = boite._boite.courriels[:1], boite._boite.courriels  # type: ignore[attr-defined]
    boite.oublier("a", "lien")
    boite._boite.courriels = tout  # type: ignore[attr-defined]
    assert [boite.attendre("a", rang=rang).texte for rang in (1, 2, 3)] == ["dépôt", "notification", "lien"]
    assert boite.attendre("a", contient="lien").identifiant == "3"
    assert [c.texte for c in boite.recus("a")] == ["dépôt", "notification", "lien"]
    assert [c.texte for c in boite.aucun_autre("a", 2)] == ["dépôt", "notification", "lien"]
    assert len(boite.recus("b")) == 4
