"""What differs from the guides: read from the observations, accepted by the profile, told screen by screen."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import lxml.html
import pytest

from fixtures.cibles import ProfilInvalide, charger
from fixtures.cibles.divergences import SectionDivergence
from reports.divergences import Bilan, dresser
from reports.divergences_lecture import ResultatsIllisibles, lire
from reports.divergences_page import ecrire, rendre, resumer
from reports.divergences_types import Divergence, appareiller
from steps.constats import Carnet, EcartConstate, Verificateur
from steps.divergences import Acceptees
from steps.garde.referentiel import registre
from steps.harnais import ecarts, options
from tests.harnais.projet import Projet
from tests.reports.fiches import champ, constat, fiche, lu, pas, vue

BASE = '[cible]\nnom = "Recette"\nadresse = "https://recette.example.org"\n'


def table(**cles: Any) -> SectionDivergence:
    return SectionDivergence.model_validate({"raison": "décidé ainsi", **cles})


def une(bilan: Bilan) -> Divergence:
    (seule,) = bilan.ouvertes
    return seule


def introuvable(nom: str, *voisins: str, quoi: str = "bouton ou lien") -> dict[str, Any]:
    return {
        "genre": "introuvable",
        "quoi": quoi,
        "nom": nom,
        "dans": "",
        "voisins": list(voisins),
        "ecran": "Mon espace",
    }


# ---- what the scenarios met ------------------------------------------------------------------------------------


def test_un_libelle_renomme_donne_son_alias() -> None:
    d = une(
        dresser(lu(fiche("a", pas("x", etat="echoue"), ecart=introuvable("S'identifier", "S'identifier ici", "Aide"))))
    )
    assert (d.genre, d.ecran, d.attendu, d.observe) == (
        "libelle",
        "Mon espace",
        ("S'identifier",),
        ("S'identifier ici",),
    )
    colle = tomllib.loads(d.a_coller)
    assert colle["alias"] == {"S'identifier": "S'identifier ici"}
    assert colle["divergence"][0]["ecran"] == "Mon espace"
    SectionDivergence.model_validate(colle["divergence"][0])


def test_un_nom_des_guides_n_est_jamais_un_renommage() -> None:
    ailleurs = fiche(
        "b", pas("y", constat("page", ["Adresse email *"], ["Adresse email *"], conforme=True)), etat="reussi"
    )
    echec = introuvable("Confirmation de l'adresse email *", "Adresse email *", quoi="champ")
    d = une(dresser(lu(fiche("a", pas("x", etat="echoue"), ecart=echec), ailleurs)))
    assert (d.alias, d.observe, d.voisins) == ((), (), ())


@pytest.mark.parametrize("genre", ["injoignable", "reserve"])
def test_ce_qui_ne_dit_rien_du_site_n_est_pas_une_divergence(genre: str) -> None:
    echec = {**introuvable(""), "genre": genre}
    assert dresser(lu(fiche("a", pas("x", etat="echoue"), ecart=echec))).ouvertes == ()


def test_le_meme_ecart_de_plusieurs_scenarios_est_dit_une_fois() -> None:
    premier = fiche("a", pas("x", etat="echoue"), ecart=introuvable("Valider", "Valider tout"))
    second = fiche("b", pas("y", constat("commandes", ["Aide", "Valider"], ["Aide"])))
    d = une(dresser(lu(premier, second)))
    assert [t.nom for t in d.temoins] == ["a", "b"]
    assert d.observe == ("Valider tout",)
    assert d.temoins[0].exigences == ("ASE-005",)


@pytest.mark.parametrize(
    ("fait", "genre", "attendu", "observe"),
    [
        (constat("réponses à « Sexe »", ["F", "M"], ["M", "F"], sorte="liste"), "option", ("F", "M"), ("M", "F")),
        (constat("réponses à « Sexe »", ["F", "M"], ["F", "M", "X"], sorte="liste"), "option", (), ("X",)),
        (
            constat("« Téléphone »", ["obligatoire"], ["facultatif"], sorte="vrai"),
            "obligatoire",
            ("obligatoire",),
            ("facultatif",),
        ),
        (constat("messages", ["Enregistré"], [], sorte="contient"), "message", ("Enregistré",), ()),
        (constat("page", [], ["Refusé"], sorte="absent"), "texte", (), ("Refusé",)),
        (constat("titre de la page", ["Dépôt"], ["Accueil"]), "ecran", ("Dépôt",), ("Mon espace",)),
        (constat("courriel", ["Bonjour"], ["« salut »"], sorte="vrai"), "courriel", ("Bonjour",), ()),
        (constat("nombre de pages du document", ["1"], ["2"], sorte="egal"), "document", ("1",), ("2",)),
    ],
)
def test_chaque_constat_dit_sa_sorte(
    fait: dict[str, Any], genre: str, attendu: tuple[str, ...], observe: tuple[str, ...]
) -> None:
    d = une(dresser(lu(fiche("a", pas("x", fait)))))
    assert (d.genre, d.attendu, d.observe) == (genre, attendu, observe)


@pytest.mark.parametrize(
    ("sorte", "attendu", "observe"),
    [
        ("liste", ["F", "M"], ["M", "F"]),
        ("liste", ["F", "M"], ["F", "M", "X", "Y"]),
        ("liste", ["Un", "Deux", "Trois", "Quatre"], ["Un ici", "Deux", "Cinq"]),
        ("dans_l_ordre", ["Aide", "Contact"], ["Aide", "Contactez-nous", "Plan"]),
        ("dans_l_ordre", ["Dépôt"], ["Accueil", "Menu"]),
        ("egal", ["1"], ["2"]),
        ("contient", ["Enregistré"], ["Rien", "Perdu"]),
    ],
)
def test_ce_qui_se_colle_accepte_bien_la_divergence(sorte: str, attendu: list[str], observe: list[str]) -> None:
    def comparer(acceptees: Acceptees) -> Carnet:
        carnet = Carnet(ecran="Mon espace")
        seuls = sorte in ("egal", "contient")
        getattr(Verificateur(carnet, acceptees), sorte)(
            "page", attendu[0] if seuls else attendu, observe[0] if sorte == "egal" else observe
        )
        return carnet

    with pytest.raises(EcartConstate):
        comparer(Acceptees())
    d = une(dresser(lu(fiche("a", pas("x", constat("page", attendu, observe, sorte=sorte))))))
    tables = tomllib.loads(d.a_coller)["divergence"]
    assert comparer(Acceptees(tuple(map(SectionDivergence.model_validate, tables)))).acceptes() == ("…",)


def test_un_courriel_qui_ne_vient_pas() -> None:
    ecart = {**introuvable(""), "genre": "courriel"}
    d = une(
        dresser(
            lu(
                fiche(
                    "a", pas("x", etat="echoue"), ecart=ecart, message="aucun courriel pour a@example.org\nreçus : rien"
                )
            )
        )
    )
    assert (d.genre, d.ecran, d.attendu) == ("courriel", "Courriels", ("aucun courriel pour a@example.org",))


# ---- against a reference ----------------------------------------------------------------------------------------


def test_l_inventaire_montre_ce_qui_est_en_trop() -> None:
    avant = vue(
        "Accueil", champs=[champ("Nom", requis=True), champ("Sexe", "F", "M", genre="liste")], commandes=["Valider"]
    )
    apres = vue(
        "Accueil", champs=[champ("Nom"), champ("Sexe", "F", "M", "X", genre="choix")], commandes=["Valider", "Fuir"]
    )
    joue = fiche("a", pas("x", vue="v"), etat="reussi")
    bilan = dresser(
        lu(joue, vues={"v": apres}), [table(observe="Fuir")], lu(joue, vues={"v": avant}, cible="Simulateur")
    )
    dits = {(d.genre, d.quoi, d.attendu, d.observe) for d in bilan.ouvertes}
    assert dits == {
        ("obligatoire", "« Nom »", ("obligatoire",), ("facultatif",)),
        ("option", "réponses à « Sexe »", (), ("X",)),
    }
    assert [d.observe for d in bilan.acceptees] == [("Fuir",)]
    assert bilan.reference == "Simulateur"


def test_un_autre_ecran_est_dit_une_fois() -> None:
    joue = fiche("a", pas("x", vue="v"), etat="reussi")
    de_a, de_b = vue("Demande", "Dépôt", commandes=["Déposer"]), vue("Demande", "Motif", commandes=["Suite", "Retour"])
    d = une(dresser(lu(joue, vues={"v": de_b}), (), lu(joue, vues={"v": de_a})))
    assert (d.quoi, d.attendu, d.observe) == ("un autre écran", ("Demande › Dépôt",), ("Demande › Motif",))


def test_ce_qui_differe_partout_est_dit_une_fois() -> None:
    pieds = [pas("x", vue=f"v{n}") for n in range(3)]
    vues = [
        {f"v{n}": vue(f"Page {n}", commandes=[pied]) for n in range(3)}
        for pied in ("Mentions légales", "Mentions utiles")
    ]
    joue = fiche("a", *pieds, etat="reussi")
    d = une(dresser(lu(joue, vues=vues[1]), (), lu(joue, vues=vues[0])))
    assert (d.ecran, d.alias) == ("Plusieurs écrans", (("Mentions légales", "Mentions utiles"),))


def test_la_comparaison_s_arrete_ou_l_un_des_deux_s_est_arrete() -> None:
    entier = fiche("a", pas("x", vue="v"), pas("y", vue="w"), etat="reussi")
    arrete = fiche("a", pas("x", vue="v"), pas("y", etat="echoue"))
    memes = {"v": vue("Un"), "w": vue("Deux", commandes=["Partir"])}
    assert dresser(lu(arrete, vues=memes), (), lu(entier, vues=memes)).ouvertes == ()


def test_les_paires_les_plus_sures_d_abord() -> None:
    paires = appareiller(
        ["S'identifier", "S'identifier avec France"], ["S'identifier ici avec France", "S'identifier ici"]
    )
    assert paires == {"S'identifier": "S'identifier ici", "S'identifier avec France": "S'identifier ici avec France"}


# ---- accepted ---------------------------------------------------------------------------------------------------


def test_une_divergence_acceptee_laisse_le_scenario_aller() -> None:
    carnet = Carnet(ecran="Demande › Dépôt")
    verifier = Verificateur(
        carnet, Acceptees((table(attendu="Mentions légales", observe="Mentions utiles", ecran="Dépôt"),))
    )
    verifier.liste("liens", ["Aide", "Mentions légales"], ["Aide", "Mentions utiles"])
    assert carnet.acceptes() == ("décidé ainsi",)
    assert "Mentions légales" in carnet.textes_honores()
    with pytest.raises(EcartConstate, match=r"en trop .*« Autre »"):
        verifier.liste("liens", ["Aide", "Mentions légales"], ["Aide", "Mentions utiles", "Autre"])
    with pytest.raises(EcartConstate):
        verifier.liste("liens", ["Aide", "Mentions légales"], ["Aide", "Tout autre chose"])
    carnet.ecran = "Demande › Motif"
    with pytest.raises(EcartConstate):
        verifier.liste("liens", ["Aide", "Mentions légales"], ["Aide", "Mentions utiles"])


@pytest.mark.parametrize(
    ("cles", "acceptee"),
    [
        ({"attendu": "obligatoire", "quoi": "« Nom »"}, True),
        ({"attendu": "obligatoire", "quoi": "« Prénom »"}, False),
        ({"attendu": "obligatoire", "observe": "facultatif"}, True),
        ({"attendu": "obligatoire", "observe": "interdit"}, False),
        ({"attendu": ["obligatoire", "autre"]}, False),
        ({"observe": "facultatif"}, False),
    ],
)
def test_une_table_n_accepte_que_ce_qu_elle_dit(cles: dict[str, Any], acceptee: bool) -> None:
    raisons = Acceptees((table(**cles),)).raisons("Mon espace", ["obligatoire"], ["facultatif"], quoi="« Nom »")
    assert raisons == (("décidé ainsi",) if acceptee else ())


def test_une_absence_attendue_et_acceptee() -> None:
    verifier = Verificateur(Carnet(), Acceptees((table(observe="Refusé"),)))
    verifier.absent("page", "Refusé", ["Refusé"])
    with pytest.raises(EcartConstate):
        verifier.absent("page", "Erreur", ["Erreur"])


def test_une_divergence_acceptee_qui_a_disparu_est_dite() -> None:
    tables = [table(attendu="Contact"), table(attendu="Plan du site", raison="jamais vue")]
    joue = fiche("a", pas("x", constat("page", ["Contact"], ["Contact"], conforme=True)), etat="reussi")
    bilan = dresser(lu(joue), tables)
    assert bilan.disparues == (tables[0],)
    assert bilan.non_rencontrees == (tables[1],)
    assert "  acceptée et disparue, [[divergence]] à retirer : décidé ainsi" in list(resumer(bilan))


def test_un_bogue_connu_n_est_pas_une_divergence_ouverte() -> None:
    rouge = fiche("a", pas("x", constat("page", ["A"], ["B"])), etat="ignore", message="bogue connu RECETTE-1 : perdu")
    bilan = dresser(lu(rouge))
    assert bilan.ouvertes == ()
    assert [d.acceptee for d in bilan.acceptees] == ["bogue connu RECETTE-1 : perdu"]


@pytest.mark.parametrize(
    ("suite", "attendu"),
    [
        ('[[divergence]]\nraison = "x"\n', "attendu « attendu », « observe » ou les deux"),
        ('[[divergence]]\nattendu = "x"\n', "raison manque ; attendu pourquoi cette divergence est acceptée"),
        ('[[divergence]]\nattendu = 3\nraison = "x"\n', "attendu = 3 ; attendu le texte du guide, ou une liste"),
        ('[[divergence]]\nobserve = [""]\nraison = "x"\n', "le texte de la cible, ou une liste"),
        ('[[divergence]]\nattendu = "x"\nraison = ""\n', 'raison = "" ; attendu pourquoi'),
        (
            '[[divergence]]\nattendu = "x"\nraison = "x"\necra = "y"\n',
            "ecra : clé inconnue ; voulait-on dire « ecran » ?",
        ),
        ('[[divergence]]\nattendu = "x"\nraison = "x"\necran = ""\n', 'ecran = "" ; attendu le titre d\'un écran'),
        ('[[divergence]]\nattendu = "x"\nraison = "x"\nquoi = 1\n', "quoi = 1 ; attendu ce que l'étape regarde"),
    ],
)
def test_une_table_mal_ecrite_est_dite(tmp_path: Path, suite: str, attendu: str) -> None:
    chemin = tmp_path / "cible.toml"
    chemin.write_text(BASE + suite, encoding="utf-8")
    with pytest.raises(ProfilInvalide) as refus:
        charger(chemin)
    assert attendu in str(refus.value)
    assert "divergence" in str(refus.value)


# ---- told -------------------------------------------------------------------------------------------------------


def test_la_page_dit_tout_en_un_fichier(tmp_path: Path) -> None:
    echec = fiche(
        "Un <b>titre</b>",
        pas("x", etat="echoue"),
        ecart=introuvable("S'identifier", "S'identifier ici"),
        message="introuvable <i>",
    )
    bilan = dresser(lu(echec), [table(attendu="Contact", raison="jamais vue")])
    page = ecrire(bilan, tmp_path)
    racine = lxml.html.document_fromstring(page.read_text(encoding="utf-8"))
    texte = " ".join(racine.text_content().split())
    assert "1 divergence sur 1 écran" in texte
    assert '"S\'identifier" = "S\'identifier ici"' in texte
    assert "Un <b>titre</b>" in texte
    assert "introuvable <i>" in texte
    exigence = registre()["ASE-005"]
    assert " ".join(exigence.texte.split()).replace("« ", "«\u00a0")[:30] in texte.replace("« ", "«\u00a0")
    assert "jamais vue" in texte
    assert not racine.cssselect("script[src], link[rel=stylesheet], img[src^=http]")
    donnees = json.loads((tmp_path / "divergences.json").read_text(encoding="utf-8"))
    assert donnees["comptes"]["divergences"] == 1
    assert donnees["ecrans"][0]["divergences"][0]["temoins"][0]["exigences"] == ["ASE-005"]
    assert donnees["alias"] == {"S'identifier": "S'identifier ici"}


def test_la_page_sans_divergence_le_dit() -> None:
    bilan = dresser(lu(fiche("a", pas("x"), etat="reussi")))
    assert "Aucune divergence" in rendre(bilan, {})
    assert list(resumer(bilan)) == ["Aucune divergence, 0 acceptée"]


@pytest.mark.parametrize(
    ("contenu", "dit"),
    [
        (None, "illisible (No such file"),
        ("pas du JSON", "ce n'est pas du JSON"),
        ("[]", "attendu un dossier"),
        ("{}", "il y manque"),
    ],
)
def test_un_dossier_de_rapports_illisible_est_nomme(tmp_path: Path, contenu: str | None, dit: str) -> None:
    if contenu is not None:
        (tmp_path / "resultats.json").write_text(contenu, encoding="utf-8")
    with pytest.raises(ResultatsIllisibles, match=r"resultats\.json") as refus:
        lire(tmp_path)
    assert dit in str(refus.value)


# ---- a whole run ------------------------------------------------------------------------------------------------

ACCEPTEE = """
[[divergence]]
ecran = "Mon espace"
attendu = "Ton espace"
observe = "Mon espace"
raison = "la recette tutoie"

[[divergence]]
attendu = "Supprimé"
raison = "ce bouton n'existe pas ici"

[[divergence]]
attendu = "Mon espace"
observe = "Mon coin"
raison = "renommé en mai"
"""


def test_un_passage_joue_ses_divergences(projet: Projet) -> None:
    projet.profil(suite=ACCEPTEE)
    resultat = projet.jouer("-m", "hors_guide", "-k", "titre or bouton")
    resultat.assert_outcomes(passed=2, xfailed=2)
    assert resultat.ret == 0
    resultat.stdout.fnmatch_lines(["Aucune divergence, 2 acceptées"])
    assert projet.scenario("La page porte un autre titre")["message"] == "divergence acceptée : la recette tutoie"
    accepte = projet.scenario("La page porte un autre titre")
    assert (accepte["etat"], accepte["interrompu"]) == ("ignore", None)
    assert [p["etat"] for p in accepte["pas"]] == ["reussi"] * 5
    assert accepte["pas"][3]["constats"][0]["accepte"] == "la recette tutoie"
    donnees = json.loads((projet.sortie / "divergences.json").read_text(encoding="utf-8"))
    assert [t["raison"] for t in donnees["disparues"]] == ["renommé en mai"]
    assert {d["acceptee"] for d in donnees["acceptees"]} == {"la recette tutoie", "ce bouton n'existe pas ici"}
    vues = json.loads((projet.sortie / "inventaire.json").read_text(encoding="utf-8"))["vues"]
    assert [v["commandes"] for v in vues.values()] == [["Valider & continuer"]]


@pytest.mark.parametrize(
    ("choisi", "simulateur", "note"),
    [(None, True, False), (None, False, True), (True, True, True), (False, False, False)],
)
def test_l_inventaire_est_pour_les_autres_cibles(
    monkeypatch: pytest.MonkeyPatch, choisi: bool | None, simulateur: bool, note: bool
) -> None:
    lu = SimpleNamespace(cible=SimpleNamespace(simulateur=simulateur))
    monkeypatch.setattr(options, "profil", lambda _: lu)
    config: Any = SimpleNamespace(option=SimpleNamespace(inventaire=choisi, cible="cible.toml"))
    ecarts.pytest_configure(config)
    assert config.option.inventaire is note
