"""A usager whom the register does not know: what he says of himself, his temporary account, his complément."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from simulator.demarches.champs import ChoixANiveaux, Date, DateIncomplete, DeclarationInvalide, Erreur, Niveau
from simulator.demarches.conditions import Contexte
from simulator.demarches.declaration import RappelDesChoix, RegleComplement
from simulator.demarches.op import AUTRE, INFORMATIONS, JUSTIFICATIFS, OP, ORDONNANCE
from simulator.demarches.parcours import parcours
from tests.simulateur.site_lance import MOT_DE_PASSE, PDF, BacDeTest, UsagerDeTest, arbre, textes, une_personne
from tests.simulateur.test_pages_valides import controler

AUJOURD_HUI = date(2023, 9, 14)
CONTEXTE = Contexte(AUJOURD_HUI)

CHOIX = ChoixANiveaux(
    nom="situation",
    libelle="Quelle situation ?",
    asterisque=False,
    options=(Niveau("Seule"), Niveau("Autre", ("Une", "Deux"))),
    servies=("Seule", "Deux"),
    refus="Pas ici.",
)


# ---- fields ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("choisi", "precise", "attendu"),
    [
        ("Seule", "", "Seule"),
        ("Seule", "Deux", "Seule"),
        ("Autre", "Deux", "Deux"),
        ("Autre", "", Erreur("Précisez votre réponse sous « Autre ».", "situation.precision")),
        ("Autre", "Trois", Erreur("Précisez votre réponse sous « Autre ».", "situation.precision")),
        ("Autre", "Une", Erreur("Pas ici.", "situation")),
        ("Inventée", "Deux", Erreur("Choisissez une des réponses proposées.", "situation")),
        ("", "Deux", None),
    ],
)
def test_un_choix_a_deux_niveaux(choisi: str, precise: str, attendu: str | Erreur | None) -> None:
    assert CHOIX.lire({"situation": choisi, "situation.precision": precise}, CONTEXTE) == attendu


@pytest.mark.parametrize("reponse", ["Seule", "Deux"])
def test_une_reponse_se_ressaisit(reponse: str) -> None:
    assert CHOIX.lire(CHOIX.saisie(reponse), CONTEXTE) == reponse


@pytest.mark.parametrize(
    ("change", "reproche"),
    [
        ({"servies": ("Quatre",)}, "« Quatre » n'est pas proposée"),
        ({"servies": ()}, "« servies » est vide"),
        ({"options": (Niveau("Seule"), Niveau("Autre", ("Seule",)))}, "toutes différentes"),
    ],
)
def test_un_choix_mal_declare_le_dit(change: Mapping[str, Any], reproche: str) -> None:
    assert any(reproche in faute for faute in replace(CHOIX, **change).controler())


NAISSANCE = Date(nom="ne", libelle="Date de naissance :", asterisque=False, annee_seule=True)


@pytest.mark.parametrize(
    ("jour", "mois", "annee", "lue", "ecrite"),
    [
        ("14", "Septembre", "1996", date(1996, 9, 14), "1996-09-14"),
        ("", "", "1996", date(1996, 12, 31), "00/00/1996"),
        ("", "Février", "1996", date(1996, 2, 29), "00/02/1996"),
        ("", "Février", "1997", date(1997, 2, 28), "00/02/1997"),
        ("", "", "2023", date(2023, 12, 31), "00/00/2023"),
    ],
)
def test_l_annee_suffit(jour: str, mois: str, annee: str, lue: date, ecrite: str) -> None:
    valeur = NAISSANCE.lire({"ne.jour": jour, "ne.mois": mois, "ne.annee": annee}, CONTEXTE)
    assert valeur == lue
    assert str(valeur) == ecrite


@pytest.mark.parametrize(
    ("jour", "mois", "annee"),
    [("14", "", "1996"), ("14", "Mars", ""), ("", "Mars", ""), ("", "", "2024"), ("", "", "96"), ("", "Mai s", "1996")],
)
def test_ce_qui_n_est_pas_une_naissance(jour: str, mois: str, annee: str) -> None:
    lue = NAISSANCE.lire({"ne.jour": jour, "ne.mois": mois, "ne.annee": annee}, CONTEXTE)
    assert isinstance(lue, Erreur)


def test_une_date_incomplete_protege_celui_qui_est_peut_etre_mineur() -> None:
    reponses = {**OP.fixtures[""], "date_naissance.jour": "", "date_naissance.mois": "", "date_naissance.annee": "2005"}
    marche = parcours(OP, reponses, CONTEXTE)
    assert isinstance(marche.fiche["date_naissance"], DateIncomplete)
    assert "accord_parental" in {c.nom for c in marche.page("justificatifs").champs}


# ---- the record that the usager declares -------------------------------------------------------------------


def test_la_fiche_suit_ce_que_dit_l_usager() -> None:
    marche = parcours(OP, {**OP.fixtures[""], "nom": "Diallo", "prenom": "Awa", "prenom.2": "Marème"}, CONTEXTE)
    assert (marche.fiche["nom"], marche.fiche["prenom"]) == ("Diallo", "Awa Marème")
    assert "lieu_naissance" not in marche.fiche
    assert sorted(marche.fiche) == ["nom", "prenom"]


def test_la_fiche_du_registre_reste_ce_qu_elle_est() -> None:
    """What the account knows stands under what the usager says, and a key said nowhere stays unknown."""
    marche = parcours(OP, {"nom": "Diallo"}, Contexte(AUJOURD_HUI, {"courriel": "a@example.org", "nom": "Autre"}))
    assert dict(marche.fiche) == {"courriel": "a@example.org", "nom": "Diallo"}


@pytest.mark.parametrize(
    ("change", "reproche"),
    [
        ({"identite": {"nom": "nom"}}, "identité : il manque"),
        ({"identite": {**OP.identite, "nom": "patronyme"}}, "« patronyme »"),
        ({"identite": {**OP.identite, "taille": "nom"}}, "« taille »"),
        (
            {"complement": RegleComplement(jours=15, reprise=replace(JUSTIFICATIFS, slug="ailleurs"))},
            "l'étape de reprise « ailleurs » n'existe pas",
        ),
        (
            {
                "etapes": tuple(
                    replace(e, tete=(RappelDesChoix("situation", {"Autre": ("Rien",)}, "Modifier"),))
                    if e is INFORMATIONS
                    else e
                    for e in OP.etapes
                )
            },
            "le rappel de « situation »",
        ),
    ],
)
def test_une_declaration_fautive_ne_demarre_pas(change: Mapping[str, Any], reproche: str) -> None:
    with pytest.raises(DeclarationInvalide, match="démarche « op »") as refus:
        replace(OP, **change).controler()
    assert reproche in str(refus.value)


# ---- the account and the dossier ---------------------------------------------------------------------------


def inconnu(bac: BacDeTest, stade: str, **voulu: str) -> UsagerDeTest:
    """Somebody without n° étranger, signed in where this state leaves him."""
    personne = une_personne(date_naissance="1996-09-14", numero_etranger="")
    demarche = {"demarche": "op"} if stade != "compte" else {}
    corps = {"usager": personne, "stade": stade, "connecte": True, **demarche, **voulu}
    obtenu = bac.piloter("POST", "etats", corps)
    client = UsagerDeTest(bac, personne, numero=obtenu["numero"])
    client.arriver(obtenu["adresse"])
    return client


def complement(client: UsagerDeTest) -> str:
    return f"demarches/op/dossiers/{client.dossier}/complement"


def joindre(client: UsagerDeTest, piece: str = "nationalite_piece") -> None:
    assert client.joindre(piece, ("passeport.pdf", PDF), chemin=complement(client)).status_code == 200


def test_un_etat_rapide_porte_l_etat_civil_de_la_personne(bac: BacDeTest) -> None:
    reponses = inconnu(bac, "depose").detail()["reponses"]
    assert reponses["Nom de naissance * :"] == "Dupont"
    assert reponses["Date de naissance :"] == "1996-09-14"
    assert reponses["Dites-nous quelle est votre situation ?"] == ORDONNANCE


def test_chaque_demarche_a_ses_usagers(bac: BacDeTest) -> None:
    assert inconnu(bac, "compte").envoyer("demarches/ase/preambule").status_code == 403
    connu = bac.usager("compte")
    assert connu.envoyer("demarches/op/preambule").status_code == 403
    assert connu.lire("profil/premier-titre").url.endswith("/profil")
    personne = {**une_personne(), "date_naissance": "1996-09-14"}
    voulu = {"usager": personne, "stade": "brouillon", "demarche": "op", "connecte": True}
    assert "numéro étranger" in bac.piloter("POST", "etats", voulu, attendu=403)["erreur"]


def test_un_compte_temporaire_se_rouvre_par_son_adresse(bac: BacDeTest) -> None:
    client = inconnu(bac, "brouillon", etape="Motif de séjour")
    visiteur = UsagerDeTest(bac, client.personne)
    entree = {"identifiant": client.personne["email"], "mot_de_passe": MOT_DE_PASSE}
    assert visiteur.envoyer("connexion", entree).url.endswith("/etapes/motif-de-sejour")


@pytest.mark.parametrize("choix", ["", "Autre chose", "demarche=op"])
def test_un_choix_de_profil_inconnu_est_refuse(bac: BacDeTest, choix: str) -> None:
    client = inconnu(bac, "compte")
    page = client.envoyer("profil/premier-titre", {"choix": choix})
    assert page.status_code == 422
    assert controler(arbre(page)) == []


def test_le_complement_est_une_page_valide(bac: BacDeTest) -> None:
    client = inconnu(bac, "complement_demande")
    assert client.ici.split("?")[0] == complement(client)
    assert controler(arbre(client.lire(client.ici))) == []
    assert controler(arbre(client.envoyer(complement(client), {"action": "suivant"}))) == []


def test_une_reponse_incomplete_ne_part_pas_et_ne_perd_rien(bac: BacDeTest) -> None:
    client = inconnu(bac, "complement_demande")
    envoi = {"action": "suivant", "observations_complement": "Il arrive."}
    refus = client.envoyer(complement(client), envoi)
    assert refus.status_code == 422
    assert textes(refus, "//textarea[@name='observations_complement']") == ["Il arrive."]
    assert client.detail()["complements"][-1]["etat"] == "attendu"


def test_un_fichier_choisi_sans_etre_joint_part_avec_la_reponse(bac: BacDeTest) -> None:
    client = inconnu(bac, "complement_demande")
    fichier = [("fichier.nationalite_piece", ("passeport.pdf", PDF))]
    assert client.envoyer(complement(client), {"action": "suivant"}, files=fichier).status_code == 200
    vu = client.detail()
    assert vu["complements"][-1]["etat"] == "repondu"
    assert vu["pieces"]["Justificatif de nationalité"] == ["Justificatif.pdf", "passeport.pdf"]


def test_une_reponse_ne_part_qu_une_fois(bac: BacDeTest) -> None:
    client = inconnu(bac, "complement_demande")
    joindre(client)
    client.envoyer(complement(client), {"action": "suivant"})
    envoyee = client.detail()
    encore = client.envoyer(complement(client), {"action": "suivant", "observations_complement": "Et encore."})
    assert encore.url.endswith("/etapes/confirmation")
    assert client.detail() == envoyee


def test_hors_delai_rien_ne_change(bac: BacDeTest) -> None:
    client = inconnu(bac, "complement_demande")
    bac.piloter("POST", "horloge/avancer", {"jours": 16})
    avant = client.detail()
    assert avant["etat"] == "clos"
    client = reconnecter(client)
    client.envoyer(complement(client), {"action": "joindre:nationalite_piece"})
    assert client.detail() == avant


def reconnecter(client: UsagerDeTest) -> UsagerDeTest:
    """A new visit: the former one has expired with the clock."""
    autre = UsagerDeTest(client.bac, client.personne, client.numero, client.ici)
    entree = {"identifiant": client.personne["email"], "mot_de_passe": MOT_DE_PASSE}
    assert autre.envoyer("connexion", entree).status_code == 200
    return autre


@pytest.mark.parametrize(
    "action", ["", "deposer", "abandonner", "precedent", "supprimer", "joindre:inventee", "ephoto:"]
)
def test_un_bouton_d_ailleurs_ne_fait_rien(bac: BacDeTest, action: str) -> None:
    client = inconnu(bac, "complement_demande")
    avant = client.detail()
    assert client.envoyer(complement(client), {"action": action}).status_code < 500
    assert client.detail()["pieces"] == avant["pieces"]
    assert client.detail()["etat"] == "complement"


def test_le_complement_d_un_autre_n_existe_pas(bac: BacDeTest) -> None:
    client, autre = inconnu(bac, "complement_demande"), inconnu(bac, "compte")
    assert autre.lire(complement(client)).status_code == 404
    assert autre.envoyer(complement(client), {"action": "suivant"}).status_code == 404


def test_sans_complement_demande_la_page_ramene_a_la_confirmation(bac: BacDeTest) -> None:
    client = inconnu(bac, "depose")
    assert client.lire(complement(client)).url.endswith("/etapes/confirmation")
    assert AUTRE not in client.lire(complement(client)).text
