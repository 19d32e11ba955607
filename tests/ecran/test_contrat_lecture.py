"""The contract on reading: both drivers give the same page."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette

from steps.ecran.modele import Ambigu, Introuvable
from tests.ecran.conftest import EcranTeste


@pytest.fixture
def formulaire(ecran: EcranTeste) -> EcranTeste:
    ecran.ouvrir("formulaire")
    return ecran


@pytest.fixture
def lecture(ecran: EcranTeste) -> EcranTeste:
    ecran.ouvrir("lecture")
    return ecran


def test_situe_la_page(formulaire: EcranTeste, base: str) -> None:
    page = formulaire.page()
    assert (page.titre, page.statut, page.langue) == ("Ma demande", 200, "fr")
    assert page.adresse == formulaire.adresse() == f"{base}formulaire"
    assert page.fil_ariane == "Vous êtes ici : Accueil > Ma demande"
    assert page.etapes() == ("Identité", "Séjour", "Dépôt")
    assert page.etape_courante == "Séjour"
    assert page.titres() == ("Ma demande", "Passeport", "Photographie")


def test_lit_les_questions(formulaire: EcranTeste) -> None:
    questions = formulaire.page().questions()
    assert [(q.libelle, q.genre) for q in questions] == [
        ("Nom * :", "texte"),
        ("Prénom", "texte"),
        ("N° étranger", "texte"),
        ("Sexe", "choix"),
        ("Date de naissance", "date"),
        ("Nom", "texte"),
        ("Date de mariage", "date"),
        ("Date d'union", "date"),
        ("Pays de l'union", "liste"),
        ("J'atteste sur l’honneur", "case"),
        ("Je reçois des nouvelles", "case"),
        ("Observations", "texte"),
        ("Joindre un document", "fichier"),
        ("Joindre un document", "fichier"),
    ]


def test_lit_l_etat_d_une_question(formulaire: EcranTeste) -> None:
    page = formulaire.page()
    nom = page.question("nom * :")
    assert (nom.requis, nom.message, nom.attentes, nom.places) == (
        True,
        "En majuscules",
        ("DUPONT",),
        ("Identité", "Ma demande"),
    )
    assert page.question("Prénom").valeur == "Léa"
    assert not page.question("N° étranger").modifiable
    assert (page.question("Sexe").valeur, page.question("Sexe").options) == ("Masculin", ("Masculin", "Féminin"))
    naissance = page.question("Date de naissance")
    assert (naissance.invalide, naissance.message, naissance.attentes) == (
        True,
        "La date est obligatoire.",
        ("JJ", "", "AAAA"),
    )
    pays = page.question("Pays de l'union")
    assert (pays.valeur, pays.options, pays.attentes) == ("", ("FRANCE", "MAROC"), ("Choisir un pays",))
    assert page.question("Je reçois des nouvelles").valeur == "cochée"
    assert page.question("J'atteste sur l'honneur").valeur == "non cochée"


def test_un_nom_repete_veut_son_groupe(formulaire: EcranTeste) -> None:
    page = formulaire.page()
    with pytest.raises(Ambigu, match=r"Passeport.*Photographie"):
        page.question("Joindre un document")
    assert page.question("Joindre un document", "Photographie").places == ("Photographie", "Ma demande")


def test_un_nom_se_lit_en_entier(formulaire: EcranTeste) -> None:
    with pytest.raises(Introuvable, match="au plus près : « Nom"):
        formulaire.page().question("No")
    with pytest.raises(Introuvable) as manque:
        formulaire.page().choisir("bouton", ["bouton"], "Valide")
    assert manque.value.voisins[0] == "Valider"


def test_lit_les_textes_par_bloc(formulaire: EcranTeste) -> None:
    textes = formulaire.page().textes()
    assert "Les champs marqués d'un * sont obligatoires." in textes
    assert textes.count("Prénom") == 1
    assert formulaire.page().boutons() == ("Valider", "Quitter et revenir plus tard", "Envoyer au service")
    assert formulaire.page().liens() == ("Accueil", "obligatoires")


def test_lit_les_messages(lecture: EcranTeste) -> None:
    assert lecture.page().messages() == ("Deux champs sont à corriger", "Votre saisie est sauvegardée")


def test_lit_les_donnees(lecture: EcranTeste) -> None:
    page = lecture.page()
    donnees = [(q.libelle, q.valeur, q.modifiable) for q in page.questions()]
    assert donnees == [("Nom", "DUPONT", False), ("Pays", "FRANCE", False), ("Montant", "0 €", False)]
    assert page.question("Nom").places == ("État civil", "Mon dossier")
    assert page.porte("DUPONT", dans="Nom")


def test_lit_les_tableaux(lecture: EcranTeste) -> None:
    page = lecture.page()
    tableau = page.tableau("Mes demandes en cours")
    assert tableau.colonnes == ("Numéro", "État", "Action")
    assert tableau.lignes == (("5901", "Déposée", "Consulter"), ("5902", "Brouillon", "Consulter"))
    assert page.choisir("lien", ["lien"], "Consulter", "5902").cible == "d/5902"
    with pytest.raises(Ambigu):
        page.choisir("lien", ["lien"], "Consulter")


def test_lit_ce_qui_est_montre_et_rien_d_autre(lecture: EcranTeste) -> None:
    page = lecture.page()
    textes = page.textes()
    assert "Bonjour, votre demande est acceptée." in textes
    for cache in ("Caché", "Invisible", "Modèle", "Toute personne.", "Imprimer"):
        assert not page.porte(cache)


def test_deplie_une_rubrique(lecture: EcranTeste) -> None:
    lecture.cliquer("Qui peut déposer ?")
    assert lecture.page().textes("Qui peut déposer ?") == ("Qui peut déposer ?", "Toute personne.", "Imprimer")
    lecture.cliquer("Qui peut déposer ?")
    assert not lecture.page().porte("Toute personne.")


def test_le_titre_d_une_rubrique_repliable_reste_un_titre(ecran: EcranTeste) -> None:
    ecran.ouvrir("pieces")
    page = ecran.page()
    assert page.titres() == ("Pièces", "Passeport *", "Domicile", "Section repliable", "État civil")
    assert page.question("Lieu").places == ("État civil", "Section repliable", "Pièces")
    assert "État civil" in page.boutons()


def test_nomme_les_boutons_comme_on_les_lit_et_comme_on_les_dit(lecture: EcranTeste) -> None:
    page = lecture.page()
    assert page.choisir("bouton", ["bouton"], "supprimer", "Passeport.pdf").nom == "Supprimer Passeport.pdf"
    assert page.choisir("bouton", ["bouton"], "Supprimer Passeport.pdf").lu == "SUPPRIMER"
    assert "Suivant" in page.boutons()
    assert page.liens() == ("corriger", "Consulter", "Consulter", "Voir", "Accueil")
    assert [e.nom for e in page.tous(["onglet"]) if e.courant] == ["Reçues"]


def test_lit_une_fenetre_ouverte(ecran: EcranTeste) -> None:
    ecran.ouvrir("fenetre")
    page = ecran.page()
    assert page.fenetre == "Demandeur non éligible"
    assert page.porte("Vous ne pouvez pas continuer.", dans="Demandeur non éligible")
    ecran.cliquer("Abandonner")
    assert ecran.page().porte("action='dedans'")


def test_ferme_une_fenetre(ecran: EcranTeste) -> None:
    ecran.ouvrir("fenetre")
    ecran.cliquer("Modifier ma saisie")
    assert ecran.page().fenetre == ""
    ecran.cliquer("Abandonner")
    assert ecran.page().porte("action='dehors'")


def test_lire_rend_la_derniere_valeur_ou_le_manque(fabrique, pilote: str) -> None:  # type: ignore[no-untyped-def]
    ecran = fabrique(pilote, delai=0.2)
    ecran.ouvrir("lecture")
    assert ecran.lire(lambda page: page.titre, lambda titre: titre == "Autre") == "Mon dossier"
    with pytest.raises(Introuvable, match=r"« Mes demandes » introuvable.*au plus près.*cible http.*\[alias\]"):
        ecran.lire(lambda page: page.tableau("Mes demandes"))


def test_relit_une_cible_qui_travaille_seule(fabrique, pilote: str, application: Starlette) -> None:  # type: ignore[no-untyped-def]
    application.state.posts["attente"] = 0
    ecran = fabrique(pilote, rechargement=0.05)
    ecran.ouvrir("attente")
    assert ecran.page().titre == "En cours"
    assert ecran.lire(lambda page: page.titre, lambda titre: titre == "Prêt") == "Prêt"
