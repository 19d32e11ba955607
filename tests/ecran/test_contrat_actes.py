"""The contract on acts: the target receives the same from both drivers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from starlette.applications import Starlette

from steps.ecran.modele import Ambigu, CibleInjoignable, Inactif, Introuvable
from tests.ecran.conftest import EcranTeste


def _recu(ecran: EcranTeste) -> list[str]:
    page = ecran.page()
    return [texte for texte in page.textes() if texte != page.titre]


@pytest.fixture
def formulaire(ecran: EcranTeste) -> EcranTeste:
    ecran.ouvrir("formulaire")
    return ecran


def test_envoie_un_formulaire_comme_un_navigateur(formulaire: EcranTeste, tmp_path: Path) -> None:
    un, deux = tmp_path / "un.pdf", tmp_path / "d'été.png"
    un.write_bytes(b"%PDF")
    deux.write_bytes(b"png")
    formulaire.saisir("Nom * :", "Dupont-Moretti")
    formulaire.saisir("Nom", "L’Hôte", dans="Conjoint")
    formulaire.choisir("Sexe", "féminin")
    formulaire.choisir("Pays de l’union", "Maroc")
    formulaire.saisir_date("Date de naissance", date(2008, 8, 3))
    formulaire.saisir_date("Date de mariage", date(2024, 2, 9))
    formulaire.saisir_date("Date d'union", date(2024, 2, 9))
    formulaire.cocher("J'atteste sur l'honneur")
    formulaire.decocher("Je reçois des nouvelles")
    formulaire.saisir("Observations", "ligne 1\nligne 2")
    formulaire.joindre([un, deux], dans="Passeport")
    assert formulaire.page().question("Joindre un document", "Passeport").valeur == "un.pdf, d'été.png"
    formulaire.cliquer("Valider")
    assert formulaire.page().titre == "recu"
    assert _recu(formulaire) == [
        "nom='Dupont-Mor'",
        "prenom='Léa'",
        "numero='9900000001'",
        "sexe='F'",
        "nj='03'",
        "nm='8'",
        "na='2008'",
        "conjoint='L’Hôte'",
        "mj='09'",
        "mm='02'",
        "ma='2024'",
        "union='2024-02-09'",
        "pays='MA'",
        "honneur='oui'",
        r"obs='ligne 1\r\nligne 2'",
        "passeport=un.pdf:4:application/pdf",
        "passeport=d'été.png:3:image/png",
        "action='valider'",
    ]


def test_le_bouton_presse_dit_ou_va_le_formulaire(formulaire: EcranTeste) -> None:
    formulaire.cliquer("Quitter et revenir plus tard")
    assert formulaire.page().titre == "quitter"
    assert "action='quitter'" in _recu(formulaire)


def test_une_date_se_tape_telle_quelle(formulaire: EcranTeste) -> None:
    formulaire.saisir_date("Date de naissance", ("32", "Août", "20"))
    formulaire.saisir_date("Date de mariage", ("31", "fevr.", ""))
    page = formulaire.page()
    assert page.question("Date de naissance").valeur == "32 Août 20"
    assert page.question("Date de mariage").valeur == "31 fevr."
    formulaire.saisir_date("Date de mariage", ("31", "février", "2024"))  # its box of the month asks for « MM »
    assert formulaire.page().question("Date de mariage").valeur == "31 02 2024"
    with pytest.raises(Introuvable, match="option « Février » introuvable dans « Mois »"):
        formulaire.saisir_date("Date de naissance", date(2024, 2, 1))


def test_saisir_remplace_et_efface(formulaire: EcranTeste) -> None:
    formulaire.saisir("Prénom", "Zoé")
    assert formulaire.page().question("Prénom").valeur == "Zoé"
    formulaire.saisir("Prénom", "")
    assert formulaire.page().question("Prénom").valeur == ""


def test_choisir_rien_remet_l_invite(formulaire: EcranTeste) -> None:
    formulaire.choisir("Pays de l'union", "FRANCE")
    assert formulaire.page().question("Pays de l'union").valeur == "FRANCE"
    formulaire.choisir("Pays de l'union", "")
    assert formulaire.page().question("Pays de l'union").valeur == ""


def test_cocher_deux_fois_laisse_coche(formulaire: EcranTeste) -> None:
    formulaire.cocher("J'atteste sur l'honneur")
    formulaire.cocher("J'atteste sur l'honneur")
    assert formulaire.page().question("J'atteste sur l'honneur").valeur == "cochée"


@pytest.mark.parametrize(
    ("acte", "erreur", "message"),
    [
        (lambda e: e.saisir("Jour", "1"), Ambigu, "Date de naissance.*Date de mariage"),
        (lambda e: e.saisir("Non", "x"), Introuvable, "champ « Non » introuvable.*« Nom »"),
        (lambda e: e.saisir("N° étranger", "1"), Inactif, "« N° étranger » inutilisable"),
        (lambda e: e.cliquer("Envoyer au service"), Inactif, "« Envoyer au service » inutilisable"),
        (lambda e: e.choisir("Pays de l'union", "LUNE"), Introuvable, "option « LUNE » introuvable dans « Pays"),
        (lambda e: e.choisir("Sexe", "Autre"), Introuvable, "option « Autre » introuvable dans « Sexe »"),
        (lambda e: e.choisir("Couleur", "Vert"), Introuvable, "« Couleur » introuvable"),
        (lambda e: e.cliquer("Valider", dans="Conjoint"), Introuvable, "introuvable dans « Conjoint »"),
        (lambda e: e.saisir_date("Date de décès", date(2024, 1, 1)), Introuvable, "« Date de décès »"),
    ],
)
def test_dit_ce_qui_manque(
    fabrique: Callable[..., EcranTeste],
    pilote: str,
    acte: Callable[[EcranTeste], None],
    erreur: type[Exception],
    message: str,
) -> None:
    ecran = fabrique(pilote)
    ecran.ouvrir("formulaire")
    ecran.delai = 0.15  # only now: opening the page may take longer on a busy machine
    with pytest.raises(erreur, match=message):
        acte(ecran)


def test_fait_apparaitre_ce_qui_depend_d_une_reponse(ecran: EcranTeste) -> None:
    ecran.ouvrir("conditionnel")
    assert not ecran.page().a_question("Pays de l'union")
    ecran.saisir("Note", "gardée")
    ecran.choisir("Situation", "Marié(e)")
    ecran.saisir("Pays de l'union", "MAROC")
    assert ecran.page().question("Note").valeur == "gardée"
    ecran.choisir("Situation", "Célibataire")
    assert not ecran.page().a_question("Pays de l'union")
    ecran.choisir("Situation", "Pacsé(e)")
    assert ecran.page().a_question("Pays de l'union")
    ecran.cliquer("Enregistrer")
    assert "situation='Pacsé(e)'" in _recu(ecran)


def test_vise_la_page_deja_vue_et_ne_la_relit_que_s_il_y_manque_quelque_chose(
    fabrique: Callable[..., EcranTeste], application: Starlette
) -> None:
    ecran = fabrique("http")
    ecran.ouvrir("conditionnel")
    application.state.posts.clear()
    ecran.choisir("Situation", "Marié(e)")
    assert ecran.viser(lambda page: page.question("Note")).genre == "texte"
    assert application.state.posts["conditionnel POST"] == 0
    assert ecran.viser(lambda page: page.question("Pays de l'union")).genre == "texte"
    assert application.state.posts["conditionnel POST"] == 1


def test_vise_ce_qui_n_est_pas_encore_la(ecran: EcranTeste) -> None:
    ecran.ouvrir("conditionnel")
    ecran.choisir("Situation", "Marié(e)")
    assert ecran.viser(lambda page: page.question("Pays de l'union")).genre == "texte"


def test_propose_des_adresses(ecran: EcranTeste) -> None:
    ecran.ouvrir("adresse")
    assert ecran.suggestions("Adresse", "10 rue") == ("10 Rue Nationale 59800 Lille", "10 Rue du Port 59800 Lille")
    ecran.retenir("Adresse", "10 rue du port 59800 lille")
    assert ecran.page().question("Adresse").valeur == "10 Rue du Port 59800 Lille"


def test_ne_propose_rien_d_une_adresse_inconnue(ecran: EcranTeste) -> None:
    ecran.ouvrir("adresse")
    assert ecran.suggestions("Adresse", "zzz", dans="Domicile") == ()


def test_telecharge(ecran: EcranTeste, base: str) -> None:
    ecran.ouvrir("fichiers")
    ouvert = ecran.telecharger("Ouvrir")
    assert (ouvert.nom, ouvert.type, ouvert.octets) == ("fichier", "application/pdf", b"%PDF-1.7 contrat")
    assert ecran.telecharger("Télécharger").nom == "reçu.pdf"
    exporte = ecran.telecharger("Exporter")
    assert (exporte.nom, exporte.octets) == ("reçu.pdf", b"%PDF-1.7 contrat")
    with pytest.raises(Inactif, match=r"absent répond une page .404. au lieu d'un fichier"):
        ecran.telecharger("Rompu")
    assert ecran.adresse() == f"{base}fichiers"


def test_cliquer_sur_un_telechargement_laisse_la_page(ecran: EcranTeste, base: str) -> None:
    ecran.ouvrir("fichiers")
    ecran.cliquer("Télécharger")
    assert ecran.adresse() == f"{base}fichiers"
    ecran.cliquer("Exporter")
    assert ecran.page().titre == "F"


def test_joint_un_seul_fichier_la_ou_un_seul_est_permis(formulaire: EcranTeste, tmp_path: Path) -> None:
    un = tmp_path / "un.png"
    un.write_bytes(b"1")
    formulaire.joindre([un], dans="Photographie")
    formulaire.cliquer("Valider")
    assert [r for r in _recu(formulaire) if "un.png" in r] == ["photo=un.png:1:image/png"]


def test_double_clic_envoie_deux_fois(ecran: EcranTeste, application: Starlette) -> None:
    avant = application.state.posts["/s/recu"]
    ecran.ouvrir("double")
    ecran.double_cliquer("Déposer")
    assert ecran.page().titre == "recu"
    assert application.state.posts["/s/recu"] == avant + 2


def test_suit_les_liens_et_revient(ecran: EcranTeste, base: str) -> None:
    ecran.ouvrir("liens")
    ecran.cliquer("Suivre")
    assert (ecran.adresse(), ecran.page().titre) == (f"{base}accueil", "Accueil")
    ecran.cliquer("Bas")
    assert ecran.adresse() == f"{base}accueil#bas"
    ecran.ouvrir("liens")
    ecran.cliquer("Lent")
    assert ecran.page().titre == "Arrivé"
    ecran.revenir()
    assert ecran.page().titre == "Liens"


def test_suit_un_lien_qui_ouvre_un_onglet(ecran: EcranTeste) -> None:
    ecran.ouvrir("liens")
    ecran.cliquer("Ailleurs")
    assert ecran.page().titre == "Accueil"


def test_lit_les_pages_d_erreur(ecran: EcranTeste) -> None:
    for adresse, statut, titre in [("interdit", 403, "Accès refusé"), ("panne", 500, "Panne"), ("rien", 404, "")]:
        ecran.ouvrir(adresse)
        assert (ecran.page().statut, ecran.page().titre) == (statut, titre)
        assert ecran.statut(adresse) == statut
    assert ecran.page().porte("Not Found")


def test_lit_une_boucle_de_redirections(ecran: EcranTeste) -> None:
    ecran.ouvrir("liens")
    ecran.cliquer("Boucle")
    assert 300 <= ecran.page().statut < 400
    assert ecran.page().messages() == ("La page redirige en boucle",)
    ecran.ouvrir("boucle")
    assert 300 <= ecran.page().statut < 400
    assert 300 <= ecran.statut("boucle") < 400
    ecran.ouvrir("accueil")
    assert ecran.page().titre == "Accueil"


def test_deux_onglets_partagent_la_session(ecran: EcranTeste, base: str) -> None:
    ecran.ouvrir("accueil")
    autre = ecran.nouvel_onglet()
    assert autre.adresse() == f"{base}accueil"
    autre.ouvrir("liens")
    assert (ecran.page().titre, autre.page().titre) == ("Accueil", "Liens")
    autre.fermer()
    ecran.recharger()
    assert ecran.page().titre == "Accueil"


def test_l_adresse_reste_sous_la_base(ecran: EcranTeste, base: str) -> None:
    ecran.ouvrir("/accueil")
    assert ecran.adresse() == f"{base}accueil"
    ecran.ouvrir(f"{base}liens")
    assert ecran.page().titre == "Liens"


def test_garde_une_preuve(ecran: EcranTeste, pilote: str) -> None:
    ecran.ouvrir("lecture")
    preuve = ecran.preuve()
    assert "votre demande est acceptée." in " ".join(preuve.texte.split())
    assert "<caption>Mes demandes en cours</caption>" in preuve.html
    assert preuve.adresse == ecran.adresse()
    assert preuve.capture.startswith(b"\x89PNG") if pilote == "navigateur" else preuve.capture == b""


def test_dit_que_la_cible_ne_repond_pas(fabrique: Callable[..., EcranTeste], pilote: str, base: str) -> None:
    with pytest.raises(CibleInjoignable, match=r"ne répond pas.*\[cible\] adresse"):
        fabrique(pilote, sur="http://127.0.0.1:2/").ouvrir("accueil")
    lent = fabrique(pilote, delai=0.4)
    with pytest.raises(CibleInjoignable, match=r"en 0.4 s.*\[ecran\] delai"):
        lent.ouvrir("muet")


def test_joint_par_le_bouton_de_la_piece(ecran: EcranTeste, tmp_path: Path) -> None:
    un, deux = tmp_path / "un.png", tmp_path / "deux.png"
    un.write_bytes(b"1")
    deux.write_bytes(b"22")
    ecran.ouvrir("pieces")
    ecran.joindre([un, deux], dans="Passeport *")
    assert [r for r in _recu(ecran) if r != "lieu=''"] == [
        "p1=un.png:1:image/png",
        "p1=deux.png:2:image/png",
        "action='joindre:p1'",
    ]


@pytest.mark.parametrize(
    ("genre", "envois_sans_scripts"),
    [("un-formulaire", 1), ("oublieux", 2), ("deux-formulaires", 2)],
)
def test_joint_partout(
    ecran: EcranTeste, pilote: str, application: Starlette, tmp_path: Path, genre: str, envois_sans_scripts: int
) -> None:
    """Each piece has its file once, and only once, whatever the page's forms keep."""
    un = tmp_path / "un.png"
    un.write_bytes(b"1")
    application.state.joints.clear()
    application.state.posts.clear()
    ecran.ouvrir(f"joints/{genre}")
    ecran.joindre_partout([un], dans=["Passeport", "Domicile"])
    assert [ecran.page().textes(piece)[0] for piece in ("Passeport", "Domicile")] == ["un.png", "un.png"]
    assert dict(application.state.joints) == {"Passeport": ["un.png"], "Domicile": ["un.png"]}
    assert application.state.posts["joints"] == (envois_sans_scripts if pilote == "http" else 2)


def test_joint_partout_dit_la_piece_qui_manque(ecran: EcranTeste, application: Starlette, tmp_path: Path) -> None:
    un = tmp_path / "un.png"
    un.write_bytes(b"1")
    ecran.ouvrir("joints/un-formulaire")
    with pytest.raises(Introuvable, match="Photographie"):
        ecran.joindre_partout([un], dans=["Passeport", "Photographie"])


def test_joint_a_une_entree_que_son_etiquette_actionne(ecran: EcranTeste, tmp_path: Path) -> None:
    un = tmp_path / "un.png"
    un.write_bytes(b"1")
    ecran.ouvrir("pieces")
    ecran.joindre([un], dans="Domicile")
    ecran.cliquer("Envoyer")
    assert "p2=un.png:1:image/png" in _recu(ecran)
