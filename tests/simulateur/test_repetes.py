"""Blocks asked again for each child: the walk over them, the answers moved when one is removed, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from simulator.demarches.champs import Ajout, Bloc, DeclarationInvalide, Exemplaire, Texte, Verification
from simulator.demarches.conditions import Contexte, si
from simulator.demarches.parcours import Parcours, parcours
from simulator.demarches.rf import RF
from tests.simulateur.site_lance import BacDeTest, UsagerDeTest, arbre, textes, une_personne
from tests.simulateur.test_pages_valides import controler

CONTEXTE = Contexte(date(2023, 5, 10))
MOTIF = "motif-de-sejour"
ENFANT = {
    "enfant_nom": "Poulein",
    "enfant_sexe": "Masculin",
    "enfant_naissance.jour": "11",
    "enfant_naissance.mois": "Novembre",
    "enfant_naissance.annee": "2019",
    "enfant_nationalites": "Chypriote",
    "enfant_residence": "En France",
}


def de_rang(rang: int, **autres: str) -> dict[str, str]:
    """The answers of one child, by input name."""

    def entree(nom: str) -> str:
        champ, point, partie = nom.partition(".")
        return f"{champ}_{rang}{point}{partie}"

    return {entree(nom): valeur for nom, valeur in {**ENFANT, **autres}.items()}


def marcher(**reponses: Any) -> Parcours:
    return parcours(RF, {**RF.fixtures[""], **reponses}, CONTEXTE)


def enfants() -> Bloc:
    bloc = RF.bloc("enfant")
    assert bloc is not None
    return bloc


def refuses(marche: Parcours) -> list[str]:
    return [e.champ.nom for e in marche.page(MOTIF).erreurs]


def test_non_ne_demande_rien_et_oui_demande_un_enfant() -> None:
    sans = marcher(enfants="Non", **de_rang(1))
    assert not [c for c in sans.page(MOTIF).champs if c.nom.startswith("enfant_nom")]
    assert "enfant_nom_1" not in sans.valeurs
    avec = marcher(enfants="Oui")
    assert {"enfant_nom_1", "enfant_sexe_1", "enfant_naissance_1", "enfant_nationalites_1"} <= set(refuses(avec))
    assert "enfant_prenoms_1" not in refuses(avec)


def test_chaque_exemplaire_est_lu_et_juge_pour_lui_meme() -> None:
    marche = marcher(**{"enfants": "Oui", "enfant.nombre": "2", **de_rang(1), **de_rang(2, enfant_nom="")})
    assert [nom for nom in refuses(marche) if nom.startswith("enfant_")] == ["enfant_nom_2"]
    assert marche.valeurs["enfant_nom_1"] == "Poulein"
    assert marche.valeurs["enfant_naissance_2"] == date(2019, 11, 11)


@pytest.mark.parametrize(("nombre", "vus"), [("", 1), ("0", 1), ("-3", 1), ("²", 1), ("3", 3), ("999999999999", 1)])
def test_un_nombre_impossible_montre_un_nombre_possible(nombre: str, vus: int) -> None:
    assert len(enfants().ouverts({"enfant.nombre": nombre})) == vus


def test_au_plus_dix_enfants_puis_plus_de_bouton() -> None:
    bloc = enfants()
    assert len(bloc.ouverts({"enfant.nombre": "9999"})) == bloc.maximum == 10
    assert bloc.ajouter_un({"enfant.nombre": "9"}) == {"enfant.nombre": "10"}
    assert bloc.ajouter_un({"enfant.nombre": "10"}) == {}
    page = marcher(**{"enfants": "Oui", "enfant.nombre": "10"}).page(MOTIF)
    vus = [v for _, visibles in page.sections for v in visibles]
    assert [v.possible for v in vus if isinstance(v, Ajout)] == [False]
    assert [v.titre for v in vus if isinstance(v, Exemplaire)] == [f"Enfant {rang}" for rang in range(1, 11)]


def test_retirer_fait_remonter_les_suivants() -> None:
    brut = {
        "enfant.nombre": "3",
        **de_rang(1),
        **de_rang(2, enfant_nom="Deux", enfant_prenoms="Ana"),
        **de_rang(3, enfant_nom="Trois"),
    }
    apres = {**brut, **enfants().retirer_un(brut, 2)}
    assert apres["enfant.nombre"] == "2"
    assert (apres["enfant_nom_1"], apres["enfant_nom_2"], apres["enfant_prenoms_2"]) == ("Poulein", "Trois", "")
    assert not any(valeur for entree, valeur in apres.items() if "_3" in entree)


@pytest.mark.parametrize(("nombre", "rang"), [("1", 1), ("2", 0), ("2", 3), ("", 1)])
def test_le_dernier_ou_un_inconnu_ne_se_retire_pas(nombre: str, rang: int) -> None:
    assert enfants().retirer_un({"enfant.nombre": nombre}, rang) == {}


def declarer(bloc: Bloc) -> None:
    section = RF.etapes[1].sections[0]
    motif = replace(RF.etapes[1], sections=(replace(section, contenu=(bloc,)), *RF.etapes[1].sections[1:]))
    replace(RF, etapes=(RF.etapes[0], motif, *RF.etapes[2:]), fixtures={}).controler()


@pytest.mark.parametrize(
    ("change", "dit"),
    [
        ({"maximum": 1}, "de 2 à 10 exemplaires"),
        ({"retirer": "Retirer"}, "avec {rang}"),
        ({"champs": ()}, "attendu au moins un champ"),
        ({"champs": (Texte(nom="essai", libelle="Essai :"),)}, "accorder les deux"),
        ({"champs": (Texte(nom="essai", libelle="Essai * :", si=si("rien", "x")),)}, "« rien »"),
        ({"nom": "enfant"}, "déjà"),
        ({"si": si("enfants_du_conjoin", "Oui")}, "« enfants_du_conjoin »"),
    ],
)
def test_un_bloc_fautif_ne_demarre_pas(change: dict[str, Any], dit: str) -> None:
    juste = Bloc(
        nom="bloc",
        titre="Bloc",
        precision="",
        champs=(Texte(nom="essai", libelle="Essai * :"),),
        ajouter="Ajouter",
        retirer="Retirer {rang}",
    )
    declarer(juste)
    with pytest.raises(DeclarationInvalide, match=".*".join(dit.split("{rang}")[:1])):
        declarer(replace(juste, **change))


def test_une_verification_tient_tant_que_rien_ne_change() -> None:
    bouton = RF.champ("accueillant_confirme")
    assert isinstance(bouton, Verification)
    brut = dict(RF.fixtures[""])
    assert not bouton.faite(brut)
    brut["accueillant_confirme"] = bouton.empreinte(brut)
    assert bouton.faite(brut)
    assert not bouton.faite({**brut, "accueillant_numero": "9903007002"})


# ---- over a running simulator --------------------------------------------------------------------------------


@pytest.fixture
def usager(bac: BacDeTest) -> UsagerDeTest:
    """Someone at étape 2 of RF, already filled in."""
    personne = une_personne(date_naissance="1990-05-01")
    voulu = {"usager": personne, "stade": "brouillon", "demarche": "rf", "etape": "Justificatifs", "connecte": True}
    obtenu = bac.piloter("POST", "etats", voulu)
    client = UsagerDeTest(bac, personne)
    client.arriver(obtenu["adresse"])
    return client


def chemin(usager: UsagerDeTest) -> str:
    return f"demarches/rf/dossiers/{usager.dossier}/etapes/{MOTIF}"


def test_les_pages_des_blocs_sont_du_html_juste(usager: UsagerDeTest) -> None:
    ouverts = {"enfants": "Oui", "enfants_du_conjoint": "Oui"}
    usager.envoyer(chemin(usager), {**ouverts, "action": "ajouter:enfant"})
    page = usager.lire(chemin(usager))
    assert textes(page, "//fieldset/legend")[-9:].count("Enfant 1") == 1
    assert controler(arbre(page)) == []
    fautive = usager.envoyer(chemin(usager), {**ouverts, "action": "suivant"})
    assert fautive.status_code == 422
    assert controler(arbre(fautive)) == []


@pytest.mark.parametrize(
    ("action", "statut"),
    [
        ("ajouter:rien", 400),
        ("ajouter:accueillant_nom", 400),
        ("retirer:rien:1", 400),
        ("retirer:enfant:1", 422),
        ("retirer:enfant:x", 422),
        ("retirer:enfant", 422),
        ("verifier:rien", 400),
        ("verifier:accueillant_nom", 400),
    ],
)
def test_un_bouton_forge_ne_perd_rien(usager: UsagerDeTest, action: str, statut: int) -> None:
    refus = usager.envoyer(chemin(usager), {"enfants": "Oui", "union_pays": "Chypre", "action": action})
    assert refus.status_code == statut
    assert textes(refus, "//*[@role='alert']")
    assert "Chypre" in refus.text


def test_l_agent_lit_les_deux_enfants_de_meme_rang(usager: UsagerDeTest) -> None:
    du_conjoint = {
        nom.replace("enfant_", "enfant_du_conjoint_"): v for nom, v in de_rang(1, enfant_nom="Autre").items()
    }
    envoi = {"enfants": "Oui", "enfants_du_conjoint": "Oui", **de_rang(1), **du_conjoint, "action": "suivant"}
    assert usager.envoyer(chemin(usager), envoi).status_code == 200
    reponses = usager.detail()["reponses"]
    assert reponses["Enfant 1 à votre charge — Nom de naissance * :"] == "Poulein"
    assert reponses["Enfant 1 à la charge de votre conjoint — Nom de naissance * :"] == "Autre"
